// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/cell_delegate.h"

class QHBoxLayout;

namespace sotoso {

/// Visits down a line: a dot filled where somebody was met, hollow where not, amber for an appointment (CellRole::Sort:
/// 1, 0, 2).
class TimelineDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter* painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

/// Chips of services side by side, with less room between than other cells have.
class ServiceDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter* painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

/// A grey strip over a part of a panel: a bold word, an action at right.
class SectionHead : public QWidget {
    Q_OBJECT
public:
    explicit SectionHead(const QString& title, QWidget* parent = nullptr);
    void addAction(QWidget* widget);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QHBoxLayout* row;
};

} // namespace sotoso
