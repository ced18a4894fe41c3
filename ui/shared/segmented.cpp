// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented.h"

#include "ui/shared/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace sotoso {

Segmented::Segmented(const QString& what, QWidget* parent) : QWidget(parent), name(what) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    setProperty("focusRing", true);
    describe();
}

void Segmented::setChoices(const QStringList& texts) {
    parts.clear();
    for (const QString& text : texts)
        parts.append({text, {}});
    chosen = std::clamp(chosen, 0, std::max(0, int(parts.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void Segmented::setChoiceIcon(int index, const QString& icon) {
    parts[index].icon = icon;
    updateGeometry();
    update();
}

QString Segmented::currentText() const {
    return chosen < parts.size() ? parts[chosen].text : QString();
}

void Segmented::setCurrent(int index) {
    if (index < 0 || index >= parts.size())
        return;
    chosen = index;
    describe();
    update();
}

void Segmented::describe() {
    setAccessibleName(
        tr("%1: %2, %3 of %4").arg(name, currentText()).arg(parts.isEmpty() ? 0 : chosen + 1).arg(parts.size()));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

/// Right edges of the parts; each is as wide as its bold text, so that choosing moves nothing.
QList<int> Segmented::edges() const {
    const QFontMetricsF metrics(Theme::of().font(Type::BodyBold));
    QList<int> out;
    int x = 1;
    for (const Part& part : parts) {
        x += int(std::ceil(metrics.horizontalAdvance(part.text))) + 23 + (part.icon.isEmpty() ? 0 : 19);
        out.append(x);
    }
    return out;
}

QSize Segmented::sizeHint() const {
    const QList<int> at = edges();
    return {at.isEmpty() ? 40 : at.last(),
            std::max(32, int(QFontMetricsF(Theme::of().font(Type::Body)).height()) + 10)};
}

void Segmented::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(&painter, rect(), 4, color(Token::Surface), color(Token::Line2));
    int left = 0;
    const QList<int> at = edges();
    for (int i = 0; i < parts.size(); ++i) {
        const QRectF part(left, 0, at[i] - left, height());
        const bool on = i == chosen;
        if (on || i == hovered) {
            painter.save();
            painter.setClipRect(part.adjusted(1, 1, i + 1 == parts.size() ? -1 : 0, -1));
            QRectF fill = part.adjusted(i == 0 ? 1 : -8, 1, i + 1 == parts.size() ? -1 : 8, -1);
            paint::box(&painter, fill, 3, color(on ? Token::AccentT : Token::Hover));
            painter.restore();
        }
        if (i + 1 < parts.size())
            paint::line(&painter, QRectF(at[i] - 1, 1, 1, height() - 2), color(Token::Line));
        const QFont font = Theme::of().font(on ? Type::BodyBold : Type::Body);
        painter.setFont(font);
        const QColor ink = color(!isEnabled() ? Token::Disabled : on ? Token::Accent : Token::T1);
        painter.setPen(ink);
        const double width =
            QFontMetricsF(font).horizontalAdvance(parts[i].text) + (parts[i].icon.isEmpty() || !on ? 0 : 19);
        double x = part.left() + (part.width() - width) / 2;
        if (on && !parts[i].icon.isEmpty()) {
            paintIcon(&painter, QRectF(x, (height() - 13) / 2.0, 13, 13), parts[i].icon, ink);
            x += 19;
        }
        painter.drawText(QRectF(x, 0, part.right() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, parts[i].text);
        left = at[i];
    }
}

int Segmented::at(QPoint point) const {
    const QList<int> right = edges();
    for (int i = 0; i < right.size(); ++i)
        if (point.x() < right[i])
            return i;
    return -1;
}

void Segmented::choose(int index) {
    if (index < 0 || index >= parts.size() || index == chosen)
        return;
    setCurrent(index);
    emit chose(index);
}

void Segmented::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return choose(chosen - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return choose(chosen + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(parts.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Segmented::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(at(event->pos()));
}

void Segmented::mouseMoveEvent(QMouseEvent* event) {
    hovered = at(event->pos());
    update();
}

void Segmented::leaveEvent(QEvent*) {
    hovered = -1;
    update();
}

void Segmented::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    describe();
}

} // namespace sotoso
