// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/month_bars.h"

#include "app/base/parse.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/paint.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr double barShare = 0.6;

} // namespace

MonthBars::MonthBars(QWidget* parent) : CourseChart(parent) {}

QSize MonthBars::sizeHint() const {
    return {520, int(scaled(112))};
}

QSize MonthBars::minimumSizeHint() const {
    return {300, int(scaled(96))};
}

qint64 MonthBars::needed() const {
    return course().standing ? course().standing->needed : 0;
}

/// A year's target ends on 31/12: the few days of it that belong to the first month of the next year get a bar only
/// once something happened in them.
qsizetype MonthBars::count() const {
    const qsizetype all = course().months.size();
    const bool spills =
        all > 1 && course().standing && course().months.last().period.last > course().standing->target.due;
    return spills && course().points.size() < all ? all - 1 : all;
}

QRectF MonthBars::plotArea() const {
    return QRectF(QPointF(scaled(40), scaled(18)), QPointF(width() - 14, height() - scaled(22)));
}

double MonthBars::y(double value) const {
    const QRectF plot = plotArea();
    return plot.bottom() - plot.height() * value / top;
}

QRectF MonthBars::bar(int month, double value) const {
    const QRectF plot = plotArea();
    const double step = plot.width() / std::max<qsizetype>(1, count());
    const double width = step * barShare;
    return QRectF(QPointF(plot.left() + step * (month + 0.5) - width / 2, y(value)), QSizeF(width, 0))
        .adjusted(0, 0, 0, plot.bottom() - y(value));
}

QRectF MonthBars::hitArea(int index) const {
    const QRectF column = bar(index, top);
    return column.adjusted(-column.width() / 4, -scaled(16), column.width() / 4, scaled(20));
}

void MonthBars::rebuild() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis);
    auto* values = new QBarSet(words::name(course().indicator));
    top = double(std::max<qint64>(1, needed()));
    for (qsizetype i = 0; i < count(); ++i) {
        const double value = i < course().points.size() ? double(course().points[i].inPeriod) : 0;
        values->append(std::max(0.0, value));
        top = std::max(top, value);
    }
    values->setColor(color(Token::Accent));
    values->setPen(Qt::NoPen);
    auto* series = new QBarSeries;
    series->setBarWidth(barShare);
    series->append(values);
    chart()->addSeries(series);
    auto* across = new QValueAxis;
    across->setRange(-0.5, double(count()) - 0.5);
    auto* up = new QValueAxis;
    up->setRange(0, top);
    for (auto [axis, side] : {std::pair(across, Qt::AlignBottom), std::pair(up, Qt::AlignLeft)}) {
        axis->setVisible(false);
        chart()->addAxis(axis, side);
        series->attachAxis(axis);
    }
}

void MonthBars::drawBackground(QPainter* painter, const QRectF&) {
    const QRectF plot = plotArea();
    if (needed() > 0)
        for (int i = int(course().points.size()); i < count(); ++i)
            paint::ring(painter, bar(i, double(needed())), 0, color(Token::Line2), 1);
    paint::line(painter, QRectF(plot.left(), plot.bottom(), plot.width(), 1), color(Token::Line2));
    for (int i = 0; i < count(); ++i)
        drawMonth(painter, bar(i, 0).center().x(), plot.bottom() + scaled(4), course().months[i]);
}

void MonthBars::drawForeground(QPainter* painter, const QRectF&) {
    const QRectF plot = plotArea();
    if (needed() > 0) {
        const QFont small = Theme::of().font(Type::Small);
        QPen pen(color(Token::Plan), 1.5);
        pen.setDashPattern({5 / 1.5, 4 / 1.5});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        const double level = std::round(y(double(needed()))) + 0.25;
        painter->drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level));
        drawText(painter, {plot.left() - 6, level + QFontMetricsF(small).capHeight() / 2}, showCount(needed()), small,
                 color(Token::T2), Qt::AlignRight);
    }
    const QFont bold = Theme::of().font(Type::SmallBold);
    for (int i = 0; i < course().points.size() && i < count(); ++i) {
        const QRectF place = bar(i, double(std::max<qint64>(0, course().points[i].inPeriod)));
        drawText(painter, {place.center().x(), place.top() - 5}, showCount(course().points[i].inPeriod), bold,
                 color(Token::T1), Qt::AlignHCenter, true);
        if (i == current() && hasFocus())
            paint::ring(painter, place.adjusted(-4, -scaled(20), 4, 4), 3, color(Token::Accent), 2);
    }
}

QString MonthBars::readout(int index) const {
    const Course::Point& at = course().points[index];
    return tr("%1: %2 %3").arg(at.period.label(), showCount(at.inPeriod), words::unit(course().indicator));
}

QString MonthBars::description() const {
    const QString months = tr("%1 by month.").arg(words::name(course().indicator));
    return needed() > 0 ? months + u' ' + tr("%1 a month are needed to reach the target.").arg(showCount(needed()))
                        : months;
}

} // namespace sotoso
