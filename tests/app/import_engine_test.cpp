// SPDX-License-Identifier: GPL-3.0-or-later
// What the wizard stands on: fates of rows, corrections by hand, fixes, questions, several sheets, undo.
#include "app/actions/household_joins.h"
#include "app/actions/register.h"
#include "app/report/zip_writer.h"
#include "app/storage/areas.h"
#include "tests/support/import_lists.h"

#include <QtTest>

using namespace sotoso;
using namespace sotoso::exchange;
using namespace Qt::StringLiterals;

namespace {

struct TestSheet {
    QString name;
    QList<QStringList> rows;
};

} // namespace

class ImportEngineTest : public QObject, tests::ImportLists {
    Q_OBJECT

    /// A workbook as spare as one can be.
    QString workbook(const QList<TestSheet>& sheets) {
        const QString path = dir.filePath(u"list-%1.xlsx"_s.arg(++files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        report::ZipWriter zip(file, today);
        QString names, relations;
        for (int i = 0; i < sheets.size(); ++i) {
            names += u"<sheet name=\"%1\" r:id=\"s%2\"/>"_s.arg(sheets[i].name).arg(i);
            relations += u"<Relationship Id=\"s%1\" Type=\"x/worksheet\" Target=\"%1.xml\"/>"_s.arg(i);
            QString rows;
            for (int row = 0; row < sheets[i].rows.size(); ++row) {
                rows += u"<row r=\"%1\">"_s.arg(row + 1);
                for (int column = 0; column < sheets[i].rows[row].size(); ++column)
                    rows += u"<c r=\"%1%2\" t=\"inlineStr\"><is><t>%3</t></is></c>"_s.arg(QChar(u'A' + column))
                                .arg(row + 1)
                                .arg(sheets[i].rows[row][column]);
                rows += u"</row>"_s;
            }
            zip.add(u"xl/%1.xml"_s.arg(i), u"<worksheet><sheetData>%1</sheetData></worksheet>"_s.arg(rows).toUtf8());
        }
        zip.add(u"[Content_Types].xml"_s, "<Types/>");
        zip.add(u"xl/workbook.xml"_s, u"<workbook xmlns:r=\"r\"><sheets>%1</sheets></workbook>"_s.arg(names).toUtf8());
        zip.add(u"xl/_rels/workbook.xml.rels"_s, u"<Relationships>%1</Relationships>"_s.arg(relations).toUtf8());
        zip.close();
        return path;
    }
    QString areaOf(const QString& code) {
        const AreaId area = household(code).area;
        return book->read([&](const Db& db) { return areas::byId(db, area); })->value_or(Area()).code;
    }
    qint64 count(const char* table) {
        return *book->read([&](const Db& db) { return db.integer(u"SELECT count(*) FROM "_s + QLatin1String(table)); });
    }

private slots:
    void init() { QVERIFY(newBook()); }

    void aCorrectionByHandIsKeptUnlessAsked() {
        const char* head = "Mã hộ;Khu phố;Chủ hộ;Số nhà;Điện thoại\n";
        const QString file = write(QByteArray(head) + "A1;KP1;Nguyễn An;12;0912345678\nA2;KP2;Lê Bình;3;0912345679\n");
        QCOMPARE(importPath(ImportKind::Households, file).added, 2);
        Household h = household(u"A1"_s);
        h.phone = u"0987654321"_s;
        QVERIFY(actions::updateHousehold(*book, h));
        QVERIFY(actions::moveHousehold(*book, household(u"A2"_s).id, household(u"A1"_s).area, today));

        // The same file again, and one in which another field was corrected.
        ImportReport again = importPath(ImportKind::Households, file);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.kept, 2);
        QVERIFY(again.notes.join(u'\n').contains(u"0987654321"_s));
        const QString corrected =
            write(QByteArray(head) + "A1;KP1;Nguyễn An;12/4;0912345678\nA2;KP2;Lê Bình;3;0912345670\n");
        again = importPath(ImportKind::Households, corrected);
        QCOMPARE(again.updated, 2);
        QCOMPARE(household(u"A1"_s).houseNo, u"12/4"_s);
        QCOMPARE(household(u"A1"_s).phone, u"0987654321"_s);
        QCOMPARE(household(u"A2"_s).phone, u"0912345670"_s);
        QCOMPARE(areaOf(u"A2"_s), u"KP1"_s);

        // A correction that was taken back protects nothing; one that is asked for is replaced.
        ImportOptions over;
        over.overwrite = true;
        QCOMPARE(importPath(ImportKind::Households, corrected, over).updated, 2);
        QCOMPARE(household(u"A1"_s).phone, u"0912345678"_s);
        h = household(u"A1"_s);
        h.headName = u"Nguyễn Ân"_s;
        QVERIFY(actions::updateHousehold(*book, h));
        QVERIFY(book->undo());
        const QString renamed = write(QByteArray(head) + "A1;KP1;Nguyễn Ấn;12/4;0912345678\n");
        QCOMPARE(importPath(ImportKind::Households, renamed).updated, 1);
        QCOMPARE(household(u"A1"_s).headName, u"Nguyễn Ấn"_s);
    }

    /// Two records of one household were merged, and of one person: the old list still says nothing new.
    void anOldListOfVisitsKnowsWhoWasMerged() {
        import(ImportKind::Households, u"Mã hộ;Khu phố;Chủ hộ\nA1;KP1;Nguyễn An\nA2;KP1;Nguyễn An\n"_s);
        import(ImportKind::Residents, u"Mã hộ;Họ và tên;Năm sinh\nA1;Nguyễn An;1960\nA2;Nguyễn An;1960\n"
                                      "A2;Lê Bình;1990\n"_s);
        const QString visits = write("Ngày;Mã hộ;Kết quả;Chỉ tiêu;Người được hỗ trợ\n01/06/2022;A2;gặp;CQ01;Nguyễn An\n"
                                     "01/06/2022;A2;gặp;KT01;Lê Bình\n02/06/2022;A1;gặp;KT01;Nguyễn An\n");
        QCOMPARE(importPath(ImportKind::Visits, visits).added, 2);
        QVERIFY(actions::mergeHouseholds(*book, household(u"A1"_s), {household(u"A2"_s).id}, today, today));
        const qint64 people = count("resident"), results = count("result");
        const ImportReport again = importPath(ImportKind::Visits, visits);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.added + again.updated, 0);
        QCOMPARE(count("resident"), people);
        QCOMPARE(count("result"), results);
    }

