// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/facts.h"

#include "app/storage/areas.h"
#include "app/storage/change_log.h"
#include "app/storage/indicators.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::counting {

namespace {

constexpr int chunk = 20'000;
constexpr auto stepsFrom =
    "SELECT id, account_type || '/' || step, resident_id, day FROM account_step WHERE result_id IS "
    "NULL AND step <> 'blocked'"_L1;

template <class Fact>
bool earlier(const Fact& a, const Fact& b) {
    return a.day != b.day ? a.day < b.day : a.id < b.id;
}

/// Everything before `sorted` is in order already.
template <class Fact>
void sortFrom(std::vector<Fact>& facts, size_t sorted) {
    const auto middle = facts.begin() + static_cast<std::ptrdiff_t>(sorted);
    if (!std::is_sorted(middle, facts.end(), earlier<Fact>))
        std::sort(middle, facts.end(), earlier<Fact>);
    if (middle != facts.begin() && middle != facts.end() && earlier(*middle, *(middle - 1)))
        std::inplace_merge(facts.begin(), middle, facts.end(), earlier<Fact>);
}

template <class Fact>
void findRoots(std::vector<Fact>& facts, const Slots& ids) {
    for (size_t i = 0; i < facts.size(); ++i) {
        int at = static_cast<int>(i);
        for (int step = 0; step < 100; ++step) {
            const int next = ids.find(facts[static_cast<size_t>(at)].mergedInto);
            if (next == 0)
                break;
            at = next;
        }
        facts[i].root = at;
    }
}

template <class E>
E kindOf(const QString& word, std::initializer_list<std::pair<const char16_t*, E>> known, E otherwise) {
    for (const auto& [text, value] : known)
        if (word == QStringView(text))
            return value;
    return otherwise;
}

} // namespace

Day dayOf(const QString& iso, Day otherwise) {
    if (iso.size() != 10)
        return otherwise;
    const QChar* c = iso.constData();
    const auto digit = [c](int i) { return c[i].unicode() - u'0'; };
    const int y = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    const int m = digit(5) * 10 + digit(6), d = digit(8) * 10 + digit(9);
    const int a = (14 - m) / 12, years = y + 4800 - a, months = m + 12 * a - 3;
    return d + (153 * months + 2) / 5 + 365 * years + years / 4 - years / 100 + years / 400 - 32045;
}

int Slots::of(qint64 id) {
    if (id == 0)
        return 0;
    const auto known = at.constFind(id);
    if (known != at.constEnd())
        return *known;
    const int slot = size();
    ids.push_back(id);
    at.insert(id, slot);
    return slot;
}

std::span<const ActivityFact> Facts::activitiesOn(Day day) const {
    const auto from = std::lower_bound(activities.begin(), activities.end(), day,
                                       [](const ActivityFact& fact, Day on) { return fact.day < on; });
    return {from, std::upper_bound(from, activities.end(), day,
                                   [](Day on, const ActivityFact& fact) { return on < fact.day; })};
}

const Indicator* Facts::indicator(const QString& code) const {
    for (const Indicator& indicator : indicators)
        if (indicator.code == code)
            return &indicator;
    return nullptr;
}

const AreaFact* Facts::area(int slot) const {
    for (const AreaFact& area : areas)
        if (area.slot == slot)
            return &area;
    return nullptr;
}

const GroupFact* Facts::group(int slot) const {
    for (const GroupFact& group : groups)
        if (group.slot == slot)
            return &group;
    return nullptr;
}

int Facts::groupOf(int area, Day day) const {
    for (const GroupFact& group : groups)
        if (area != 0 && group.on(day))
            for (const Dated& care : group.areas)
                if (care.what == area && care.on(day))
                    return group.slot;
    return 0;
}

bool Facts::oldEnough(const ResidentFact& resident, int years, Day day) const {
    if (years == 0 || (resident.birthYear == 0 && resident.birthDay == never))
        return true;
    const QDate on = dateOf(day);
    if (resident.birthDay != never)
        return dateOf(resident.birthDay).addYears(years) <= on;
    return on.year() - resident.birthYear >= years;
}

bool Facts::open(const HouseholdFact& household, Day day) const {
    const auto there = [day](const Dated& area) { return area.from <= day; };
    return household.known && day < household.closed && day < household.merged &&
           (household.areas.empty() || std::any_of(household.areas.begin(), household.areas.end(), there));
}

int Facts::livesOn(int slot, Day day) const {
    for (int step = 0; step < 100; ++step) {
        const HouseholdFact& fact = households[static_cast<size_t>(slot)];
        const int next = fact.merged <= day ? householdSlots.find(fact.mergedInto) : 0;
        if (next == 0)
            break;
        slot = next;
    }
    return slot;
}

