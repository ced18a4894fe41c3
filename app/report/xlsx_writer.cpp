// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx_writer.h"

#include "app/base/save_file.h"
#include "app/report/page_style.h"
#include "app/report/print_chart.h"
#include "app/report/table_grid.h"
#include "app/report/xlsx_book.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
struct XlsxWriter {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

/// The sheet with the sentences. Beside each sentence the figures in it, as numbers: what they are, their indicator and
/// their value.
class SentenceSheet {
public:
    SentenceSheet(XlsxBook& book) : sheet(book.addSheet(u"Báo cáo"_s)) {
        sheet.columnWidths(widths);
        sheet.pageSetup(true, -1, -1);
    }

    void operator()(const LetterHead& head) {
        line((head.superior + head.agency).join(u' '), {.size = 13, .bold = true});
        line(numberLine(head), {.size = 12});
        line(placeLine(head), {.size = 12, .italic = true});
    }
    void operator()(const Title& title) {
        ++row;
        line(title.kind, {.size = 14, .bold = true, .align = Align::Centre});
        line(title.subject.join(u' '), {.size = 14, .bold = true, .align = Align::Centre});
        ++row;
        int column = 0;
        for (const QString& name : {u"Nội dung"_s, u"Số liệu"_s, u"Mã"_s, u"Giá trị"_s})
            sheet.text(row, column++, name, {.bold = true, .border = true, .align = Align::Centre});
        sheet.rowHeight(row, 20);
        sheet.pageSetup(true, row, row);
        ++row;
    }
    void operator()(const Addressees& to) { line(official::addressee + u' ' + to.names.join(u"; "_s), {}); }
    void operator()(const Heading& heading) { line(heading.text, {.bold = true}); }
    void operator()(const Paragraph& paragraph) {
        QList<Run> figures;
        std::copy_if(paragraph.runs.begin(), paragraph.runs.end(), std::back_inserter(figures),
                     [](const Run& run) { return run.figure.has_value(); });
        const CellLook look{.top = true};
        const QString text = paragraph.plain();
        if (figures.isEmpty())
            return line(text, look);

        QList<double> heights;
        for (const Run& run : figures)
            heights << std::max(XlsxSheet::heightOf(run.figure->label, widths[1], look), 18.0);
        // The sentence stands over all rows of its figures.
        const double have = std::accumulate(heights.begin(), heights.end(), 0.0);
        const double need = XlsxSheet::heightOf(text, widths[0], look);
        if (need > have)
            heights.last() += need - have;
        const int last = row + int(figures.size()) - 1;
        sheet.merge(row, 0, last, 0, Value::of(text), look);
        for (qsizetype i = 0; i < figures.size(); ++i, ++row) {
            sheet.rowHeight(row, heights[i]);
            sheet.text(row, 1, figures[i].figure->label, look);
            sheet.text(row, 2, figures[i].figure->indicator, look);
            sheet.write(row, 3, figures[i].value, {.align = Align::Right, .top = true});
        }
    }
    void operator()(const Signature& signature) {
        ++row;
        for (const QString& words : signature.authority)
            line(words, {.bold = true, .align = Align::Right});
        row += 2;
        line(signature.name, {.bold = true, .align = Align::Right});
    }
    template <class Other>
    void operator()(const Other&) {}

private:
    void line(const QString& text, const CellLook& look) {
        sheet.text(row, 0, text, look);
        sheet.rowHeight(row++, std::max(XlsxSheet::heightOf(text, widths[0], look), 18.0));
    }

    const QList<double> widths{92, 34, 9, 13};
    XlsxSheet sheet;
    int row = 0;
};

class TableSheet {
public:
    TableSheet(XlsxBook& book, const Table& ofTable, const AnnexHeading* ofAnnex, bool isLandscape)
        : sheet(book.addSheet(nameOf(ofTable, ofAnnex))), table(ofTable), annex(ofAnnex), landscape(isLandscape),
          last(int(ofTable.columns.size()) - 1) {}

    void write() {
        // A standard character is a good 5 points wide; the same shares as on paper.
        const double characters = landscape ? 135 : 92;
        constexpr int parts = 10000;
        for (int part : columnWidths(table, characters * 5.25, parts))
            widths << characters * part / parts;
        sheet.columnWidths(widths);

        if (annex) {
            title(annex->number.isEmpty() ? official::annex : official::annex + u' ' + annex->number,
                  {.size = 14, .bold = true, .align = Align::Centre});
            title(annex->title.toUpper(), {.size = 14, .bold = true, .align = Align::Centre});
            title(annex->attached, {.size = 13, .italic = true, .align = Align::Centre});
        }
        title(table.caption, {.italic = true, .align = Align::Centre});
        if (row > 0)
            ++row;
        const int head = row;
        rows(table.head, Role::TableHead);
        sheet.pageSetup(landscape, row > head ? head : -1, row - 1);
        if (row > head)
            sheet.freeze(row);
        for (const TableRow& cells : table.rows)
            rows({cells}, Role::TableText);
        title(table.note, {.italic = true});
    }

private:
    static QString nameOf(const Table& table, const AnnexHeading* annex) {
        if (!table.sheet.isEmpty())
            return table.sheet;
        if (annex)
            return annex->number.isEmpty() ? official::annex : official::annex + u' ' + annex->number;
        return table.caption.isEmpty() ? u"Bảng"_s : table.caption;
    }

