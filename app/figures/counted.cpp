// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/counted.h"

#include <algorithm>

namespace sotoso::counting {

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
                if (const Day day = dayOf(tally.day, never); day >= counters.all[static_cast<size_t>(c)].start)
                    add(c, day, facts.areaSlots.find(tally.area.value), tally.value);
}

} // namespace

Counted count(const Facts& facts, Scheme scheme) {
    Counted counted;
    counted.counters = countersOf(facts);
    counted.series.resize(counted.counters.all.size());
    const auto add = [&](int c, const Count& item) {
        counted.series[static_cast<size_t>(c)].add(item.day, item.area, item.group, item.quantity);
    };
    countActivities(facts, counted.counters, scheme, counted.seen, add);
    countResults(facts, counted.counters, scheme, counted.seen, add);
    countHouseholds(facts, counted.counters, counted.seen, add);
    countTallies(facts, counted.counters, [&](int c, Day day, int area, qint64 value) {
        counted.series[static_cast<size_t>(c)].add(day, area, 0, value);
    });
    for (Series& series : counted.series)
        series.finish();
    return counted;
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
    Seen seen;
    countActivities(facts, counted.counters, scheme, seen, add);
    countResults(facts, counted.counters, scheme, seen, add);
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
    Seen seen;
    const Word word = counted.counters.all[static_cast<size_t>(counter)].counts.word;
    if (word == Word::Results)
        countResults(facts, counted.counters, scheme, seen, add);
    else if (word == Word::ZaloHouseholds || word == Word::CoveredHouseholds)
        countHouseholds(facts, counted.counters, counted.seen, add);
    else
        countActivities(facts, counted.counters, scheme, seen, add);
    return items;
}

} // namespace sotoso::counting
