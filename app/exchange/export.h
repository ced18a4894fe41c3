// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/domain/book.h"
#include "app/storage/store.h"

namespace sotoso::exchange {

/// Households, residents, visits and members with the columns that import knows; accounts: who has what since when.
enum class ExportKind { Households, Residents, Visits, Members, Accounts };
/// "households", … as the CLI names them; Invalid for anything else.
Result<ExportKind> parseExportKind(const QString& name);

struct ExportOptions {
    QDate today;
    bool reveal = false;                ///< phones and CCCD in full; masked otherwise
    QString reason = {};                ///< needed to reveal; goes into the change log
    QList<HouseholdId> households = {}; ///< of Households: only these, in this order; empty: all
};

/// Writes a list of the book to a .csv or .xlsx file; how many rows. Whole or not at all. The file can be imported
/// again: what is masked is then left as it stands in the book. Refused when the file exists; Invalid for another
/// ending, or a reveal without a reason; Storage when something is to be revealed and the book was opened for reading.
Result<qint64> exportTable(Store& store, ExportKind kind, const QString& path, const ExportOptions& options,
                           const Progress& progress = {});

} // namespace sotoso::exchange
