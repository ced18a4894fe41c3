// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/header_rows.h"

#include "app/base/text.h"

#include <algorithm>

namespace sotoso::exchange {
namespace {

/// For every column, the one whose title in this row runs over it: by a merge, or as far as no other title stands where
/// the row has no merges; -1: none.
QList<int> ownersOf(const Sheet& sheet, qsizetype row) {
    QList<int> owners(sheet.columnCount(), -1);
    sheet.eachCell(row, [&](int column, const Cell&) { owners[column] = column; });
    const int number = sheet.rowNumber(row);
    QList<Merge> wide;
    for (const Merge& merge : sheet.merges)
        if (merge.firstRow <= number && number <= merge.lastRow && merge.firstColumn < merge.lastColumn)
            wide.append(merge);
    if (wide.isEmpty()) {
        for (qsizetype column = 1; column < owners.size(); ++column)
            if (owners[column] < 0)
                owners[column] = owners[column - 1];
        return owners;
    }
    std::sort(wide.begin(), wide.end(), [](const Merge& a, const Merge& b) { return a.firstColumn < b.firstColumn; });
    int next = 0; // true merges do not lie on each other
    for (const Merge& merge : std::as_const(wide))
        for (next = std::max(next, merge.firstColumn); next <= merge.lastColumn && next < owners.size(); ++next)
            owners[next] = merge.firstColumn;
    return owners;
}

bool hasLetter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

bool isSplitHeader(const Sheet& sheet, qsizetype row) {
    if (row + 1 >= sheet.rowCount() || sheet.rowNumber(row + 1) != sheet.rowNumber(row) + 1)
        return false;
    const QList<int> owners = ownersOf(sheet, row);
    QMap<int, int> under; // column of the title above -> how many texts stand below it
    bool texts = true;
    sheet.eachCell(row + 1, [&](int column, const Cell& cell) {
        if (text::clean(sheet.text(row, column)) == text::clean(cell.text))
            return; // merged down
        texts = texts && cell.kind == Cell::Kind::Text && hasLetter(cell.text);
        ++under[owners[column]];
    });
    under.remove(-1);
    bool any = false;
    for (auto title = under.begin(); title != under.end(); ++title) {
        if (title.value() < 2 && !sheet.text(row + 1, title.key()).isEmpty())
            return false; // one text below one title: a row of the list
        any = any || title.value() >= 2;
    }
    return texts && any;
}

QMap<int, QStringList> titleStacks(const Sheet& sheet, qsizetype first, int rows) {
    QMap<int, QStringList> stacks;
    const auto put = [&](int column, const QString& title) {
        QStringList& stack = stacks[column];
        if (!title.isEmpty() && (stack.isEmpty() || stack.last() != title))
            stack.append(title);
    };
    for (int i = 0; i < rows; ++i) {
        sheet.eachCell(first + i, [&](int column, const Cell& cell) { put(column, text::clean(cell.text)); });
        if (i + 1 == rows || !isSplitHeader(sheet, first + i))
            continue;
        const QList<int> owners = ownersOf(sheet, first + i);
        sheet.eachCell(first + i + 1, [&](int column, const Cell&) {
            if (const int owner = owners[column]; owner >= 0 && owner != column)
                put(column, text::clean(sheet.text(first + i, owner)));
        });
    }
    return stacks;
}

} // namespace sotoso::exchange
