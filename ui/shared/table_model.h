// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/paint.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <numeric>

namespace sotoso {

/// What a cell may carry besides Qt::DisplayRole; drawn by CellDelegate, given by TableModel or any other model.
namespace CellRole {
enum : int {
    Sort = Qt::UserRole + 1, ///< what to sort by, when it is not the text
    Key,                     ///< identity of the row: selection and scroll position survive a reload
    Chip,                    ///< ChipData
    Bar,                     ///< BarData
    Link,                    ///< true: the text is a link (Enter or click: TableView::linkActivated)
    After,                   ///< text after the main one, in t2: " / 201"
    Tone,                    ///< int(Token) of the text
    Bold,                    ///< true
    Icon,                    ///< QString: icon before the text, in the tone
    Group,                   ///< on column 0: QString count text; the row is a group row (spans all columns, bold)
    Second,                  ///< a second, small line under the text
    Sum,                     ///< true: a sum row at the end (surface2, bold)
    AfterIcon,               ///< QString: icon after the text, amber (something to look at)
    Spark,                   ///< QVariantList of numbers: a sparkline
};
} // namespace CellRole

/// A column of a TableModel: how a row is shown, sorted and styled.
template <class Row>
struct Column {
    QString header;
    std::function<QVariant(const Row&)> text;                ///< Qt::DisplayRole
    Qt::Alignment alignment = Qt::AlignLeft;                 ///< AlignRight for numbers
    int width = 100;                                         ///< pixels at 96 dpi; 0: takes what is left
    std::function<QVariant(const Row&)> sort = {};           ///< what to sort by; default: the text
    std::function<QVariant(const Row&, int role)> role = {}; ///< any other role (CellRole…, tooltip)
    QString name = {};                                       ///< for screen readers, when the header is empty or short
};

/// The model of small lists: all rows in memory, columns as data. Large lists bring their own windowed model with the
/// same roles.
template <class Row>
class TableModel : public QAbstractTableModel {
public:
    explicit TableModel(QList<Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), cols(std::move(columns)) {}

    /// Identity of a row; needed for the selection to survive setRows().
    std::function<QVariant(const Row&)> key;
    /// Non-null text: the row is a group row (its column 0 text is the title, this is the count shown after it).
    std::function<QVariant(const Row&)> group;

    void setRows(QList<Row> rows) {
        beginResetModel();
        data_ = std::move(rows);
        order.resize(data_.size());
        std::iota(order.begin(), order.end(), 0);
        if (sortColumn >= 0)
            arrange();
        endResetModel();
    }
    /// The same rows with other contents: nothing that stands in the cells (editors, focus) is lost.
    void refreshRows(QList<Row> rows) {
        if (rows.size() != data_.size())
            return setRows(std::move(rows));
        data_ = std::move(rows);
        if (!data_.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    const QList<Row>& rows() const { return data_; }
    const Row& row(int shown) const { return data_[order[shown]]; }
    const Row& row(const QModelIndex& index) const { return row(index.row()); }
    const Column<Row>& column(int index) const { return cols[index]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(order.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(cols.size()); }

    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid() || index.row() >= order.size())
            return {};
        const Row& item = row(index.row());
        const Column<Row>& col = cols[index.column()];
        if (role == CellRole::Key)
            return key ? key(item) : QVariant();
        if (role == CellRole::Group)
            return group ? group(item) : QVariant();
        if (role == Qt::TextAlignmentRole)
            return int(col.alignment | Qt::AlignVCenter);
        if (role == Qt::DisplayRole)
            return col.text ? col.text(item) : QVariant();
        if (role == Qt::AccessibleTextRole) {
            const QVariant own = col.role ? col.role(item, role) : QVariant();
            return own.isValid() ? own : accessible(index);
        }
        return col.role ? col.role(item, role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation == Qt::Vertical || section >= cols.size())
            return {};
        if (role == Qt::DisplayRole)
            return cols[section].header;
        if (role == Qt::AccessibleTextRole)
            return cols[section].name.isEmpty() ? cols[section].header : cols[section].name;
        if (role == Qt::TextAlignmentRole)
            return int(cols[section].alignment | Qt::AlignVCenter);
        return {};
    }
    void sort(int column, Qt::SortOrder direction) override {
        sortColumn = column;
        sortOrder = direction;
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<int> sources;
        for (const QModelIndex& index : before)
            sources.append(order[index.row()]);
        arrange();
        QList<int> where(order.size());
        for (int i = 0; i < order.size(); ++i)
            where[order[i]] = i;
        QModelIndexList after;
        for (int i = 0; i < before.size(); ++i)
            after.append(index(where[sources[i]], before[i].column()));
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }
    /// -1: as given.
    int sortedBy() const { return sortColumn; }

private:
    QVariant accessible(const QModelIndex& index) const {
        QStringList parts;
        const QString text = data(index, Qt::DisplayRole).toString();
        if (!text.isEmpty())
            parts << text + data(index, CellRole::After).toString();
        if (const QVariant chip = data(index, CellRole::Chip); chip.isValid())
            parts << chip.value<ChipData>().text;
        if (const QVariant bar = data(index, CellRole::Bar); bar.isValid())
            parts << bar.value<BarData>().text;
        if (const QVariant second = data(index, CellRole::Second); second.isValid())
            parts << second.toString();
        return parts.join(QStringLiteral(", "));
    }
    void arrange() {
        std::iota(order.begin(), order.end(), 0);
        if (sortColumn < 0 || sortColumn >= cols.size())
            return;
        const Column<Row>& col = cols[sortColumn];
        QList<QVariant> keys;
        keys.reserve(data_.size());
        for (const Row& item : std::as_const(data_))
            keys.append(col.sort ? col.sort(item) : col.text ? col.text(item) : QVariant());
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const auto less = QVariant::compare(keys[a], keys[b]);
            return sortOrder == Qt::AscendingOrder ? less == QPartialOrdering::Less : less == QPartialOrdering::Greater;
        });
    }

    QList<Column<Row>> cols;
    QList<Row> data_;
    QList<int> order;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

} // namespace sotoso

Q_DECLARE_METATYPE(sotoso::ChipData)
Q_DECLARE_METATYPE(sotoso::BarData)
