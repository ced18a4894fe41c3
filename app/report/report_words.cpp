// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_words.h"

#include "app/base/parse.h"
#include "app/figures/record_key.h"
#include "app/figures/report_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {

/// Longer lists have their items one below the other.
constexpr qsizetype inLine = 3;
/// "05 nhóm": offices write numbers below ten with a zero, so that nothing can be put before them.
constexpr int digitsInWords = 2;

QString areasWord(const QList<AreaLine>& lines, const ReportTemplate& pattern) {
    QString common;
    for (const AreaLine& line : lines) {
        const QString kind = line.area.name.section(u' ', 0, -2).toLower();
        if (kind.isEmpty() || (!common.isEmpty() && kind != common))
            return pattern.word(u"areas.any"_s);
        common = kind;
    }
    return common.isEmpty() ? pattern.word(u"areas.one"_s) : common;
}

QList<Run> joined(const QList<QList<Run>>& items) {
    QList<Run> runs;
    for (const QList<Run>& item : items) {
        if (!runs.isEmpty())
            runs << Run::words(u"; "_s);
        runs << item;
    }
    return runs;
}

/// " (số liệu nhập tay)" before the full stop.
void mark(QList<Run>& runs, const QString& words) {
    if (runs.isEmpty())
        return;
    Run& last = runs.last();
    if (!last.figure && last.value.text.endsWith(u'.'))
        last.value.text = last.value.text.chopped(1) + words + u'.';
    else
        runs << Run::words(words);
}

} // namespace

QString inSentence(const QString& name) {
    const bool shouts = name.size() > 1 && name[1].isUpper();
    return shouts || name.isEmpty() ? name : name[0].toLower() + name.mid(1);
}

QString periodKind(const NamedPeriod& period, bool which) {
    switch (period.unit) {
    case PeriodUnit::Month:
        return u"month"_s;
    case PeriodUnit::Quarter:
        return u"quarter"_s;
    case PeriodUnit::Half:
        return which ? u"half%1"_s.arg(period.number) : u"half"_s;
    case PeriodUnit::Year:
        return u"year"_s;
    case PeriodUnit::Week:
        return u"week"_s;
    case PeriodUnit::Range:
        break;
    }
    return u"range"_s;
}

