// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_annexes.h"

#include "app/base/parse.h"
#include "app/domain/catalogue.h"
#include "app/figures/record_key.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {

/// Indicators of one table by neighbourhood: four columns each.
constexpr qsizetype perTable = 3;

Cell headCell(const QString& text, int columns = 1, int rows = 1) {
    return {.value = Value::of(text), .align = Align::Centre, .bold = true, .columns = columns, .rows = rows};
}

Cell cell(const std::optional<Run>& number, bool bold = false) {
    if (!number)
        return {.value = Value::unknown(), .bold = bold};
    return {.value = number->value, .figure = number->figure, .bold = bold};
}

/// Of the target; of none, or one of 0, there is no percentage.
Cell percentOf(const Topic& topic, const Speaker& speaker, bool bold = false) {
    return topic.standing && topic.standing->target.value > 0 ? cell(speaker.number(topic, u"percent"_s), bold)
                                                              : Cell{};
}

QString noteOf(const Figure& figure, qint64 groupless, const ReportTemplate& pattern) {
    QStringList notes;
    const FigureValue& value = figure.value;
    if (figure.indicator.kind == IndicatorKind::Ratio && value.numerator && value.denominator)
        notes << u"%1/%2"_s.arg(showCount(*value.numerator), showCount(*value.denominator));
    if (const auto& s = figure.standing; s && s->known) {
        const qint64 gap = s->reached - s->plan;
        const QString word = pattern.word(gap > 0 ? u"note.above"_s : gap < 0 ? u"note.below"_s : u"note.even"_s);
        notes << (gap == 0 ? word : word.arg(showCount(qAbs(gap))));
        if (countsOtherwise(Topic::of(figure)))
            notes << pattern.word(u"note.since"_s).arg(showDate(s->target.from), showCount(s->reached));
    }
    if (figure.indicator.counts == "active_groups"_L1 && groupless > 0)
        notes << pattern.word(u"note.groupless"_s).arg(showCount(groupless));
    if (figure.handTyped)
        notes << pattern.word(u"note.typed"_s);
    else if (figure.indicator.counts == "tally"_L1 && !value.inPeriod && !value.toDate && !value.denominator)
        notes << pattern.word(u"note.unknown"_s);
    QString text = notes.join(u"; "_s);
    return text.isEmpty() ? text : text[0].toUpper() + text.mid(1);
}

TableRow indicatorRow(int number, const Figure& figure, const ReportFacts& facts, const ReportTemplate& pattern,
                      const Speaker& speaker) {
    const Topic topic = Topic::of(figure);
    const Indicator& indicator = figure.indicator;
    const bool flows = indicator.kind == IndicatorKind::Flow || indicator.kind == IndicatorKind::Cumulative;
    TableRow row{Cell{.value = Value::number(number)}, Cell{.value = Value::of(indicator.nameVi)},
                 Cell{.value = Value::of(indicator.unitVi)}};
    row << (figure.standing ? cell(speaker.number(topic, u"target"_s)) : Cell{});
    // A value of a day has no "in the period"; its way since the period before stands in its own column.
    row << (flows ? cell(speaker.number(topic, u"period"_s)) : Cell{});
    if (indicator.kind == IndicatorKind::Ratio) {
        Topic ratio = topic;
        ratio.standing = nullptr;
        if (const auto& v = figure.value; v.numerator && v.denominator && *v.denominator > 0)
            ratio.percent = 100.0 * double(*v.numerator) / double(*v.denominator);
        row << cell(speaker.number(ratio, u"percent"_s));
    } else {
        row << cell(speaker.number(topic, flows ? u"year"_s : u"to_date"_s));
    }
    row << percentOf(topic, speaker);
    if (indicator.kind == IndicatorKind::Ratio) {
        row << Cell{};
    } else {
        const auto change = Speaker::signedValue(topic, u"change"_s);
        Cell against = cell(speaker.number(topic, u"change"_s));
        if (change)
            against.value = Value::change(qRound64(*change));
        row << against;
    }
    row << Cell{.value = Value::of(noteOf(figure, facts.groupless, pattern))};
    return row;
}

