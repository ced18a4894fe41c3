// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/likeness.h"
#include "ui/households/doubles.h"
#include "ui/shared/page.h"
#include "ui/shared/table_view.h"

class QStackedWidget;

namespace sotoso {

/// Hộ nghi trùng: every group of households that may be one entered twice, and why. Enter compares them.
class DoublesPage : public Page {
    Q_OBJECT
public:
    explicit DoublesPage(Context& context);
    void reload(const ChangeSet* changes) override;
    QWidget* primaryFocus() override;
    QList<QPair<QString, QString>> keys() const override;

private:
    struct Row {
        QList<HouseholdId> ids;
    };
    /// What a row says, looked up when it is first looked at.
    struct Shown {
        QList<HouseholdLine> lines;
        Likeness likeness;
    };
    const Shown& shown(const Row& row) const;
    QString lineOf(const Row& row, bool first, QString (*text)(const HouseholdLine&)) const;
    void showGroups();
    void compare();
    void keepApart();
    void say(const Result<doubles::Outcome>& outcome);

    HouseholdList list;
    mutable QHash<HouseholdId, Shown> known; ///< by the first of the group
    TableModel<Row>* groups;
    TableView* table;
    QStackedWidget* stack;
    Button *compareButton, *apartButton;
};

} // namespace sotoso
