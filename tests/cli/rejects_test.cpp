// SPDX-License-Identifier: GPL-3.0-or-later
// A list with faulty rows, taken in part; its rejected rows mended and imported: the book is as if all had been right.
#include "tests/support/cli.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso::tests;
using namespace Qt::StringLiterals;

class RejectsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    int files = 0;

    QString path(const QString& name) const { return dir.filePath(name); }
    QString write(const QByteArray& content) {
        const QString name = path(u"list-%1.csv"_s.arg(++files));
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? name : QString();
    }
    /// A book with three households and two people in the first.
    QString newBook() {
        const QString book = path(u"book-%1.sotoso"_s.arg(++files));
        return QFile::copy(path(u"first.sotoso"_s), book) ? book : QString();
    }
    Answer import(const QString& book, const QString& kind, const QString& file, const QStringList& more = {}) {
        const Answer answer = cli(QStringList{u"import"_s, book, kind, file, u"--today"_s, u"2022-06-30"_s, u"--lang"_s,
                                              u"en"_s, u"--json"_s} +
                                  more);
        if (answer.code > 1)
            qInfo("%s", qPrintable(answer.out + answer.errors));
        return answer;
    }
    /// What can be taken out of a book, its lines sorted; numbers that the program gives are left out.
    QStringList contentOf(const QString& book) {
        QStringList all;
        for (const QString& kind : {u"households"_s, u"residents"_s, u"visits"_s, u"members"_s, u"accounts"_s}) {
            const QString to = path(u"out-%1.csv"_s.arg(++files));
            cli({u"export"_s, book, kind, to, u"--today"_s, u"2022-06-30"_s});
            QStringList lines = QString::fromUtf8(bytesOf(to)).split(u'\n');
            lines.sort();
            all += lines;
        }
        const Answer figures = cli({u"figures"_s, book, u"--period"_s, u"2022-06"_s, u"--by"_s, u"area"_s, u"--json"_s,
                                    u"--today"_s, u"2022-06-30"_s});
        return all << figures.out;
    }

