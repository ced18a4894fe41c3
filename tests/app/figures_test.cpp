// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/actions/demo.h"
#include "app/actions/new_book.h"
#include "app/actions/targets.h"
#include "app/domain/codes.h"
#include "app/exchange/import.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

const QDate importDay(2026, 11, 24);

QString sample(const QString& name) {
    return QStringLiteral(SOTOSO_TEST_DATA "/samples/") + name;
}

QJsonObject readJson(const QString& name) {
    QFile file(sample(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::optional<qint64> number(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QString show(std::optional<qint64> value) {
    return value ? QString::number(*value) : u"null"_s;
}
QString show(const FigureValue& value) {
    return QStringList{show(value.inPeriod), show(value.yearToDate), show(value.toDate)}.join(u' ');
}

FigureValue valueIn(const QJsonValue& of) {
    FigureValue value;
    value.inPeriod = number(of[u"in_period"_s]);
    value.yearToDate = number(of[u"year_to_date"_s]);
    value.toDate = number(of[u"to_date"_s]);
    return value;
}

std::unique_ptr<Store> sampleWard(const QString& path) {
    return take(actions::newBook({path, u"Phường 1"_s, u"25456"_s, {}, actions::numberedAreas(5), {}}));
}

void importFile(Store& store, exchange::ImportKind kind, const QString& name,
                const exchange::ImportOptions& options = {}) {
    const auto report = exchange::importFile(store, kind, sample(name), options, importDay);
    QVERIFY2(report, report ? "" : qPrintable(name + report.error().text));
    QVERIFY2(report->written && report->rejects.isEmpty(), qPrintable(name));
}

IndicatorId indicatorOf(const Store& store, const QString& code) {
    return take(store.read([&](const Db& db) { return indicators::byCode(db, code); }))->id;
}

void setTargets(Store& store, const QJsonObject& expected) {
    for (const QJsonValue& t : expected[u"targets"_s].toArray())
        take(actions::setTarget(store,
                                {indicatorOf(store, t[u"indicator"_s].toString()),
                                 t[u"value"_s].toInteger(),
                                 QDate::fromString(t[u"from"_s].toString(), Qt::ISODate),
                                 QDate::fromString(t[u"due"_s].toString(), Qt::ISODate),
                                 *fromCode<Split>(t[u"split"_s].toString()),
                                 {}},
                                importDay));
}

void addTallies(Store& store, const QJsonObject& expected) {
    const QList<Area> areas = take(store.read([](const Db& db) { return areas::all(db); }));
    for (const QJsonValue& t : expected[u"tallies"_s].toArray()) {
        Tally tally;
        tally.indicator = indicatorOf(store, t[u"indicator"_s].toString());
        tally.value = t[u"value"_s].toInteger();
        tally.day = QDate::fromString(t[u"date"_s].toString(), Qt::ISODate);
        if (const auto area = areas::find(areas, t[u"area"_s].toString()))
            tally.area = area->id;
        take(actions::addTally(store, tally, importDay));
    }
}

NamedPeriod periodIn(const QJsonValue& of) {
    return take(parsePeriod(of[u"period"_s].toString(), *schemeFromCode(of[u"scheme"_s].toString())));
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QJsonObject expected = readJson(u"expected.json"_s);
    std::unique_ptr<Store> book;
    std::unique_ptr<Figures> figures;

private slots:
    void initTestCase() {
        book = sampleWard(dir.filePath(u"mau.sotoso"_s));
        importFile(*book, exchange::ImportKind::Households, u"clean/households.csv"_s);
        setTargets(*book, expected);
        importFile(*book, exchange::ImportKind::Residents, u"clean/residents.csv"_s);
        importFile(*book, exchange::ImportKind::Visits, u"clean/visits.csv"_s);
        importFile(*book, exchange::ImportKind::Members, u"clean/members.csv"_s);
        addTallies(*book, expected);
        figures = std::make_unique<Figures>(*book);
    }

    void everyFigureOfTheSampleByArea_data() {
        QTest::addColumn<QJsonObject>("of");
        for (const QJsonValue& of : expected[u"figures"_s].toArray())
            QTest::addRow("%s %s", qPrintable(of[u"period"_s].toString()), qPrintable(of[u"scheme"_s].toString()))
                << of.toObject();
    }
    void everyFigureOfTheSampleByArea() {
        QFETCH(QJsonObject, of);
        const NamedPeriod period = periodIn(of);
        QCOMPARE(period.period.first.toString(Qt::ISODate), of[u"from"_s].toString());
        QCOMPARE(period.period.last.toString(Qt::ISODate), of[u"to"_s].toString());
        for (const QJsonValue& wanted : of[u"figures"_s].toArray()) {
            const QString code = wanted[u"indicator"_s].toString();
            const Figure figure = take(figures->of({period, By::Area, {code}})).first();
            QCOMPARE(code + u' ' + show(figure.value), code + u' ' + show(valueIn(wanted)));
            QCOMPARE(codeOf(figure.indicator.kind), wanted[u"kind"_s].toString());
            QCOMPARE(figure.standing.has_value(), wanted[u"target"_s].isDouble());
            if (figure.standing) {
                QCOMPARE(figure.standing->target.value, wanted[u"target"_s].toInteger());
                QCOMPARE(figure.standing->target.due.toString(Qt::ISODate), wanted[u"target_due"_s].toString());
                QCOMPARE(QString::number(*figure.percent, 'f', 1),
                         QString::number(wanted[u"percent"_s].toDouble(), 'f', 1));
            }
            QStringList parts, wantedParts;
            for (const QJsonValue& part : wanted[u"by"_s].toArray())
                wantedParts +=
                    u"%1 %2 %3"_s.arg(part[u"code"_s].toString(), show(valueIn(part)), show(number(part[u"target"_s])));
            for (const FigurePart& part : figure.parts)
                parts +=
                    u"%1 %2 %3"_s.arg(part.code, show(part.value),
                                      show(part.standing ? std::optional(part.standing->target.value) : std::nullopt));
            if (!wantedParts.isEmpty())
                QCOMPARE(code + parts.join(u'\n'), code + wantedParts.join(u'\n'));
        }
    }

    void theArticleSampleGivesTheNumbersOfThePictures() {
        const QDate today(2022, 6, 14);
        const auto article =
            take(actions::makeDemo({dir.filePath(u"phuong-1.sotoso"_s), actions::DemoSize::Article, 1, {}, importDay}));
        Figures numbers(*article);
        const NamedPeriod june = monthPeriod(2022, 6, Scheme::Nd09);
        QStringList cards;
        const auto said = take(numbers.of({june, By::Area, {u"CQ01"_s, u"DD03"_s, u"KT01"_s, u"TT03"_s}, today}));
        for (const Figure& figure : said)
            cards += u"%1/%2 plan %3 needed %4 %5% +%6"_s.arg(figure.standing->reached)
                         .arg(figure.standing->target.value)
                         .arg(figure.standing->plan)
                         .arg(figure.standing->needed)
                         .arg(*figure.percent, 0, 'f', 1)
                         .arg(*figure.value.inPeriod);
        QCOMPARE(cards, (QStringList{
                            u"457/1000 plan 452 needed 84 45.7% +127"_s, u"163/600 plan 271 needed 68 27.2% +41"_s,
                            u"214/500 plan 226 needed 44 42.8% +38"_s, u"386/2418 plan 403 needed 313 16.0% +304"_s}));
        QStringList areas;
        for (const FigurePart& part : said.first().parts)
            areas += u"%1 %2/%3 %4"_s.arg(part.code)
                         .arg(*part.value.toDate)
                         .arg(part.standing->target.value)
                         .arg(part.standing->reached - part.standing->plan);
        QCOMPARE(areas, (QStringList{u"KP1 108/201 17"_s, u"KP2 124/224 23"_s, u"KP3 91/188 6"_s, u"KP4 58/210 -37"_s,
                                     u"KP5 76/177 -4"_s}));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
