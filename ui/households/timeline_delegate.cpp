// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/timeline_delegate.h"

#include "ui/shared/marks.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace sotoso {

void TimelineDelegate::paintContent(QPainter* painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const double x = rect.left() + 6, y = std::round(rect.center().y() - 7);
    const bool last = index.row() == index.model()->rowCount() - 1;
    if (index.row() > 0)
        paint::line(painter, QRectF(x, option.rect.top(), 1, y - 6 - option.rect.top()), color(Token::Line2));
    if (!last)
        paint::line(painter, QRectF(x, y + 6, 1, option.rect.bottom() - y - 6), color(Token::Line2));
    const int dot = index.data(CellRole::Sort).toInt();
    const Token tone = dot == 2 ? Token::WaF : Token::Accent;
    const QRectF circle(x - 4, y - 4, 8, 8);
    paint::box(painter, circle, 4, dot == 0 ? QColor() : color(tone), color(tone));
    CellDelegate::paintContent(painter, rect.adjusted(22, 0, 0, 0), option, index);
}

void ServiceDelegate::paintContent(QPainter* painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    // Chips have their own edges: the columns are as wide as they are and 6 more.
    const bool chip = index.column() > 0;
    const bool last = index.column() + 1 == index.model()->columnCount();
    CellDelegate::paintContent(
        painter, chip ? QRectF(option.rect).adjusted(0, 0, last ? rect.right() - option.rect.right() : 0, -1) : rect,
        option, index);
}

SectionHead::SectionHead(const QString& title, QWidget* parent) : QWidget(parent), row(new QHBoxLayout(this)) {
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(label(title, Type::SmallBold, Token::T2));
    row->addStretch(1);
    setFixedHeight(30);
}

void SectionHead::addAction(QWidget* widget) {
    row->addWidget(widget);
}

void SectionHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface2));
    paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line));
    paint::line(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace sotoso
