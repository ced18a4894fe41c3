// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/visit_rules.h"
#include "app/figures/counters.h"
#include "app/figures/figures.h"

#include <functional>

/// The one pass over the facts in which the counting rules stand (CLI.md "Counting rules"): figures add up what it
/// gives, records list it.
namespace sotoso::counting {

/// One thing that counts.
struct Count {
    FigureRecord::Source source = FigureRecord::Source::Result;
    qint64 id = 0, activity = 0;
    Day day = 0;
    int area = 0, group = 0; ///< slots
    int household = 0, resident = 0;
    qint64 quantity = 1;
    std::optional<Form> form = {};
    bool unnamed = false;
};

/// What the pass knows of everybody when it has gone through.
struct Seen {
    struct Visit {
        qint64 id = 0; ///< 0: none
        Day day = never, next = never;
        qint16 group = 0;
        Outcome outcome = Outcome::Met;
    };
    std::vector<std::vector<Day>> has; ///< by key, by slot of the resident or household: known to have it since
    std::vector<Day> firstMet;         ///< by household
    std::vector<Visit> lastVisit;
    std::vector<Visit> appointment; ///< the visit whose next day holds, if it has one
    std::vector<int> visits;        ///< how many

    Seen() = default;
    Seen(const Facts& facts, const Counters& counters);
    void hasBy(int key, int who, Day day) {
        Day& since = has[static_cast<size_t>(key)][static_cast<size_t>(who)];
        since = std::min(since, day);
    }
};

/// Whom a change of activities concerns: everything of theirs is counted anew.
struct Affected {
    Affected(const Facts& facts, const Revision& revision);
    const Revision& revision;
    QSet<Day> days;          ///< on which they were or are
    QSet<int> homes, people; ///< roots
    QSet<int> covered;       ///< households in which any of the people ever lived
    /// Forgets what was seen of them.
    void reset(Seen& seen, const Counters& counters) const;
};

inline Day yearOfDay(Day day, Scheme scheme) {
    return yearOf(dateOf(day), scheme);
}

/// Since when somebody has an account by a rung of its ladder that hangs on no result: by key and person (root).
using StepDays = QHash<std::pair<int, int>, Day>;
StepDays stepDaysOf(const Facts& facts, const Counters& counters);

/// Rules 1, 2, 6 and 7: whoever comes first (facts come by day and order of entry) is counted once, if it was created.
class Once {
public:
    Once(const Counters& counting, Scheme by, const StepDays& steps, Seen& into)
        : counters(counting), scheme(by), stepDays(steps), has(into.has) {}

    bool first(const Counter& counter, int who, Day day) {
        Day& since = has[static_cast<size_t>(counter.key)][static_cast<size_t>(who)];
        const Day before = since;
        since = std::min(since, day);
        if (counters.yearlyKeys[static_cast<size_t>(counter.key)]) {
            Day& lately = lastTime[{counter.key, who}];
            const bool again = lately != 0 && yearOfDay(lately, scheme) == yearOfDay(day, scheme);
            lately = day;
            if (counter.yearly)
                return !again;
        }
        if (!stepDays.isEmpty())
            if (const auto step = stepDays.constFind({counter.key, who}); step != stepDays.constEnd() && *step < day)
                return false;
        return before == never;
    }

private:
    const Counters& counters;
    Scheme scheme;
    const StepDays& stepDays;
    std::vector<std::vector<Day>>& has;
    QHash<std::pair<int, int>, Day> lastTime;
};

/// Counts activities in the order given; `seen` knows nothing of those they concern.
class ActivityPass {
public:
    ActivityPass(const Facts& of, const Counters& counting, Scheme by, Seen& into)
        : facts(of), counters(counting), scheme(by), seen(into) {}

