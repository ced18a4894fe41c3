// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/table_grid.h"

#include "app/report/page_style.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

QList<PlacedCell> placeCells(const QList<TableRow>& rows, int columns) {
    QList<PlacedCell> placed;
    QList<QList<bool>> taken(rows.size(), QList<bool>(columns, false));
    for (int r = 0; r < rows.size(); ++r) {
        int c = 0;
        for (const Cell& cell : rows[r]) {
            while (c < columns && taken[r][c])
                ++c;
            if (c >= columns)
                break;
            int wide = 1;
            while (wide < cell.columns && c + wide < columns && !taken[r][c + wide])
                ++wide;
            const int high = std::clamp(cell.rows, 1, int(rows.size()) - r);
            for (int y = r; y < r + high; ++y)
                for (int x = c; x < c + wide; ++x)
                    taken[y][x] = true;
            placed << PlacedCell{&cell, r, c, high, wide};
            c += wide;
        }
    }
    return placed;
}

namespace {
/// Points that the longest word of each column takes, lines and padding included.
QList<double> longestWords(const Table& table) {
    QList<double> longest(table.columns.size(), 0);
    QHash<QString, double> known[2];
    const auto measure = [&](const QList<TableRow>& rows, Role role) {
        for (const PlacedCell& placed : placeCells(rows, int(table.columns.size()))) {
            if (placed.columns > 1)
                continue;
            const bool bold = styleOf(role).bold || placed.cell->bold;
            for (const QString& word :
                 placed.cell->value.shown().split(QRegularExpression(u"[ \n]"_s), Qt::SkipEmptyParts)) {
                auto& width = known[int(bold)][word];
                if (width == 0)
                    width = widthOf(word, bold ? Role::TableHead : Role::TableText) + 2 * cellPaddingX + 1;
                longest[placed.column] = std::max(longest[placed.column], width);
            }
        }
    };
    measure(table.head, Role::TableHead);
    for (const TableRow& row : table.rows)
        measure({row}, Role::TableText);
    return longest;
}
} // namespace

QList<int> columnWidths(const Table& table, double wholePoints, int units) {
    const QList<double> least = longestWords(table);
    QList<bool> fixed(table.columns.size(), false);
    double room = wholePoints, weights = 0;
    for (const Column& column : table.columns)
        weights += column.weight;
    // Columns that would be too narrow get what they need; the others share the rest, until all are wide enough.
    for (bool again = true; again;) {
        again = false;
        for (qsizetype c = 0; c < least.size(); ++c)
            if (!fixed[c] && room * table.columns[c].weight < least[c] * weights && room > least[c] &&
                weights > table.columns[c].weight) {
                fixed[c] = again = true;
                room -= least[c];
                weights -= table.columns[c].weight;
            }
    }
    QList<int> widths;
    double reached = 0;
    int used = 0;
    for (qsizetype c = 0; c < least.size(); ++c) {
        reached += fixed[c] ? least[c] : room * table.columns[c].weight / weights;
        widths << qRound(units * reached / wholePoints) - used;
        used += widths.last();
    }
    return widths;
}

/// A table of so many rows fits on a page, also a landscape one, and is not split.
constexpr qsizetype wholeRows = 12;

bool keepsNext(const Table& table, qsizetype row) {
    if (row + 1 >= table.rows.size())
        return false;
    if (table.rows.size() <= wholeRows)
        return true;
    const TableRow& cells = table.rows[row];
    const bool title = cells.size() == 1 && cells[0].columns >= table.columns.size() && table.columns.size() > 1;
    return title || (row + 2 == table.rows.size() && row > 0);
}

Align alignOf(const Table& table, const PlacedCell& placed) {
    if (placed.cell->align)
        return *placed.cell->align;
    if (placed.cell->value.kind == Value::Kind::Unknown)
        return Align::Centre;
    return table.columns[placed.column].align;
}

} // namespace sotoso::report
