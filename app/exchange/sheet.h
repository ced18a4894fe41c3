// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace sotoso::exchange {

/// One cell as it stands in the file, before anything is made of it.
struct Cell {
    enum class Kind : quint8 { Empty, Text, Number, Date, Bool, Error };
    Kind kind = Kind::Empty;
    QString text; ///< as a person would type it: numbers without grouping and with a decimal comma, dates as dd/MM/yyyy
    double number = 0; ///< of Number and Bool
    QDate date = {};   ///< of Date; the time of day is left out
    QString font = {}; ///< only where the file says it; `.Vn…` and `VNI-…` give old encodings away (DOMAIN.md §7.5)

    static Cell ofText(const QString& text) { return {text.isEmpty() ? Kind::Empty : Kind::Text, text}; }
    static Cell ofNumber(double number);
    static Cell ofDate(QDate date);
    bool empty() const { return kind == Kind::Empty; }
    /// What a formula that failed leaves ("#N/A", also where it was saved as text), and TRUE or FALSE: nobody's name,
    /// number or day.
    bool holdsNoValue() const;
};

enum class TextEncoding { Auto, Utf8, Tcvn3, Vni, Windows1258, Utf8Twice };
/// "auto", "utf-8", "tcvn3", "vni", "windows-1258", "utf-8-twice", as `--encoding` takes them; Invalid for anything
/// else.
Result<TextEncoding> parseEncoding(const QString& name);
QString encodingName(TextEncoding encoding);

/// What a file may cost. The defaults leave room for a ward's largest list ten times over and stop archives made to
/// fill memory.
struct ReadLimits {
    qint64 fileBytes = qint64(512) << 20;
    qint64 entryBytes = qint64(1536) << 20; ///< one part of a workbook, unpacked
    int entries = 5000;                     ///< parts of a workbook
    int ratio = 200; ///< unpacked to file size, looked at once more than `ratioFrom` bytes came out
    qint64 ratioFrom = qint64(16) << 20;
    qint64 cells = 30'000'000;
    qint64 textBytes = qint64(96) << 20; ///< of all different texts together
    int cellChars = 1'000'000;
};

struct ReadOptions {
    QString sheetName = {}; ///< empty: the first sheet with content
    TextEncoding encoding = TextEncoding::Auto;
    ReadLimits limits = {};
    QMap<int, TextEncoding> columnEncodings = {}; ///< what a person chose for single columns (from 0); wins
};

/// A column whose texts were turned into Unicode, with a sample for a person to judge.
struct ColumnEncoding {
    int column = 0;
    TextEncoding encoding = TextEncoding::Auto;
    QString before, after;
};

/// A rectangle of merged cells: rows numbered as in the file, columns from 0.
struct Merge {
    int firstRow, firstColumn, lastRow, lastColumn;
};

/// A sheet of cells held compactly: texts once each, cells in 8 bytes; 230,000 rows of 10 columns take about 60 MB.
/// Rows without content are not stored; `rowNumber` says where a row stands in the file, the first line being 1
/// (in a CSV file: the number a spreadsheet program would show, so a line break inside quotes does not count).
class Sheet {
public:
    QString fileName;
    QString name;                    ///< of the sheet; empty for CSV
    QStringList otherSheets;         ///< the names of the workbook's other sheets
    QStringList hiddenSheets;        ///< those of them that the workbook hides
    QString encoding;                ///< "utf-8", "utf-16", "tcvn3", "vni", "windows-1252", "mixed"
    bool rawBytes = false;           ///< the texts are bytes shown as Latin-1, still to be decoded (decodeColumns)
    QList<ColumnEncoding> encodings; ///< the columns that were decoded
    QStringList notes;               ///< what a person should know, in the user's language
    QList<Merge> merges;

