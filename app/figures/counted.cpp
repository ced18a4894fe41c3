// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/counted.h"

#include <algorithm>

namespace sotoso::counting {

Seen::Seen(const Facts& facts, const Counters& counters)
    : firstMet(facts.households.size(), never), lastVisit(facts.households.size()),
      appointment(facts.households.size()), visits(facts.households.size(), 0) {
    for (const Unique key : counters.keys)
        has.emplace_back(key == Unique::Resident ? facts.residents.size() : facts.households.size(), never);
}

Affected::Affected(const Facts& facts, const Revision& changes) : revision(changes) {
    for (const auto* list : {&revision.before, &revision.after})
        for (const ActivityFact& fact : *list) {
            days.insert(fact.day);
            homes.insert(facts.homeOf(fact));
        }
    for (const auto* list : {&revision.resultsBefore, &revision.resultsAfter})
        for (const ResultFact& fact : *list) {
            homes.insert(facts.homeOf(fact));
            people.insert(facts.personOf(fact));
        }
    homes.remove(0);
    people.remove(0);
    for (const int who : std::as_const(people))
        facts.eachStay(facts.residents[static_cast<size_t>(who)],
                       [&](const Dated& stay) { covered.insert(stay.what); });
}

void Affected::reset(Seen& seen, const Counters& counters) const {
    for (const int home : homes) {
        const auto at = static_cast<size_t>(home);
        seen.firstMet[at] = never;
        seen.lastVisit[at] = seen.appointment[at] = {};
        seen.visits[at] = 0;
    }
    for (size_t key = 0; key < seen.has.size(); ++key)
        for (const int who : counters.keys[key] == Unique::Resident ? people : homes)
            seen.has[key][static_cast<size_t>(who)] = never;
}

void Series::add(Day day, int area, int group, qint64 quantity) {
    const auto a = static_cast<qint16>(area), g = static_cast<qint16>(group);
    if (!cells.empty() && cells.back().day == day && cells.back().area == a && cells.back().group == g)
        cells.back().sum += quantity;
    else
        cells.push_back({day, a, g, quantity, 0});
}

void Series::finish() {
    const auto earlier = [](const Cell& a, const Cell& b) { return a.day < b.day; };
    if (!std::is_sorted(cells.begin(), cells.end(), earlier))
        std::stable_sort(cells.begin(), cells.end(), earlier);
    qint64 sum = 0;
    for (Cell& cell : cells)
        cell.upTo = sum += cell.sum;
}

void Series::change(Day day, int area, int group, qint64 by) {
    const auto [first, last] = between(day, day);
    const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(first);
    auto cell = std::find_if(begin, cells.begin() + static_cast<std::ptrdiff_t>(last),
                             [&](const Cell& c) { return c.area == area && c.group == group; });
    if (cell == cells.begin() + static_cast<std::ptrdiff_t>(last))
        cell = cells.insert(cell, {day, static_cast<qint16>(area), static_cast<qint16>(group), 0,
                                   cell == cells.begin() ? 0 : (cell - 1)->upTo});
    cell->sum += by;
    for (auto later = cell; later != cells.end(); ++later)
        later->upTo += by;
    if (cell->sum == 0)
        cells.erase(cell);
}

void Series::replace(Day day, const std::vector<Cell>& by) {
    const auto [first, last] = between(day, day);
    const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(first);
    cells.insert(cells.erase(begin, cells.begin() + static_cast<std::ptrdiff_t>(last)), by.begin(), by.end());
    finish();
}

std::pair<size_t, size_t> Series::between(Day from, Day to) const {
    const auto first =
        std::lower_bound(cells.begin(), cells.end(), from, [](const Cell& c, Day d) { return c.day < d; });
    const auto last = std::upper_bound(first, cells.end(), to, [](Day d, const Cell& c) { return d < c.day; });
    return {static_cast<size_t>(first - cells.begin()), static_cast<size_t>(last - cells.begin())};
}

qint64 Series::total(Day from, Day to) const {
    if (from > to)
        return 0;
    const auto [first, last] = between(from, to);
    return first == last ? 0 : cells[last - 1].upTo - (first == 0 ? 0 : cells[first - 1].upTo);
}

namespace {

/// Hand-typed figures that add up; they belong to no sub-group.
template <class Add>
void countTallies(const Facts& facts, const Counters& counters, Add&& add) {
    for (auto it = facts.tallies.begin(); it != facts.tallies.end(); ++it)
        if (const int c = counters.of[static_cast<size_t>(it.key())]; c >= 0)
            for (const Tally& tally : *it)
                if (const Day day = dayOf(tally.day, never);
                    tally.value != 0 && day >= counters.all[static_cast<size_t>(c)].start)
                    add(c, day, facts.areaSlots.find(tally.area.value), tally.value);
}

} // namespace

StepDays stepDaysOf(const Facts& facts, const Counters& counters) {
    StepDays days;
    for (const StepFact& step : facts.steps) {
        const int key = counters.accountKeys.value(step.account, -1);
        if (key < 0 || counters.keys[static_cast<size_t>(key)] != Unique::Resident)
            continue;
        Day& day = days[{key, facts.residents[static_cast<size_t>(step.resident)].root}];
        day = day == 0 ? step.day : std::min(day, step.day);
    }
    return days;
}

Counted count(const Facts& facts, Scheme scheme) {
    Counted counted;
    counted.counters = countersOf(facts);
    counted.steps = stepDaysOf(facts, counted.counters);
    counted.seen = Seen(facts, counted.counters);
    counted.series.resize(counted.counters.all.size());
    const auto add = [&](int c, const Count& item) {
        counted.series[static_cast<size_t>(c)].add(item.day, item.area, item.group, item.quantity);
    };
    countActivities(facts, counted.counters, scheme, counted.seen, add);
    countResults(facts, counted.counters, scheme, counted.steps, counted.seen, add);
    for (auto step = counted.steps.constBegin(); step != counted.steps.constEnd(); ++step)
        counted.seen.hasBy(step.key().first, step.key().second, *step);
    countHouseholds(facts, counted.counters, counted.seen, add);
    countTallies(facts, counted.counters, [&](int c, Day day, int area, qint64 value) {
        counted.series[static_cast<size_t>(c)].add(day, area, 0, value);
    });
    for (Series& series : counted.series)
        series.finish();
    for (size_t home = 1; home < counted.seen.appointment.size(); ++home)
        if (counted.seen.appointment[home].next != never)
            counted.waiting.insert(static_cast<int>(home));
    return counted;
}

void Counted::recount(const Facts& facts, Scheme scheme, const Affected& affected, int sign) {
    if (sign < 0)
        recountHaving(facts, affected.homes, sign);
    affected.reset(seen, counters);
    const auto add = [&](int c, const Count& item) {
        if (counters.all[static_cast<size_t>(c)].counts.word != Word::ActiveGroups)
            series[static_cast<size_t>(c)].change(item.day, item.area, item.group, sign * item.quantity);
    };
    ActivityPass pass(facts, counters, scheme, seen);
    for (const int home : affected.homes)
        facts.homeActivities.each(home, [&](size_t at) { pass.take(facts.activities[at], add); });
    for (const ActivityFact& fact : sign < 0 ? affected.revision.before : affected.revision.after)
        if (facts.homeOf(fact) == 0)
            pass.take(fact, add);
    Once once(counters, scheme, steps, seen);
    const auto take = [&](const ResultFact& fact, Unique unique) {
        if (const Counter* counter = counterOf(counters, fact)) {
            const int owner = countedFor(facts, *counter, fact);
            if (unique == (owner == 0 ? Unique::No : counter->unique))
                countResult(counters, once, fact, *counter, owner, add);
        }
    };
    for (const int who : affected.people)
        facts.personResults.each(who, [&](size_t at) { take(facts.results[at], Unique::Resident); });
    for (const int home : affected.homes)
        facts.homeResults.each(home, [&](size_t at) { take(facts.results[at], Unique::Household); });
    for (const ResultFact& fact : sign < 0 ? affected.revision.resultsBefore : affected.revision.resultsAfter)
        take(fact, Unique::No);
    for (size_t key = 0; key < seen.has.size() && !steps.isEmpty(); ++key)
        for (const int who : affected.people)
            if (const auto step = steps.constFind({static_cast<int>(key), who}); step != steps.constEnd())
                seen.hasBy(static_cast<int>(key), who, *step);
    countHouseholds(facts, counters, seen, affected, add);
    if (sign < 0)
        return;
    for (const Day day : affected.days)
        recountGroups(facts, day);
    for (const int home : affected.homes)
        if (seen.appointment[static_cast<size_t>(home)].next != never)
            waiting.insert(home);
        else
            waiting.remove(home);
    erase_if(answers, [](const auto& answer) { return answer.key().counts.word == Word::Covered; });
    recountHaving(facts, affected.homes, sign);
}

/// In what is kept of the register: a saved visit changes it for its household alone.
void Counted::recountHaving(const Facts& facts, const QSet<int>& homes, int sign) {
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (answer.key().counts.word != Word::HouseholdsHaving)
            continue;
        std::vector<Cell>& cells = *answer;
        for (const int home : homes)
            countHaving(facts, counters, seen, answer.key().counts, answer.key().day, home, [&](const Count& count) {
                auto cell = std::find_if(cells.begin(), cells.end(),
                                         [&](const Cell& c) { return c.area == count.area && c.group == count.group; });
                if (cell == cells.end())
                    cell = cells.insert(cell, {answer.key().day, static_cast<qint16>(count.area),
                                               static_cast<qint16>(count.group), 0, 0});
                cell->sum += sign;
            });
    }
}

