// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

namespace sotoso::actions {

/// The rules a visit, session or desk duty must keep before it is written; throws the first that it breaks, with the
/// field's name (day, household, outcome, people_met, people, quantity, results, next_day). Results, notes on services
/// and people met need the outcome met or come back.
void checkActivity(const Db& db, const Activity& activity, QDate today);
/// All of them, in the order of the form; empty: it may be written.
QList<Error> activityErrors(const Db& db, const Activity& activity, QDate today);
/// Checks and writes inside a unit of work that somebody else opened (imports, sample books).
ActivityId storeActivity(Db& db, const Activity& activity, QDate today);

/// `draft`: key of the draft it was typed as, which is dropped in the same unit.
Result<ActivityId> addVisit(Store& store, const Activity& visit, QDate today, const QString& draft = {});
Result<> updateVisit(Store& store, const Activity& visit, QDate today, const QString& draft = {});
Result<> removeActivity(Store& store, ActivityId id);
/// A group session, desk duty or training: area and people_count instead of a household.
Result<ActivityId> addSession(Store& store, const Activity& session, QDate today);

} // namespace sotoso::actions
