// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

/// Taking people and households out of the register. Nothing is gone for good until the bin is emptied, and no figure
/// of before changes: where something counted hangs on a record, the record stays without what tells who it was.
namespace sotoso::actions {

Result<> removeResident(Store& store, ResidentId id, QDate today);
/// With everybody who lives there.
Result<> removeHousehold(Store& store, HouseholdId id, QDate today);
/// For good: what these units deleted cannot be put back any more.
Result<> emptyBin(Store& store, const QList<UnitId>& units);

} // namespace sotoso::actions
