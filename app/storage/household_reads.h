// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

/// What lists and panels of households read: keys in an order, the log.
namespace sotoso::households {

/// The least a list holds of each household; the rest is read for the rows that are looked at.
struct Key {
    HouseholdId id;
    AreaId area; ///< today
    bool open = true;
    HouseholdKind kind = HouseholdKind::Permanent;
};

/// By given name (the Vietnamese alphabet), by street and house number, or by code.
enum class KeyOrder { Name, House, Code };
/// Of every household not merged away.
QList<Key> keys(const Db& db, KeyOrder order, QDate onDay);

/// A unit of work that touched a household, its people or its visits.
struct Change {
    ChangeUnit unit;
    QStringList columns;   ///< changed columns of the household and its residents: "phone", "name"
    bool undone = false;   ///< since
    bool undoable = false; ///< nothing is known that forbids it; Store::undoUnit() has the last word
    qint64 rows = 0;       ///< how many rows of the book it touched in all; a load: that many or more
};
/// The newest first.
QList<Change> changesOf(const Db& db, HouseholdId id, int limit);

} // namespace sotoso::households