const std::vector<Cell>& Counted::held(const Facts& facts, const RegisterQuestion& question) const {
    constexpr qsizetype most = 200; // kept
    if (const auto known = answers.constFind(question); known != answers.constEnd())
        return *known;
    if (answers.size() >= most)
        answers.clear();
    const int groups = facts.groupSlots.size();
    std::vector<qint64> sums(static_cast<size_t>(facts.areaSlots.size() * groups), 0);
    countRegister(facts, counters, seen, question.counts, question.day, [&](const Count& count) {
        sums[static_cast<size_t>(count.area * groups + count.group)] += count.quantity;
    });
    std::vector<Cell> cells;
    for (int at = 0; at < static_cast<int>(sums.size()); ++at)
        if (const qint64 sum = sums[static_cast<size_t>(at)]; sum != 0)
            cells.push_back({question.day, static_cast<qint16>(at / groups), static_cast<qint16>(at % groups), sum, 0});
    return *answers.insert(question, cells);
}

/// Of sub-groups it matters which was where first: their cells of a day are made anew, in the order of entry.
void Counted::recountGroups(const Facts& facts, Day day) {
    for (size_t c = 0; c < counters.all.size(); ++c) {
        if (counters.all[c].counts.word != Word::ActiveGroups)
            continue;
        Series anew;
        for (const ActivityFact& fact : facts.activitiesOn(day))
            for (const int fed : counters.fedBy(fact))
                if (fed == static_cast<int>(c) && fact.group != 0 && day >= counters.all[c].start)
                    anew.add(day, fact.area, fact.group, 1);
        series[c].replace(day, anew.cells);
    }
}

