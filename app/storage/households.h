// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/db.h"

/// Households and the residents who live in them. Search and sort keys are made here, at the one door to the tables.
namespace sotoso::households {

std::optional<Household> byId(const Db& db, HouseholdId id, QDate onDay);
/// In the order of `ids`; those that are gone are left out.
QList<Household> byIds(const Db& db, const QList<HouseholdId>& ids, QDate onDay);
std::optional<Household> byCode(const Db& db, const QString& code, QDate onDay);
/// The household that a merged one lives on in. It does so since its status day (its status stays Open); without a day
/// all along.
HouseholdId resolve(const Db& db, HouseholdId id);
/// In its area all along; of one that was split off, since that day.
HouseholdId add(Db& db, const Household& household, QDate since = {});
/// All columns but the area, which moves with setArea() or correctArea().
void update(Db& db, const Household& household);
/// The head, where it is known which resident that is.
ResidentId headOf(const Db& db, HouseholdId id);
void setHead(Db& db, HouseholdId id, ResidentId head);
/// From `day` on it is in `area`; what happened before stays where it happened.
void moveTo(Db& db, HouseholdId id, AreaId area, QDate day);
/// Whatever is in `from` on `day` or later is in `into` instead; how many households there are. Without `into` they are
/// only counted.
qint64 moveAll(Db& db, AreaId from, AreaId into, QDate day);
/// It has been in `area` all along: the entry was wrong.
void correctArea(Db& db, HouseholdId id, AreaId area);
/// The next free code of an area: "2-0232".
QString nextCode(const Db& db, const Area& area);

/// Those living there on the day, the head first, then in order of entry.
QList<Resident> residentsOf(const Db& db, HouseholdId id, QDate onDay);
std::optional<Resident> residentById(const Db& db, ResidentId id, QDate onDay);
ResidentId addResident(Db& db, const Resident& resident);
void updateResident(Db& db, const Resident& resident);
/// From `day` on they live in the other household; without one, nowhere here.
void moveResident(Db& db, ResidentId id, HouseholdId to, QDate day);
/// Takes them out of the book; false where something hangs on them that is counted.
bool remove(Db& db, HouseholdId id);
bool removeResident(Db& db, ResidentId id);
/// Takes what tells who they are out of the row, which stays for what hangs on it. `name` stands in place of the name.
void blank(Db& db, HouseholdId id, const QString& name);
void blankResident(Db& db, ResidentId id, const QString& name);
/// They are one person, who is called `into` from now on.
void mergeResident(Db& db, ResidentId id, ResidentId into);

/// The folded text a household or resident is found by.
QString searchText(const Household& household);
QString searchText(const Resident& resident);

} // namespace sotoso::households
