// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/exchange/header_match.h"
#include "app/storage/store.h"

/// Lists into the book. How a wizard runs:
///  1. read     openForImport() in a worker: the file's sheets as one Table, decoded, its header found.
///  `sheet.encodings`
///              has each decoded column with a sample before and after; another choice goes into
///              ImportOptions::columnEncodings, and the file is opened again. The same for the sheet and the columns.
///  2. match    `header.columns` says which column is which field, `header.missing` what is needed and not there. What
///              the person chooses goes into ImportOptions::map (title -> field), and the file is opened again.
///  3. preview  importTable() with dryRun and partial: what would happen to each row (`rows`), problems by kind
///              (`rejects`, `remarks`, `repairs`, `changes`) and what is asked once for the whole file (`questions`).
///  4. fix      applyFixes() changes cells of the Table; preview again. Answers go into the options. What is left over
///  is
///              written out by writeRejects(), mended there and imported as a file of its own.
///  5. write    importTable() without dryRun: one unit of work, taken back as a whole by Store::undo().
/// Rows are named by their place in the table (`at`, an index into Table::sheet) and, for people, as numbered in the
/// file (`row`, with `sheet` where several were read as one list).
namespace sotoso::exchange {

/// What a cell of the table should have said.
struct CellFix {
    qsizetype at = 0;
    int column = 0; ///< of the table, from 0
    QString text;
};

/// How dates typed as text and dates that Excel stored are to be read.
enum class DateOrder {
    DayFirst,   ///< 5/6/2022 is 5 June: as in Vietnam
    MonthFirst, ///< 5/6/2022 is 6 May
    Exchanged,  ///< texts are day first; real dates have day and month exchanged by an Excel that took them month first
};
/// "dmy", "mdy", "exchanged", as `--dates` takes them; Invalid for anything else.
Result<DateOrder> parseDateOrder(const QString& name);

struct ImportOptions {
    QString sheet; ///< empty: every sheet in which the header is found
    TextEncoding encoding = TextEncoding::Auto;
    ColumnMap map;
    bool dryRun = false;                          ///< rehearse; leaves no trace in the book
    bool partial = false;                         ///< take the good rows although others are rejected
    QString reason = {};                          ///< kept in the change log
    QMap<int, TextEncoding> columnEncodings = {}; ///< chosen for single columns (from 0); wins
    QString area = {};                            ///< of the rows where no column says it: name or code
    DateOrder dates = DateOrder::DayFirst;
    bool overwrite = false; ///< also replace what somebody has corrected by hand since it was imported
};

struct Reject {
    int row = 0; ///< as numbered in the file
    QString column, value, reason;
    qsizetype at = 0;
    QString sheet = {}; ///< only where several sheets were read as one list
};
struct Repair {
    int row = 0;
    QString column, from, to, reason;
    qsizetype at = 0;
    QString sheet = {};
};
/// Taken, but a person should look at it.
struct Remark {
    int row = 0;
    QString column, text;
    qsizetype at = 0;
    QString sheet = {};
};
/// A field of a record of the book that the file has otherwise.
struct Change {
    int row = 0;
    QString column, from, to;
    bool kept = false; ///< corrected by hand since: the book's value stays (ImportOptions::overwrite)
    qsizetype at = 0;
    QString sheet = {};
};

/// Asked once for the whole file. Importing goes on with the assumption that ImportOptions makes.
struct Question {
    enum class About { Area, Dates };
    About about = About::Area;
    QString text;
    QStringList samples; ///< cells that made it doubtful
    QStringList answers; ///< names of areas, or "dmy", "mdy", "exchanged"; the likeliest first
};

enum class RowFate : quint8 { Added, Updated, Unchanged, Rejected };

/// What an import did (CLI.md "JSON of the others"): read and rejected are rows, added, updated and unchanged records.
struct ImportReport {
    ImportKind kind = ImportKind::Households;
    QString file, sheet, encoding;
    qint64 read = 0, added = 0, updated = 0, unchanged = 0;
    QList<RowFate> rows; ///< one for each of Table::dataRows
    QList<Reject> rejects;
    QMap<qsizetype, int> beside;         ///< rows of a visit or household of which another one was rejected:
                                         ///< place in the table -> number of that one
    QMap<qsizetype, QString> titleAreas; ///< area of the rejected rows and those, where a title or sheet says it
    QList<Repair> repairs;               ///< those of the first 20,000; `repaired` counts them all
    QList<Remark> remarks;
    QList<Change> changes; ///< those of the first 20,000
    QList<Question> questions;
    qint64 repaired = 0, kept = 0;                       ///< cells
    QMap<std::pair<QString, QString>, qint64> repairsOf; ///< cells by column and reason
    QStringList notes;
    bool written = false; ///< false: refused for its rejected rows, or a dry run
};

/// Reads and matches; touches no book and may run in a worker. Fails only where the file cannot be used at all:
/// required columns may be missing (checkColumns), so that a person can name them.
Result<Table> openForImport(ImportKind kind, const QString& path, const ImportOptions& options,
                            const Progress& progress = {});

/// Mends cells of the table before it is matched with the book.
void applyFixes(Table& table, const QList<CellFix>& fixes);

/// What keeps a table from being imported at all: required columns are missing, or nothing says the area of any row.
Result<> checkTable(Store& store, ImportKind kind, const Table& table, const ImportOptions& options);

/// Matches with the book and writes, as one unit of work: all rows or none, unless partial. The same file twice changes
/// nothing the second time. Invalid when a required column is missing.
Result<ImportReport> importTable(Store& store, ImportKind kind, const Table& table, const ImportOptions& options,
                                 QDate today, const Progress& progress = {});

/// openForImport(), checkTable() and importTable().
Result<ImportReport> importFile(Store& store, ImportKind kind, const QString& path, const ImportOptions& options,
                                QDate today, const Progress& progress = {});

/// The rejected rows as a table of their own: the source's columns and `Dòng`, `Cột`, `Lý do`, so that they can be
/// corrected and imported again. What they need to stand alone is there too: the other rows of their visit or
/// household, and the area that a title gave them. Written by the ending of `to`; Refused when it exists.
Result<> writeRejects(const Table& table, const ImportReport& report, const QString& to);
/// `Dòng`, `Cột`, `Lý do`: of no use when such a file comes back.
const QStringList& rejectColumns();

} // namespace sotoso::exchange
