// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/figures/memory.h"

#include "app/domain/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso {

using namespace counting;

namespace {

using Source = FigureRecord::Source;

/// Lists what stands behind a number: the same counts the figures are made of.
class Lister {
public:
    Lister(const Facts& of, const Counted& now, const Answer& by, const RecordQuestion& asked)
        : facts(of), counted(now), answer(by), question(asked) {}

    QList<FigureRecord> list(const Indicator& indicator) {
        const Day last = dayOf(question.period.period.last, never);
        if (indicator.kind == IndicatorKind::Ratio)
            ofRatio(indicator);
        else if (indicator.kind == IndicatorKind::Snapshot)
            ofSnapshot(indicator, last);
        else if (const int c = counterOf(indicator); c >= 0) {
            const auto [from, to] = window(indicator);
            ofSeries(c, from, to);
            ofTallies(indicator, from, to);
        }
        std::stable_sort(records.begin(), records.end(), [](const FigureRecord& a, const FigureRecord& b) {
            return a.day != b.day ? a.day < b.day : a.id < b.id;
        });
        return records;
    }

private:
    int slotOf(const Indicator& indicator) const { return facts.indicatorSlots.find(indicator.id.value); }
    int counterOf(const Indicator& indicator) const {
        return counted.counters.of[static_cast<size_t>(slotOf(indicator))];
    }

    std::pair<Day, Day> window(const Indicator& indicator) const {
        const Period period = question.period.period;
        const Period year = yearToDate(period, question.period.scheme);
        const auto days = [](QDate from, QDate to) { return std::pair(dayOf(from, always), dayOf(to, never)); };
        switch (question.span) {
        case Span::Period:
            return days(period.first, period.last);
        case Span::Target:
            if (const Target* target = answer.targetOn(indicator, period.last))
                return days(target->from, std::min(target->due, period.last));
            break;
        case Span::ToDate:
            if (!indicator.restartYearly)
                return {always, dayOf(period.last, never)};
            break;
        case Span::Year:
            break;
        }
        return days(year.first, year.last);
    }

    void add(const FigureRecord& record) {
        if ((!question.area || record.area == *question.area) && (!question.group || record.group == *question.group))
            records += record;
    }
    void add(const Count& count) {
        FigureRecord record;
        record.source = count.source;
        record.id = count.id;
        record.day = dateOf(count.day);
        record.area = AreaId(facts.areaSlots.id(count.area));
        record.group = GroupId(facts.groupSlots.id(count.group));
        record.household = HouseholdId(facts.householdSlots.id(count.household));
        record.resident = ResidentId(facts.residentSlots.id(count.resident));
        record.activity = ActivityId(count.activity);
        record.form = count.form;
        record.quantity = count.quantity;
        record.unnamed = count.unnamed;
        add(record);
    }
    void add(const Tally& tally) {
        FigureRecord record;
        record.source = Source::Tally;
        record.id = tally.id.value;
        record.day = tally.day;
        // The ward as a whole is no area.
        record.area = facts.areaSlots.find(tally.area.value) ? tally.area : AreaId();
        record.quantity = tally.value;
        record.unnamed = true;
        add(record);
    }

    void ofSeries(int counter, Day from, Day to) {
        const bool groups = counted.counters.all[static_cast<size_t>(counter)].counts.word == Word::ActiveGroups;
        QSet<int> told;
        for (Count& count : itemsOf(facts, counted, question.period.scheme, counter)) {
            if (count.day < from || count.day > to)
                continue;
            if (groups) { // each once, where it was first
                if (told.contains(count.group))
                    continue;
                told.insert(count.group);
                count.source = Source::Group;
                count.id = facts.groupSlots.id(count.group);
            }
            add(count);
        }
    }
    void ofTallies(const Indicator& indicator, Day from, Day to) {
        for (const Tally& tally : facts.tallies.value(slotOf(indicator)))
            if (const Day day = dayOf(tally.day, never);
                day >= from && day <= to && day >= dayOf(indicator.startDay, always))
                add(tally);
    }
    void ofRegister(const Counts& counts, Day day) {
        countRegister(facts, counted.counters, counted.seen, counts, day, [this](const Count& count) { add(count); });
    }
    void ofSnapshot(const Indicator& indicator, Day day) {
        const Counts counts = countsOf(facts, indicator.counts);
        if (day < dayOf(indicator.startDay, always))
            return;
        if (counting::ofRegister(counts.word))
            return ofRegister(counts, day);
        QHash<int, Tally> last; // by area
        for (const Tally& tally : facts.tallies.value(slotOf(indicator)))
            if (dayOf(tally.day, never) <= day)
                last.insert(facts.areaSlots.find(tally.area.value), tally);
        const bool whole = last.contains(0) && !question.area;
        for (auto it = last.constBegin(); it != last.constEnd(); ++it)
            if (whole == (it.key() == 0))
                add(*it);
    }
    void ofRatio(const Indicator& indicator) {
        const Period period = question.period.period;
        const Day first = dayOf(period.first, always), last = dayOf(period.last, never);
        if (indicator.counts != "ratio"_L1)
            return ofTallies(indicator, first, last);
        if (const auto having = householdsHaving(facts, counted.counters, indicator)) {
            ofRegister(*having, last);
            return ofTallies(*facts.indicator(indicator.numerator), always, last);
        }
        if (const Indicator* side = facts.indicator(indicator.numerator)) {
            question.span = side->kind == IndicatorKind::Flow ? Span::Period : Span::ToDate;
            list(*side);
            return;
        }
        const Counts counts = countsOf(facts, indicator.numerator);
        if (counting::ofRegister(counts.word))
            return ofRegister(counts, last);
        if (const int c = counted.counters.words.value(indicator.numerator, -1); c >= 0)
            ofSeries(c, standsInPeriod(counts.word) ? first : always, last);
    }

