// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in single cells: letters of old encodings, dates that a spreadsheet made, errors that its formulas left.
#include "app/exchange/decode_columns.h"
#include "app/report/zip_writer.h"
#include "tests/support/import_lists.h"

#include <QtTest>

using namespace sotoso;
using namespace sotoso::exchange;
using namespace Qt::StringLiterals;

namespace {

/// Cells of text, all in one font, as a workbook has them.
Sheet sheetOf(const QList<QStringList>& rows, const QString& font = {}) {
    Sheet sheet;
    sheet.fileName = u"thu.xlsx"_s;
    sheet.name = u"Sheet1"_s;
    for (int i = 0; i < rows.size(); ++i) {
        sheet.startRow(i + 1);
        for (int column = 0; column < rows[i].size(); ++column)
            sheet.addText(column, rows[i][column], sheet.fontId(font));
        sheet.endRow();
    }
    return sheet;
}

QList<QStringList> textsOf(const Sheet& sheet) {
    QList<QStringList> rows;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        rows.append(QStringList());
        for (int column = 0; column < sheet.columnCount(); ++column)
            rows.last().append(sheet.text(row, column));
    }
    return rows;
}

} // namespace

class ImportCellsTest : public QObject, tests::ImportLists {
    Q_OBJECT

    QString packed(const QString& name, const QList<std::pair<QString, QByteArray>>& parts) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        report::ZipWriter zip(file, today);
        for (const auto& [part, content] : parts)
            zip.add(part, content);
        zip.close();
        return file.fileName();
    }
    ImportReport importPart(ImportKind kind, const QByteArray& content) {
        ImportOptions options;
        options.partial = true;
        return importPath(kind, write(content), options);
    }

