// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cell_delegate.h"

#include "ui/shared/table_view.h"

#include <QPainter>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct TextLook {
    QFont font;
    QColor ink;
    QString text, after, icon, afterIcon;
    Qt::Alignment alignment;
    double width = 0; ///< of icon, text and after
    double start = 0; ///< where it begins
};

TextLook textLook(const QRectF& rect, const QModelIndex& index, bool group) {
    TextLook look;
    const bool bold = group || index.data(CellRole::Bold).toBool() || index.data(CellRole::Sum).toBool();
    look.font = Theme::of().font(bold ? Type::BodyBold : Type::Body);
    const QVariant tone = index.data(CellRole::Tone);
    look.ink = color(tone.isValid() ? Token(tone.toInt()) : Token::T1);
    look.text = index.data(Qt::DisplayRole).toString();
    look.after = group ? index.data(CellRole::Group).toString() : index.data(CellRole::After).toString();
    look.icon = index.data(CellRole::Icon).toString();
    look.afterIcon = index.data(CellRole::AfterIcon).toString();
    look.alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QFontMetricsF metrics(look.font), plain(Theme::of().font(Type::Body));
    const double iconWidth = look.icon.isEmpty() ? 0 : 13 + (look.text.isEmpty() ? 0 : 5);
    const double room = rect.width() - iconWidth - (look.afterIcon.isEmpty() ? 0 : 18);
    // A few letters after the text stay whole; a sentence gives way to it.
    if (plain.horizontalAdvance(look.after) > room / 2)
        look.after =
            plain.elidedText(look.after, Qt::ElideRight, std::max(0.0, room - metrics.horizontalAdvance(look.text)));
    const double afterWidth = plain.horizontalAdvance(look.after);
    look.text = metrics.elidedText(look.text, Qt::ElideRight, std::max(0.0, room - afterWidth));
    look.width = iconWidth + metrics.horizontalAdvance(look.text) + afterWidth;
    look.start = look.alignment & Qt::AlignRight     ? rect.right() - look.width
                 : look.alignment & Qt::AlignHCenter ? rect.center().x() - look.width / 2
                                                     : rect.left();
    return look;
}

void sparkline(QPainter* painter, const QRectF& rect, const QVariantList& values) {
    if (values.size() < 2)
        return;
    double low = 0, high = 1;
    for (const QVariant& value : values)
        high = std::max(high, value.toDouble());
    const QRectF at = rect.adjusted(2, 7, -6, -7);
    QPolygonF points;
    for (int i = 0; i < values.size(); ++i)
        points << QPointF(at.left() + at.width() * i / (values.size() - 1),
                          at.bottom() - at.height() * (values[i].toDouble() - low) / (high - low));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Accent), 1.8));
    painter->drawPolyline(points);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Accent));
    painter->drawEllipse(points.last(), 2.5, 2.5);
    painter->restore();
}

} // namespace