    void title(const QString& text, const CellLook& look) {
        if (text.isEmpty())
            return;
        sheet.merge(row, 0, row, last, Value::of(text), look);
        sheet.rowHeight(row, XlsxSheet::heightOf(text, std::accumulate(widths.begin(), widths.end(), 0.0), look));
        ++row;
    }

    void rows(const QList<TableRow>& cells, Role role) {
        const QList<PlacedCell> placed = placeCells(cells, last + 1);
        QList<double> heights(cells.size(), 18);
        for (const PlacedCell& cell : placed) {
            CellLook look{.size = styleOf(role).size,
                          .bold = styleOf(role).bold || cell.cell->bold,
                          .border = true,
                          .align = alignOf(table, cell)};
            const int r = row + cell.row;
            sheet.merge(r, cell.column, r + cell.rows - 1, cell.column + cell.columns - 1, cell.cell->value, look);
            const double width =
                std::accumulate(widths.begin() + cell.column, widths.begin() + cell.column + cell.columns, 0.0);
            double& height = heights[cell.row + cell.rows - 1];
            double have = 0;
            for (int above = cell.row; above < cell.row + cell.rows - 1; ++above)
                have += heights[above];
            height = std::max(height, XlsxSheet::heightOf(cell.cell->value.shown(), width, look) - have);
        }
        for (double height : heights)
            sheet.rowHeight(row++, height);
    }

    XlsxSheet sheet;
    const Table& table;
    const AnnexHeading* annex;
    bool landscape;
    int last;
    QList<double> widths;
    int row = 0;
};

void writeCharts(XlsxBook& book, const QList<const ChartBlock*>& charts) {
    if (charts.isEmpty())
        return;
    XlsxSheet sheet = book.addSheet(u"Biểu đồ"_s);
    sheet.pageSetup(false, -1, -1);
    constexpr double dotsPerPoint = 200.0 / 72, rowPoints = 15;
    int row = 0;
    for (const ChartBlock* chart : charts) {
        const QSizeF points(fromMm(paperWidthMm - leftMm - rightMm), fromMm(chart->heightMm));
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        renderChart(chart->data, (points * dotsPerPoint).toSize(), serifFamily(), dotsPerPoint, 0).save(&png, "PNG");
        sheet.picture(row, 0, png.data(), chart->description);
        row += int(points.height() / rowPoints) + 1;
        sheet.text(row, 0, chart->caption, {.italic = true, .wrap = false});
        row += 2;
    }
}

void writeBook(const QString& path, const Document& document, const Progress& progress) {
    XlsxBook book(path);
    book.properties(document);
    SentenceSheet sentences(book);
    QList<const ChartBlock*> charts;
    struct Part {
        const Table* table;
        const AnnexHeading* annex;
        bool landscape;
    };
    QList<Part> tables;
    for (const Section& section : document.sections) {
        const AnnexHeading* annex = nullptr;
        for (const Block& block : section.blocks) {
            std::visit(sentences, block);
            if (const auto* heading = std::get_if<AnnexHeading>(&block))
                annex = heading;
            else if (const auto* table = std::get_if<Table>(&block); table && !table->columns.isEmpty())
                tables << Part{table, annex, section.landscape};
            else if (const auto* chart = std::get_if<ChartBlock>(&block))
                charts << chart;
        }
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (progress.stopped())
            fail(Error::Kind::Cancelled, XlsxWriter::tr("Stopped; no file was written."));
        TableSheet(book, *tables[i].table, tables[i].annex, tables[i].landscape).write();
        progress.at(i + 1, tables.size() + 1);
    }
    writeCharts(book, charts);
    book.close();
    progress.at(tables.size() + 1, tables.size() + 1);
}
} // namespace

Result<> writeXlsx(const Document& document, const QString& path, const Progress& progress) {
    return saveWhole(path, [&](QIODevice& device) {
        // libxlsxwriter wants a file of its own; only the finished workbook reaches the one asked for.
        const QTemporaryDir folder;
        const QString draft = folder.filePath(u"book.xlsx"_s);
        if (!folder.isValid())
            fail(Error::Kind::Io, XlsxWriter::tr("No temporary folder could be made. Check that the disk has room."),
                 {}, folder.errorString());
        writeBook(draft, document, progress);
        QFile file(draft);
        if (!file.open(QIODevice::ReadOnly))
            fail(Error::Kind::Io, XlsxWriter::tr("The spreadsheet could not be written. Check that the disk has room."),
                 {}, file.errorString());
        while (!file.atEnd())
            device.write(file.read(1 << 20));
    });
}

} // namespace sotoso::report
