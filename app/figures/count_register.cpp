// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/count_pass.h"

#include <algorithm>

namespace sotoso::counting {

namespace {

using Source = FigureRecord::Source;

const HouseholdFact& homeOf(const Facts& facts, int slot) {
    return facts.households[static_cast<size_t>(slot)];
}

void countZalo(const Facts& facts, int counter, Day start, const AddCount& add) {
    std::vector<int> first(facts.households.size(), 0); // by root: the household whose day came first
    for (size_t i = 1; i < facts.households.size(); ++i) {
        const HouseholdFact& home = facts.households[i];
        if (!home.known || home.zalo == never)
            continue;
        int& earliest = first[static_cast<size_t>(home.root)];
        if (earliest == 0 || home.zalo < homeOf(facts, earliest).zalo)
            earliest = static_cast<int>(i);
    }
    for (const int slot : first)
        if (slot != 0 && homeOf(facts, slot).zalo >= start) {
            const Day day = homeOf(facts, slot).zalo;
            add(counter, Count{Source::Household, facts.householdSlots.id(slot), 0, day,
                               on(homeOf(facts, slot).areas, day), 0, slot});
        }
}

struct Stay {
    Day from = always, to = never;
    Day grown = always, has = never; ///< old enough, known to have it, from these days on
};

Day dayGrown(const ResidentFact& person, int years) {
    if (years == 0 || (person.birthDay == never && person.birthYear == 0))
        return always;
    return dayOf(person.birthDay != never ? dateOf(person.birthDay).addYears(years)
                                          : QDate(person.birthYear + years, 1, 1),
                 always);
}

/// The first day on which everybody old enough who lives there has it; never: no such day.
Day dayCovered(const std::vector<Stay>& stays, Day closed) {
    std::vector<Day> days;
    for (const Stay& stay : stays)
        for (const Day day : {stay.from, stay.to == never ? never : stay.to + 1, stay.grown, stay.has})
            if (day != always && day < closed)
                days.push_back(day);
    std::sort(days.begin(), days.end());
    for (const Day day : days) {
        bool any = false, all = true;
        for (const Stay& stay : stays)
            if (stay.from <= day && day <= stay.to && stay.grown <= day) {
                any = true;
                all = all && stay.has <= day;
            }
        if (any && all)
            return day;
    }
    return never;
}

/// Households one by one: which of them are fully covered, and since when.
class CoveredPass {
public:
    CoveredPass(const Facts& of, const Counters& counters, const Seen& seen, int c)
        : facts(of), counter(counters.all[static_cast<size_t>(c)]), index(c) {
        const int key = counters.keyOf[static_cast<size_t>(counter.counts.of)];
        if (key >= 0 && counters.keys[static_cast<size_t>(key)] == Unique::Resident)
            has = &seen.has[static_cast<size_t>(key)];
    }
    void take(int household, const AddCount& add) const {
        const HouseholdFact& home = homeOf(facts, household);
        const auto tenants = facts.livedIn(household);
        if (!has || !home.known ||
            std::none_of(tenants.begin(), tenants.end(), [&](int who) { return since(who) != never; }))
            return;
        std::vector<Stay> stays;
        int before = 0;
        for (const int who : tenants) {
            if (std::exchange(before, who) == who)
                continue; // came back: all stays are told at once
            const ResidentFact& person = facts.residents[static_cast<size_t>(who)];
            facts.eachStay(person, [&](const Dated& stay) {
                if (stay.what == household)
                    stays.push_back({stay.from, stay.to, dayGrown(person, counter.counts.minAge), since(who)});
            });
        }
        const Day day = dayCovered(stays, std::min(home.closed, home.merged));
        if (day != never && day >= counter.start)
            add(index, Count{Source::Household, facts.householdSlots.id(household), 0, day, on(home.areas, day), 0,
                             household});
    }

private:
    Day since(int who) const { return (*has)[static_cast<size_t>(who)]; }
    const Facts& facts;
    const Counter& counter;
    int index;
    const std::vector<Day>* has = nullptr;
};

} // namespace

void countHouseholds(const Facts& facts, const Counters& counters, const Seen& seen, const AddCount& add) {
    for (size_t c = 0; c < counters.all.size(); ++c) {
        const Counter& counter = counters.all[c];
        if (counter.counts.word == Word::ZaloHouseholds)
            countZalo(facts, static_cast<int>(c), counter.start, add);
        if (counter.counts.word != Word::CoveredHouseholds)
            continue;
        const CoveredPass pass(facts, counters, seen, static_cast<int>(c));
        for (size_t home = 1; home < facts.households.size(); ++home)
            pass.take(static_cast<int>(home), add);
    }
}

void countHouseholds(const Facts& facts, const Counters& counters, const Seen& seen, const Affected& affected,
                     const AddCount& add) {
    for (size_t c = 0; c < counters.all.size(); ++c)
        if (counters.all[c].counts.word == Word::CoveredHouseholds) {
            const CoveredPass pass(facts, counters, seen, static_cast<int>(c));
            for (const int home : affected.covered)
                pass.take(home, add);
        }
}

namespace {

/// Since when households (by root) have it.
const std::vector<Day>& sinceOf(const Counters& counters, const Seen& seen, const Counts& counts) {
    return counts.of < 0 ? seen.firstMet
                         : seen.has[static_cast<size_t>(counters.keyOf[static_cast<size_t>(counts.of)])];
}

template <class GroupOf, class Add>
void having(const Facts& facts, Day since, Day day, int root, GroupOf&& groupOf, Add&& add) {
    if (since > day)
        return;
    const auto take = [&](int slot) {
        const HouseholdFact& home = homeOf(facts, slot);
        if (!facts.open(home, day))
            return;
        const int area = on(home.areas, day);
        add(Count{Source::Household, facts.householdSlots.id(slot), 0, since, area, groupOf(area), slot});
    };
    take(root);
    for (auto it = facts.joined.constFind(root); it != facts.joined.constEnd() && it.key() == root; ++it)
        take(*it);
}

} // namespace

void countHaving(const Facts& facts, const Counters& counters, const Seen& seen, const Counts& counts, Day day,
                 int root, const std::function<void(const Count&)>& add) {
    having(
        facts, sinceOf(counters, seen, counts)[static_cast<size_t>(root)], day, root,
        [&](int area) { return facts.groupOf(area, day); }, add);
}

void countRegister(const Facts& facts, const Counters& counters, const Seen& seen, const Counts& counts, Day day,
                   const std::function<void(const Count&)>& add) {
    std::vector<int> groupOf(static_cast<size_t>(facts.areaSlots.size()), 0);
    for (const AreaFact& area : facts.areas)
        groupOf[static_cast<size_t>(area.slot)] = facts.groupOf(area.slot, day);
    const auto item = [&](Source source, qint64 id, int area, int group, int household = 0, int resident = 0,
                          qint64 quantity = 1) {
        add(Count{source, id, 0, day, area, group, household, resident, quantity});
    };
    const auto areaOfGroup = [&](int slot) {
        const GroupFact* group = facts.group(slot);
        return group ? on(group->areas, day) : 0;
    };
    switch (counts.word) {
    case Word::Teams:
        for (const Dated& team : facts.teams)
            if (team.on(day))
                item(Source::Team, team.id, 0, 0);
        return;
    case Word::Groups:
        for (const GroupFact& group : facts.groups)
            if (group.on(day))
                item(Source::Group, group.group.id.value, areaOfGroup(group.slot), group.slot);
        return;
    case Word::Members: {
        QSet<int> told;
        for (const TermFact& term : facts.terms)
            if (term.on(day) && !told.contains(term.member)) {
                told.insert(term.member);
                item(Source::Member, facts.memberSlots.id(term.member), areaOfGroup(term.group), term.group);
            }
        return;
    }
    case Word::Areas:
    case Word::AreasWithGroup:
        for (const AreaFact& area : facts.areas) {
            const int group = groupOf[static_cast<size_t>(area.slot)];
            if (area.on(day) && (counts.word == Word::Areas || group != 0))
                item(Source::Area, area.area.id.value, area.slot, group);
        }
        return;
    case Word::HouseholdsHaving:
        for (size_t i = 1; i < facts.households.size(); ++i)
            if (facts.households[i].root == static_cast<int>(i))
                having(
                    facts, sinceOf(counters, seen, counts)[i], day, static_cast<int>(i),
                    [&](int area) { return groupOf[static_cast<size_t>(area)]; }, add);
        return;
    case Word::Households:
    case Word::Declared:
        for (size_t i = 1; i < facts.households.size(); ++i) {
            const HouseholdFact& home = facts.households[i];
            if (!facts.open(home, day) || (counts.word == Word::Declared && home.declared == 0))
                continue;
            const int area = on(home.areas, day), slot = static_cast<int>(i);
            item(Source::Household, facts.householdSlots.id(slot), area, groupOf[static_cast<size_t>(area)], slot, 0,
                 counts.word == Word::Declared ? home.declared : 1);
        }
        return;
    case Word::Residents:
    case Word::Adults:
    case Word::Eligible:
    case Word::Covered: {
        const int key = counts.word == Word::Covered ? counters.keyOf[static_cast<size_t>(counts.of)] : -1;
        if (counts.word == Word::Covered && (key < 0 || counters.keys[static_cast<size_t>(key)] != Unique::Resident))
            return;
        for (size_t i = 1; i < facts.residents.size(); ++i) {
            const ResidentFact& person = facts.residents[i];
            if (!person.known || (key >= 0 && seen.has[static_cast<size_t>(key)][i] > day))
                continue;
            const int slot = facts.homeOf(person, day);
            const HouseholdFact& home = homeOf(facts, slot);
            if (slot == 0 || !facts.open(home, day) || !facts.oldEnough(person, counts.minAge, day))
                continue;
            const int area = on(home.areas, day), who = static_cast<int>(i);
            item(Source::Resident, facts.residentSlots.id(who), area, groupOf[static_cast<size_t>(area)], slot, who);
        }
        return;
    }
    default:
        return;
    }
}

} // namespace sotoso::counting
