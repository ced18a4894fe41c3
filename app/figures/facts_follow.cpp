// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/facts.h"

#include "app/storage/change_log.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::counting {

namespace {

/// More than this is read anew as a whole.
constexpr qsizetype manyRows = 5'000;

QString listOf(const QSet<qint64>& ids) {
    QStringList words;
    for (const qint64 id : ids)
        words += QString::number(id);
    return words.join(u',');
}

} // namespace

void Facts::note(const ChangeSet& changes) {
    if (stage == small)
        return; // nothing was read yet
    qsizetype rows = 0;
    for (auto it = changes.rows.begin(); it != changes.rows.end(); ++it) {
        pending[it.key()] += it.value();
        rows += pending[it.key()].size();
    }
    if (changes.bulk || rows > manyRows)
        forget();
}

void Facts::follow(const Db& db) {
    const auto touched = std::exchange(pending, {});
    const auto owners = [&](std::initializer_list<const char*> children, const char* column, const char* table) {
        QSet<qint64> ids = touched.value(QLatin1String(table));
        for (const char* child : children)
            if (const auto rows = touched.constFind(QLatin1String(child)); rows != touched.constEnd())
                ids += change_log::owners(db, child, column, *rows);
        return ids;
    };
    for (const char* table : {"area", "team", "sub_group", "sub_group_area", "member", "membership", "indicator",
                              "tally", "target", "target_part"})
        if (touched.contains(QLatin1String(table))) {
            readSmall(db);
            break;
        }
    if (touched.contains(u"account_step"_s))
        readSteps(db);
    if (touched.contains(u"activity_member"_s) || touched.contains(u"activity"_s))
        haveVisitors = false;

    const QSet<qint64> homes = owners({"household_area"}, "household_id", "household");
    const QSet<qint64> people = owners({"residence"}, "resident_id", "resident");
    const QSet<qint64> visits = owners({"activity_member", "activity_resident", "result"}, "activity_id", "activity");
    const auto in = [](const char* column, const QSet<qint64>& ids) {
        return u"WHERE %1 IN (%2) ORDER BY id"_s.arg(QLatin1String(column), listOf(ids));
    };
    if (!homes.isEmpty()) {
        for (const qint64 id : homes)
            household(id) = {};
        readRows(db, theHouseholds, in("id", homes));
        readRows(db, theAreas, in("household_id", homes));
    }
    if (!people.isEmpty()) {
        for (const qint64 id : people)
            resident(id) = {};
        readRows(db, theResidents, in("id", people));
        readRows(db, theHomes, in("resident_id", people));
    }
    std::erase_if(activities, [&](const ActivityFact& fact) { return visits.contains(fact.id); });
    std::erase_if(results, [&](const ResultFact& fact) { return visits.contains(fact.activity); });
    const size_t oldActivities = activities.size(), oldResults = results.size();
    if (!visits.isEmpty()) {
        tail = hint = oldActivities;
        readRows(db, theActivities, in("id", visits));
        readRows(db, theResults, in("activity_id", visits));
    }
    const bool anywhere = !homes.isEmpty() || !people.isEmpty();
    place(anywhere ? 0 : oldActivities, anywhere ? 0 : oldResults);
    order(oldActivities, oldResults);
}

const std::vector<std::pair<qint64, int>>& Facts::visitors(const Db& db) {
    if (!haveVisitors) {
        went.clear();
        db.each(u"SELECT DISTINCT activity_id, member_id FROM activity_member WHERE member_id IS NOT NULL ORDER BY "
                "activity_id, member_id"_s,
                {}, [&](const Row& row) { went.emplace_back(row.integer(0), memberSlots.of(row.integer(1))); });
        haveVisitors = true;
    }
    return went;
}

} // namespace sotoso::counting
