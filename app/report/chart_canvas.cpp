// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_canvas.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sotoso::report {

ChartCanvas::ChartCanvas(QPainter& onPainter, QString fontFamily, double unitsPerPoint)
    : painter(onPainter), family(std::move(fontFamily)), units(unitsPerPoint) {}

QFont ChartCanvas::font(double points, bool bold) const {
    QFont font(family);
    font.setPixelSize(std::max(1, qRound(pt(points))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double ChartCanvas::textWidth(const QString& text, double points, bool bold) const {
    return QFontMetricsF(font(points, bold)).horizontalAdvance(text);
}

void ChartCanvas::text(const QString& text, double x, double y, double points, const QColor& colour, Anchor anchor,
                       bool bold) {
    const double width = textWidth(text, points, bold);
    const double left = anchor == Anchor::Left ? x : anchor == Anchor::Right ? x - width : x - width / 2;
    painter.setFont(font(points, bold));
    painter.setPen(colour);
    // Half the height of a digit below the middle line.
    painter.drawText(QPointF(left, y + pt(points) * 0.34), text);
}

void ChartCanvas::line(QPointF from, QPointF to, const QColor& colour, double width, Qt::PenStyle style) {
    QPen pen(colour, pt(width), style, Qt::FlatCap);
    if (style == Qt::DotLine) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({2, 2});
    }
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void ChartCanvas::polyline(const QPolygonF& points, const QColor& colour, double width, bool dashed) {
    QPen pen(colour, pt(width), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({6 / 1.875, 4 / 1.875});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

double ChartCanvas::title(const QRectF& rect, const QString& words, const QString& subtitle) {
    const double below = rect.top() + lineHeight(titleSize), middle = (rect.top() + below) / 2;
    if (words.isEmpty())
        return below;
    text(words, rect.left(), middle, titleSize, ink::text, Anchor::Left, true);
    text(subtitle, rect.left() + textWidth(words, titleSize, true) + pt(8), middle, 9, ink::text2);
    return below;
}

void ChartCanvas::mark(Mark mark, QPointF c, double size, const QColor& colour) {
    const double r = pt(size) / 2;
    painter.setPen(QPen(colour, pt(size) * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Circle:
        painter.drawEllipse(c, r * 0.9, r * 0.9);
        painter.drawPolyline(
            QPolygonF{c + QPointF(-r * 0.4, 0), c + QPointF(-r * 0.08, r * 0.32), c + QPointF(r * 0.42, -r * 0.32)});
        return;
    case Mark::Triangle:
        painter.drawPolygon(QPolygonF{c + QPointF(0, -r * 0.9), c + QPointF(r, r * 0.8), c + QPointF(-r, r * 0.8)});
        painter.drawLine(c + QPointF(0, -r * 0.25), c + QPointF(0, r * 0.25));
        painter.drawPoint(c + QPointF(0, r * 0.52));
        return;
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF{c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)});
        painter.drawLine(c + QPointF(0, -r * 0.4), c + QPointF(0, r * 0.12));
        painter.drawPoint(c + QPointF(0, r * 0.42));
        return;
    }
}

double gridStep(double reach) {
    double power = 1;
    while (power * 10 * 4 < reach)
        power *= 10;
    for (;; power *= 10)
        for (double nice : {1.0, 2.0, 2.5, 5.0}) {
            const double step = nice * power;
            // Counts are whole: no line at 2.5.
            if (step == std::floor(step) && std::floor(reach / step) <= 4)
                return step;
        }
}

} // namespace sotoso::report
