// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/exchange/import.h"

#include <optional>

namespace sotoso::exchange {

/// Thrown for a row that cannot be taken; the run notes it and goes on.
struct RowRejected {};

/// One import under way: the cells of the current row by field, and what is said about it.
class ImportRun {
public:
    ImportRun(const Table& from, ImportReport& into, const ImportOptions& with, QDate onDay, const Progress& says)
        : table(from), report(into), options(with), today(onDay), progress(says) {}

    const Table& table;
    ImportReport& report;
    const ImportOptions& options;
    const QDate today;
    const Progress& progress;

    /// Calls `take` for every row of data; a rejected row is noted.
    template <class F>
    void eachRow(F&& take) {
        for (const qsizetype row : table.dataRows) {
            if (progress.stopped())
                fail(Error::Kind::Cancelled, stoppedText());
            progress.at(report.read, table.dataRows.size());
            ++report.read;
            current = row;
            try {
                take();
            } catch (const RowRejected&) {
            }
        }
    }

    bool has(Field field) const { return table.header.has(field); }
    QString text(Field field) const;
    int rowNumber() const { return table.sheet.rowNumber(current); }

    [[noreturn]] void reject(Field field, const QString& reason);
    void repaired(Field field, const QString& to, const QString& reason);

    QString required(Field field);
    QString phone();
    QString idCard();
    QDate day(Field field, bool mayBeFuture = false);
    std::optional<qint64> count(Field field);

private:
    /// A number of which an export hid the middle: as good as not given.
    bool masked(Field field);
    static QString stoppedText();
    qsizetype current = 0;
};

void importHouseholds(Db& db, ImportRun& run);
void importResidents(Db& db, ImportRun& run);
void importVisits(Db& db, ImportRun& run);
void importMembers(Db& db, ImportRun& run);

} // namespace sotoso::exchange
