// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart_data.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

/// Inside of print_chart: a painter that speaks points, and the light colours of DESIGN.md §3.
namespace sotoso::report {

namespace ink {
inline const QColor text{0x1B222D}, text2{0x454E5B}, line{0xDDDAD2}, line2{0xC4C0B6}, accent{0x1B4F91}, band{0xE4EDF8},
    plan{0x6B7280}, track{0xE6E3DB}, okFill{0x12907A}, behindFill{0xAE6E06}, riskFill{0x960F33}, ok{0x0A6356},
    behind{0x7D4A00}, risk{0xA3113A};
}

class ChartCanvas {
public:
    ChartCanvas(QPainter& onPainter, QString fontFamily, double unitsPerPoint);

    double pt(double points) const { return points * units; }
    /// Height of a line of text.
    double lineHeight(double points) const { return pt(points) * 1.3; }
    double textWidth(const QString& text, double points, bool bold = false) const;

    enum class Anchor { Left, Centre, Right };
    /// Text with its middle line at y; x is its left end, middle or right end.
    void text(const QString& text, double x, double y, double points, const QColor& colour,
              Anchor anchor = Anchor::Left, bool bold = false);
    void line(QPointF from, QPointF to, const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine);
    void polyline(const QPolygonF& points, const QColor& colour, double width, bool dashed = false);
    /// Title and subtitle in the first line of `rect`; gives back the y below.
    double title(const QRectF& rect, const QString& words, const QString& subtitle);
    static constexpr double titleSize = 11.5;
    /// Circle with tick, triangle, diamond: states are never told by colour alone.
    enum class Mark { Circle, Triangle, Diamond };
    void mark(Mark mark, QPointF centre, double size, const QColor& colour);

    QPainter& painter;

private:
    QFont font(double points, bool bold) const;
    QString family;
    double units;
};

void paintProgress(ChartCanvas& canvas, const QRectF& rect, const ChartData& chart);
/// Areas and coverage (print_bars.cpp): horizontal bars below `top`.
void paintBars(ChartCanvas& canvas, const QRectF& rect, double top, const ChartData& chart);

/// A round step so that 0, step, 2 × step … gives at most five lines up to `reach`.
double gridStep(double reach);

} // namespace sotoso::report
