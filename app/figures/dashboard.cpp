// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/figures/memory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso {

using namespace counting;

namespace {

/// The lines of "Theo khu phố", without the figure; also of those that ended since `first`, so that they add up.
QList<AreaLine> areaLines(const Facts& facts, const Counted& counted, Answer& byArea, QDate first, QDate on) {
    const Day day = dayOf(on, never);
    const Series& visits = counted.series[Counters::visits];
    std::vector<Day> lastVisit(static_cast<size_t>(facts.areaSlots.size()), always);
    size_t unknown = lastVisit.size() - 1; // most are found among the last days
    for (size_t at = visits.between(always, day).second; at > 0 && unknown > 0; --at)
        if (const Cell& cell = visits.cells[at - 1]; lastVisit[static_cast<size_t>(cell.area)] == always) {
            lastVisit[static_cast<size_t>(cell.area)] = cell.day;
            unknown -= cell.area != 0;
        }
    const Sums met = byArea.onDay({Word::HouseholdsHaving}, day);
    const Sums homes = byArea.onDay({Word::Households}, day);
    QList<AreaLine> lines;
    for (const AreaFact& area : facts.areas) {
        if (area.from > day || area.to < dayOf(first, always))
            continue;
        const auto slot = static_cast<size_t>(area.slot);
        AreaLine line;
        line.area = area.area;
        line.met = met.parts[slot].value;
        line.households = homes.parts[slot].value;
        line.lastVisit = dateOf(lastVisit[slot]);
        if (area.to < day)
            line.idleDays = 0; // nobody is to go there any more
        else if (line.lastVisit.isValid())
            line.idleDays = static_cast<int>(line.lastVisit.daysTo(on));
        else if (!visits.cells.empty() && visits.cells.front().day <= day)
            line.idleDays = day - visits.cells.front().day;
        line.group = GroupId(facts.groupSlots.id(facts.groupOf(area.slot, day)));
        lines += line;
    }
    return lines;
}

qint64 outingsIn(const Series& visits, const Period& period) {
    QSet<std::pair<Day, int>> outings;
    const auto [first, last] = visits.between(dayOf(period.first, always), dayOf(period.last, never));
    for (size_t i = first; i < last; ++i)
        outings.insert({visits.cells[i].day, visits.cells[i].group});
    return outings.size();
}

} // namespace

Result<Dashboard> Figures::dashboard(const DashboardQuestion& question) {
    return guarded([&]() {
        memory->catchUp();
        const Facts& facts = memory->facts;
        const Scheme scheme = question.period.scheme;
        const Period period = question.period.period;
        const Counted& counted = memory->counted(scheme);
        Answer answer = memory->answer(scheme), byArea = memory->answer(scheme, By::Area);
        Dashboard board;
        for (const Indicator& indicator : facts.indicators)
            if (indicator.used && board.cards.size() < question.cards && answer.targetOn(indicator, period.last))
                board.cards += answer.figure(indicator, question.period, question.today);
        const Indicator* lead = nullptr;
        if (!question.indicator.isEmpty())
            lead = &memory->indicator(question.indicator);
        else if (!board.cards.isEmpty())
            lead = facts.indicator(board.cards.first().indicator.code);
        board.areas = areaLines(facts, counted, byArea, period.first,
                                period.contains(question.today) ? question.today : period.last);
        if (lead) {
            board.course = memory->course(*lead, question.period, question.today);
            const Figure figure = byArea.figure(*lead, question.period, question.today);
            for (AreaLine& line : board.areas)
                for (const FigurePart& part : figure.parts)
                    if (part.id == line.area.id.value)
                        line.figure = part;
        }
        const Series& visits = counted.series[Counters::visits];
        board.visits = visits.total(dayOf(period.first, always), dayOf(period.last, never));
        board.outings = outingsIn(visits, period);
        for (const QString& code : {u"TT08"_s, u"CQ03"_s, u"ZL02"_s})
            if (const Indicator* indicator = facts.indicator(code); indicator && indicator->used)
                board.others += answer.figure(*indicator, question.period, question.today);
        board.followUps = memory->followUps(question.today);
        return board;
    });
}

QList<FollowUp> Figures::Memory::followUps(QDate until) {
    const Counted& now = counted(Scheme::Nd09);
    const Day day = dayOf(until, never);
    QList<FollowUp> list;
    for (const int home : now.waiting) {
        const Seen::Visit& visit = now.seen.appointment[static_cast<size_t>(home)];
        const HouseholdFact& household = facts.households[static_cast<size_t>(home)];
        if (visit.next <= day && facts.open(household, day) && day < household.refused)
            list += FollowUp{HouseholdId(facts.householdSlots.id(home)), ActivityId(visit.id),
                             GroupId(facts.groupSlots.id(visit.group)),
                             AreaId(facts.areaSlots.id(on(household.areas, day))), dateOf(visit.next)};
    }
    std::sort(list.begin(), list.end(),
              [](const FollowUp& a, const FollowUp& b) { return a.due != b.due ? a.due < b.due : a.visit < b.visit; });
    return list;
}

Result<QList<FollowUp>> Figures::followUps(QDate until) {
    return guarded([&]() {
        memory->catchUp();
        return memory->followUps(until);
    });
}

Result<QHash<HouseholdId, HouseholdState>> Figures::households(const QString& account, QDate today) {
    return guarded([&]() {
        memory->catchUp();
        const Facts& facts = memory->facts;
        const Counted& counted = memory->counted(Scheme::Nd09);
        const Indicator* indicator = account.isEmpty() ? nullptr : &memory->indicator(account);
        const int key =
            indicator ? counted.counters.keyOf[static_cast<size_t>(facts.indicatorSlots.find(indicator->id.value))]
                      : -1;
        const bool ofPeople = key >= 0 && counted.counters.keys[static_cast<size_t>(key)] == Unique::Resident;
        const Day day = dayOf(today, never);
        std::vector<HouseholdState> states(facts.households.size());
        for (size_t who = 1; who < facts.residents.size(); ++who) {
            const ResidentFact& person = facts.residents[who];
            if (!person.known || person.mergedInto)
                continue;
            HouseholdState& state =
                states[static_cast<size_t>(facts.households[static_cast<size_t>(on(person.homes, day))].root)];
            ++state.people;
            if (!indicator || !facts.oldEnough(person, indicator->minAge, day))
                continue;
            ++state.eligible;
            state.covered += ofPeople && counted.seen.has[static_cast<size_t>(key)][who] <= day ? 1 : 0;
        }
        QHash<HouseholdId, HouseholdState> known;
        known.reserve(static_cast<qsizetype>(states.size()));
        for (size_t home = 1; home < states.size(); ++home) {
            if (!facts.households[home].known || facts.households[home].mergedInto)
                continue;
            HouseholdState& state = states[home];
            state.visits = counted.seen.visits[home];
            state.firstMet = dateOf(counted.seen.firstMet[home]);
            if (const Seen::Visit& visit = counted.seen.lastVisit[home]; visit.id != 0) {
                state.lastVisit = dateOf(visit.day);
                state.lastOutcome = visit.outcome;
            }
            state.nextDay = dateOf(counted.seen.appointment[home].next);
            known.insert(HouseholdId(facts.householdSlots.id(static_cast<int>(home))), state);
        }
        return known;
    });
}

} // namespace sotoso
