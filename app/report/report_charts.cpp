// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parse.h"
#include "app/report/month_report.h"
#include "app/report/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

QString gapWords(qint64 gap, Pace pace) {
    const ReportTemplate& pattern = monthTemplate();
    if (gap == 0)
        return pattern.word(u"gap.even"_s);
    const QString word = pattern.word(gap > 0                ? u"gap.above"_s
                                      : pace == Pace::Behind ? u"gap.behind"_s
                                                             : u"gap.risk"_s);
    return word.arg(showCount(qAbs(gap)));
}

ChartData progressChart(const Course& course, const NamedPeriod& period) {
    ChartData chart;
    chart.kind = ChartKind::Progress;
    chart.title = course.indicator.nameVi + u" lũy kế"_s;
    chart.unit = course.indicator.unitVi;
    ProgressSeries& series = chart.progress;
    const Period year = yearPeriod(period.year, period.scheme).period;
    series.from = course.standing ? course.standing->target.from : year.first;
    series.due = course.standing ? course.standing->target.due : year.last;
    const bool snapshot = course.indicator.kind == IndicatorKind::Snapshot;
    if (!snapshot)
        series.actual << ChartPoint{series.from, 0};
    for (const Course::Point& point : course.points)
        series.actual << ChartPoint{std::min(point.day, series.due), double(point.total)};
    if (!course.points.isEmpty()) {
        const Course::Point& last = course.points.last();
        chart.subtitle = u"đến "_s + showDate(last.day);
        if (!last.closed)
            series.today = last.day;
    }
    if (const auto& standing = course.standing) {
        const double start = snapshot && !series.actual.isEmpty() ? series.actual.first().value : 0;
        series.plan = {{series.from, start}, {series.due, double(standing->target.value)}};
        series.goal = double(standing->target.value);
        series.goalLabel = u"Chỉ tiêu"_s;
        if (standing->known)
            series.actualNote = inSentence(gapWords(standing->reached - standing->plan, standing->pace));
    }
    if (course.forecast && !series.actual.isEmpty() && series.actual.last().day < series.due) {
        const ChartPoint now = series.actual.last();
        series.forecast = {now, {series.due, double(course.forecast->value)}};
        series.low = {now, {series.due, double(course.forecast->low)}};
        series.high = {now, {series.due, double(course.forecast->high)}};
    }
    for (const NamedPeriod& month : course.months)
        if (month.period.last >= series.from && month.period.last <= series.due)
            series.marks << ChartMark{month.period.last, u"T%1"_s.arg(month.number), month == period};
    return chart;
}

ChartData areasChart(const QList<AreaLine>& lines, const Indicator& indicator, const NamedPeriod& period) {
    ChartData chart;
    chart.kind = ChartKind::Areas;
    chart.title = indicator.nameVi + u" theo khu phố"_s;
    chart.subtitle = u"đến "_s + showDate(period.period.last);
    chart.unit = indicator.unitVi;
    chart.missing = u"chưa có số liệu "_s + periodName(period);
    for (const AreaLine& line : lines) {
        ChartBar bar;
        bar.label = line.area.name;
        if (line.figure) {
            bar.value = line.figure->reached;
            const auto& standing = line.figure->standing;
            if (standing && standing->known) {
                bar.value = standing->reached;
                bar.plan = standing->plan;
                bar.whole = standing->target.value;
                bar.pace = standing->pace;
                bar.note = gapWords(standing->reached - standing->plan, standing->pace);
            }
        }
        chart.bars << bar;
    }
    return chart;
}

ChartData coverageChart(const QList<AreaLine>& lines, const NamedPeriod& period) {
    ChartData chart;
    chart.kind = ChartKind::Coverage;
    chart.title = u"Hộ đã được đến tận nhà hướng dẫn"_s;
    chart.subtitle = u"đến "_s + showDate(period.period.last);
    chart.unit = u"hộ"_s;
    for (const AreaLine& line : lines) {
        ChartBar bar{.label = line.area.name, .value = line.met, .whole = line.households};
        if (line.households > 0)
            bar.note = showDecimal(100.0 * double(line.met) / double(line.households)) + u'%';
        chart.bars << bar;
    }
    return chart;
}

} // namespace sotoso::report
