// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart_data.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace sotoso::report {

/// Paints a chart for paper or a picture (light colours, DESIGN.md §3 and §9) into `rect`. `unitsPerPoint`: painter
/// units in a point, so that letters have their size in points. `family`: the letters' font.
void paintChart(QPainter& painter, const QRectF& rect, const ChartData& chart, const QString& family,
                double unitsPerPoint);

/// A picture on white. `pixelsPerPoint`: 4/3 at 96 dpi, 300/72 for print; `margin` in points.
QImage renderChart(const ChartData& chart, QSize pixels, const QString& family, double pixelsPerPoint,
                   double margin = 8);

/// As a PNG for a document, in the letters of official papers and as sharp as an office's printer shows it.
QByteArray chartPng(const ChartData& chart, QSizeF points);

/// The sans serif of the program where it is there, for pictures that stand alone.
QString sansFamily();

} // namespace sotoso::report
