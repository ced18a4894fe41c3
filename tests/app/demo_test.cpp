// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/actions/new_book.h"

#include "app/storage/settings.h"

#include <QtTest>

using namespace sotoso;
using namespace sotoso::actions;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2022, 6, 14);

qint64 number(const Store& store, const QString& sql) {
    return *store.read([&](const Db& db) { return db.integer(sql); });
}
QStringList texts(const Store& store, const QString& sql) {
    return *store.read([&](const Db& db) { return db.list(sql, {}, [](const Row& r) { return r.text(0); }); });
}

/// Accounts opened by the month they were reported in (15th to 14th), as SQL sees them: another reckoning than
/// app/figures.
QList<qint64> byMonth(const Store& store, const QString& code) {
    QList<qint64> months;
    for (int m = 1; m <= 6; ++m) {
        const QDate last(2022, m, 14), first = last.addMonths(-1).addDays(1);
        months +=
            number(store, u"SELECT coalesce(sum(CASE WHEN i.unique_by = '' THEN r.quantity ELSE 1 END), 0) FROM result "
                          u"r JOIN indicator i ON i.id = r.indicator_id JOIN activity a ON a.id = r.activity_id "
                          "WHERE i.code = '%1' AND r.form = 'created' AND a.day BETWEEN '%2' AND '%3'"_s.arg(
                              code, first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    }
    return months;
}

} // namespace

class DemoTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir dir;
    std::unique_ptr<Store> book;

private slots:
    void initTestCase() {
        auto made = makeDemo({dir.filePath(u"phuong-1.sotoso"_s), DemoSize::Article, 1, {}, QDate(2026, 11, 24)});
        QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().detail));
        book = std::move(*made);
    }

    void theWardIsThatOfThePictures() {
        const QList<qint64> homes{486, 542, 455, 507, 428};
        for (int a = 1; a <= 5; ++a)
            QCOMPARE(
                number(*book,
                       u"SELECT count(*) FROM household_area h JOIN area a ON a.id = h.area_id WHERE a.code = 'KP%1'"_s
                           .arg(a)),
                homes[a - 1]);
        QCOMPARE(number(*book, u"SELECT count(*) FROM member"_s), 23);
        QCOMPARE(texts(*book, u"SELECT decision_no || ' ' || decision_day FROM team"_s),
                 QStringList{u"42/QĐ-UBND 2022-05-05"_s});
        QCOMPARE(*book->read([](const Db& db) { return settings::get(db, settings::demoDay); }), u"2022-06-14"_s);
        QCOMPARE(
            texts(*book,
                  u"SELECT m.name FROM member m JOIN membership t ON t.member_id = m.id WHERE t.role = 'leader'"_s),
            QStringList{u"Huỳnh Quốc Thịnh"_s});
    }

    void accountsOfEachMonth() {
        QCOMPARE(byMonth(*book, u"CQ01"_s), (QList<qint64>{20, 48, 66, 84, 112, 127}));
        QCOMPARE(byMonth(*book, u"DD03"_s).last(), 41);
        QCOMPARE(byMonth(*book, u"KT01"_s).last(), 38);
        const QHash<QString, int> sums{{u"DD03"_s, 163}, {u"KT01"_s, 214}, {u"XH01"_s, 391},
                                       {u"CQ08"_s, 128}, {u"DD05"_s, 21},  {u"CQ04"_s, 286}};
        for (auto it = sums.begin(); it != sums.end(); ++it) {
            const auto months = byMonth(*book, it.key());
            QCOMPARE(std::accumulate(months.begin(), months.end(), qint64{0}), it.value());
        }
        QCOMPARE(
            number(
                *book,
                u"SELECT sum(r.quantity) FROM result r JOIN indicator i ON i.id = r.indicator_id WHERE i.code = 'BD02a'"_s),
            524);
    }

    void accountsAndVisitsOfEachArea() {
        const QString perArea =
            u"SELECT count(DISTINCT %1) FROM activity a JOIN household_area ha ON ha.household_id = a.household_id JOIN area k ON k.id = ha.area_id %2 WHERE k.code = 'KP%3' %4"_s;
        const QList<qint64> accounts{108, 124, 91, 58, 76}, met{96, 104, 78, 41, 67};
        const QStringList last{u"2022-06-11"_s, u"2022-06-14"_s, u"2022-06-12"_s, u"2022-05-30"_s, u"2022-06-10"_s};
        for (int a = 1; a <= 5; ++a) {
            QCOMPARE(
                number(
                    *book,
                    u"SELECT count(*) FROM result r JOIN indicator i ON i.id = r.indicator_id JOIN residence l ON "
                    u"l.resident_id = r.resident_id "
                    "JOIN household_area ha ON ha.household_id = l.household_id JOIN area k ON k.id = ha.area_id WHERE i.code = 'CQ01' AND r.form = 'created' AND k.code = 'KP%1'"_s
                        .arg(a)),
                accounts[a - 1]);
            QCOMPARE(number(*book, perArea.arg(u"a.household_id"_s, QString(), QString::number(a),
                                               u"AND a.outcome = 'met'"_s)),
                     met[a - 1]);
            QCOMPARE(
                texts(
                    *book,
                    u"SELECT max(a.day) FROM activity a JOIN household_area ha ON ha.household_id = a.household_id JOIN area k ON k.id = ha.area_id WHERE k.code = 'KP%1'"_s
                        .arg(a)),
                QStringList{last[a - 1]});
        }
    }

    void theMonthOfJune() {
        const QString june = u" AND a.day BETWEEN '2022-05-15' AND '2022-06-14'"_s;
        QCOMPARE(number(*book, u"SELECT count(*) FROM activity a WHERE a.kind = 'visit'"_s + june), 341);
        QCOMPARE(number(*book, u"SELECT count(DISTINCT a.day) FROM activity a WHERE a.kind = 'visit'"_s + june), 22);
        QCOMPARE(
            number(*book,
                   u"SELECT count(DISTINCT a.day || a.sub_group_id) FROM activity a WHERE a.kind = 'visit'"_s + june),
            22);
        QCOMPARE(
            number(
                *book,
                u"SELECT count(*) FROM (SELECT min(a.day) AS day FROM activity a WHERE a.outcome = 'met' GROUP BY a.household_id) a WHERE 1"_s +
                    june),
            304);
        QCOMPARE(
            number(
                *book,
                u"SELECT sum(r.quantity) FROM result r JOIN indicator i ON i.id = r.indicator_id JOIN activity a ON a.id = r.activity_id WHERE i.code = 'TT08'"_s +
                    june),
            521);
        QCOMPARE(
            number(*book,
                   u"SELECT sum(value) FROM tally t JOIN indicator i ON i.id = t.indicator_id WHERE i.code = 'CQ03'"_s),
            1097);
        QCOMPARE(
            number(*book,
                   u"SELECT sum(value) FROM tally a JOIN indicator i ON i.id = a.indicator_id WHERE i.code = 'CQ03'"_s +
                       june),
            217);
        QCOMPARE(
            number(
                *book,
                u"SELECT sum(value) FROM tally a JOIN indicator i ON i.id = a.indicator_id WHERE i.code = 'ZL02' AND day = '2022-06-14'"_s),
            412);
        QCOMPARE(
            number(*book, u"SELECT min(julianday(day)) = julianday('2022-05-06') FROM activity WHERE kind = 'visit'"_s),
            1);
    }

    void appointmentsAndTodaysSheets() {
        const QString open =
            u"SELECT count(*) FROM activity a WHERE a.next_day <= '2022-06-14' AND NOT EXISTS (SELECT 1 FROM activity b WHERE b.household_id = a.household_id AND b.day > a.day)"_s;
        QCOMPARE(number(*book, open), 12);
        QCOMPARE(number(*book, open + u" AND a.next_day < '2022-06-14'"_s), 3);
        const QString group = u" AND (SELECT code FROM sub_group g WHERE g.id = a.sub_group_id) = "_s;
        QCOMPARE(number(*book, open + group + u"'N2'"_s), 7);
        QCOMPARE(number(*book, open + group + u"'N5'"_s), 5);
        const QString typed = u" FROM activity a WHERE a.kind = 'visit' AND a.entered_at >= '2022-06-13T17:00:00Z'"_s;
        QCOMPARE(texts(*book, u"SELECT a.sheet_no"_s + typed + u" ORDER BY a.entered_at DESC LIMIT 3"_s),
                 (QStringList{u"036"_s, u"035"_s, u"034"_s}));
        QCOMPARE(number(*book, u"SELECT count(*)"_s + typed), 23);
        QCOMPARE(
            number(
                *book,
                u"SELECT count(*) FROM result r JOIN indicator i ON i.id = r.indicator_id WHERE i.account_type <> '' AND r.form = 'created' AND r.activity_id IN (SELECT a.id"_s +
                    typed + u")"_s),
            31);
    }

    void householdsOfThePictures() {
        const QString covered =
            u"SELECT count(DISTINCT l.resident_id) FROM household h JOIN residence l ON l.household_id = h.id JOIN "
            u"resident p ON p.id = l.resident_id "
            "JOIN result r ON r.resident_id = p.id JOIN indicator i ON i.id = r.indicator_id AND i.code = 'CQ01' WHERE h.code = '%1'"_s;
        const QString eligible =
            u"SELECT count(*) FROM household h JOIN residence l ON l.household_id = h.id JOIN resident p ON p.id = l.resident_id WHERE h.code = '%1' AND p.birth_year <= 2022 - 14"_s;
        const QList<std::tuple<const char*, int, int>> expected{
            {"2-0104", 1, 3}, {"2-0388", 0, 2}, {"2-0172", 1, 3}, {"2-0056", 2, 4}, {"2-0290", 0, 3},
            {"2-0033", 3, 5}, {"2-0415", 1, 2}, {"2-0127", 2, 3}, {"2-0346", 0, 2}, {"2-0209", 1, 4},
            {"2-0231", 1, 4}, {"2-0417", 0, 3}, {"2-0063", 2, 3}, {"2-0318", 0, 2}};
        for (const auto& [code, have, may] : expected) {
            QVERIFY2(number(*book, covered.arg(QLatin1String(code))) == have, code);
            QVERIFY2(number(*book, eligible.arg(QLatin1String(code))) == may, code);
        }
        // 431 households of khu phố 2 still lack accounts; the list begins with those of the picture.
        const QString lacking =
            u"FROM household h JOIN household_area ha ON ha.household_id = h.id JOIN area k ON k.id = ha.area_id AND "
            u"k.code = 'KP2' WHERE EXISTS (SELECT 1 FROM residence l JOIN resident p ON p.id = l.resident_id "
            "WHERE l.household_id = h.id AND p.birth_year <= 2022 - 14 AND NOT EXISTS (SELECT 1 FROM result r JOIN indicator i ON i.id = r.indicator_id WHERE r.resident_id = p.id AND i.code = 'CQ01'))"_s;
        QCOMPARE(number(*book, u"SELECT count(*) "_s + lacking), 431);
        const QStringList first =
            texts(*book, u"SELECT h.code "_s + lacking + u" ORDER BY h.name_sort, h.code LIMIT 14"_s);
        QStringList wanted;
        for (const auto& row : expected)
            wanted += QString::fromLatin1(std::get<0>(row));
        QCOMPARE(first, wanted);
        QCOMPARE(
            number(
                *book,
                u"SELECT count(*) FROM (SELECT 1 FROM household h JOIN household_area a ON a.household_id = h.id GROUP BY a.area_id, head_name, house_no, street HAVING count(*) > 1)"_s),
            2);
        QCOMPARE(number(*book, u"SELECT count(*) - count(DISTINCT phone) FROM household WHERE phone <> ''"_s), 0);
    }

    void targetsAreSplitByHouseholds() {
        const QStringList parts = texts(
            *book,
            u"SELECT p.value FROM target_part p JOIN target t ON t.id = p.target_id JOIN indicator i ON i.id = t.indicator_id JOIN area a ON a.id = p.area_id WHERE i.code = 'CQ01' ORDER BY a.position"_s);
        QCOMPARE(parts, (QStringList{u"201"_s, u"224"_s, u"188"_s, u"210"_s, u"177"_s}));
        QCOMPARE(number(*book, u"SELECT count(*) FROM target"_s), 11);
    }

    void nobodyHasTwoAccountsOfAKindAndNobodyWasEarlierServedThanBorn() {
        QCOMPARE(
            number(
                *book,
                u"SELECT count(*) FROM (SELECT 1 FROM result r JOIN indicator i ON i.id = r.indicator_id WHERE i.account_type <> '' AND r.form <> 'repeated' AND r.resident_id IS NOT NULL GROUP BY r.resident_id, r.indicator_id HAVING count(*) > 1)"_s),
            0);
        QCOMPARE(number(*book, u"SELECT count(*) FROM activity WHERE day > '2022-06-14'"_s), 0);
        QVERIFY(!book->nextUndo());
    }

    void anySeedGivesTheSameFigures() {
        const auto other = makeDemo({dir.filePath(u"khac.sotoso"_s), DemoSize::Article, 77, {}, day});
        QVERIFY(other);
        QCOMPARE(byMonth(**other, u"CQ01"_s), byMonth(*book, u"CQ01"_s));
        QVERIFY(texts(**other, u"SELECT head_name FROM household"_s) !=
                texts(*book, u"SELECT head_name FROM household"_s));
        const auto same = makeDemo({dir.filePath(u"cung.sotoso"_s), DemoSize::Article, 1, {}, day});
        QVERIFY(same);
        for (const char* table : {"household", "resident", "activity", "result", "tally"})
            QCOMPARE(
                texts(**same,
                      u"SELECT json_array(t.id, t.rowid) || count(*) OVER () FROM %1 t ORDER BY id DESC LIMIT 1"_s.arg(
                          QLatin1String(table))),
                texts(*book,
                      u"SELECT json_array(t.id, t.rowid) || count(*) OVER () FROM %1 t ORDER BY id DESC LIMIT 1"_s.arg(
                          QLatin1String(table))));
        QCOMPARE(texts(**same, u"SELECT name FROM resident ORDER BY id"_s),
                 texts(*book, u"SELECT name FROM resident ORDER BY id"_s));
    }

    void earlierDaysKnowNothingOfLaterOnes() {
        const auto may = makeDemo({dir.filePath(u"thang-5.sotoso"_s), DemoSize::Article, 1, QDate(2022, 5, 14), day});
        QVERIFY(may);
        QCOMPARE(number(**may, u"SELECT count(DISTINCT household_id) FROM activity WHERE outcome = 'met'"_s), 82);
        QCOMPARE(number(**may, u"SELECT count(*) FROM activity WHERE day > '2022-05-14'"_s), 0);
    }

    void aWardOfThreeThousandHouseholds() {
        const auto ward = makeDemo({dir.filePath(u"s.sotoso"_s), DemoSize::S, 3, day, day});
        QVERIFY2(ward, ward ? "" : qPrintable(ward.error().text + ward.error().detail));
        QCOMPARE(number(**ward, u"SELECT count(*) FROM household"_s), 3000);
        QCOMPARE(number(**ward, u"SELECT count(*) FROM resident"_s), 11500);
        QCOMPARE(number(**ward, u"SELECT count(*) FROM activity WHERE kind = 'visit'"_s), 25000);
        QCOMPARE(texts(**ward, u"SELECT max(day) FROM activity"_s), QStringList{u"2022-06-14"_s});
    }

    void indexesAndTriggersAreThoseOfAnyBook() {
        const auto plain = newBook({dir.filePath(u"moi.sotoso"_s), u"Phường 2"_s, {}, {}, numberedAreas(3), {}});
        QVERIFY(plain);
        const QString parts =
            u"SELECT type || name || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s;
        QCOMPARE(texts(*book, parts), texts(**plain, parts));
    }

    void aFileThatExistsStaysAndAStoppedSampleLeavesNone() {
        const auto again = makeDemo({book->path(), DemoSize::Article, 1, {}, day});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        std::atomic_bool stop = true;
        Progress progress;
        progress.cancelled = &stop;
        const QString path = dir.filePath(u"dung.sotoso"_s);
        const auto stopped = makeDemo({path, DemoSize::S, 1, day, day}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
};
QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
