// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_layout.h"
#include "app/report/page_style.h"
#include "app/report/print_chart.h"
#include "app/report/table_grid.h"
#include "tests/support/sample_document.h"

#include <QGuiApplication>
#include <QPainter>
#include <QtTest>

using namespace sotoso;
using namespace sotoso::report;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

Document documentOf(const QList<Block>& blocks, bool landscape = false) {
    Document document;
    document.sections << Section{landscape, false, blocks};
    return document;
}

Paragraph said(const QString& text) {
    return {{Run::words(text)}};
}

QImage sheet(const PageLayout& layout, int page, bool underline, double scale = 1) {
    QImage image((layout.pageSize(page) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, page, image.rect(), underline);
    return image;
}

int pixels(const QImage& image, const std::function<bool(QColor)>& like) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += like(image.pixelColor(x, y));
    return count;
}

bool near(QColor a, QColor b) {
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 24;
}

} // namespace

class ReportLayout : public QObject {
    Q_OBJECT

private slots:
    void valuesArePrintedTheVietnameseWay() {
        QCOMPARE(Value::number(1097).shown(), u"1.097"_s);
        QCOMPARE(Value::number(5, 2).shown(), u"05"_s);
        QCOMPARE(Value::number(12, 2).shown(), u"12"_s);
        QCOMPARE(Value::change(37).shown(), u"+37"_s);
        QCOMPARE(Value::change(-1200).shown(), u"-1.200"_s);
        QCOMPARE(Value::change(0).shown(), u"0"_s);
        QCOMPARE(Value::percent(45.7).shown(), u"45,7"_s);
        QCOMPARE(Value::percent(16.05).shown(), u"16,1"_s);
        QCOMPARE(Value::percent(16.05).toNumber(), 16.1);
        QCOMPARE(Value::percent(100).shown(), u"100,0"_s);
        QCOMPARE(Value::day(QDate(2022, 6, 4)).shown(), u"04/06/2022"_s);
        QCOMPARE(Value::unknown().shown(), u"…"_s);
        QCOMPARE(Value{}.shown(), QString());
        QCOMPARE(Value::of(u"a\x01\nb"_s).shown(), u"a\nb"_s);
    }

    void theHeadFollowsTheDecree() {
        LetterHead head = letterHeadOf(Signer::Chair, u"Phường 1"_s);
        QCOMPARE(head.agency, (QStringList{u"ỦY BAN NHÂN DÂN"_s, u"PHƯỜNG 1"_s}));
        head.day = 5;
        head.month = 2;
        head.year = 2026;
        head.number = u"7"_s;
        QCOMPARE(placeLine(head), u"Phường 1, ngày 05 tháng 02 năm 2026"_s);
        QCOMPARE(numberLine(head), u"Số: 07/BC-UBND"_s);
        head.day = 15;
        head.month = 6;
        QCOMPARE(dateLine(head), u"ngày 15 tháng 6 năm 2026"_s);
        QCOMPARE(attachedTo(head, u"Ủy ban nhân dân Phường 1"_s),
                 u"(Kèm theo Báo cáo số 07/BC-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân Phường 1)"_s);
        QCOMPARE(authorityOf(Signer::Deputy).last(), u"PHÓ CHỦ TỊCH"_s);
        QCOMPARE(letterHeadOf(Signer::Team, u"Phường 1"_s).superior.last(), u"PHƯỜNG 1"_s);
    }

    void quocHieuFitsItsColumnOnOneLine() {
        const double column = fromMm(paperWidthMm - leftMm - rightMm) * (1 - agencyShare);
        QVERIFY(widthOf(official::nation, Role::Nation) < column);
    }

    void aSentenceIsWordsAndFigures() {
        const FigureRef ref{u"CQ01"_s, u"k"_s, u"Tài khoản"_s};
        const QList<Run> runs = sentence(u"Đạt %1 trên %2, bằng 100%."_s,
                                         {Run::number(Value::number(457), ref), Run::number(Value::number(1000), ref)});
        QCOMPARE(Paragraph{runs}.plain(), u"Đạt 457 trên 1.000, bằng 100%."_s);
        QCOMPARE(runs.size(), 5);
    }

    void everyFigureOfTheTextCanBePointedAt() {
        const PageLayout layout(sampleDocument());
        QStringList keys;
        for (int page = 0; page < layout.pageCount(); ++page)
            for (const PageMark& mark : layout.marks(page)) {
                QVERIFY(QRectF(QPointF(), layout.pageSize(page)).contains(mark.rect));
                QVERIFY(mark.rect.width() > 3 && mark.rect.height() > 8);
                const PageMark* found = layout.markAt(page, mark.rect.center());
                QVERIFY(found);
                QCOMPARE(found->figure.key, mark.figure.key);
                keys << mark.figure.indicator;
            }
        QCOMPARE(layout.marks(0).first().figure.indicator, u"TC03"_s);
        QVERIFY(layout.markAt(0, {2, 2}) == nullptr);
        // 18 in sentences, two in each of the 96 rows of the annex.
        QCOMPARE(keys.size(), 17 + 2 * 96);
    }

