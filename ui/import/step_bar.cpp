// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/step_bar.h"

#include "ui/shared/paint.h"

#include <QPainter>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int round = 22, gap = 8, link = 28, around = 10;

double textWidth(const QString& text, bool bold) {
    return std::ceil(QFontMetricsF(Theme::of().font(bold ? Type::BodyBold : Type::Body)).horizontalAdvance(text));
}

} // namespace

StepBar::StepBar(const QStringList& given, QWidget* parent) : QWidget(parent), steps(given) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::of(), &Theme::changed, this, [this] { updateGeometry(); });
    setCurrent(0);
}

void StepBar::setCurrent(int step) {
    now = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(now + 1).arg(steps.size()).arg(steps[now]));
    updateGeometry();
    update();
}

void StepBar::setFolded(bool on) {
    folded = on;
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const {
    double width = 0;
    for (int i = 0; i < steps.size(); ++i) {
        width += round + (i > 0 ? link + 2 * around : 0);
        if (!folded || i == now)
            width += gap + textWidth(steps[i], true);
    }
    return {int(width), std::max(round, fontMetrics().height()) + 4};
}

void StepBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    const double middle = height() / 2.0;
    for (int i = 0; i < steps.size(); ++i) {
        if (i > 0) {
            paint::line(&painter, QRectF(x + around, middle, link, 1), color(Token::Line2));
            x += link + 2 * around;
        }
        const bool done = i < now, on = i == now;
        const QRectF circle(x, middle - round / 2.0, round, round);
        painter.setPen(QPen(color(done ? Token::OkLine : on ? Token::Accent : Token::Field), 1));
        painter.setBrush(color(done ? Token::OkT : on ? Token::Accent : Token::Surface));
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            paintIcon(&painter, circle.adjusted(5, 5, -5, -5), u"check"_s, color(Token::Ok));
        } else {
            painter.setFont(Theme::of().font(Type::SmallBold));
            painter.setPen(color(on ? Token::OnAccent : Token::T2));
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        x += round;
        if (folded && !on)
            continue;
        painter.setFont(Theme::of().font(on ? Type::BodyBold : Type::Body));
        painter.setPen(color(on ? Token::T1 : Token::T2));
        const double width = textWidth(steps[i], true);
        painter.drawText(QRectF(x + gap, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, steps[i]);
        x += gap + width;
    }
}

} // namespace sotoso