int Facts::homeOf(const ResidentFact& resident, Day day) const {
    for (const Dated& stay : resident.homes)
        if (stay.on(day))
            return resident.mergedInto && stay.to == never ? 0 : livesOn(stay.what, day);
    return 0;
}

HouseholdFact& Facts::household(int slot) {
    const auto at = static_cast<size_t>(slot);
    if (at >= households.size())
        households.resize(at + 1);
    return households[at];
}

ResidentFact& Facts::resident(int slot) {
    const auto at = static_cast<size_t>(slot);
    if (at >= residents.size())
        residents.resize(at + 1);
    return residents[at];
}

const ActivityFact* Facts::activityOf(qint64 id) {
    if (hint < activities.size() && activities[hint].id == id)
        return &activities[hint];
    if (hint + 1 < activities.size() && activities[hint + 1].id == id)
        return &activities[++hint];
    const auto from = activities.begin() + static_cast<std::ptrdiff_t>(tail);
    const auto found = std::lower_bound(from, activities.end(), id,
                                        [](const ActivityFact& a, qint64 wanted) { return a.id < wanted; });
    if (found == activities.end() || found->id != id)
        return nullptr;
    hint = static_cast<size_t>(found - activities.begin());
    return &*found;
}

void Facts::readSmall(const Db& db) {
    if (const Area ward = areas::ward(db); ward.id)
        areaSlots.alias(ward.id.value, 0);
    areas.clear();
    for (const Area& area : areas::all(db))
        areas.push_back({area, areaSlots.of(area.id.value), dayOf(area.validFrom, always), dayOf(area.validTo, never)});
    groups.clear();
    db.each(u"SELECT id, team_id, code, name, position, valid_from, valid_to FROM sub_group ORDER BY position, id"_s,
            {}, [&](const Row& row) {
                SubGroup group{row.id<GroupId>(0), row.id<TeamId>(1), row.text(2), row.text(3), row.number(4), {},
                               row.day(5),         row.day(6)};
                groups.push_back({group,
                                  groupSlots.of(group.id.value),
                                  dayOf(group.validFrom, always),
                                  dayOf(group.validTo, never),
                                  {}});
            });
    db.each(u"SELECT g.id, g.sub_group_id, g.area_id, g.valid_from, g.valid_to FROM sub_group_area g "
            "JOIN area a ON a.id = g.area_id ORDER BY a.position, a.id, g.id"_s,
            {}, [&](const Row& row) {
                const int slot = groupSlots.find(row.integer(1));
                for (GroupFact& group : groups)
                    if (group.slot == slot)
                        group.areas.push_back({row.integer(0), dayOf(row.text(3), always), dayOf(row.text(4), never),
                                               areaSlots.find(row.integer(2))});
            });
    members.clear();
    db.each(u"SELECT id, name FROM member ORDER BY sort, id"_s, {},
            [&](const Row& row) { members.emplace_back(memberSlots.of(row.integer(0)), row.text(1)); });
    terms.clear();
    db.each(u"SELECT member_id, sub_group_id, valid_from, valid_to FROM membership ORDER BY id"_s, {},
            [&](const Row& row) {
                terms.push_back({memberSlots.of(row.integer(0)), groupSlots.of(row.integer(1)),
                                 dayOf(row.text(2), always), dayOf(row.text(3), never)});
            });
    teams.clear();
    db.each(u"SELECT id, valid_from, valid_to FROM team ORDER BY id"_s, {}, [&](const Row& row) {
        teams.push_back({row.integer(0), dayOf(row.text(1), always), dayOf(row.text(2), never), 0});
    });
    indicators = indicators::all(db);
    for (const Indicator& indicator : indicators)
        indicatorSlots.of(indicator.id.value);
    targets.clear();
    for (const Target& target : indicators::targets(db))
        targets[indicatorSlots.of(target.indicator.value)] += target;
    tallies.clear();
    for (const Tally& tally : indicators::tallies(db))
        tallies[indicatorSlots.of(tally.indicator.value)] += tally;
}

StepFact Facts::stepOf(const Row& row) {
    const int who = residentSlots.of(row.integer(2));
    resident(who);
    return {row.integer(0), row.text(1), who, dayOf(row.text(3), never)};
}

void Facts::readSteps(const Db& db) {
    steps.clear();
    db.each(stepsFrom + u" ORDER BY id"_s, {}, [&](const Row& row) { steps.push_back(stepOf(row)); });
}