/// Figures of one indicator by area, and their sum.
class AreaColumns {
public:
    AreaColumns(const ReportFacts& ofFacts, const Speaker& ofSpeaker) : facts(ofFacts), speaker(ofSpeaker) {}

    void addTarget(TableRow& row, const Figure& figure, const AreaLine* line) const {
        const Topic topic = topicOf(figure, line);
        const bool bold = !line;
        const bool snapshot = figure.indicator.kind == IndicatorKind::Snapshot;
        row << target(topic, bold);
        // Of a snapshot: how it changed.
        Cell moved = cell(speaker.number(topic, snapshot ? u"change"_s : u"period"_s), bold);
        if (snapshot)
            if (const auto change = Speaker::signedValue(topic, u"change"_s))
                moved.value = Value::change(qRound64(*change));
        row << moved;
        row << cell(speaker.number(topic, topic.standing ? u"reached"_s : u"to_date"_s), bold);
        row << percentOf(topic, speaker, bold);
    }

    void addCount(TableRow& row, const QString& code, const AreaLine* line) const {
        const auto figure = facts.all.find(code);
        row << (figure == facts.all.end() ? Cell{} : cell(speaker.number(topicOf(*figure, line), u"period"_s), !line));
    }

private:
    static Topic topicOf(const Figure& figure, const AreaLine* line) {
        if (!line)
            return Topic::of(figure);
        Topic topic{.indicator = &figure.indicator, .line = line};
        for (const FigurePart& part : figure.parts)
            if (part.id == line->area.id.value && !part.code.isEmpty()) {
                topic.value = &part.value;
                topic.standing = part.standing ? &*part.standing : nullptr;
            }
        return topic;
    }
    Cell target(const Topic& topic, bool bold) const {
        return topic.standing ? cell(speaker.number(topic, u"target"_s), bold) : Cell{};
    }

    const ReportFacts& facts;
    const Speaker& speaker;
};

TableRow rowStart(const AreaLine* line, int number) {
    if (!line)
        return {Cell{.value = Value::of(u"Tổng cộng"_s), .align = Align::Centre, .bold = true, .columns = 2}};
    return {Cell{.value = Value::number(number)}, Cell{.value = Value::of(line->area.name)}};
}

Table householdsTable(const ReportFacts& facts, const Speaker& speaker) {
    Table table;
    table.sheet = u"Phụ lục II"_s;
    table.columns = {{0.5, Align::Centre}, {2.6, Align::Left},  {1.2, Align::Right}, {1.2, Align::Right},
                     {1.2, Align::Right},  {1.4, Align::Right}, {1.6, Align::Centre}};
    table.head = {{headCell(u"STT"_s, 1, 2), headCell(u"Khu phố"_s, 1, 2), headCell(u"Hộ gia đình"_s, 3, 1),
                   headCell(u"Lượt đến hộ trong kỳ"_s, 1, 2), headCell(u"Lượt đến hộ gần nhất"_s, 1, 2)},
                  {headCell(u"Tổng số"_s), headCell(u"Đã đến"_s), headCell(u"Tỷ lệ %"_s)}};
    const AreaColumns columns(facts, speaker);
    const auto ref = [&](const char16_t* code, const QString& label, const AreaLine* line) {
        const QString key = QString::fromUtf16(code);
        const QString words = speaker.word(u"label."_s + label);
        return FigureRef{key,
                         recordKey({key, facts.period, Span::ToDate, line ? std::optional(line->area.id) : std::nullopt,
                                    std::nullopt}),
                         line ? line->area.name + u": "_s + inSentence(words) : words};
    };
    const auto add = [&](const AreaLine* line, int number, qint64 households, qint64 met, QDate last) {
        TableRow row = rowStart(line, number);
        const bool bold = !line;
        row << Cell{.value = Value::number(households), .figure = ref(u"HD01a", u"households"_s, line), .bold = bold};
        row << Cell{.value = Value::number(met), .figure = ref(u"TT05", u"met"_s, line), .bold = bold};
        row << Cell{.value = households ? Value::percent(100.0 * double(met) / double(households)) : Value{},
                    .bold = bold};
        columns.addCount(row, u"TT04"_s, line);
        row << Cell{.value = Value::day(last), .bold = bold};
        table.rows << row;
    };
    qint64 households = 0, met = 0;
    QDate last;
    int number = 0;
    for (const AreaLine& line : facts.areaLines) {
        add(&line, ++number, line.households, line.met, line.lastVisit);
        households += line.households;
        met += line.met;
        if (line.lastVisit > last)
            last = line.lastVisit;
    }
    add(nullptr, 0, households, met, last);
    return table;
}

