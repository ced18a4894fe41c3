// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/db.h"

#include <QSet>

namespace sotoso::change_log {

/// The tables whose rows are logged (and so can be undone).
const QStringList& tables();
/// (Re)makes the triggers that feed the log from the columns the tables have now. Part of every migration.
void installTriggers(Db& db);
/// Turns the unit's changes back, newest first, inside the current unit.
void revert(Db& db, qint64 unit);
/// Names of the units that touched the same columns of the same rows since; empty when `unit` can be undone on its own.
QStringList conflicts(const Db& db, qint64 unit);
/// As a list for `IN (SELECT value FROM json_each(?))`: one statement for however many, kept and not made anew.
QString listOf(const QSet<qint64>& ids);
/// What rows of a table belonged to, before and now, also of those deleted since: the values of `column`.
QSet<qint64> owners(const Db& db, const char* table, const char* column, const QSet<qint64>& rows);
/// Notes the key ranges of a bulk unit's inserts: ids in [first, last] of every logged table.
void noteRanges(Db& db, qint64 unit, qint64 first, qint64 last);

/// The unit that is running is called so: what it did is known only now.
void nameUnit(Db& db, const QString& name);
/// What the book began with (its making, a sample) stays in the log but is no step to go back.
void cannotBeUndone(Db& db);

} // namespace sotoso::change_log
