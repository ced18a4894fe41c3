// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/actions/household_joins.h"
#include "app/actions/register.h"
#include "app/actions/removal.h"
#include "app/figures/doubles.h"
#include "app/figures/figures.h"
#include "app/figures/household_list.h"
#include "app/figures/services.h"
#include "app/storage/activities.h"
#include "app/storage/alike.h"
#include "app/storage/areas.h"
#include "app/storage/bin.h"
#include "app/storage/households.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace sotoso;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sotoso::HouseholdFace)

/// Moving, closing, splitting and merging: what happened before stays where it happened.
class KeepingTest : public QObject {
    Q_OBJECT
    const QDate today{2022, 6, 14}, day{2022, 6, 10};
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<Figures> figures;
    QList<Area> areas;

    /// Every figure of every area in the periods from `first` to `last` of 2022.
    QStringList all(int first, int last) {
        QStringList lines;
        const auto text = [](const FigureValue& v) {
            QStringList parts;
            for (const auto& each : {v.inPeriod, v.yearToDate, v.toDate, v.change, v.numerator, v.denominator})
                parts += each ? QString::number(*each) : u"-"_s;
            return parts.join(u' ');
        };
        for (int month = first; month <= last; ++month)
            for (const Figure& figure : take(figures->of({monthPeriod(2022, month, Scheme::Nd09), By::Area}))) {
                lines += u"%1 %2: %3"_s.arg(month).arg(figure.indicator.code, text(figure.value));
                for (const FigurePart& part : figure.parts)
                    lines += u"%1 %2 %3: %4"_s.arg(month).arg(figure.indicator.code, part.code, text(part.value));
            }
        return lines;
    }
    static QString firstDifference(const QStringList& now, const QStringList& before) {
        for (qsizetype i = 0; i < std::max(now.size(), before.size()); ++i)
            if (now.value(i) != before.value(i))
                return u"%1 instead of %2"_s.arg(now.value(i), before.value(i));
        return {};
    }
    template <class F>
    auto read(F&& f) {
        return take(store->read(f));
    }
    Household household(HouseholdId id) {
        return read([&](const Db& db) { return *households::byId(db, id, today); });
    }
    QStringList peopleOf(HouseholdId id, QDate on) {
        QStringList names;
        for (const Resident& each : read([&](const Db& db) { return households::residentsOf(db, id, on); }))
            names += each.name;
        return names;
    }
    qsizetype visitsOf(HouseholdId id) {
        return read([&](const Db& db) { return activities::ofHousehold(db, id); }).size();
    }
    /// Open households that have (or do not have) visits, with people.
    QList<HouseholdId> some(bool visited, int people = 2) {
        return read([&](const Db& db) {
            return db.list(u"SELECT h.id FROM household h WHERE h.status = 'open' AND h.merged_into IS NULL AND "
                           "(SELECT count(*) FROM residence l WHERE l.household_id = h.id AND l.valid_to IS NULL) >= ? "
                           "AND EXISTS (SELECT 1 FROM activity a WHERE a.household_id = h.id) = ? AND NOT EXISTS "
                           "(SELECT 1 FROM residence l JOIN result r ON r.resident_id = l.resident_id JOIN activity a "
                           "ON a.id = r.activity_id WHERE l.household_id = h.id AND a.household_id IS NULL) "
                           "ORDER BY h.id"_s,
                           {people, visited}, [](const Row& row) { return row.id<HouseholdId>(0); });
        });
    }

private slots:
    void init() {
        const QString path = folder.filePath(u"so-%1.sotoso"_s.arg(QRandomGenerator::global()->generate()));
        store = take(actions::makeDemo({path, actions::DemoSize::Article, 1, {}, today}));
        figures = std::make_unique<Figures>(*store);
        areas = read([](const Db& db) { return areas::all(db); });
    }

