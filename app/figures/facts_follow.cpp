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
/// More activities than this are counted anew as a whole.
constexpr qsizetype manyVisits = 50;

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

namespace {

/// Puts a fact where it belongs by day and order of entry; its place.
template <class Fact>
std::ptrdiff_t putIn(std::vector<Fact>& facts, const Fact& fact) {
    const auto at = std::upper_bound(facts.begin(), facts.end(), fact, [](const Fact& a, const Fact& b) {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    });
    return facts.insert(at, fact) - facts.begin();
}

/// Takes a fact out; the place it had.
template <class Fact>
std::ptrdiff_t takeOut(std::vector<Fact>& facts, const Fact& fact) {
    const auto at = std::lower_bound(facts.begin(), facts.end(), fact, [](const Fact& a, const Fact& b) {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    });
    const auto place = at - facts.begin();
    facts.erase(at);
    return place;
}

} // namespace

bool Facts::readSmallIfTouched(const Db& db, const QHash<QString, QSet<qint64>>& touched) {
    for (const char* table : {"area", "team", "sub_group", "sub_group_area", "member", "membership", "indicator",
                              "tally", "target", "target_part"})
        if (touched.contains(QLatin1String(table))) {
            readSmall(db);
            return true;
        }
    return false;
}

std::optional<Revision> Facts::follow(const Db& db) {
    const auto touched = std::exchange(pending, {});
    const auto owners = [&](std::initializer_list<const char*> children, const char* column, const char* table) {
        QSet<qint64> ids = touched.value(QLatin1String(table));
        for (const char* child : children)
            if (const auto rows = touched.constFind(QLatin1String(child)); rows != touched.constEnd())
                ids += change_log::owners(db, child, column, *rows);
        return ids;
    };
    bool everywhere = readSmallIfTouched(db, touched);
    if (const auto steps_ = touched.constFind(u"account_step"_s); steps_ != touched.constEnd())
        everywhere |= rereadSteps(db, *steps_);
    if (touched.contains(u"activity_member"_s) || touched.contains(u"activity"_s))
        haveVisitors = false;
    const QSet<qint64> homes = owners({"household_area"}, "household_id", "household");
    const QSet<qint64> people = owners({"residence"}, "resident_id", "resident");
    const QSet<qint64> visits = owners({"activity_member", "activity_resident", "result"}, "activity_id", "activity");
    const auto of = [](const char* column) {
        return u"WHERE %1 IN (SELECT value FROM json_each(?)) ORDER BY id"_s.arg(QLatin1String(column));
    };
    if (!homes.isEmpty()) {
        for (const qint64 id : homes)
            household(householdSlots.of(id)) = {};
        readRows(db, theHouseholds, of("id"), {change_log::listOf(homes)});
        readRows(db, theAreas, of("household_id"), {change_log::listOf(homes)});
    }
    if (!people.isEmpty()) {
        for (const qint64 id : people)
            resident(residentSlots.of(id)) = {};
        readRows(db, theResidents, of("id"), {change_log::listOf(people)});
        readRows(db, theHomes, of("resident_id"), {change_log::listOf(people)});
    }
    Revision revision = reread(db, visits);
    if (!everywhere && homes.isEmpty() && people.isEmpty() && visits.size() <= manyVisits)
        return revision;
    std::erase_if(activities, [&](const ActivityFact& fact) { return visits.contains(fact.id); });
    std::erase_if(results, [&](const ResultFact& fact) { return visits.contains(fact.activity); });
    const size_t oldActivities = activities.size(), oldResults = results.size();
    activities.insert(activities.end(), revision.after.begin(), revision.after.end());
    results.insert(results.end(), revision.resultsAfter.begin(), revision.resultsAfter.end());
    place(0, 0);
    order(oldActivities, oldResults);
    return std::nullopt;
}

Revision Facts::reread(const Db& db, const QSet<qint64>& ids) {
    Revision revision;
    revision.activities = ids;
    if (ids.isEmpty())
        return revision;
    const size_t oldActivities = activities.size(), oldResults = results.size();
    const QString list = change_log::listOf(ids);
    tail = hint = oldActivities;
    readRows(db, theActivities, u"WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"_s, {list});
    readRows(db, theResults, u"WHERE activity_id IN (SELECT value FROM json_each(?)) ORDER BY id"_s, {list});
    place(oldActivities, oldResults);
    const auto from = [](auto& facts, size_t first) { return facts.begin() + static_cast<std::ptrdiff_t>(first); };
    revision.after.assign(from(activities, oldActivities), activities.end());
    revision.resultsAfter.assign(from(results, oldResults), results.end());
    activities.resize(oldActivities);
    results.resize(oldResults);
    if (*std::min_element(ids.begin(), ids.end()) > newestActivity)
        return revision; // all of them are new
    const qint64 one = ids.size() == 1 ? *ids.begin() : 0;
    const auto touched = [&](qint64 id) { return one ? id == one : ids.contains(id); };
    for (const ActivityFact& fact : activities)
        if (touched(fact.id))
            revision.before.push_back(fact);
    for (const ResultFact& fact : results)
        if (touched(fact.activity))
            revision.resultsBefore.push_back(fact);
    return revision;
}

void Facts::apply(const Revision& revision) {
    for (const ActivityFact& fact : revision.before)
        homeActivities.remove(takeOut(activities, fact), homeOf(fact));
    for (const ActivityFact& fact : revision.after) {
        newestActivity = std::max(newestActivity, fact.id);
        homeActivities.insert(putIn(activities, fact), homeOf(fact));
    }
    for (const ResultFact& fact : revision.resultsBefore) {
        const auto place = takeOut(results, fact);
        homeResults.remove(place, homeOf(fact));
        personResults.remove(place, personOf(fact));
    }
    for (const ResultFact& fact : revision.resultsAfter) {
        const auto place = putIn(results, fact);
        homeResults.insert(place, homeOf(fact));
        personResults.insert(place, personOf(fact));
    }
    firstDay = activities.empty() ? never : activities.front().day;
    for (const auto& list : std::as_const(tallies))
        firstDay = std::min(firstDay, dayOf(list.front().day, never));
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
