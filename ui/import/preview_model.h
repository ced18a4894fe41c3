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
    QHash<int, int> rejectOf;         ///< row in the file -> index in report.rejects
    QHash<int, QList<int>> repairsOf; ///< row in the file -> indices in report.repairs
    Preview(exchange::Table read, exchange::ImportReport said);
};

/// The rows of a file as they stand there, with what was found at each: the faulty cell in red, what was put right in
/// amber. Cells are read from the sheet as they are shown.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Rows { All, Good, Repaired, Rejected };
    PreviewModel(std::shared_ptr<const Preview> preview, Rows rows, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Pixels at 96 dpi, by what stands in the first rows; the last column takes what is left.
    QList<int> widths(int available) const;

private:
    /// What is said about a cell or, for column -1, about the row.
    struct Finding {
        bool rejected = false, repaired = false;
        QString text;
    };
    Finding finding(qsizetype shown, int field) const;
    QString cellText(qsizetype shown, int field) const;
    int fileRow(qsizetype shown) const { return preview->table.sheet.rowNumber(rows[shown]); }

    std::shared_ptr<const Preview> preview;
    QList<qsizetype> rows;                     ///< of the sheet
    QList<QPair<exchange::Field, int>> fields; ///< in the order of the sheet's columns
};

} // namespace sotoso
