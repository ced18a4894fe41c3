// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/counters.h"

#include "app/domain/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::counting {

Counts countsOf(const Facts& facts, const QString& text) {
    static const QHash<QString, Word> plain{{u"results"_s, Word::Results},
                                            {u"visits"_s, Word::Visits},
                                            {u"households_met"_s, Word::HouseholdsMet},
                                            {u"people_met"_s, Word::PeopleMet},
                                            {u"active_groups"_s, Word::ActiveGroups},
                                            {u"zalo_households"_s, Word::ZaloHouseholds},
                                            {u"tally"_s, Word::Tally},
                                            {u"ratio"_s, Word::Ratio},
                                            {u"groups"_s, Word::Groups},
                                            {u"teams"_s, Word::Teams},
                                            {u"members"_s, Word::Members},
                                            {u"areas"_s, Word::Areas},
                                            {u"areas_with_group"_s, Word::AreasWithGroup},
                                            {u"households"_s, Word::Households},
                                            {u"residents"_s, Word::Residents},
                                            {u"residents_declared"_s, Word::Declared}};
    if (const auto word = plain.constFind(text); word != plain.constEnd())
        return {*word};
    if (text == "adults"_L1)
        return {Word::Adults, -1, 18};
    const QString head = text.section(u':', 0, 0), tail = text.section(u':', 1);
    if (head == "visits"_L1) {
        if (const auto outcome = fromCode<Outcome>(tail))
            return {Word::Visits, static_cast<int>(*outcome)};
    } else if (head == "activities"_L1 || head == "attendance"_L1) {
        if (const auto kind = fromCode<ActivityKind>(tail))
            return {head == "activities"_L1 ? Word::Activities : Word::Attendance, static_cast<int>(*kind)};
    } else if (const Indicator* indicator = facts.indicator(tail)) {
        const int slot = facts.indicatorSlots.find(indicator->id.value);
        if (head == "covered"_L1)
            return {Word::Covered, slot, indicator->minAge};
        if (head == "eligible"_L1)
            return {Word::Eligible, -1, indicator->minAge};
        if (head == "covered_households"_L1)
            return {Word::CoveredHouseholds, slot, indicator->minAge};
    }
    return {};
}

namespace {

QString keyName(const Indicator& indicator) {
    return indicator.accountType.isEmpty() ? indicator.code : indicator.accountType + u'/' + indicator.accountStep;
}

bool feeds(const Counts& counts, ActivityKind kind, Outcome outcome) {
    const bool visit = kind == ActivityKind::Visit;
    switch (counts.word) {
    case Word::Visits:
        return visit && (counts.of < 0 || counts.of == static_cast<int>(outcome));
    case Word::HouseholdsMet:
        return visit && outcome == Outcome::Met;
    case Word::PeopleMet:
    case Word::ActiveGroups:
        return visit || kind == ActivityKind::GroupSession;
    case Word::Activities:
    case Word::Attendance:
        return counts.of == static_cast<int>(kind);
    default:
        return false;
    }
}

} // namespace

Counters countersOf(const Facts& facts) {
    Counters counters;
    const auto count = static_cast<size_t>(facts.indicatorSlots.size());
    counters.of.assign(count, -1);
    counters.keyOf.assign(count, -1);
    counters.all = {Counter{{Word::Visits}}, Counter{{Word::HouseholdsMet}}};
    const auto indexOf = [&](const Counter& counter) {
        const auto same = std::find(counters.all.begin(), counters.all.end(), counter);
        const int index = static_cast<int>(same - counters.all.begin());
        if (same == counters.all.end())
            counters.all.push_back(counter);
        return index;
    };
    for (const Indicator& indicator : facts.indicators) {
        const auto slot = static_cast<size_t>(facts.indicatorSlots.find(indicator.id.value));
        Counter counter;
        counter.counts = countsOf(facts, indicator.counts);
        counter.start = dayOf(indicator.startDay, always);
        counter.yearly = indicator.restartYearly && indicator.kind == IndicatorKind::Cumulative;
        if (indicator.kind == IndicatorKind::Cumulative && counter.counts.word == Word::Results)
            counter.unique = indicator.uniqueBy == "resident"_L1    ? Unique::Resident
                             : indicator.uniqueBy == "household"_L1 ? Unique::Household
                                                                    : Unique::No;
        if (counter.unique != Unique::No) {
            const QString name = keyName(indicator);
            if (!counters.accountKeys.contains(name)) {
                counters.accountKeys.insert(name, static_cast<int>(counters.keys.size()));
                counters.keys.push_back(counter.unique);
                counters.yearlyKeys.push_back(false);
            }
            counter.key = counters.keyOf[slot] = counters.accountKeys.value(name);
            counters.yearlyKeys[static_cast<size_t>(counter.key)] |= counter.yearly;
        }
        for (const QString& side : {indicator.numerator, indicator.denominator})
            if (const Counts counts = countsOf(facts, side); counts.word != Word::Nothing && !ofRegister(counts.word))
                counters.words.insert(side, indexOf(Counter{counts}));
        if (ofRegister(counter.counts.word) || counter.counts.word == Word::Ratio ||
            indicator.kind == IndicatorKind::Snapshot || indicator.kind == IndicatorKind::Ratio)
            continue;
        const bool own =
            counter.counts.word == Word::Results || counter.counts.word == Word::Tally || indicator.allowTally;
        counter.indicator = own ? static_cast<int>(slot) : 0;
        counters.of[slot] = indexOf(counter);
        counters.anyYearly |= counter.yearly;
    }
    for (size_t kind = 0; kind < counters.fed.size(); ++kind)
        for (size_t outcome = 0; outcome < counters.fed[kind].size(); ++outcome)
            for (size_t c = 0; c < counters.all.size(); ++c)
                if (feeds(counters.all[c].counts, static_cast<ActivityKind>(kind), static_cast<Outcome>(outcome)))
                    counters.fed[kind][outcome].push_back(static_cast<int>(c));
    return counters;
}

std::optional<Counts> householdsHaving(const Facts& facts, const Counters& counters, const Indicator& ratio) {
    const Indicator* indicator = facts.indicator(ratio.numerator);
    if (!indicator || countsOf(facts, ratio.denominator).word != Word::Households)
        return std::nullopt;
    const int slot = facts.indicatorSlots.find(indicator->id.value);
    const int c = counters.of[static_cast<size_t>(slot)];
    if (c == Counters::met)
        return Counts{Word::HouseholdsHaving};
    if (c < 0 || indicator->restartYearly || counters.all[static_cast<size_t>(c)].counts.word != Word::Results ||
        counters.all[static_cast<size_t>(c)].unique != Unique::Household)
        return std::nullopt;
    return Counts{Word::HouseholdsHaving, slot};
}

} // namespace sotoso::counting
