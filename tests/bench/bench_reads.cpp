// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered from the book: search, figures, the dashboard.
#include "app/actions/visits.h"
#include "app/base/text.h"
#include "app/figures/figures.h"
#include "app/storage/households.h"
#include "app/storage/indicators.h"
#include "app/storage/search.h"
#include "tests/bench/bench.h"

#include <cstring>

namespace sotoso::bench {
using namespace Qt::StringLiterals;

namespace {

const QStringList typed{u"nguyen van"_s, u"tran thi hoa"_s, u"le loi"_s, u"12/4"_s,           u"pham"_s,
                        u"nvd"_s,        u"hoa"_s,          u"0231"_s,   u"dang van chinh"_s, u"vo th"_s};

DashboardQuestion june(const Bench& bench) {
    return {monthPeriod(2022, 6, Scheme::Nd09), bench.today};
}

struct Open {
    std::unique_ptr<Store> store;
    std::unique_ptr<Figures> figures;
    std::unique_ptr<Search> search;
    explicit Open(std::unique_ptr<Store> given)
        : store(std::move(given)), figures(new Figures(*store)), search(new Search(*store)) {}
    void load() {
        while (!take(figures->load(1000))) {
        }
        while (!take(search->load(1000))) {
        }
    }
};

/// Visits to one household after another, each opening an account for somebody who lives there.
class Visits {
public:
    Visits(const Store& store, QDate on) : day(on) {
        take(store.read([&](const Db& db) {
            homes = db.list(u"SELECT id FROM household WHERE merged_into IS NULL ORDER BY id LIMIT 500"_s, {},
                            [](const Row& row) { return row.id<HouseholdId>(0); });
            for (const HouseholdId home : std::as_const(homes))
                people += households::residentsOf(db, home, on).value(0).id;
            account = indicators::byCode(db, u"CQ01"_s)->id;
        }));
    }
    void saveOne(Store& store) {
        Activity visit;
        visit.household = homes[at % homes.size()];
        visit.day = day;
        if (const ResidentId who = people[at++ % people.size()])
            visit.results += ActivityResult{{}, who, account, Form::Created, 1, {}};
        take(actions::addVisit(store, visit, day));
    }

private:
    QDate day;
    QList<HouseholdId> homes;
    QList<ResidentId> people;
    IndicatorId account;
    qsizetype at = 0;
};

/// Facts as plain C arrays, and one group-by over them.
struct Arrays {
    struct Fact {
        int indicator, area, day, quantity;
    };
    QList<Fact> facts;
    explicit Arrays(const Store& store) {
        const auto rows = store.read([](const Db& db) {
            return db.list(
                u"SELECT r.indicator_id & 1023, coalesce(a.area_id, 0) & 63, julianday(a.day) + 0.5, r.quantity FROM "
                "result r JOIN activity a ON a.id = r.activity_id UNION ALL SELECT 0, coalesce(area_id, 0) "
                "& 63, julianday(day) + 0.5, 1 FROM activity"_s,
                {}, [](const Row& r) {
                    return Fact{r.number(0), r.number(1), int(r.integer(2)), r.number(3)};
                });
        });
        facts = take(rows);
    }
    void groupBy(const Period& period) const {
        const int first = int(period.first.toJulianDay()), last = int(period.last.toJulianDay()),
                  yearFirst = int(yearToDate(period, Scheme::Nd09).first.toJulianDay());
        static int sums[1024][64][3];
        std::memset(sums, 0, sizeof sums);
        for (const Fact& fact : facts) {
            if (fact.day > last)
                continue;
            sums[fact.indicator][fact.area][2] += fact.quantity;
            if (fact.day >= yearFirst)
                sums[fact.indicator][fact.area][1] += fact.quantity;
            if (fact.day >= first)
                sums[fact.indicator][fact.area][0] += fact.quantity;
        }
        volatile int keep = sums[0][0][0];
        (void)keep;
    }
};

void searching(Bench& bench, Open& book) {
    Raw raw(bench.large());
    Times times;
    for (int round = 0; round < bench.rounds; ++round)
        for (const QString& words : typed) {
            const QByteArray like = '%' + text::fold(words).toUtf8() + '%';
            times.floor += timed(
                [&] {
                    raw.scan("SELECT id FROM household WHERE search LIKE '" + like + '\'');
                    raw.scan("SELECT id FROM resident WHERE search LIKE '" + like + '\'');
                },
                Clock::Cpu);
            for (qsizetype letters = 2; letters <= words.size(); ++letters)
                times.product += timed([&] { take(book.search->find(words.left(letters))); }, Clock::Cpu);
        }
    bench.line("P3", u"a letter typed in search, p99"_s, median(times.floor), percentile(times.product, 0.99), 0.25);
}

/// Name and house with and without accents, in another order and in capitals, and the code: the household is found, and
/// what was typed with its accents comes first.
void finding(Bench& bench, Open& book) {
    const auto homes = take(book.store->read([](const Db& db) {
        return db.list(
            u"SELECT id, head_name, house_no, code FROM household WHERE merged_into IS NULL AND house_no <> '' "
            "ORDER BY id LIMIT 200"_s,
            {}, [](const Row& r) { return std::tuple(r.integer(0), r.text(1), r.text(2), r.text(3)); });
    }));
    int asked = 0, found = 0, exact = 0;
    for (const auto& [id, name, houseNo, code] : homes) {
        for (const QString& words :
             {name + u' ' + houseNo, text::fold(name) + u' ' + houseNo, houseNo + u' ' + name.toUpper(), code}) {
            ++asked;
            const auto hits = take(book.search->find(words, 20));
            found += std::any_of(hits.begin(), hits.end(),
                                 [id = id](const Found& hit) { return hit.household.value == id; });
        }
        const auto named = take(book.search->find(name, 1));
        exact += !named.isEmpty() && named.first().name == name;
    }
    bench.line("P4", u"search finds the right one"_s, u"%1 of %2"_s.arg(found).arg(asked), found == asked);
    bench.line("P4", u"exact accents come first"_s, u"%1 of %2"_s.arg(exact).arg(homes.size()), exact == homes.size());
}

/// Months of the year until today, in turns.
class Months {
public:
    explicit Months(const Bench& bench) : today(bench.today) {}
    DashboardQuestion next() {
        month = month % 6 + 1;
        return {monthPeriod(today.year(), month, Scheme::Nd09), today};
    }

private:
    QDate today;
    int month = 0;
};

void counting(Bench& bench, Open& book) {
    const Arrays arrays(*book.store);
    const QString facts = u"%1 facts"_s.arg(arrays.facts.size());
    Months months(bench), sameMonths(bench);
    const auto floor = [&] { arrays.groupBy(sameMonths.next().period.period); };
    const auto product = [&] { take(book.figures->dashboard(months.next())); };
    if (bench.wants("P6"))
        bench.line("P6", u"dashboard of any month, "_s + facts, inTurns(bench.rounds * 4, floor, product, Clock::Cpu),
                   3);
    if (!bench.wants("P7"))
        return;
    take(book.figures->dashboard(months.next()));
    Visits visits(*book.store, bench.today);
    Times after;
    for (int round = 0; round < bench.rounds * 4; ++round) {
        after.floor += timed(floor, Clock::Cpu);
        visits.saveOne(*book.store);
        after.product += timed(product, Clock::Cpu);
    }
    bench.line("P7", u"dashboard after a save, "_s + facts, after, 3);
}

void loading(Bench& bench) {
    const auto store = bench.openCopy(bench.large(), u"loaded.sotoso"_s);
    const Times times = inTurns(
        std::min(bench.rounds, 3),
        [&] {
            Raw raw(bench.large());
            for (const char* table : {"activity", "result", "household", "household_area", "resident", "residence",
                                      "activity_resident", "activity_member"})
                raw.scan(QByteArray("SELECT * FROM ") + table);
        },
        [&] {
            Figures figures(*store);
            while (!take(figures.load(1000))) {
            }
        },
        Clock::Cpu);
    bench.line("P6", u"loading the facts"_s, times, 4);
}

void growing(Bench& bench, Open& large) {
    Open small(bench.openCopy(bench.small(), u"small-copy.sotoso"_s));
    small.load();
    const auto search = [](Open& book) {
        for (const QString& words : typed)
            take(book.search->find(words));
    };
    bench.line("P14", u"search at %1 beside S"_s.arg(bench.sizeName()),
               inTurns(
                   bench.rounds * 4, [&] { search(small); }, [&] { search(large); }, Clock::Cpu),
               1.3);
    Visits toSmall(*small.store, bench.today), toLarge(*large.store, bench.today);
    bench.line("P14", u"saving, the same"_s,
               inTurns(
                   60, [&] { toSmall.saveOne(*small.store); }, [&] { toLarge.saveOne(*large.store); }),
               1.3);
    bench.line("P14", u"first page, the same"_s,
               inTurns(
                   bench.rounds * 4, [&] { take(small.figures->dashboard(june(bench))); },
                   [&] { take(large.figures->dashboard(june(bench))); }, Clock::Cpu),
               1.3);
}

} // namespace

void benchReads(Bench& bench) {
    const bool grows = bench.wants("P14") && bench.hasSizes();
    if (bench.wants("P3") || bench.wants("P4") || bench.wants("P6") || bench.wants("P7") || grows) {
        Open large(bench.openCopy(bench.large(), u"reads.sotoso"_s));
        large.load();
        if (bench.wants("P3"))
            searching(bench, large);
        if (bench.wants("P4"))
            finding(bench, large);
        if (bench.wants("P6") || bench.wants("P7"))
            counting(bench, large);
        if (grows)
            growing(bench, large);
    }
    if (bench.wants("P6"))
        loading(bench);
}

} // namespace sotoso::bench
