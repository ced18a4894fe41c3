// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/storage/db.h"

/// What was typed on a day, and what a household looks like in one line: for the page of visits.
namespace sotoso::entries {

/// A visit as it was typed.
struct Entry {
    ActivityId visit;
    HouseholdId household;
    QString headName;
    QString sheetNo;
    QDateTime at; ///< local time of entry
    Outcome outcome = Outcome::Met;
    QDate nextDay;
    qint64 accounts = 0; ///< accounts of any kind created at it
};

/// The visits typed on a day, whatever day they were made on. What a file brought was not typed.
struct Day {
    QList<Entry> entries; ///< newest first
    qint64 accounts = 0;  ///< created at all of them
};
Day typedOn(const Db& db, QDate day);
/// The records behind the two numbers of a day: its visits, or the accounts created at them.
QList<FigureRecord> recordsTypedOn(const Db& db, QDate day, bool accounts);

/// The newest visit typed by hand, of any day: its date, group, visitors and sheet number go on with the next one.
std::optional<Activity> newest(const Db& db);

/// A household in one line.
struct Brief {
    qint64 people = 0; ///< residents known, living there on the day
    qint64 met = 0;    ///< visits that met somebody
    QDate lastVisit, lastMet;
    std::optional<Outcome> lastOutcome;
    QDate nextDay; ///< an appointment that no later visit has settled
};
Brief brief(const Db& db, HouseholdId household, QDate day);

/// Day and sheet number of the household's other visits on that day.
QList<Entry> visitsOn(const Db& db, HouseholdId household, QDate day, ActivityId except);

} // namespace sotoso::entries
