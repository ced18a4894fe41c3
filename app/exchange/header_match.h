// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/columns.h"
#include "app/exchange/sheet.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace sotoso::exchange {

/// The file given with `--map`: {"columns": {"Tên chủ hộ": "Chủ hộ"}, "date_format": "d/M/yyyy"}.
struct ColumnMap {
    QMap<QString, QString> columns; ///< title in the file -> known column; empty: not imported
    QString dateFormat;             ///< of QDate; empty: the usual ones
};
/// NotFound when there is none, Invalid when it is not such a file, or names a column that `kind` does not know.
Result<ColumnMap> readColumnMap(const QString& path, ImportKind kind);

/// Columns that say one thing together. When the table is made their cells are put into the first of them.
struct JoinedColumns {
    enum class How {
        Words,  ///< a name in two columns
        Phones, ///< two numbers, "; " between them
        Day,    ///< day, month, year
        Marks,  ///< one for men and one for women, with a mark in it: says the sex
        BySex   ///< the same with a value in it: that goes into the first, the sex into the second
    };
    How how = How::Words;
    QList<int> columns;
};

/// Where the header stands and which column carries what.
struct HeaderMatch {
    int firstRow = 0, lastRow = 0; ///< as numbered in the file; headers may take up to three rows
    QMap<Field, int> columns;      ///< column of each field that was found, from 0
    QMap<int, QString> titles; ///< every column's title as it stands in the file ("Địa chỉ / Số nhà" over two rows)
    QSet<Field> guessed;       ///< of `columns`: those told by their content alone
    QList<JoinedColumns> joined;
    QStringList unknown; ///< titles of columns that are skipped
    QStringList missing; ///< required columns that were not found, in words; empty when all are there
    bool has(Field field) const { return columns.contains(field); }
    int column(Field field) const { return columns.value(field, -1); }
    /// What a column carries; none: it is skipped.
    std::optional<Field> field(int column) const;
    /// The title in the file of a field's column.
    QString title(Field field) const { return titles.value(column(field)); }
};

/// Finds the header in the first 20 rows. What no title says is told by the content of the columns, where that leaves
/// no doubt (`guessed`). With nothing recognised: the row that looks most like a header, all its columns unknown.
HeaderMatch findHeader(const Sheet& sheet, ImportKind kind, const ColumnMap& map = {});
/// The same; Invalid when nothing is recognised, or a required column is missing (named).
Result<HeaderMatch> matchHeader(const Sheet& sheet, ImportKind kind, const ColumnMap& map = {});

/// Puts the cells of joined columns together in the rows.
void joinColumns(Sheet& sheet, const QList<JoinedColumns>& joined, const QList<qsizetype>& rows);

/// Columns that hold data under no title are known by their letter and skipped, unless the map says what they are.
void nameUntitled(HeaderMatch& header, const Sheet& sheet, const QList<qsizetype>& dataRows, ImportKind kind,
                  const ColumnMap& map);

/// What a row below the header is.
enum class RowKind { Data, Header, Numbering, Total, Title, Note, Footer };
/// The kind of every stored row of the sheet; those up to the header are Title or Header. Only Data counts as read.
/// Header: the header once more; Numbering: "(1) (2) (3)" under it; Total: "Tổng cộng"; Title: one line between rows
/// that says what follows; Note: "Ghi chú: …"; Footer: what follows the last total or signature (place and date,
/// names).
QList<RowKind> rowKinds(const Sheet& sheet, const HeaderMatch& header, ImportKind kind);

/// A text that may say which area the rows from `row` on belong to, where no column says it: a sheet's name, a line
/// above the header or between the rows.
struct AreaHint {
    qsizetype row = 0;
    QString text;
    bool sheet = false; ///< the sheet's name: nothing said in the sheet before holds any longer
};

/// Whether a line, or a sheet's name, can be that of an area: "DANH SÁCH HỘ KHU PHỐ 3"; the sheets "KP 3", "Ấp Thạnh
/// An".
bool canNameArea(const QString& text, bool ofSheet);

/// A file opened for importing: read, decoded, its header found. Several sheets with the columns that are needed are
/// one table, their columns laid out as in the first.
struct Table {
    Sheet sheet;
    HeaderMatch header;
    QList<qsizetype> dataRows; ///< stored rows that are data, in order
    QList<AreaHint> areaHints; ///< in order
};
/// Reads, decodes and matches. Without a sheet's name: all sheets in sight in which the header is found. The header may
/// lack required columns (`header.missing`): a person can name them and open the file again.
Result<Table> readTable(const QString& path, ImportKind kind, const ReadOptions& options = {},
                        const ColumnMap& map = {}, const Progress& progress = {});
/// What is wrong with a table whose header lacks columns; Khu phố may come from the areaHints instead.
Result<> checkColumns(const Table& table);
/// readTable() and checkColumns().
Result<Table> openTable(const QString& path, ImportKind kind, const ReadOptions& options = {},
                        const ColumnMap& map = {}, const Progress& progress = {});

} // namespace sotoso::exchange
