// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/docx_elements.h"

#include "app/report/docx_parts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
QString number(int value) {
    return QString::number(value);
}
} // namespace

void DocxElements::properties(Role role, const ParagraphExtra& extra) {
    XmlElement properties(xml, "w:pPr");
    emptyElement(xml, "w:pStyle", {{"w:val", QString::fromLatin1(styleOf(role).id)}});
    if (extra.keepNext)
        emptyElement(xml, "w:keepNext");
    if (extra.keepLines)
        emptyElement(xml, "w:keepLines");
    if (extra.pageBreak)
        emptyElement(xml, "w:pageBreakBefore");
    if (extra.before || extra.after) {
        xml.writeEmptyElement(u"w:spacing"_s);
        if (extra.before)
            xml.writeAttribute(u"w:before"_s, number(twips(*extra.before)));
        if (extra.after)
            xml.writeAttribute(u"w:after"_s, number(twips(*extra.after)));
    }
    if (extra.left)
        emptyElement(xml, "w:ind", {{"w:left", number(twips(*extra.left))}});
    if (extra.align)
        emptyElement(xml, "w:jc",
                     {{"w:val", *extra.align == Align::Left    ? u"left"_s
                                : *extra.align == Align::Right ? u"right"_s
                                                               : u"center"_s}});
}

void DocxElements::paragraph(const QList<Run>& runs, Role role, const ParagraphExtra& extra) {
    XmlElement element(xml, "w:p");
    properties(role, extra);
    for (const Run& piece : runs)
        run(piece, extra.bold);
}

void DocxElements::paragraph(const QString& text, Role role, const ParagraphExtra& extra) {
    paragraph(QList{Run::words(text)}, role, extra);
}

void DocxElements::smallParagraph(double height, bool pageBreak, const Inside& inside) {
    XmlElement element(xml, "w:p");
    XmlElement properties(xml, "w:pPr");
    if (pageBreak)
        emptyElement(xml, "w:pageBreakBefore");
    emptyElement(
        xml, "w:spacing",
        {{"w:before", u"0"_s}, {"w:after", u"0"_s}, {"w:line", number(twips(height))}, {"w:lineRule", u"exact"_s}});
    {
        XmlElement mark(xml, "w:rPr");
        emptyElement(xml, "w:sz", {{"w:val", u"2"_s}});
    }
    if (inside)
        inside();
}

void DocxElements::run(const Run& run, bool bold) {
    const QString shown = run.value.shown();
    if (shown.isEmpty())
        return;
    XmlElement element(xml, "w:r");
    if (run.bold || run.italic || bold) {
        XmlElement properties(xml, "w:rPr");
        if (run.bold || bold) {
            emptyElement(xml, "w:b");
            emptyElement(xml, "w:bCs");
        }
        if (run.italic) {
            emptyElement(xml, "w:i");
            emptyElement(xml, "w:iCs");
        }
    }
    const QStringList lines = shown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            emptyElement(xml, "w:br");
        XmlElement text(xml, "w:t", {{"xml:space", u"preserve"_s}});
        xml.writeCharacters(lines[i]);
    }
}

void DocxElements::rule(double length, int columnWidth, bool keepNext) {
    XmlElement element(xml, "w:p");
    XmlElement properties(xml, "w:pPr");
    if (keepNext)
        emptyElement(xml, "w:keepNext");
    {
        XmlElement borders(xml, "w:pBdr");
        emptyElement(xml, "w:bottom",
                     {{"w:val", u"single"_s},
                      {"w:sz", number(qRound(ruleWidth * 8))},
                      {"w:space", u"0"_s},
                      {"w:color", u"000000"_s}});
    }
    emptyElement(xml, "w:spacing",
                 {{"w:before", u"0"_s}, {"w:after", u"0"_s}, {"w:line", u"60"_s}, {"w:lineRule", u"exact"_s}});
    const QString side = number((columnWidth - twips(length)) / 2);
    emptyElement(xml, "w:ind", {{"w:left", side}, {"w:right", side}});
    XmlElement mark(xml, "w:rPr");
    emptyElement(xml, "w:sz", {{"w:val", u"2"_s}});
}

