// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/visits/found_list.h"
#include "ui/visits/visit_facts.h"

namespace sotoso {

class QuickHousehold;

/// "1. Tìm hộ": the search field, what was found, and a new household in the same place. ↓ ↑ move in the list and Enter
/// takes its current household while the focus stays in the field.
class SearchPanel : public CardFrame {
    Q_OBJECT
public:
    explicit SearchPanel(Context& context, QWidget* parent = nullptr);
    void setFacts(const VisitFacts& facts);
    /// Groups of households that may be one and the same, each in the order of the codes.
    void setDoubles(const QList<QList<HouseholdId>>& groups);
    /// Searches again: names or visits have changed.
    void refresh();
    void clear();
    void focusField();
    SearchField* searchField() const { return field; }
    void addHousehold();
    /// Esc: closes the new household. False: nothing was open.
    bool escape();
    /// The list folds away once a household is chosen (narrow windows).
    void setFolded(bool on);

signals:
    /// `resident`: the person who was found, if it was not the head.
    void chosen(sotoso::HouseholdId household, sotoso::ResidentId resident);
    void householdAdded(sotoso::HouseholdId household);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search(const QString& text);
    void describe();
    void arrange();
    HouseholdHit hitOf(const Db& db, const Found& found) const;

    Context& context;
    VisitFacts facts;
    QHash<HouseholdId, HouseholdId> repeated; ///< by the later one, the first of its group
    SearchField* field;
    QLabel* hint;
    FoundList* list;
    QuickHousehold* quick;
    QWidget* add;
    QString problem;
    bool folded = false;
};

} // namespace sotoso
