// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/button.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int glyph = 15, gap = 8, hintGap = 12, countHeight = 20;

int countWidth(int count) {
    return std::max(
        20, int(std::ceil(QFontMetricsF(Theme::of().font(Type::Hint)).horizontalAdvance(QString::number(count)))) + 12);
}

/// Enter presses a button as Space does.
bool pressedByEnter(QAbstractButton* button, QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        button->click();
        return true;
    }
    return false;
}

} // namespace

Button::Button(const QString& text, QWidget* parent) : Button(text, {}, {}, parent) {}

Button::Button(const QString& text, const QString& icon, const QString& hint, QWidget* parent)
    : QPushButton(text, parent), iconName(icon), hintText(hint) {
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Button* Button::iconOnly(const QString& icon, const QString& name, QWidget* parent) {
    auto* button = new Button({}, icon, {}, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

Button* Button::setKind(Kind kind) {
    look = kind;
    static constexpr const char* names[] = {"normal", "primary", "quiet", "danger"};
    setProperty("kind", QLatin1StringView(names[int(kind)]));
    updateGeometry();
    update();
    return this;
}

Button* Button::setSmall(bool on) {
    small = on;
    updateGeometry();
    return this;
}

void Button::setIconName(const QString& name) {
    iconName = name;
    updateGeometry();
    update();
}

Button* Button::setHint(const QString& text, bool bind) {
    hintText = text;
    if (bind)
        setShortcut(QKeySequence(text, QKeySequence::PortableText));
    updateGeometry();
    update();
    return this;
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent*>(event)->isAmbiguous()) {
        click();
        return true;
    }
    if (event->type() == QEvent::MouseButtonDblClick && look == Kind::Primary)
        return true; // what it does, it does once; the next step may have its own button in the same place
    return QPushButton::event(event);
}

void Button::setCount(int number) {
    count = number;
    updateGeometry();
    update();
}

void Button::setWide(bool on) {
    wide = on;
    setSizePolicy(on ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    update();
}

void Button::setDropDown(bool on) {
    dropDown = on;
    updateGeometry();
    update();
}

void Button::setActive(bool on) {
    active = on;
    updateGeometry();
    update();
}

void Button::setJoined(Qt::Edges edges) {
    joined = edges;
    update();
}

QFont Button::textFont() const {
    return Theme::of().font(look == Kind::Primary || active ? Type::BodyBold : Type::Body);
}

double Button::hintWidth() const {
    return hintText.isEmpty() ? 0 : std::ceil(QFontMetricsF(Theme::of().font(Type::Hint)).horizontalAdvance(hintText));
}

QSize Button::sizeHint() const {
    const QFontMetricsF metrics(textFont());
    const int height = std::max(small ? 28 : 32, int(std::ceil(metrics.height())) + 8);
    if (text().isEmpty() && !dropDown && count < 0)
        return {height, height};
    double width = 2 * (small ? 11 : 13);
    if (!iconName.isEmpty())
        width += glyph + gap;
    width += std::ceil(metrics.horizontalAdvance(text()));
    if (count >= 0)
        width += gap + countWidth(count);
    if (!hintText.isEmpty())
        width += hintGap + hintWidth();
    if (dropDown)
        width += gap + glyph;
    return {int(width), height};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool enabled = isEnabled(), hover = enabled && underMouse(), down = enabled && (isDown() || isChecked());
    QColor fill, edge, ink = color(Token::T1), hintInk = color(Token::T3);
    switch (look) {
    case Kind::Primary:
        fill = edge = color(hover || down ? Token::AccentHover : Token::Accent);
        ink = hintInk = color(Token::OnAccent);
        break;
    case Kind::Quiet:
        ink = color(Token::Accent);
        if (down)
            fill = color(Token::AccentT2);
        else if (hover)
            fill = color(Token::Hover);
        break;
    case Kind::Danger:
    case Kind::Normal:
        fill = color(down ? Token::AccentT2 : hover ? Token::Hover : Token::Surface);
        edge = color(Token::Line2);
        if (look == Kind::Danger)
            ink = color(Token::Ri);
        break;
    }
    if (active) {
        fill = color(down ? Token::AccentT2 : Token::AccentT);
        edge = ink = color(Token::Accent);
    }
    if (!enabled) {
        ink = hintInk = color(Token::Disabled);
        if (look != Kind::Quiet) {
            fill = color(Token::Surface2);
            edge = color(Token::Line);
        }
    }
    QRectF frame = rect();
    if (joined) {
        // Square at the joined side: the frame reaches beyond it and is cut off; the left neighbour draws the common
        // line.
        painter.setClipRect(rect());
        if (joined & Qt::LeftEdge)
            frame.adjust(-8, 0, 0, 0);
        if (joined & Qt::RightEdge)
            frame.adjust(0, 0, 8, 0);
    }
    paint::box(&painter, frame, 4, fill, edge);
    if ((joined & Qt::RightEdge) && edge.isValid())
        paint::line(&painter, QRectF(width() - 1, 0, 1, height()), color(Token::Line2));
    painter.setClipping(false);

    const QFont font = textFont();
    const QFontMetricsF metrics(font);
    const int pad = small ? 11 : 13;
    const int side = look == Kind::Primary || wide ? 18 : glyph;
    if (text().isEmpty() && !dropDown && count < 0) {
        paintIcon(&painter, QRectF((width() - glyph) / 2.0, (height() - glyph) / 2.0, glyph, glyph), iconName, ink);
        return;
    }
    double x = pad;
    double content = sizeHint().width() - 2 * pad;
    if (!wide && width() > sizeHint().width())
        x = (width() - content) / 2;
    if (!iconName.isEmpty()) {
        const int drawn = wide ? side : glyph;
        paintIcon(&painter, QRectF(x, (height() - drawn) / 2.0, drawn, drawn), iconName, ink);
        x += drawn + (wide ? 8 : gap);
    }
    const double baseline = std::round((height() + metrics.ascent() - metrics.descent()) / 2);
    double right = wide ? width() - pad : x + content;
    if (dropDown) {
        right = wide ? right : width() - (width() - content) / 2;
        paintIcon(&painter, QRectF(right - glyph, (height() - glyph) / 2.0, glyph, glyph), u"chevron-down"_s, ink);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(x, baseline), text());
    x += std::ceil(metrics.horizontalAdvance(text()));
    if (count >= 0) {
        x += gap;
        const QRectF badge(x, (height() - countHeight) / 2.0, countWidth(count), countHeight);
        paint::box(&painter, badge, 10, color(Token::Surface2), color(Token::Line2));
        painter.setFont([] {
            QFont f = Theme::of().font(Type::Hint);
            f.setBold(true);
            return f;
        }());
        painter.setPen(color(Token::T2));
        painter.drawText(badge, Qt::AlignCenter, QString::number(count));
        x += badge.width();
    }
    if (!hintText.isEmpty()) {
        painter.setFont(Theme::of().font(Type::Hint));
        painter.setPen(hintInk);
        const double at = wide ? width() - pad - hintWidth() : x + hintGap;
        painter.drawText(QPointF(at, baseline - (metrics.ascent() - QFontMetricsF(painter.font()).ascent()) / 4),
                         hintText);
    }
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(this, event))
        QPushButton::keyPressEvent(event);
}

NumberLink::NumberLink(const QString& text, QWidget* parent) : QAbstractButton(parent), ink(Token::T1) {
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NumberLink::setLink(const QString& text, const QString& what) {
    setText(text);
    setAccessibleName(what);
    setToolTip(what);
    updateGeometry();
}

void NumberLink::setPlainLink(bool on) {
    setInk(on ? Token::Accent : Token::T1);
}

void NumberLink::setInk(Token token) {
    ink = token;
    update();
}

QSize NumberLink::sizeHint() const {
    const QFontMetricsF metrics(font());
    const double height = digitsOnly ? metrics.capHeight() + 15 : metrics.height();
    return {int(std::ceil(metrics.horizontalAdvance(text()))), int(std::ceil(height))};
}

int NumberLink::baseline() const {
    const QFontMetricsF metrics(font());
    if (digitsOnly)
        return int(std::round(metrics.capHeight())) + 6;
    return int(std::round((height() + metrics.ascent() - metrics.descent()) / 2));
}

void NumberLink::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!isEnabled()) {
        painter.setPen(color(Token::T1));
        painter.setFont(font());
        painter.drawText(QPointF(0, baseline()), text());
        return;
    }
    paint::numberLink(&painter, QPointF(0, baseline()), text(), font(), underMouse(), color(ink));
}

void NumberLink::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(this, event))
        QAbstractButton::keyPressEvent(event);
}

