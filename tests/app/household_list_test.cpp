// SPDX-License-Identifier: GPL-3.0-or-later
// The list of households beside what SQL finds in the book.
#include "app/actions/demo.h"
#include "app/actions/visits.h"
#include "app/domain/codes.h"
#include "app/figures/figures.h"
#include "app/figures/household_list.h"
#include "app/storage/areas.h"
#include "app/storage/search.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace sotoso;
using namespace Qt::StringLiterals;

class HouseholdListTest : public QObject {
    Q_OBJECT
    const QDate today{2022, 6, 14};
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<Figures> figures;
    std::unique_ptr<Search> search;
    std::unique_ptr<HouseholdList> list;

    QSet<HouseholdId> bySql(const HouseholdFilter& filter) {
        using Visited = HouseholdFilter::Visited;
        const QString last = u"(SELECT max(day) FROM activity v WHERE v.household_id = h.id)"_s;
        QStringList parts{filter.visited == Visited::Closed ? u"h.status <> 'open'"_s : u"h.status = 'open'"_s};
        const QString met = u"EXISTS (SELECT 1 FROM activity v WHERE v.household_id = h.id AND v.outcome = 'met')"_s;
        if (filter.visited == Visited::Met)
            parts += met;
        if (filter.visited == Visited::NotMet)
            parts += u"NOT "_s + met;
        if (filter.visited == Visited::Since || filter.visited == Visited::NotSince)
            parts += u"coalesce(%1, '') %2 '%3'"_s.arg(last, filter.visited == Visited::Since ? u">="_s : u"<"_s,
                                                       filter.since.toString(Qt::ISODate));
        if (filter.outcome)
            parts +=
                u"(SELECT outcome FROM activity v WHERE v.household_id = h.id ORDER BY day DESC, id DESC LIMIT 1) = '%1'"_s
                    .arg(codeOf(*filter.outcome));
        if (filter.area)
            parts +=
                u"(SELECT area_id FROM household_area a WHERE a.household_id = h.id AND a.valid_to IS NULL) = %1"_s.arg(
                    filter.area.value);
        if (filter.kind)
            parts += u"h.kind = '%1'"_s.arg(codeOf(*filter.kind));
        return take(store->read([&](const Db& db) {
            QSet<HouseholdId> ids;
            db.each(u"SELECT h.id FROM household h WHERE h.merged_into IS NULL AND "_s + parts.join(u" AND "_s), {},
                    [&](const Row& row) { ids += row.id<HouseholdId>(0); });
            return ids;
        }));
    }
    QList<HouseholdId> found(const HouseholdFilter& filter, HouseholdOrder order = HouseholdOrder::Name,
                             Qt::SortOrder direction = Qt::AscendingOrder) {
        return take(list->find(filter, order, direction));
    }

private slots:
    void initTestCase() {
        store = take(actions::makeDemo({folder.filePath(u"so.sotoso"_s), actions::DemoSize::Article, 1, {}, today}));
        figures = std::make_unique<Figures>(*store);
        search = std::make_unique<Search>(*store);
        list = std::make_unique<HouseholdList>(*store, *figures, *search);
        while (!take(figures->load(1000))) {
        }
        QVERIFY(list->reload(u"CQ01"_s, today));
    }

    void filtersThatCombineFindWhatSqlFinds() {
        std::mt19937 random(7);
        const auto die = [&](int sides) { return int(random() % unsigned(sides)); };
        const QList<Area> areas = take(store->read([](const Db& db) { return areas::all(db); }));
        qsizetype some = 0;
        for (int round = 0; round < 120; ++round) {
            HouseholdFilter filter;
            filter.visited = HouseholdFilter::Visited(die(6));
            filter.since = today.addDays(-die(40));
            if (die(2))
                filter.area = areas[die(int(areas.size()))].id;
            if (die(2))
                filter.outcome = Outcome(die(4));
            if (die(3) == 0)
                filter.kind = HouseholdKind(die(4));
            const QList<HouseholdId> ids = found(filter);
            QCOMPARE(QSet<HouseholdId>(ids.begin(), ids.end()), bySql(filter));
            some += !ids.isEmpty();
        }
        QVERIFY(some > 40);
    }

    void everyOrderHoldsTheSameHouseholdsAndTurnsRound() {
        const QList<HouseholdId> all = found({});
        QCOMPARE(all.size(), 2418);
        for (const HouseholdOrder order :
             {HouseholdOrder::Name, HouseholdOrder::House, HouseholdOrder::Code, HouseholdOrder::People,
              HouseholdOrder::Account, HouseholdOrder::LastVisit, HouseholdOrder::NextDay, HouseholdOrder::Visits}) {
            const QList<HouseholdId> up = found({}, order), down = found({}, order, Qt::DescendingOrder);
            QCOMPARE(QSet<HouseholdId>(up.begin(), up.end()), QSet<HouseholdId>(all.begin(), all.end()));
            QCOMPARE(up.size(), down.size());
        }
        QDate before;
        for (const HouseholdId id : found({}, HouseholdOrder::LastVisit)) {
            const QDate day = list->state(id).lastVisit;
            QVERIFY(!before.isValid() || day >= before);
            before = day;
        }
    }

    void aLineIsTheHouseholdItself() {
        const QList<HouseholdId> ids = found({}, HouseholdOrder::Code).mid(700, 40);
        const auto lines = take(list->lines(QList<HouseholdId>(ids) << HouseholdId(1))); // the last is in no book
        QCOMPARE(lines.size(), ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QCOMPARE(lines[i].household.id, ids[i]);
            QVERIFY(!lines[i].areaName.isEmpty());
        }
    }

    /// A visit leaves the order as it is; what it changes is there all the same.
    void aVisitIsTakenIn() {
        HouseholdFilter fresh;
        fresh.visited = HouseholdFilter::Visited::NotMet;
        const QList<HouseholdId> before = found(fresh);
        ChangeSet seen;
        connect(store.get(), &Store::changed, this, [&](const ChangeSet& changes) { seen = changes; });
        Activity visit;
        visit.household = before.first();
        visit.day = today;
        QVERIFY(actions::addVisit(*store, visit, today));
        QVERIFY(list->reload(u"CQ01"_s, today, &seen));
        QCOMPARE(found(fresh), before.mid(1));
        QVERIFY(store->undo());
        QVERIFY(list->reload(u"CQ01"_s, today, &seen));
        QCOMPARE(found(fresh), before);
    }
};

QTEST_GUILESS_MAIN(HouseholdListTest)
#include "household_list_test.moc"
