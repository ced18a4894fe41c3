// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/count_line.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// With its two arrows drawn.
class CountBox : public QSpinBox {
protected:
    void paintEvent(QPaintEvent* event) override {
        QSpinBox::paintEvent(event);
        QPainter painter(this);
        const double x = width() - 15, middle = height() / 2.0;
        paintIcon(&painter, QRectF(x, middle - 11, 11, 11), u"chevron-up"_s, color(Token::T2));
        paintIcon(&painter, QRectF(x, middle, 11, 11), u"chevron-down"_s, color(Token::T2));
    }
};

} // namespace

CountLine::CountLine(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    check = new QCheckBox(name);
    check->setAccessibleName(name);
    check->setToolTip(name);
    check->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    check->installEventFilter(this);
    spin = new CountBox;
    spin->setProperty("small", true);
    spin->setRange(0, 9999);
    spin->setAlignment(Qt::AlignHCenter);
    spin->setFixedWidth(int(58 * Theme::of().fontScale() / 100.0));
    spin->setAccessibleName(tr("%1: how many").arg(name));
    spin->setFocusPolicy(Qt::ClickFocus); // digits on the box do the same
    row->addWidget(check, 1);
    row->addWidget(spin);
    setFixedHeight(29 * Theme::of().fontScale() / 100);
    setFocusProxy(check);
    connect(spin, &QSpinBox::valueChanged, this, [this](int value) {
        check->setChecked(value > 0);
        emit edited();
    });
    connect(check, &QCheckBox::clicked, this, [this](bool on) { spin->setValue(on ? std::max(1, spin->value()) : 0); });
}

void CountLine::setCount(qint64 count) {
    spin->setValue(int(count));
}

void CountLine::setNeighbours(CountLine* before, CountLine* after) {
    above = before;
    below = after;
}

bool CountLine::eventFilter(QObject* object, QEvent* event) {
    if (object != check)
        return false;
    if (event->type() == QEvent::FocusIn)
        fresh = true;
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
        spin->setValue((fresh ? 0 : spin->value() * 10) + key->key() - Qt::Key_0);
        fresh = false;
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Backspace:
        spin->setValue(spin->value() / 10);
        return true;
    case Qt::Key_Plus:
        spin->setValue(spin->value() + 1);
        return true;
    case Qt::Key_Minus:
        spin->setValue(spin->value() - 1);
        return true;
    case Qt::Key_Up:
        if (above)
            above->box()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Down:
        if (below)
            below->box()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        QWidget* next = below ? below->box() : nullptr;
        if (next)
            next->setFocus(Qt::TabFocusReason);
        else
            focusNextChild();
        return true;
    }
    default:
        return false;
    }
}

} // namespace sotoso