    const Facts& facts;
    const Counted& counted;
    const Answer& answer;
    RecordQuestion question;
    QList<FigureRecord> records;
};

/// Fills in names, from the facts and the book.
class Describer {
public:
    Describer(const Facts& of, const Db& with) : facts(of), db(with) {}

    RecordRow row(const FigureRecord& record) const {
        RecordRow row;
        row.record = record;
        if (const AreaFact* area = facts.area(facts.areaSlots.find(record.area.value))) {
            row.areaCode = area->area.code;
            row.areaName = area->area.name;
        }
        if (const GroupFact* group = facts.group(facts.groupSlots.find(record.group.value))) {
            row.groupCode = group->group.code;
            row.groupName = group->group.name;
        }
        if (record.household)
            db.each(u"SELECT code, head_name, house_no, street FROM household WHERE id = ?"_s, {record.household},
                    [&](const Row& r) {
                        row.householdCode = r.text(0);
                        row.headName = r.text(1);
                        row.address = QStringList{r.text(2), r.text(3)}.join(u' ').trimmed();
                    });
        if (record.resident)
            row.residentName = db.text(u"SELECT name FROM resident WHERE id = ?"_s, {record.resident});
        if (record.activity)
            ofActivity(row);
        switch (record.source) {
        case Source::Tally:
            db.each(u"SELECT note, entered_at FROM tally WHERE id = ?"_s, {record.id}, [&](const Row& r) {
                row.note = r.text(0);
                row.enteredOn = dayEntered(r.text(1));
            });
            break;
        case Source::Member:
            row.residentName = db.text(u"SELECT name FROM member WHERE id = ?"_s, {record.id});
            break;
        case Source::Team:
            row.note = db.text(u"SELECT name FROM team WHERE id = ?"_s, {record.id});
            break;
        default:
            break;
        }
        return row;
    }

private:
    static QDate dayEntered(const QString& utc) { return QDateTime::fromString(utc, Qt::ISODate).toLocalTime().date(); }
    void ofActivity(RecordRow& row) const {
        db.each(u"SELECT note, outcome, entered_at FROM activity WHERE id = ?"_s, {row.record.activity},
                [&](const Row& r) {
                    row.note = r.text(0);
                    row.outcome = fromCode<Outcome>(r.text(1)).value_or(Outcome::Met);
                    row.enteredOn = dayEntered(r.text(2));
                });
        row.visitors = db.list(u"SELECT name FROM activity_member WHERE activity_id = ? ORDER BY id"_s,
                               {row.record.activity}, [](const Row& r) { return r.text(0); });
    }
    const Facts& facts;
    const Db& db;
};

} // namespace

Result<QList<FigureRecord>> Figures::records(const RecordQuestion& question) {
    return guarded([&]() {
        memory->catchUp();
        const Indicator& indicator = memory->indicator(question.indicator);
        const Answer answer = memory->answer(question.period.scheme);
        return Lister(memory->facts, memory->counted(question.period.scheme), answer, question).list(indicator);
    });
}

Result<QList<RecordRow>> Figures::describe(const QList<FigureRecord>& records) const {
    return guarded([&]() {
        memory->catchUp();
        return take(memory->store.read([&](const Db& db) {
            const Describer describer(memory->facts, db);
            QList<RecordRow> rows;
            for (const FigureRecord& record : records)
                rows += describer.row(record);
            return rows;
        }));
    });
}

} // namespace sotoso
