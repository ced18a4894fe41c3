// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/figures/figures.h"
#include "app/storage/areas.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One decimal, as a number.
QJsonValue percentJson(std::optional<double> percent) {
    return percent ? QJsonValue(double(qRound64(*percent * 10)) / 10) : QJsonValue();
}

std::optional<double> shareOf(const FigureValue& value) {
    if (!value.numerator || !value.denominator || *value.denominator == 0)
        return std::nullopt;
    return 100.0 * double(*value.numerator) / double(*value.denominator);
}

void put(QJsonObject& json, IndicatorKind kind, const FigureValue& value) {
    json[u"in_period"_s] = orNull(value.inPeriod);
    json[u"year_to_date"_s] = orNull(value.yearToDate);
    json[u"to_date"_s] = orNull(value.toDate);
    if (kind == IndicatorKind::Snapshot)
        json[u"change"_s] = orNull(value.change);
    if (kind == IndicatorKind::Ratio) {
        json[u"numerator"_s] = orNull(value.numerator);
        json[u"denominator"_s] = orNull(value.denominator);
    }
}

QJsonObject toJson(const Figure& figure, bool withParts) {
    const Indicator& indicator = figure.indicator;
    const auto& target = figure.standing;
    QJsonObject json{{u"indicator"_s, indicator.code},
                     {u"name"_s, nameOf(indicator)},
                     {u"unit"_s, unitOf(indicator)},
                     {u"kind"_s, codeOf(indicator.kind)},
                     {u"target"_s, target ? QJsonValue(target->target.value) : QJsonValue()},
                     {u"target_due"_s, target ? orNull(target->target.due) : QJsonValue()},
                     {u"percent"_s, percentJson(figure.percent)}};
    put(json, indicator.kind, figure.value);
    if (!withParts)
        return json;
    QJsonArray parts;
    for (const FigurePart& part : figure.parts) {
        QJsonObject one{{u"code"_s, orNull(part.code)}, {u"name"_s, orNull(part.name)}};
        put(one, indicator.kind, part.value);
        if (indicator.kind == IndicatorKind::Ratio)
            one[u"percent"_s] = percentJson(shareOf(part.value));
        one[u"target"_s] = part.standing ? QJsonValue(part.standing->target.value) : QJsonValue();
        parts += one;
    }
    json[u"by"_s] = parts;
    return json;
}

/// In the period, in the year, to date: in words where a kind has something else to say.
QStringList cells(IndicatorKind kind, const FigureValue& value) {
    if (kind == IndicatorKind::Ratio)
        return {{}, {}, value.denominator ? shown(value.numerator) + u'/' + shown(value.denominator) : u"–"_s};
    if (kind == IndicatorKind::Snapshot) {
        const QString change =
            value.change ? (*value.change > 0 ? u"+"_s : QString()) + showCount(*value.change) : QString();
        return {change, {}, shown(value.toDate)};
    }
    return {shown(value.inPeriod), shown(value.yearToDate), shown(value.toDate)};
}

QString percentText(std::optional<double> percent) {
    return percent ? showDecimal(*percent) + u'%' : QString();
}

QString tableOf(const QList<Figure>& figures) {
    TextTable table({Cli::tr("Code"), Cli::tr("Indicator"), Cli::tr("Unit"), u">"_s + Cli::tr("In period"),
                     u">"_s + Cli::tr("Year"), u">"_s + Cli::tr("To date"), u">"_s + Cli::tr("Target"), u">%"_s});
    for (const Figure& figure : figures) {
        const Indicator& indicator = figure.indicator;
        table.add(QStringList{indicator.code, nameOf(indicator), unitOf(indicator)} +
                  cells(indicator.kind, figure.value) +
                  QStringList{figure.standing ? showCount(figure.standing->target.value) : QString(),
                              percentText(figure.percent)});
        for (const FigurePart& part : figure.parts)
            table.add(QStringList{u"  "_s + part.code, part.name, {}} + cells(indicator.kind, part.value) +
                      QStringList{part.standing ? showCount(part.standing->target.value) : QString(),
                                  percentText(part.standing ? part.standing->percent : shareOf(part.value))});
    }
    return table.text();
}

By byOf(const Arguments& a) {
    const QString by = a.get("--by");
    if (by.isEmpty())
        return By::None;
    const qsizetype at = QStringList{u"area"_s, u"group"_s, u"member"_s}.indexOf(by);
    if (at < 0)
        throw Stop{Usage, Cli::tr("“%1” is no part of a figure: area, group or member.").arg(by)};
    return static_cast<By>(at + 1);
}

} // namespace

int runFigures(const Arguments& a) {
    FigureQuestion question;
    question.period = a.period();
    question.by = byOf(a);
    const auto store = openBook(a, Store::Mode::ReadOnly);
    question.period = a.period(schemeOf(*store));
    for (const QString& code : a.all("--indicator"))
        question.indicators += indicatorOf(*store, code).code;
    Figures figures(*store);
    readIn(figures);
    const auto answer = orStop(figures.of(question), Book);
    const Area ward = orStop(store->read([](const Db& db) { return areas::ward(db); }), Book);
    if (!a.json()) {
        print(u"%1 – %2 (%3 – %4)"_s.arg(ward.name, question.period.label(), showDate(question.period.period.first),
                                         showDate(question.period.period.last)));
        print(tableOf(answer));
        return Done;
    }
    QJsonArray list;
    for (const Figure& figure : answer)
        list += toJson(figure, question.by != By::None);
    print(QJsonObject{{u"ward"_s, QJsonObject{{u"name"_s, ward.name}, {u"code"_s, orNull(ward.code)}}},
                      {u"period"_s, toJson(question.period)},
                      {u"figures"_s, list}});
    return Done;
}

} // namespace sotoso::cli
