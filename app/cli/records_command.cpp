// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/figures/figures.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const RecordRow& row) {
    const FigureRecord& r = row.record;
    return {{u"id"_s, QString::number(r.id)},
            {u"day"_s, orNull(r.day)},
            {u"area"_s, orNull(row.areaCode)},
            {u"group"_s, orNull(row.groupCode)},
            {u"household"_s, orNull(row.householdCode)},
            {u"resident"_s, orNull(row.residentName)},
            {u"quantity"_s, r.quantity},
            {u"form"_s, r.form ? QJsonValue(codeOf(*r.form)) : QJsonValue()},
            {u"visit"_s, r.activity ? QJsonValue(r.activity.toString()) : QJsonValue()},
            {u"unnamed"_s, r.unnamed}};
}

/// The figure: without records it may be 0, or not known.
std::optional<qint64> countOf(const QList<FigureRecord>& records, const RecordQuestion& question, Figures& figures) {
    if (!records.isEmpty())
        return std::accumulate(records.begin(), records.end(), qint64{0},
                               [](qint64 sum, const FigureRecord& record) { return sum + record.quantity; });
    const Figure figure =
        orStop(figures.of({question.period, question.area ? By::Area : By::None, {question.indicator}}), Book).first();
    FigureValue value = figure.value;
    if (question.area) {
        const auto part = std::find_if(figure.parts.begin(), figure.parts.end(),
                                       [&](const FigurePart& one) { return one.id == question.area->value; });
        if (part == figure.parts.end()) // an area that has ended has no part
            return 0;
        value = part->value;
    }
    if (figure.indicator.kind == IndicatorKind::Ratio)
        return value.numerator;
    const bool toDate = figure.indicator.kind == IndicatorKind::Snapshot || question.span == Span::ToDate;
    return toDate ? value.toDate : value.inPeriod;
}

} // namespace

int runRecords(const Arguments& a) {
    RecordQuestion question;
    question.period = a.period();
    question.span = a.has("--to-date") ? Span::ToDate : Span::Period;
    const auto store = openBook(a, Store::Mode::ReadOnly);
    question.period = a.period(schemeOf(*store));
    const Indicator indicator = indicatorOf(*store, a.get("--indicator"));
    question.indicator = indicator.code;
    if (a.has("--area"))
        question.area = areaOf(*store, a.get("--area")).id;
    Figures figures(*store);
    readIn(figures);
    const auto records = orStop(figures.records(question));
    const auto rows = orStop(figures.describe(records), Book);
    const auto count = countOf(records, question, figures);
    if (a.json()) {
        QJsonArray list;
        for (const RecordRow& row : rows)
            list += toJson(row);
        print(QJsonObject{{u"indicator"_s, indicator.code},
                          {u"period"_s, toJson(question.period)},
                          {u"count"_s, orNull(count)},
                          {u"records"_s, list}});
        return Done;
    }
    TextTable table({Cli::tr("Day"), Cli::tr("Area"), Cli::tr("Sub-group"), Cli::tr("Household"), Cli::tr("Person"),
                     u">"_s + Cli::tr("Quantity"), Cli::tr("Form")});
    for (const RecordRow& row : rows) {
        const FigureRecord& r = row.record;
        table.add({shown(r.day), row.areaCode, row.groupCode, row.householdCode,
                   r.unnamed                    ? Cli::tr("(no name)")
                   : row.residentName.isEmpty() ? row.headName
                                                : row.residentName,
                   showCount(r.quantity), r.form ? sotoso::nameOf(*r.form) : QString()});
    }
    print(u"%1 %2 – %3"_s.arg(indicator.code, nameOf(indicator), question.period.label()));
    print(table.text());
    print(Cli::tr("Together: %1 %2").arg(shown(count), unitOf(indicator)));
    return Done;
}

} // namespace sotoso::cli
