// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

/// The corpus's figures were worked out by another program (expected.json).
class FiguresTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString book() const { return dir.filePath(u"thu.sotoso"_s); }
    QJsonObject ask(const QString& period, const QString& scheme, const QStringList& more = {}) {
        const Answer answer =
            cli(QStringList{u"figures"_s, book(), u"--period"_s, period, u"--scheme"_s, scheme, u"--json"_s} + more);
        return answer.code == 0 ? answer.json : QJsonObject();
    }
    static QHash<QString, QJsonObject> byKey(const QJsonArray& list, const QString& key) {
        QHash<QString, QJsonObject> found;
        for (const QJsonValue& value : list)
            found.insert(value[key].toString(), value.toObject());
        return found;
    }

private slots:
    void initTestCase() { makeCleanBook(book()); }

    void everyExpectedFigureComesOut_data() {
        QTest::addColumn<QJsonObject>("wanted");
        for (const QJsonValue& period : expected()[u"figures"_s].toArray())
            QTest::newRow(qPrintable(period[u"period"_s].toString() + u' ' + period[u"scheme"_s].toString()))
                << period.toObject();
    }
    void everyExpectedFigureComesOut() {
        QFETCH(QJsonObject, wanted);
        const QJsonObject got =
            ask(wanted[u"period"_s].toString(), wanted[u"scheme"_s].toString(), {u"--by"_s, u"area"_s});
        QCOMPARE(got[u"period"_s][u"from"_s], wanted[u"from"_s]);
        QCOMPARE(got[u"period"_s][u"to"_s], wanted[u"to"_s]);
        const auto figures = byKey(got[u"figures"_s].toArray(), u"indicator"_s);
        for (const QJsonValue& value : wanted[u"figures"_s].toArray()) {
            const QJsonObject figure = value.toObject();
            const QString code = figure[u"indicator"_s].toString();
            for (auto it = figure.begin(); it != figure.end(); ++it)
                if (it.key() != "by"_L1)
                    QVERIFY2(figures[code].value(it.key()) == it.value(), qPrintable(code + u' ' + it.key()));
            const auto parts = byKey(figures[code][u"by"_s].toArray(), u"code"_s);
            for (const QJsonValue& part : figure[u"by"_s].toArray()) {
                const QJsonObject one = part.toObject();
                for (auto it = one.begin(); it != one.end(); ++it)
                    QVERIFY2(parts[one[u"code"_s].toString()].value(it.key()) == it.value(),
                             qPrintable(code + u' ' + one[u"code"_s].toString() + u' ' + it.key()));
            }
        }
    }

    void partsByAreaAndByGroupAddUp() {
        for (const QString& by : {u"area"_s, u"group"_s}) {
            int seen = 0;
            for (const QJsonValue& figure : ask(u"2022"_s, u"nd09"_s, {u"--by"_s, by})[u"figures"_s].toArray()) {
                const QString kind = figure[u"kind"_s].toString();
                if (kind != "flow"_L1 && kind != "cumulative"_L1)
                    continue;
                qint64 sum = 0;
                for (const QJsonValue& part : figure[u"by"_s].toArray())
                    sum += part[u"in_period"_s].toInteger();
                QCOMPARE(sum, figure[u"in_period"_s].toInteger());
                seen += sum > 0;
            }
            QVERIFY(seen > 10);
        }
    }

    void whatNobodyTypedIsNullAndWhatNobodyDidIsZero() {
        const auto figures = byKey(ask(u"2022-03"_s, u"nd09"_s)[u"figures"_s].toArray(), u"indicator"_s);
        QCOMPARE(figures[u"TT04"_s][u"in_period"_s], QJsonValue(0));
        QVERIFY(figures[u"TT06"_s][u"in_period"_s].isNull());
        QVERIFY(figures[u"ZL02"_s][u"to_date"_s].isNull());
        QVERIFY(figures[u"TT04"_s][u"target"_s].isNull());
        QVERIFY(figures[u"TT04"_s][u"percent"_s].isNull());
    }

    void aSnapshotHasItsLastValueAndTheChange() {
        const auto figures = byKey(ask(u"2022-06"_s, u"nd09"_s)[u"figures"_s].toArray(), u"indicator"_s);
        const QJsonObject zalo = figures[u"ZL02"_s];
        QCOMPARE(zalo[u"to_date"_s].toInt(), 322);
        QCOMPARE(zalo[u"change"_s].toInt(), 322 - 312);
        QVERIFY(zalo[u"in_period"_s].isNull() && zalo[u"year_to_date"_s].isNull());
    }

    void aRatioIsRolledUpFromItsSums() {
        const QJsonObject answer = ask(u"2022-06"_s, u"nd09"_s, {u"--by"_s, u"area"_s, u"--indicator"_s, u"TT05"_s});
        QCOMPARE(answer[u"figures"_s].toArray().size(), 1);
        const QJsonObject ratio = answer[u"figures"_s][0].toObject();
        QCOMPARE(ratio[u"numerator"_s].toInt(), 49);
        QCOMPARE(ratio[u"denominator"_s].toInt(), 600);
        QCOMPARE(ratio[u"percent"_s].toDouble(), 8.2);
        int met = 0, all = 0;
        for (const QJsonValue& part : ratio[u"by"_s].toArray()) {
            met += part[u"numerator"_s].toInt();
            all += part[u"denominator"_s].toInt();
        }
        QCOMPARE(met, 49);
        QCOMPARE(all, 600);
    }

    void peopleSeeATableInVietnamese() {
        const Answer answer = cli({u"figures"_s, book(), u"--period"_s, u"2022-12"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.startsWith(u"Phường 1 – Tháng 12/2022 (15/11/2022 – 14/12/2022)"_s));
        QVERIFY(answer.out.contains(u"1.151"_s) && answer.out.contains(u"76,7%"_s));
        QVERIFY(answer.errors.isEmpty());
    }

    void aBadPeriodFlagOrCodeIsUsage_data() {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no period") << QStringList{};
        QTest::newRow("month 13") << QStringList{u"--period"_s, u"2022-13"_s};
        QTest::newRow("scheme") << QStringList{u"--period"_s, u"2022-06"_s, u"--scheme"_s, u"lunar"_s};
        QTest::newRow("by") << QStringList{u"--period"_s, u"2022-06"_s, u"--by"_s, u"street"_s};
        QTest::newRow("indicator") << QStringList{u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"XX99"_s};
    }
    void aBadPeriodFlagOrCodeIsUsage() {
        QFETCH(QStringList, more);
        const Answer answer = cli(QStringList{u"figures"_s, book()} + more);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.errors.count(u'\n'), 1);
        QVERIFY(answer.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
