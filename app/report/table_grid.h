// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"

/// Where the cells of a table's rows stand once spans are unfolded. Shared by all writers.
namespace sotoso::report {

struct PlacedCell {
    const Cell* cell = nullptr;
    int row = 0, column = 0; ///< top left corner, within the rows given
    int rows = 1, columns = 1;
};

/// Cells in reading order. Spans that reach beyond the grid are cut; cells that do not fit are dropped.
QList<PlacedCell> placeCells(const QList<TableRow>& rows, int columns);

/// Shares of the whole width by weight, but no column narrower than its longest word; they add up to `units` exactly.
QList<int> columnWidths(const Table& table, double wholePoints, int units);

/// A row that is a title of its own, and the last but one (the last is mostly the total), stay on the page of the next
/// row.
bool keepsNext(const Table& table, qsizetype row);

Align alignOf(const Table& table, const PlacedCell& placed);

} // namespace sotoso::report
