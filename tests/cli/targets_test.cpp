// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

class TargetsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString book() const { return dir.filePath(u"thu.sotoso"_s); }
    QString empty() const { return dir.filePath(u"trong.sotoso"_s); }
    Answer set(const QString& where, const QStringList& more) {
        return cli(QStringList{u"target"_s, u"set"_s, where, u"--json"_s} + more);
    }

private slots:
    void initTestCase() {
        makeCleanBook(book(), false);
        QCOMPARE(cli({u"new"_s, empty(), u"--ward"_s, u"Phường 2"_s, u"--areas"_s, u"A=Khu A;B=Khu B;C=Khu C"_s}).code,
                 0);
    }

    void aSplitByHouseholdsIsExact() {
        for (const QJsonValue& wanted : expected()[u"targets"_s].toArray()) {
            QJsonObject found;
            for (const QJsonValue& target :
                 cli({u"target"_s, u"list"_s, book(), u"--json"_s}).json[u"targets"_s].toArray())
                if (target[u"indicator"_s] == wanted[u"indicator"_s])
                    found = target.toObject();
            QCOMPARE(found[u"value"_s], wanted[u"value"_s]);
            QCOMPARE(found[u"from"_s], wanted[u"from"_s]);
            QCOMPARE(found[u"due"_s], wanted[u"due"_s]);
            QCOMPARE(found[u"split"_s], wanted[u"split"_s]);
            QJsonObject shares;
            for (const QJsonValue& part : found[u"parts"_s].toArray())
                shares[part[u"code"_s].toString()] = part[u"value"_s];
            QCOMPARE(shares, wanted[u"shares"_s].toObject());
        }
    }

    void anEqualSplitAddsUpAndALaterTargetTakesItsPlace() {
        const QStringList dates{u"--indicator"_s, u"CQ01"_s,       u"--from"_s,  u"2022-01-01"_s,
                                u"--due"_s,       u"2022-12-31"_s, u"--split"_s, u"equal"_s};
        QCOMPARE(set(empty(), dates + QStringList{u"--value"_s, u"10"_s}).code, 0);
        const Answer second =
            set(empty(), dates + QStringList{u"--value"_s, u"1.000"_s, u"--decision"_s, u"12/QĐ-UBND"_s});
        QCOMPARE(second.code, 0);
        const QJsonArray targets = cli({u"target"_s, u"list"_s, empty(), u"--json"_s}).json[u"targets"_s].toArray();
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets[0][u"value"_s].toInt(), 1000);
        QCOMPARE(targets[0][u"decision"_s].toString(), u"12/QĐ-UBND"_s);
        QList<int> parts;
        for (const QJsonValue& part : targets[0][u"parts"_s].toArray())
            parts += part[u"value"_s].toInt();
        QCOMPARE(parts, QList<int>({334, 333, 333}));
    }

    void aSplitByHouseholdsNeedsHouseholds() {
        const QByteArray before = bytesOf(empty());
        const Answer refused =
            set(empty(), {u"--indicator"_s, u"KT01"_s, u"--value"_s, u"5"_s, u"--from"_s, u"2022-01-01"_s, u"--due"_s,
                          u"2022-12-31"_s, u"--split"_s, u"households"_s});
        QCOMPARE(refused.code, 5);
        QCOMPARE(bytesOf(empty()), before);
    }

    void aBadTargetIsUsage_data() {
        QTest::addColumn<QStringList>("more");
        const QStringList good{u"--indicator"_s, u"CQ01"_s, u"--value"_s, u"10"_s};
        QTest::newRow("no due date") << good + QStringList{u"--from"_s, u"2022-01-01"_s};
        QTest::newRow("due before from") << good +
                                                QStringList{u"--from"_s, u"2022-02-01"_s, u"--due"_s, u"2022-01-01"_s};
        QTest::newRow("no such day") << good + QStringList{u"--from"_s, u"2022-02-30"_s, u"--due"_s, u"2022-12-31"_s};
        QTest::newRow("unknown split") << good + QStringList{u"--from"_s,     u"2022-01-01"_s, u"--due"_s,
                                                             u"2022-12-31"_s, u"--split"_s,    u"fairly"_s};
        QTest::newRow("no number") << QStringList{u"--indicator"_s, u"CQ01"_s,       u"--value"_s, u"many"_s,
                                                  u"--from"_s,      u"2022-01-01"_s, u"--due"_s,   u"2022-12-31"_s};
    }
    void aBadTargetIsUsage() {
        QFETCH(QStringList, more);
        const QByteArray before = bytesOf(book());
        const Answer refused = set(book(), more);
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.errors.count(u'\n'), 1);
        QCOMPARE(bytesOf(book()), before);
    }

    void aTypedFigureCounts() {
        const auto sum = [&]() {
            return cli({u"figures"_s, empty(), u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"CQ03"_s, u"--by"_s,
                        u"area"_s, u"--json"_s})
                .json[u"figures"_s][0]
                .toObject();
        };
        QCOMPARE(cli({u"tally"_s, u"add"_s, empty(), u"--indicator"_s, u"CQ03"_s, u"--value"_s, u"1.200"_s, u"--date"_s,
                      u"2022-06-06"_s, u"--note"_s, u"Sổ trực"_s})
                     .code,
                 0);
        QCOMPARE(cli({u"tally"_s, u"add"_s, empty(), u"--indicator"_s, u"CQ03"_s, u"--value"_s, u"7"_s, u"--date"_s,
                      u"6/6/2022"_s, u"--area"_s, u"B"_s})
                     .code,
                 0);
        QCOMPARE(sum()[u"in_period"_s].toInt(), 1207);
        QJsonObject parts;
        for (const QJsonValue& part : sum()[u"by"_s].toArray())
            parts[part[u"code"_s].isNull() ? u"none"_s : part[u"code"_s].toString()] = part[u"in_period"_s];
        QCOMPARE(parts[u"B"_s].toInt(), 7);
        QCOMPARE(parts[u"none"_s].toInt(), 1200);
    }

    void aTypedShareTakesBothNumbers() {
        const QStringList share{u"tally"_s, u"add"_s,    empty(),         u"--indicator"_s,
                                u"CQ05"_s,  u"--date"_s, u"2022-06-06"_s, u"--value"_s};
        QCOMPARE(cli(share + QStringList{u"30"_s}).code, 2);
        QCOMPARE(cli(share + QStringList{u"30"_s, u"--of"_s, u"20"_s}).code, 2);
        QCOMPARE(cli(share + QStringList{u"30"_s, u"--of"_s, u"40"_s}).code, 0);
        const QJsonObject ratio =
            cli({u"figures"_s, empty(), u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"CQ05"_s, u"--json"_s})
                .json[u"figures"_s][0]
                .toObject();
        QCOMPARE(ratio[u"percent"_s].toDouble(), 75.0);
    }

    void whatIsCountedFromRecordsIsNotTyped() {
        const QByteArray before = bytesOf(empty());
        const Answer refused = cli({u"tally"_s, u"add"_s, empty(), u"--indicator"_s, u"TT04"_s, u"--value"_s, u"3"_s,
                                    u"--date"_s, u"2022-06-06"_s});
        QCOMPARE(refused.code, 5);
        QCOMPARE(cli({u"tally"_s, u"add"_s, empty(), u"--indicator"_s, u"CQ03"_s, u"--value"_s, u"3"_s, u"--date"_s,
                      u"2022-06-06"_s, u"--today"_s, u"2022-06-05"_s})
                     .code,
                 2);
        QCOMPARE(bytesOf(empty()), before);
    }
};

QTEST_GUILESS_MAIN(TargetsTest)
#include "targets_test.moc"
