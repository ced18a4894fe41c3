// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/catalogue.h"
#include "app/domain/codes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

/// Codes and kinds of the starter catalogue (F, C, S, R), with compound rows split and a share as its own ratio.
const QHash<QString, QChar> expected = [] {
    const QString list =
        u"TC01S TC02S TC03S TC04aS TC04bS TC04cS TC05R TC06F TC07F TC08F TT01F TT02F TT03C TT04F TT05R TT06F TT07F "
        u"TT08F TT09F "
        "ZL01S ZL02S ZL03C CQ01C CQ02F CQ03F CQ04F CQ05R CQ06R CQ07F CQ08C CQ09F CQ10F DD01C DD02C DD03C DD04R DD05C "
        "DD06C DD07C "
        "KT01C KT02R KT03C KT04C KT05C KT06S KT07C XH01C XH02C XH03aS XH03bR XH04aS XH04bR XH05aS XH05bR XH06F XH07F "
        "BD01S BD02aC BD02bR BD03aC BD03bR BD04S BD05F BD06aC BD06bC BD07C MH01aC MH01bR MH02C TD01aF TD01bF TD01cS "
        "TD02aF TD02bF TD02cF HD01aS HD01bS HD01cS"_s;
    QHash<QString, QChar> all;
    for (const QString& entry : list.split(u' '))
        all.insert(entry.chopped(1), entry.back());
    return all;
}();

