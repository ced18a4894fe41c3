// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/facts.h"

#include <array>

/// What an indicator counts, understood once: the vocabulary of Indicator::counts.
namespace sotoso::counting {

enum class Word {
    Nothing, // a word this version does not know
    Results,
    Visits,
    HouseholdsMet,
    PeopleMet,
    Activities,
    Attendance,
    ActiveGroups,
    ZaloHouseholds,
    CoveredHouseholds,
    Tally,
    Ratio,
    // from the register, on a day
    Groups,
    Teams,
    Members,
    Areas,
    AreasWithGroup,
    Households,
    HouseholdsHaving,
    Residents,
    Declared,
    Adults,
    Covered,
    Eligible
};

inline bool ofRegister(Word word) {
    return word >= Word::Groups;
}

/// A side of a ratio that is counted in the period; the others stand as of its last day.
inline bool standsInPeriod(Word word) {
    return word == Word::Visits || word == Word::PeopleMet || word == Word::Activities || word == Word::Attendance ||
           word == Word::ActiveGroups;
}

struct Counts {
    Word word = Word::Nothing;
    /// Visits: the outcome (-1: any); Activities, Attendance: the kind; Covered…: the indicator's slot;
    /// HouseholdsHaving: the indicator's slot (-1: met)
    int of = -1;
    int minAge = 0; ///< Covered, Eligible, Adults
    bool operator==(const Counts&) const = default;
};

/// `word` with what it names; a code of an indicator is what that one counts.
Counts countsOf(const Facts& facts, const QString& word);

enum class Unique { No, Resident, Household };

/// A way of counting that gives a series in time. Several indicators may share one.
struct Counter {
    Counts counts;
    int indicator = 0; ///< slot; Results and tallies only
    Unique unique = Unique::No;
    int key = -1; ///< of `unique`: index among the keys (an account type and step, or an indicator)
    bool yearly = false;
    Day start = always;
    bool operator==(const Counter&) const = default;
};

/// All counters of a book. The first two are always there.
struct Counters {
    static constexpr int visits = 0, met = 1;
    std::vector<Counter> all;
    std::vector<int> of;             ///< by indicator slot; -1: no series
    std::vector<int> keyOf;          ///< by indicator slot; -1: counts nobody once
    std::vector<char> yearlyKeys;    ///< whether any indicator of the key counts anew each year
    std::vector<Unique> keys;        ///< what each key is of
    QHash<QString, int> accountKeys; ///< "type/step" to key
    QHash<QString, int> words;       ///< counters of ratios' sides that are no indicator's code
    bool anyYearly = false;

    /// Those that an activity feeds, by its kind and outcome.
    const std::vector<int>& fedBy(const ActivityFact& fact) const {
        return fed[static_cast<size_t>(fact.kind)][static_cast<size_t>(fact.outcome)];
    }
    std::array<std::array<std::vector<int>, 5>, 5> fed;
};

Counters countersOf(const Facts& facts);
/// A share of the households that were met, or have something, looks at those that are there: who has left since
/// counts on neither side. None: the ratio is another one, or begins anew each year.
std::optional<Counts> householdsHaving(const Facts& facts, const Counters& counters, const Indicator& ratio);

} // namespace sotoso::counting