    void figuresOfEarlierPeriodsStayWhateverBecomesOfHouseholds_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void figuresOfEarlierPeriodsStayWhateverBecomesOfHouseholds() {
        QFETCH(unsigned, seed);
        const QStringList before = all(2, 5), whole = all(6, 6);
        QVERIFY(before.size() > 200);
        std::mt19937 random(seed);
        const auto pick = [&](const auto& list) { return list[qsizetype(random() % std::size_t(list.size()))]; };
        int units = 0;
        for (int step = 0; step < 20; ++step) {
            const HouseholdId visited = pick(some(true)), fresh = pick(some(false));
            const HouseholdId id = step % 2 ? visited : fresh;
            const auto people = read([&](const Db& db) { return households::residentsOf(db, id, today); });
            QString what;
            Result<> done;
            switch (step % 6) {
            case 0:
                what = u"move"_s;
                for (const Area& area : areas)
                    if (area.id != household(id).area) {
                        done = actions::moveHousehold(*store, id, area.id, day);
                        break;
                    }
                break;
            case 1:
                what = u"close"_s;
                done = actions::setHouseholdStatus(*store, id, HouseholdStatus::Demolished, day);
                break;
            case 2:
                what = u"close and open again"_s;
                done = actions::setHouseholdStatus(*store, id, HouseholdStatus::Vacant, day);
                ++units;
                if (done)
                    done = actions::setHouseholdStatus(*store, id, HouseholdStatus::Open, today);
                break;
            case 3:
                what = u"resident moves"_s;
                done = actions::moveResidents(*store, {people.last().id}, fresh, day, today);
                break;
            case 4: {
                what = u"split"_s;
                Household own = household(id);
                own.id = {};
                own.code.clear();
                own.headName = people.last().name;
                own.area = pick(areas).id;
                const auto made = actions::splitHousehold(*store, id, own, {people.last().id}, day, today);
                done = made ? Result<>() : Result<>(made.error());
                break;
            }
            default:
                what = u"merge"_s;
                done = actions::mergeHouseholds(*store, household(visited), {fresh}, day, today);
            }
            ++units;
            QVERIFY2(done, done ? "" : qPrintable(what + u": "_s + done.error().text));
            const QString difference = firstDifference(all(2, 5), before);
            QVERIFY2(difference.isEmpty(), qPrintable(u"after %1 (%2): %3"_s.arg(what).arg(step).arg(difference)));
        }
        QVERIFY(!firstDifference(all(6, 6), whole).isEmpty()); // the running period follows
        for (int i = 0; i < units; ++i)
            QVERIFY(store->undo());
        QCOMPARE(firstDifference(all(6, 6), whole), QString());
        QCOMPARE(firstDifference(all(2, 5), before), QString());
    }

