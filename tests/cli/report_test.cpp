// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/office.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

/// The article's June: 457 accounts of 1,000, 127 of them in the month, 1,097 queue tickets.
class ReportTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString path(const QString& name) const { return dir.filePath(name); }
    QString book() const { return path(u"mau.sotoso"_s); }

private slots:
    void initTestCase() { QCOMPARE(cli({u"demo"_s, book(), u"--today"_s, u"2022-06-14"_s}).code, 0); }

    void threeFilesHaveTheSameNumbers() {
        const QString folder = path(u"ra/bao cao"_s); // made on the way
        const QByteArray before = bytesOf(book());
        const Answer answer = cli({u"report"_s, book(), u"--period"_s, u"2022-06"_s, u"--out"_s, folder, u"--json"_s,
                                   u"--today"_s, u"2022-06-14"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.errors.isEmpty());
        QStringList formats;
        for (const QJsonValue& file : answer.json[u"files"_s].toArray()) {
            formats += file[u"format"_s].toString();
            QVERIFY(QFileInfo::exists(file[u"file"_s].toString()));
        }
        QCOMPARE(formats, QStringList({u"docx"_s, u"pdf"_s, u"xlsx"_s}));
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 QStringList({u"bao-cao-2022-06.docx"_s, u"bao-cao-2022-06.pdf"_s, u"bao-cao-2022-06.xlsx"_s}));
        QCOMPARE(bytesOf(book()), before);

        QString pdf, docx, xlsx;
        for (const PdfPage& page : readPdf(folder + u"/bao-cao-2022-06.pdf"_s))
            pdf += page.text() + u' ';
        for (const auto& [name, content] : unzip(folder + u"/bao-cao-2022-06.docx"_s))
            if (name == "word/document.xml"_L1)
                docx = QString::fromUtf8(content);
        for (const auto& [name, content] : unzip(folder + u"/bao-cao-2022-06.xlsx"_s))
            if (name.startsWith(u"xl/worksheets/"_s))
                xlsx += QString::fromUtf8(content);
        for (const QString& number : {u"457"_s, u"1.000"_s, u"127"_s, u"1.097"_s, u"45,7"_s}) {
            QVERIFY2(pdf.contains(number), qPrintable(number));
            QVERIFY2(docx.contains(number), qPrintable(number));
        }
        for (const QString& number : {u"<v>457</v>"_s, u"<v>1000</v>"_s, u"<v>127</v>"_s, u"<v>1097</v>"_s})
            QVERIFY2(xlsx.contains(number), qPrintable(number));
    }

    void oneFormatAloneAndNothingIsOverwritten() {
        const QString folder = path(u"rieng"_s);
        const QStringList command{u"report"_s, book(), u"--period"_s, u"2022-Q2"_s,
                                  u"--out"_s,  folder, u"--format"_s, u"pdf"_s};
        QCOMPARE(cli(command).code, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"bao-cao-2022-Q2.pdf"_s});
        const QByteArray before = bytesOf(folder + u"/bao-cao-2022-Q2.pdf"_s);
        QCOMPARE(cli(command).code, 5);
        QCOMPARE(bytesOf(folder + u"/bao-cao-2022-Q2.pdf"_s), before);
    }

    /// An official paper is in Vietnamese, all of it, whatever language the messages have.
    void theReportIsTheSameInEveryLanguageOfTheMessages() {
        const auto textsOf = [&](const QString& language) {
            const QString folder = path(u"tieng-"_s + language);
            const auto answer = cli({u"report"_s, book(), u"--period"_s, u"2022-06"_s, u"--out"_s, folder, u"--today"_s,
                                     u"2022-06-14"_s, u"--lang"_s, language});
            QStringList texts{QString::number(answer.code)};
            for (const PdfPage& page : readPdf(folder + u"/bao-cao-2022-06.pdf"_s))
                texts += page.text();
            for (const char16_t* file : {u"docx", u"xlsx"})
                for (const auto& [name, content] : unzip(folder + u"/bao-cao-2022-06."_s + QString::fromUtf16(file)))
                    if (!name.startsWith(u"docProps/"_s)) // when it was made
                        texts += name + QString::fromLatin1(content.toBase64());
            return texts;
        };
        const QStringList vi = textsOf(u"vi"_s);
        QVERIFY(vi.size() > 12);
        QCOMPARE(vi.first(), u"0"_s);
        QCOMPARE(textsOf(u"en"_s), vi);
    }

    void anEmptyBookHasAReportToo() {
        const QString empty = path(u"trong.sotoso"_s);
        QCOMPARE(cli({u"new"_s, empty, u"--ward"_s, u"Phường 2"_s, u"--areas"_s, u"Khu phố 1"_s}).code, 0);
        QCOMPARE(cli({u"report"_s, empty, u"--period"_s, u"2022-06"_s, u"--out"_s, path(u"trong"_s)}).code, 0);
        QVERIFY(!readPdf(path(u"trong/bao-cao-2022-06.pdf"_s)).isEmpty());
    }

    /// Of the neighbourhoods nothing is known: that is not 0.
    void aFigureTypedForTheWardAloneIsUnknownInTheNeighbourhoods() {
        const QString ward = path(u"phuong.sotoso"_s);
        QCOMPARE(cli({u"new"_s, ward, u"--ward"_s, u"Phường 2"_s, u"--areas"_s, u"Khu Đông;Khu Tây"_s}).code, 0);
        QCOMPARE(
            cli({u"target"_s, u"set"_s, ward, u"--indicator"_s, u"ZL02"_s, u"--value"_s, u"1000"_s, u"--from"_s,
                 u"2022-01-01"_s, u"--due"_s, u"2022-12-31"_s, u"--split"_s, u"equal"_s, u"--today"_s, u"2022-06-14"_s})
                .code,
            0);
        QCOMPARE(cli({u"tally"_s, u"add"_s, ward, u"--indicator"_s, u"ZL02"_s, u"--value"_s, u"47"_s, u"--date"_s,
                      u"2022-06-06"_s})
                     .code,
                 0);
        QCOMPARE(cli({u"report"_s, ward, u"--period"_s, u"2022-06"_s, u"--out"_s, path(u"phuong"_s), u"--format"_s,
                      u"pdf"_s, u"--today"_s, u"2022-06-14"_s})
                     .code,
                 0);
        QString text;
        for (const PdfPage& page : readPdf(path(u"phuong/bao-cao-2022-06.pdf"_s)))
            text += page.text() + u' ';
        // In the annex, where each area lacks three numbers and the ward its number of the period, and in the chart.
        const QString annex = text.mid(text.lastIndexOf(u"Thành viên nhóm Zalo (người)"_s));
        QVERIFY2(annex.count(u'…') == 7 && annex.contains(u"47 4,7"_s), qPrintable(annex));
        QVERIFY2(!text.contains(u"0 / 500"_s) && !text.contains(u"Thiếu"_s), qPrintable(text));
    }

    /// What nobody has typed is said as not known, beside its target too.
    void whatNobodyTypedIsNowhereZero() {
        const QString ward = path(u"chua-nhap.sotoso"_s);
        QCOMPARE(cli({u"new"_s, ward, u"--ward"_s, u"Phường 2"_s, u"--areas"_s, u"Khu Đông;Khu Tây"_s}).code, 0);
        for (const QString& code : {u"KT05"_s, u"ZL02"_s})
            QCOMPARE(cli({u"target"_s, u"set"_s, ward, u"--indicator"_s, code, u"--value"_s, u"90"_s, u"--from"_s,
                          u"2022-02-01"_s, u"--due"_s, u"2022-12-31"_s, u"--split"_s, u"equal"_s, u"--today"_s,
                          u"2022-06-14"_s})
                         .code,
                     0);
        // Typed before the target began: of the target nothing is known.
        QCOMPARE(cli({u"tally"_s, u"add"_s, ward, u"--indicator"_s, u"KT05"_s, u"--value"_s, u"47"_s, u"--date"_s,
                      u"2022-01-20"_s})
                     .code,
                 0);
        QCOMPARE(cli({u"report"_s, ward, u"--period"_s, u"2022-06"_s, u"--out"_s, path(u"chua-nhap"_s), u"--format"_s,
                      u"pdf"_s, u"--today"_s, u"2022-06-14"_s})
                     .code,
                 0);
        QString text;
        for (const PdfPage& page : readPdf(path(u"chua-nhap/bao-cao-2022-06.pdf"_s)))
            text += page.text() + u' ';
        QVERIFY2(text.contains(u"Chưa có số liệu về thành viên nhóm Zalo."_s), qPrintable(text));
        QVERIFY2(text.contains(u"Chưa có số liệu về sản phẩm đưa lên sàn thương mại điện tử trong tháng."_s),
                 qPrintable(text));
        for (const QString& wrong : {u"0/90"_s, u"0 / 45"_s, u"Thiếu"_s, u"Thấp hơn KH"_s, u"thiếu"_s, u" 0,0"_s})
            QVERIFY2(!text.contains(wrong), qPrintable(wrong + u": "_s + text));
        for (const QString& code : {u"KT05"_s, u"ZL02"_s}) {
            const Answer records =
                cli({u"records"_s, ward, u"--period"_s, u"2022-06"_s, u"--indicator"_s, code, u"--json"_s});
            QVERIFY(records.json.contains(u"count"_s) && records.json[u"count"_s].isNull());
        }
        const Answer none =
            cli({u"records"_s, ward, u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"TT04"_s, u"--json"_s});
        QCOMPARE(none.json[u"count"_s], QJsonValue(0));
        QVERIFY(
            !cli({u"figures"_s, ward, u"--period"_s, u"2022-06"_s, u"--by"_s, u"area"_s, u"--indicator"_s, u"KT05"_s})
                 .out.contains(u"0,0%"_s));
    }

    void chartsArePictures_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("progress") << u"progress"_s;
        QTest::newRow("areas") << u"areas"_s;
        QTest::newRow("coverage") << u"coverage"_s;
    }
    void chartsArePictures() {
        QFETCH(QString, kind);
        const QString file = path(kind + u".png"_s);
        QCOMPARE(cli({u"chart"_s, book(), u"--kind"_s, kind, u"--period"_s, u"2022-06"_s, u"--out"_s, file,
                      u"--today"_s, u"2022-06-14"_s})
                     .code,
                 0);
        const QImage image(file);
        QVERIFY(image.width() >= 1000 && image.height() >= 300);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 10); // something is drawn
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
