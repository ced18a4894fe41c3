// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be used are refused in one plain sentence that names them, quickly and without filling memory.
#include "app/exchange/header_match.h"
#include "app/report/zip_writer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso;
using namespace sotoso::exchange;
using namespace Qt::StringLiterals;

namespace {

QString samples() {
    return QString::fromUtf8(SOTOSO_TEST_DATA) + u"/samples/"_s;
}

/// Highest memory of this process so far, in kB (Linux); 0 where it is not told.
qint64 peakMemory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace

class BadFiles : public QObject {
    Q_OBJECT
private slots:
    void areRefused_data();
    void areRefused();
    void zipBombCostsLittle();
    void missingAndFolder();
    void sentencesTellWhatItIs();
    void aWorkbookThatIsText();
    void wordDocumentAndPdfAreNamed();
    void unreadableFileIsADiskMatter();
    void cancelledStops();
    void limitsHold();
    void whatIsRepeatedOrMergedForEverIsRefused();
};

void BadFiles::areRefused_data() {
    QTest::addColumn<QString>("file");
    QFile manifest(samples() + u"manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonArray files = QJsonDocument::fromJson(manifest.readAll())["files"_L1].toArray();
    int count = 0;
    for (const QJsonValue& entry : files) {
        const QString file = entry["file"_L1].toString();
        if (entry["group"_L1].toString() != "bad_files"_L1 || file.endsWith("zip_bomb.xlsx"_L1))
            continue;
        QTest::newRow(qPrintable(file)) << file;
        ++count;
    }
    QVERIFY(count >= 13);
}

void BadFiles::areRefused() {
    QFETCH(QString, file);
    QElapsedTimer clock;
    clock.start();
    const auto table = openTable(samples() + file, ImportKind::Households);
    QVERIFY2(!table, "accepted");
    QCOMPARE(table.error().kind, Error::Kind::Invalid);
    QVERIFY2(table.error().text.contains(QFileInfo(file).fileName()), qPrintable(table.error().text));
    QVERIFY(!table.error().text.contains(u'\n'));
    QVERIFY(clock.elapsed() < 5000);
}

void BadFiles::zipBombCostsLittle() {
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("no python3 to write the bomb with");
    QTemporaryDir folder;
    const QString bomb = folder.filePath(u"zip_bomb.xlsx"_s);
    QCOMPARE(QProcess::execute(python, {samples() + u"bad_files/make_zip_bomb.py"_s, bomb}), 0);
    QVERIFY(QFileInfo(bomb).size() < 2'000'000);
    const qint64 before = peakMemory();
    QElapsedTimer clock;
    clock.start();
    const auto table = openTable(bomb, ImportKind::Households);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Invalid);
    QVERIFY(table.error().text.contains(u"zip_bomb.xlsx"_s));
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(peakMemory() - before < 64 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

void BadFiles::missingAndFolder() {
    const auto missing = readSheet(samples() + u"no-such-file.xlsx"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().text.contains(u"no-such-file.xlsx"_s));
    const auto folder = readSheet(samples() + u"clean"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Error::Kind::Invalid);
}

void BadFiles::sentencesTellWhatItIs() {
    const auto text = [](const char* name) {
        const auto sheet = readSheet(samples() + u"bad_files/"_s + QString::fromUtf8(name));
        return sheet ? QString() : sheet.error().text;
    };
    QVERIFY(text("password.xlsx").contains(u"protected by a password"_s));
    QVERIFY(text("picture.xls").contains(u"a picture"_s));
    QVERIFY(text("empty.csv").contains(u"is empty"_s));
    QVERIFY(text("empty.xlsx").contains(u"is empty"_s));
    QVERIFY(text("zip_not_workbook.xlsx").contains(u"zip archive"_s));
    QVERIFY(text("cut_short.xlsx").contains(u"damaged"_s));
    QVERIFY(text("cut_short.ods").contains(u"damaged"_s));
    QVERIFY(text("cut_short.xls").contains(u"damaged"_s));
    QVERIFY(text("entity_bomb.xlsx").contains(u"DTD"_s));
    QVERIFY(text("external_entity.xlsx").contains(u"DTD"_s));
    QVERIFY(text("nul_bytes.csv").contains(u"line"_s));
    QVERIFY(text("text_renamed.xlsx").contains(u"not a spreadsheet"_s));
    const auto other = openTable(samples() + u"bad_files/other_columns.csv"_s, ImportKind::Households);
    QVERIFY(!other);
    QVERIFY(other.error().text.contains(u"Khu phố"_s) && other.error().text.contains(u"Chủ hộ"_s));
}

void BadFiles::aWorkbookThatIsText() {
    // The content decides: a workbook under a wrong name is read as what it is.
    QTemporaryDir folder;
    const QString renamed = folder.filePath(u"ho.csv"_s);
    QVERIFY(QFile::copy(samples() + u"messy/ho_1_tieu_de.xlsx"_s, renamed));
    const auto table = openTable(renamed, ImportKind::Households);
    QVERIFY2(table.has_value(), "a workbook named .csv");
    QCOMPARE(table->dataRows.size(), 75);
}

void BadFiles::wordDocumentAndPdfAreNamed() {
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"a.xlsx"_s, "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"));
    QVERIFY(write(u"b.xls"_s, QByteArray("<html><table><tr><td>Khu phố</td></tr></table></html>")));
    QVERIFY(write(u"c.csv"_s, QByteArray("\x01\x02\xff\xfe garbage \x03\x04\x05")));
    QVERIFY(write(u"d.csv"_s, QByteArray("Khu phố;Chủ hộ\nKP1;\"chưa đóng\nKP2;B\n")));
    QVERIFY(readSheet(folder.filePath(u"a.xlsx"_s)).error().text.contains(u"PDF"_s));
    QVERIFY(readSheet(folder.filePath(u"b.xls"_s)).error().text.contains(u"web page"_s));
    QVERIFY(!readSheet(folder.filePath(u"c.csv"_s)));
    const auto open = readSheet(folder.filePath(u"d.csv"_s));
    QVERIFY(!open);
    QVERIFY2(open.error().text.contains(u"row 2"_s), qPrintable(open.error().text));
}

void BadFiles::unreadableFileIsADiskMatter() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ho.csv"_s);
    QVERIFY(QFile::copy(samples() + u"clean/households.csv"_s, path));
    QFile::setPermissions(path, {});
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    QCOMPARE(readSheet(path).error().kind, Error::Kind::Io);
}