    void thePreviewUnderlinesFiguresAndPaperDoesNot() {
        const PageLayout layout(sampleDocument());
        const auto accent = [](QColor c) { return near(c, QColor(0x1B4F91)); };
        const Document textOnly =
            documentOf({Paragraph{{Run::number(Value::number(457), {u"CQ01"_s, u"k"_s, u"x"_s})}}});
        const PageLayout page(textOnly);
        QVERIFY(pixels(sheet(page, 0, true, 4), accent) > 10);
        QCOMPARE(pixels(sheet(page, 0, false, 4), accent), 0);
    }

    void whatIsMissingShowsInThePreviewOnly() {
        const Document document =
            documentOf({said(u"Trước"_s), MissingPart{u"Mục này còn trống."_s, u"III"_s}, said(u"Sau"_s)});
        const PageLayout preview(document, true), paper(document);
        QCOMPARE(preview.marks(0).size(), 1);
        QVERIFY(preview.marks(0)[0].missing);
        QCOMPARE(preview.marks(0)[0].figure.key, u"III"_s);
        QVERIFY(paper.marks(0).isEmpty());
        const auto tint = [](QColor c) { return near(c, QColor(0xFBE3E8)); };
        QVERIFY(pixels(sheet(preview, 0, true), tint) > 1000);
        QCOMPARE(pixels(sheet(paper, 0, true), tint), 0);
    }

    void aHeadingIsNeverTheLastLineOfAPage() {
        for (int lines = 30; lines < 45; ++lines) {
            QList<Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks << said(u"Dòng"_s);
            const int before = PageLayout(documentOf(blocks)).pageCount();
            blocks << Heading{1, u"I. ĐỀ MỤC"_s};
            const int heading = PageLayout(documentOf(blocks)).pageCount();
            blocks << said(u"Nội dung"_s);
            const int after = PageLayout(documentOf(blocks)).pageCount();
            QVERIFY(before <= heading && heading <= after);
            // Where the text goes to a new page, the heading goes with it: its page holds two lines then.
            if (after > before) {
                const PageLayout layout(documentOf(blocks));
                QVERIFY(pixels(sheet(layout, after - 1, false), [](QColor c) { return c.lightness() < 128; }) > 300);
            }
        }
    }

    void annexesAreNumberedByThemselves() {
        const PageLayout layout(sampleDocument());
        QStringList numbers;
        for (int page = 0; page < layout.pageCount(); ++page)
            numbers << layout.pageNumber(page);
        QCOMPARE(numbers.first(), QString());
        QCOMPARE(numbers[1], u"2"_s);
        QCOMPARE(numbers.count(QString()), 3);
        Document going = sampleDocument();
        going.sections[1].continuesNumbers = true;
        QCOMPARE(PageLayout(going).pageNumber(2), u"3"_s);
    }

    void aShortTableIsNotSplit() {
        Table table;
        table.columns = {{1, Align::Left}, {1, Align::Right}};
        table.head = headOf({u"Khu phố"_s, u"Lũy kế"_s});
        for (int i = 1; i <= 6; ++i)
            table.rows << TableRow{Cell{.value = Value::of(u"Khu phố %1"_s.arg(i))},
                                   Cell{.value = Value::number(i), .figure = FigureRef{u"CQ01"_s, {}, {}}}};
        bool moved = false;
        for (int before = 1; before < 40; ++before) {
            QList<Block> blocks(before, said(u"Dòng chữ."_s));
            blocks << table;
            const PageLayout layout(documentOf(blocks, true), false);
            QList<int> pages;
            for (int page = 0; page < layout.pageCount(); ++page)
                if (!layout.marks(page).isEmpty())
                    pages << page;
            QCOMPARE(pages.size(), 1);
            moved = moved || pages.first() > 0;
        }
        QVERIFY(moved);
    }

    void aRowHigherThanAPageIsStillAllThere() {
        Table table;
        table.columns = {{1, Align::Left}, {1, Align::Left}};
        table.head = headOf({u"Một"_s, u"Hai"_s});
        QStringList many;
        for (int i = 0; i < 120; ++i)
            many << u"dòng %1"_s.arg(i);
        const FigureRef ref{u"X"_s, u"last"_s, {}};
        table.rows << TableRow{{.value = Value::of(many.join(u'\n'))}, {.value = Value::number(1), .figure = ref}};
        const PageLayout layout(documentOf({table}));
        QVERIFY(layout.pageCount() >= 3);
        QCOMPARE(layout.marks(0).size(), 1);
    }