    void withoutNumbersHouseholdsAreKnownByNameAndPlace() {
        const QString whole = write("Khu phố;Chủ hộ;Số nhà;Đường;Điện thoại\nKP1;Nguyễn An;12;Lê Lợi;0912345678\n"
                                    "KP1;Nguyễn An;14;Lê Lợi;0912345679\nKP1;Trần Bình;1;Trần Phú;0912345670\n");
        QCOMPARE(importPath(ImportKind::Households, whole).added, 3);
        QCOMPARE(importPath(ImportKind::Households, whole).unchanged, 3);
        // No street, other accents and case; then no address at all but the phone.
        const QString poor = write("Khu phố;Chủ hộ;Số nhà;Điện thoại\n1;nguyen an;12;\nKP1;NGUYỄN  AN;14;\n");
        QCOMPARE(importPath(ImportKind::Households, poor).added, 0);
        QCOMPARE(
            importPath(ImportKind::Households, write("Khu phố;Chủ hộ;Điện thoại\nKP1;Trần Bình;912345670\n")).added, 0);
        QCOMPARE(count("household"), 3);
    }

    void rowsSayWhatBecomesOfThem() {
        const QString file = write("Mã hộ;Khu phố;Chủ hộ;Điện thoại\nA1;KP1;Nguyễn An;\nA2;KP2;Lê Bình;\n");
        QCOMPARE(importPath(ImportKind::Households, file).added, 2);
        const auto table =
            openForImport(ImportKind::Households,
                          write("Mã hộ;Khu phố;Chủ hộ;Điện thoại\nA1;KP1;Nguyễn An;912345678\nA2;KP2;Lê Bình;\n"
                                "A3;KP3;TRẦN CHI;\nA4;KP9;Đỗ Dung;\n"),
                          {});
        QVERIFY(table);
        ImportOptions rehearsal;
        rehearsal.dryRun = rehearsal.partial = true;
        Table mended = *table;
        auto report = importTable(*book, ImportKind::Households, mended, rehearsal, today);
        QVERIFY(report);
        QCOMPARE(report->rows, (QList{RowFate::Updated, RowFate::Unchanged, RowFate::Added, RowFate::Rejected}));
        QCOMPARE(report->changes.size(), 1);
        QCOMPARE(report->changes.first().to, u"0912345678"_s);
        QCOMPARE(report->repairs.size(), 2);
        QCOMPARE(report->repairs.last().to, u"Trần Chi"_s);
        QCOMPARE(count("household"), 2);

        // A cell is mended in the table, and the row goes in.
        applyFixes(mended, {{report->rejects.first().at, mended.header.column(Field::Area), u"Khu phố 3"_s},
                            {report->rejects.first().at, mended.header.column(Field::Phone), u"0912345671"_s}});
        report = importTable(*book, ImportKind::Households, mended, {}, today);
        QVERIFY(report && report->written);
        QCOMPARE(report->rejects.size(), 0);
        QCOMPARE(areaOf(u"A4"_s), u"KP3"_s);
        QCOMPARE(household(u"A4"_s).phone, u"0912345671"_s);

        // And the whole import is taken back as one.
        QVERIFY(book->undo());
        QCOMPARE(count("household"), 2);
        QCOMPARE(household(u"A1"_s).phone, QString());
    }

