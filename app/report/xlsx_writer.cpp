// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx_writer.h"

#include "app/base/save_file.h"
#include "app/report/page_style.h"
#include "app/report/print_chart.h"
#include "app/report/table_grid.h"
#include "app/report/xlsx_book.h"

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

/// The report's text as it is printed, and each figure in it on a sheet of its own: what it is, its indicator and its
/// value as a number.
class TextSheets {
public:
    explicit TextSheets(XlsxBook& book) : text(book.addSheet(u"Báo cáo"_s)) {
        text.columnWidths({left, right});
        text.pageSetup(false, -1, -1);
    }

    void operator()(const LetterHead& head) {
        const QStringList agency = head.superior + head.agency;
        const QStringList nation{official::nation, official::motto};
        for (qsizetype i = 0; i < std::max(agency.size(), nation.size()); ++i) {
            const bool superior = i < head.superior.size();
            text.text(row, 0, agency.value(i), {.bold = !superior, .align = Align::Centre});
            text.text(row, 1, nation.value(i), {.bold = true, .align = Align::Centre});
            text.rowHeight(row++, std::max(XlsxSheet::heightOf(agency.value(i), left, {.bold = true}), 18.0));
        }
        text.text(row, 0, numberLine(head), {.align = Align::Centre});
        text.text(row, 1, placeLine(head), {.italic = true, .align = Align::Centre});
        text.rowHeight(row++, 20);
    }
    void operator()(const Title& title) {
        ++row;
        line(title.kind, {.size = 14, .bold = true, .align = Align::Centre});
        for (const QString& subject : title.subject)
            line(subject, {.size = 13, .bold = true, .align = Align::Centre});
        ++row;
    }
    void operator()(const Addressees& to) {
        line(official::addressee + u' ' + to.names.join(u"; "_s), {.align = Align::Centre});
    }
    void operator()(const Heading& given) {
        heading = given.text;
        line(heading, {.bold = true});
    }
    void operator()(const Paragraph& paragraph) {
        line(paragraph.plain(), {.top = true});
        for (const Run& run : paragraph.runs)
            if (run.figure)
                figures << Named{heading, run};
    }
    void operator()(const Signature& signature) {
        ++row;
        QStringList recipients{official::recipients};
        for (qsizetype i = 0; i < signature.recipients.size(); ++i)
            recipients << recipientLine(signature, i);
        QStringList signer = signature.authority;
        signer << QString() << QString() << signature.name;
        for (qsizetype i = 0; i < std::max(recipients.size(), signer.size()); ++i) {
            text.text(row, 0, recipients.value(i), {.size = i ? 11.0 : 12.0, .bold = i == 0, .italic = i == 0});
            text.text(row, 1, signer.value(i), {.bold = true, .align = Align::Centre});
            text.rowHeight(row++, 18);
        }
    }
    template <class Other>
    void operator()(const Other&) {}

    void writeFigures(XlsxBook& book) const {
        if (figures.isEmpty())
            return;
        XlsxSheet sheet = book.addSheet(u"Số liệu"_s);
        const QList<double> widths{30, 40, 9, 13};
        sheet.columnWidths(widths);
        sheet.pageSetup(false, 0, 0);
        sheet.freeze(1);
        int at = 0;
        for (const QString& name : {u"Mục"_s, u"Số liệu"_s, u"Mã"_s, u"Giá trị"_s})
            sheet.text(0, at++, name, {.bold = true, .border = true, .align = Align::Centre});
        sheet.rowHeight(0, 20);
        for (at = 1; at <= figures.size(); ++at) {
            const auto& [part, run] = figures[at - 1];
            const CellLook look{.border = true};
            sheet.text(at, 0, part, look);
            sheet.text(at, 1, run.figure->label, look);
            sheet.text(at, 2, run.figure->indicator, look);
            sheet.write(at, 3, run.value, {.border = true, .align = Align::Right});
            sheet.rowHeight(at, std::max({XlsxSheet::heightOf(part, widths[0], look),
                                          XlsxSheet::heightOf(run.figure->label, widths[1], look), 18.0}));
        }
    }

private:
    struct Named {
        QString part; ///< the heading it stands under
        Run run;
    };
    void line(const QString& words, const CellLook& look) {
        text.merge(row, 0, row, 1, Value::of(words), look);
        text.rowHeight(row++, std::max(XlsxSheet::heightOf(words, left + right, look), 18.0));
    }