private slots:
    void init() { QVERIFY(newBook()); }

    void formulasThatWereNeverWorkedOutAreSaid() {
        const auto sheet = readSheet(
            packed(u"cong-thuc.xlsx"_s,
                   {{u"xl/workbook.xml"_s,
                     "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"a\"/></sheets></workbook>"},
                    {u"xl/_rels/workbook.xml.rels"_s,
                     "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"a.xml\"/></Relationships>"},
                    {u"xl/a.xml"_s, "<worksheet><sheetData><row><c><v>1</v></c><c><f>A1&amp;B1</f><v></v></c><c "
                                    "t=\"str\"><f>IF(A1,\"\")</f><v></v></c></row></sheetData></worksheet>"}}));
        QVERIFY(sheet);
        QCOMPARE(sheet->notes.size(), 1);
        QVERIFY(sheet->notes.first().contains(u"1 formula"_s));
    }

    /// Under .VnTime somebody typed Unicode: texts that both could be are Unicode.
    void aFontThatLiesIsNotBelieved() {
        const QList<QStringList> rows{{u"Khu phố"_s, u"Chủ hộ"_s, u"Đường"_s, u"Ghi chú"_s},
                                      {u"KP1"_s, u"Nguyễn Văn Ân"_s, u"Lê Lai"_s, u"già cả"_s},
                                      {u"KP1"_s, u"Võ Hà"_s, u"Lê Lai"_s, QString()}};
        Sheet sheet = sheetOf(rows, u".VnTime"_s);
        decodeColumns(sheet, {});
        QCOMPARE(textsOf(sheet), rows);
        QVERIFY(sheet.notes.isEmpty());
        Sheet old =
            sheetOf({{u"Khu phè"_s, u"Chñ hé"_s, u"§­êng"_s}, {u"Khu phè 1"_s, u"Vâ Hµ"_s, u"Lª Lai"_s}}, u".VnTime"_s);
        decodeColumns(old, {});
        QCOMPARE(old.text(1, 2), u"Lê Lai"_s);
    }

    /// A list that was begun in TCVN3 and went on in Unicode, without fonts: each row is read by itself.
    void rowsOfTwoEncodingsAreReadByThemselves() {
        Sheet sheet = sheetOf({{u"Khu phố"_s, u"Chủ hộ"_s, u"Đường"_s, u"Ghi chú"_s},
                               {u"Khu phè 1"_s, u"NguyÔn V¨n An"_s, u"Lª Lai"_s, u"giµ"_s},
                               {u"Khu phè 2"_s, u"Vâ ThÞ Ba"_s, u"Lª Lîi"_s, QString()},
                               {u"Khu phố 1"_s, u"Võ Hà"_s, u"Lê Lai"_s, u"già"_s},
                               {u"Khu phố 2"_s, u"Hoàng Lê"_s, u"Yết Kiêu"_s, QString()}});
        decodeColumns(sheet, {});
        const QList<QStringList> right{{u"Khu phố"_s, u"Chủ hộ"_s, u"Đường"_s, u"Ghi chú"_s},
                                       {u"Khu phố 1"_s, u"Nguyễn Văn An"_s, u"Lê Lai"_s, u"già"_s},
                                       {u"Khu phố 2"_s, u"Võ Thị Ba"_s, u"Lê Lợi"_s, QString()},
                                       {u"Khu phố 1"_s, u"Võ Hà"_s, u"Lê Lai"_s, u"già"_s},
                                       {u"Khu phố 2"_s, u"Hoàng Lê"_s, u"Yết Kiêu"_s, QString()}};
        QCOMPARE(textsOf(sheet), right);
        QVERIFY(sheet.notes.last().contains(u"2, 3"_s));
        QCOMPARE(sheet.encoding, u"mixed"_s);
    }

    /// "SÑT" alone could be anything: the rest of the file is VNI.
    void aWordOrTwoIsInTheEncodingOfTheFile() {
        const QString list = u"STT;Khu phoá;Chuû hoä;SÑT;Soá nhaø\n1;Khu phoá 1;Nguyeãn Thò Höôøng;0912345678;12\n"
                             "2;Khu phoá 2;Ñaëng Vaên Maãn;0912345679;14\n"_s;
        QCOMPARE(importPart(ImportKind::Households, list.toLatin1()).added, 2);
        QCOMPARE(household(u"1-0001"_s).phone, u"0912345678"_s);
    }

    /// A byte or two of UTF-8 are broken: the letters there are lost, all others are as they were.
    void brokenBytesOfUtf8AreLostAlone() {
        QByteArray list = u"Khu phố;Chủ hộ;Đường\nKP1;Nguyễn Văn Ân;Lê Lợi\nKP1;Trần Thị Bưởi;Trần Hưng Đạo\n"
                          "KP1;Võ Thị Sáu;Yết Kiêu\n"_s.toUtf8();
        list.replace("Bưởi", "B\xd6i");
        const ImportReport report = importPart(ImportKind::Households, list);
        QCOMPARE(report.added, 2);
        QCOMPARE(report.rejects.size(), 1);
        QCOMPARE(report.rejects.first().row, 3);
        QCOMPARE(report.encoding, u"utf-8"_s);
        QVERIFY(says(report, {u"UTF-8"_s, u"3"_s}));
    }

    void aFontOfAColumnIsSeenInOpenDocuments() {
        const auto sheet = readSheet(
            packed(u"cot.ods"_s,
                   {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                    {u"content.xml"_s,
                     "<o><style name=\"ce1\"><text-properties font-name=\".VnTime\"/></style><table "
                     "name=\"KP1\"><table-column "
                     "number-columns-repeated=\"2\"/><table-column default-cell-style-name=\"ce1\"/>"
                     "<table-row><table-cell><p>a</p></table-cell><table-cell><p>b</p></table-cell><table-cell><p>c</p>"
                     "</table-cell></table-row></table></o>"}}));
        QVERIFY(sheet);
        QCOMPARE(sheet->cell(0, 1).font, QString());
        QCOMPARE(sheet->cell(0, 2).font, u".VnTime"_s);
    }
};

QTEST_GUILESS_MAIN(ImportCellsTest)
#include "import_cells_test.moc"