    qsizetype rowCount() const { return rows.size(); }
    int columnCount() const { return width; }
    int rowNumber(qsizetype row) const { return rows[row].number; }
    /// The sheet of the workbook that a row came from; differs from row to row after append().
    QString sheetOf(qsizetype row) const;
    Cell cell(qsizetype row, int column) const;
    QString text(qsizetype row, int column) const;
    Cell::Kind kind(qsizetype row, int column) const;
    /// The cells of a row that have content, from left to right.
    void eachCell(qsizetype row, const std::function<void(int column, const Cell&)>& visit) const;

    /// Every text of a column once (with the font it stands in); what `change` returns replaces it, a null string
    /// leaves it.
    void changeTexts(int column, const std::function<QString(const QString& text, const QString& font)>& change,
                     qsizetype fromRow = 0);

    /// In how many of the rows each column has content.
    QMap<int, qsizetype> filledColumns(const QList<qsizetype>& ofRows) const;

    /// In how many of the rows a column has a text of which `which` is true; asked once for each text.
    qsizetype countTexts(int column, const QList<qsizetype>& ofRows,
                         const std::function<bool(const QString& text)>& which) const;

    // For readers: rows in order, cells in any order within their row.
    using TextId = quint32;
    explicit Sheet(ReadLimits mostAllowed = {}) : limits(mostAllowed) {}
    void startRow(int number);
    void endRow(); ///< drops the row if it got no content
    TextId intern(QStringView text);
    quint8 fontId(const QString& font);
    void addText(int column, QStringView text, quint8 font = 0);
    void addShared(int column, TextId text, quint8 font = 0);
    void addNumber(int column, double number);
    void addDate(int column, QDate date);
    void addBool(int column, bool value);
    void addError(int column, QStringView text);
    /// Replaces what stands in a cell.
    void setText(qsizetype row, int column, QStringView text);
    /// Replaces cells of many rows at once: `with` says what stands in which columns of a row from now on.
    void replaceCells(const QList<qsizetype>& ofRows, const std::function<QMap<int, Cell>(qsizetype row)>& with);
    /// Adds rows of another sheet below; `columns`: where its columns go.
    void append(const Sheet& other, const QList<qsizetype>& which, const QMap<int, int>& columns);
    /// Copies the top cell of every merge that runs down one column into the rows below it that have content.
    void fillMergedDown();

private:
    struct Packed {
        quint32 payload; // text offset, index into numbers, Julian day or 0/1
        quint16 column;
        Cell::Kind kind;
        quint8 font;
    };
    struct Row {
        int number;
        quint32 first; // index into cells; the row ends where the next one begins
    };
    struct Part {
        QString name;
        qsizetype firstRow;
    };
    void add(int column, Packed cell);
    Packed pack(const Cell& cell);
    Cell unpack(const Packed& cell) const;
    QString textAt(TextId id) const;
    void rehash();
    qsizetype rowEnd(qsizetype row) const { return row + 1 < rows.size() ? rows[row + 1].first : cells.size(); }
    const Packed* find(qsizetype row, int column) const;

    ReadLimits limits;
    QList<Row> rows;
    QList<Packed> cells;
    QList<double> numbers;
    QByteArray texts;         // length (4 bytes) and UTF-8 of each text, one after the other
    QList<quint32> textSlots; // open addressing: offset + 1 into `texts`
    qsizetype interned = 0;
    QStringList fonts{QString()};
    QList<Part> parts; ///< of rows that were appended
    int width = 0;
    bool unsorted = false;
};

/// Reads one sheet of an .xlsx, .ods, .xls, .csv or .tsv file. The content decides what it is, not the name's ending.
/// Old encodings are not yet decoded (decodeColumns does it). NotFound: no such file or sheet; Invalid: not usable,
/// with one plain sentence that names the file; Io: the disk or permissions; Cancelled.
Result<Sheet> readSheet(const QString& path, const ReadOptions& options = {}, const Progress& progress = {});

/// The names of a workbook's sheets, those in sight first; empty for CSV.
Result<QStringList> sheetNames(const QString& path, const ReadLimits& limits = {});

} // namespace sotoso::exchange
