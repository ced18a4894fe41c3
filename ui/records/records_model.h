// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_columns.h"

#include <QAbstractTableModel>

#include <functional>

namespace sotoso {

/// Records by their ids; names are fetched for the rows that are looked at, some at a time.
class RecordsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using Describe = std::function<QList<RecordRow>(const QList<FigureRecord>&)>;
    explicit RecordsModel(Describe describe, QObject* parent = nullptr);

    void setRecords(QList<FigureRecord> records, bool appointments, QDate today);
    const QList<FigureRecord>& records() const { return all; }
    const QList<RecordField>& fields() const { return columns; }
    /// At 100 %: as wide as what stands in the first hundred rows, so that codes and names are whole; 0: what is left.
    QList<int> columnWidths() const;
    /// Identity of a record, for selection and history.
    static QString keyOf(const FigureRecord& record);
    const RecordRow& row(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Describe describe;
    QList<FigureRecord> all;
    QList<RecordField> columns;
    bool appointments = false;
    QDate today;
    mutable QHash<int, QList<RecordRow>> blocks; ///< by their number
};

} // namespace sotoso
