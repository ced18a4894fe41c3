// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sotoso::paint {
using namespace Qt::StringLiterals;

namespace {

struct Save {
    explicit Save(QPainter* p) : painter(p) { p->save(); }
    ~Save() { painter->restore(); }
    Q_DISABLE_COPY_MOVE(Save)
    QPainter* painter;
};

/// `width` logical pixels as whole device pixels, at least one.
double wholePixels(QPainter* painter, double width) {
    const double ratio = painter->device()->devicePixelRatioF();
    return std::max(1.0, std::round(width * ratio)) / ratio;
}

} // namespace

QRectF snapped(QPainter* painter, const QRectF& rect) {
    const QTransform device = painter->deviceTransform();
    const QRectF mapped = device.mapRect(rect);
    const QPointF a(std::round(mapped.left()), std::round(mapped.top()));
    const QPointF b(std::round(mapped.right()), std::round(mapped.bottom()));
    return device.inverted().mapRect(QRectF(a, b));
}

void box(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& edge, double width) {
    const Save save(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF at = snapped(painter, rect);
    if (edge.isValid()) {
        const double w = wholePixels(painter, width);
        const QRectF inner = at.adjusted(w, w, -w, -w);
        const double in = std::max(0.0, radius - w);
        QPainterPath path;
        path.addRoundedRect(at, radius, radius);
        QPainterPath hole;
        hole.addRoundedRect(inner, in, in);
        if (fill.isValid()) {
            painter->setBrush(fill);
            painter->drawRoundedRect(at.adjusted(w / 2, w / 2, -w / 2, -w / 2), radius - w / 2, radius - w / 2);
        }
        painter->setBrush(edge);
        path.setFillRule(Qt::OddEvenFill);
        path.addPath(hole);
        painter->drawPath(path);
    } else if (fill.isValid()) {
        painter->setBrush(fill);
        painter->drawRoundedRect(at, radius, radius);
    }
}

void ring(QPainter* painter, const QRectF& rect, double radius, const QColor& edge, double width) {
    box(painter, rect, radius, {}, edge, width);
}

void line(QPainter* painter, const QRectF& rect, const QColor& colour) {
    QRectF at = snapped(painter, rect);
    const double one = wholePixels(painter, 1);
    if (rect.width() > rect.height())
        at.setHeight(wholePixels(painter, rect.height()));
    else
        at.setWidth(wholePixels(painter, rect.width()));
    at.setSize(at.size().expandedTo(QSizeF(one, one)));
    painter->fillRect(at, colour);
}

void tick(QPainter* painter, const QRectF& rect, const QColor& colour) {
    const Save save(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const double u = rect.width() / 20;
    QPainterPath path(rect.topLeft() + QPointF(4 * u, 10.5 * u));
    path.lineTo(rect.topLeft() + QPointF(8 * u, 14.5 * u));
    path.lineTo(rect.topLeft() + QPointF(16 * u, 5.5 * u));
    painter->setPen(QPen(colour, 2.4 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

Token tone(ChipKind kind) {
    switch (kind) {
    case ChipKind::Ok:
        return Token::Ok;
    case ChipKind::Wa:
        return Token::Wa;
    case ChipKind::Ri:
        return Token::Ri;
    case ChipKind::Accent:
        return Token::Accent;
    case ChipKind::Neutral:
        break;
    }
    return Token::T2;
}

Token fillOf(ChipKind kind) {
    switch (kind) {
    case ChipKind::Ok:
        return Token::OkF;
    case ChipKind::Wa:
        return Token::WaF;
    case ChipKind::Ri:
        return Token::RiF;
    default:
        return Token::Accent;
    }
}

QString iconOf(ChipKind kind) {
    switch (kind) {
    case ChipKind::Ok:
        return u"ok"_s;
    case ChipKind::Wa:
        return u"warning"_s;
    case ChipKind::Ri:
        return u"risk"_s;
    default:
        return {};
    }
}

namespace {

struct ChipLook {
    Token text, tint, edge;
    Type type;
    QString icon;
};

ChipLook look(const ChipData& chip) {
    const QString own = chip.icon == u"-" ? QString() : chip.icon.isEmpty() ? iconOf(chip.kind) : chip.icon;
    switch (chip.kind) {
    case ChipKind::Ok:
        return {Token::Ok, Token::OkT, Token::OkLine, Type::SmallBold, own};
    case ChipKind::Wa:
        return {Token::Wa, Token::WaT, Token::WaLine, Type::SmallBold, own};
    case ChipKind::Ri:
        return {Token::Ri, Token::RiT, Token::RiLine, Type::SmallBold, own};
    case ChipKind::Accent:
        return {Token::Accent, Token::AccentT, Token::AccentT2, Type::SmallBold, own};
    case ChipKind::Neutral:
        break;
    }
    return {Token::T2, Token::Surface2, Token::Line2, Type::Small, own};
}

constexpr double chipIcon = 13, chipGap = 5, chipLeft = 7, chipRight = 8;

} // namespace

QSizeF chipSize(const ChipData& chip) {
    const ChipLook l = look(chip);
    const QFontMetricsF metrics(Theme::of().font(l.type));
    const double icon = l.icon.isEmpty() ? 0 : chipIcon + chipGap;
    return {std::ceil(chipLeft + icon + metrics.horizontalAdvance(chip.text) + chipRight),
            std::max(22.0, std::ceil(metrics.height() + 4))};
}

QRectF chip(QPainter* painter, const QRectF& rect, const ChipData& chip, Qt::Alignment alignment) {
    const Save save(painter);
    const ChipLook l = look(chip);
    const QFont font = Theme::of().font(l.type);
    const QFontMetricsF metrics(font);
    QSizeF size = chipSize(chip);
    size.setWidth(std::min(size.width(), rect.width()));
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - size.width() / 2;
    const QRectF at = snapped(painter, QRectF(QPointF(x, rect.center().y() - size.height() / 2), size));
    box(painter, at, 4, color(l.tint), color(l.edge));
    double text = at.left() + chipLeft;
    if (!l.icon.isEmpty()) {
        paintIcon(painter, QRectF(text, at.center().y() - chipIcon / 2, chipIcon, chipIcon), l.icon, color(l.text));
        text += chipIcon + chipGap;
    }
    painter->setFont(font);
    painter->setPen(color(l.text));
    const QRectF place(text, at.top(), at.right() - text - 2, at.height());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(chip.text, Qt::ElideRight, place.width()));
    return at;
}

void planBar(QPainter* painter, const QRectF& rect, const BarData& bar) {
    const QRectF track(rect.left(), std::round(rect.center().y() - 5), rect.width(), 10);
    box(painter, track, 2, color(Token::Track));
    const double share = std::clamp(bar.share, 0.0, 1.0);
    if (share > 0)
        box(painter, QRectF(track.left(), track.top(), std::max(2.0, track.width() * share), track.height()), 2,
            color(bar.fill));
    if (bar.plan >= 0) {
        const double x = std::clamp(track.left() + track.width() * bar.plan, track.left(), track.right() - 2);
        line(painter, QRectF(x, track.top() - 4, 2, track.height() + 8), color(Token::T1));
    }
}

double numberLink(QPainter* painter, QPointF baseline, const QString& text, const QFont& font, bool hovered,
                  const QColor& ink) {
    const Save save(painter);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    painter->setFont(font);
    painter->setPen(hovered ? color(Token::Accent) : ink);
    painter->drawText(baseline, text);
    // 3 px at the body's size, more under the large numbers.
    const double drop = std::max(3.0, std::round(font.pointSizeF() * 0.25));
    line(painter, QRectF(baseline.x(), std::round(baseline.y() + drop), width, 1), color(Token::Accent));
    return width;
}

} // namespace sotoso::paint
