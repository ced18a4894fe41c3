// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/columns.h"
#include "app/exchange/sheet.h"

#include <QMap>

namespace sotoso::exchange {

/// The file given with `--map`: {"columns": {"Tên chủ hộ": "Chủ hộ"}, "date_format": "d/M/yyyy"}.
struct ColumnMap {
    QMap<QString, QString> columns; ///< title in the file -> known column
    QString dateFormat;             ///< of QDate; empty: the usual ones
};
/// NotFound when there is none, Invalid when it is not such a file, or names a column that `kind` does not know.
Result<ColumnMap> readColumnMap(const QString& path, ImportKind kind);

/// Where the header stands and which column carries what.
struct HeaderMatch {
    int firstRow = 0, lastRow = 0; ///< as numbered in the file; headers may take up to three rows
    QMap<Field, int> columns;      ///< column of each field that was found, from 0
    QMap<int, QString> titles; ///< every column's title as it stands in the file ("Địa chỉ / Số nhà" over two rows)
    QStringList unknown;       ///< titles of columns that are skipped
    bool has(Field field) const { return columns.contains(field); }
    int column(Field field) const { return columns.value(field, -1); }
    /// The title in the file of a field's column.
    QString title(Field field) const { return titles.value(column(field)); }
};

/// Finds the header in the first 20 rows. Invalid when nothing is recognised, or a required column is missing (named).
Result<HeaderMatch> matchHeader(const Sheet& sheet, ImportKind kind, const ColumnMap& map = {});

/// What a row below the header is.
enum class RowKind { Data, Header, Numbering, Total, Title, Footer };
/// The kind of every stored row of the sheet; those up to the header are Title or Header. Only Data counts as read.
/// Header: the header once more; Numbering: "(1) (2) (3)" under it; Total: "Tổng cộng"; Title: one merged line between
/// rows; Footer: what follows the last total (place and date, signatures).
QList<RowKind> rowKinds(const Sheet& sheet, const HeaderMatch& header, ImportKind kind);

/// A file opened for importing: read, decoded, its header found.
struct Table {
    Sheet sheet;
    HeaderMatch header;
    QList<qsizetype> dataRows; ///< stored rows that are data, in order
};
/// Reads, decodes and matches. Without a sheet's name: the first sheet in which the header is found.
Result<Table> openTable(const QString& path, ImportKind kind, const ReadOptions& options = {},
                        const ColumnMap& map = {}, const Progress& progress = {});

} // namespace sotoso::exchange
