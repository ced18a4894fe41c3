// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/ward_areas.h"
#include "app/storage/areas.h"
#include "tests/support/cli.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

class RecordsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString book() const { return dir.filePath(u"thu.sotoso"_s); }

private slots:
    void initTestCase() { makeCleanBook(book()); }

    void theQuantitiesAddUpToTheFigure_data() {
        QTest::addColumn<QJsonObject>("wanted");
        int row = 0;
        for (const QJsonValue& wanted : expected()[u"records"_s].toArray())
            QTest::addRow("%d %s %s %s", ++row, qPrintable(wanted[u"period"_s].toString()),
                          qPrintable(wanted[u"indicator"_s].toString()), qPrintable(wanted[u"area"_s].toString()))
                << wanted.toObject();
    }
    void theQuantitiesAddUpToTheFigure() {
        QFETCH(QJsonObject, wanted);
        QStringList arguments{u"records"_s,
                              book(),
                              u"--json"_s,
                              u"--period"_s,
                              wanted[u"period"_s].toString(),
                              u"--scheme"_s,
                              wanted[u"scheme"_s].toString(),
                              u"--indicator"_s,
                              wanted[u"indicator"_s].toString()};
        if (wanted[u"area"_s].isString())
            arguments += {u"--area"_s, wanted[u"area"_s].toString()};
        if (wanted[u"to_date"_s].toBool())
            arguments += u"--to-date"_s;
        const Answer answer = cli(arguments);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json[u"count"_s], wanted[u"sum"_s]);
        qint64 sum = 0;
        int unnamed = 0;
        for (const QJsonValue& record : answer.json[u"records"_s].toArray()) {
            sum += record[u"quantity"_s].toInteger();
            unnamed += record[u"unnamed"_s].toBool();
            QVERIFY(record[u"id"_s].isString());
            if (wanted[u"area"_s].isString())
                QCOMPARE(record[u"area"_s], wanted[u"area"_s]);
        }
        QCOMPARE(sum, wanted[u"sum"_s].toInteger());
        QCOMPARE(answer.json[u"records"_s].toArray().size(), wanted[u"rows"_s].toInt());
        QCOMPARE(unnamed, wanted[u"unnamed"_s].toInt());
    }

    void anAreaThatHasEndedHasNothing() {
        const QString copy = dir.filePath(u"ended.sotoso"_s);
        QVERIFY(QFile::copy(book(), copy));
        {
            auto store = sotoso::Store::open(copy, sotoso::Store::Mode::ReadWrite);
            QVERIFY(store);
            const auto all = (*store)->read([](const sotoso::Db& db) { return sotoso::areas::all(db); });
            QVERIFY(all);
            QVERIFY(sotoso::actions::endArea(**store, all->last().id, QDate(2022, 5, 20), all->first().id));
        }
        const Answer answer = cli({u"records"_s, copy, u"--json"_s, u"--period"_s, u"2022-07"_s, u"--indicator"_s,
                                   u"HD01a"_s, u"--area"_s, u"KP5"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json[u"count"_s], QJsonValue(0));
        QCOMPARE(answer.json[u"records"_s].toArray().size(), 0);
    }

    void aRecordSaysWhoWhereAndWhen() {
        const Answer answer =
            cli({u"records"_s, book(), u"--json"_s, u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"CQ01"_s});
        QCOMPARE(answer.json[u"indicator"_s].toString(), u"CQ01"_s);
        QCOMPARE(answer.json[u"period"_s][u"to"_s].toString(), u"2022-06-14"_s);
        for (const QJsonValue& record : answer.json[u"records"_s].toArray()) {
            QVERIFY(record[u"day"_s].toString() >= "2022-05-15"_L1 && record[u"day"_s].toString() <= "2022-06-14"_L1);
            QCOMPARE(record[u"form"_s].toString(), u"created"_s);
            QVERIFY(record[u"household"_s].toString().startsWith(u'H'));
            QCOMPARE(record[u"resident"_s].isNull(), record[u"unnamed"_s].toBool());
        }
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
