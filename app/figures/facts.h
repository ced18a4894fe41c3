// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"
#include "app/figures/chains.h"
#include "app/storage/store.h"

#include <climits>
#include <span>
#include <vector>

/// The facts of a book in memory, compact: what everything that is counted is counted from.
namespace sotoso::counting {

using Day = qint32; ///< Julian day
inline constexpr Day never = INT_MAX, always = INT_MIN;

/// "yyyy-MM-dd" as a Julian day; `otherwise` where there is none.
Day dayOf(const QString& iso, Day otherwise);
inline Day dayOf(QDate date, Day otherwise) {
    return date.isValid() ? static_cast<Day>(date.toJulianDay()) : otherwise;
}
inline QDate dateOf(Day day) {
    return day == never || day == always ? QDate() : QDate::fromJulianDay(day);
}

/// Ids as small numbers, given out in order of appearance and kept for good. 0 is "none".
class Slots {
public:
    int of(qint64 id); ///< makes one where there is none
    int find(qint64 id) const { return id ? at.value(id, 0) : 0; }
    qint64 id(int slot) const { return ids[static_cast<size_t>(slot)]; }
    int size() const { return static_cast<int>(ids.size()); }
    void alias(qint64 id, int slot) { at.insert(id, slot); }

private:
    QHash<qint64, int> at;
    std::vector<qint64> ids{0};
};

/// What holds from one day to another, both included.
struct Dated {
    qint64 id = 0; ///< of the row
    Day from = always, to = never;
    int what = 0; ///< slot
    bool on(Day day) const { return from <= day && day <= to; }
};
using Timeline = std::vector<Dated>;
inline int on(const Timeline& timeline, Day day) {
    for (const Dated& dated : timeline)
        if (dated.on(day))
            return dated.what;
    return 0;
}

struct HouseholdFact {
    bool known = false; ///< the row exists
    qint64 mergedInto = 0;
    int root = 0;        ///< slot of the household it lives on in; its own when it was not merged
    Day merged = never;  ///< a household of its own before this day
    Day closed = never;  ///< not open from this day on
    Day refused = never; ///< there, but not to be asked again from this day on
    Day zalo = never;
    int declared = 0;
    Timeline areas;
};

struct ResidentFact {
    bool known = false;
    qint64 mergedInto = 0;
    int root = 0;
    int birthYear = 0; ///< 0: not known
    Day birthDay = never;
    Timeline homes;
};

struct ActivityFact {
    qint64 id = 0;
    Day day = 0, next = never;
    int household = 0; ///< of a visit
    int people = 0;    ///< met or attending
    qint16 area = 0, group = 0;
    ActivityKind kind = ActivityKind::Visit;
    Outcome outcome = Outcome::Met;
};

struct ResultFact {
    qint64 id = 0, activity = 0, quantity = 1;
    Day day = 0;
    int resident = 0;
    int household = 0; ///< the one visited; of a person helped elsewhere the one they live in
    qint16 area = 0, group = 0, indicator = 0;
    qint16 given = 0; ///< the activity's own area
    Form form = Form::Created;
    bool visit = false;
};

/// A rung of the account ladder that hangs on no result: somebody was seen to have it.
struct StepFact {
    qint64 id = 0;
    QString account; ///< type and step
    int resident = 0;
    Day day = 0;
    bool operator==(const StepFact&) const = default;
};

/// A member's term: which member, in which sub-group.
struct TermFact {
    int member = 0, group = 0;
    Day from = always, to = never;
    bool on(Day day) const { return from <= day && day <= to; }
};

struct AreaFact {
    Area area;
    int slot = 0;
    Day from = always, to = never;
    bool on(Day day) const { return from <= day && day <= to; }
};

struct GroupFact {
    SubGroup group;
    int slot = 0;
    Day from = always, to = never;
    Timeline areas; ///< slots of those it looks after, in the areas' order
    bool on(Day day) const { return from <= day && day <= to; }
};

/// What units that touched nothing but activities changed: the facts before and after.
struct Revision {
    QSet<qint64> activities; ///< ids
    std::vector<ActivityFact> before, after;
    std::vector<ResultFact> resultsBefore, resultsAfter;
};

class Facts {
public:
    // What was read. Lists of areas, groups and indicators are in the book's order; index 0 of households and residents
    // is nobody.
    Slots areaSlots, groupSlots, memberSlots, indicatorSlots, householdSlots, residentSlots;
    std::vector<AreaFact> areas;
    std::vector<GroupFact> groups;
    std::vector<TermFact> terms;
    std::vector<std::pair<int, QString>> members; ///< slot and name, by name
    std::vector<Dated> teams;
    QList<Indicator> indicators;
    QHash<int, QList<Target>> targets; ///< by indicator slot; a later one is in force
    QHash<int, QList<Tally>> tallies;  ///< by indicator slot, by day and order of entry
    std::vector<HouseholdFact> households;
    std::vector<ResidentFact> residents;
    std::vector<ActivityFact> activities; ///< by day and order of entry
    std::vector<ResultFact> results;      ///< by day and order of entry
    std::vector<StepFact> steps;          ///< by order of entry
    Day firstDay = never;                 ///< of the first activity or tally: before it the book knows nothing

