// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

QByteArray source(const QString& name) {
    static QHash<QString, QByteArray> cache;
    auto found = cache.find(name);
    if (found == cache.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "icon", qPrintable(name));
        found = cache.insert(name, there ? file.readAll() : QByteArray());
    }
    return *found;
}

/// Drawn at the pixel size it is shown at; below 14 px the stroke is a little heavier, as in the mock-ups.
QPixmap drawn(const QString& name, const QColor& color, QSize pixels, double ratio) {
    const QString key =
        u"sotoso/%1/%2/%3x%4/%5"_s.arg(name, color.name()).arg(pixels.width()).arg(pixels.height()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(name);
    svg.replace("#000", color.name().toLatin1());
    if (pixels.width() / ratio < 14)
        svg.replace("stroke-width=\"1.6\"", "stroke-width=\"1.8\"");
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine : public QIconEngine {
public:
    Engine(QString icon, Token colour) : file(std::move(icon)), token(colour) {}
    QIconEngine* clone() const override { return new Engine(file, token); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(painter, rect, file, shade(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(file, shade(mode), size, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
        return drawn(file, shade(mode), size, ratio);
    }

private:
    QColor shade(QIcon::Mode mode) const { return color(mode == QIcon::Disabled ? Token::Disabled : token); }
    QString file;
    Token token;
};

} // namespace

QIcon icon(const QString& name, Token token) {
    return QIcon(new Engine(name, token));
}

void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& colour) {
    const double ratio = painter->device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    // On whole device pixels, else the strokes smear.
    const QTransform device = painter->deviceTransform();
    const QPointF corner = device.map(rect.topLeft());
    const QPointF snapped = device.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y())));
    painter->drawPixmap(snapped, drawn(name, colour, pixels, ratio));
}

} // namespace sotoso
