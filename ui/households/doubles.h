// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"

class QWidget;

namespace sotoso {
struct Context;
}

/// What is done about households that look alike, from whichever page they were met on.
namespace sotoso::doubles {

struct Outcome {
    QString said; ///< what was done; empty: nothing
    bool undoable = false;
    HouseholdId opened; ///< to go to
};
/// Side by side, the first three: merged, said to be different, or one of them opened.
Result<Outcome> compare(Context& context, const QList<HouseholdLine>& lines, QWidget* parent);
/// They are remembered as different households.
Result<Outcome> keepApart(Context& context, const QList<HouseholdId>& households);

} // namespace sotoso::doubles
