// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_chart.h"

#include "app/base/parse.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

CourseChart::CourseChart(QWidget* parent) : QChartView(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    viewport()->setAutoFillBackground(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setAcceptHoverEvents(false);
    connect(&Theme::of(), &Theme::changed, this, &CourseChart::anew);
}

void CourseChart::setCourse(const Course& course, const NamedPeriod& period) {
    shown = course;
    looked = period;
    chosen = int(shown.points.size()) - 1;
    for (int i = 0; i < shown.points.size(); ++i)
        if (shown.points[i].period.period.last <= looked.period.last || shown.points[i].period == looked)
            chosen = i;
    anew();
    describe();
}

void CourseChart::anew() {
    rebuild();
    chart()->setPlotArea(plotArea());
    viewport()->update();
}

void CourseChart::setCurrent(int index) {
    const int next = std::clamp(index, shown.points.isEmpty() ? -1 : 0, int(shown.points.size()) - 1);
    if (next == chosen)
        return;
    chosen = next;
    describe();
    viewport()->update();
    emit currentChanged(chosen);
}

void CourseChart::describe() {
    setAccessibleName(words::name(shown.indicator));
    setAccessibleDescription(chosen < 0 ? description() : description() + u' ' + readout(chosen));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

bool CourseChart::isLooked(const NamedPeriod& month) const {
    return looked.period.contains(month.period.last);
}

double CourseChart::scaled(double pixels) const {
    return pixels * Theme::of().fontScale() / 100;
}

void CourseChart::drawText(QPainter* painter, QPointF baseline, const QString& text, const QFont& font,
                           const QColor& ink, Qt::Alignment alignment, bool halo) const {
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (alignment & Qt::AlignRight)
        baseline.rx() -= width;
    else if (alignment & Qt::AlignHCenter)
        baseline.rx() -= width / 2;
    if (halo) {
        QPainterPath path;
        path.addText(baseline, font, text);
        painter->strokePath(path, QPen(color(Token::Surface), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(baseline, text);
}

void CourseChart::drawMonth(QPainter* painter, double x, double top, const NamedPeriod& month) const {
    const bool bold = isLooked(month);
    const QFont font = Theme::of().font(bold ? Type::SmallBold : Type::Small);
    drawText(painter, {x, top + std::round(QFontMetricsF(font).ascent())},
             tr("M%1", "month on an axis").arg(month.number), font, color(bold ? Token::T1 : Token::T2),
             Qt::AlignHCenter);
}

void CourseChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    chart()->setPlotArea(plotArea());
}

void CourseChart::keyPressEvent(QKeyEvent* event) {
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_Left:
        return setCurrent(chosen - 1);
    case Qt::Key_Right:
        return setCurrent(chosen + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(shown.points.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (chosen >= 0)
            emit opened(shown.points[chosen].period);
        return;
    default:
        event->ignore(); // up and down scroll the page
    }
}

int CourseChart::pointAt(QPointF position) const {
    for (int i = 0; i < shown.points.size(); ++i)
        if (hitArea(i).contains(position))
            return i;
    return -1;
}

void CourseChart::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(pointAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CourseChart::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void CourseChart::mouseReleaseEvent(QMouseEvent* event) {
    const int hit = pointAt(event->position());
    if (event->button() != Qt::LeftButton || hit < 0)
        return;
    setCurrent(hit);
    emit opened(shown.points[hit].period);
}

void CourseChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void CourseChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

bool CourseChart::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int hit = pointAt(help->pos());
        if (hit < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), readout(hit), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void CourseChart::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the page scrolls
}

} // namespace sotoso
