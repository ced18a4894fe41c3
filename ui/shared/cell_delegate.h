// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/table_model.h"

#include <QStyledItemDelegate>

namespace sotoso {

/// Draws every cell of our tables from CellRole: text with tone and icon, links, chips, bars, group and sum rows;
/// selected row accent tint with a 3 px bar at its left, hovered row tinted, 1 px lines between rows. Also the base of
/// special delegates (override paintContent).
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What is left of a cell for its content.
    static QRectF contentRect(const QStyleOptionViewItem& option, const QModelIndex& index);
    /// Where the link of a cell lies; empty when it has none.
    QRect linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

protected:
    virtual void paintContent(QPainter* painter, const QRectF& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
};

} // namespace sotoso