    void aSplitHouseholdIsThereFromItsDayOn() {
        const HouseholdId old = some(true, 3).first();
        const auto people = read([&](const Db& db) { return households::residentsOf(db, old, today); });
        Household own = household(old);
        own.id = {};
        own.code.clear();
        own.headName = people.last().name;
        own.houseNo = u"99/1"_s;
        auto all = people;
        QList<ResidentId> everybody;
        for (const Resident& each : all)
            everybody += each.id;
        const auto refused = actions::splitHousehold(*store, old, own, everybody, day, today);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"people"_s);
        const auto made = actions::splitHousehold(*store, old, own, {people.last().id}, day, today);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(peopleOf(*made, today), QStringList{people.last().name});
        QCOMPARE(peopleOf(*made, day.addDays(-1)), QStringList());
        QVERIFY(peopleOf(old, day.addDays(-1)).contains(people.last().name));
        QVERIFY(!peopleOf(old, day).contains(people.last().name));
        const auto head = read([&](const Db& db) { return households::residentsOf(db, *made, today).first(); });
        QCOMPARE(head.relation, u"chủ hộ"_s);
        QCOMPARE(household(*made).area, own.area);
        QVERIFY(household(*made).code != household(old).code);
        QVERIFY(store->undo());
        QVERIFY(peopleOf(old, today).contains(people.last().name));
        QVERIFY(!read([&](const Db& db) { return households::byId(db, *made, today); }));
    }

    void mergedHouseholdsAreOneWithTheVisitsOfBoth() {
        const QList<HouseholdId> visited = some(true);
        const HouseholdId kept = visited[0], gone = visited[1];
        const QStringList mine = peopleOf(kept, today), theirs = peopleOf(gone, today);
        Resident twin = read([&](const Db& db) { return households::residentsOf(db, kept, today).first(); });
        twin.id = {};
        twin.household = gone;
        twin.birthYear = 1961;
        twin.birthDay = {};
        twin.phone = u"0913000777"_s;
        QVERIFY(actions::addResident(*store, twin, today)); // of another year: somebody else
        const qsizetype visits = visitsOf(kept) + visitsOf(gone);
        const auto met = [&] {
            return *take(figures->of({monthPeriod(2022, 6, Scheme::Nd09), By::None, {u"TT03"_s}})).first().value.toDate;
        };
        const auto made = [&] {
            return *take(figures->of({monthPeriod(2022, 6, Scheme::Nd09), By::None, {u"TT04"_s}})).first().value.toDate;
        };
        const qint64 metBefore = met(), visitsBefore = made();
        Household chosen = household(kept);
        chosen.phone = u"0913 000 999"_s;
        chosen.note = u"ghi chú của hộ kia"_s;
        QVERIFY(!actions::mergeHouseholds(*store, chosen, {kept}, day, today));
        QVERIFY(!actions::mergeHouseholds(*store, chosen, {gone}, today.addDays(1), today));
        const auto done = actions::mergeHouseholds(*store, chosen, {gone}, day, today);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(household(gone).mergedInto, kept);
        QCOMPARE(household(kept).phone, u"0913000999"_s);
        QCOMPARE(household(kept).note, chosen.note);
        QCOMPARE(visitsOf(kept), visits);
        QCOMPARE(peopleOf(kept, today).size(), mine.size() + theirs.size() + 1);
        QCOMPARE(made(), visitsBefore); // every visit was made
        QCOMPARE(met(), metBefore - 1); // of one household, which counts once
        QVERIFY(!actions::mergeHouseholds(*store, household(kept), {gone}, day, today)); // it is no longer there
        QVERIFY(store->undo());
        QCOMPARE(peopleOf(kept, today), mine);
        QVERIFY(!household(gone).mergedInto);
        QCOMPARE(met(), metBefore);
    }

    void somebodyKnownInBothHouseholdsIsOnePersonAfterTheMerge() {
        const HouseholdId kept = some(true)[0], gone = some(false)[0];
        const auto people = read([&](const Db& db) { return services::of(db, kept, today); });
        const auto has = [](const services::Person& p) {
            return std::any_of(p.services.begin(), p.services.end(),
                               [](const services::Service& s) { return s.state == services::State::Has; });
        };
        Resident twin = people.first().resident;
        const ResidentId one = twin.id;
        QVERIFY(twin.birthYear);
        twin.household = gone;
        twin.note = u"ghi ở hộ kia"_s;
        const ResidentId other = take(actions::addResident(*store, twin, today));
        const qsizetype before = peopleOf(gone, today).size();
        QVERIFY(actions::mergeHouseholds(*store, household(kept), {gone}, day, today));
        QCOMPARE(peopleOf(kept, today).size(), people.size() + before - 1);
        const auto now = read([&](const Db& db) { return *households::residentById(db, one, today); });
        QCOMPARE(now.note, twin.note); // what only the other record knew is kept
        QVERIFY(!peopleOf(kept, today).isEmpty());
        for (const services::Person& each : read([&](const Db& db) { return services::of(db, kept, today); })) {
            QVERIFY(each.resident.id != other);
            if (each.resident.id == one)
                QCOMPARE(has(each), has(people.first()));
        }
        QVERIFY(store->undo());
        QCOMPARE(peopleOf(gone, today).size(), before);
    }

    void likenessWeighsNamesPlacesPhonesAndYears_data() {
        QTest::addColumn<HouseholdFace>("one");
        QTest::addColumn<HouseholdFace>("other");
        QTest::addColumn<bool>("doubtful");
        const auto face = [](const QString& head, std::optional<int> year, const QString& no, const QString& street,
                             const QString& phone, const QList<HouseholdFace::Person>& members = {}) {
            return HouseholdFace{{head, year}, members, no, street, phone, AreaId(1)};
        };
        const HouseholdFace duc = face(u"Nguyễn Văn Đức"_s, 1968, u"12/4"_s, u"Cách Mạng Tháng Tám"_s, u"0913000482"_s,
                                       {{u"Trần Thị Lan"_s, 1971}});
        const auto row = [&](const char* name, const HouseholdFace& other, bool doubtful) {
            QTest::newRow(name) << duc << other << doubtful;
        };
        row("same head and address", face(u"Nguyễn Văn Đức"_s, {}, u"12/4"_s, u"Cách mạng tháng tám"_s, {}), true);
        row("typed without accents", face(u"nguyen van duc"_s, {}, u"12/4"_s, u"cach mang thang tam"_s, {}), true);
        row("another name in accents", face(u"Nguyễn Văn Dục"_s, {}, u"12/4"_s, u"Cách Mạng Tháng Tám"_s, {}), false);
        row("same head and phone", face(u"Nguyễn Văn Đức"_s, {}, u"7"_s, u"Hàm Nghi"_s, u"0913000482"_s), true);
        row("same head, tail of the phone", face(u"Nguyễn Văn Đức"_s, {}, {}, {}, u"0983000482"_s), true);
        row("same head alone", face(u"Nguyễn Văn Đức"_s, 1968, u"7"_s, u"Hàm Nghi"_s, {}), false);
        row("father and son", face(u"Nguyễn Văn Đức"_s, 1995, u"12/4"_s, u"Cách Mạng Tháng Tám"_s, {}), false);
        row("a house shared by two", face(u"Lê Văn Ba"_s, {}, u"12/4"_s, u"Cách Mạng Tháng Tám"_s, u"0913000482"_s),
            false);
        row("under the wife's name", face(u"Trần Thị Lan"_s, 1971, u"12/4"_s, u"Cách Mạng Tháng Tám"_s, {}), true);
        row("no street given", face(u"Nguyễn Văn Đức"_s, {}, u"12/4"_s, {}, {}), true);
        const auto named = [&](const QString& name) {
            return face(name, {}, u"8"_s, u"Võ Văn Truyện"_s, u"0913111222"_s);
        };
        QTest::newRow("An and Ân") << named(u"Trần Văn An"_s) << named(u"Trần Văn Ân"_s) << false;
        QTest::newRow("An and Anh") << named(u"Trần Văn An"_s) << named(u"Trần Văn Anh"_s) << false;
        QTest::newRow("hoà and hòa") << named(u"Lê Thị Hoà"_s) << named(u"LÊ THỊ HÒA"_s) << true;
    }
    void likenessWeighsNamesPlacesPhonesAndYears() {
        QFETCH(HouseholdFace, one);
        QFETCH(HouseholdFace, other);
        QTEST(likeness(one, other).doubtful(), "doubtful");
        QCOMPARE(likeness(other, one).weight, likeness(one, other).weight);
    }

    void doublesAreFoundOnceAndStayApartWhenSaidSo() {
        const auto groups = [&] {
            Doubles& all = Doubles::of(*store);
            while (!take(all.load(0))) { // the smallest slices there are
            }
            return all.groups();
        };
        const qsizetype before = groups().size();
        Household one;
        one.area = areas[0].id;
        one.headName = u"Quách Thiên Ẩn"_s;
        one.houseNo = u"7"_s;
        one.street = u"Hẻm Mới"_s;
        one.phone = u"0977000111"_s;
        const HouseholdId first = take(actions::addHousehold(*store, one));
        const HouseholdId second = take(actions::addHousehold(*store, one));
        QCOMPARE(groups().size(), before + 1);
        QVERIFY(groups().contains(QList<HouseholdId>({first, second})));
        const auto like = read([&](const Db& db) { return households::like(db, household(second), today); });
        QCOMPARE(like.size(), 1);
        QCOMPARE(like.first().household.id, first);
        QVERIFY(like.first().likeness.reasons.contains(Alike::Phone));
        QVERIFY(actions::notDouble(*store, {first, second}));
        QCOMPARE(groups().size(), before);
        QVERIFY(store->undo()); // taken back: they may be the same after all
        QCOMPARE(groups().size(), before + 1);
        QVERIFY(store->redo());
        QCOMPARE(groups().size(), before);
        one.headName = u"Quách Thiên Ân"_s; // another name in the same house
        QVERIFY(actions::addHousehold(*store, one));
        QCOMPARE(groups().size(), before);
        one.headName = u"quach thien an"_s; // typed without accents: any of the names
        one.street = u"hem moi"_s;
        QVERIFY(actions::addHousehold(*store, one));
        QCOMPARE(groups().size(), before + 1);
        QVERIFY(store->undo());
        one.street = u"Hẻm Mới"_s;
        // The same house under the wife's name, who is known in the other.
        Resident wife;
        wife.household = first;
        wife.name = u"Tạ Thị Ngân Hà"_s;
        wife.birthYear = 1971;
        QVERIFY(actions::addResident(*store, wife, today));
        one.headName = wife.name;
        one.phone.clear();
        wife.household = take(actions::addHousehold(*store, one));
        QCOMPARE(groups().size(), before);
        QVERIFY(actions::addResident(*store, wife, today));
        QCOMPARE(groups().size(), before + 1);
    }

    void whatIsDeletedCanBePutBackUntilTheBinIsEmptiedAndFiguresStay() {
        const auto inBin = [&] { return read([](const Db& db) { return bin::entries(db); }); };
        const QStringList before = all(2, 5);
        const HouseholdId seen = some(true).first();
        const Household was = household(seen);
        const QStringList people = peopleOf(seen, today);
        Household fresh;
        fresh.area = areas[0].id;
        fresh.headName = u"Quách Thiên Ẩn"_s;
        fresh.phone = u"0977000111"_s;
        const HouseholdId unseen = take(actions::addHousehold(*store, fresh));
        QVERIFY(actions::removeHousehold(*store, unseen, today)); // nothing hangs on it: it goes
        QVERIFY(!read([&](const Db& db) { return households::byId(db, unseen, today); }));
        QVERIFY(actions::removeHousehold(*store, seen, today)); // its visits stay counted, without names
        QCOMPARE(firstDifference(all(2, 5), before), QString());
        QVERIFY(peopleOf(seen, today).isEmpty());
        QVERIFY(household(seen).phone.isEmpty());
        QCOMPARE(inBin().size(), 2);
        QVERIFY(inBin()[0].things.join(u' ').contains(was.headName));
        QVERIFY(inBin()[1].things.join(u' ').contains(fresh.headName));
        QVERIFY(store->undoUnit(inBin()[0].unit.id)); // put back
        QCOMPARE(household(seen).headName, was.headName);
        QCOMPARE(household(seen).status, HouseholdStatus::Open);
        QCOMPARE(peopleOf(seen, today), people);
        QCOMPARE(inBin().size(), 1);
        QVERIFY(actions::removeHousehold(*store, seen, today));
        const QStringList deleted = all(2, 6);
        QList<UnitId> units;
        for (const bin::Entry& entry : inBin())
            units += entry.unit.id;
        QCOMPARE(units.size(), 2);
        QVERIFY(actions::emptyBin(*store, units));
        QVERIFY(inBin().isEmpty());
        QCOMPARE(firstDifference(all(2, 6), deleted), QString());
        for (const UnitId unit : units)
            QVERIFY(!store->undoUnit(unit));
        // Not a letter of it is left in the file.
        QFile file(store->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString& gone : {fresh.headName, fresh.phone})
            QVERIFY2(!bytes.contains(gone.toUtf8()), qPrintable(gone));
        QVERIFY(!bytes.contains(was.phone.toUtf8()) || was.phone.isEmpty());
    }

    void stepsSayWhatIsWrongWithThem() {
        const HouseholdId id = some(true)[0];
        const ResidentId who = read([&](const Db& db) { return households::residentsOf(db, id, today).first(); }).id;
        const auto field = [](const auto& result) { return result ? u"done"_s : result.error().field; };
        QCOMPARE(field(actions::moveHousehold(*store, id, household(id).area, day)), u"step_area"_s);
        QCOMPARE(field(actions::moveHousehold(*store, id, areas[0].id, {})), u"day"_s);
        QCOMPARE(field(actions::moveResidents(*store, {who}, id, day, today)), u"household"_s);
        QCOMPARE(field(actions::moveResidents(*store, {}, id, day, today)), u"people"_s);
        QCOMPARE(field(actions::moveResidents(*store, {who}, {}, day, today)), u"household"_s);
        QCOMPARE(field(actions::moveResidents(*store, {who}, some(false)[0], today.addDays(1), today)), u"day"_s);
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "keeping_test.moc"
