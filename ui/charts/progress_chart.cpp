// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progress_chart.h"

#include "app/base/parse.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/standing_words.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// Steps of 1, 2, 2.5 or 5 times a power of ten, so that at most five lines reach `most`.
double stepFor(double most) {
    for (double power = 1;; power *= 10)
        for (const double factor : {1.0, 2.0, 2.5, 5.0})
            if (const double step = factor * power; step == std::floor(step) && most / step <= 4.5)
                return step;
}

QPen pen(Token token, double width, const QList<qreal>& dashes = {}) {
    QPen line(color(token), width);
    line.setCapStyle(dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    line.setJoinStyle(Qt::RoundJoin);
    if (!dashes.isEmpty()) {
        QList<qreal> inWidths;
        for (const qreal dash : dashes)
            inWidths.append(dash / width);
        line.setDashPattern(inWidths);
    }
    return line;
}

} // namespace

ProgressChart::ProgressChart(QWidget* parent) : CourseChart(parent) {}

QSize ProgressChart::sizeHint() const {
    return {760, int(scaled(160))};
}

QSize ProgressChart::minimumSizeHint() const {
    return {420, int(scaled(150))};
}

QRectF ProgressChart::plotArea() const {
    const bool labelled = course().forecast.has_value();
    return QRectF(QPointF(scaled(50), scaled(12)),
                  QPointF(width() - scaled(labelled ? 106 : 24), height() - scaled(30)));
}

double ProgressChart::x(QDate day) const {
    const QRectF plot = plotArea();
    return plot.left() + plot.width() * double(first.daysTo(day)) / double(std::max<qint64>(1, first.daysTo(last)));
}

double ProgressChart::y(double value) const {
    const QRectF plot = plotArea();
    return plot.bottom() - plot.height() * value / top;
}

QPointF ProgressChart::at(int index) const {
    const Course::Point& point = course().points[index];
    return {x(point.day), y(double(point.total))};
}

QRectF ProgressChart::hitArea(int index) const {
    const QPointF place = at(index);
    return QRectF(place.x() - 14, place.y() - 14, 28, 28);
}

/// A straight line; of a snapshot it starts at the value of the first day, so it is drawn back from the plan to date.
double ProgressChart::planOn(QDate day) const {
    const Standing& standing = *course().standing;
    const Target& target = standing.target;
    if (course().indicator.kind != IndicatorKind::Snapshot)
        return double(target.value) * double(first.daysTo(day)) / double(std::max<qint64>(1, first.daysTo(target.due)));
    const double left = double(std::max<qint64>(1, standing.day.daysTo(target.due)));
    return double(target.value) - double(target.value - standing.plan) * double(day.daysTo(target.due)) / left;
}

void ProgressChart::rebuild() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis);
    if (course().months.isEmpty() && !course().standing)
        return;
    first = course().standing ? course().standing->target.from.addDays(-1)
                              : course().months.first().period.first.addDays(-1);
    last = course().standing ? course().standing->target.due : course().months.last().period.last;
    top = 1;
    for (const Course::Point& point : course().points)
        top = std::max(top, double(point.total));
    if (course().standing)
        top = std::max({top, double(course().standing->target.value), double(course().standing->plan)});
    if (course().forecast)
        top = std::max(top, double(course().forecast->high));
    if (!course().forecast || course().forecast->high < top)
        top *= 1.08; // room above the goal
    addSeries();
    addAxes();
}

