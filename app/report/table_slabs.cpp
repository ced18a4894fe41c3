// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/slabs.h"
#include "app/report/table_grid.h"

#include <algorithm>
#include <cmath>

namespace sotoso::report {

namespace {
constexpr double paddingX = fine(cellPaddingX), paddingY = fine(cellPaddingY);

HorizontalAlign horizontal(Align align) {
    return align == Align::Left    ? HorizontalAlign::Left
           : align == Align::Right ? HorizontalAlign::Right
                                   : HorizontalAlign::Centre;
}

class TableSlabs {
public:
    TableSlabs(const Table& ofTable, double width) : table(ofTable) {
        edges << 0;
        for (int columnWidth : columnWidths(table, width / finePerPoint, int(width)))
            edges << edges.last() + columnWidth;
    }

    /// Rows that stand or fall together (the head, or a single row of the body).
    Slab strip(const QList<TableRow>& rows, Role role) const {
        const QList<PlacedCell> cells = placeCells(rows, int(table.columns.size()));
        QList<LaidText> texts;
        for (const PlacedCell& placed : cells)
            texts << lay(placed, role);

        const QList<double> tops = rowTops(int(rows.size()), cells, texts);
        Slab slab;
        slab.height = tops.last();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const PlacedCell& placed = cells[i];
            const QRectF box(QPointF(edges[placed.column], tops[placed.row]),
                             QPointF(edges[placed.column + placed.columns], tops[placed.row + placed.rows]));
            frame(slab, box);
            putText(slab, texts[i], {box.left() + paddingX, box.top() + (box.height() - texts[i].height()) / 2});
        }
        return slab;
    }

    /// A row higher than a page, cut into lines: the only case in which a row is split.
    QList<Slab> cut(const TableRow& row) const {
        const QList<PlacedCell> cells = placeCells({row}, int(table.columns.size()));
        QList<LaidText> texts;
        int lines = 1;
        for (const PlacedCell& placed : cells) {
            texts << lay(placed, Role::TableText);
            lines = std::max(lines, texts.last().lines);
        }
        QList<Slab> slabs;
        for (int line = 0; line < lines; ++line) {
            Slab slab;
            slab.height = texts.first().lineHeight + (line == 0 ? paddingY : 0) + (line + 1 == lines ? paddingY : 0);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const double left = edges[cells[i].column], right = edges[cells[i].column + cells[i].columns];
                drawLine(slab, left, 0, left, slab.height);
                drawLine(slab, right, 0, right, slab.height);
                if (line == 0)
                    drawLine(slab, left, 0, right, 0);
                if (line + 1 == lines)
                    drawLine(slab, left, slab.height, right, slab.height);
                if (line < texts[i].lines)
                    putLine(slab, texts[i], line, {left + paddingX, line == 0 ? paddingY : 0});
            }
            slabs << slab;
        }
        return slabs;
    }

private:
    LaidText lay(const PlacedCell& placed, Role role) const {
        const double width = edges[placed.column + placed.columns] - edges[placed.column] - 2 * paddingX;
        ParagraphStyle style = styleOf(role);
        style.align = horizontal(alignOf(table, placed));
        style.bold = style.bold || placed.cell->bold;
        return layText({Run{.value = placed.cell->value, .figure = placed.cell->figure}}, style, width);
    }

    QList<double> rowTops(int rows, const QList<PlacedCell>& cells, const QList<LaidText>& texts) const {
        QList<double> heights(rows, fine(styleOf(Role::TableText).size * singleLine) + 2 * paddingY);
        // Cells of one row first; a cell over several rows then stretches its last one where it needs more.
        for (int span = 1; span <= rows; ++span)
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (cells[i].rows != span)
                    continue;
                const int last = cells[i].row + span - 1;
                double have = 0;
                for (int r = cells[i].row; r < last; ++r)
                    have += heights[r];
                heights[last] = std::max(heights[last], texts[i].height() + 2 * paddingY - have);
            }
        QList<double> tops{0};
        for (double height : heights)
            tops << tops.last() + std::ceil(height);
        return tops;
    }

    static void drawLine(Slab& slab, double x1, double y1, double x2, double y2) {
        slab.commands << LineCommand{QLineF(x1, y1, x2, y2), fine(tableLineWidth)};
    }
    static void frame(Slab& slab, const QRectF& box) {
        drawLine(slab, box.left(), box.top(), box.right(), box.top());
        drawLine(slab, box.left(), box.bottom(), box.right(), box.bottom());
        drawLine(slab, box.left(), box.top(), box.left(), box.bottom());
        drawLine(slab, box.right(), box.top(), box.right(), box.bottom());
    }

    const Table& table;
    QList<double> edges;
};
} // namespace

void addTable(QList<Slab>& slabs, const Table& table, int number, double width) {
    if (table.columns.isEmpty())
        return;
    // No row may be higher than what a landscape page leaves under a head of a third of it.
    const double tallest = fine(fromMm(paperWidthMm - topMm - bottomMm)) * 2 / 3;
    const TableSlabs make(table, width);
    const qsizetype first = slabs.size();
    if (!table.head.isEmpty()) {
        Slab head = make.strip(table.head, Role::TableHead);
        head.tableHead = true;
        head.keepNext = true;
        slabs << head;
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Slab slab = make.strip({table.rows[i]}, Role::TableText);
        if (slab.height <= tallest)
            slabs << slab;
        else
            slabs << make.cut(table.rows[i]);
        slabs.last().keepNext = keepsNext(table, i);
    }
    for (qsizetype i = first; i < slabs.size(); ++i) {
        slabs[i].table = number;
        slabs[i].before = i == first ? fine(6) : 0;
    }
}

} // namespace sotoso::report
