// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/counters.h"
#include "app/figures/figures.h"

#include <array>
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
    std::vector<std::vector<Day>> has; ///< by key, by slot of the resident or household: known to have it since
    std::vector<int> firstMet, lastVisit, visits; ///< by household: indexes of activities (-1: none), how many visits
};

inline Day yearOfDay(Day day, Scheme scheme) {
    return yearOf(dateOf(day), scheme);
}

/// Rules 1, 2, 6 and 7: whoever comes first (facts come by day and order of entry) is counted once, if it was created.
class Once {
public:
    Once(const Facts& facts, const Counters& counting, Scheme by) : counters(counting), scheme(by) {
        has.resize(counters.keys.size());
        for (size_t key = 0; key < has.size(); ++key)
            has[key].assign(counters.keys[key] == Unique::Resident ? facts.residents.size() : facts.households.size(),
                            never);
        for (const StepFact& step : facts.steps) {
            const int key = counters.accountKeys.value(step.account, -1);
            if (key < 0 || counters.keys[static_cast<size_t>(key)] != Unique::Resident)
                continue;
            Day& day = stepDays[{key, facts.residents[static_cast<size_t>(step.resident)].root}];
            day = day == 0 ? step.day : std::min(day, step.day);
        }
    }
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
    std::vector<std::vector<Day>> finish() {
        for (auto step = stepDays.constBegin(); step != stepDays.constEnd(); ++step) {
            Day& since = has[static_cast<size_t>(step.key().first)][static_cast<size_t>(step.key().second)];
            since = std::min(since, *step);
        }
        return std::move(has);
    }

private:
    const Counters& counters;
    Scheme scheme;
    std::vector<std::vector<Day>> has;
    QHash<std::pair<int, int>, Day> stepDays, lastTime;
};

/// Which counters an activity feeds, by its kind and outcome.
class ActivityCounters {
public:
    explicit ActivityCounters(const Counters& counters) {
        for (int kind = 0; kind < kinds; ++kind)
            for (int outcome = 0; outcome < outcomes; ++outcome)
                for (size_t c = 0; c < counters.all.size(); ++c)
                    if (feeds(counters.all[c].counts, kind, outcome))
                        lists[static_cast<size_t>(kind * outcomes + outcome)].push_back(static_cast<int>(c));
    }
    const std::vector<int>& of(const ActivityFact& fact) const {
        return lists[static_cast<size_t>(static_cast<int>(fact.kind) * outcomes + static_cast<int>(fact.outcome))];
    }

private:
    static constexpr int kinds = 5, outcomes = 5;
    static bool feeds(const Counts& counts, int kind, int outcome) {
        const bool visit = kind == static_cast<int>(ActivityKind::Visit);
        const bool session = kind == static_cast<int>(ActivityKind::GroupSession);
        switch (counts.word) {
        case Word::Visits:
            return visit && (counts.of < 0 || counts.of == outcome);
        case Word::HouseholdsMet:
            return visit && outcome == static_cast<int>(Outcome::Met);
        case Word::PeopleMet:
        case Word::ActiveGroups:
            return visit || session;
        case Word::Activities:
        case Word::Attendance:
            return counts.of == kind;
        default:
            return false;
        }
    }
    std::array<std::vector<int>, kinds * outcomes> lists;
};

template <class Add>
void countActivities(const Facts& facts, const Counters& counters, Scheme scheme, Seen& seen, Add&& add) {
    const ActivityCounters lists(counters);
    const size_t homes = facts.households.size();
    seen.firstMet.assign(homes, -1);
    seen.lastVisit.assign(homes, -1);
    seen.visits.assign(homes, 0);
    std::vector<std::vector<Day>> lastMet(counters.all.size());
    for (size_t i = 0; i < facts.activities.size(); ++i) {
        const ActivityFact& fact = facts.activities[i];
        const auto root = static_cast<size_t>(facts.households[static_cast<size_t>(fact.household)].root);
        if (fact.kind == ActivityKind::Visit) {
            seen.lastVisit[root] = static_cast<int>(i);
            ++seen.visits[root];
            if (fact.outcome == Outcome::Met && seen.firstMet[root] < 0)
                seen.firstMet[root] = static_cast<int>(i);
        }
        for (const int c : lists.of(fact)) {
            const Counter& counter = counters.all[static_cast<size_t>(c)];
            if (fact.day < counter.start)
                continue;
            qint64 quantity = 1;
            if (counter.counts.word == Word::HouseholdsMet) {
                if (c == Counters::met) {
                    if (seen.firstMet[root] != static_cast<int>(i))
                        continue;
                } else {
                    auto& last = lastMet[static_cast<size_t>(c)];
                    last.resize(homes, never);
                    const bool again = last[root] != never && (!counter.yearly || yearOfDay(last[root], scheme) ==
                                                                                      yearOfDay(fact.day, scheme));
                    last[root] = fact.day;
                    if (again)
                        continue;
                }
            } else if (counter.counts.word == Word::PeopleMet || counter.counts.word == Word::Attendance) {
                quantity = fact.people;
            } else if (counter.counts.word == Word::ActiveGroups && fact.group == 0) {
                continue;
            }
            if (quantity > 0)
                add(c, Count{FigureRecord::Source::Activity, fact.id, fact.id, fact.day, fact.area, fact.group,
                             fact.household, 0, quantity});
        }
    }
}

template <class Add>
void countResults(const Facts& facts, const Counters& counters, Scheme scheme, Seen& seen, Add&& add) {
    Once once(facts, counters, scheme);
    for (const ResultFact& fact : facts.results) {
        const int c = counters.of[static_cast<size_t>(fact.indicator)];
        if (c < 0)
            continue;
        const Counter& counter = counters.all[static_cast<size_t>(c)];
        if (counter.counts.word != Word::Results || fact.day < counter.start)
            continue;
        qint64 quantity = fact.quantity;
        int who = 0;
        if (counter.unique == Unique::Resident)
            who = facts.residents[static_cast<size_t>(fact.resident)].root;
        else if (counter.unique == Unique::Household)
            who = facts.households[static_cast<size_t>(fact.household)].root;
        if (who != 0) {
            if (fact.form == Form::Repeated || !once.first(counter, who, fact.day))
                continue;
            quantity = 1;
        }
        // Guidance given again is activity: it counts where what is done is counted, not who has it.
        const bool counted = fact.form == Form::Created || (fact.form == Form::Repeated && counter.key < 0);
        if (counted && quantity > 0)
            add(c, Count{FigureRecord::Source::Result, fact.id, fact.activity, fact.day, fact.area, fact.group,
                         fact.household, fact.resident, quantity, fact.form, fact.resident == 0});
    }
    seen.has = once.finish();
}

using AddCount = std::function<void(int counter, const Count&)>;
/// What the register says in time: households in a Zalo group, households fully covered. In no order.
void countHouseholds(const Facts& facts, const Counters& counters, const Seen& seen, const AddCount& add);

/// What the register holds on a day.
void countRegister(const Facts& facts, const Counters& counters, const Seen& seen, const Counts& counts, Day day,
                   const std::function<void(const Count&)>& add);

} // namespace sotoso::counting
