// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/cell_delegate.h"

#include <QTableView>

namespace sotoso {

/// Our table: rows of one height, header 30, selection by row, Enter opens; keeps the current row (by CellRole::Key)
/// and scroll position over a model reset. Put it in a CardFrame's body.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    template <class Row>
    void setTable(TableModel<Row>* model) {
        setModel(model);
        QList<int> widths;
        for (int i = 0; i < model->columnCount(); ++i)
            widths.append(model->column(i).width);
        setColumnWidths(widths);
    }
    /// Pixels at 96 dpi, scaled with the type; 0 takes what is left (several share it), a negative one as well, but at
    /// least so many.
    void setColumnWidths(const QList<int>& widths);
    /// As they were set, or as somebody drew them since.
    const QList<int>& columnWidths() const { return wanted; }
    void setRowHeight(int pixels);
    void setHeaderHeight(int pixels);
    /// Left padding of the first and right padding of the last column (12 in cards with a title, else 8).
    void setEdgePadding(int pixels);
    int edgePadding() const { return edge; }
    /// Sorting by clicking the header; off unless set.
    void setSortable(bool on);
    /// Rows of the whole table as its height (short tables in cards that do not scroll).
    void setFitRows(bool on);
    /// Rows are shown but not selected (dashboards): links are still reachable by keys.
    void setRowsSelectable(bool on);
    bool rowsSelectable() const { return selectable; }
    /// The row under the mouse.
    int hoveredRow() const { return hovered; }
    QModelIndex hoveredLink() const { return overLink; }
    /// Puts rows on the clipboard as a spreadsheet takes them: the columns that are seen, parted by tabs, under their
    /// headings (a single row: without). How many.
    int copyRows(const QList<int>& rows) const;
    QList<int> chosenRows() const;

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowActivated(const QModelIndex& index);
    void linkActivated(const QModelIndex& index);
    /// Somebody drew a column to another width.
    void columnDrawn();
    /// Ctrl+C put the chosen rows on the clipboard.
    void copied(int rows);
    /// The current row, 80 ms after the last change (panels follow it).
    void currentRowSettled(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// The row itself, or the next one (else the one before) that is no group row.
    int rowBeside(int row, int direction) const;
    void spread();
    void fit();
    void spanGroups();
    QModelIndex linkAt(QPoint point) const;
    QModelIndex neighbourLink(int direction) const;

    QList<int> wanted;
    int hovered = -1, edge = 8, rowPixels = 32, headPixels = 30;
    QModelIndex overLink;
    QVariant keptKey;
    int keptRow = -1, keptScroll = 0;
    bool fitRows = false, selectable = true, spanned = false, spreading = false;
    QTimer* settle;
};

} // namespace sotoso
