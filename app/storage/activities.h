// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/db.h"

/// Activities and what hangs on them: visitors, people met, results, cells of the grid.
namespace sotoso::activities {

/// Whole, with its area on its day.
std::optional<Activity> byId(const Db& db, ActivityId id);
std::optional<Activity> byCode(const Db& db, const QString& code);
/// Visits of a household, newest first.
QList<Activity> ofHousehold(const Db& db, HouseholdId id);
/// Sessions, duties or trainings of some days, the oldest first.
QList<Activity> ofKind(const Db& db, ActivityKind kind, QDate from, QDate to);
/// Entered since (UTC), newest first.
QList<Activity> enteredSince(const Db& db, const QDateTime& since, int limit);
/// The first day anything happened or was typed by hand; invalid: nothing yet.
QDate firstDay(const Db& db);
ActivityId add(Db& db, const Activity& activity);
/// Replaces what the activity is and all that hangs on it; results that stay the same keep their rows.
void update(Db& db, const Activity& activity);
void remove(Db& db, ActivityId id);

QList<Material> materials(const Db& db);
MaterialId addMaterial(Db& db, const Material& material);

} // namespace sotoso::activities
