// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

/// The ward and the neighbourhoods (khu phố, ấp) below it. What happened is never rewritten: a neighbourhood that ends
/// keeps what was done in it. Each is one unit of work. Errors name the fields name, code, day, into.
namespace sotoso::actions {

Result<> renameWard(Store& store, const QString& name);
/// The last of the ward's order. An empty code gets the next free KP number.
Result<AreaId> addArea(Store& store, const QString& name, const QString& code);
/// It was always called so: a new name is one that was corrected, or by which the past is looked for too.
Result<> renameArea(Store& store, AreaId area, const QString& name, const QString& code);
/// `lastDay` is the last day of the neighbourhood. From the next day on its households are in `into`, and the
/// sub-groups that looked after it look after `into`, unless another one does. Without households it may end without
/// `into`.
Result<> endArea(Store& store, AreaId area, QDate lastDay, AreaId into);

} // namespace sotoso::actions