    static constexpr double left = 38, right = 54;
    XlsxSheet text;
    QString heading;
    QList<Named> figures;
    int row = 0;
};

/// A table on a sheet of its own, with those that have its columns below it.
class TableSheet {
public:
    TableSheet(XlsxBook& book, const Table& ofTable, const AnnexHeading* ofAnnex, bool isLandscape)
        : sheet(book.addSheet(nameOf(ofTable, ofAnnex))), annex(ofAnnex), landscape(isLandscape),
          last(int(ofTable.columns.size()) - 1), weights(ofTable.columns) {
        // A standard character is a good 5 points wide; the same shares as on paper.
        const double characters = landscape ? 135 : 92;
        constexpr int parts = 10000;
        for (int part : columnWidths(ofTable, characters * 5.25, parts))
            widths << characters * part / parts;
        sheet.columnWidths(widths);
        if (!annex)
            return;
        title(annex->number.isEmpty() ? official::annex : official::annex + u' ' + annex->number,
              {.size = 14, .bold = true, .align = Align::Centre});
        title(annex->title.toUpper(), {.size = 14, .bold = true, .align = Align::Centre});
        title(annex->attached, {.size = 13, .italic = true, .align = Align::Centre});
    }

    /// Stands under the same annex, in the same columns.
    bool takes(const Table& table, const AnnexHeading* of) const {
        return of && of == annex && table.columns.size() <= weights.size() &&
               std::equal(table.columns.begin(), table.columns.end(), weights.begin(),
                          [](const Column& a, const Column& b) { return a.weight == b.weight; });
    }

    void write(const Table& table) {
        title(table.caption, {.italic = true, .align = Align::Centre});
        if (row > 0)
            ++row;
        const int head = row;
        rows(table, table.head, Role::TableHead);
        const bool alone = tables++ == 0;
        sheet.pageSetup(landscape, alone && row > head ? head : -1, row - 1);
        if (alone && row > head)
            sheet.freeze(row);
        for (const TableRow& cells : table.rows)
            rows(table, {cells}, Role::TableText);
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

    void rows(const Table& table, const QList<TableRow>& cells, Role role) {
        const QList<PlacedCell> placed = placeCells(cells, int(table.columns.size()));
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
    const AnnexHeading* annex;
    bool landscape;
    int last, tables = 0;
    QList<Column> weights;
    QList<double> widths;
    int row = 0;
};

void writeCharts(XlsxBook& book, const QList<const ChartBlock*>& charts) {
    if (charts.isEmpty())
        return;
    XlsxSheet sheet = book.addSheet(u"Biểu đồ"_s);
    sheet.pageSetup(false, -1, -1);
    constexpr double rowPoints = 15;
    int row = 0;
    for (const ChartBlock* chart : charts) {
        const QSizeF points(fromMm(paperWidthMm - leftMm - rightMm), fromMm(chart->heightMm));
        sheet.picture(row, 0, chartPng(chart->data, points), chart->description);
        row += int(points.height() / rowPoints) + 1;
        sheet.text(row, 0, chart->caption, {.italic = true, .wrap = false});
        row += 2;
    }
}

void writeBook(const QString& path, const Document& document, const Progress& progress) {
    XlsxBook book(path);
    book.properties(document);
    TextSheets texts(book);
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
            std::visit(texts, block);
            if (const auto* heading = std::get_if<AnnexHeading>(&block))
                annex = heading;
            else if (const auto* table = std::get_if<Table>(&block); table && !table->columns.isEmpty())
                tables << Part{table, annex, section.landscape};
            else if (const auto* chart = std::get_if<ChartBlock>(&block))
                charts << chart;
        }
    }
    std::optional<TableSheet> sheet;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (progress.stopped())
            fail(Error::Kind::Cancelled, XlsxWriter::tr("Stopped; no file was written."));
        const auto& [table, annex, landscape] = tables[i];
        if (!sheet || !sheet->takes(*table, annex))
            sheet.emplace(book, *table, annex, landscape);
        sheet->write(*table);
        progress.at(i + 1, tables.size() + 1);
    }
    texts.writeFigures(book);
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
