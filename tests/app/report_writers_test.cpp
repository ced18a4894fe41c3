// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/docx_writer.h"
#include "app/report/page_layout.h"
#include "app/report/page_style.h"
#include "app/report/pdf_writer.h"
#include "app/report/xlsx_writer.h"
#include "tests/support/office.h"
#include "tests/support/sample_document.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sotoso;
using namespace sotoso::report;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

/// Length in points of the longest dark line between two heights of a page, within a column; 0 when nothing is drawn
/// there.
double ruleLength(const QImage& page, double dotsPerPoint, const QRectF& area) {
    int longest = 0;
    for (int y = int(area.top() * dotsPerPoint); y < int(area.bottom() * dotsPerPoint); ++y) {
        int run = 0;
        for (int x = int(area.left() * dotsPerPoint); x < int(area.right() * dotsPerPoint); ++x) {
            run = qGray(page.pixel(x, y)) < 140 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest / dotsPerPoint;
}

/// Numbers as printed in Vietnamese: 1.097 and 45,7 and +87.
QStringList numbersIn(const QString& text) {
    static const QRegularExpression number(u"[+-]?\\d[\\d.]*(,\\d+)?"_s);
    QStringList found;
    for (auto it = number.globalMatch(text); it.hasNext();)
        found << it.next().captured().remove(QRegularExpression(u"\\.$"_s));
    return found;
}

struct Sheet {
    QHash<QString, QString> numbers; ///< cell -> value of <v>
    QHash<QString, QString> texts;
    QByteArray xml;
};

} // namespace

class ReportWriters : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    QString docx, pdf, xlsx, docxPdf;
    QHash<QString, Sheet> sheets; ///< by name

    QString path(const QString& name) const { return folder.filePath(name); }

    void readSheets() {
        QHash<QString, QByteArray> parts;
        for (const auto& [name, content] : unzip(xlsx))
            parts.insert(name, content);
        QStringList shared;
        QXmlStreamReader strings(parts[u"xl/sharedStrings.xml"_s]);
        while (!strings.atEnd())
            if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == "si"_L1)
                shared << QString();
            else if (strings.isStartElement() && strings.name() == "t"_L1)
                shared.last() += strings.readElementText();
        QXmlStreamReader book(parts[u"xl/workbook.xml"_s]);
        QStringList names;
        while (!book.atEnd())
            if (book.readNext() == QXmlStreamReader::StartElement && book.name() == "sheet"_L1)
                names << book.attributes().value("name"_L1).toString();
        for (qsizetype i = 0; i < names.size(); ++i) {
            Sheet& sheet = sheets[names[i]];
            sheet.xml = parts[u"xl/worksheets/sheet%1.xml"_s.arg(i + 1)];
            QXmlStreamReader cells(sheet.xml);
            QString at, type;
            while (!cells.atEnd()) {
                if (cells.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (cells.name() == "c"_L1) {
                    at = cells.attributes().value("r"_L1).toString();
                    type = cells.attributes().value("t"_L1).toString();
                } else if (cells.name() == "v"_L1) {
                    const QString value = cells.readElementText();
                    if (type == u"s")
                        sheet.texts[at] = shared.value(value.toInt());
                    else
                        sheet.numbers[at] = value;
                }
            }
        }
    }

    /// What NĐ 30 asks of every PDF, from whichever writer it comes.
    static void checkOfficialPages(const QString& file) {
        const QList<PdfPage> pages = readPdf(file);
        QVERIFY(pages.size() >= 6);
        const double right = fromMm(paperWidthMm - rightMm), left = fromMm(leftMm);
        const PdfPage& first = pages[0];
        const QImage picture = drawPdf(file, 0, 144);

        // Quốc hiệu on one line, tiêu ngữ on one line under it, with a rule as long as it.
        const auto nation = first.find(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
        QCOMPARE(nation.size(), 1);
        QVERIFY2(nation[0].height() < 20, qPrintable(QString::number(nation[0].height())));
        QVERIFY(nation[0].right() <= right + 0.5);
        const auto motto = first.find(u"Độc lập - Tự do - Hạnh phúc"_s);
        QCOMPARE(motto.size(), 1);
        QVERIFY(motto[0].height() < 20 && motto[0].top() > nation[0].top());
        const double mottoRule =
            ruleLength(picture, 2, QRectF(motto[0].left() - 40, motto[0].bottom() - 1, motto[0].width() + 80, 8));
        QVERIFY2(qAbs(mottoRule - motto[0].width()) < 5, qPrintable(u"%1 %2"_s.arg(mottoRule).arg(motto[0].width())));

        // Rules of 1/3 to 1/2 of the line under the agency and the subject.
        const auto agency = first.find(u"ỦY BAN NHÂN DÂN"_s);
        const auto ward = first.find(u"PHƯỜNG 1"_s);
        QVERIFY(!agency.isEmpty() && !ward.isEmpty());
        QVERIFY(agency[0].right() < nation[0].left());
        const double agencyRule = ruleLength(picture, 2, QRectF(left, ward[0].bottom() - 1, 160, 8));
        QVERIFY2(agencyRule >= agency[0].width() / 3 - 1 && agencyRule <= agency[0].width() / 2 + 1,
                 qPrintable(QString::number(agencyRule)));
        const auto subject = first.find(u"Kết quả hoạt động của Tổ công nghệ số cộng đồng"_s);
        const auto subjectEnd = first.find(u"tháng 6 năm 2022"_s);
        QVERIFY(subject.size() == 1 && !subjectEnd.isEmpty());
        const double subjectRule =
            ruleLength(picture, 2, QRectF(left, subjectEnd.last().bottom() - 1, right - left, 10));
        QVERIFY2(subjectRule >= subject[0].width() / 3 - 1 && subjectRule <= subject[0].width() / 2 + 1,
                 qPrintable(QString::number(subjectRule)));

        // Number and day are left to the clerk.
        const auto number = first.find(u"Số:"_s), symbol = first.find(u"/BC-UBND"_s);
        QVERIFY(number.size() == 1 && symbol.size() == 1);
        QVERIFY(qAbs(number[0].top() - symbol[0].top()) < 1 && symbol[0].left() - number[0].right() > 15);
        QVERIFY(first.text().contains(u"Phường 1, ngày tháng 6 năm 2022"_s));

        int annex = 0, onPage = 0, annexPages = 0;
        for (const PdfPage& page : pages) {
            const bool newAnnex =
                !page.find(u"Phụ lục"_s).isEmpty() && page.find(u"Phụ lục"_s)[0].top() < fromMm(topMm) + 30;
            onPage = newAnnex || &page == &pages[0] ? 1 : onPage + 1;
            annex += newAnnex;
            annexPages += annex == 1;
            // The number in the middle of the top margin, counted for each annex, never on a first page.
            QStringList inMargin;
            QRectF numberBox;
            for (const Word& word : page.words) {
                if (word.box.bottom() < fromMm(topMm)) {
                    inMargin << word.text;
                    numberBox = word.box;
                }
                QVERIFY2(word.box.left() >= left - 1 && word.box.right() <= page.size.width() - fromMm(rightMm) + 2,
                         qPrintable(word.text));
                QVERIFY2(word.box.bottom() <= page.size.height() - fromMm(bottomMm) + 2, qPrintable(word.text));
            }
            if (onPage == 1) {
                QVERIFY2(inMargin.isEmpty(), qPrintable(inMargin.join(u' ')));
            } else {
                QCOMPARE(inMargin, QStringList{QString::number(onPage)});
                QVERIFY(qAbs(numberBox.center().x() - (left + page.size.width() - fromMm(rightMm)) / 2) < 3);
            }
            // The head of the table on every page of the annex, and rows that are whole.
            if (annex == 1) {
                QCOMPARE(page.find(u"STT"_s).size(), 1);
                QCOMPARE(page.find(u"Ghi chú"_s).size(), 1);
                QCOMPARE(page.size.width() < page.size.height(), true);
                const qsizetype begun = page.text().count(u"Sổ sức khỏe điện tử được"_s);
                QCOMPARE(page.find(u"từ đủ 14 tuổi"_s).size() + page.text().count(u"tuổi trở"_s) > 0, begun > 0);
            }
        }
        QCOMPARE(annex, 2);
        QVERIFY(annexPages >= 3);
        QVERIFY(pages.last().size.width() > pages.last().size.height());
        // The group's title is never the last thing on its page.
        for (const PdfPage& page : pages)
            QVERIFY(!QRegularExpression(u"Nhóm chỉ tiêu \\d$"_s).match(page.text()).hasMatch());
    }

private slots:
    void initTestCase() {
        QVERIFY(folder.isValid());
        docx = path(u"báo cáo.docx"_s);
        pdf = path(u"báo cáo.pdf"_s);
        xlsx = path(u"báo cáo.xlsx"_s);
        const Document document = sampleDocument();
        QVERIFY(writeDocx(document, docx));
        QVERIFY(writePdf(document, pdf));
        QVERIFY(writeXlsx(document, xlsx));
        QDir().mkdir(path(u"word"_s));
        docxPdf = convert(docx, u"pdf"_s, path(u"word"_s));
        readSheets();
    }

    void thePdfIsAnOfficialPaper() { checkOfficialPages(pdf); }
    void theWordFileIsAnOfficialPaper() { checkOfficialPages(docxPdf); }

    void pdfAndWordSayTheSame() {
        const auto all = [](const QString& file) {
            QString text;
            for (const PdfPage& page : readPdf(file))
                for (const Word& word : page.words)
                    if (word.box.bottom() >= fromMm(topMm))
                        text += word.text + u' ';
            return text;
        };
        // Compared up to the first annex: after it heads of tables repeat wherever pages break. The charts are pictures
        // in Word.
        const auto body = [&](const QString& file) {
            const QString text = all(file);
            return numbersIn(text.section(u"Phụ lục I"_s, 0, 0));
        };
        const QStringList inWord = body(docxPdf);
        QVERIFY(inWord.size() > 20);
        QStringList inPdf = body(pdf);
        for (const QString& number : inWord)
            QVERIFY2(inPdf.removeOne(number), qPrintable(number));
        const auto annexes = [&](const QString& file) {
            QStringList numbers = numbersIn(all(file).section(u"Phụ lục I "_s, 1));
            numbers.sort();
            return numbers;
        };
        const QStringList wordAnnex = annexes(docxPdf);
        QStringList pdfAnnex = annexes(pdf);
        for (const QString& number : wordAnnex)
            QVERIFY2(pdfAnnex.removeOne(number), qPrintable(number));
    }

    void aWordFileHoldsNothingThatWordCallsDamaged() {
        QStringList names;
        for (const auto& [name, content] : unzip(docx)) {
            names << name;
            if (!name.endsWith(u".png"_s)) {
                QXmlStreamReader xml(content);
                while (!xml.atEnd())
                    xml.readNext();
                QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
            }
        }
        QCOMPARE(names.first(), u"[Content_Types].xml"_s);
        QVERIFY(names.contains(u"word/document.xml"_s) && names.contains(u"word/media/chart2.png"_s));
    }

    void theWorkbookHasASheetForTheTextAndEachAnnex() {
        QCOMPARE(QSet<QString>(sheets.keyBegin(), sheets.keyEnd()),
                 (QSet<QString>{u"Báo cáo"_s, u"Phụ lục I"_s, u"Phụ lục II"_s, u"Số liệu"_s, u"Biểu đồ"_s}));
        QVERIFY(sheets[u"Báo cáo"_s].xml.contains("orientation=\"portrait\""));
        const QStringList text = sheets[u"Báo cáo"_s].texts.values();
        QVERIFY(text.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
        QVERIFY(text.contains(u"Nơi nhận:"_s));
    }

    void numbersInTheWorkbookAreNumbers() {
        const Sheet& annex = sheets[u"Phụ lục II"_s];
        // Rows: three titles, an empty one, a head of two, five areas, the total.
        QCOMPARE(annex.texts[u"B7"_s], u"Khu phố 1"_s);
        QCOMPARE(annex.numbers[u"C7"_s], u"486"_s);
        QCOMPARE(annex.numbers[u"H7"_s], u"108"_s);
        QCOMPARE(annex.numbers[u"I7"_s], u"53.7"_s);
        QCOMPARE(annex.numbers[u"H12"_s], u"457"_s);
        QCOMPARE(annex.numbers[u"I12"_s], u"45.7"_s);
        QCOMPARE(annex.numbers[u"J7"_s].toDouble(), double(QDate(1899, 12, 30).daysTo(QDate(2022, 6, 11))));

        const Sheet& report = sheets[u"Số liệu"_s];
        const QStringList values = report.numbers.values();
        for (const char* value : {"23", "5", "127", "457", "1000", "45.7", "217", "1097", "16"})
            QVERIFY2(values.contains(QLatin1StringView(value)), value);
    }

    void theSameNumbersStandInAllThree() {
        // Each number of the workbook, printed the Vietnamese way, is in the PDF.
        QStringList printed;
        for (const PdfPage& page : readPdf(pdf))
            printed += numbersIn(page.text());
        const QSet<QString> inPdf(printed.begin(), printed.end());
        int seen = 0;
        const auto check = [&](const Value& value) {
            if (!value.isNumber())
                return;
            ++seen;
            QVERIFY2(inPdf.contains(value.shown()), qPrintable(value.shown()));
        };
        QStringList numbers;
        for (const QString& name : {u"Phụ lục I"_s, u"Phụ lục II"_s, u"Số liệu"_s})
            numbers += sheets[name].numbers.values();
        const auto inWorkbook = [&](const Value& value) {
            if (value.isNumber())
                QVERIFY2(numbers.removeOne(QString::number(value.toNumber(), 'g', 16)), qPrintable(value.shown()));
            else if (value.kind == Value::Kind::Date)
                numbers.removeOne(QString::number(QDate(1899, 12, 30).daysTo(value.date)));
        };
        for (const Section& section : sampleDocument().sections)
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    for (const Run& run : paragraph->runs) {
                        check(run.value);
                        inWorkbook(run.value);
                    }
                if (const auto* table = std::get_if<Table>(&block))
                    for (const TableRow& row : table->rows)
                        for (const Cell& cell : row) {
                            check(cell.value);
                            inWorkbook(cell.value);
                        }
            }
        QVERIFY(seen > 400);
        QVERIFY2(numbers.isEmpty(), qPrintable(numbers.join(u' ')));
    }

    void textIsNeverAFormula() {
        for (const Sheet& sheet : sheets)
            QVERIFY(!sheet.xml.contains("<f>") && !sheet.xml.contains("<f "));
        QVERIFY(sheets[u"Phụ lục I"_s].texts.values().contains(u"=nhập tay"_s));
    }

    void theWorkbookPrintsOnA4WithItsHeadOnEachPage() {
        const QByteArray two = sheets[u"Phụ lục II"_s].xml;
        QVERIFY(two.contains("paperSize=\"9\"") && two.contains("orientation=\"landscape\""));
        QVERIFY(sheets[u"Phụ lục I"_s].xml.contains("orientation=\"portrait\""));
        const QString made = convert(xlsx, u"pdf"_s, path(u"word"_s));
        int heads = 0;
        for (const PdfPage& page : readPdf(made))
            if (page.text().contains(u"Nhóm chỉ tiêu"_s) || page.text().contains(u"Thành viên nhóm Zalo"_s)) {
                QCOMPARE(page.find(u"STT"_s).size(), 1);
                ++heads;
            }
        QVERIFY(heads >= 3);
    }

    void nothingIsLeftBehindWhenStopped() {
        const std::atomic_bool stop = true;
        const Progress progress{{}, &stop};
        const QString kept = path(u"kept.pdf"_s);
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        for (const auto& write : {writePdf, writeDocx, writeXlsx}) {
            const Result<> result = write(sampleDocument(), kept, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), "before");
            file.close();
        }
        QCOMPARE(QDir(folder.path()).entryList({u"kept*"_s}, QDir::Files), QStringList{u"kept.pdf"_s});
    }

    void aFolderThatIsMissingIsSaid() {
        for (const auto& write : {writePdf, writeDocx, writeXlsx}) {
            const Result<> result = write(sampleDocument(), path(u"none/a.pdf"_s), {});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Io);
            QVERIFY(result.error().text.contains(u"none"_s));
        }
    }

    void progressReachesTheEnd() {
        qint64 last = 0, whole = -1;
        const Progress progress{[&](qint64 done, qint64 total) {
            QVERIFY(done >= last && done <= total);
            last = done;
            whole = total;
        }};
        for (const auto& write : {writePdf, writeDocx, writeXlsx}) {
            last = 0;
            QVERIFY(write(sampleDocument(), path(u"p"_s), progress));
            QCOMPARE(last, whole);
        }
    }

    void theSameDocumentGivesTheSameWordFile() {
        QVERIFY(writeDocx(sampleDocument(), path(u"again.docx"_s)));
        QCOMPARE(unzip(path(u"again.docx"_s)), unzip(docx));
    }
};
QTEST_MAIN(ReportWriters)
#include "report_writers_test.moc"