bool Facts::rereadSteps(const Db& db, const QSet<qint64>& ids) {
    std::vector<StepFact> before, after;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(before),
                 [&](const StepFact& step) { return ids.contains(step.id); });
    db.each(stepsFrom + u" AND id IN (SELECT value FROM json_each(?)) ORDER BY id"_s, {change_log::listOf(ids)},
            [&](const Row& row) { after.push_back(stepOf(row)); });
    if (before == after)
        return false;
    std::erase_if(steps, [&](const StepFact& step) { return ids.contains(step.id); });
    steps.insert(steps.end(), after.begin(), after.end());
    std::sort(steps.begin(), steps.end(), [](const StepFact& a, const StepFact& b) { return a.id < b.id; });
    return true;
}

int Facts::readRows(const Db& db, int what, const QString& where, const Binds& binds) {
    int count = 0;
    const auto each = [&](const QString& sql, auto take) {
        db.each(sql + where, binds, [&](const Row& row) {
            ++count;
            readTo = row.integer(0);
            take(row);
        });
    };
    switch (what) {
    case theHouseholds:
        each(
            u"SELECT id, merged_into, status IN ('open', 'refused'), status_day, zalo_since, declared_people, status = "
            "'refused' FROM household t "_s,
            [&](const Row& row) {
                HouseholdFact& fact = household(householdSlots.of(row.integer(0)));
                fact.known = true;
                fact.mergedInto = row.integer(1);
                fact.closed = row.flag(2) ? never : dayOf(row.text(3), always);
                fact.merged = !fact.mergedInto ? never : row.flag(2) ? dayOf(row.text(3), always) : always;
                fact.refused = row.flag(6) ? dayOf(row.text(3), always) : never;
                fact.zalo = dayOf(row.text(4), never);
                fact.declared = row.number(5);
            });
        break;
    case theAreas:
        each(u"SELECT id, household_id, area_id, valid_from, valid_to FROM household_area t "_s, [&](const Row& row) {
            household(householdSlots.of(row.integer(1)))
                .areas.push_back({row.integer(0), dayOf(row.text(3), always), dayOf(row.text(4), never),
                                  areaSlots.of(row.integer(2))});
        });
        break;
    case theResidents:
        each(u"SELECT id, merged_into, birth_year, birth_day FROM resident t "_s, [&](const Row& row) {
            ResidentFact& fact = resident(residentSlots.of(row.integer(0)));
            fact.known = true;
            fact.mergedInto = row.integer(1);
            fact.birthYear = row.number(2);
            fact.birthDay = dayOf(row.text(3), never);
        });
        break;
    case theHomes:
        each(u"SELECT id, resident_id, household_id, valid_from, valid_to FROM residence t "_s, [&](const Row& row) {
            const int home = householdSlots.of(row.integer(2));
            household(home);
            resident(residentSlots.of(row.integer(1)))
                .homes.push_back({row.integer(0), dayOf(row.text(3), always), dayOf(row.text(4), never), home});
        });
        break;
    case theActivities:
        each(u"SELECT id, kind, day, next_day, household_id, area_id, sub_group_id, outcome, "
             "max(coalesce(people_count, 0), (SELECT count(*) FROM activity_resident r WHERE r.activity_id = t.id), "
             "CASE WHEN people_count IS NULL AND kind = 'training' THEN (SELECT count(*) FROM activity_member m WHERE "
             "m.activity_id = t.id) ELSE 0 END) FROM activity t "_s,
             [&](const Row& row) {
                 ActivityFact fact;
                 fact.id = row.integer(0);
                 fact.kind = kindOf<ActivityKind>(row.text(1),
                                                  {{u"visit", ActivityKind::Visit},
                                                   {u"group_session", ActivityKind::GroupSession},
                                                   {u"desk_duty", ActivityKind::DeskDuty},
                                                   {u"training", ActivityKind::Training}},
                                                  ActivityKind::Import);
                 fact.day = dayOf(row.text(2), never);
                 fact.next = dayOf(row.text(3), never);
                 fact.household = householdSlots.of(row.integer(4));
                 household(fact.household);
                 fact.area = static_cast<qint16>(areaSlots.of(row.integer(5)));
                 fact.group = static_cast<qint16>(groupSlots.of(row.integer(6)));
                 fact.outcome = kindOf<Outcome>(row.text(7),
                                                {{u"absent", Outcome::Absent},
                                                 {u"refused", Outcome::Refused},
                                                 {u"come_back", Outcome::ComeBack},
                                                 {u"moved_away", Outcome::MovedAway}},
                                                Outcome::Met);
                 fact.people = row.number(8);
                 if (fact.kind == ActivityKind::Visit && fact.outcome == Outcome::Met)
                     fact.people = std::max(fact.people, 1); // somebody was met
                 activities.push_back(fact);
             });
        break;
    default:
        each(u"SELECT id, activity_id, resident_id, indicator_id, form, quantity FROM result t "_s,
             [&](const Row& row) {
                 const ActivityFact* activity = activityOf(row.integer(1));
                 if (!activity)
                     return; // came while reading: follow() reads both
                 ResultFact fact;
                 fact.id = row.integer(0);
                 fact.activity = activity->id;
                 fact.day = activity->day;
                 fact.given = activity->area;
                 fact.group = activity->group;
                 fact.household = activity->household;
                 fact.visit = activity->kind == ActivityKind::Visit;
                 fact.resident = residentSlots.of(row.integer(2));
                 resident(fact.resident);
                 fact.indicator = static_cast<qint16>(indicatorSlots.of(row.integer(3)));
                 fact.form = kindOf<Form>(row.text(4), {{u"already", Form::Already}, {u"repeated", Form::Repeated}},
                                          Form::Created);
                 fact.quantity = row.integer(5);
                 results.push_back(fact);
             });
    }
    return count;
}

