// SPDX-License-Identifier: GPL-3.0-or-later
// Headers as offices lay them out: over two rows, over two columns of one name, with more columns than are known. What
// is not read is said.
#include "tests/support/import_lists.h"

#include <QtTest>

using namespace sotoso;
using namespace sotoso::exchange;
using namespace Qt::StringLiterals;

class ImportHeadersTest : public QObject, tests::ImportLists {
    Q_OBJECT

    QList<Resident> peopleOf(const QString& code) {
        return *book->read([&](const Db& db) { return households::residentsOf(db, household(code).id, today); });
    }

private slots:
    void init() { QVERIFY(newBook()); }

    /// Headers of two rows and names in two columns: what goes into the book of each row.
    void severalColumnsSayOneThing_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QStringList>("expected");
        const int people = int(ImportKind::People), households = int(ImportKind::Households);
        const QString title = u"DANH SÁCH KHU PHỐ 2;;;;;;\n"_s;
        QTest::newRow("years of men and women")
            << people
            << title + u"TT;Họ và tên;Năm sinh;;Quan hệ;Điện thoại;Ghi chú\n;;Nam;Nữ;;;\n(1);(2);(3);(4);(5);(6);(7)\n"
                       "1;Nguyễn Văn Ân;1960;;Chủ hộ;0912345678;\n2;Lê Thị Én;;5/6/1962;Vợ;;\n"_s
            << QStringList{u"Nguyễn Văn Ân|male|1960|0912345678"_s, u"Lê Thị Én|female|1962|"_s};
        QTest::newRow("years of women and men")
            << people
            << title + u"TT;Họ và tên;Năm sinh;;Quan hệ;;\n;;Nữ;Nam;;;\n1;Nguyễn Văn Ân;;1960;Chủ hộ;;\n"
                       "2;Lê Thị Én;1962;;Vợ;;\n"_s
            << QStringList{u"Nguyễn Văn Ân|male|1960|"_s, u"Lê Thị Én|female|1962|"_s};
        QTest::newRow("a mark under Nam or Nữ")
            << people
            << title + u"STT;Họ và tên;Giới tính;;Năm sinh;Quan hệ;\n;;Nam;Nữ;;;\n1;Nguyễn Văn Ân;x;;1960;Chủ hộ;\n"
                       "2;Lê Thị Én;;x;1962;Vợ;\n"_s
            << QStringList{u"Nguyễn Văn Ân|male|1960|"_s, u"Lê Thị Én|female|1962|"_s};
        QTest::newRow("Nam and Nữ with nothing above them")
            << people
            << title + u"STT;Họ và tên;Nam;Nữ;Năm sinh;Quan hệ;\n1;Nguyễn Văn Ân;x;;1960;Chủ hộ;\n"
                       "2;Lê Thị Én;;X;1962;Vợ;\n"_s
            << QStringList{u"Nguyễn Văn Ân|male|1960|"_s, u"Lê Thị Én|female|1962|"_s};
        QTest::newRow("day, month and year")
            << people
            << title + u"STT;Họ và tên;Ngày sinh;;;Quan hệ;\n;;Ngày;Tháng;Năm;;\n1;Nguyễn Văn Ân;5;6;1960;Chủ hộ;\n"
                       "2;Lê Thị Én;;;1962;Vợ;\n"_s
            << QStringList{u"Nguyễn Văn Ân||1960|"_s, u"Lê Thị Én||1962|"_s};
        QTest::newRow("family and given name")
            << households
            << title + u"STT;Họ đệm;Tên;Số nhà;Đường;;\n1;Nguyễn Văn;Ân;12;Lê Lợi;;\n2;Lê;Én;14;Lê Lợi;;\n"_s
            << QStringList{u"Nguyễn Văn Ân|12|Lê Lợi||"_s, u"Lê Én|14|Lê Lợi||"_s};
        QTest::newRow("one title for two columns of a name")
            << households
            << title + u"STT;Họ và tên;;Số nhà;Đường;;\n1;Nguyễn Văn;Ân;12;Lê Lợi;;\n2;Lê;Én;14;Lê Lợi;;\n"_s
            << QStringList{u"Nguyễn Văn Ân|12|Lê Lợi||"_s, u"Lê Én|14|Lê Lợi||"_s};
        QTest::newRow("the whole and a part of it")
            << households
            << title + u"TT;Họ và tên chủ hộ;Địa chỉ;;Số nhân khẩu;;Ghi chú\n;;Số nhà;Đường;Nữ;Tổng số;\n"
                       "1;Nguyễn Văn Ân;12;Lê Lợi;2;4;\n2;Lê Thị Én;14;Lê Lợi;1;3;\n"_s
            << QStringList{u"Nguyễn Văn Ân|12|Lê Lợi|4|"_s, u"Lê Thị Én|14|Lê Lợi|3|"_s};
        QTest::newRow("two telephones")
            << households
            << title + u"TT;Họ và tên chủ hộ;Số nhà;Điện thoại;;Số khẩu;\n;;;Cố định;Di động;;\n"
                       "1;Nguyễn Văn Ân;12;02763822322;0912345678;4;\n2;Lê Thị Én;14;02763822323;;3;\n"_s
            << QStringList{u"Nguyễn Văn Ân|12||4|0912345678"_s, u"Lê Thị Én|14||3|02763822323"_s};
    }
    void severalColumnsSayOneThing() {
        QFETCH(int, kind);
        QFETCH(QString, content);
        QFETCH(QStringList, expected);
        ImportOptions options;
        options.partial = true;
        const ImportReport report = import(ImportKind(kind), content, options);
        QCOMPARE(report.rejects.size(), 0);
        const QString sql =
            ImportKind(kind) == ImportKind::People
                ? u"SELECT name || '|' || sex || '|' || birth_year || '|' || phone FROM resident ORDER BY id"_s
                : u"SELECT head_name || '|' || house_no || '|' || street || '|' || coalesce(declared_people, '') || "
                  u"'|' || "
                  u"phone "
                  "FROM household ORDER BY id"_s;
        const QStringList found =
            *book->read([&](const Db& db) { return db.list(sql, {}, [](const Row& row) { return row.text(0); }); });
        QCOMPARE(found, expected);
    }

    void whatIsWrongIsNamedAsTheFileHasIt() {
        const auto lacking = importFile(
            *book, ImportKind::People,
            write(u"DANH SÁCH NHÂN KHẨU - KP 2;;\nSTT;Họ và tên;Năm sinh\n1;Lê Én;1960\n"_s.toUtf8()), {}, today);
        QVERIFY(!lacking);
        QVERIFY(lacking.error().text.contains(u"Quan hệ"_s));
        QVERIFY2(!lacking.error().text.contains(u"Khu phố"_s), qPrintable(lacking.error().text));

        ImportOptions options;
        options.partial = true;
        ImportReport report = import(ImportKind::Households,
                                     u"DANH SÁCH HỘ KHU PHỐ 9;;\nSTT;Chủ hộ;Số nhà\n1;Lê Én;12\nKHU PHỐ 2;;\n"
                                     "2;Võ Hà;14\n"_s,
                                     options);
        QCOMPARE(report.added, 1);
        QVERIFY(report.rejects.first().reason.contains(u"KHU PHỐ 9"_s));

        report = import(ImportKind::People, u"Khu phố;Họ và tên;Quan hệ\nKP9;Lê Én;Chủ hộ\nKP1;Võ Hà;Con\n"_s, options);
        QCOMPARE(report.rejects.last().column, u"Quan hệ"_s); // not Mã hộ, which the file lacks

        report = import(ImportKind::Households, u"DANH SÁCH KP 2;;\nTổ;Chủ hộ;Số nhà\n1;Lê Én;12\n"_s);
        QVERIFY(says(report, {u"Tổ"_s, u"skipped"_s}));
    }

    void rejectedRowsOfJoinedColumnsComeBack() {
        const QString content = u"STT;Họ đệm;Tên;Nam;Nữ;Quan hệ;Khu phố\n1;Nguyễn Văn;Ân;1960;;Chủ hộ;9\n"
                                "2;Lê Thị;Én;;1962;Chủ hộ;9\n"_s;
        const QString path = write(content.toUtf8());
        const auto table = openForImport(ImportKind::People, path, {});
        QVERIFY(table);
        const auto report = importTable(*book, ImportKind::People, *table, {}, today);
        QVERIFY(report);
        QCOMPARE(report->rejects.size(), 2);
        const QString rejects = dir.filePath(u"rejects-%1.csv"_s.arg(++files));
        QVERIFY(writeRejects(*table, *report, rejects));
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString mended = QString::fromUtf8(file.readAll());
        mended.replace(u";9;"_s, u";KP1;"_s);
        const ImportReport again = import(ImportKind::People, mended);
        QCOMPARE(again.added, 2);
        QCOMPARE(peopleOf(u"1-0002"_s).first().name, u"Lê Thị Én"_s);
        QCOMPARE(peopleOf(u"1-0002"_s).first().sex, Sex::Female);
    }

    void whatIsSkippedIsSaid() {
        QString header = u"Khu phố;Chủ hộ"_s, row = u"KP1;Nguyễn Văn Ân"_s;
        for (int i = 0; i < 300; ++i) {
            header += u";Cột lạ %1"_s.arg(i);
            row += u";x"_s;
        }
        const ImportReport many = import(ImportKind::Households, header + u'\n' + row + u'\n');
        QVERIFY(many.notes.size() < 30);
        QVERIFY(says(many, {u"280"_s}));
        const ImportReport untitled =
            import(ImportKind::Households, u"Khu phố;Chủ hộ;Số nhà;\nKP1;Lê Thị Én;14;0912345678 hoặc số khác\n"_s);
        QVERIFY2(says(untitled, {u"Column D"_s}), qPrintable(untitled.notes.join(u'\n')));
        const ImportReport empty = import(ImportKind::Households, u"Khu phố;Chủ hộ;Số nhà\n"_s);
        QCOMPARE(empty.read, 0);
        QVERIFY(says(empty, {u"no rows"_s}));
    }
};

QTEST_GUILESS_MAIN(ImportHeadersTest)
#include "import_headers_test.moc"
