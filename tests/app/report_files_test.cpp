// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the sample book as its readers get it: written by sotoso-cli, read by other programs.
#include "app/actions/demo.h"
#include "app/base/parse.h"
#include "app/figures/record_key.h"
#include "app/report/month_report.h"
#include "app/report/page_style.h"
#include "app/storage/store.h"
#include "tests/support/office.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <numeric>

using namespace sotoso;
using namespace sotoso::report;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<PdfPage>& pages) {
    QStringList texts;
    for (const PdfPage& page : pages)
        for (const Word& word : page.words)
            if (word.box.bottom() >= fromMm(topMm)) // without page numbers
                texts << word.text;
    return texts.join(u' ');
}

QStringList numbersIn(const QString& text) {
    static const QRegularExpression number(u"[+-]?\\d[\\d.]*(,\\d+)?"_s), point(u"\\.$"_s);
    QStringList found;
    for (auto it = number.globalMatch(text); it.hasNext();)
        found << it.next().captured().remove(point);
    return found;
}

/// Length in points of the longest dark line in a part of a page drawn at 144 dpi.
double ruleLength(const QImage& page, const QRectF& area) {
    int longest = 0;
    for (int y = int(area.top() * 2); y < int(area.bottom() * 2); ++y) {
        int run = 0;
        for (int x = int(area.left() * 2); x < int(area.right() * 2); ++x) {
            run = qGray(page.pixel(x, y)) < 140 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest / 2.0;
}

bool beginsAnnex(const PdfPage& page) {
    const auto found = page.find(u"Phụ lục"_s);
    return !found.isEmpty() && found[0].top() < fromMm(topMm) + 30;
}

} // namespace

class ReportFiles : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    QString book, pdf, wordPdf;
    QHash<QString, QByteArray> workbook;

    static void checkPages(const QString& file) {
        const QList<PdfPage> pages = readPdf(file);
        QVERIFY(pages.size() >= 5);
        const auto nation = pages[0].find(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
        QCOMPARE(nation.size(), 1);
        QVERIFY(nation[0].height() < 20);
        const auto motto = pages[0].find(u"Độc lập - Tự do - Hạnh phúc"_s);
        QCOMPARE(motto.size(), 1);
        const QImage picture = drawPdf(file, 0, 144);
        const double rule =
            ruleLength(picture, QRectF(motto[0].left() - 40, motto[0].bottom() - 1, motto[0].width() + 80, 8));
        QVERIFY2(qAbs(rule - motto[0].width()) < 5, qPrintable(QString::number(rule)));
        QVERIFY(pages[0].text().contains(u"Kính gửi: Ủy ban nhân dân thành phố Tây Ninh."_s));
        QVERIFY(
            pages[0].text().contains(u"BÁO CÁO Kết quả hoạt động của Tổ công nghệ số cộng đồng tháng 6 năm 2022"_s));

        int annex = 0, onPage = 0;
        for (const PdfPage& page : pages) {
            const bool first = beginsAnnex(page) || &page == &pages[0];
            annex += beginsAnnex(page);
            onPage = first ? 1 : onPage + 1;
            QStringList inMargin;
            QRectF box;
            for (const Word& word : page.words)
                if (word.box.bottom() < fromMm(topMm)) {
                    inMargin << word.text;
                    box = word.box;
                }
            QCOMPARE(inMargin, first ? QStringList() : QStringList{QString::number(onPage)});
            const double middle = (fromMm(leftMm) + page.size.width() - fromMm(rightMm)) / 2;
            QVERIFY(first || qAbs(box.center().x() - middle) < 3);
            if (annex == 1)
                for (const QString& title : {u"STT"_s, u"ĐVT"_s, u"Ghi chú"_s})
                    QCOMPARE(page.find(title).size(), 1);
            QCOMPARE(page.size.width() > page.size.height(), annex == 2);
        }
        QCOMPARE(annex, 2);
    }

    /// Numbers of a sheet's cells, by the words in the column "Chỉ tiêu".
    QHash<QString, QStringList> annexRows() const {
        QStringList shared;
        QXmlStreamReader strings(workbook[u"xl/sharedStrings.xml"_s]);
        while (!strings.atEnd())
            if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == "si"_L1)
                shared << QString();
            else if (strings.isStartElement() && strings.name() == "t"_L1)
                shared.last() += strings.readElementText();
        QHash<QString, QStringList> rows;
        QXmlStreamReader cells(workbook[u"xl/worksheets/sheet2.xml"_s]);
        QString at, type, name;
        while (!cells.atEnd()) {
            if (cells.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (cells.name() == "c"_L1) {
                at = cells.attributes().value("r"_L1).toString();
                type = cells.attributes().value("t"_L1).toString();
            } else if (cells.name() == "v"_L1) {
                const QString value = cells.readElementText();
                if (at.startsWith(u'B') && type == u"s")
                    name = shared.value(value.toInt());
                else if (type != u"s" && !at.startsWith(u'A'))
                    rows[name] << at.left(1) + u'=' + QString::number(value.toDouble(), 'g', 12);
            }
        }
        return rows;
    }

private slots:
    void initTestCase() {
        book = folder.filePath(u"phường 1.sotoso"_s);
        QVERIFY(actions::makeDemo({book, actions::DemoSize::Article, 1, {}, QDate(2022, 6, 14)}));
        QProcess cli;
        cli.start(QStringLiteral(SOTOSO_CLI), {u"report"_s, book, u"--period"_s, u"2022-06"_s, u"--out"_s,
                                               folder.path(), u"--today"_s, u"2022-06-14"_s});
        QVERIFY(cli.waitForFinished(120'000));
        QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
        pdf = folder.filePath(u"bao-cao-2022-06.pdf"_s);
        QDir().mkdir(folder.filePath(u"word"_s));
        wordPdf = convert(folder.filePath(u"bao-cao-2022-06.docx"_s), u"pdf"_s, folder.filePath(u"word"_s));
        for (const auto& [name, content] : unzip(folder.filePath(u"bao-cao-2022-06.xlsx"_s)))
            workbook.insert(name, content);
    }

    void thePdfIsAnOfficialPaper() { checkPages(pdf); }
    void theWordFileIsAnOfficialPaper() { checkPages(wordPdf); }

    void theTextSaysTheNumbersOfTheSample() {
        const QString text = textOf(readPdf(pdf));
        for (const QString& words :
             {u"Tạo mới 127 tài khoản dịch vụ công"_s, u"lũy kế 457 tài khoản, đạt 45,7% chỉ tiêu (1.000 tài khoản)"_s,
              u"22 buổi đi khu phố với 341 lượt đến hộ"_s, u"Phát 521 tờ tài liệu"_s,
              u"lấy số thứ tự 217 lượt; lũy kế từ đầu năm 1.097 lượt"_s, u"nhóm Zalo khu phố có 412 thành viên"_s,
              u"Khu phố 4 có kết quả thấp nhất về tài khoản dịch vụ công với 58/210 tài khoản (27,6%), thấp hơn kế "
              u"hoạch "
              u"đến nay 37 tài khoản"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    }

    void pdfAndWordHaveTheSameNumbers() {
        // Charts are pictures in Word; heads of tables repeat where pages break.
        const auto sorted = [](const QString& file) {
            QStringList numbers = numbersIn(textOf(readPdf(file)));
            numbers.sort();
            return numbers;
        };
        QStringList inPdf = sorted(pdf);
        const QStringList inWord = sorted(wordPdf);
        QVERIFY(inWord.size() > 300);
        for (const QString& number : inWord)
            QVERIFY2(inPdf.removeOne(number), qPrintable(number));
    }

    void theWorkbookHasTheSameNumbersAsNumbers() {
        const auto rows = annexRows();
        QVERIFY(rows.size() > 20);
        QCOMPARE(rows[u"Tài khoản dịch vụ công"_s],
                 (QStringList{u"D=1000"_s, u"E=127"_s, u"F=457"_s, u"G=45.7"_s, u"H=15"_s}));
        QCOMPARE(rows[u"Hộ được thăm ít nhất 1 lần"_s].mid(0, 4),
                 (QStringList{u"D=2418"_s, u"E=304"_s, u"F=386"_s, u"G=16"_s}));
        QCOMPARE(rows[u"Thành viên nhóm Zalo"_s], (QStringList{u"D=500"_s, u"F=412"_s, u"G=82.4"_s, u"H=37"_s}));
        const QString paper = textOf(readPdf(pdf));
        for (auto it = rows.begin(); it != rows.end(); ++it)
            for (const QString& cell : it.value())
                if (cell.startsWith(u'E') || cell.startsWith(u'F'))
                    if (!cell.contains(u'.'))
                        QVERIFY2(paper.contains(showCount(cell.mid(2).toLongLong())), qPrintable(it.key() + cell));
    }

    void everyNumberOpensRecordsThatAddUpToIt() {
        auto store = Store::open(book, Store::Mode::ReadOnly);
        QVERIFY(store);
        Figures figures(**store);
        const auto facts = reportFacts(**store, figures, monthPeriod(2022, 6, Scheme::Nd09), QDate(2022, 6, 14));
        QVERIFY(facts);
        const Document document = monthReport(*facts);
        int opened = 0;
        QStringList wrong;
        const auto check = [&](const Value& value, const std::optional<FigureRef>& figure) {
            // Percents and differences open what they are made of; outings open their visits.
            if (!figure || figure->key.isEmpty() || value.kind != Value::Kind::Integer || value.sign)
                return;
            const auto question = questionOfKey(figure->key);
            QVERIFY(question);
            if (facts->all[figure->indicator].indicator.kind == IndicatorKind::Ratio ||
                figure->label.contains(u"so với kỳ trước"_s) || figure->label.startsWith(u"Buổi đi"_s))
                return;
            const auto records = figures.records(*question);
            QVERIFY(records);
            const qint64 sum = std::accumulate(records->begin(), records->end(), qint64(0),
                                               [](qint64 s, const FigureRecord& r) { return s + r.quantity; });
            ++opened;
            if (sum != value.integer)
                wrong << u"%1 (%2): %3, records %4"_s.arg(figure->label, figure->key).arg(value.integer).arg(sum);
        };
        for (const Section& section : document.sections)
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    for (const Run& run : paragraph->runs)
                        check(run.value, run.figure);
                if (const auto* table = std::get_if<Table>(&block))
                    for (const TableRow& row : table->rows)
                        for (const Cell& cell : row)
                            check(cell.value, cell.figure);
            }
        QVERIFY(opened > 150);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    ReportFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "report_files_test.moc"
