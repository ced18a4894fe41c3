// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown: lists, the report, a chart.
#include "app/exchange/sheet.h"
#include "app/figures/report_facts.h"
#include "app/report/docx_writer.h"
#include "app/report/month_report.h"
#include "app/report/page_layout.h"
#include "app/report/pdf_writer.h"
#include "app/report/print_chart.h"
#include "app/report/xlsx_writer.h"
#include "tests/bench/bench.h"
#include "ui/charts/progress_chart.h"
#include "ui/records/records_model.h"
#include "ui/shared/table_view.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <malloc.h>
#include <random>
#include <xlsxwriter.h>
#include <zlib.h>

namespace sotoso::bench {
using namespace Qt::StringLiterals;

namespace {

/// The same texts as a list of visits shows, from no database.
class PlainModel : public QAbstractTableModel {
public:
    PlainModel(const QAbstractItemModel& of, int count) : rows(count) {
        for (int row = 0; row < known; ++row)
            for (int column = 0; column < of.columnCount(); ++column)
                texts[row] += of.index(row, column).data().toString();
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(texts[0].size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? texts[size_t(index.row() % known)][index.column()] : QVariant();
    }

private:
    static constexpr int known = 100;
    std::array<QStringList, known> texts;
    int rows;
};

qint64 allocated() {
    const auto now = mallinfo2();
    return qint64(now.uordblks + now.hblkhd);
}

/// `view` over `model`, and what the two took.
qint64 memoryOf(TableView& view, QAbstractItemModel& model, const std::function<void()>& fill) {
    const qint64 before = allocated();
    fill();
    view.setModel(&model);
    view.resize(1100, 600);
    view.grab();
    return allocated() - before;
}

void scrolling(Bench& bench) {
    auto store = bench.openCopy(bench.large(), u"list.sotoso"_s);
    Figures figures(*store);
    const NamedPeriod all = rangePeriod(bench.today.addYears(-10), bench.today, Scheme::Nd09);
    const QList<FigureRecord> visits = take(figures.records({u"TT04"_s, all}));
    const auto many = [&](int count) {
        QList<FigureRecord> records;
        records.reserve(count);
        while (records.size() < count)
            records += visits.mid(0, count - records.size());
        return records;
    };
    const auto describe = [&](const QList<FigureRecord>& asked) { return take(figures.describe(asked)); };
    std::array<qint64, 2> more{};
    const std::array sizes{100'000, 1'000'000};
    for (size_t i = 0; i < sizes.size(); ++i) {
        const int count = sizes[i];
        RecordsModel ours(describe);
        TableView view, plainView;
        const qint64 used = memoryOf(view, ours, [&] { ours.setRecords(many(count), false, bench.today); });
        PlainModel plain(ours, count);
        more[i] = used - memoryOf(plainView, plain, [] {});
        if (count < 1'000'000)
            continue;
        std::mt19937 random(1), same(1);
        const auto jump = [&](TableView& in, std::mt19937& dice) {
            in.scrollTo(in.model()->index(int(dice() % unsigned(count)), 0), QAbstractItemView::PositionAtCenter);
            in.viewport()->grab();
        };
        bench.line("P5", u"jumping in a list of 1M visits"_s,
                   inTurns(
                       bench.rounds * 10, [&] { jump(plainView, same); }, [&] { jump(view, random); }, Clock::Cpu),
                   1.3);
    }
    const auto megabytes = [](qint64 bytes) { return QString::number(double(bytes) / (1 << 20), 'f', 1); };
    bench.line("P5", u"its memory over the view's own, of 8 MB"_s,
               u"%1 MB at 100,000, %2 MB at 1M"_s.arg(megabytes(more[0]), megabytes(more[1])),
               more[1] <= 8 << 20 && more[1] - more[0] <= 1 << 20);
}

QByteArray unpacked(const QString& path) {
    QByteArray all, buffer(1 << 16, 0);
    archive* zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_read_open_filename(zip, path.toUtf8().constData(), 1 << 16);
    archive_entry* entry = nullptr;
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK)
        for (la_ssize_t got; (got = archive_read_data(zip, buffer.data(), size_t(buffer.size()))) > 0;)
            all.append(buffer.constData(), got);
    archive_read_free(zip);
    return all;
}

void reporting(Bench& bench) {
    auto store = bench.openCopy(bench.large(), u"report.sotoso"_s);
    Figures figures(*store);
    const NamedPeriod period = monthPeriod(2022, 6, Scheme::Nd09);
    const auto facts = take(reportFacts(*store, figures, period, bench.today));
    const QString pdf = bench.path(u"a.pdf"_s), docx = bench.path(u"a.docx"_s), xlsx = bench.path(u"a.xlsx"_s);
    const auto product = [&] {
        const auto document = report::monthReport(facts);
        take(report::writePdf(document, pdf));
        take(report::writeDocx(document, docx));
        take(report::writeXlsx(document, xlsx));
    };
    product();
    const report::PageLayout laidOut(report::monthReport(facts));
    const QByteArray xml = unpacked(docx);
    const exchange::Sheet sheet = take(exchange::readSheet(xlsx));
    const auto floor = [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(1440);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        for (int page = 0; page < laidOut.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            laidOut.paint(painter, page, QRectF(0, 0, writer.width(), writer.height()));
        }
        painter.end();
        lxw_workbook* book = workbook_new(bench.path(u"floor.xlsx"_s).toUtf8().constData());
        lxw_worksheet* page = workbook_add_worksheet(book, nullptr);
        for (qsizetype row = 0; row < sheet.rowCount(); ++row)
            for (int column = 0; column < sheet.columnCount(); ++column)
                if (const QByteArray text = sheet.text(row, column).toUtf8(); !text.isEmpty())
                    worksheet_write_string(page, lxw_row_t(row), lxw_col_t(column), text.constData(), nullptr);
        workbook_close(book);
        QByteArray packed(qsizetype(compressBound(uLong(xml.size()))), 0);
        uLongf size = uLongf(packed.size());
        compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(xml.constData()),
                  uLong(xml.size()), Z_DEFAULT_COMPRESSION);
    };
    bench.line("P8", u"month report in three formats, %1 pages"_s.arg(laidOut.pageCount()),
               inTurns(bench.rounds, floor, product), 3);
}

void charting(Bench& bench) {
    auto store = bench.openCopy(bench.small(), u"chart.sotoso"_s);
    Figures figures(*store);
    const NamedPeriod period = monthPeriod(2022, 6, Scheme::Nd09);
    const auto question = take(figures.dashboard({period, bench.today, {}, 1}));
    const auto paper = report::progressChart(question.course, period);
    const QSize size(640, 300);
    bench.line("P16", u"chart made and painted"_s,
               inTurns(
                   bench.rounds * 4, [&] { report::renderChart(paper, size, report::sansFamily(), 4.0 / 3); },
                   [&] {
                       ProgressChart chart;
                       chart.resize(size);
                       chart.setCourse(question.course, period);
                       chart.grab();
                   },
                   Clock::Cpu),
               4);
}

} // namespace

void benchShown(Bench& bench) {
    if (bench.wants("P5"))
        scrolling(bench);
    if (bench.wants("P8"))
        reporting(bench);
    if (bench.wants("P16"))
        charting(bench);
}

} // namespace sotoso::bench
