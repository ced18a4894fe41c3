// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/doubles.h"

#include "app/actions/household_joins.h"
#include "app/actions/register.h"
#include "ui/context.h"
#include "ui/households/compare_dialog.h"

#include <QCoreApplication>

namespace sotoso::doubles {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Doubles)
};

} // namespace

Result<Outcome> compare(Context& context, const QList<HouseholdLine>& lines, QWidget* parent) {
    CompareDialog dialog(context, lines, parent);
    if (dialog.exec() != QDialog::Accepted)
        return Outcome();
    switch (dialog.answer()) {
    case CompareDialog::Answer::Open:
        return Outcome{{}, false, dialog.chosen()};
    case CompareDialog::Answer::Different:
        return keepApart(context, dialog.shown());
    case CompareDialog::Answer::Merge:
        break;
    }
    const Household kept = dialog.kept();
    const auto merged = actions::mergeHouseholds(context.store, kept, dialog.gone(), context.today(), context.today());
    if (!merged)
        return merged.error();
    return Outcome{Tr::tr("Merged into household %1").arg(kept.code), true, kept.id};
}

Result<Outcome> keepApart(Context& context, const QList<HouseholdId>& households) {
    const auto said = actions::notDouble(context.store, households);
    if (!said)
        return said.error();
    return Outcome{Tr::tr("Kept as different households"), true, {}};
}

} // namespace sotoso::doubles