QRectF CellDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) {
    int left = 8, right = 8;
    if (const auto* view = qobject_cast<const TableView*>(option.widget)) {
        if (index.column() == 0)
            left = view->edgePadding();
        if (index.column() == index.model()->columnCount() - 1)
            right = view->edgePadding();
    }
    return QRectF(option.rect).adjusted(left, 0, -right, -1);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const TableView*>(option.widget);
    const bool group = index.siblingAtColumn(0).data(CellRole::Group).isValid();
    const bool sum = index.data(CellRole::Sum).toBool();
    const bool selected = (option.state & QStyle::State_Selected) && !group && (!view || view->rowsSelectable());
    const bool hovered = view && view->hoveredRow() == index.row() && !group && !sum && view->rowsSelectable();
    const Token fill = selected       ? Token::AccentT
                       : group || sum ? Token::Surface2
                       : hovered      ? Token::Hover
                                      : Token::Surface;
    painter->save();
    painter->fillRect(option.rect, color(fill));
    const bool last = index.row() == index.model()->rowCount() - 1;
    const bool room = view && view->viewport()->height() > option.rect.bottom() + 2;
    if (sum)
        paint::line(painter, QRectF(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                    color(Token::Line2));
    else if (!last || room)
        paint::line(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                    color(group ? Token::Line2 : Token::Line));
    if (selected && index.column() == 0)
        paint::line(painter, QRectF(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                    color(Token::Accent));
    paintContent(painter, contentRect(option, index), option, index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter* painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const auto* view = qobject_cast<const TableView*>(option.widget);
    if (const QVariant bar = index.data(CellRole::Bar); bar.isValid()) {
        paint::planBar(painter, rect, bar.value<BarData>());
        return;
    }
    if (const QVariant spark = index.data(CellRole::Spark); spark.isValid()) {
        sparkline(painter, rect, spark.toList());
        return;
    }
    if (const QVariant chip = index.data(CellRole::Chip); chip.isValid() && !chip.value<ChipData>().text.isEmpty()) {
        paint::chip(painter, rect, chip.value<ChipData>(), Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        return;
    }
    const bool group = index.siblingAtColumn(0).data(CellRole::Group).isValid();
    const TextLook look = textLook(rect, index, group);
    const QFontMetricsF metrics(look.font);
    const QString second = index.data(CellRole::Second).toString();
    double baseline = std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    if (!second.isEmpty()) {
        const QFont small = Theme::of().font(Type::Small);
        const QFontMetricsF below(small);
        baseline = std::round(rect.center().y() - 2);
        painter->setFont(small);
        painter->setPen(color(Token::T2));
        painter->drawText(QPointF(rect.left(), baseline + std::round(below.height())),
                          below.elidedText(second, Qt::ElideRight, rect.width()));
    }
    double x = look.start;
    if (!look.icon.isEmpty()) {
        paintIcon(painter, QRectF(x, rect.center().y() - 6.5, 13, 13), look.icon, look.ink);
        x += 13 + (look.text.isEmpty() ? 0 : 5);
    }
    if (index.data(CellRole::Link).toBool()) {
        x += paint::numberLink(painter, QPointF(x, baseline), look.text, look.font,
                               view && view->hoveredLink() == index, look.ink);
        if (view && view->hasFocus() && view->currentIndex() == index && view->property("keyboard").toBool())
            paint::ring(painter, QRectF(linkRect(option, index)).adjusted(-4, -2, 4, 4), 2, color(Token::Accent), 2);
    } else {
        painter->setFont(look.font);
        painter->setPen(look.ink);
        painter->drawText(QPointF(x, baseline), look.text);
        x += metrics.horizontalAdvance(look.text);
    }
    if (!look.after.isEmpty()) {
        painter->setFont(Theme::of().font(Type::Body));
        painter->setPen(color(Token::T2));
        painter->drawText(QPointF(x, baseline), look.after);
        x += QFontMetricsF(Theme::of().font(Type::Body)).horizontalAdvance(look.after);
    }
    if (!look.afterIcon.isEmpty())
        paintIcon(painter, QRectF(x + 5, rect.center().y() - 6.5, 13, 13), look.afterIcon, color(Token::Wa));
}

QRect CellDelegate::linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!index.data(CellRole::Link).toBool())
        return {};
    const QRectF rect = contentRect(option, index);
    const TextLook look = textLook(rect, index, false);
    const QFontMetricsF metrics(look.font);
    const double width = metrics.horizontalAdvance(look.text);
    const double x = look.start + (look.icon.isEmpty() ? 0 : 18);
    return QRectF(x, rect.center().y() - metrics.height() / 2, width, metrics.height()).toAlignedRect();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const QVariant chip = index.data(CellRole::Chip); chip.isValid())
        size.setWidth(int(paint::chipSize(chip.value<ChipData>()).width()) + 16);
    return size;
}

} // namespace sotoso
