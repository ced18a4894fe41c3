// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"

class QWidget;

namespace sotoso {

struct Context;
class HouseholdModel;

/// The list as it is shown: these columns (HouseholdModel::Column), in their order.
struct ShownList {
    const HouseholdModel& model;
    HouseholdList& list;
    QList<int> columns;
    QString which; ///< what it is narrowed to, in words
};
/// Asks for a file and writes it. What to say about it; empty when cancelled. `whole`: with whole phone numbers, for a
/// reason that is asked for and goes into the log.
Result<QString> exportHouseholds(Context& context, const ShownList& shown, bool whole, QWidget* parent);
/// The same as a document to print.
Result<QString> printHouseholds(Context& context, const ShownList& shown, QWidget* parent);

} // namespace sotoso