    QMultiHash<int, int> joined; ///< by root: households that were merged into it

    // What belongs to somebody among `activities` and `results`, by roots of households and residents.
    Chains homeActivities, homeResults, personResults;
    int homeOf(const ActivityFact& fact) const { return households[static_cast<size_t>(fact.household)].root; }
    int homeOf(const ResultFact& fact) const { return households[static_cast<size_t>(fact.household)].root; }
    int personOf(const ResultFact& fact) const { return residents[static_cast<size_t>(fact.resident)].root; }
    /// Residents who ever lived in a household, while it was one of its own.
    std::span<const int> livedIn(int household) const {
        const auto i = static_cast<size_t>(household);
        return {tenants.data() + tenantsFrom[i], tenants.data() + tenantsFrom[i + 1]};
    }

    std::span<const ActivityFact> activitiesOn(Day day) const;

    const Indicator* indicator(const QString& code) const;
    const AreaFact* area(int slot) const;
    const GroupFact* group(int slot) const;
    /// The sub-group that looks after an area on a day; 0: none.
    int groupOf(int area, Day day) const;
    /// There, followed, and a household of its own on the day. One that was split off is there from its first area on.
    bool open(const HouseholdFact& household, Day day) const;
    /// The household that one lives on in on a day.
    int livesOn(int household, Day day) const;
    /// Where somebody lived: those of a household that was merged live on in the other from its day on. Of a person
    /// merged into another only the stays that had ended.
    template <class Take>
    void eachStay(const ResidentFact& resident, Take&& take) const {
        for (Dated stay : resident.homes) {
            if (resident.mergedInto && stay.to == never)
                continue;
            for (int step = 0; step < 100; ++step) {
                const HouseholdFact& home = households[static_cast<size_t>(stay.what)];
                const int next = householdSlots.find(home.mergedInto);
                if (next == 0 || stay.to < home.merged)
                    break;
                if (stay.from < home.merged) {
                    Dated before = stay;
                    before.to = home.merged - 1;
                    take(before);
                    stay.from = home.merged;
                }
                stay.what = next;
            }
            take(stay);
        }
    }
    /// The household somebody lives in on a day; of one merged into another only the stays that had ended.
    int homeOf(const ResidentFact& resident, Day day) const;
    /// Old enough on the day; unknown ages are.
    bool oldEnough(const ResidentFact& resident, int years, Day day) const;

    /// Reads on for about so many milliseconds; true when all is read. Throws a Failure.
    bool read(const Db& db, int milliseconds);
    bool complete() const { return stage == done; }
    /// Notes what a unit of work touched; follow() reads it again.
    void note(const ChangeSet& changes);
    bool behind() const { return !pending.isEmpty(); }
    /// Where nothing but activities changed: how, still to be applied. Else everything that changed is in the facts.
    std::optional<Revision> follow(const Db& db);
    void apply(const Revision& revision);
    /// Forgets everything: the next read() begins anew.
    void forget();

    /// Which members went (slots), by activity: read when first asked for.
    const std::vector<std::pair<qint64, int>>& visitors(const Db& db);

private:
    enum Stage { small, theHouseholds, theAreas, theResidents, theHomes, theActivities, theResults, last, done };
    void readSmall(const Db& db);
    void readSteps(const Db& db);
    /// Reads those again that were touched; whether any has changed.
    bool rereadSteps(const Db& db, const QSet<qint64>& ids);
    StepFact stepOf(const Row& row);
    /// Reads rows of the stage's table; how many, and the last id in `readTo`.
    int readRows(const Db& db, int what, const QString& where, const Binds& binds);
    bool readSmallIfTouched(const Db& db, const QHash<QString, QSet<qint64>>& touched);
    Revision reread(const Db& db, const QSet<qint64>& ids);
    void order(size_t newActivities, size_t newResults);
    void place(size_t newActivities, size_t newResults);
    int householdOf(const ResultFact& result) const;
    const ActivityFact* activityOf(qint64 id);
    HouseholdFact& household(int slot);
    ResidentFact& resident(int slot);

    int stage = small;
    qint64 readTo = 0; ///< the last id read of the stage's table
    qint64 newestActivity = 0;
    size_t tail = 0; ///< activities from here on were read just now, by id
    size_t hint = 0; ///< where the last result's activity was found
    QHash<QString, QSet<qint64>> pending;
    std::vector<int> tenants, tenantsFrom{0};
    std::vector<std::pair<qint64, int>> went;
    bool haveVisitors = false;
};

} // namespace sotoso::counting
