// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

namespace sotoso::exchange {

struct OutColumn {
    QString title;
    double width = 14; ///< in characters of the default font; .xlsx only
};

struct OutTable {
    QString sheetName; ///< .xlsx only
    QList<OutColumn> columns;
    /// Fills the next row and returns true, or returns false at the end. Called row by row, so that no list is ever
    /// whole in memory.
    std::function<bool(QList<Cell>& row)> next;
    qint64 total = 0; ///< rows, for progress; 0: not known
};

enum class IfExists { Refuse, Replace };

/// Writes a table as .csv (UTF-8 with its mark, `;`, CRLF, formula-like texts behind an apostrophe: see
/// formula_guard.h) or .xlsx (texts as texts, real numbers and dates), by the ending of `path`. The file appears whole
/// under its name or not at all. Refused: it exists already; Invalid: another ending, or a text too long for .xlsx; Io;
/// Cancelled.
Result<> writeTable(const QString& path, const OutTable& table, IfExists ifExists = IfExists::Refuse,
                    const Progress& progress = {});

} // namespace sotoso::exchange
