// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QList>

namespace sotoso {

/// How months are cut. Nd09: NĐ 09/2019/NĐ-CP Art. 12, day 15 of the month before to day 14; the year 15/12 to 14/12.
/// Calendar: first to last day.
enum class Scheme { Nd09, Calendar };

/// Two dates, both included.
struct Period {
    QDate first;
    QDate last;
    bool contains(QDate day) const { return day >= first && day <= last; }
    bool operator==(const Period&) const = default;
};

/// `nd09` and `calendar`, as the CLI and JSON name them.
QString schemeCode(Scheme scheme);
std::optional<Scheme> schemeFromCode(const QString& code);

enum class PeriodUnit { Month, Quarter, Half, Year, Week, Range };

/// A period together with how it was named: `2022-06`, `2022-Q2`, `2022-H1`, `2022`, `2022-W23`,
/// `2022-05-15..2022-06-14`.
struct NamedPeriod {
    Period period;
    PeriodUnit unit = PeriodUnit::Month;
    Scheme scheme = Scheme::Nd09;
    int year = 0;          ///< the scheme's year (ISO week-year for weeks)
    int number = 0;        ///< month 1-12, quarter 1-4, half 1-2, week 1-53; 0 for years and ranges
    QString code() const;  ///< as it is typed: `2022-06`
    QString label() const; ///< for people, translated: "Tháng 6/2022"
    std::optional<NamedPeriod> previous() const; ///< the one before of the same kind (a range: as many days before)
    std::optional<NamedPeriod> next() const;
    bool operator==(const NamedPeriod&) const = default;
};

/// Reads a period as the CLI names it (CLI.md "Periods"); Invalid when it is none.
Result<NamedPeriod> parsePeriod(const QString& text, Scheme scheme);

/// An explicit range; its year is the scheme's year of its last day.
NamedPeriod rangePeriod(QDate first, QDate last, Scheme scheme);
NamedPeriod monthPeriod(int year, int month, Scheme scheme);
NamedPeriod yearPeriod(int year, Scheme scheme);
/// The month, quarter, half or year of the scheme (or ISO week) that holds `day`.
NamedPeriod periodOf(QDate day, PeriodUnit unit, Scheme scheme);
/// The scheme's year that holds `day`.
int yearOf(QDate day, Scheme scheme);
/// From the first day of the scheme's year that holds `period.last` to `period.last`.
Period yearToDate(const Period& period, Scheme scheme);
/// The months of the scheme that make up the year, in order; they partition it exactly.
QList<NamedPeriod> monthsOfYear(int year, Scheme scheme);

} // namespace sotoso