void NumberLink::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void NumberLink::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void NumberLink::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

NumberLink* wordLink(const QString& text, QWidget* parent) {
    auto* link = new NumberLink(text, parent);
    link->setPlainLink();
    return link;
}

RailButton::RailButton(const QString& icon, const QString& title, const QString& key, QWidget* parent)
    : QAbstractButton(parent), iconName(icon), hint(key) {
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setFolded(bool on) {
    folded = on;
    setToolTip(!on ? QString() : hint.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), hint));
    updateGeometry();
    update();
}

void RailButton::setCount(int number) {
    count = number;
    update();
}

QSize RailButton::sizeHint() const {
    return {folded ? 40 : 120, std::max(36, int(QFontMetricsF(Theme::of().font(Type::Body)).height()) + 14)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked();
    if (on)
        paint::box(&painter, rect(), 4, color(Token::RailSel));
    else if (underMouse() || isDown())
        paint::box(&painter, rect(), 4, color(isDown() ? Token::AccentT2 : Token::Line));
    if (on)
        paint::box(&painter, QRectF(0, 8, 3, height() - 16), 1.5, color(Token::Accent));
    const QColor ink = color(on ? Token::Accent : Token::T1);
    const double left = folded ? (width() - 18) / 2.0 : 11;
    paintIcon(&painter, QRectF(left, (height() - 18) / 2.0, 18, 18), iconName, ink);
    if (folded)
        return;
    const QFont font = Theme::of().font(on ? Type::BodyBold : Type::Body);
    const QFontMetricsF metrics(font);
    const double baseline = std::round((height() + metrics.ascent() - metrics.descent()) / 2);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(left + 18 + 10, baseline), text());
    painter.setFont(Theme::of().font(Type::Hint));
    if (count > 0) {
        const QRectF badge(width() - 8 - countWidth(count), (height() - countHeight) / 2.0, countWidth(count),
                           countHeight);
        paint::box(&painter, badge, 10, color(Token::RiF));
        painter.setPen(color(Token::OnRisk));
        painter.drawText(badge, Qt::AlignCenter, QString::number(count));
    } else if (!hint.isEmpty()) {
        painter.setPen(color(Token::T3));
        painter.drawText(QRectF(0, 0, width() - 8, height()), Qt::AlignRight | Qt::AlignVCenter, hint);
    }
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(this, event))
        QAbstractButton::keyPressEvent(event);
}

void RailButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace sotoso
