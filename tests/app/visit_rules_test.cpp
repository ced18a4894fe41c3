// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/visits.h"

#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

class VisitRulesTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    const QDate today{2022, 6, 14};
    std::unique_ptr<Store> book;
    Activity visit;
    ResidentId lan;
    IndicatorId account;

    QStringList brokenFields(const Activity& with) const {
        QStringList fields;
        for (const Error& error :
             take(book->read([&](const Db& db) { return actions::activityErrors(db, with, today); })))
            fields += error.field;
        return fields;
    }

private slots:
    void init() {
        const QString path = dir.filePath(u"%1.sotoso"_s.arg(QRandomGenerator::global()->generate()));
        book = take(actions::newBook({path, u"Phường 1"_s, {}, {}, actions::numberedAreas(2), {}}));
        Household h;
        h.headName = u"Lê Văn Đức"_s;
        h.area = take(book->read([](const Db& db) { return areas::all(db); })).first().id;
        visit = {};
        visit.day = today;
        visit.household = take(actions::addHousehold(*book, h));
        Resident r;
        r.household = visit.household;
        r.name = u"Phạm Thị Lan"_s;
        lan = take(actions::addResident(*book, r, today));
        account = take(book->read([](const Db& db) { return indicators::byCode(db, u"CQ01"_s); }))->id;
    }

    void whoeverIsNamedMustHaveBeenMet_data() {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("met");
        QTest::newRow("met") << int(Outcome::Met) << true;
        QTest::newRow("come back") << int(Outcome::ComeBack) << true;
        QTest::newRow("absent") << int(Outcome::Absent) << false;
        QTest::newRow("refused") << int(Outcome::Refused) << false;
        QTest::newRow("moved away") << int(Outcome::MovedAway) << false;
    }
    void whoeverIsNamedMustHaveBeenMet() {
        QFETCH(int, outcome);
        QFETCH(bool, met);
        visit.outcome = Outcome(outcome);
        QCOMPARE(brokenFields(visit), QStringList());

        Activity people = visit, result = visit, cell = visit;
        people.peopleMet = {lan};
        result.results = {{{}, lan, account, Form::Created, 1, {}}};
        cell.cells = {{lan, account, CellStatus::NotYet}};
        QCOMPARE(brokenFields(people), met ? QStringList() : QStringList{u"people_met"_s});
        QCOMPARE(brokenFields(result), met ? QStringList() : QStringList{u"outcome"_s});
        QCOMPARE(brokenFields(cell), met ? QStringList() : QStringList{u"outcome"_s});
        QCOMPARE(bool(actions::addVisit(*book, people, today)), met);
    }

    void aCorrectionKeepsTheSameRule() {
        visit.peopleMet = {lan};
        visit.id = take(actions::addVisit(*book, visit, today));
        visit.outcome = Outcome::Absent;
        const auto refused = actions::updateVisit(*book, visit, today);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"people_met"_s);
        const auto kept = take(book->read([&](const Db& db) { return activities::byId(db, visit.id); }));
        QCOMPARE(kept->outcome, Outcome::Met);
        QCOMPARE(kept->peopleMet, QList<ResidentId>{lan});
    }
};

QTEST_GUILESS_MAIN(VisitRulesTest)
#include "visit_rules_test.moc"
