// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

/// Keeping households and residents.
namespace sotoso::actions {

/// Cleans texts, phone and CCCD as they come in; throws what cannot be right, with the field (code, area, head_name,
/// phone, people, …).
Household cleanHousehold(const Db& db, Household household);
Resident cleanResident(Resident resident, QDate today);

/// An empty code gets the area's next one.
Result<HouseholdId> addHousehold(Store& store, const Household& household);
/// Changes all but the area.
Result<> updateHousehold(Store& store, const Household& household);
/// From `day` on in another area; what happened before stays where it happened.
Result<> moveHousehold(Store& store, HouseholdId id, AreaId area, QDate day);
/// It was entered in the wrong area: `area` holds from the day it is thought to be where it is now.
Result<> correctArea(Store& store, HouseholdId id, AreaId area);
/// Moved away, vacant, demolished or refused since `day`, or open again; what happened before stays counted.
Result<> setHouseholdStatus(Store& store, HouseholdId id, HouseholdStatus status, QDate day);
/// Whether the ward keeps CCCD numbers; turning it off hides them, what was entered stays.
Result<> keepIdCards(Store& store, bool keep);
/// Filters of the register that somebody named (JSON), for everybody who uses the book.
Result<> keepFilters(Store& store, const QString& json);
/// They look alike and are not the same.
Result<> notDouble(Store& store, const QList<HouseholdId>& households);
Result<ResidentId> addResident(Store& store, const Resident& resident, QDate today);
Result<> updateResident(Store& store, const Resident& resident, QDate today);
Result<> moveResident(Store& store, ResidentId id, HouseholdId to, QDate day);

} // namespace sotoso::actions
