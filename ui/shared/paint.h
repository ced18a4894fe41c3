// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QFontMetricsF>
#include <QString>

class QPainter;

namespace sotoso {

/// A word with a colour and an icon: states of targets, visits, reports. Colour is never alone.
enum class ChipKind { Ok, Wa, Ri, Neutral, Accent };
struct ChipData {
    ChipKind kind = ChipKind::Neutral;
    QString text;
    QString icon; ///< empty: the kind's own (ok tick, warning, risk); "-": none
};

/// How far along: shares from 0 to 1 (more than 1 is drawn full).
struct BarData {
    double share = 0;
    double plan = -1; ///< where the plan stands today; below 0: no tick
    Token fill = Token::Accent;
    QString text; ///< for screen readers: "457 of 1.000"
};

/// What several widgets and delegates draw alike; all edges lie on whole device pixels.
namespace paint {

/// `rect` moved onto whole device pixels.
QRectF snapped(QPainter* painter, const QRectF& rect);
/// Filled box with an edge drawn inside `rect`; an invalid colour leaves the part out.
void box(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& edge = {},
         double width = 1);
/// Just an edge, inside `rect`.
void ring(QPainter* painter, const QRectF& rect, double radius, const QColor& edge, double width);
/// One device-aligned line of `width`: horizontal when w > h.
void line(QPainter* painter, const QRectF& rect, const QColor& color);
void tick(QPainter* painter, const QRectF& rect, const QColor& color);

/// Height 22 (grows with the type). Returns the rectangle used.
QSizeF chipSize(const ChipData& chip);
QRectF chip(QPainter* painter, const QRectF& rect, const ChipData& chip,
            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// A track 10 high, vertically centred, with a plan tick extending 4 px above and below.
void planBar(QPainter* painter, const QRectF& rect, const BarData& bar);
/// Text as a link: ink (or accent when hovered) with an accent underline 3 px below the baseline. Returns the width
/// drawn.
double numberLink(QPainter* painter, QPointF baseline, const QString& text, const QFont& font, bool hovered,
                  const QColor& ink);

Token tone(ChipKind kind);
Token fillOf(ChipKind kind);
QString iconOf(ChipKind kind);

} // namespace paint
} // namespace sotoso