Table targetsTable(const ReportFacts& facts, const Speaker& speaker, const QList<const Figure*>& figures) {
    Table table;
    table.columns = {{0.5, Align::Centre}, {1.7, Align::Left}};
    table.head = {{headCell(u"STT"_s, 1, 2), headCell(u"Khu phố"_s, 1, 2)}, {}};
    for (const Figure* figure : figures) {
        table.head[0] << headCell(u"%1 (%2)"_s.arg(figure->indicator.nameVi, figure->indicator.unitVi), 4);
        for (const char16_t* title : {u"Chỉ tiêu", u"Trong kỳ", u"Lũy kế", u"Tỷ lệ %"}) {
            table.head[1] << headCell(QString::fromUtf16(title));
            table.columns << Column{1, Align::Right};
        }
    }
    const AreaColumns columns(facts, speaker);
    const auto add = [&](const AreaLine* line, int number) {
        TableRow row = rowStart(line, number);
        for (const Figure* figure : figures)
            columns.addTarget(row, *figure, line);
        table.rows << row;
    };
    int number = 0;
    for (const AreaLine& line : facts.areaLines)
        add(&line, ++number);
    add(nullptr, 0);
    QStringList since;
    for (const Figure* figure : figures)
        if (countsOtherwise(Topic::of(*figure)))
            since << speaker.word(u"areas.since"_s)
                         .arg(inSentence(figure->indicator.nameVi), showDate(figure->standing->target.from));
    table.note = since.join(u' ');
    return table;
}

} // namespace

Table indicatorTable(const ReportFacts& facts, const ReportTemplate& pattern, const Speaker& speaker) {
    Table table;
    table.columns = {{0.7, Align::Centre}, {3.7, Align::Left},   {1.2, Align::Left},
                     {1.05, Align::Right}, {1.05, Align::Right}, {1.1, Align::Right},
                     {0.95, Align::Right}, {1.05, Align::Right}, {1.75, Align::Left}};
    table.head = headOf({u"STT"_s, u"Chỉ tiêu"_s, u"ĐVT"_s, u"Chỉ tiêu năm"_s, u"Thực hiện trong kỳ"_s,
                         u"Lũy kế từ đầu năm"_s, u"Tỷ lệ % so KH"_s, u"So kỳ trước"_s, u"Ghi chú"_s});
    int number = 0;
    const QStringList order = pillars();
    for (const QString& pillar : order) {
        const qsizetype before = table.rows.size();
        for (const Figure& figure : facts.figures)
            if (figure.indicator.pillar == pillar)
                table.rows << indicatorRow(++number, figure, facts, pattern, speaker);
        if (table.rows.size() > before)
            table.rows.insert(before, TableRow{Cell{.value = Value::of(pattern.word(u"pillar."_s + pillar)),
                                                    .align = Align::Left,
                                                    .bold = true,
                                                    .columns = 9}});
    }
    table.note = pattern.word(u"annex.note"_s);
    return table;
}

QList<Table> areaTables(const ReportFacts& facts, const Speaker& speaker) {
    if (facts.areaLines.isEmpty())
        return {};
    QList<Table> tables{householdsTable(facts, speaker)};
    QList<const Figure*> split;
    for (const Figure& figure : facts.figures) {
        const bool parted = std::any_of(figure.parts.begin(), figure.parts.end(),
                                        [](const FigurePart& part) { return part.standing.has_value(); });
        if (figure.standing && parted)
            split << &figure;
    }
    for (qsizetype i = 0; i < split.size(); i += perTable) {
        tables << targetsTable(facts, speaker, split.mid(i, perTable));
        tables.last().sheet = u"Phụ lục II, chỉ tiêu"_s;
    }
    return tables;
}

} // namespace sotoso::report
