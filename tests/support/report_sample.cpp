// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_sample.h"

#include "app/domain/catalogue.h"

#include <algorithm>

namespace sotoso::tests {
using namespace Qt::StringLiterals;

namespace {

const QDate day(2022, 6, 14);

Standing standingOf(qint64 target, qint64 reached, qint64 plan) {
    Standing standing;
    standing.target.value = target;
    standing.target.from = QDate(2022, 1, 1);
    standing.target.due = QDate(2022, 12, 31);
    standing.day = day;
    standing.reached = reached;
    standing.plan = plan;
    standing.needed = neededPerMonth(target - reached, day, standing.target.due);
    standing.percent = 100.0 * double(reached) / double(target);
    standing.pace = paceOf(reached, plan);
    return standing;
}

void putActive(ReportFacts& facts, const Figure& figure) {
    facts.figures.removeIf([&](const Figure& f) { return f.indicator.code == figure.indicator.code; });
    facts.figures << figure;
    std::stable_sort(facts.figures.begin(), facts.figures.end(),
                     [](const Figure& a, const Figure& b) { return a.indicator.position < b.indicator.position; });
}

FigureValue counted(qint64 inPeriod, qint64 year, qint64 toDate) {
    FigureValue value;
    value.inPeriod = inPeriod;
    value.yearToDate = year;
    value.toDate = toDate;
    return value;
}

FigureValue snapshot(qint64 toDate, qint64 change) {
    FigureValue value;
    value.toDate = toDate;
    value.change = change;
    return value;
}

void addAreas(ReportFacts& facts) {
    struct Line {
        qint64 target, plan, period, reached, households, met;
        QDate last;
    };
    const Line lines[] = {{400, 180, 50, 197, 900, 150, {2022, 6, 13}},
                          {350, 158, 65, 202, 850, 160, {2022, 6, 14}},
                          {250, 113, 12, 58, 668, 76, {2022, 5, 30}}};
    Figure figure = facts.all[u"CQ01"_s];
    qint64 id = 0;
    for (const Line& line : lines) {
        AreaLine area;
        area.area.id = AreaId(++id);
        area.area.code = u"KP%1"_s.arg(id);
        area.area.name = u"Khu phố %1"_s.arg(id);
        area.figure = FigurePart{id, area.area.code, area.area.name, counted(line.period, line.reached, line.reached),
                                 standingOf(line.target, line.reached, line.plan)};
        area.met = line.met;
        area.households = line.households;
        area.lastVisit = line.last;
        area.idleDays = int(line.last.daysTo(day));
        facts.areaLines << area;
        figure.parts << *area.figure;
    }
    facts.all.insert(u"CQ01"_s, figure);
    putActive(facts, figure);
}

void addCourse(ReportFacts& facts) {
    facts.course.indicator = facts.all[u"CQ01"_s].indicator;
    facts.course.standing = facts.all[u"CQ01"_s].standing;
    facts.course.months = monthsOfYear(2022, Scheme::Nd09);
    const qint64 totals[] = {21, 68, 133, 218, 330, 457};
    qint64 before = 0;
    for (int month = 1; month <= 6; ++month) {
        const NamedPeriod period = monthPeriod(2022, month, Scheme::Nd09);
        const qint64 total = totals[month - 1];
        facts.course.points << Course::Point{period, period.period.last, total, total - before, month < 6};
        before = total;
    }
    facts.course.forecast = Course::Forecast{1157, 1003, 1282};
}

} // namespace

Figure& addFigure(ReportFacts& facts, const QString& code, FigureValue value) {
    Figure figure;
    const QList<Indicator> starter = starterIndicators();
    const auto found = std::find_if(starter.begin(), starter.end(), [&](const Indicator& i) { return i.code == code; });
    if (found != starter.end())
        figure.indicator = *found;
    figure.value = value;
    figure.active = true;
    if (figure.indicator.kind == IndicatorKind::Ratio && value.numerator && value.denominator)
        figure.percent = 100.0 * double(*value.numerator) / double(*value.denominator);
    facts.all.insert(code, figure);
    putActive(facts, figure);
    return facts.all[code];
}

void setTarget(ReportFacts& facts, const QString& code, qint64 target, qint64 reached, qint64 plan) {
    Figure& figure = facts.all[code];
    figure.standing = standingOf(target, reached, plan);
    figure.percent = figure.standing->percent;
    putActive(facts, figure);
}

ReportFacts sampleFacts() {
    ReportFacts facts;
    facts.ward = u"Phường 1"_s;
    facts.parent = u"thành phố Tây Ninh"_s;
    facts.signature = u"deputy"_s;
    facts.team.name = u"Tổ công nghệ số cộng đồng Phường 1"_s;
    facts.team.decisionNo = u"42/QĐ-UBND"_s;
    facts.team.decisionDay = QDate(2022, 5, 5);
    facts.period = monthPeriod(2022, 6, Scheme::Nd09);
    facts.today = day;
    facts.dueDay = QDate(2022, 6, 17);
    facts.outings = 22;

    addFigure(facts, u"TC02"_s, snapshot(3, 0));
    addFigure(facts, u"TC03"_s, snapshot(23, 0));
    FigureValue coverage;
    coverage.numerator = 3;
    coverage.denominator = 3;
    addFigure(facts, u"TC05"_s, coverage);
    addFigure(facts, u"TC08"_s, counted(3, 3, 3));
    addFigure(facts, u"TT03"_s, counted(304, 386, 386));
    setTarget(facts, u"TT03"_s, 2418, 386, 403);
    addFigure(facts, u"TT04"_s, counted(341, 430, 430)).before = 89;
    facts.all[u"TT06"_s] = addFigure(facts, u"TT06"_s, FigureValue{});
    addFigure(facts, u"TT08"_s, counted(521, 661, 661)).before = 140;
    addFigure(facts, u"ZL02"_s, snapshot(412, 37)).handTyped = true;
    setTarget(facts, u"ZL02"_s, 500, 412, 226);
    addFigure(facts, u"CQ01"_s, counted(127, 457, 457)).before = 112;
    setTarget(facts, u"CQ01"_s, 1000, 457, 452);
    addFigure(facts, u"CQ03"_s, counted(217, 1097, 1097)).handTyped = true;
    putActive(facts, facts.all[u"CQ03"_s]);
    addFigure(facts, u"DD03"_s, counted(41, 163, 163));
    setTarget(facts, u"DD03"_s, 600, 163, 271);
    addFigure(facts, u"KT01"_s, counted(0, 214, 214));
    setTarget(facts, u"KT01"_s, 500, 214, 226);
    addFigure(facts, u"TD02a"_s, counted(31, 40, 40));
    addAreas(facts);
    addCourse(facts);
    return facts;
}

} // namespace sotoso::tests
