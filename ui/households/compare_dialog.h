// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"
#include "ui/shared/dialog.h"

class QButtonGroup;
class QGridLayout;

namespace sotoso {

struct Context;

/// Households that look alike, side by side: any of them can be opened, they can be said to be different, or merged
/// into one, choosing field by field what is kept.
class CompareDialog : public Dialog {
    Q_OBJECT
public:
    enum class Answer { Open, Different, Merge };
    CompareDialog(Context& context, const QList<HouseholdLine>& lines, QWidget* parent);

    Answer answer() const { return said; }
    /// The household to open.
    HouseholdId chosen() const { return picked; }
    /// What is kept, as chosen; and those that live on in it.
    Household kept() const;
    QList<HouseholdId> gone() const;
    /// Those that were side by side: of many, the first three.
    QList<HouseholdId> shown() const;

private:
    enum Field { Code, Head, Address, Phone, Kind, Declared, Zalo };
    void addFields();
    void addFacts(Context& context);
    void addChoice(Field field, const QString& caption, const std::function<QString(const HouseholdLine&)>& value);
    void addFact(const QString& caption, const std::function<QString(const HouseholdLine&)>& value);
    const Household& from(Field field) const;

    QList<HouseholdLine> lines;
    QHash<int, QButtonGroup*> choices; ///< of the fields that differ
    QGridLayout* grid;
    Answer said = Answer::Open;
    HouseholdId picked;
};

} // namespace sotoso
