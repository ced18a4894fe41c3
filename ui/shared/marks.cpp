// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/marks.h"

#include <QPainter>

#include <cmath>

namespace sotoso {

Chip::Chip(QWidget* parent) : QLabel(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(ChipKind kind, const QString& text, const QString& icon, QWidget* parent) : Chip(parent) {
    setChip({kind, text, icon});
}

void Chip::setChip(const ChipData& chip) {
    data = chip;
    setText(chip.text); // what screen readers say
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    return paint::chipSize(data).toSize();
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::chip(&painter, rect(), data);
}

Badge::Badge(Kind k, QWidget* parent) : QLabel(parent), kind(k) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(this, Type::Hint);
}

void Badge::setCount(int count) {
    setText(QString::number(count));
    updateGeometry();
}

QSize Badge::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const int height = std::max(20, int(metrics.height()) + 2);
    return {std::max(height, int(std::ceil(metrics.horizontalAdvance(text()))) + 12), height};
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (kind == Kind::Risk)
        paint::box(&painter, rect(), height() / 2.0, color(Token::RiF));
    else
        paint::box(&painter, rect(), height() / 2.0, color(Token::Surface2), color(Token::Line2));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(color(kind == Kind::Risk ? Token::OnRisk : Token::T2));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

KeyHint::KeyHint(const QString& key, QWidget* parent) : QLabel(key, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(this, Type::Hint);
}

QSize KeyHint::sizeHint() const {
    const QFontMetricsF metrics(font());
    const int height = std::max(20, int(metrics.height()) + 4);
    return {std::max(height, int(std::ceil(metrics.horizontalAdvance(text()))) + 12), height};
}

void KeyHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(&painter, rect(), 3, color(Token::Surface), color(Token::Line2));
    paint::line(&painter, QRectF(2, height() - 2, width() - 4, 1), color(Token::Line2));
    painter.setFont(font());
    painter.setPen(color(Token::T1));
    painter.drawText(rect().adjusted(0, 0, 0, -1), Qt::AlignCenter, text());
}

PlanBar::PlanBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanBar::setBar(const BarData& bar) {
    data = bar;
    setAccessibleName(bar.text);
    setToolTip(bar.text);
    update();
}

void PlanBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::planBar(&painter, rect(), data);
}

IconLabel::IconLabel(const QString& name, Token colour, int size, QWidget* parent)
    : QWidget(parent), iconName(name), token(colour), side(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString& name, Token colour) {
    iconName = name;
    token = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    if (iconName.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), iconName, color(token));
}

Rule::Rule(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::line(&painter, rect(), color(Token::Line));
}

QLabel* label(const QString& text, Type type, Token tone, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    setType(made, type);
    if (tone != Token::T1)
        setTone(made, tone);
    return made;
}

} // namespace sotoso