void ProgressChart::addSeries() {
    const auto day = [this](QDate date) { return double(first.daysTo(date)); };
    const auto line = [&](const QPen& look, const QList<QPointF>& points) {
        auto* series = new QLineSeries;
        series->setPen(look);
        series->append(points);
        chart()->addSeries(series);
    };
    const QList<Course::Point>& points = course().points;
    if (course().forecast && !points.isEmpty()) {
        const QPointF from(day(points.last().day), double(points.last().total));
        auto *upper = new QLineSeries(chart()), *lower = new QLineSeries(chart());
        upper->append({from, QPointF(day(last), double(course().forecast->high))});
        lower->append({from, QPointF(day(last), double(course().forecast->low))});
        auto* band = new QAreaSeries(upper, lower);
        band->setPen(Qt::NoPen);
        band->setBrush(color(Token::AccentT));
        chart()->addSeries(band);
    }
    if (course().standing)
        line(pen(Token::Plan, 1.5), {QPointF(0, planOn(first)), QPointF(day(last), planOn(last))});
    if (course().forecast && !points.isEmpty())
        line(pen(Token::Accent, 2, {6, 4}), {QPointF(day(points.last().day), double(points.last().total)),
                                             QPointF(day(last), double(course().forecast->value))});
    QList<QPointF> reached;
    if (course().indicator.kind != IndicatorKind::Snapshot)
        reached.append(QPointF(0, 0));
    for (const Course::Point& point : points)
        reached.append(QPointF(day(point.day), double(point.total)));
    line(pen(Token::Accent, 2.5), reached);
    auto* dots = new QScatterSeries;
    dots->setMarkerSize(8.5);
    dots->setColor(color(Token::Accent));
    dots->setBorderColor(color(Token::Surface));
    QPen edge(color(Token::Surface), 1.5);
    dots->setPen(edge);
    for (const Course::Point& point : points)
        dots->append(day(point.day), double(point.total));
    chart()->addSeries(dots);
}

void ProgressChart::addAxes() {
    auto* across = new QValueAxis;
    across->setRange(0, double(first.daysTo(last)));
    auto* up = new QValueAxis;
    up->setRange(0, top);
    for (auto [axis, side] : {std::pair(across, Qt::AlignBottom), std::pair(up, Qt::AlignLeft)}) {
        axis->setVisible(false);
        chart()->addAxis(axis, side);
    }
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void ProgressChart::drawBackground(QPainter* painter, const QRectF&) {
    if (!first.isValid())
        return;
    const QRectF plot = plotArea();
    const QFont small = Theme::of().font(Type::Small), bold = Theme::of().font(Type::SmallBold);
    const double half = std::round(QFontMetricsF(small).capHeight() / 2);
    const qint64 goal = course().standing ? course().standing->target.value : -1;
    const double highest = goal > 0 ? double(goal) : top;
    const double step = stepFor(highest);
    for (double value = 0; value <= std::max(highest, top / 1.3); value += step) {
        if (goal > 0 && std::abs(y(value) - y(double(goal))) < QFontMetricsF(small).height())
            continue;
        paint::line(painter, QRectF(plot.left(), y(value), plot.width(), 1), color(Token::Line));
        drawText(painter, {plot.left() - 8, y(value) + half}, showCount(qint64(value)), small, color(Token::T2),
                 Qt::AlignRight);
    }
    for (const NamedPeriod& month : course().months) {
        if (month.period.last > last || month.period.last < first)
            continue;
        paint::line(painter, QRectF(x(month.period.last), plot.bottom() + 1, 1, 4), color(Token::Line2));
        drawMonth(painter, x(month.period.last), plot.bottom() + scaled(5), month);
    }
    if (goal > 0) {
        const double level = std::round(y(double(goal))) + 0.5;
        painter->setPen(pen(Token::T2, 1, {2, 3}));
        painter->drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level));
        drawText(painter, {plot.left() - 8, level + half}, showCount(goal), bold, color(Token::T2), Qt::AlignRight);
        const bool yearEnd = last.month() == 12 && last.day() == 31;
        drawText(painter, {plot.left() + 6, level + 4 + QFontMetricsF(small).ascent()},
                 yearEnd ? tr("Target of the year") : tr("Target"), small, color(Token::T2), Qt::AlignLeft, true);
    }
}

void ProgressChart::drawForeground(QPainter* painter, const QRectF&) {
    if (!first.isValid())
        return;
    drawToday(painter);
    drawEnds(painter);
    drawReadout(painter);
}

void ProgressChart::drawToday(QPainter* painter) const {
    const QDate day = course().points.isEmpty() ? QDate() : course().points.last().day;
    if (!day.isValid() || day != today)
        return;
    const QRectF plot = plotArea();
    paint::line(painter, QRectF(x(day), plot.top() - 2, 1, plot.height() + 2), color(Token::T2));
    const QFont small = Theme::of().font(Type::Small);
    const QString text = tr("today %1").arg(showDay(day));
    const bool right = x(day) + 6 + QFontMetricsF(small).horizontalAdvance(text) < plot.right();
    drawText(painter, {x(day) + (right ? 6 : -6), plot.top() + QFontMetricsF(small).ascent() - 5}, text, small,
             color(Token::T2), right ? Qt::AlignLeft : Qt::AlignRight, true);
    // Over the line, so that it does not cut the point it stands on.
    const QPointF dot = at(int(course().points.size()) - 1);
    painter->setPen(QPen(color(Token::Surface), 1.5));
    painter->setBrush(color(Token::Accent));
    painter->drawEllipse(dot, 4.25, 4.25);
    painter->setBrush(Qt::NoBrush);
}

