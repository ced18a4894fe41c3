// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/actions/demo.h"
#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/actions/removal.h"
#include "app/actions/targets.h"
#include "app/actions/visits.h"
#include "app/domain/codes.h"
#include "app/exchange/import.h"
#include "app/report/month_report.h"
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

    std::unique_ptr<Store> importGroup(const QString& name, const QString& group) {
        auto store = sampleWard(dir.filePath(name));
        const QJsonArray files = readJson(u"manifest.json"_s)[u"files"_s].toArray();
        for (const char* kind : {"households", "residents", "visits", "members"}) {
            for (const QJsonValue& file : files)
                if (file[u"group"_s].toString() == group && file[u"kind"_s].toString() == QLatin1String(kind)) {
                    exchange::ImportOptions options;
                    options.sheet = file[u"sheet"_s].toString();
                    importFile(*store, *exchange::parseImportKind(QLatin1String(kind)), file[u"file"_s].toString(),
                               options);
                }
            if (kind == "households"_L1)
                setTargets(*store, expected);
        }
        addTallies(*store, expected);
        return store;
    }
    /// Those that do not depend on ages: the messy files lack some.
    static QStringList allFigures(Figures& numbers) {
        const QStringList ofAges{u"BD01"_s, u"BD02b"_s, u"DD04"_s, u"DD07"_s, u"KT02"_s};
        QStringList lines;
        for (const auto scheme : {Scheme::Nd09, Scheme::Calendar})
            for (const NamedPeriod& month : monthsOfYear(2022, scheme))
                for (const Figure& figure : take(numbers.of({month, By::Area}))) {
                    if (ofAges.contains(figure.indicator.code))
                        continue;
                    lines += figure.indicator.code + u' ' + month.code() + u' ' + show(figure.value);
                    for (const FigurePart& part : figure.parts)
                        lines += part.code + u' ' + show(part.value);
                }
        return lines;
    }