private slots:
    void initTestCase() {
        const QString book = path(u"first.sotoso"_s);
        QCOMPARE(
            cli({u"new"_s, book, u"--ward"_s, u"Phường 1"_s, u"--areas"_s, u"Khu phố 1;Khu phố 2;Khu phố 3"_s}).code,
            0);
        import(book, u"households"_s,
               write("Mã hộ;Khu phố;Chủ hộ;Số nhà\nH1;KP1;Nguyễn An;1\nH2;KP2;Lê Bình;2\nH3;KP3;Trần Chi;3\n"));
        import(book, u"residents"_s, write("Mã hộ;Họ và tên;Năm sinh\nH1;Nguyễn An;1970\nH1;Nguyễn Em;2000\n"));
    }

    void mendedRowsGiveTheBookOfARightFile_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("correct"); // a text of the right file …
        QTest::addColumn<QByteArray>("faulty");  // … and what stands there instead
        const QByteArray visits = "Mã lượt;Ngày;Mã hộ;Kết quả;Chỉ tiêu;Người được hỗ trợ;Hình thức;Số lượng;Ghi chú\n"
                                  "V1;01/06/2022;H1;gặp;CQ01;Nguyễn An;tạo mới;;Chó dữ\n"
                                  "V1;01/06/2022;H1;gặp;KT01;Nguyễn Em;tạo mới;;\n"
                                  "V1;01/06/2022;H1;gặp;TT08;;;17;\n"
                                  "V1;01/06/2022;H1;gặp;TT08;;;17;\n"
                                  "V2;02/06/2022;H2;vắng nhà;;;;;\n";
        QTest::newRow("visits: a name of an indicator")
            << u"visits"_s << visits << QByteArray("KT01") << QByteArray("KT0?");
        QTest::newRow("visits: two alike results, one faulty")
            << u"visits"_s << visits << QByteArray("TT08;;;17;\nV2") << QByteArray("TT08;;;17x;\nV2");
        QTest::newRow("visits: the day, with a number of the visit")
            << u"visits"_s << visits << QByteArray("V1;01/06/2022;H1;gặp;KT01")
            << QByteArray("V1;31/06/2022;H1;gặp;KT01");
        QTest::newRow("visits: the first row")
            << u"visits"_s << visits << QByteArray("gặp;CQ01") << QByteArray("gap nhau;CQ01");
        QByteArray without;
        for (const QByteArray& line : visits.split('\n'))
            without += line.mid(line.indexOf(';') + 1) + '\n';
        QTest::newRow("visits without numbers: the day")
            << u"visits"_s << without << QByteArray("01/06/2022;H1;gặp;KT01") << QByteArray("1999;H1;gặp;KT01");
        QTest::newRow("visits without numbers: a quantity")
            << u"visits"_s << without << QByteArray("TT08;;;17;\n02") << QByteArray("TT08;;;17x;\n02");
        QTest::newRow("households") << u"households"_s
                                    << QByteArray(
                                           "Mã hộ;Khu phố;Chủ hộ;Số nhân khẩu\nA1;KP1;Vũ Em;4\nA2;KP2;Đỗ Dung;5\n")
                                    << QByteArray("KP1") << QByteArray("KP7");
        QTest::newRow("households of an area that a title says")
            << u"households"_s
            << QByteArray(
                   "DANH SÁCH HỘ KHU PHỐ 3;;\nMã hộ;Chủ hộ;Số nhân khẩu\nA1;Vũ Em;4\nKhu phố 1;;\nA2;Đỗ Dung;5\n")
            << QByteArray("Dung;5") << QByteArray("Dung;5 người rưỡi");
        const QByteArray people =
            "Khu phố;Họ và tên;Quan hệ;Năm sinh;Số nhà\nKP1;Vũ Em;Chủ hộ;1970;9\n;Vũ Hai;Con;2001;\n"
            ";Vũ Ba;Con;2003;\nKP2;Hồ Giang;Chủ hộ;1980;5\n";
        QTest::newRow("people: a child") << u"people"_s << people << QByteArray("2001") << QByteArray("2101");
        QTest::newRow("people: the head") << u"people"_s << people << QByteArray("1970") << QByteArray("2070");
        QTest::newRow("people: the area") << u"people"_s << people << QByteArray("KP1") << QByteArray("KP8");
    }
    void mendedRowsGiveTheBookOfARightFile() {
        QFETCH(QString, kind);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, correct);
        QFETCH(QByteArray, faulty);
        const QString wanted = newBook(), mended = newBook();
        const QString rightFile = write(right);
        QCOMPARE(import(wanted, kind, rightFile).code, 0);

        QByteArray broken = right;
        const auto at = broken.indexOf(correct);
        QVERIFY(at > 0);
        broken.replace(at, correct.size(), faulty);
        const QString rest = path(u"rest-%1.csv"_s.arg(++files));
        QCOMPARE(import(mended, kind, write(broken), {u"--partial"_s, u"--rejects"_s, rest}).code, 1);
        QByteArray left = bytesOf(rest);
        // The words as they stand in the file of rejected rows.
        const QByteArray wrong = faulty.split('\n').first(), good = correct.split('\n').first();
        QVERIFY2(left.contains(wrong), left.constData());
        const QString mendedFile = write(left.replace(wrong, good));
        const Answer again = import(mended, kind, mendedFile);
        QCOMPARE(again.code, 0);
        QCOMPARE(contentOf(mended), contentOf(wanted));

        // Neither file changes anything any more.
        for (const QString& file : {mendedFile, rightFile}) {
            const Answer twice = import(mended, kind, file);
            QCOMPARE(twice.code, 0);
            QCOMPARE(twice.json[u"added"_s].toInt() + twice.json[u"updated"_s].toInt(), 0);
        }
        QCOMPARE(contentOf(mended), contentOf(wanted));
    }

    void aVisitThatWasTypedKeepsItsResultsWhenAListTellsOfIt() {
        const QString book = newBook();
        const QByteArray head = "Ngày;Mã hộ;Kết quả;Chỉ tiêu;Người được hỗ trợ\n";
        QCOMPARE(import(book, u"visits"_s, write(head + "01/06/2022;H1;gặp;CQ01;Nguyễn An\n")).json[u"added"_s].toInt(),
                 1);
        const Answer second = import(book, u"visits"_s, write(head + "01/06/2022;H1;gặp;KT01;Nguyễn Em\n"));
        QCOMPARE(second.json[u"updated"_s].toInt(), 1);
        QVERIFY(second.json[u"notes"_s].toVariant().toStringList().join(u'\n').contains(u"they stay"_s));
        for (const QString& code : {u"CQ01"_s, u"KT01"_s})
            QCOMPARE(cli({u"records"_s, book, u"--period"_s, u"2022-06"_s, u"--indicator"_s, code, u"--json"_s})
                         .json[u"count"_s]
                         .toInt(),
                     1);
        // Nobody was at home: not with results in the book.
        const Answer refused = import(book, u"visits"_s, write("Ngày;Mã hộ;Kết quả\n01/06/2022;H1;vắng nhà\n"));
        QCOMPARE(refused.code, 1);
        // The file is to win: the visit is what it says.
        QCOMPARE(import(book, u"visits"_s, write("Ngày;Mã hộ;Kết quả\n01/06/2022;H1;vắng nhà\n"), {u"--overwrite"_s})
                     .json[u"updated"_s]
                     .toInt(),
                 1);
        QCOMPARE(cli({u"records"_s, book, u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"CQ01"_s, u"--json"_s})
                     .json[u"count"_s]
                     .toInt(),
                 0);
    }

    void impossibleDaysAreRejectedRows_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QString>("column");
        QTest::newRow("visits") << u"visits"_s << QByteArray("Ngày;Mã hộ;Kết quả\n")
                                << QByteArray("01/06/1999;H1;gặp\n") << QByteArray("01/06/2022;H2;gặp\n") << u"Ngày"_s;
        QTest::newRow("households") << u"households"_s << QByteArray("Mã hộ;Khu phố;Chủ hộ;Từ ngày\n")
                                    << QByteArray("H1;KP2;Nguyễn An;01/06/1022\n")
                                    << QByteArray("H2;KP3;Lê Bình;01/06/2022\n") << u"Từ ngày"_s;
        QTest::newRow("members") << u"members"_s << QByteArray("Họ và tên;Từ ngày\n")
                                 << QByteArray("Vũ Em;01/06/0022\n") << QByteArray("Vũ Hai;01/06/2022\n")
                                 << u"Từ ngày"_s;
        QTest::newRow("residents") << u"residents"_s << QByteArray("Mã hộ;Họ và tên;Ngày sinh\n")
                                   << QByteArray("H1;Vũ Em;01/06/1022\n") << QByteArray("H1;Vũ Hai;01/06/2001\n")
                                   << u"Ngày sinh"_s;
    }
    void impossibleDaysAreRejectedRows() {
        QFETCH(QString, kind);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        QFETCH(QString, column);
        const Answer answer = import(newBook(), kind, write(head + bad + good), {u"--partial"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.json[u"rejected"_s].toInt(), 1);
        QCOMPARE(answer.json[u"rejects"_s][0][u"row"_s].toInt(), 2);
        QCOMPARE(answer.json[u"rejects"_s][0][u"column"_s].toString(), column);
        QCOMPARE(answer.json[u"added"_s].toInt() + answer.json[u"updated"_s].toInt(), 1);
    }

    void whatNoFigureWouldCountIsNotTakenSilently() {
        const QString book = newBook();
        const Answer answer = import(book, u"visits"_s,
                                     write("Mã lượt;Ngày;Mã hộ;Kết quả;Chỉ tiêu;Người được hỗ trợ;Số lượng\n"
                                           "V1;01/06/2022;H1;gặp;TT06;;3\nV2;02/06/2022;H1;gặp;;;3\nV3;03/06/"
                                           "2022;H1;gặp;;Nguyễn Em;\nV3;03/06/2022;H1;gặp;;Nguyễn An;\n"),
                                     {u"--partial"_s});
        QCOMPARE(answer.json[u"rejected"_s].toInt(), 1);
        QCOMPARE(answer.json[u"rejects"_s][0][u"column"_s].toString(), u"Chỉ tiêu"_s);
        QCOMPARE(answer.json[u"added"_s].toInt(), 2);
        QCOMPARE(answer.json[u"notes"_s].toVariant().toStringList().filter(u"nothing is counted"_s).size(), 1);
        // Who was named was met, although nothing was done for them that counts: one at V2, two at V3.
        const Answer met =
            cli({u"figures"_s, book, u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"TT02"_s, u"--json"_s});
        QCOMPARE(met.json[u"figures"_s][0][u"in_period"_s].toInt(), 3);
    }

    void oneRecordSaidInTwoWaysIsRejected_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("column");
        const QByteArray head = "Mã hộ;Khu phố;Chủ hộ;Số nhà;Số nhân khẩu\n";
        QTest::newRow("people") << u"households"_s << head + "A1;KP1;Vũ Em;5;4\nA1;KP1;Vũ Em;5;5\n" << u"Mã hộ"_s;
        QTest::newRow("address") << u"households"_s << head + "A1;KP1;Vũ Em;5;4\nA1;KP1;Vũ Em;6;4\n" << u"Mã hộ"_s;
        QTest::newRow("head") << u"households"_s << head + "A1;KP1;Vũ Em;5;4\nA1;KP1;Vũ Hai;5;4\n" << u"Mã hộ"_s;
        QTest::newRow("no number") << u"households"_s
                                   << QByteArray("Khu phố;Chủ hộ;Số nhà;Số nhân khẩu\nKP1;Vũ Em;5;4\nKP1;Vũ Em;5;5\n")
                                   << u"Số nhân khẩu"_s;
        QTest::newRow("resident") << u"residents"_s
                                  << QByteArray(
                                         "Mã hộ;Họ và tên;Năm sinh;Giới tính\nH2;Vũ Em;1970;Nam\nH2;Vũ Em;1970;Nữ\n")
                                  << u"Giới tính"_s;
        QTest::newRow("CCCD in two households")
            << u"residents"_s << QByteArray("Mã hộ;Họ và tên;CCCD\nH2;Vũ Em;072084170217\nH3;Vũ Em;072084170217\n")
            << u"Mã hộ"_s;
        QTest::newRow("member") << u"members"_s << QByteArray("Họ và tên;Cơ quan, tổ chức\nVũ Em;VNPT\nVũ Em;Công an\n")
                                << u"Cơ quan, tổ chức"_s;
    }
    void oneRecordSaidInTwoWaysIsRejected() {
        QFETCH(QString, kind);
        QFETCH(QByteArray, file);
        QFETCH(QString, column);
        const QString book = newBook();
        for (const int added : {1, 0}) {
            const Answer answer = import(book, kind, write(file), {u"--partial"_s});
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.json[u"rejected"_s].toInt(), 1);
            QCOMPARE(answer.json[u"rejects"_s][0][u"row"_s].toInt(), 3);
            QCOMPARE(answer.json[u"rejects"_s][0][u"column"_s].toString(), column);
            QCOMPARE(answer.json[u"added"_s].toInt(), added);
            QCOMPARE(answer.json[u"updated"_s].toInt(), 0);
        }
    }

    void aHouseholdSaidInTwoWaysByItsPeopleIsSettledAndSaid() {
        const QString book = newBook();
        const QString file = write("Mã hộ;Khu phố;Họ và tên;Quan hệ;Số nhân khẩu;Số nhà\nA1;KP1;Vũ Em;Chủ hộ;3;5\n"
                                   "A1;KP1;Vũ Hai;con;4;5\nA1;KP1;Vũ Ba;Chủ hộ;3;7\n");
        const Answer first = import(book, u"people"_s, file);
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json[u"notes"_s].toVariant().toStringList().filter(u"first row"_s).size(), 2);
        QCOMPARE(first.json[u"notes"_s].toVariant().toStringList().filter(u"two heads"_s).size(), 1);
        const QStringList content = contentOf(book);
        const Answer second = import(book, u"people"_s, file);
        QCOMPARE(second.json[u"unchanged"_s].toInt(), 3);
        QCOMPARE(contentOf(book), content);
    }

    void aNewRoleOfAMemberBeginsATermOfItsOwn() {
        const QString book = newBook();
        const QByteArray head = "Họ và tên;Nhóm;Vai trò;Từ ngày\n";
        const QString list = write(head + "Vũ Em;N1;Thành viên;01/03/2022\nVũ Hai;;Tổ phó;01/03/2022\nVũ Ba;;;\n");
        const Answer first = import(book, u"members"_s, list);
        QCOMPARE(first.json[u"added"_s].toInt(), 3);
        QCOMPARE(first.json[u"notes"_s].toVariant().toStringList().filter(u"Standing committee"_s).size(), 1);
        const QString later = write(head + "Vũ Em;N2;Trưởng nhóm;01/06/2022\n");
        QCOMPARE(import(book, u"members"_s, later).json[u"updated"_s].toInt(), 1);
        const auto on = [&](const QString& day) {
            const QString to = path(u"members-%1.csv"_s.arg(++files));
            cli({u"export"_s, book, u"members"_s, to, u"--today"_s, day});
            return QString::fromUtf8(bytesOf(to)).split(u"\r\n"_s).filter(u"Vũ Em"_s).join(u'|');
        };
        QCOMPARE(on(u"2022-05-31"_s), u"Vũ Em;Nhóm 1;thành viên;;;01/03/2022"_s);
        QCOMPARE(on(u"2022-06-01"_s), u"Vũ Em;Nhóm 2;trưởng nhóm;;;01/06/2022"_s);
        for (const QString& file : {list, later}) {
            const Answer again = import(book, u"members"_s, file);
            QCOMPARE(again.code, 0);
            QCOMPARE(again.json[u"added"_s].toInt() + again.json[u"updated"_s].toInt(), 0);
        }
        QCOMPARE(on(u"2022-06-01"_s), u"Vũ Em;Nhóm 2;trưởng nhóm;;;01/06/2022"_s);

        // Both terms in one list, the later one first, make the same book.
        const QString other = newBook();
        QCOMPARE(import(other, u"members"_s,
                        write(head + "Vũ Em;N2;Trưởng nhóm;01/06/2022\nVũ Em;N1;Thành viên;01/03/2022\n"))
                     .code,
                 0);
        const QString to = path(u"other.csv"_s);
        cli({u"export"_s, other, u"members"_s, to, u"--today"_s, u"2022-05-31"_s});
        QVERIFY(QString::fromUtf8(bytesOf(to)).contains(u"Vũ Em;Nhóm 1;thành viên;;;01/03/2022"_s));
    }

    void theLogNamesAnImportInTheUsersLanguage() {
        const QString book = newBook();
        const Answer vietnamese = cli({u"import"_s, book, u"members"_s, write("Họ và tên\nVũ Em\n")});
        QCOMPARE(vietnamese.code, 0);
        const QByteArray file = bytesOf(book);
        QVERIFY(file.contains("Nhập danh sách thành viên (1 dòng) từ "));
        QVERIFY(!file.contains("dòng (members)"));
    }
};

QTEST_GUILESS_MAIN(RejectsTest)
#include "rejects_test.moc"
