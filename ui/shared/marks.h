// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/paint.h"

#include <QLabel>
#include <QWidget>

namespace sotoso {

/// A state in a word: 22 high, tint, edge, icon. In tables the CellDelegate draws the same from CellRole::Chip.
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(ChipKind kind, const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
    void setChip(const ChipData& chip);
    const ChipData& chip() const { return data; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    ChipData data;
};

/// A count in a round: risk (what waits for somebody) or neutral (how many there are).
class Badge : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Risk, Neutral };
    explicit Badge(Kind kind = Kind::Neutral, QWidget* parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Kind kind;
};

/// A key cap: F2, Ctrl.
class KeyHint : public QLabel {
    Q_OBJECT
public:
    explicit KeyHint(const QString& key, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
};

/// Track, fill by state, tick at the plan.
class PlanBar : public QWidget {
    Q_OBJECT
public:
    explicit PlanBar(QWidget* parent = nullptr);
    void setBar(const BarData& bar);
    QSize sizeHint() const override { return {120, 18}; }
    QSize minimumSizeHint() const override { return {40, 18}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    BarData data;
};

/// An icon as a label, in the colour of a token; follows the theme.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString& name, Token token, int size = 15, QWidget* parent = nullptr);
    void setIconName(const QString& name, Token token);
    QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString iconName;
    Token token;
    int side;
};

/// A line across a card.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;
};

/// A text of a size and a colour in one line; wraps if asked.
QLabel* label(const QString& text, Type type = Type::Body, Token tone = Token::T1, QWidget* parent = nullptr);

} // namespace sotoso
