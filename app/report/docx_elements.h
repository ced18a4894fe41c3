// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"
#include "app/report/page_style.h"
#include "app/report/xml_element.h"

#include <functional>
#include <optional>

/// Inside of docx_writer: paragraphs, rules, tables and pictures in the words of WordprocessingML.
namespace sotoso::report {

/// What a paragraph has beside its style.
struct ParagraphExtra {
    bool keepNext = false;
    bool keepLines = false; ///< never split over two pages
    bool pageBreak = false;
    std::optional<double> before = {}, after = {}; ///< points
    std::optional<double> left = {};               ///< indent, points
    std::optional<Align> align = {};
    bool bold = false;
};

struct CellSpan {
    int columns = 1;
    const char* merge = nullptr; ///< "restart" at the top of a cell over several rows, "continue" below
    bool middle = false;         ///< text in the middle of the height
};

class DocxElements {
public:
    explicit DocxElements(QByteArray& bytes) : xml(&bytes) {}

    using Inside = std::function<void()>;
    void paragraph(const QList<Run>& runs, Role role, const ParagraphExtra& extra = {});
    void paragraph(const QString& text, Role role, const ParagraphExtra& extra = {});
    /// A paragraph nobody sees, where Word needs one: between two tables, after the last one, to end a section.
    void smallParagraph(double height, bool pageBreak, const Inside& properties = {});
    /// A drawn line: the border of a paragraph so narrow that only the line is left. Never dashes nor underlined
    /// blanks.
    void rule(double length, int columnWidth, bool keepNext = false);
    void tableProperties(const QList<int>& widths, bool lines);
    void rowProperties(bool head);
    void cell(int width, const CellSpan& span, const Inside& inside);
    void cell(int width, const Inside& inside) { cell(width, {}, inside); }
    /// A picture of the package in a paragraph of its own; sizes in twips.
    void picture(int number, const QString& name, const QString& description, QSize size, const ParagraphExtra& extra);

    QXmlStreamWriter xml;

private:
    void properties(Role role, const ParagraphExtra& extra);
    void run(const Run& run, bool bold);
};

} // namespace sotoso::report
