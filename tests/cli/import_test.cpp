// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using sotoso::tests::Answer, sotoso::tests::cli, sotoso::tests::sample;

class ImportTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString book() const { return dir.filePath(u"thu.sotoso"_s); }
    /// A book of its own with one area.
    QString ward(const QString& name) {
        const QString own = dir.filePath(name);
        return cli({u"new"_s, own, u"--ward"_s, u"Phường 2"_s, u"--areas"_s, u"Khu phố 1"_s}).code == 0 ? own
                                                                                                        : QString();
    }
    /// Imports a list given as text.
    QJsonObject take(const QString& into, const QString& kind, const QByteArray& content) {
        QFile file(dir.filePath(kind + u".csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            return {};
        file.close();
        return cli({u"import"_s, into, kind, file.fileName(), u"--json"_s}).json;
    }
    Answer import(const QString& kind, const QString& file, const QStringList& more = {}) {
        return cli(QStringList{u"import"_s, book(), kind, sample(file), u"--json"_s} + more);
    }

private slots:
    void aNewBookRefusesToOverwrite() {
        const QStringList command{
            u"new"_s,    book(),     u"--ward"_s,  u"Phường 1"_s,
            u"--code"_s, u"25456"_s, u"--areas"_s, u"Khu phố 1;Khu phố 2;Khu phố 3;Khu phố 4;Khu phố 5"_s};
        QCOMPARE(cli(command).code, 0);
        QCOMPARE(cli(command).code, 5);
    }

    void theSameFileTwiceChangesNothing_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("added");
        QTest::newRow("households") << u"households"_s << 600 << 600;
        QTest::newRow("residents") << u"residents"_s << 1165 << 1165;
        QTest::newRow("visits") << u"visits"_s << 455 << 300;
        QTest::newRow("members") << u"members"_s << 24 << 24;
    }
    void theSameFileTwiceChangesNothing() {
        QFETCH(QString, kind);
        QFETCH(int, read);
        QFETCH(int, added);
        const Answer first = import(kind, u"clean/%1.csv"_s.arg(kind));
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json[u"read"_s].toInt(), read);
        QCOMPARE(first.json[u"added"_s].toInt(), added);
        const Answer second = import(kind, u"clean/%1.csv"_s.arg(kind));
        QCOMPARE(second.code, 0);
        QCOMPARE(second.json[u"unchanged"_s].toInt(), added);
        QCOMPARE(second.json[u"added"_s].toInt() + second.json[u"updated"_s].toInt(), 0);
    }

    void faultyRowsKeepTheFileOut_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("households") << u"households"_s << u"bad_rows/ho_loi.csv"_s << QList<int>{3, 5, 7, 9};
        QTest::newRow("residents") << u"residents"_s << u"bad_rows/nhan_khau_loi.csv"_s << QList<int>{3, 5, 7, 9};
        QTest::newRow("visits") << u"visits"_s << u"bad_rows/luot_loi.xlsx"_s
                                << QList<int>{3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25};
    }
    void faultyRowsKeepTheFileOut() {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        QFETCH(QList<int>, rows);
        const QJsonObject before = cli({u"info"_s, book(), u"--json"_s}).json;
        const Answer refused = import(kind, file);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json[u"added"_s].toInt(), 0);
        QList<int> found;
        for (const QJsonValue& reject : refused.json[u"rejects"_s].toArray())
            found += reject[u"row"_s].toInt();
        QCOMPARE(found, rows);
        QCOMPARE(cli({u"info"_s, book(), u"--json"_s}).json, before);
    }

    /// Whoever types TN-0001 in small letters means that household, in every kind of list.
    void aNumberOfAHouseholdMayBeInSmallLetters() {
        const QString own = ward(u"chu-thuong.sotoso"_s);
        const auto list = [&](const QString& kind, const QByteArray& content) { return take(own, kind, content); };
        QCOMPARE(list(u"households"_s, "Mã hộ;Khu phố;Chủ hộ;Số nhà\nTN-0001;KP1;Vũ Em;4\n")[u"added"_s].toInt(), 1);
        const QJsonObject again =
            list(u"households"_s, "Mã hộ;Khu phố;Chủ hộ;Số nhà\ntn-0001;KP1;Vũ Em;5\nTn-0001;KP1;Vũ Em;5\n");
        QCOMPARE(again[u"added"_s].toInt(), 0);
        QCOMPARE(again[u"updated"_s].toInt(), 1);
        QCOMPARE(list(u"residents"_s, "Mã hộ;Họ và tên;Năm sinh\ntn-0001;Vũ Hai;1990\n")[u"added"_s].toInt(), 1);
        QCOMPARE(list(u"people"_s, "Mã hộ;Khu phố;Họ và tên;Quan hệ;Năm sinh\nTN-0001;KP1;Vũ Em;Chủ hộ;1960\n"
                                   "tn-0001;KP1;Vũ Ba;Con;1995\n")[u"rejected"_s]
                     .toArray()
                     .size(),
                 0);
        QCOMPARE(list(u"visits"_s, "Ngày;Mã hộ;Kết quả\n01/06/2022;tn-0001;vắng nhà\n")[u"added"_s].toInt(), 1);
        const QJsonValue info = cli({u"info"_s, own, u"--json"_s}).json[u"counts"_s];
        QCOMPARE(info[u"households"_s].toInt(), 1);
        QCOMPARE(info[u"residents"_s].toInt(), 3);
    }

    /// Who has moved since is still the person that the old list names; the account stays one.
    void anOldListOfVisitsKnowsWhoHasMovedSince() {
        const QString own = ward(u"chuyen-ho.sotoso"_s);
        take(own, u"households"_s, "Mã hộ;Khu phố;Chủ hộ\nA1;KP1;Vũ Em\nB1;KP1;Lê Ba\n");
        take(own, u"residents"_s,
             "Mã hộ;Họ và tên;Năm sinh;CCCD\nA1;Vũ Hai;1990;072090001234\nA1;Vũ Em;1960;\nB1;Lê Ba;1970;\n");
        const QByteArray visits = "Mã lượt;Ngày;Mã hộ;Kết quả;Chỉ tiêu;Người được hỗ trợ;Hình thức\n"
                                  "V1;01/06/2022;A1;gặp;CQ01;Vũ Hai;tạo mới\n";
        const QByteArray noCodes = "Ngày;Mã hộ;Kết quả;Chỉ tiêu;Người được hỗ trợ;Hình thức\n"
                                   "02/06/2022;A1;gặp;KT01;Vũ Hai;tạo mới\n";
        for (const QByteArray& list : {visits, noCodes})
            QCOMPARE(take(own, u"visits"_s, list)[u"added"_s].toInt(), 1);
        QCOMPARE(take(own, u"residents"_s, "Mã hộ;Họ và tên;Năm sinh;CCCD\nB1;Vũ Hai;1990;072090001234\n")[u"updated"_s]
                     .toInt(),
                 1);
        for (const QByteArray& list : {visits, noCodes}) {
            const QJsonObject again = take(own, u"visits"_s, list);
            QCOMPARE(again[u"unchanged"_s].toInt(), 1);
            QCOMPARE(again[u"added"_s].toInt() + again[u"updated"_s].toInt(), 0);
        }
        QCOMPARE(cli({u"info"_s, own, u"--json"_s}).json[u"counts"_s][u"residents"_s].toInt(), 3);
        for (const QString& code : {u"CQ01"_s, u"KT01"_s})
            QCOMPARE(cli({u"figures"_s, own, u"--period"_s, u"2022"_s, u"--indicator"_s, code, u"--json"_s})
                         .json[u"figures"_s][0][u"to_date"_s]
                         .toInt(),
                     1);
    }

    /// The order of the samples' README: visits first, then who the members are.
    void whoWentIsKnownWhenTheMembersComeLater() {
        const QString own = ward(u"thanh-vien-sau.sotoso"_s);
        take(own, u"households"_s, "Mã hộ;Khu phố;Chủ hộ\nA1;KP1;Vũ Em\n");
        take(own, u"visits"_s,
             "Mã lượt;Ngày;Mã hộ;Kết quả;Người đi\nV1;01/06/2022;A1;gặp;\"Lê Văn Tám; Hồ Thị Chín\"\n"
             "V2;02/06/2022;A1;gặp;\"Lê Văn Tám; Ai Đó\"\n");
        const auto went = [&](const QString& name) {
            for (const QJsonValue& part : cli({u"figures"_s, own, u"--period"_s, u"2022"_s, u"--indicator"_s, u"TT04"_s,
                                               u"--by"_s, u"member"_s, u"--json"_s})
                                              .json[u"figures"_s][0][u"by"_s]
                                              .toArray())
                if (part[u"name"_s].toString() == name)
                    return part[u"in_period"_s].toInt();
            return -1;
        };
        QCOMPARE(take(own, u"members"_s, "Họ và tên;Nhóm\nLê Văn Tám;N1\nHồ Thị Chín;N1\n")[u"added"_s].toInt(), 2);
        QCOMPARE(went(u"Lê Văn Tám"_s), 2);
        QCOMPARE(went(u"Hồ Thị Chín"_s), 1);
    }

    /// A household that came later is none of the past months'; without a day it was there all along.
    void aHouseholdIsThereSinceTheDayTheListGives() {
        const QString own = ward(u"tu-ngay.sotoso"_s);
        take(own, u"households"_s, "Mã hộ;Khu phố;Chủ hộ;Từ ngày\nA1;KP1;Vũ Em;01/06/2022\nA2;KP1;Lê Ba;\n");
        const auto households = [&](const QString& period) {
            return cli({u"figures"_s, own, u"--period"_s, period, u"--indicator"_s, u"HD01a"_s, u"--json"_s})
                .json[u"figures"_s][0][u"to_date"_s]
                .toInt();
        };
        QCOMPARE(households(u"2022-05"_s), 1);
        QCOMPARE(households(u"2022-06"_s), 2);
    }

    void whoeverIsNamedInAVisitMustHaveBeenMet() {
        const QJsonObject before = cli({u"info"_s, book(), u"--json"_s}).json;
        QFile file(dir.filePath(u"luot.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Mã lượt;Ngày;Mã hộ;Kết quả;Chỉ tiêu;Người được hỗ trợ\n"
                   "V1;01/06/2022;H1-0060;vắng nhà;;Lê Đức Hải\n"
                   "V2;01/06/2022;H1-0060;từ chối;CQ01;\n"
                   "V3;01/06/2022;H5-0120;vắng nhà;;\n"
                   "V3;01/06/2022;H5-0120;gặp;CQ01;\n");
        file.close();
        const Answer refused = cli({u"import"_s, book(), u"visits"_s, file.fileName(), u"--json"_s});
        QCOMPARE(refused.code, 1);
        QList<int> rows;
        for (const QJsonValue& reject : refused.json[u"rejects"_s].toArray()) {
            rows += reject[u"row"_s].toInt();
            QCOMPARE(reject[u"column"_s].toString(), u"Kết quả"_s);
        }
        QCOMPARE(rows, (QList<int>{2, 3, 5}));
        QCOMPARE(cli({u"info"_s, book(), u"--json"_s}).json, before);
    }

    void aFileThatIsNoTableIsInputAndSaysSo() {
        for (const char* name : {"bad_files/empty.csv", "bad_files/text_renamed.xlsx", "bad_files/cut_short.xlsx",
                                 "bad_files/other_columns.csv"}) {
            const Answer refused = import(u"households"_s, QLatin1String(name));
            QCOMPARE(refused.code, 3);
            QCOMPARE(refused.errors.count('\n'), 1);
        }
        QCOMPARE(import(u"households"_s, u"no such file.csv"_s).code, 3);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
