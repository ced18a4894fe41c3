// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_preview.h"

#include "ui/shared/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 8;
constexpr double fullSize = 96.0 / 72; ///< pixels of a point
constexpr double widest = 1.6;         ///< a sheet that fills a wide screen cannot be read in one look
} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::of(), &Theme::changed, this, [this] { viewport()->update(); });
}

void ReportPreview::setSheets(const report::PageLayout& next) {
    sheets = next;
    spots.clear();
    current = -1;
    for (int page = 0; page < sheets.pageCount(); ++page)
        for (qsizetype mark = 0; mark < sheets.marks(page).size(); ++mark)
            spots << Spot{page, mark};
    arrange();
    shownPage = page();
    emit pageChanged(shownPage);
}

void ReportPreview::setZoom(Zoom zoom) {
    if (mode == zoom)
        return;
    const int at = page();
    mode = zoom;
    arrange();
    goToPage(at);
}

void ReportPreview::arrange() {
    painted.clear();
    rects.clear();
    const QSize room = viewport()->size() - QSize(2 * gap, 2 * gap);
    int y = gap, wide = 0;
    for (int page = 0; page < sheets.pageCount(); ++page) {
        const QSizeF points = sheets.pageSize(page);
        double scale = std::min(widest, room.width() / points.width());
        if (mode == Zoom::Page)
            scale = std::min(scale, room.height() / points.height());
        if (mode == Zoom::Full)
            scale = fullSize;
        const QSize size(int(std::floor(points.width() * scale)), int(std::floor(points.height() * scale)));
        rects << QRect(QPoint(gap, y), size);
        y += size.height() + gap;
        wide = std::max(wide, size.width() + 2 * gap);
    }
    for (QRect& rect : rects)
        rect.moveLeft(std::max(gap, (std::max(wide, viewport()->width()) - rect.width()) / 2));
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QRect ReportPreview::sheet(int page) const {
    return rects[page].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRect ReportPreview::place(const Spot& spot) const {
    const QRect at = sheet(spot.page);
    const double scale = at.width() / sheets.pageSize(spot.page).width();
    const QRectF rect = markOf(spot).rect;
    return QRectF(at.topLeft() + rect.topLeft() * scale, rect.size() * scale).toAlignedRect();
}

int ReportPreview::page() const {
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (int i = 0; i < rects.size(); ++i)
        if (rects[i].bottom() + gap >= middle)
            return i;
    return std::max(0, int(rects.size()) - 1);
}

void ReportPreview::goToPage(int page) {
    if (!rects.isEmpty())
        verticalScrollBar()->setValue(rects[std::clamp(page, 0, int(rects.size()) - 1)].top() - gap);
}

void ReportPreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Desk));
    const double ratio = devicePixelRatioF();
    for (int i = 0; i < rects.size(); ++i) {
        const QRect at = sheet(i);
        if (!at.intersects(viewport()->rect())) {
            painted.remove(i);
            continue;
        }
        QPixmap& picture = painted[i];
        if (picture.isNull() || picture.devicePixelRatio() != ratio) {
            picture = QPixmap(at.size() * ratio);
            picture.setDevicePixelRatio(ratio);
            picture.fill(Theme::color(Token::Surface, false)); // paper is white in the dark, too
            QPainter inner(&picture);
            sheets.paint(inner, i, QRectF(QPointF(), QSizeF(at.size())), true);
        }
        painter.drawPixmap(at.topLeft(), picture);
        paint::ring(&painter, at.adjusted(-1, -1, 1, 1), 0, color(Token::Field), 1);
    }
    if (current >= 0 && hasFocus())
        paint::ring(&painter, place(spots[current]).adjusted(-3, -2, 3, 3), 3, Theme::color(Token::Accent, false), 2);
}

void ReportPreview::resizeEvent(QResizeEvent*) {
    const int at = page();
    arrange();
    goToPage(at);
}

void ReportPreview::scrollContentsBy(int, int) {
    viewport()->update();
    if (const int now = page(); now != shownPage) {
        shownPage = now;
        emit pageChanged(now);
    }
}

void ReportPreview::choose(qsizetype spot) {
    current = spot;
    viewport()->update();
    if (spot < 0) {
        setAccessibleDescription({});
        return;
    }
    const report::PageMark& mark = markOf(spots[spot]);
    setAccessibleDescription(mark.missing ? mark.figure.label : tr("%1, opens its records").arg(mark.figure.label));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    const QRect at = place(spots[spot]);
    const int margin = 40;
    if (at.top() < margin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + at.top() - margin);
    else if (at.bottom() > viewport()->height() - margin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + at.bottom() - viewport()->height() + margin);
}

bool ReportPreview::focusNextPrevChild(bool next) {
    qsizetype to = current + (next ? 1 : -1);
    if (current < 0) {
        // Begins with what is seen.
        const auto seen = [&](const Spot& spot) { return viewport()->rect().contains(place(spot).center()); };
        const auto first = std::find_if(spots.cbegin(), spots.cend(), seen);
        to = next && first != spots.cend() ? first - spots.cbegin() : -1;
    }
    if (hasFocus() && to >= 0 && to < spots.size()) {
        choose(to);
        return true;
    }
    choose(-1);
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ReportPreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current >= 0)
            openMark(markOf(spots[current]));
        return;
    case Qt::Key_Escape:
        if (current < 0)
            return event->ignore();
        // Out of the numbers: the next Tab leaves the sheets.
        choose(-1);
        QAbstractScrollArea::focusNextPrevChild(true);
        return;
    case Qt::Key_PageDown:
        return goToPage(page() + 1);
    case Qt::Key_PageUp:
        return goToPage(page() - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

const report::PageMark* ReportPreview::markAt(QPoint point) const {
    for (int i = 0; i < rects.size(); ++i)
        if (const QRect at = sheet(i); at.contains(point)) {
            const double scale = at.width() / sheets.pageSize(i).width();
            return sheets.markAt(i, QPointF(point - at.topLeft()) / scale);
        }
    return nullptr;
}

void ReportPreview::openMark(const report::PageMark& mark) {
    const report::FigureRef figure = mark.figure; // the sheets may be others before the answer comes
    if (mark.missing)
        emit missingOpened(figure.key);
    else
        emit figureOpened(figure);
}

void ReportPreview::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(markAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReportPreview::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        if (const report::PageMark* mark = markAt(event->pos()))
            openMark(*mark);
}

void ReportPreview::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool ReportPreview::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const report::PageMark* mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark ? mark->figure.label : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace sotoso
