// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/import.h"

#include <QAbstractTableModel>

#include <memory>

namespace sotoso {

/// A file that was read, and what an import of it would do.
struct Preview {
    exchange::Table table;
    exchange::ImportReport report;
    /// What is said about a cell.
    struct Said {
        bool rejected = false;
        QString column, text;
    };
    QHash<qsizetype, QList<Said>> said;        ///< row of the sheet -> faults, repairs, remarks, kept corrections
    QHash<qsizetype, exchange::RowFate> fates; ///< row of the sheet -> what happens to it
    bool rejected(qsizetype row) const { return fates.value(row) == exchange::RowFate::Rejected; }
    Preview(exchange::Table read, exchange::ImportReport said);
};

/// The rows of a file as they stand there, with what was found at each: the faulty cell in red, what was put right in
/// amber. Cells are read from the sheet as they are shown, and can be typed over.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Rows { All, Good, Repaired, Rejected };
    /// `only`: rows of the sheet; empty: all of that kind.
    PreviewModel(std::shared_ptr<const Preview> preview, Rows rows, const QSet<qsizetype>& only = {},
                 QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Only says what was typed: mended().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// The cell itself; for the row's number and what was found, the row's faulty cell (else its first).
    QModelIndex cellToMend(const QModelIndex& index) const;
    /// Pixels at 96 dpi, by what stands in the first rows; the last column takes what is left.
    QList<int> widths(int available) const;

signals:
    void mended(qsizetype row, int column, const QString& text);

private:
    /// What is said about a cell or, for column -1, about the row.
    struct Finding {
        bool rejected = false, noted = false;
        QString text;
    };
    Finding finding(qsizetype shown, int field) const;
    /// What was found stands at the end, or beside the row's number where the columns do not fit at once.
    bool wide() const { return fields.size() > 6; }
    int foundColumn() const { return wide() ? 1 : int(fields.size()) + 1; }
    int fieldAt(int column) const { return column - (wide() ? 2 : 1); }
    int columnOf(int field) const { return field + (wide() ? 2 : 1); }
    QString fate(qsizetype shown) const;
    QString cellText(qsizetype shown, int field) const;
    int fileRow(qsizetype shown) const { return preview->table.sheet.rowNumber(rows[shown]); }

    std::shared_ptr<const Preview> preview;
    QList<qsizetype> rows;                     ///< of the sheet
    QList<QPair<exchange::Field, int>> fields; ///< in the order of the sheet's columns
};

} // namespace sotoso
