// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

class SearchTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString book() const { return dir.filePath(u"thu.sotoso"_s); }

private slots:
    void initTestCase() { makeCleanBook(book(), false); }

    void whoIsMeantComesFirst_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        int row = 0;
        for (const QJsonValue& wanted : expected()[u"search"_s].toArray())
            QTest::addRow("%d %s", ++row, qPrintable(wanted[u"how"_s].toString()))
                << wanted[u"query"_s].toString() << wanted[u"code"_s].toString();
    }
    void whoIsMeantComesFirst() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Answer answer = cli({u"search"_s, book(), text, u"--json"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json[u"results"_s][0][u"household"_s].toString(), code);
    }

    void aPhoneIsShownMasked() {
        const Answer answer = cli({u"search"_s, book(), u"huynh van quan"_s, u"--json"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(answer.json[u"results"_s].toArray().size(), 1);
        const QJsonObject hit = answer.json[u"results"_s][0].toObject();
        QVERIFY(hit[u"phone"_s].isNull() || hit[u"phone"_s].toString().contains(u'•'));
        QVERIFY(hit[u"id"_s].isString());
        QVERIFY(QStringList({u"household"_s, u"resident"_s}).contains(hit[u"kind"_s].toString()));
    }

    void nobodyFoundIsNoFault() {
        const Answer answer = cli({u"search"_s, book(), u"zzzz khong co"_s, u"--json"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json[u"results"_s].isArray() && answer.json[u"results"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
