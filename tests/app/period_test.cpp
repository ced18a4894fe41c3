// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/period.h"

#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Scheme)

namespace {

QDate d(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

const QList<Scheme> schemes = {Scheme::Nd09, Scheme::Calendar};

} // namespace

class PeriodTest : public QObject {
    Q_OBJECT
private slots:
    void readsPeriods_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("year");
        const auto row = [](const char* text, Scheme scheme, const char* first, const char* last, int year) {
            QTest::addRow("%s %s", text, scheme == Scheme::Nd09 ? "nd09" : "calendar")
                << QString::fromLatin1(text) << scheme << d(first) << d(last) << year;
        };
        // The table of NĐ 09/2019 Art. 12, worked for 2026 and 2022.
        row("2026-01", Scheme::Nd09, "2025-12-15", "2026-01-14", 2026);
        row("2026-02", Scheme::Nd09, "2026-01-15", "2026-02-14", 2026);
        row("2026-03", Scheme::Nd09, "2026-02-15", "2026-03-14", 2026);
        row("2026-11", Scheme::Nd09, "2026-10-15", "2026-11-14", 2026);
        row("2026-12", Scheme::Nd09, "2026-11-15", "2026-12-14", 2026);
        row("2026-Q1", Scheme::Nd09, "2025-12-15", "2026-03-14", 2026);
        row("2026-Q2", Scheme::Nd09, "2026-03-15", "2026-06-14", 2026);
        row("2026-Q3", Scheme::Nd09, "2026-06-15", "2026-09-14", 2026);
        row("2026-Q4", Scheme::Nd09, "2026-09-15", "2026-12-14", 2026);
        row("2026-H1", Scheme::Nd09, "2025-12-15", "2026-06-14", 2026);
        row("2026-H2", Scheme::Nd09, "2026-06-15", "2026-12-14", 2026);
        row("2026", Scheme::Nd09, "2025-12-15", "2026-12-14", 2026);
        row("2022-06", Scheme::Nd09, "2022-05-15", "2022-06-14", 2022);
        row("2022-06", Scheme::Calendar, "2022-06-01", "2022-06-30", 2022);
        row("2024-02", Scheme::Calendar, "2024-02-01", "2024-02-29", 2024);
        row("2022-Q2", Scheme::Calendar, "2022-04-01", "2022-06-30", 2022);
        row("2022-H1", Scheme::Calendar, "2022-01-01", "2022-06-30", 2022);
        row("2022-H2", Scheme::Calendar, "2022-07-01", "2022-12-31", 2022);
        row("2022", Scheme::Calendar, "2022-01-01", "2022-12-31", 2022);
        row("2022-W23", Scheme::Nd09, "2022-06-06", "2022-06-12", 2022);
        row("2022-W23", Scheme::Calendar, "2022-06-06", "2022-06-12", 2022);
        row("2020-W53", Scheme::Nd09, "2020-12-28", "2021-01-03", 2020);
        row("2021-W01", Scheme::Nd09, "2021-01-04", "2021-01-10", 2021);
        row("2025-W01", Scheme::Nd09, "2024-12-30", "2025-01-05", 2025);
        row("2022-05-15..2022-06-14", Scheme::Nd09, "2022-05-15", "2022-06-14", 2022);
        row("2022-12-01..2022-12-20", Scheme::Nd09, "2022-12-01", "2022-12-20", 2023);
        row("2022-12-01..2022-12-20", Scheme::Calendar, "2022-12-01", "2022-12-20", 2022);
        row("2022-06-14..2022-06-14", Scheme::Nd09, "2022-06-14", "2022-06-14", 2022);
    }
    void readsPeriods() {
        QFETCH(QString, text);
        QFETCH(Scheme, scheme);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, year);
        const auto period = parsePeriod(text, scheme);
        QVERIFY(period);
        QCOMPARE(period->period.first, first);
        QCOMPARE(period->period.last, last);
        QCOMPARE(period->year, year);
        QCOMPARE(period->code(), text);
        QVERIFY(parsePeriod(u" %1 "_s.arg(text.toLower()), scheme).value() == *period);
    }

    void refusesWhatIsNoPeriod_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 " ",
                                 "2022-",
                                 "2022-00",
                                 "2022-13",
                                 "2022-Q0",
                                 "2022-Q5",
                                 "2022-Q",
                                 "2022-H0",
                                 "2022-H3",
                                 "2022-W00",
                                 "2022-W53",
                                 "2022-W54",
                                 "2021-W53",
                                 "22",
                                 "22-06",
                                 "02022",
                                 "2022-06-14",
                                 "2022/06",
                                 "2022-006",
                                 "2022-Q12",
                                 "2022-06-14..2022-05-15",
                                 "2022-02-30..2022-03-01",
                                 "2022-05-15..",
                                 "..2022-05-15",
                                 "2022-05-15...2022-06-14",
                                 "0000",
                                 "0000-01",
                                 "1899",
                                 "3000",
                                 "June",
                                 "2022-xx",
                                 "-2022",
                                 "2022-+6",
                                 "2022-06x",
                                 "2022-W2x",
                                 "2022-Ω6"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoPeriod() {
        QFETCH(QString, text);
        for (const Scheme scheme : schemes) {
            const auto period = parsePeriod(text, scheme);
            QVERIFY(!period);
            QCOMPARE(period.error().kind, Error::Kind::Invalid);
            QVERIFY(!period.error().text.isEmpty());
        }
    }
    void acceptsShortNumbers() {
        QCOMPARE(parsePeriod(u"2022-6"_s, Scheme::Nd09)->code(), u"2022-06"_s);
        QCOMPARE(parsePeriod(u"2022-W5"_s, Scheme::Nd09)->code(), u"2022-W05"_s);
    }

    void monthsPartitionTheYear() {
        for (const Scheme scheme : schemes) {
            for (int year = 2000; year <= 2100; ++year) {
                const NamedPeriod whole = yearPeriod(year, scheme);
                const QList<NamedPeriod> months = monthsOfYear(year, scheme);
                QCOMPARE(months.size(), 12);
                QCOMPARE(months.first().period.first, whole.period.first);
                QCOMPARE(months.last().period.last, whole.period.last);
                for (int m = 0; m < 12; ++m) {
                    QCOMPARE(months[m].number, m + 1);
                    QCOMPARE(months[m].year, year);
                    QVERIFY(months[m].period.first <= months[m].period.last);
                    if (m > 0)
                        QCOMPARE(months[m - 1].period.last.addDays(1), months[m].period.first);
                }
                QCOMPARE(yearPeriod(year + 1, scheme).period.first, whole.period.last.addDays(1));
                // Every day lies in exactly the month, quarter, half and year that say so.
                for (QDate day = whole.period.first; day <= whole.period.last; day = day.addDays(1)) {
                    QCOMPARE(yearOf(day, scheme), year);
                    const NamedPeriod month = periodOf(day, PeriodUnit::Month, scheme);
                    QVERIFY(month == months[month.number - 1]);
                    int holding = 0;
                    for (const NamedPeriod& m : months)
                        holding += m.period.contains(day);
                    QCOMPARE(holding, 1);
                }
            }
        }
    }
    void longerPeriodsAreUnionsOfMonths() {
        for (const Scheme scheme : schemes) {
            for (int year = 2000; year <= 2100; ++year) {
                const QList<NamedPeriod> months = monthsOfYear(year, scheme);
                for (int m = 0; m < 12; ++m) {
                    const NamedPeriod quarter = periodOf(months[m].period.first, PeriodUnit::Quarter, scheme);
                    QVERIFY(quarter == periodOf(months[m].period.last, PeriodUnit::Quarter, scheme));
                    QCOMPARE(quarter.number, m / 3 + 1);
                    QCOMPARE(quarter.period.first, months[m / 3 * 3].period.first);
                    QCOMPARE(quarter.period.last, months[m / 3 * 3 + 2].period.last);
                    const NamedPeriod half = periodOf(months[m].period.last, PeriodUnit::Half, scheme);
                    QCOMPARE(half.number, m / 6 + 1);
                    QCOMPARE(half.period.first, months[m / 6 * 6].period.first);
                    QCOMPARE(half.period.last, months[m / 6 * 6 + 5].period.last);
                    QVERIFY(parsePeriod(quarter.code(), scheme).value() == quarter);
                    QVERIFY(parsePeriod(half.code(), scheme).value() == half);
                }
            }
        }
    }
    void weeksFollowEachOther() {
        std::optional<NamedPeriod> week = periodOf(d("2000-01-05"), PeriodUnit::Week, Scheme::Nd09);
        while (week->year < 2101) {
            QCOMPARE(week->period.first.dayOfWeek(), 1);
            QCOMPARE(week->period.first.addDays(6), week->period.last);
            QVERIFY(parsePeriod(week->code(), Scheme::Nd09).value() == *week);
            const auto next = week->next();
            QCOMPARE(next->period.first, week->period.last.addDays(1));
            QVERIFY(next->previous().value() == *week);
            week = next;
        }
    }
    void previousAndNext() {
        for (const Scheme scheme : schemes) {
            for (const QString& code :
                 {u"2022-01"_s, u"2022-12"_s, u"2022-Q1"_s, u"2022-Q4"_s, u"2022-H1"_s, u"2022-H2"_s, u"2022"_s,
                  u"2022-05-15..2022-06-14"_s, u"2022-06-14..2022-06-14"_s}) {
                const NamedPeriod period = parsePeriod(code, scheme).value();
                const NamedPeriod next = period.next().value();
                const NamedPeriod previous = period.previous().value();
                QCOMPARE(next.period.first, period.period.last.addDays(1));
                QCOMPARE(previous.period.last, period.period.first.addDays(-1));
                QVERIFY(next.previous().value() == period);
                QVERIFY(previous.next().value() == period);
            }
        }
        QCOMPARE(parsePeriod(u"2022-01"_s, Scheme::Nd09)->previous()->code(), u"2021-12"_s);
        QCOMPARE(parsePeriod(u"2022-05-15..2022-06-14"_s, Scheme::Nd09)->previous()->code(),
                 u"2022-04-14..2022-05-14"_s);
        QVERIFY(!yearPeriod(1900, Scheme::Nd09).previous());
        QVERIFY(!yearPeriod(2999, Scheme::Nd09).next());
    }

    void theSecondHalfOfDecemberIsNextYears() {
        QCOMPARE(yearOf(d("2022-12-14"), Scheme::Nd09), 2022);
        QCOMPARE(yearOf(d("2022-12-15"), Scheme::Nd09), 2023);
        QCOMPARE(yearOf(d("2022-12-31"), Scheme::Nd09), 2023);
        QCOMPARE(yearOf(d("2022-12-31"), Scheme::Calendar), 2022);
        QCOMPARE(periodOf(d("2022-12-31"), PeriodUnit::Month, Scheme::Nd09).code(), u"2023-01"_s);
        QCOMPARE(periodOf(d("2022-12-31"), PeriodUnit::Quarter, Scheme::Nd09).code(), u"2023-Q1"_s);
        QCOMPARE(periodOf(d("2022-01-31"), PeriodUnit::Month, Scheme::Nd09).code(), u"2022-02"_s);
        QCOMPARE(periodOf(d("2022-06-14"), PeriodUnit::Range, Scheme::Nd09).code(), u"2022-06-14..2022-06-14"_s);
    }
    void yearToDateStartsWithTheScheme() {
        const Period june = monthPeriod(2022, 6, Scheme::Nd09).period;
        QVERIFY((yearToDate(june, Scheme::Nd09) == Period{d("2021-12-15"), d("2022-06-14")}));
        QVERIFY((yearToDate(june, Scheme::Calendar) == Period{d("2022-01-01"), d("2022-06-14")}));
        // A range over New Year counts from the year of its last day.
        const Period over = {d("2022-12-01"), d("2022-12-20")};
        QVERIFY((yearToDate(over, Scheme::Nd09) == Period{d("2022-12-15"), d("2022-12-20")}));
        QVERIFY((yearToDate(over, Scheme::Calendar) == Period{d("2022-01-01"), d("2022-12-20")}));
    }
    void labelsAreForPeople() {
        // Untranslated here: English is the source.
        QCOMPARE(parsePeriod(u"2022-06"_s, Scheme::Nd09)->label(), u"Month 6/2022"_s);
        QCOMPARE(parsePeriod(u"2022-Q4"_s, Scheme::Nd09)->label(), u"Quarter IV/2022"_s);
        QCOMPARE(parsePeriod(u"2022-H1"_s, Scheme::Nd09)->label(), u"First half of 2022"_s);
        QCOMPARE(parsePeriod(u"2022-H2"_s, Scheme::Nd09)->label(), u"Second half of 2022"_s);
        QCOMPARE(parsePeriod(u"2022"_s, Scheme::Nd09)->label(), u"Year 2022"_s);
        QCOMPARE(parsePeriod(u"2022-W23"_s, Scheme::Nd09)->label(), u"Week 23/2022"_s);
        QCOMPARE(parsePeriod(u"2022-05-15..2022-06-14"_s, Scheme::Nd09)->label(), u"15/05/2022 to 14/06/2022"_s);
    }
    void schemesHaveCodes() {
        for (const Scheme scheme : schemes)
            QVERIFY(schemeFromCode(schemeCode(scheme)) == scheme);
        QCOMPARE(schemeCode(Scheme::Nd09), u"nd09"_s);
        QVERIFY(!schemeFromCode(u"lunar"_s));
    }
};
QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"
