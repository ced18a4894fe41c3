// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/exchange/header_match.h"
#include "app/storage/store.h"

namespace sotoso::exchange {

struct ImportOptions {
    QString sheet;
    TextEncoding encoding = TextEncoding::Auto;
    ColumnMap map;
    bool dryRun = false;  ///< rehearse; leaves no trace in the book
    bool partial = false; ///< take the good rows although others are rejected
    QString reason = {};  ///< kept in the change log
};

struct Reject {
    int row = 0; ///< as numbered in the file
    QString column, value, reason;
};
struct Repair {
    int row = 0;
    QString column, from, to, reason;
};

/// What an import did (CLI.md "JSON of the others"): read and rejected are rows, added, updated and unchanged records.
struct ImportReport {
    ImportKind kind = ImportKind::Households;
    QString file, sheet, encoding;
    qint64 read = 0, added = 0, updated = 0, unchanged = 0;
    QList<Reject> rejects;
    QList<Repair> repairs;
    QStringList notes;
    bool written = false; ///< false: refused for its rejected rows, or a dry run
};

/// The two halves of importFile(). Reading and matching touches no book and may run in a worker; writing is one unit.
Result<Table> openForImport(ImportKind kind, const QString& path, const ImportOptions& options,
                            const Progress& progress = {});
Result<ImportReport> importTable(Store& store, ImportKind kind, const Table& table, const ImportOptions& options,
                                 QDate today, const Progress& progress = {});

/// Reads a file into the book as one unit of work: all rows or none, unless partial. The same file twice changes
/// nothing the second time.
Result<ImportReport> importFile(Store& store, ImportKind kind, const QString& path, const ImportOptions& options,
                                QDate today, const Progress& progress = {});

/// The rejected rows as a table of their own: the source's columns and `Dòng`, `Cột`, `Lý do`, so that they can be
/// corrected and imported again. Written by the ending of `to`; Refused when it exists.
Result<> writeRejects(const ImportReport& report, const QString& source, const ImportOptions& options,
                      const QString& to);

} // namespace sotoso::exchange
