// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/db.h"

/// Who has which service, since when, by which visit: what the service grid and the household's panel show.
namespace sotoso::services {

enum class State { Unknown, NotYet, Later, Has };

struct Service {
    State state = State::Unknown;
    QDate since;         ///< Has: the day it was first recorded; NotYet and Later: the day that was last said
    ActivityId activity; ///< that recorded it
    Form form = Form::Created;
};

struct Person {
    Resident resident;
    QHash<IndicatorId, Service> services; ///< of the grid's indicators; absent: nothing known
};

/// The people living in a household on the day, the head first, with what is known of them up to that day. `except`: a
/// visit whose own results do not count (while it is corrected).
QList<Person> of(const Db& db, HouseholdId household, QDate onDay, ActivityId except = {});

} // namespace sotoso::services