void BadFiles::cancelledStops() {
    const std::atomic_bool stop = true;
    Progress progress;
    progress.cancelled = &stop;
    for (const char* name :
         {"clean/residents.csv", "messy/nhan_khau_1.xlsx", "messy/nhan_khau_3.ods", "messy/ho_4_cu.xls"}) {
        const auto sheet = readSheet(samples() + QString::fromUtf8(name), {}, progress);
        QVERIFY2(!sheet, name);
        QCOMPARE(sheet.error().kind, Error::Kind::Cancelled);
    }
}

void BadFiles::limitsHold() {
    ReadOptions few;
    few.limits.cells = 100;
    QVERIFY(!readSheet(samples() + u"clean/residents.csv"_s, few));
    ReadOptions small;
    small.limits.textBytes = 1000;
    QVERIFY(!readSheet(samples() + u"messy/nhan_khau_1.xlsx"_s, small));
    ReadOptions narrow;
    narrow.limits.cellChars = 10'000;
    const auto longCell = readSheet(samples() + u"odd/ho_o_dai.csv"_s, narrow);
    QVERIFY(!longCell);
    QVERIFY(longCell.error().text.contains(u"10"_s));
    ReadOptions tight;
    tight.limits.entryBytes = 10'000;
    QVERIFY(!readSheet(samples() + u"messy/nhan_khau_1.xlsx"_s, tight));
}

void BadFiles::whatIsRepeatedOrMergedForEverIsRefused() {
    QTemporaryDir folder;
    const auto packed = [&](const QString& name, const QList<std::pair<QString, QByteArray>>& parts) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return QString();
        report::ZipWriter zip(file, QDate(2022, 6, 14));
        for (const auto& [part, content] : parts)
            zip.add(part, content);
        zip.close();
        return file.fileName();
    };
    const QByteArray row = "<table-row number-rows-repeated=\"99999\"><table-cell><p>a</p></table-cell></table-row>";
    const auto repeated = readSheet(
        packed(u"lap.ods"_s, {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                              {u"content.xml"_s, "<o><table name=\"KP1\">" + row.repeated(20) + "</table></o>"}}));
    QVERIFY(!repeated && repeated.error().text.contains(u"lap.ods"_s));
    QByteArray rows, merges;
    for (int i = 1; i <= 20'000; ++i)
        rows += "<row><c><v>1</v></c></row>";
    for (int i = 0; i < 1'000; ++i)
        merges += "<mergeCell ref=\"A1:A1048576\"/>";
    const auto merged = readSheet(packed(
        u"gop.xlsx"_s, {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" "
                                               "r:id=\"a\"/></sheets></workbook>"},
                        {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" "
                                                          "Target=\"a.xml\"/></Relationships>"},
                        {u"xl/a.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merges +
                                            "</mergeCells></worksheet>"}}));
    QVERIFY(!merged && merged.error().text.contains(u"gop.xlsx"_s));
}

QTEST_GUILESS_MAIN(BadFiles)
#include "bad_files_test.moc"