void DocxElements::tableProperties(const QList<int>& widths, bool lines) {
    {
        XmlElement properties(xml, "w:tblPr");
        emptyElement(xml, "w:tblW",
                     {{"w:w", number(std::accumulate(widths.begin(), widths.end(), 0))}, {"w:type", u"dxa"_s}});
        emptyElement(xml, "w:tblInd", {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
        if (lines) {
            XmlElement borders(xml, "w:tblBorders");
            for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
                emptyElement(xml, side,
                             {{"w:val", u"single"_s},
                              {"w:sz", number(qRound(tableLineWidth * 8))},
                              {"w:space", u"0"_s},
                              {"w:color", u"000000"_s}});
        }
        emptyElement(xml, "w:tblLayout", {{"w:type", u"fixed"_s}});
        XmlElement margins(xml, "w:tblCellMar");
        const QString x = number(lines ? twips(cellPaddingX) : 0), y = number(lines ? twips(cellPaddingY) : 0);
        emptyElement(xml, "w:top", {{"w:w", y}, {"w:type", u"dxa"_s}});
        emptyElement(xml, "w:left", {{"w:w", x}, {"w:type", u"dxa"_s}});
        emptyElement(xml, "w:bottom", {{"w:w", y}, {"w:type", u"dxa"_s}});
        emptyElement(xml, "w:right", {{"w:w", x}, {"w:type", u"dxa"_s}});
    }
    XmlElement grid(xml, "w:tblGrid");
    for (int column : widths)
        emptyElement(xml, "w:gridCol", {{"w:w", number(column)}});
}

void DocxElements::rowProperties(bool head) {
    XmlElement properties(xml, "w:trPr");
    emptyElement(xml, "w:cantSplit");
    if (head)
        emptyElement(xml, "w:tblHeader");
}

void DocxElements::cell(int width, const CellSpan& span, const Inside& inside) {
    XmlElement element(xml, "w:tc");
    {
        XmlElement properties(xml, "w:tcPr");
        emptyElement(xml, "w:tcW", {{"w:w", number(width)}, {"w:type", u"dxa"_s}});
        if (span.columns > 1)
            emptyElement(xml, "w:gridSpan", {{"w:val", number(span.columns)}});
        if (span.merge)
            emptyElement(xml, "w:vMerge", {{"w:val", QString::fromLatin1(span.merge)}});
        if (span.middle)
            emptyElement(xml, "w:vAlign", {{"w:val", u"center"_s}});
    }
    inside();
}

void DocxElements::picture(int at, const QString& name, const QString& description, QSize size,
                           const ParagraphExtra& extra) {
    constexpr int emuPerTwip = 635;
    const QString id = number(at), wide = number(size.width() * emuPerTwip), high = number(size.height() * emuPerTwip);
    XmlElement element(xml, "w:p");
    properties(Role::Picture, extra);
    XmlElement run(xml, "w:r");
    XmlElement drawing(xml, "w:drawing");
    XmlElement inlined(xml, "wp:inline", {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}});
    emptyElement(xml, "wp:extent", {{"cx", wide}, {"cy", high}});
    emptyElement(xml, "wp:docPr", {{"id", id}, {"name", name}, {"descr", description}});
    {
        XmlElement frame(xml, "wp:cNvGraphicFramePr");
        emptyElement(xml, "a:graphicFrameLocks", {{"noChangeAspect", u"1"_s}});
    }
    XmlElement graphic(xml, "a:graphic");
    XmlElement data(xml, "a:graphicData", {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    XmlElement picture(xml, "pic:pic");
    {
        XmlElement names(xml, "pic:nvPicPr");
        emptyElement(xml, "pic:cNvPr", {{"id", id}, {"name", name}});
        emptyElement(xml, "pic:cNvPicPr");
    }
    {
        XmlElement fill(xml, "pic:blipFill");
        emptyElement(xml, "a:blip", {{"r:embed", u"rIdPicture"_s + id}});
        XmlElement stretch(xml, "a:stretch");
        emptyElement(xml, "a:fillRect");
    }
    XmlElement shape(xml, "pic:spPr");
    {
        XmlElement transform(xml, "a:xfrm");
        emptyElement(xml, "a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
        emptyElement(xml, "a:ext", {{"cx", wide}, {"cy", high}});
    }
    XmlElement geometry(xml, "a:prstGeom", {{"prst", u"rect"_s}});
    emptyElement(xml, "a:avLst");
}

} // namespace sotoso::report