    void sheetsAndTitlesGiveTheArea() {
        const QStringList head{u"STT"_s, u"Chủ hộ"_s, u"Số nhà"_s};
        const QString sheets = workbook(
            {{u"KP1"_s, {{u"DANH SÁCH"_s}, head, {u"1"_s, u"Nguyễn An"_s, u"1"_s}, {u""_s, u"Tổng cộng"_s, u"1"_s}}},
             {u"Khu phố 2"_s,
              {{u"Số nhà"_s, u"Chủ hộ"_s},
               {u"2"_s, u"Lê Bình"_s},
               {u"Ghi chú: còn thiếu hộ số 3"_s},
               {u"Người lập"_s}}},
             {u"Hướng dẫn"_s, {{u"Ghi rõ họ tên"_s}}}});
        ImportReport report = importPath(ImportKind::Households, sheets);
        QCOMPARE(report.read, 2);
        QCOMPARE(report.added, 2);
        QCOMPARE(areaOf(u"1-0001"_s) + areaOf(u"2-0001"_s), u"KP1KP2"_s);
        QCOMPARE(household(u"2-0001"_s).houseNo, u"2"_s);
        QVERIFY(report.notes.filter(u"left out"_s).size() >= 2);

        const QString lines =
            write("DANH SÁCH HỘ KHU PHỐ 3;;\nSTT;Chủ hộ;Số nhà\n1;Đỗ Dung;5\nKhu phố 1;;\n2;Vũ Em;6\n");
        QCOMPARE(importPath(ImportKind::Households, lines).added, 2);
        QCOMPARE(areaOf(u"3-0001"_s), u"KP3"_s);
        QCOMPARE(areaOf(u"1-0002"_s), u"KP1"_s);

        // Where nothing says it, it is asked once.
        const auto none = openForImport(ImportKind::Households, write("STT;Chủ hộ\n1;Hồ Giang\n"), {});
        QVERIFY(none && !checkTable(*book, ImportKind::Households, *none, {}));
        ImportOptions options;
        options.partial = true;
        const auto asked = importTable(*book, ImportKind::Households, *none, options, today);
        QCOMPARE(asked->questions.size(), 1);
        QCOMPARE(asked->questions.first().answers.size(), 3);
        options.area = asked->questions.first().answers.last();
        QCOMPARE(importTable(*book, ImportKind::Households, *none, options, today)->added, 1);
    }

    void datesThatCanOnlyBeMonthFirstAreAskedOnce() {
        const QString file = write("Mã hộ;Khu phố;Họ và tên;Quan hệ;Ngày sinh\nA1;KP1;Trần Bình;Chủ hộ;05/25/1990\n"
                                   "A1;KP1;Trần Con;con;05/06/2010\n");
        ImportReport report = importPath(ImportKind::People, file);
        QCOMPARE(report.rejects.size(), 1);
        QCOMPARE(report.questions.size(), 1);
        QCOMPARE(report.questions.first().answers.first(), u"mdy"_s);
        ImportOptions monthFirst;
        monthFirst.dates = DateOrder::MonthFirst;
        report = importPath(ImportKind::People, file, monthFirst);
        QCOMPARE(report.added, 2);
        QCOMPARE(*book->read([](const Db& db) { return db.text(u"SELECT group_concat(birth_day) FROM resident"_s); }),
                 u"1990-05-25,2010-05-06"_s);
    }