bool Facts::read(const Db& db, int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (stage != done) {
        switch (stage) {
        case small:
            readSmall(db);
            household(0);
            resident(0);
            ++stage;
            break;
        case last:
            readSteps(db);
            place(0, 0);
            order(0, 0);
            ++stage;
            break;
        default:
            if (readRows(db, stage, u"WHERE id > ? ORDER BY id LIMIT ?"_s, {readTo, chunk}) < chunk) {
                ++stage;
                readTo = 0;
            }
        }
        if (clock.hasExpired(milliseconds))
            break;
    }
    return stage == done;
}

void Facts::forget() {
    *this = Facts();
}

/// Roots, the order of days, and what is found by them.
void Facts::order(size_t newActivities, size_t newResults) {
    findRoots(households, householdSlots);
    joined.clear();
    for (size_t i = 1; i < households.size(); ++i)
        if (households[i].root != static_cast<int>(i))
            joined.insert(households[i].root, static_cast<int>(i));
    findRoots(residents, residentSlots);
    sortFrom(activities, newActivities);
    sortFrom(results, newResults);
    firstDay = activities.empty() ? never : activities.front().day;
    for (const auto& list : std::as_const(tallies))
        firstDay = std::min(firstDay, dayOf(list.front().day, never));
    for (const ActivityFact& fact : activities)
        newestActivity = std::max(newestActivity, fact.id);
    homeActivities.build(households.size(), activities.size(), [this](size_t i) { return homeOf(activities[i]); });
    homeResults.build(households.size(), results.size(), [this](size_t i) { return homeOf(results[i]); });
    personResults.build(residents.size(), results.size(), [this](size_t i) { return personOf(results[i]); });
    // Tenants by counting: how many of each household, where they begin, who they are.
    tenantsFrom.assign(households.size() + 1, 0);
    const auto each = [&](auto take) {
        for (size_t who = 1; who < residents.size(); ++who)
            if (residents[who].known)
                eachStay(residents[who],
                         [&](const Dated& stay) { take(static_cast<int>(who), static_cast<size_t>(stay.what)); });
    };
    each([&](int, size_t home) { ++tenantsFrom[home + 1]; });
    for (size_t home = 1; home < tenantsFrom.size(); ++home)
        tenantsFrom[home] += tenantsFrom[home - 1];
    tenants.assign(static_cast<size_t>(tenantsFrom.back()), 0);
    std::vector<int> next(tenantsFrom.begin(), tenantsFrom.end() - 1);
    each([&](int who, size_t home) { tenants[static_cast<size_t>(next[home]++)] = who; });
}

/// The household a result belongs to: the one visited; of a person helped elsewhere the one they lived in that day.
int Facts::householdOf(const ResultFact& result) const {
    return on(residents[static_cast<size_t>(result.resident)].homes, result.day);
}

/// Where everything happened: where the household was that day, else where the activity was held.
void Facts::place(size_t newActivities, size_t newResults) {
    for (size_t i = newActivities; i < activities.size(); ++i)
        if (ActivityFact& activity = activities[i]; activity.kind == ActivityKind::Visit)
            activity.area =
                static_cast<qint16>(on(households[static_cast<size_t>(activity.household)].areas, activity.day));
    for (size_t i = newResults; i < results.size(); ++i) {
        ResultFact& result = results[i];
        if (!result.visit)
            result.household = householdOf(result);
        const int area = on(households[static_cast<size_t>(result.household)].areas, result.day);
        result.area = area || result.visit ? static_cast<qint16>(area) : result.given;
    }
}

} // namespace sotoso::counting