private slots:
    void initTestCase() {
        book = importGroup(u"mau.sotoso"_s, u"clean"_s);
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

    void recordsOfTheSample_data() {
        QTest::addColumn<QJsonObject>("of");
        for (const QJsonValue& of : expected[u"records"_s].toArray())
            QTest::addRow("%s %s %s %s%s", qPrintable(of[u"indicator"_s].toString()),
                          qPrintable(of[u"period"_s].toString()), qPrintable(of[u"scheme"_s].toString()),
                          qPrintable(of[u"area"_s].toString()), of[u"to_date"_s].toBool() ? " to date" : "")
                << of.toObject();
    }
    void recordsOfTheSample() {
        QFETCH(QJsonObject, of);
        RecordQuestion question{of[u"indicator"_s].toString(), periodIn(of),
                                of[u"to_date"_s].toBool() ? Span::ToDate : Span::Period};
        if (of[u"area"_s].isString())
            question.area =
                areas::find(take(book->read([](const Db& db) { return areas::all(db); })), of[u"area"_s].toString())
                    ->id;
        qint64 sum = 0, unnamed = 0;
        const auto records = take(figures->records(question));
        for (const FigureRecord& record : records) {
            sum += record.quantity;
            unnamed += record.unnamed;
        }
        QCOMPARE(sum, of[u"sum"_s].toInteger());
        QCOMPARE(records.size(), of[u"rows"_s].toInteger());
        QCOMPARE(unnamed, of[u"unnamed"_s].toInteger());
    }

    void recordsAddUpToEveryFigure() {
        for (const QJsonValue& of : expected[u"figures"_s].toArray()) {
            const NamedPeriod period = periodIn(of);
            for (const By by : {By::Area, By::Group})
                for (const Figure& figure : take(figures->of({period, by}))) {
                    const auto sum = [&](Span span, const FigurePart* part) {
                        RecordQuestion question{figure.indicator.code, period, span};
                        if (part && by == By::Area)
                            question.area = AreaId(part->id);
                        if (part && by == By::Group)
                            question.group = GroupId(part->id);
                        qint64 total = 0;
                        for (const FigureRecord& record : take(figures->records(question)))
                            total += record.quantity;
                        return total;
                    };
                    const auto compare = [&](const FigureValue& value, const FigurePart* part) {
                        const QString name =
                            u"%1 %2 %3 "_s.arg(figure.indicator.code, period.code(), part ? part->code : QString());
                        const auto same = [&](Span span, std::optional<qint64> number) {
                            QCOMPARE(name + QString::number(sum(span, part)),
                                     name + QString::number(number.value_or(0)));
                        };
                        if (figure.indicator.kind == IndicatorKind::Ratio)
                            return same(Span::Period, value.numerator);
                        same(Span::ToDate, value.toDate);
                        if (figure.indicator.kind == IndicatorKind::Snapshot)
                            return;
                        same(Span::Period, value.inPeriod);
                        same(Span::Year, value.yearToDate);
                    };
                    compare(figure.value, nullptr);
                    for (const FigurePart& part : figure.parts)
                        compare(part.value, &part);
                }
        }
    }

    void partsAddUpToTheWhole() {
        for (const QJsonValue& of : expected[u"figures"_s].toArray())
            for (const By by : {By::Area, By::Group})
                for (const Figure& figure : take(figures->of({periodIn(of), by}))) {
                    if (figure.indicator.kind != IndicatorKind::Flow &&
                        figure.indicator.kind != IndicatorKind::Cumulative)
                        continue;
                    FigureValue sum;
                    for (const FigurePart& part : figure.parts) {
                        const auto add = [](std::optional<qint64>& to, std::optional<qint64> value) {
                            if (value)
                                to = to.value_or(0) + *value;
                        };
                        add(sum.inPeriod, part.value.inPeriod);
                        add(sum.yearToDate, part.value.yearToDate);
                        add(sum.toDate, part.value.toDate);
                    }
                    QCOMPARE(figure.indicator.code + show(sum), figure.indicator.code + show(figure.value));
                }
    }

    void theSameRowsAsOfficesReallySendThemGiveTheSameFigures() {
        const auto messy = importGroup(u"lon-xon.sotoso"_s, u"messy"_s);
        Figures numbers(*messy);
        QCOMPARE(allFigures(numbers), allFigures(*figures));
    }

    void whatIsOnlyTypedByHandIsNotKnownWhereNobodyTypedIt() {
        const auto value = [&](const QString& code, const QString& period) {
            return show(take(figures->of({*parsePeriod(period, Scheme::Nd09), By::None, {code}})).first().value);
        };
        QCOMPARE(value(u"TT06"_s, u"2022-06"_s), u"null null null"_s);
        const auto typed = [&](qint64 n, QDate day) {
            Tally tally;
            tally.indicator = indicatorOf(*book, u"TT06"_s);
            tally.value = n;
            tally.day = day;
            take(actions::addTally(*book, tally, importDay));
        };
        typed(0, {2022, 6, 14});
        QCOMPARE(value(u"TT06"_s, u"2022-06"_s), u"0 0 0"_s);
        QCOMPARE(value(u"TT06"_s, u"2022-07"_s), u"null 0 0"_s);
        typed(4, {2022, 7, 1});
        QCOMPARE(value(u"TT06"_s, u"2022-07"_s), u"4 4 4"_s);
        QCOMPARE(value(u"TT06"_s, u"2023-01"_s), u"null null 4"_s);
        take(book->undo());
        take(book->undo());
        QCOMPARE(value(u"TT06"_s, u"2022-06"_s), u"null null null"_s);
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

        const Dashboard board = take(numbers.dashboard({june, today}));
        QStringList shown;
        for (const Figure& figure : board.cards)
            shown += figure.indicator.code;
        QCOMPARE(shown, (QStringList{u"CQ01"_s, u"DD03"_s, u"KT01"_s, u"TT03"_s}));
        QCOMPARE(board.visits, 341);
        QCOMPARE(board.outings, 22);
        QVERIFY(board.course.forecast);
        QCOMPARE(board.course.forecast->value, 1157);
        QCOMPARE(board.course.forecast->low, 1003);
        QCOMPARE(board.course.forecast->high, 1282);
        QStringList totals;
        for (const Course::Point& point : board.course.points)
            totals += QString::number(point.total);
        QCOMPARE(totals, (QStringList{u"20"_s, u"68"_s, u"134"_s, u"218"_s, u"330"_s, u"457"_s}));
        QCOMPARE(board.course.points.last().closed, true);
        QStringList lines;
        for (const AreaLine& line : board.areas)
            lines += u"%1 %2/%3 %4 %5"_s.arg(line.area.code)
                         .arg(line.met)
                         .arg(line.households)
                         .arg(line.lastVisit.toString(Qt::ISODate))
                         .arg(line.idleDays);
        QCOMPARE(lines,
                 (QStringList{u"KP1 96/486 2022-06-11 3"_s, u"KP2 104/542 2022-06-14 0"_s, u"KP3 78/455 2022-06-12 2"_s,
                              u"KP4 41/507 2022-05-30 15"_s, u"KP5 67/428 2022-06-10 4"_s}));
        QCOMPARE(board.followUps.size(), 12);
        QCOMPARE(std::count_if(board.followUps.begin(), board.followUps.end(),
                               [&](const FollowUp& f) { return f.due < today; }),
                 3);
        QStringList others;
        for (const Figure& figure : board.others)
            others += u"%1 %2 %3 %4"_s.arg(figure.indicator.code, show(figure.value), show(figure.value.change),
                                           show(figure.before));
        QCOMPARE(others, (QStringList{u"TT08 521 661 661 null 140"_s, u"CQ03 217 1097 1097 null 213"_s,
                                      u"ZL02 null null 412 37 375"_s}));
        const auto states = take(numbers.households(u"CQ01"_s, today));
        QCOMPARE(states.size(), 2418);
        const auto state = states.value(take(article->read([](const Db& db) {
            return HouseholdId(db.integer(u"SELECT id FROM household WHERE code = '2-0231'"_s));
        })));
        QCOMPARE(state.eligible, 4);
        QCOMPARE(state.covered, 1);
    }

    /// What came later is no part of a report about May.
    void aPeriodThatIsOverIsShownAsItStood() {
        const auto article =
            take(actions::makeDemo({dir.filePath(u"thang-5.sotoso"_s), actions::DemoSize::Article, 1, {}, importDay}));
        Figures numbers(*article);
        const NamedPeriod may = monthPeriod(2022, 5, Scheme::Nd09);
        const Course course = take(numbers.course(u"CQ01"_s, may, QDate(2022, 6, 14)));
        QCOMPARE(course.points.last().day, may.period.last);
        QCOMPARE(course.points.last().total, 330);
        QCOMPARE(course.standing->reached, 330);
    }

    /// Who was met and has left counts on neither side of a share; what was done stays done.
    void aShareOfHouseholdsLooksAtThoseThatAreThere() {
        const auto store = sampleWard(dir.filePath(u"ty-le.sotoso"_s));
        Figures numbers(*store);
        const QList<Area> areas = take(store->read([](const Db& db) { return areas::all(db); }));
        const auto add = [&](int area) {
            Household h;
            h.headName = u"Chủ hộ"_s;
            h.area = areas[area].id;
            return take(actions::addHousehold(*store, h));
        };
        const auto meet = [&](HouseholdId home, QDate day) {
            Activity visit;
            visit.household = home;
            visit.day = day;
            ActivityResult family;
            family.indicator = indicatorOf(*store, u"MH01a"_s);
            visit.results = {family};
            take(actions::addVisit(*store, visit, importDay));
        };
        const auto said = [&](const QString& code, const QString& period) {
            const Figure figure = take(numbers.of({take(parsePeriod(period, Scheme::Nd09)), By::Area, {code}})).first();
            QStringList parts{u"%1/%2"_s.arg(show(figure.value.numerator), show(figure.value.denominator))};
            for (const FigurePart& part : figure.parts.mid(0, 2))
                parts += u"%1/%2"_s.arg(show(part.value.numerator), show(part.value.denominator));
            return parts.join(u' ');
        };
        const HouseholdId leaves = add(0), moves = add(0), erased = add(0), refuses = add(0);
        add(0);
        for (const HouseholdId home : {leaves, moves, erased, refuses})
            meet(home, {2022, 5, 20});
        for (const QString& code : {u"TT05"_s, u"MH01b"_s})
            QCOMPARE(said(code, u"2022-06"_s), u"4/5 4/5 0/0"_s);
        const QDate then(2022, 6, 20);
        take(actions::setHouseholdStatus(*store, leaves, HouseholdStatus::MovedAway, then));
        take(actions::moveHousehold(*store, moves, areas[1].id, then));
        take(actions::removeHousehold(*store, erased, then));
        take(actions::setHouseholdStatus(*store, refuses, HouseholdStatus::Refused, then));
        const NamedPeriod july = monthPeriod(2022, 7, Scheme::Nd09);
        for (const QString& code : {u"TT05"_s, u"MH01b"_s}) {
            QCOMPARE(said(code, u"2022-06"_s), u"4/5 4/5 0/0"_s); // past months stay
            QCOMPARE(said(code, u"2022-07"_s), u"2/3 1/2 1/1"_s);
            QCOMPARE(take(numbers.records({code, july})).size(), 2);
        }
        const QList<AreaLine> lines = take(numbers.dashboard({july, july.period.last})).areas;
        QCOMPARE(lines[0].met, 1);
        QCOMPARE(lines[0].households, 2);
        QCOMPARE(lines[1].met, 1);
        QCOMPARE(take(numbers.of({july, By::None, {u"TT03"_s}})).first().value.toDate, 4);
        // What the ward adds by hand has no household.
        Tally typed;
        typed.indicator = indicatorOf(*store, u"MH01a"_s);
        typed.value = 1;
        typed.day = then;
        take(actions::addTally(*store, typed, importDay));
        QCOMPARE(said(u"MH01b"_s, u"2022-07"_s), u"3/3 1/2 1/1"_s);
        QCOMPARE(take(numbers.records({u"MH01b"_s, july})).size(), 3);
    }

    void whatTheRegisterHeldBeforeTheFirstVisitIsKnown() {
        for (const QString& period : {u"2022-04"_s, u"2022-05"_s}) {
            const auto value = take(figures->of({take(parsePeriod(period, Scheme::Nd09)), By::None, {u"HD01a"_s}}));
            QCOMPARE(show(value.first().value.toDate) + u' ' + show(value.first().value.change), u"600 0"_s);
        }
    }

    /// A target nobody gave an area, or one of 0, has no percentage; without a split its area counts as the ward does.
    void withoutATargetThereIsNoPercentage() {
        const auto store = importGroup(u"khong-giao.sotoso"_s, u"clean"_s);
        Figures numbers(*store);
        const QList<Area> areas = take(store->read([](const Db& db) { return areas::all(db); }));
        const auto set = [&](Split split, const QList<TargetPart>& parts) {
            take(actions::setTarget(
                *store, {indicatorOf(*store, u"CQ01"_s), 100, QDate(2022, 7, 1), QDate(2022, 12, 31), split, {}, parts},
                importDay));
        };
        const NamedPeriod year = take(parsePeriod(u"2022-12"_s, Scheme::Nd09));
        const auto parts = [&] { return take(numbers.of({year, By::Area, {u"CQ01"_s}})).first().parts; };
        set(Split::Manual, {{areas[0].id, 0}, {areas[1].id, 100}});
        QVERIFY(parts()[0].standing && !parts()[0].standing->percent);
        QCOMPARE(parts()[0].standing->pace, Pace::Watched);
        QVERIFY(parts()[1].standing->percent);
        const qint64 reached = parts()[0].standing->reached;
        QVERIFY(reached > 0 && reached < parts()[0].value.toDate);
        set(Split::None, {});
        QVERIFY(!parts()[0].standing);
        const Dashboard board = take(numbers.dashboard({year, year.period.last, u"CQ01"_s}));
        QCOMPARE(report::areasChart(board.areas, board.course.indicator, year).bars[0].value, reached);
    }

    void anAreaThatIsNoMoreGetsNoShare() {
        const auto store = sampleWard(dir.filePath(u"giai-the.sotoso"_s));
        take(store->write(u"x"_s, [](Db& db) {
            Area gone = areas::all(db)[1];
            gone.validTo = QDate(2021, 12, 31);
            areas::update(db, gone);
        }));
        const auto shares = [&](QDate from, QDate due) {
            const actions::TargetDraft draft{indicatorOf(*store, u"CQ01"_s), 100, from, due, Split::Equal, {}};
            take(actions::setTarget(*store, draft, importDay));
            QList<qint64> values;
            for (const Target& target : take(store->read([](const Db& db) { return indicators::targets(db); })))
                for (const TargetPart& part : target.parts)
                    if (target.from == from)
                        values += part.value;
            return values;
        };
        QCOMPARE(shares({2022, 1, 1}, {2022, 12, 31}), (QList<qint64>{25, 25, 25, 25}));
        QCOMPARE(shares({2021, 1, 1}, {2021, 12, 31}), (QList<qint64>{20, 20, 20, 20, 20}));
    }

    void inTheLastMonthAllThatIsLeftIsNeeded() {
        const QDate due(2022, 12, 31);
        QCOMPARE(neededPerMonth(896, due, due), 896);
        QCOMPARE(neededPerMonth(896, QDate(2022, 12, 20), due), 896);
        QCOMPARE(neededPerMonth(896, QDate(2022, 10, 31), due), 448);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
