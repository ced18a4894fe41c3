// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/docx_elements.h"
#include "app/report/docx_parts.h"
#include "app/report/page_style.h"
#include "app/report/print_chart.h"
#include "app/report/table_grid.h"
#include "app/report/xml_element.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
QString number(int value) {
    return QString::number(value);
}

class Body {
public:
    Body(const Document& ofDocument, QList<DocxPicture>& toPictures)
        : document(ofDocument), pictures(toPictures), out(bytes), xml(out.xml) {}

    QByteArray write() {
        xml.writeStartDocument(u"1.0"_s, true);
        {
            XmlElement root(xml, "w:document",
                            {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
                             {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                             {"xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                             {"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                             {"xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
            XmlElement body(xml, "w:body");
            for (qsizetype i = 0; i < document.sections.size(); ++i)
                write(document.sections[i], i + 1 == document.sections.size());
        }
        xml.writeEndDocument();
        return bytes;
    }

private:
    void write(const Section& section, bool isLast) {
        const double pageWidth = section.landscape ? paperHeightMm : paperWidthMm;
        width = twips(fromMm(pageWidth - leftMm - rightMm));
        for (at = 0; at < section.blocks.size(); ++at) {
            // A gap above a table is the gap below what stands before it.
            gapBelow.reset();
            keepBelow = false;
            if (at + 1 < section.blocks.size()) {
                const Block& next = section.blocks[at + 1];
                if (std::holds_alternative<Table>(next))
                    gapBelow = 6;
                if (std::holds_alternative<Signature>(next)) {
                    gapBelow = 12;
                    keepBelow = true;
                }
            }
            std::visit([this](const auto& block) { add(block); }, section.blocks[at]);
        }
        if (!isLast) {
            out.smallParagraph(1, false, [&] { sectionProperties(section); });
            afterTable = false;
        } else {
            if (afterTable)
                out.smallParagraph(1, false);
            sectionProperties(section);
        }
    }

    void sectionProperties(const Section& section) {
        XmlElement properties(xml, "w:sectPr");
        emptyElement(xml, "w:headerReference",
                     {{"w:type", u"default"_s}, {"r:id", QString::fromLatin1(pageNumberRelation)}});
        emptyElement(xml, "w:headerReference",
                     {{"w:type", u"first"_s}, {"r:id", QString::fromLatin1(firstPageRelation)}});
        emptyElement(xml, "w:type", {{"w:val", u"nextPage"_s}});
        const QString shortSide = number(twips(fromMm(paperWidthMm))), longSide = number(twips(fromMm(paperHeightMm)));
        if (section.landscape)
            emptyElement(xml, "w:pgSz", {{"w:w", longSide}, {"w:h", shortSide}, {"w:orient", u"landscape"_s}});
        else
            emptyElement(xml, "w:pgSz", {{"w:w", shortSide}, {"w:h", longSide}});
        const auto mm = [](double value) { return number(twips(fromMm(value))); };
        emptyElement(xml, "w:pgMar",
                     {{"w:top", mm(topMm)},
                      {"w:right", mm(rightMm)},
                      {"w:bottom", mm(bottomMm)},
                      {"w:left", mm(leftMm)},
                      {"w:header", mm(pageNumberTopMm)},
                      {"w:footer", mm(pageNumberTopMm)},
                      {"w:gutter", u"0"_s}});
        if (!section.continuesNumbers) {
            emptyElement(xml, "w:pgNumType", {{"w:start", u"1"_s}});
            emptyElement(xml, "w:titlePg");
        }
    }

    /// A paragraph outside of tables.
    void flow(const QList<Run>& runs, Role role, ParagraphExtra extra = {}) {
        extra.pageBreak = takeBreak();
        out.paragraph(runs, role, extra);
        afterTable = false;
    }
    void flow(const QString& text, Role role, const ParagraphExtra& extra = {}) {
        flow(QList{Run::words(text)}, role, extra);
    }
    /// The last paragraph of a block: takes the gap that the next block wants.
    void flowLast(const QList<Run>& runs, Role role) {
        flow(runs, role, {.keepNext = keepBelow, .keepLines = keepBelow, .after = gapBelow});
    }
    void flowLast(const QString& text, Role role) { flowLast(QList{Run::words(text)}, role); }

    bool takeBreak() { return std::exchange(breakNext, false); }

    /// Two tables in a row would become one; and a table cannot begin a page by itself.
    void beforeTable() {
        if (afterTable || breakNext)
            out.smallParagraph(6, takeBreak());
    }

    void add(const LetterHead& head) {
        beforeTable();
        const int left = qRound(width * agencyShare), right = width - left;
        XmlElement table(xml, "w:tbl");
        out.tableProperties({left, right}, false);
        {
            XmlElement row(xml, "w:tr");
            out.cell(left, [&] {
                for (const QString& line : head.superior)
                    out.paragraph(line, Role::Superior);
                for (const QString& line : head.agency)
                    out.paragraph(line, Role::Agency);
                out.rule(ruleUnder(head.agency, Role::Agency, left / 20.0), left);
            });
            out.cell(right, [&] {
                out.paragraph(official::nation, Role::Nation);
                out.paragraph(official::motto, Role::Motto);
                out.rule(widthOf(official::motto, Role::Motto), right);
            });
        }
        XmlElement row(xml, "w:tr");
        out.cell(left, [&] { out.paragraph(numberLine(head), Role::Number); });
        out.cell(right, [&] { out.paragraph(placeLine(head), Role::PlaceDate); });
        afterTable = true;
    }

    void add(const Title& title) {
        flow(title.kind, Role::DocumentKind);
        for (const QString& line : title.subject)
            flow(line, Role::Subject);
        out.rule(ruleUnder(title.subject, Role::Subject, width / 20.0), width, true);
    }

    void add(const Addressees& to) {
        if (to.names.isEmpty())
            return;
        if (to.names.size() == 1)
            return flowLast(official::addressee + u' ' + to.names[0] + u'.', Role::Addressee);
        const double label = widthOf(official::addressee + u' ', Role::Addressee);
        double widest = 0;
        for (const QString& name : to.names)
            widest = std::max(widest, widthOf(u"- "_s + name + u';', Role::AddresseeItem));
        const double left = std::max(0.0, (width / 20.0 - label - widest) / 2);
        flow(official::addressee, Role::AddresseeItem,
             {.keepNext = true, .before = styleOf(Role::Addressee).before, .left = left});
        for (qsizetype i = 0; i < to.names.size(); ++i) {
            const QString end = i + 1 < to.names.size() ? u";"_s : u"."_s;
            flow(u"- "_s + to.names[i] + end, Role::AddresseeItem, {.left = left + label});
        }
    }

    void add(const Heading& heading) { flowLast(heading.text, heading.level == 1 ? Role::Heading1 : Role::Heading2); }
    void add(const Paragraph& block) { flowLast(block.runs, Role::Body); }
    void add(const MissingPart&) {}

    void add(const Table& table) {
        if (table.columns.isEmpty())
            return;
        if (!table.caption.isEmpty())
            flow(table.caption, Role::Caption, {.keepNext = true, .before = 8, .after = 4});
        else
            beforeTable();
        const QList<int> widths = columnWidths(table, width / 20.0, width);
        {
            XmlElement element(xml, "w:tbl");
            out.tableProperties(widths, true);
            headRows(table, widths);
            for (qsizetype i = 0; i < table.rows.size(); ++i)
                bodyRow(table, widths, table.rows[i],
                        keepsNext(table, i) || (i + 1 == table.rows.size() && !table.note.isEmpty()));
        }
        afterTable = true;
        if (!table.note.isEmpty())
            flowLast(table.note, Role::Note);
    }

    static int spanned(const QList<int>& widths, const PlacedCell& placed) {
        int sum = 0;
        for (int c = placed.column; c < placed.column + placed.columns; ++c)
            sum += widths[c];
        return sum;
    }

    void headRows(const Table& table, const QList<int>& widths) {
        const QList<PlacedCell> cells = placeCells(table.head, int(widths.size()));
        for (int r = 0; r < table.head.size(); ++r) {
            XmlElement row(xml, "w:tr");
            out.rowProperties(true);
            int column = 0;
            while (column < widths.size()) {
                const auto here = std::find_if(cells.begin(), cells.end(), [&](const PlacedCell& p) {
                    return p.column == column && p.row <= r && r < p.row + p.rows;
                });
                if (here == cells.end()) {
                    out.cell(widths[column], [&] { out.paragraph(QString(), Role::TableHead); });
                    ++column;
                    continue;
                }
                const bool top = here->row == r;
                out.cell(spanned(widths, *here),
                         {here->columns, here->rows > 1 ? (top ? "restart" : "continue") : nullptr, true},
                         [&] { cellText(table, top ? &*here : nullptr, Role::TableHead, true); });
                column += here->columns;
            }
        }
    }

    void bodyRow(const Table& table, const QList<int>& widths, const TableRow& cells, bool keepNext) {
        XmlElement row(xml, "w:tr");
        out.rowProperties(false);
        int column = 0;
        for (const PlacedCell& placed : placeCells({cells}, int(widths.size()))) {
            out.cell(spanned(widths, placed), {placed.columns, nullptr, true},
                     [&] { cellText(table, &placed, Role::TableText, keepNext); });
            column = placed.column + placed.columns;
        }
        for (; column < widths.size(); ++column)
            out.cell(widths[column], [&] { out.paragraph(QString(), Role::TableText, {.keepNext = keepNext}); });
    }

    void cellText(const Table& table, const PlacedCell* placed, Role role, bool keepNext) {
        if (!placed)
            return out.paragraph(QString(), role, {.keepNext = keepNext});
        out.paragraph(QList{Run{.value = placed->cell->value}}, role,
                      {.keepNext = keepNext,
                       .align = alignOf(table, *placed),
                       .bold = placed->cell->bold && !styleOf(role).bold});
    }

    void add(const ChartBlock& chart) {
        const QSizeF points(width / 20.0, fromMm(chart.heightMm));
        const int number = int(pictures.size()) + 1;
        pictures << DocxPicture{u"chart%1.png"_s.arg(number), chartPng(chart.data, points)};
        out.picture(number, pictures.last().name, chart.description, {width, twips(points.height())},
                    {.keepNext = !chart.caption.isEmpty(), .pageBreak = takeBreak()});
        afterTable = false;
        if (!chart.caption.isEmpty())
            flowLast(chart.caption, Role::Caption);
    }

    void add(const Signature& signature) {
        beforeTable();
        const int left = qRound(width * recipientsShare), right = width - left;
        XmlElement table(xml, "w:tbl");
        out.tableProperties({left, right}, false);
        XmlElement row(xml, "w:tr");
        out.rowProperties(false);
        out.cell(left, [&] {
            out.paragraph(signature.recipients.isEmpty() ? QString() : official::recipients, Role::RecipientsHead);
            for (qsizetype i = 0; i < signature.recipients.size(); ++i)
                out.paragraph(recipientLine(signature, i), Role::Recipient);
        });
        out.cell(right, [&] {
            for (const QString& line : signature.authority)
                out.paragraph(line, Role::SignerAuthority);
            out.paragraph(signature.name, Role::SignerName, {.before = signatureRoom});
        });
        afterTable = true;
    }

    void add(const PageBreak&) { breakNext = true; }

    void add(const AnnexHeading& annex) {
        flow(annex.number.isEmpty() ? official::annex : official::annex + u' ' + annex.number, Role::AnnexNumber);
        if (annex.attached.isEmpty())
            return flowLast(annex.title.toUpper(), Role::AnnexTitle);
        flow(annex.title.toUpper(), Role::AnnexTitle);
        flowLast(annex.attached, Role::AnnexAttached);
    }

    const Document& document;
    QList<DocxPicture>& pictures;
    QByteArray bytes;
    DocxElements out;
    QXmlStreamWriter& xml;
    int width = 0; ///< of the text, in twips
    qsizetype at = 0;
    std::optional<double> gapBelow;
    bool keepBelow = false;
    bool afterTable = false;
    bool breakNext = false;
};

} // namespace

QByteArray docxBody(const Document& document, QList<DocxPicture>& pictures) {
    return Body(document, pictures).write();
}

} // namespace sotoso::report