void ProgressChart::drawEnds(QPainter* painter) const {
    if (!course().forecast)
        return;
    const QRectF plot = plotArea();
    const QFont small = Theme::of().font(Type::Small), bold = Theme::of().font(Type::SmallBold);
    const double line = std::round(QFontMetricsF(small).height());
    const double middle = std::clamp(y(double(course().forecast->value)), plot.top() + 6, plot.bottom() - line);
    drawText(painter, {plot.right() + 8, middle - 6}, tr("Forecast %1").arg(showCount(course().forecast->value)), bold,
             color(Token::Accent));
    drawText(painter, {plot.right() + 8, middle - 6 + line},
             u"%1 – %2"_s.arg(showCount(course().forecast->low), showCount(course().forecast->high)), small,
             color(Token::T2));
}

/// The value of the month one stands on, beside its point: left of it while there is room.
void ProgressChart::drawReadout(QPainter* painter) const {
    if (current() < 0)
        return;
    const Course::Point& point = course().points[current()];
    const QFont small = Theme::of().font(Type::Small), bold = Theme::of().font(Type::SmallBold);
    const QFontMetricsF metrics(bold);
    const bool newest = current() == course().points.size() - 1;
    const QString lead = (newest ? tr("Reached") : point.period.label()) + u' ';
    const QString number = showCount(point.total);
    QString second = tr("%1 in the month").arg((point.inPeriod >= 0 ? u"+"_s : QString()) + showCount(point.inPeriod));
    if (newest && course().standing)
        second = words::gapText(point.total, course().standing->plan);
    const double width =
        std::max(metrics.horizontalAdvance(lead + number), QFontMetricsF(small).horizontalAdvance(second));
    const QPointF dot = at(current());
    const bool left = dot.x() - 10 - width > plotArea().left() + 4;
    const double x0 = left ? dot.x() - 10 : dot.x() + 10;
    double lower = dot.y() - (hasFocus() ? 12 : 6);
    if (lower - 2 * metrics.height() < plotArea().top() - 8)
        lower = dot.y() + 2 * metrics.height(); // no room above: below the line
    const double upper = lower - std::round(metrics.height());
    const Qt::Alignment side = left ? Qt::AlignRight : Qt::AlignLeft;
    const double start = left ? x0 - metrics.horizontalAdvance(lead + number) : x0;
    drawText(painter, {start, upper}, lead, bold, color(Token::T1), Qt::AlignLeft, true);
    const double numberAt = start + metrics.horizontalAdvance(lead);
    drawText(painter, {numberAt, upper}, number, bold, color(Token::Accent), Qt::AlignLeft, true);
    paint::line(painter, QRectF(numberAt, upper + 3, metrics.horizontalAdvance(number), 1), color(Token::Accent));
    drawText(painter, {x0, lower}, second, small, color(Token::T2), side, true);
    if (hasFocus()) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawEllipse(dot, 8, 8);
    }
}

QString ProgressChart::readout(int index) const {
    const Course::Point& point = course().points[index];
    QString text = tr("%1: %2, of these %3 in the month")
                       .arg(point.period.label(), showCount(point.total), showCount(point.inPeriod));
    if (index == course().points.size() - 1 && course().standing)
        text += u", "_s + words::gapText(point.total, course().standing->plan);
    return text + u'.';
}

QString ProgressChart::description() const {
    if (!course().standing)
        return tr("%1, month by month.").arg(words::name(course().indicator));
    const Standing& standing = *course().standing;
    QString text =
        tr("%1: %2 of %3 on %4, %5.")
            .arg(words::name(course().indicator), showCount(standing.reached), showCount(standing.target.value),
                 showDate(standing.day), words::gapText(standing.reached, standing.plan));
    if (course().forecast)
        text += u' ' + tr("Forecast for %1: %2, between %3 and %4.")
                           .arg(showDate(standing.target.due), showCount(course().forecast->value),
                                showCount(course().forecast->low), showCount(course().forecast->high));
    return text;
}

} // namespace sotoso