    void spansUnfoldLikeInTheOtherPrograms() {
        Table table;
        table.columns = {{}, {}, {}, {}};
        table.head = {{Cell{.rows = 2}, Cell{.columns = 2}, Cell{.rows = 2}}, {Cell{}, Cell{}}};
        const auto cells = placeCells(table.head, 4);
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells[2].column, 3);
        QCOMPARE(cells[3].row, 1);
        QCOMPARE(cells[3].column, 1);
        QCOMPARE(cells[4].column, 2);
    }

    void noColumnIsNarrowerThanItsLongestWord() {
        Table table;
        table.columns = {{0.01, Align::Centre}, {5, Align::Left}};
        table.head = headOf({u"STT"_s, u"Chỉ tiêu"_s});
        const QList<int> widths = columnWidths(table, 400, 8000);
        QCOMPARE(widths[0] + widths[1], 8000);
        QVERIFY(widths[0] / 20.0 > widthOf(u"STT"_s, Role::TableHead) + 2 * cellPaddingX);
    }

    void emptyAndOddDocumentsAreLaidOut() {
        QCOMPARE(PageLayout(Document{}).pageCount(), 0);
        QCOMPARE(PageLayout(documentOf({})).pageCount(), 1);
        QCOMPARE(
            PageLayout(documentOf({Table{}, said({}), Signature{}, Title{}, Addressees{}, LetterHead{}})).pageCount(),
            1);
        QCOMPARE(PageLayout(documentOf({said(u"a"_s), PageBreak{}, said(u"b"_s)})).pageCount(), 2);
        QCOMPARE(PageLayout(documentOf({said(u"chữ"_s.repeated(4000))})).pageCount() > 1, true);
    }

    void chartsArePaintedWithoutAScreen_data() {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<int>("kind");
        QTest::newRow("progress") << QColor(0x1B4F91) << 0;
        QTest::newRow("areas at risk") << QColor(0x960F33) << 1;
        QTest::newRow("areas on track") << QColor(0x12907A) << 1;
        QTest::newRow("coverage") << QColor(0x1B4F91) << 2;
    }
    void chartsArePaintedWithoutAScreen() {
        QFETCH(QColor, colour);
        QFETCH(int, kind);
        const ChartData data = kind == 0 ? sampleProgress() : kind == 1 ? sampleAreas() : sampleCoverage();
        const QImage image = renderChart(data, {900, 360}, sansFamily(), 4 / 3.0);
        QCOMPARE(image.size(), QSize(900, 360));
        QVERIFY(pixels(image, [&](QColor c) { return near(c, colour); }) > 300);
    }

    void aBarIsAsLongAsItsValue() {
        const QImage image = renderChart(sampleCoverage(), {900, 360}, sansFamily(), 4 / 3.0);
        QList<int> lengths;
        bool inside = false;
        for (int y = 0; y < image.height(); ++y) {
            int run = 0;
            for (int x = 0; x < image.width(); ++x)
                run += near(image.pixelColor(x, y), QColor(0x1B4F91));
            if (run > 20 && !inside)
                lengths << 0;
            inside = run > 20;
            if (inside)
                lengths.last() = std::max(lengths.last(), run);
        }
        QCOMPARE(lengths.size(), 5);
        QVERIFY2(qAbs(double(lengths[0]) / lengths[3] - 96.0 / 41) < 0.1,
                 qPrintable(u"%1 %2"_s.arg(lengths[0]).arg(lengths[3])));
    }

    void whatIsNotKnownIsNoBar() {
        ChartData data = sampleAreas();
        for (ChartBar& bar : data.bars) {
            bar.value.reset();
            bar.pace = Pace::OnTrack;
        }
        const QImage image = renderChart(data, {900, 360}, sansFamily(), 4 / 3.0);
        QVERIFY(pixels(image, [](QColor c) { return near(c, QColor(0x12907A)); }) < 50);
    }

    void chartsBearStrangeData() {
        ChartData none;
        QVERIFY(!renderChart(none, {300, 100}, sansFamily(), 1).isNull());
        none.kind = ChartKind::Areas;
        QVERIFY(!renderChart(none, {300, 100}, sansFamily(), 1).isNull());
        ChartData late = sampleProgress();
        late.progress.today = QDate(2030, 1, 1);
        late.progress.forecast.clear();
        late.progress.goal.reset();
        QVERIFY(!renderChart(late, {300, 120}, sansFamily(), 1).isNull());
    }
};
QTEST_MAIN(ReportLayout)
#include "report_layout_test.moc"
