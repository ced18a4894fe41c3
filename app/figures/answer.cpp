// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/answer.h"

#include <algorithm>

namespace sotoso::counting {

namespace {

Day first(const Period& period) {
    return dayOf(period.first, always);
}
Day last(const Period& period) {
    return dayOf(period.last, never);
}

bool addsUp(const Indicator& indicator) {
    return indicator.kind == IndicatorKind::Flow || indicator.kind == IndicatorKind::Cumulative;
}

} // namespace

std::optional<NamedPeriod> yearBefore(const NamedPeriod& period) {
    const Period p = period.period;
    switch (period.unit) {
    case PeriodUnit::Range:
        return rangePeriod(p.first.addYears(-1), p.last.addYears(-1), period.scheme);
    case PeriodUnit::Week:
        return periodOf(p.first.addDays(-364), PeriodUnit::Week, period.scheme);
    default:
        return periodOf(p.first.addDays(1).addYears(-1), period.unit, period.scheme);
    }
}

Answer::Answer(const Facts& of, const Counted& counts, Scheme periods, By parts, const std::vector<Series>* members)
    : facts(of), counted(counts), scheme(periods), by(parts), byMember(members) {}

int Answer::parts() const {
    switch (by) {
    case By::Area:
        return facts.areaSlots.size();
    case By::Group:
        return facts.groupSlots.size();
    case By::Member:
        return facts.memberSlots.size();
    default:
        return 0;
    }
}

Sums Answer::ofCounter(int counter, Day from, Day to) const {
    Sums sums = none();
    const auto index = static_cast<size_t>(counter);
    const Series& whole = counted.series[index];
    const Series& split = byMember ? (*byMember)[index] : whole;
    sums.whole.known = true;
    for (Sum& part : sums.parts)
        part.known = true;
    if (from > to)
        return sums;
    const auto each = [&](const Series& series, auto take) {
        const auto [begin, end] = series.between(from, to);
        for (size_t i = begin; i < end; ++i)
            take(series.cells[i]);
    };
    if (counted.counters.all[index].counts.word == Word::ActiveGroups) { // each group once, where it was first
        QSet<int> groups;
        QSet<std::pair<int, int>> ofMembers;
        each(whole, [&](const Cell& cell) {
            if (groups.contains(cell.group))
                return;
            groups.insert(cell.group);
            ++sums.whole.value;
            if (by == By::Area || by == By::Group)
                ++sums.parts[static_cast<size_t>(partOf(cell))].value;
        });
        if (byMember)
            each(split, [&](const Cell& cell) {
                if (const std::pair pair(cell.area, cell.group); !ofMembers.contains(pair)) {
                    ofMembers.insert(pair);
                    ++sums.parts[static_cast<size_t>(cell.area)].value;
                }
            });
        return sums;
    }
    sums.whole.value = whole.total(from, to);
    if (by != By::None)
        each(split, [&](const Cell& cell) { sums.parts[static_cast<size_t>(partOf(cell))].value += cell.sum; });
    return sums;
}

Sums Answer::between(const Indicator& indicator, Day from, Day to) {
    const int slot = slotOf(indicator);
    const int counter = counted.counters.of[static_cast<size_t>(slot)];
    if (counter < 0)
        return none();
    Sums sums = ofCounter(counter, from, to);
    if (counted.counters.all[static_cast<size_t>(counter)].counts.word != Word::Tally)
        return sums;
    // Typed by hand only: what nobody typed is not known.
    sums.whole.known = false;
    for (Sum& part : sums.parts)
        part.known = false;
    for (const Tally& tally : facts.tallies.value(slot))
        if (const Day day = dayOf(tally.day, never); day >= from && day <= to) {
            sums.whole.known = true;
            if (by == By::Area)
                sums.parts[static_cast<size_t>(facts.areaSlots.find(tally.area.value))].known = true;
            else if (by != By::None)
                sums.parts[0].known = true;
        }
    return sums;
}

Sums Answer::onDay(const Counts& counts, Day day) const {
    Sums sums = none();
    sums.whole.known = true;
    for (Sum& part : sums.parts)
        part.known = by != By::Member || counts.word == Word::Members;
    for (const Cell& cell : counted.held(facts, {counts, day})) {
        sums.whole.value += cell.sum;
        if (by == By::Area || by == By::Group)
            sums.parts[static_cast<size_t>(partOf(cell))].value += cell.sum;
    }
    if (by == By::Member && counts.word == Word::Members)
        countRegister(facts, counted.counters, counted.seen, counts, day, [&](const Count& count) {
            sums.parts[static_cast<size_t>(facts.memberSlots.find(count.id))].value += count.quantity;
        });
    return sums;
}

Sums Answer::ofTallies(const Indicator& indicator, Day day) const {
    Sums sums = none();
    std::vector<Sum> areas(static_cast<size_t>(facts.areaSlots.size()));
    for (const Tally& tally : facts.tallies.value(slotOf(indicator))) {
        if (dayOf(tally.day, never) > day)
            break;
        areas[static_cast<size_t>(facts.areaSlots.find(tally.area.value))] = {tally.value, true};
    }
    if (areas[0].known)
        sums.whole = areas[0];
    else
        for (const Sum& area : areas)
            sums.whole = {sums.whole.value + area.value, sums.whole.known || area.known};
    if (by == By::Area)
        for (size_t i = 1; i < areas.size(); ++i)
            sums.parts[i] = areas[i];
    return sums;
}

Sums Answer::at(const Indicator& indicator, Day day) {
    if (day < dayOf(indicator.startDay, always))
        return none();
    const Counts counts = countsOf(facts, indicator.counts);
    return ofRegister(counts.word) ? onDay(counts, day) : ofTallies(indicator, day);
}

Sums Answer::side(const QString& word, const Period& period) {
    if (const Indicator* indicator = facts.indicator(word))
        return indicator->kind == IndicatorKind::Flow       ? between(*indicator, first(period), last(period))
               : indicator->kind == IndicatorKind::Snapshot ? at(*indicator, last(period))
               : indicator->restartYearly ? between(*indicator, first(yearToDate(period, scheme)), last(period))
                                          : between(*indicator, always, last(period));
    const Counts counts = countsOf(facts, word);
    if (ofRegister(counts.word))
        return onDay(counts, last(period));
    const auto counter = counted.counters.words.constFind(word);
    if (counter == counted.counters.words.constEnd())
        return none();
    return ofCounter(*counter, standsInPeriod(counts.word) ? first(period) : always, last(period));
}

/// What was typed by hand knows no household: it is added.
Sums Answer::having(const Counts& counts, const Indicator& indicator, Day day) const {
    Sums sums = onDay(counts, day);
    for (const Tally& tally : facts.tallies.value(slotOf(indicator))) {
        const Day typed = dayOf(tally.day, never);
        if (typed > day || typed < dayOf(indicator.startDay, always))
            continue;
        sums.whole.value += tally.value;
        if (by == By::Area || by == By::Group)
            sums.parts[static_cast<size_t>(by == By::Area ? facts.areaSlots.find(tally.area.value) : 0)].value +=
                tally.value;
    }
    return sums;
}

std::pair<Sums, Sums> Answer::sides(const Indicator& indicator, const Period& period) {
    if (indicator.counts == QLatin1String("ratio")) {
        const auto counts = householdsHaving(facts, counted.counters, indicator);
        return {counts ? having(*counts, *facts.indicator(indicator.numerator), last(period))
                       : side(indicator.numerator, period),
                side(indicator.denominator, period)};
    }
    std::pair sums(none(), none()); // typed by hand: rolled up from the sums
    const auto add = [](Sum& sum, qint64 value) { sum = {sum.value + value, true}; };
    for (const Tally& tally : facts.tallies.value(slotOf(indicator)))
        if (tally.of && period.contains(tally.day)) {
            add(sums.first.whole, tally.value);
            add(sums.second.whole, *tally.of);
            if (by == By::None)
                continue;
            const auto part = static_cast<size_t>(by == By::Area ? facts.areaSlots.find(tally.area.value) : 0);
            add(sums.first.parts[part], tally.value);
            add(sums.second.parts[part], *tally.of);
        }
    return sums;
}

const Target* Answer::targetOn(const Indicator& indicator, QDate day) const {
    const auto versions = facts.targets.constFind(slotOf(indicator));
    if (versions == facts.targets.constEnd())
        return nullptr;
    const Target* inForce = nullptr;
    for (const Target& version : *versions)
        if (version.from <= day)
            inForce = &version;
    return inForce;
}

QDate Answer::measuredOn(const Target& target, const Period& period, QDate today) {
    const QDate day = today.isValid() && period.contains(today) ? today : period.last;
    return std::min(day, target.due);
}

Standing Answer::measure(const Target& target, QDate day, const Sum& reached, qint64 start) const {
    Standing standing{target, day, reached.value, reached.known};
    const qint64 way = target.value - start;
    standing.plan = start + (way < 0 ? -planToDate(-way, target.from, target.due, day)
                                     : planToDate(way, target.from, target.due, day));
    if (!reached.known || target.value == 0)
        return standing;
    standing.needed = neededPerMonth(target.value - reached.value, day, target.due);
    standing.percent = 100.0 * static_cast<double>(reached.value) / static_cast<double>(target.value);
    standing.pace = paceOf(reached.value, standing.plan);
    return standing;
}

Standing Answer::standing(const Indicator& indicator, const Target& target, QDate day) {
    if (addsUp(indicator))
        return measure(target, day, between(indicator, dayOf(target.from, always), dayOf(day, never)).whole, 0);
    return measure(target, day, at(indicator, dayOf(day, never)).whole,
                   at(indicator, dayOf(target.from, always)).whole.value);
}

std::vector<std::pair<FigurePart, bool>> Answer::emptyParts(Day day) const {
    std::vector<std::pair<FigurePart, bool>> list;
    const auto add = [&](qint64 id, const QString& code, const QString& name, bool there) {
        list.emplace_back(FigurePart{id, code, name, {}, {}}, there);
    };
    if (by == By::Area)
        for (const AreaFact& area : facts.areas)
            add(area.area.id.value, area.area.code, area.area.name, area.on(day));
    if (by == By::Group)
        for (const GroupFact& group : facts.groups)
            add(group.group.id.value, group.group.code, group.group.name, group.on(day));
    if (by == By::Member) {
        QSet<int> serving;
        for (const TermFact& term : facts.terms)
            if (term.on(day))
                serving.insert(term.member);
        for (const auto& [slot, name] : facts.members)
            add(facts.memberSlots.id(slot), QString::number(facts.memberSlots.id(slot)), name, serving.contains(slot));
    }
    add(0, {}, {}, false);
    return list;
}

namespace {

/// Nothing in it that a list of parts would miss.
bool nothing(const FigureValue& value) {
    for (const auto& number : {value.inPeriod, value.yearToDate, value.toDate, value.numerator, value.denominator})
        if (number.value_or(0) != 0)
            return false;
    return true;
}

std::optional<qint64> difference(std::optional<qint64> a, std::optional<qint64> b) {
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

} // namespace

/// `sums`: in the period, in the year, to date, before; of a ratio: the two sides.
FigureValue Answer::value(const Indicator& indicator, const std::array<Sums, 4>& sums, int part) const {
    const auto get = [&](size_t i) {
        const auto at = static_cast<size_t>(part);
        return part < 0 ? sums[i].whole.maybe() : at < sums[i].parts.size() ? sums[i].parts[at].maybe() : std::nullopt;
    };
    FigureValue value;
    if (indicator.kind == IndicatorKind::Ratio) {
        value.numerator = get(0);
        value.denominator = get(1);
    } else if (indicator.kind == IndicatorKind::Snapshot) {
        value.toDate = get(2);
        value.change = difference(get(2), get(3));
    } else {
        value.inPeriod = get(0);
        value.yearToDate = get(1);
        value.toDate = get(2);
    }
    return value;
}

void Answer::standings(Figure& figure, const NamedPeriod& period, QDate today) {
    const Indicator& indicator = figure.indicator;
    const Target* target = indicator.kind == IndicatorKind::Ratio ? nullptr : targetOn(indicator, period.period.last);
    if (!target)
        return;
    const QDate day = measuredOn(*target, period.period, today);
    const bool sum = addsUp(indicator);
    const Sums reached =
        sum ? between(indicator, dayOf(target->from, always), dayOf(day, never)) : at(indicator, dayOf(day, never));
    const Sums start = sum ? none() : at(indicator, dayOf(target->from, always));
    figure.standing = measure(*target, day, reached.whole, start.whole.value);
    figure.percent = figure.standing->percent;
    if (by != By::Area)
        return;
    for (FigurePart& part : figure.parts) {
        const auto slot = static_cast<size_t>(facts.areaSlots.find(part.id));
        part.reached = reached.parts[slot].maybe();
        for (const TargetPart& split : target->parts)
            if (part.id != 0 && split.area.value == part.id) {
                Target own = *target;
                own.value = split.value;
                own.parts.clear();
                part.standing = measure(own, day, reached.parts[slot], start.parts[slot].value);
            }
    }
}

Figure Answer::figure(const Indicator& indicator, const NamedPeriod& period, QDate today) {
    const Period p = period.period;
    const auto before = period.previous(), lastYear = yearBefore(period);
    const auto knownIn = [&](const std::optional<NamedPeriod>& other) {
        return other && last(other->period) >= facts.firstDay;
    };
    const Sums unknown = none();
    std::array<Sums, 4> sums{unknown, unknown, unknown, unknown};
    Figure figure;
    figure.indicator = indicator;
    const auto earlier = [&](const std::optional<NamedPeriod>& other) {
        if (!knownIn(other) || indicator.kind == IndicatorKind::Ratio)
            return unknown;
        return addsUp(indicator) ? between(indicator, first(other->period), last(other->period))
                                 : at(indicator, last(other->period));
    };
    if (indicator.kind == IndicatorKind::Ratio) {
        std::tie(sums[0], sums[1]) = sides(indicator, p);
        if (sums[0].whole.known && sums[1].whole.value > 0)
            figure.percent =
                100.0 * static_cast<double>(sums[0].whole.value) / static_cast<double>(sums[1].whole.value);
    } else if (indicator.kind == IndicatorKind::Snapshot) {
        sums[2] = at(indicator, last(p));
    } else {
        sums[0] = between(indicator, first(p), last(p));
        sums[1] = between(indicator, first(yearToDate(p, scheme)), last(p));
        sums[2] = indicator.restartYearly ? sums[1] : between(indicator, always, last(p));
    }
    // What the register held is known of any day.
    sums[3] =
        before && indicator.kind == IndicatorKind::Snapshot ? at(indicator, last(before->period)) : earlier(before);
    figure.value = value(indicator, sums, -1);
    figure.before = sums[3].whole.maybe();
    figure.yearBefore = earlier(lastYear).whole.maybe();
    if (by != By::None)
        for (auto& [part, there] : emptyParts(last(p))) {
            const int slot = by == By::Area    ? facts.areaSlots.find(part.id)
                             : by == By::Group ? facts.groupSlots.find(part.id)
                                               : facts.memberSlots.find(part.id);
            part.value = value(indicator, sums, slot);
            part.reached = part.value.toDate;
            if (there || !nothing(part.value))
                figure.parts += part;
        }
    standings(figure, period, today);
    const QList<Tally> typed = facts.tallies.value(slotOf(indicator));
    figure.handTyped = std::any_of(typed.begin(), typed.end(), [&](const Tally& tally) {
        return indicator.kind == IndicatorKind::Snapshot ? tally.day <= p.last : p.contains(tally.day);
    });
    const bool typedOnly = indicator.counts == QLatin1String("tally"); // then a zero was typed
    figure.active = figure.standing || figure.value.yearToDate.value_or(0) != 0 ||
                    (typedOnly && figure.value.yearToDate) ||
                    (indicator.kind == IndicatorKind::Snapshot && figure.value.toDate) ||
                    (figure.value.numerator && figure.value.denominator.value_or(0) > 0);
    return figure;
}

} // namespace sotoso::counting
