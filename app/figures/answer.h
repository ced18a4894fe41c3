// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/counted.h"

namespace sotoso::counting {

/// A number that may be not known, and that of each part (by slot).
struct Sum {
    qint64 value = 0;
    bool known = false;
    std::optional<qint64> maybe() const { return known ? std::optional(value) : std::nullopt; }
};
struct Sums {
    Sum whole;
    std::vector<Sum> parts;
};

/// Answers questions of one period scheme from what was counted.
class Answer {
public:
    /// `byMember`: the series of By::Member, else null.
    Answer(const Facts& facts, const Counted& counted, Scheme scheme, By by = By::None,
           const std::vector<Series>* byMember = nullptr);

    /// All of an indicator in a period; plans and needs are measured on `today` when it lies inside.
    Figure figure(const Indicator& indicator, const NamedPeriod& period, QDate today);

    /// What was counted from one day to another (flow and cumulative).
    Sums between(const Indicator& indicator, Day from, Day to);
    /// The value on a day (snapshot).
    Sums at(const Indicator& indicator, Day day);
    /// The two sides of a ratio in a period.
    std::pair<Sums, Sums> sides(const Indicator& indicator, const Period& period);

    /// The same of a counter, and of something in the register.
    Sums ofCounter(int counter, Day from, Day to) const;
    Sums onDay(const Counts& counts, Day day) const;

    const Target* targetOn(const Indicator& indicator, QDate day) const;
    Standing standing(const Indicator& indicator, const Target& target, QDate day);
    /// The day a target is measured on in a period.
    static QDate measuredOn(const Target& target, const Period& period, QDate today);

private:
    int slotOf(const Indicator& indicator) const { return facts.indicatorSlots.find(indicator.id.value); }
    int partOf(const Cell& cell) const { return by == By::Group ? cell.group : cell.area; }
    int parts() const;
    Sums none() const { return {{}, std::vector<Sum>(static_cast<size_t>(parts()))}; }
    Sums ofTallies(const Indicator& indicator, Day day) const;
    Sums side(const QString& word, const Period& period);
    /// Households of the register that have what the indicator counts.
    Sums having(const Counts& counts, const Indicator& indicator, Day day) const;
    Standing measure(const Target& target, QDate day, const Sum& reached, qint64 start) const;
    FigureValue value(const Indicator& indicator, const std::array<Sums, 4>& sums, int part) const;
    void standings(Figure& figure, const NamedPeriod& period, QDate today);
    /// All there may be, and whether each is there on the day; at the end the one of what has none.
    std::vector<std::pair<FigurePart, bool>> emptyParts(Day day) const;

    const Facts& facts;
    const Counted& counted;
    Scheme scheme;
    By by;
    const std::vector<Series>* byMember;
};

/// The same period a year before; nothing when there is none.
std::optional<NamedPeriod> yearBefore(const NamedPeriod& period);

} // namespace sotoso::counting