    template <class Add>
    void take(const ActivityFact& fact, Add& add) {
        const auto root = static_cast<size_t>(facts.households[static_cast<size_t>(fact.household)].root);
        const bool met = fact.kind == ActivityKind::Visit && fact.outcome == Outcome::Met;
        const bool metFirst = met && seen.firstMet[root] == never;
        if (metFirst)
            seen.firstMet[root] = fact.day;
        if (fact.kind == ActivityKind::Visit) {
            seen.lastVisit[root] = {fact.id, fact.day, fact.next, fact.group, fact.outcome};
            if (settlesAppointment(fact.outcome, fact.next != never))
                seen.appointment[root] = seen.lastVisit[root];
            ++seen.visits[root];
        }
        for (const int c : counters.fedBy(fact)) {
            const Counter& counter = counters.all[static_cast<size_t>(c)];
            if (fact.day < counter.start)
                continue;
            qint64 quantity = 1;
            switch (counter.counts.word) {
            case Word::HouseholdsMet:
                quantity = c == Counters::met ? metFirst : metAnew(c, root, fact.day);
                break;
            case Word::PeopleMet:
            case Word::Attendance:
                quantity = fact.people;
                break;
            case Word::ActiveGroups:
                quantity = fact.group != 0;
                break;
            default:
                break;
            }
            if (quantity > 0)
                add(c, Count{FigureRecord::Source::Activity, fact.id, fact.id, fact.day, fact.area, fact.group,
                             fact.household, 0, quantity});
        }
    }

private:
    /// For counters that begin anew each year, or on a day of their own.
    bool metAnew(int c, size_t root, Day day) {
        Day& last = lastMet[{c, static_cast<int>(root)}];
        const bool again = last != 0 && (!counters.all[static_cast<size_t>(c)].yearly ||
                                         yearOfDay(last, scheme) == yearOfDay(day, scheme));
        last = day;
        return !again;
    }

    const Facts& facts;
    const Counters& counters;
    Scheme scheme;
    Seen& seen;
    QHash<std::pair<int, int>, Day> lastMet;
};

/// Whom a result is counted for once: the slot of a resident or household; 0 where it counts by its quantity.
inline int countedFor(const Facts& facts, const Counter& counter, const ResultFact& fact) {
    return counter.unique == Unique::Resident    ? facts.residents[static_cast<size_t>(fact.resident)].root
           : counter.unique == Unique::Household ? facts.households[static_cast<size_t>(fact.household)].root
                                                 : 0;
}

/// The counter of a result; null: it is not counted.
inline const Counter* counterOf(const Counters& counters, const ResultFact& fact) {
    const int c = counters.of[static_cast<size_t>(fact.indicator)];
    if (c < 0)
        return nullptr;
    const Counter& counter = counters.all[static_cast<size_t>(c)];
    return counter.counts.word == Word::Results && fact.day >= counter.start ? &counter : nullptr;
}

template <class Add>
void countResult(const Counters& counters, Once& once, const ResultFact& fact, const Counter& counter, int who,
                 Add& add) {
    qint64 quantity = fact.quantity;
    if (who != 0) {
        if (fact.form == Form::Repeated || !once.first(counter, who, fact.day))
            return;
        quantity = 1;
    }
    // Guidance given again is activity: it counts where what is done is counted, not who has it.
    const bool counted = fact.form == Form::Created || (fact.form == Form::Repeated && counter.key < 0);
    if (counted && quantity > 0)
        add(counters.of[static_cast<size_t>(fact.indicator)],
            Count{FigureRecord::Source::Result, fact.id, fact.activity, fact.day, fact.area, fact.group, fact.household,
                  fact.resident, quantity, fact.form, fact.resident == 0});
}

template <class Add>
void countActivities(const Facts& facts, const Counters& counters, Scheme scheme, Seen& seen, Add&& add) {
    ActivityPass pass(facts, counters, scheme, seen);
    for (const ActivityFact& fact : facts.activities)
        pass.take(fact, add);
}

template <class Add>
void countResults(const Facts& facts, const Counters& counters, Scheme scheme, const StepDays& steps, Seen& seen,
                  Add&& add) {
    Once once(counters, scheme, steps, seen);
    for (const ResultFact& fact : facts.results)
        if (const Counter* counter = counterOf(counters, fact))
            countResult(counters, once, fact, *counter, countedFor(facts, *counter, fact), add);
}

using AddCount = std::function<void(int counter, const Count&)>;
/// What the register says in time: households in a Zalo group, households fully covered. In no order.
void countHouseholds(const Facts& facts, const Counters& counters, const Seen& seen, const AddCount& add);
/// The same of those only that a change concerns.
void countHouseholds(const Facts& facts, const Counters& counters, const Seen& seen, const Affected& affected,
                     const AddCount& add);

/// Word::HouseholdsHaving of one household (a root) and those merged into it.
void countHaving(const Facts& facts, const Counters& counters, const Seen& seen, const Counts& counts, Day day,
                 int root, const std::function<void(const Count&)>& add);

/// What the register holds on a day.
void countRegister(const Facts& facts, const Counters& counters, const Seen& seen, const Counts& counts, Day day,
                   const std::function<void(const Count&)>& add);

} // namespace sotoso::counting
