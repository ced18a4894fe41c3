// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

/// What lists and panels of households read: keys in an order, likenesses, the log.
namespace sotoso::households {

/// The least a list holds of each household; the rest is read for the rows that are looked at.
struct Key {
    HouseholdId id;
    AreaId area; ///< today
    bool open = true;
};

/// By given name (the Vietnamese alphabet), by street and house number, or by code.
enum class KeyOrder { Name, House, Code };
/// Of every household not merged away.
QList<Key> keys(const Db& db, KeyOrder order, QDate onDay);

/// Open households with the same folded head name at the same house number of the same street, two or more a group.
QList<QList<HouseholdId>> sameHeadAndHouse(const Db& db);
/// Others with the same folded head name at the same house, or with the same head name and phone.
QList<HouseholdId> like(const Db& db, const Household& household);

/// A unit of work that touched a household, its people or its visits.
struct Change {
    ChangeUnit unit;
    QStringList columns; ///< changed columns of the household and its residents: "phone", "name"
};
/// The newest first.
QList<Change> changesOf(const Db& db, HouseholdId id, int limit);

} // namespace sotoso::households
