// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

/// People who go from one household to another, households that come apart or are one. Each is one unit of work, dated:
/// what happened before stays where it happened and still counts there.
namespace sotoso::actions {

/// From `day` on these people live in the other household.
Result<> moveResidents(Store& store, const QList<ResidentId>& people, HouseholdId to, QDate day, QDate today);

/// From `day` on these people live in no household of the ward: they moved away, or died. What they were given stays
/// counted.
Result<> residentsLeave(Store& store, const QList<ResidentId>& people, QDate day, QDate today);

/// From `day` on these people are a household of their own: `fresh` (an empty code gets the area's next one), which
/// did not exist before. The one among them who has its head's name becomes its head. Somebody stays behind.
Result<HouseholdId> splitHousehold(Store& store, HouseholdId from, const Household& fresh,
                                   const QList<ResidentId>& people, QDate day, QDate today);

/// `kept` (all but its code and area as chosen, field by field) and `gone` were one and the same: from `day` on `gone`
/// live on in it. Their visits stay theirs and are counted as its own; their people live in it from that day on, those
/// known in both (same name and birth year, or same CCCD) as one.
Result<> mergeHouseholds(Store& store, const Household& kept, const QList<HouseholdId>& gone, QDate day, QDate today);

/// The one among `people` who is the same person: by CCCD, else by name (accents count) and birth year; none where
/// nobody or more than one is.
ResidentId samePerson(const Resident& resident, const QList<Resident>& people);

} // namespace sotoso::actions
