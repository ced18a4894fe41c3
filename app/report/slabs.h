// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"
#include "app/report/page_style.h"

#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <variant>

/// Inside of page_layout: a Document cut into slabs, strips that are never split over two pages, each with what is
/// drawn in it. All lengths here are in fine units, 20 to the point, counted from the slab's top left corner: letters
/// laid out that large keep their true widths, so that lines break alike on paper and on every screen.
namespace sotoso::report {

constexpr double finePerPoint = 20;
constexpr double fine(double points) {
    return points * finePerPoint;
}

struct TextCommand {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF at;
};
struct LineCommand {
    QLineF line;
    double width = 0;
};
struct ChartCommand {
    std::shared_ptr<const ChartData> data;
    QRectF rect;
};
/// A dashed box of the preview.
struct BoxCommand {
    QRectF rect;
};
using Command = std::variant<TextCommand, LineCommand, ChartCommand, BoxCommand>;

/// Where a figure (or a missing part) stands.
struct SlabMark {
    QRectF rect;
    double baseline = 0;
    FigureRef figure;
    bool missing = false;
};

struct Slab {
    double before = 0; ///< gap above; dropped at the top of a page
    double height = 0;
    bool keepNext = false;
    bool newPage = false;
    int table = -1;         ///< which table it is a row of
    bool tableHead = false; ///< repeated on each page of the table
    QList<Command> commands;
    QList<SlabMark> marks;
};

/// Words laid out in lines of a width.
struct LaidText {
    std::shared_ptr<QTextLayout> layout;
    int lines = 0;
    double lineHeight = 0;
    double baseline = 0;          ///< of a line, from its top
    QList<QList<SlabMark>> marks; ///< of each line, from its top left corner
    double height() const { return lines * lineHeight; }
};
LaidText layText(const QList<Run>& runs, const ParagraphStyle& style, double width);
LaidText layText(const QString& text, Role role, double width);
/// Puts line `line` with its top left corner at `at`.
void putLine(Slab& slab, const LaidText& text, int line, QPointF at);
/// Puts all lines, and gives back the y below them.
double putText(Slab& slab, const LaidText& text, QPointF at);

/// One slab a line.
void addLines(QList<Slab>& slabs, const LaidText& text, double before, bool keepNext);
void addTable(QList<Slab>& slabs, const Table& table, int number, double width);

/// The whole section. `preview` shows the parts still missing.
QList<Slab> slabsOf(const Section& section, double width, bool preview);

} // namespace sotoso::report
