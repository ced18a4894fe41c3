// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace sotoso {

/// Draws the cells of the service grid: what was typed is bold or tinted, what was known before is quiet.
class ServiceCell : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Its head: names of services in up to two lines.
class ServiceHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ServiceHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace sotoso
