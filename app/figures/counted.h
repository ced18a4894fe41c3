// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/count_pass.h"

namespace sotoso::counting {

/// What was counted on a day in an area by a sub-group (slots).
struct Cell {
    Day day = 0;
    qint16 area = 0, group = 0;
    qint64 sum = 0;
    qint64 upTo = 0; ///< with all before
};

/// A counter in time: cells by day.
struct Series {
    std::vector<Cell> cells;
    void add(Day day, int area, int group, qint64 quantity);
    void finish(); ///< once all is added: order and running totals
    // After that:
    void change(Day day, int area, int group, qint64 by);
    void replace(Day day, const std::vector<Cell>& by); ///< all cells of a day
    std::pair<size_t, size_t> between(Day from, Day to) const;
    qint64 total(Day from, Day to) const;
};

/// Something in the register on a day.
struct RegisterQuestion {
    Counts counts;
    Day day = 0;
    bool operator==(const RegisterQuestion&) const = default;
    friend size_t qHash(const RegisterQuestion& q, size_t seed) {
        return qHashMulti(seed, static_cast<int>(q.counts.word), q.counts.of, q.counts.minAge, q.day);
    }
};

/// The facts, counted once: everything else is answered from this.
struct Counted {
    Counters counters;
    StepDays steps;
    Seen seen;
    std::vector<Series> series; ///< by counter
    QSet<int> waiting;          ///< households with an appointment

    /// What the register holds on a day, by area and sub-group; kept until it changes.
    const std::vector<Cell>& held(const Facts& facts, const RegisterQuestion& question) const;

    /// Takes out (-1), before the facts change, what is counted of those a change concerns; puts it in again (1) after.
    void recount(const Facts& facts, Scheme scheme, const Affected& affected, int sign);

private:
    void recountGroups(const Facts& facts, Day day);
    void recountHaving(const Facts& facts, const QSet<int>& homes, int sign);
    mutable QHash<RegisterQuestion, std::vector<Cell>> answers;
};

Counted count(const Facts& facts, Scheme scheme);
/// The same series with members (slots) in the place of areas; who has none is 0. For By::Member.
std::vector<Series> countByMember(const Facts& facts, const Counted& counted, Scheme scheme,
                                  const std::vector<std::pair<qint64, int>>& went);
/// Everything that one counter counts, tallies apart.
std::vector<Count> itemsOf(const Facts& facts, const Counted& counted, Scheme scheme, int counter);

} // namespace sotoso::counting