    void onePersonARowMakesHouseholdsToo() {
        const QString byHead = write("Khu phố;Họ và tên;Quan hệ;Năm sinh;Số nhà;Điện thoại\n"
                                     "KP1;NGUYỄN VĂN AN;Chủ hộ;1970;12;912345678\nKP1;Trần Thị Bình;Vợ;1972;12;\n"
                                     ";Nguyễn Con;Con;2000;;\nKP2;Lê Chín;chủ hộ;1960;3;\n");
        ImportReport report = importPath(ImportKind::People, byHead);
        QCOMPARE(report.read, 4);
        QCOMPARE(report.added, 4);
        QCOMPARE(count("household"), 2);
        const Household first = household(u"1-0001"_s);
        QCOMPARE(first.headName, u"Nguyễn Văn An"_s);
        QCOMPARE(first.phone, u"0912345678"_s);
        const auto people = book->read([&](const Db& db) { return households::residentsOf(db, first.id, today); });
        QCOMPARE(people->size(), 3);
        QCOMPARE(first.headResident, people->first().id);
        report = importPath(ImportKind::People, byHead);
        QCOMPARE(report.unchanged, 4);
        QCOMPARE(report.added + report.updated, 0);

        const QString byCode = write("Mã hộ;Khu phố;Họ và tên;Quan hệ\nB1;KP1;Vũ Em;Vợ\nB2;KP3;Hồ Giang;\n"
                                     "B1;KP1;Đỗ Dung;Chủ hộ\nB1;KP9;Đỗ Hai;con\n");
        ImportOptions partial;
        partial.partial = true;
        report = importPath(ImportKind::People, byCode, partial);
        QCOMPARE(report.added, 3);
        QCOMPARE(report.rejects.size(), 1);
        QCOMPARE(report.rejects.first().row, 5);
        QCOMPARE(household(u"B1"_s).headName, u"Đỗ Dung"_s);
        QCOMPARE(report.remarks.size(), 1); // nobody is marked in B2
        QVERIFY(book->undo());
        QCOMPARE(count("household") + count("resident"), 6);
    }

    void secretsInNotesAreWarnedOf() {
        const ImportReport report = importPath(
            ImportKind::Households, write("Khu phố;Chủ hộ;Ghi chú\nKP1;Nguyễn An;OTP 123456\nKP1;Lê Ba;mật khẩu\n"));
        QCOMPARE(report.added, 2);
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks.first().row, 2);
    }

    void oldEncodingsAreDecidedColumnByColumn_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("street");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("Windows-1258") << QByteArray("Nguy\xea\xden Thi\xf2 Hu\xea\xf2")
                                      << QByteArray("Tr\xfdng N\xfd\xde V\xfd\xf5ng") << u"windows-1258"_s;
        QTest::newRow("UTF-8 twice") << QByteArray("Nguyá»…n Thá»‹ Huá»‡") << QByteArray("TrÆ°ng Ná»¯ VÆ°Æ¡ng")
                                     << u"utf-8-twice"_s;
        QTest::newRow("one column of TCVN3")
            << QByteArray("NguyÔn ThÞ HuÖ") << QByteArray("Trưng Nữ Vương") << u"mixed"_s;
        QTest::newRow("one column of VNI")
            << QByteArray("Nguyeãn Thò Hueä") << QByteArray("Trưng Nữ Vương") << u"mixed"_s;
        QTest::newRow("decomposed") << QByteArray("Nguye\u0302\u0303n Thi\u0323 Hue\u0302\u0323")
                                    << QByteArray("Trưng Nữ Vương") << u"utf-8"_s;
    }
    void oldEncodingsAreDecidedColumnByColumn() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, street);
        QFETCH(QString, encoding);
        QByteArray text = "Khu pho;Chu ho;Ma ho;Duong\n";
        for (int i = 0; i < 3; ++i)
            text += "KP1;" + name + ";A" + QByteArray::number(i) + ';' + street + '\n';
        const ImportReport report = importPath(ImportKind::Households, write(text));
        QCOMPARE(report.added, 3);
        QCOMPARE(report.encoding, encoding);
        QCOMPARE(household(u"A1"_s).headName, u"Nguyễn Thị Huệ"_s);
        QCOMPARE(household(u"A1"_s).street, u"Trưng Nữ Vương"_s);
    }
};

QTEST_GUILESS_MAIN(ImportEngineTest)
#include "import_engine_test.moc"
