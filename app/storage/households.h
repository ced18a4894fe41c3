// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/db.h"

/// Households and the residents who live in them. Search and sort keys are made here, at the one door to the tables.
namespace sotoso::households {

std::optional<Household> byId(const Db& db, HouseholdId id, QDate onDay);
std::optional<Household> byCode(const Db& db, const QString& code, QDate onDay);
/// The household that a merged one lives on in.
HouseholdId resolve(const Db& db, HouseholdId id);
HouseholdId add(Db& db, const Household& household);
/// All columns but the area, which moves with setArea() or correctArea().
void update(Db& db, const Household& household);
/// From `day` on it is in `area`; what happened before stays where it happened.
void moveTo(Db& db, HouseholdId id, AreaId area, QDate day);
/// It has been in `area` all along: the entry was wrong.
void correctArea(Db& db, HouseholdId id, AreaId area);
/// The next free code of an area: "2-0232".
QString nextCode(const Db& db, const Area& area);

/// Those living there on the day, the head first, then in order of entry.
QList<Resident> residentsOf(const Db& db, HouseholdId id, QDate onDay);
std::optional<Resident> residentById(const Db& db, ResidentId id, QDate onDay);
ResidentId addResident(Db& db, const Resident& resident);
void updateResident(Db& db, const Resident& resident);
/// From `day` on they live in the other household.
void moveResident(Db& db, ResidentId id, HouseholdId to, QDate day);

/// The folded text a household or resident is found by.
QString searchText(const Household& household);
QString searchText(const Resident& resident);

} // namespace sotoso::households
