// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"
#include "ui/shared/dialog.h"

namespace sotoso {

struct Context;

/// Households that look alike, side by side; any of them can be opened.
class CompareDialog : public Dialog {
    Q_OBJECT
public:
    CompareDialog(Context& context, const QList<HouseholdLine>& lines, QWidget* parent);
    HouseholdId chosen() const { return picked; }

private:
    HouseholdId picked;
};

} // namespace sotoso
