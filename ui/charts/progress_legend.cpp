// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progress_chart.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <cmath>

namespace sotoso {

namespace {

constexpr double mark = 22, gap = 6, between = 14;

} // namespace

ProgressLegend::ProgressLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressLegend::setCourse(const Course& course) {
    plan = course.standing.has_value();
    forecast = course.forecast.has_value();
    updateGeometry();
    update();
}

QStringList ProgressLegend::names() const {
    QStringList shown{tr("Reached", "legend")};
    if (plan)
        shown << tr("Plan", "legend");
    if (forecast)
        shown << tr("Forecast", "legend");
    return shown;
}

QSize ProgressLegend::sizeHint() const {
    const QFontMetricsF metrics(Theme::of().font(Type::Small));
    double width = -between;
    for (const QString& name : names())
        width += between + mark + gap + metrics.horizontalAdvance(name);
    return {int(std::ceil(width)), int(std::ceil(metrics.height()))};
}

void ProgressLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = Theme::of().font(Type::Small);
    const QFontMetricsF metrics(font);
    const double middle = std::round(height() / 2.0) + 0.5;
    double x = 0;
    const QStringList shown = names();
    for (int i = 0; i < shown.size(); ++i) {
        const bool planned = plan && i == 1, guessed = i > 0 && !planned;
        QPen pen(color(planned ? Token::Plan : Token::Accent), i == 0 ? 2.5 : planned ? 1.5 : 2);
        pen.setCapStyle(Qt::FlatCap);
        if (guessed)
            pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, middle), QPointF(x + mark, middle));
        if (i == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::Accent));
            painter.drawEllipse(QPointF(x + mark / 2, middle), 3, 3);
        }
        x += mark + gap;
        painter.setFont(font);
        painter.setPen(color(Token::T2));
        painter.drawText(QPointF(x, std::round((height() + metrics.ascent() - metrics.descent()) / 2)), shown[i]);
        x += metrics.horizontalAdvance(shown[i]) + between;
    }
}

} // namespace sotoso