QString periodName(const NamedPeriod& period) {
    static const QStringList roman{u""_s, u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    QString name = monthTemplate().word(u"name."_s + periodKind(period, true));
    return name.replace(u"%n"_s, QString::number(period.number))
        .replace(u"%y"_s, QString::number(period.year))
        .replace(u"%r"_s, roman.value(period.number))
        .replace(u"%f"_s, showDate(period.period.first))
        .replace(u"%t"_s, showDate(period.period.last));
}

Topic Topic::of(const Figure& figure) {
    return {&figure.indicator,
            &figure.value,
            figure.standing ? &*figure.standing : nullptr,
            figure.before,
            figure.percent,
            nullptr,
            {}};
}

Topic Topic::of(const AreaLine& line, const Indicator& indicator) {
    Topic topic{.indicator = &indicator, .line = &line};
    if (line.figure) {
        topic.value = &line.figure->value;
        topic.standing = line.figure->standing ? &*line.figure->standing : nullptr;
    }
    return topic;
}

Speaker::Speaker(const ReportTemplate& given, const ReportFacts& ofFacts) : pattern(given), facts(ofFacts) {
    collectWords();
}

void Speaker::collectWords() {
    const NamedPeriod& period = facts.period;
    const QString kind = periodKind(period);
    const QString own = facts.team.name.startsWith(pattern.word(u"team"_s).section(u' ', 0, 0))
                            ? facts.team.name
                            : pattern.word(u"team"_s) + u' ' + facts.ward;
    words[u"ward"_s] = facts.ward;
    words[u"parent"_s] = facts.parent;
    words[u"team"_s] = own;
    words[u"team_kind"_s] = own.endsWith(u' ' + facts.ward) ? own.chopped(facts.ward.size() + 1) : own;
    const QString committee = pattern.word(u"committee"_s) + u' ' + facts.ward;
    words[u"issuer"_s] = facts.signature == "team"_L1 ? own : committee;
    words[u"committee"_s] = committee;
    words[u"unit_word"_s] = facts.ward.section(u' ', 0, 0).toLower();
    words[u"areas_word"_s] = areasWord(facts.areaLines, pattern);
    words[u"from"_s] = showDate(period.period.first);
    words[u"to"_s] = showDate(period.period.last);
    words[u"period_word"_s] = pattern.word(u"period."_s + kind);
    words[u"period_name"_s] = periodName(period);
    words[u"period_before"_s] = pattern.word(u"before."_s + kind);
    words[u"next_period_caps"_s] = pattern.word(u"next."_s + kind);
    if (!facts.team.decisionNo.isEmpty())
        words[u"decision"_s] = facts.team.decisionDay.isValid()
                                   ? u"%1 ngày %2"_s.arg(facts.team.decisionNo, showDate(facts.team.decisionDay))
                                   : facts.team.decisionNo;
    words[u"reader"_s] = addressees().value(0);
}

QStringList Speaker::addressees() const {
    if (!facts.addressees.isEmpty())
        return facts.addressees;
    if (facts.signature == "team"_L1)
        return {words.value(u"committee"_s)};
    const QString above = plain(pattern.standIn);
    return above.isEmpty() ? QStringList() : QStringList{above};
}

FigureRef Speaker::door(const Indicator& indicator, const QString& name, const AreaLine* line) const {
    static const QHash<QString, Span> spans{
        {u"period"_s, Span::Period},
        {u"change"_s, Span::Period},
        {u"before"_s, Span::Period},
        {u"year"_s, Span::Year},
        {u"to_date"_s, Span::ToDate},
        {u"num"_s, Span::ToDate},
        {u"den"_s, Span::ToDate},
        {u"rest"_s, Span::ToDate},
        {u"reached"_s, Span::Target},
        {u"percent"_s, indicator.kind == IndicatorKind::Ratio ? Span::ToDate : Span::Target}};
    FigureRef ref;
    ref.indicator = indicator.code;
    ref.label = u"%1, %2"_s.arg(indicator.nameVi, pattern.word(u"label."_s + name));
    if (line)
        ref.label = line->area.name + u": "_s + inSentence(ref.label);
    // A target and what follows from it have no records: they open the target itself.
    const auto span = spans.find(name);
    const auto period = name == "before"_L1 ? facts.period.previous() : facts.period;
    if (span != spans.end() && period)
        ref.key = recordKey(
            {indicator.code, *period, *span, line ? std::optional(line->area.id) : std::nullopt, std::nullopt});
    return ref;
}

std::optional<double> Speaker::signedValue(const Topic& topic, const QString& name) {
    const auto known = [](std::optional<qint64> value) { return value ? std::optional(double(*value)) : std::nullopt; };
    if (topic.value) {
        const FigureValue& value = *topic.value;
        if (name == "period"_L1)
            return known(value.inPeriod);
        if (name == "year"_L1)
            return known(value.yearToDate);
        if (name == "to_date"_L1)
            return known(value.toDate);
        if (name == "num"_L1)
            return known(value.numerator);
        if (name == "den"_L1)
            return known(value.denominator);
        if (name == "rest"_L1 && value.numerator && value.denominator)
            return double(*value.denominator - *value.numerator);
        if (name == "before"_L1)
            return known(topic.before);
        if (name == "change"_L1) {
            if (topic.indicator->kind == IndicatorKind::Snapshot)
                return known(value.change);
            if (value.inPeriod && topic.before)
                return double(*value.inPeriod - *topic.before);
        }
    }
    if (const Standing* s = topic.standing) {
        if (name == "target"_L1)
            return double(s->target.value);
        if (name == "plan"_L1)
            return double(s->plan);
        // Nobody has typed it yet, or for the ward as a whole only: not known is not 0.
        if (!s->known)
            return std::nullopt;
        if (name == "reached"_L1)
            return double(s->reached);
        if (name == "percent"_L1)
            return s->percent;
        if (name == "needed"_L1)
            return double(s->needed);
        if (name == "left"_L1)
            return double(std::max<qint64>(0, s->target.value - s->reached));
        if (name == "gap"_L1)
            return double(s->reached - s->plan);
    }
    return name == "percent"_L1 ? topic.percent : std::nullopt;
}

std::optional<Run> Speaker::number(const Topic& topic, const QString& name, int digits) const {
    const auto value = signedValue(topic, name);
    if (!value)
        return std::nullopt;
    const Value shown =
        name == "percent"_L1 ? Value::percent(*value) : Value::number(qAbs(qRound64(*value)), *value == 0 ? 1 : digits);
    return Run::number(shown, door(*topic.indicator, name, topic.line));
}

std::optional<QList<Run>> Speaker::at(const Place& place, const Topic& topic) const {
    if (place.name == "list"_L1)
        return topic.list;
    if (place.name == "outings"_L1) {
        FigureRef ref{u"TT04"_s, recordKey({u"TT04"_s, facts.period, Span::Period, {}, {}}),
                      pattern.word(u"label.outings"_s)};
        return QList<Run>{Run::number(Value::number(facts.outings, facts.outings == 0 ? 1 : digitsInWords), ref)};
    }
    if (place.name == "groupless"_L1) {
        if (facts.groupless == 0)
            return std::nullopt;
        FigureRef ref{u"TT04"_s, recordKey({u"TT04"_s, facts.period, Span::Period, {}, {}}),
                      pattern.word(u"label.groupless"_s)};
        return QList<Run>{Run::number(Value::number(facts.groupless, digitsInWords), ref)};
    }
    Topic about = topic;
    if (!place.code.isEmpty()) {
        const auto other = facts.all.find(place.code);
        if (other == facts.all.end())
            return std::nullopt;
        about = Topic::of(*other);
    }
    if (const auto phrase = pattern.phrases.find(place.name); phrase != pattern.phrases.end()) {
        const auto sign = about.indicator ? signedValue(about, phrase->by) : std::nullopt;
        if (!sign)
            return std::nullopt;
        return fill(*sign > 0 ? phrase->above : *sign < 0 ? phrase->below : phrase->zero, about);
    }
    QString text = words.value(place.name);
    if (about.indicator) {
        if (place.name == "name"_L1)
            text = inSentence(about.indicator->nameVi);
        else if (place.name == "unit"_L1)
            text = about.indicator->unitVi;
        else if (place.name == "due"_L1 && about.standing)
            text = showDate(about.standing->target.due);
        else if (place.name == "since"_L1 && countsOtherwise(about))
            text = showDate(about.standing->target.from);
        else if (const auto run = number(about, place.name, digitsInWords)) {
            if (place.positive && run->value.toNumber() == 0)
                return std::nullopt;
            return QList<Run>{*run};
        }
    }
    if (about.line && place.name == "area"_L1)
        text = about.line->area.name;
    if (about.line && place.name == "last_visit"_L1 && about.line->lastVisit.isValid())
        text = showDate(about.line->lastVisit);
    return text.isEmpty() ? std::nullopt : std::optional(QList<Run>{Run::words(text)});
}

std::optional<QList<Run>> Speaker::fill(QStringView text, const Topic& topic) const {
    QList<Run> runs;
    QString plainWords;
    const auto flush = [&] {
        if (!plainWords.isEmpty())
            runs << Run::words(plainWords);
        plainWords.clear();
    };
    const auto append = [&](const QList<Run>& more) {
        for (const Run& run : more) {
            if (!run.figure) {
                plainWords += run.value.text;
                continue;
            }
            flush();
            runs << run;
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'[') {
            const qsizetype end = text.indexOf(u']', i);
            if (const auto optional = fill(text.mid(i + 1, end - i - 1), topic))
                append(*optional);
            i = end;
        } else if (text[i] == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            QString inside = text.mid(i + 1, end - i - 1).toString();
            Place place;
            place.positive = inside.endsWith(u'?');
            if (place.positive)
                inside.chop(1);
            place.code = inside.contains(u'.') ? inside.section(u'.', 0, 0) : QString();
            place.name = inside.section(u'.', -1);
            const auto value = at(place, topic);
            if (!value)
                return std::nullopt;
            append(*value);
            i = end;
        } else {
            plainWords += text[i];
        }
    }
    flush();
    return runs;
}

QList<Run> Speaker::firstOf(const Patterns& patterns, const Topic& topic) const {
    for (const QString& each : patterns)
        if (const auto runs = fill(each, topic))
            return *runs;
    return {};
}

QList<Run> Speaker::first(const Patterns& patterns) const {
    return firstOf(patterns, {});
}

QString Speaker::plain(const Patterns& patterns) const {
    return Paragraph{first(patterns)}.plain();
}

Said Speaker::say(const SentenceRule& rule) const {
    if (!rule.pick.isEmpty())
        return pick(rule);
    if (rule.indicator.isEmpty())
        return {first(rule.say), {}};
    const auto found = facts.all.find(rule.indicator);
    if (found == facts.all.end() || !found->active)
        return {};
    const Topic topic = Topic::of(*found);
    const IndicatorKind kind = found->indicator.kind;
    const QString by = !rule.by.isEmpty()                ? rule.by
                       : kind == IndicatorKind::Ratio    ? u"percent"_s
                       : kind == IndicatorKind::Snapshot ? u"to_date"_s
                                                         : u"period"_s;
    const auto deciding = signedValue(topic, by);
    if (!deciding)
        return {firstOf(rule.unknown, topic), {}};
    const bool ownWords = found->handTyped && *deciding != 0 && !rule.typed.isEmpty();
    QList<Run> runs = firstOf(*deciding == 0 ? rule.zero : ownWords ? rule.typed : rule.say, topic);
    if (found->handTyped && !ownWords)
        mark(runs, pattern.typedMark);
    return {runs, {}};
}

Said Speaker::pick(const SentenceRule& rule) const {
    const QString group = rule.pick.section(u':', 0, 0), which = rule.pick.section(u':', 1);
    QList<Topic> topics;
    if (group == "targets"_L1) {
        for (const Figure& figure : facts.figures) {
            if (!figure.standing)
                continue;
            const bool late = figure.standing->pace == Pace::Behind || figure.standing->pace == Pace::AtRisk;
            // What was due in this period is no task of the next.
            if (which == "open"_L1
                    ? figure.standing->needed > 0 && figure.standing->target.due > facts.period.period.last
                    : late == (which == "late"_L1) && figure.standing->pace != Pace::Watched)
                topics << Topic::of(figure);
        }
        return listed(rule, topics);
    }
    const Indicator& indicator = facts.course.indicator;
    if (group == "areas"_L1) {
        for (const AreaLine& line : facts.areaLines)
            if (line.idleDays >= idleDaysNamed)
                topics << Topic::of(line, indicator);
        return listed(rule, topics);
    }
    for (const AreaLine& line : facts.areaLines)
        if (line.figure && line.figure->standing && line.figure->standing->percent)
            topics << Topic::of(line, indicator);
    const auto less = [](const Topic& a, const Topic& b) { return a.standing->percent < b.standing->percent; };
    const auto [weakest, best] = std::minmax_element(topics.begin(), topics.end(), less);
    if (topics.size() < 2 || !less(*weakest, *best))
        return {};
    if (which == "best"_L1)
        return {firstOf(rule.say, *best), {}};
    return weakest->standing->pace == Pace::OnTrack ? Said{} : Said{firstOf(rule.say, *weakest), {}};
}

Said Speaker::listed(const SentenceRule& rule, const QList<Topic>& topics) const {
    if (topics.isEmpty())
        return {};
    Topic whole;
    const auto dueOf = [](const Topic& topic) { return topic.standing ? topic.standing->target.due : QDate(); };
    if (std::all_of(topics.begin(), topics.end(),
                    [&](const Topic& each) { return dueOf(each) == dueOf(topics.first()); })) {
        whole.indicator = topics.first().indicator;
        whole.standing = topics.first().standing;
    }
    qsizetype form = 0;
    for (; form + 1 < rule.say.size(); ++form)
        if (fill(rule.say[form].section(u"{list}"_s, 0, 0), whole))
            break;
    QList<QList<Run>> items;
    for (const Topic& topic : topics)
        if (const auto item = fill(rule.item.value(std::min(form, rule.item.size() - 1)), topic))
            items << *item;
    if (items.isEmpty())
        return {};
    if (items.size() <= inLine) {
        whole.list = joined(items);
        return {fill(rule.say[form], whole).value_or(QList<Run>()), {}};
    }
    const QString lead = rule.say[form].section(u"{list}"_s, 0, 0).trimmed();
    for (qsizetype i = 0; i < items.size(); ++i) {
        Run& start = items[i].first();
        if (!start.figure && !start.value.text.isEmpty())
            start.value.text = u"- "_s + start.value.text[0].toUpper() + start.value.text.mid(1);
        items[i] << Run::words(i + 1 < items.size() ? u";"_s : u"."_s);
    }
    return {fill(lead, whole).value_or(QList<Run>()), items};
}

} // namespace sotoso::report
