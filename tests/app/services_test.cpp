// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/services.h"

#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/actions/visits.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

class ServicesTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    const QDate today{2022, 6, 14};
    std::unique_ptr<Store> book;
    HouseholdId home;
    ResidentId lan, minh;
    IndicatorId portal, identity;

    ActivityId visit(QDate day, const QList<ActivityResult>& results, const QList<CellNote>& cells = {}) {
        Activity v;
        v.day = day;
        v.household = home;
        v.results = results;
        v.cells = cells;
        return take(actions::addVisit(*book, v, today));
    }
    services::Service service(ResidentId who, IndicatorId what, QDate day, ActivityId except = {}) const {
        for (const services::Person& person :
             take(book->read([&](const Db& db) { return services::of(db, home, day, except); })))
            if (person.resident.id == who)
                return person.services.value(what);
        return {};
    }

private slots:
    void init() {
        const QString path = dir.filePath(u"%1.sotoso"_s.arg(QRandomGenerator::global()->generate()));
        book = take(actions::newBook({path, u"Phường 1"_s, {}, {}, actions::numberedAreas(2), {}}));
        Household h;
        h.headName = u"Lê Văn Đức"_s;
        h.area = take(book->read([](const Db& db) { return areas::all(db); })).first().id;
        home = take(actions::addHousehold(*book, h));
        Resident r;
        r.household = home;
        r.name = u"Phạm Thị Lan"_s;
        r.relation = u"vợ"_s;
        lan = take(actions::addResident(*book, r, today));
        r.name = u"Lê Văn Đức"_s;
        r.relation = u"chủ hộ"_s;
        minh = take(actions::addResident(*book, r, today));
        const auto idOf = [&](const QString& code) {
            return take(book->read([&](const Db& db) { return indicators::byCode(db, code); }))->id;
        };
        portal = idOf(u"CQ01"_s);
        identity = idOf(u"DD03"_s);
    }

    void whatWasFirstRecordedIsShown() {
        const auto may = visit({2022, 5, 8}, {{{}, lan, portal, Form::Already, 1, {}}});
        visit({2022, 6, 1}, {{{}, lan, portal, Form::Created, 1, {}}});
        const auto known = service(lan, portal, today);
        QCOMPARE(known.state, services::State::Has);
        QCOMPARE(known.since, QDate(2022, 5, 8));
        QCOMPARE(known.form, Form::Already);
        QCOMPARE(known.activity, may);
        QCOMPARE(service(lan, portal, {2022, 5, 7}).state, services::State::Unknown);
        QCOMPARE(service(minh, portal, today).state, services::State::Unknown);
        QCOMPARE(service(lan, portal, today, may).since, QDate(2022, 6, 1));
    }

    void theLastWordOnWhatIsLackingIsShown() {
        visit({2022, 5, 8}, {}, {{lan, identity, CellStatus::NotYet}});
        visit({2022, 5, 20}, {}, {{lan, identity, CellStatus::Later}});
        QCOMPARE(service(lan, identity, {2022, 5, 10}).state, services::State::NotYet);
        QCOMPARE(service(lan, identity, today).state, services::State::Later);
        QCOMPARE(service(lan, identity, today).since, QDate(2022, 5, 20));
        visit({2022, 6, 1}, {{{}, lan, identity, Form::Created, 1, {}}});
        visit({2022, 6, 2}, {}, {{lan, identity, CellStatus::NotYet}});
        QCOMPARE(service(lan, identity, today).state, services::State::Has);
    }

    void guidanceGivenAgainSaysNothing() {
        visit({2022, 5, 8}, {{{}, lan, portal, Form::Repeated, 1, {}}});
        QCOMPARE(service(lan, portal, today).state, services::State::Unknown);
    }

    void theHeadComesFirst() {
        const auto people = take(book->read([&](const Db& db) { return services::of(db, home, today); }));
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.first().resident.id, minh);
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "services_test.moc"