QByteArray catalogueWith(const QJsonObject& change) {
    QJsonObject indicator{{u"code"_s, u"XX01"_s},
                          {u"name_vi"_s, u"Lớp học"_s},
                          {u"name_en"_s, u"Classes"_s},
                          {u"unit_vi"_s, u"lớp"_s},
                          {u"unit_en"_s, u"classes"_s},
                          {u"pillar"_s, u"digital_society"_s},
                          {u"kind"_s, u"flow"_s},
                          {u"counts"_s, u"results"_s},
                          {u"explanation_vi"_s, u"Số lớp."_s},
                          {u"explanation_en"_s, u"Classes."_s}};
    for (auto it = change.begin(); it != change.end(); ++it)
        indicator.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{u"indicators"_s, QJsonArray{indicator}}}).toJson();
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void everyIndicatorOfTheCatalogueIsThereOnceWithItsKind() {
        QHash<QString, QChar> found;
        for (const Indicator& i : starterIndicators()) {
            QVERIFY2(!found.contains(i.code), qPrintable(i.code));
            found.insert(i.code, codeOf(i.kind).at(0).toUpper());
        }
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(found.value(it.key()) == it.value(), qPrintable(it.key()));
        QCOMPARE(found.size(), expected.size());
    }

    void bothLanguagesAreComplete() {
        for (const Indicator& i : starterIndicators()) {
            for (const QString& text : {i.nameVi, i.nameEn, i.unitVi, i.unitEn, i.explanationVi, i.explanationEn})
                QVERIFY2(!text.isEmpty(), qPrintable(i.code));
            QVERIFY2(i.shortVi.isEmpty() == i.shortEn.isEmpty(), qPrintable(i.code));
            QVERIFY2(i.explanationVi.endsWith(u'.') && i.explanationEn.endsWith(u'.'), qPrintable(i.code));
            QVERIFY2(i.nameVi == i.nameVi.normalized(QString::NormalizationForm_C), qPrintable(i.code));
            QVERIFY2(i.inGrid <= !i.shortVi.isEmpty(), qPrintable(i.code)); // a column needs a head
        }
    }

    void pillarsFollowTheCodes() {
        const QHash<QString, QString> byPrefix{
            {u"TC"_s, u"organisation"_s},       {u"TT"_s, u"outreach"_s},           {u"ZL"_s, u"outreach"_s},
            {u"CQ"_s, u"digital_government"_s}, {u"DD"_s, u"digital_government"_s}, {u"KT"_s, u"digital_economy"_s},
            {u"XH"_s, u"digital_society"_s},    {u"BD"_s, u"digital_society"_s},    {u"MH"_s, u"digital_society"_s},
            {u"TD"_s, u"follow_up"_s},          {u"HD"_s, u"households"_s}};
        for (const Indicator& i : starterIndicators())
            QCOMPARE(i.pillar, byPrefix.value(i.code.left(2)));
        for (const QString& pillar : pillars())
            QVERIFY2(!nameOfPillar(pillar).isEmpty(), qPrintable(pillar));
    }

    void theGridHasTheColumnsOfThePaperForm() {
        QStringList grid;
        for (const Indicator& i : starterIndicators())
            if (i.inGrid)
                grid << i.shortVi;
        const QStringList columns{u"Tài khoản dịch vụ công"_s, u"VNeID mức 2"_s,          u"Thanh toán điện tử"_s,
                                  u"Sổ sức khỏe điện tử"_s,    u"Phản ánh hiện trường"_s, u"Chữ ký số"_s};
        QCOMPARE(grid, columns);
    }

    void typedRatiosAreTypedAndOthersHaveTwoSides() {
        for (const Indicator& i : starterIndicators()) {
            if (i.kind != IndicatorKind::Ratio)
                continue;
            const bool typed = i.counts == "tally"_L1 && i.allowTally;
            QVERIFY2(typed != (!i.numerator.isEmpty() && !i.denominator.isEmpty()), qPrintable(i.code));
            QCOMPARE(i.decimals, 1);
        }
    }

    void aWardsOwnIndicatorIsDataAlone() {
        const auto loaded = loadCatalogue(
            catalogueWith({{u"min_age"_s, 6}, {u"restart"_s, u"year"_s}, {u"start_day"_s, u"2022-09-05"_s}}));
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), 1);
        QCOMPARE(loaded->front().nameVi, u"Lớp học"_s);
        QCOMPARE(loaded->front().minAge, 6);
        QVERIFY(loaded->front().restartYearly);
        QCOMPARE(loaded->front().startDay, QDate(2022, 9, 5));
    }

    void faultsAreNamed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QJsonObject& change, const char* field) {
            QTest::newRow(name) << catalogueWith(change) << QString::fromLatin1(field);
        };
        QTest::newRow("not JSON") << QByteArray("{\"indicators\": [") << QString();
        QTest::newRow("no list") << QByteArray("{}") << QString();
        row("no name", {{u"name_vi"_s, u" "_s}}, "name_vi");
        row("unknown kind", {{u"kind"_s, u"stock"_s}}, "kind");
        row("unknown counts", {{u"counts"_s, u"stars"_s}}, "counts");
        row("unknown pillar", {{u"pillar"_s, u"misc"_s}}, "pillar");
        row("misspelt key", {{u"min_alter"_s, 14}}, "min_alter");
        row("wrong type", {{u"tally"_s, u"yes"_s}}, "tally");
        row("negative age", {{u"min_age"_s, -1}}, "min_age");
        row("impossible day", {{u"start_day"_s, u"2022-02-30"_s}}, "start_day");
        row("ratio without sides", {{u"kind"_s, u"ratio"_s}, {u"counts"_s, u"ratio"_s}}, "numerator");
        row("dangling side",
            {{u"kind"_s, u"ratio"_s},
             {u"counts"_s, u"ratio"_s},
             {u"numerator"_s, u"XX77"_s},
             {u"denominator"_s, u"households"_s}},
            "numerator");
        row("step without type", {{u"account_step"_s, u"used"_s}}, "account_step");
        row("grid of occurrences", {{u"in_grid"_s, true}}, "in_grid");
        row("typed but not allowed", {{u"counts"_s, u"tally"_s}}, "tally");
    }
    void faultsAreNamed() {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto loaded = loadCatalogue(json);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().field, field);
        QVERIFY(!loaded.error().text.isEmpty());
        if (!field.isEmpty())
            QVERIFY2(loaded.error().text.contains(u"XX01"_s), qPrintable(loaded.error().text));
    }
};
QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
