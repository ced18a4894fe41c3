// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

class QWidget;

namespace sotoso {

struct Context;
class HouseholdModel;

/// Asks for a file and writes the list as it is shown, in its order. What to say about it; empty when cancelled.
Result<QString> exportHouseholds(Context& context, const HouseholdModel& model, QWidget* parent);

} // namespace sotoso