std::vector<Series> countByMember(const Facts& facts, const Counted& counted, Scheme scheme,
                                  const std::vector<std::pair<qint64, int>>& went) {
    std::vector<Series> series(counted.series.size());
    const auto add = [&](int c, const Count& item) {
        Series& to = series[static_cast<size_t>(c)];
        auto who = std::lower_bound(went.begin(), went.end(), std::pair(item.activity, 0));
        if (who == went.end() || who->first != item.activity)
            to.add(item.day, 0, item.group, item.quantity);
        for (; who != went.end() && who->first == item.activity; ++who)
            to.add(item.day, who->second, item.group, item.quantity);
    };
    Seen seen(facts, counted.counters);
    countActivities(facts, counted.counters, scheme, seen, add);
    countResults(facts, counted.counters, scheme, counted.steps, seen, add);
    countHouseholds(facts, counted.counters, counted.seen, add);
    countTallies(facts, counted.counters,
                 [&](int c, Day day, int, qint64 value) { series[static_cast<size_t>(c)].add(day, 0, 0, value); });
    for (Series& one : series)
        one.finish();
    return series;
}

std::vector<Count> itemsOf(const Facts& facts, const Counted& counted, Scheme scheme, int counter) {
    std::vector<Count> items;
    const auto add = [&](int c, const Count& item) {
        if (c == counter)
            items.push_back(item);
    };
    Seen seen(facts, counted.counters);
    const Word word = counted.counters.all[static_cast<size_t>(counter)].counts.word;
    if (word == Word::Results)
        countResults(facts, counted.counters, scheme, counted.steps, seen, add);
    else if (word == Word::ZaloHouseholds || word == Word::CoveredHouseholds)
        countHouseholds(facts, counted.counters, counted.seen, add);
    else
        countActivities(facts, counted.counters, scheme, seen, add);
    return items;
}

} // namespace sotoso::counting
