// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/period.h"

#include "app/base/parse.h"

#include <QCoreApplication>

namespace sotoso {
namespace {

using namespace Qt::StringLiterals;

// Years that a period may have. Outside of it something was mistyped.
constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

// Named as its context: else lupdate files texts of member functions under the name of this struct.
struct Periods {
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

Result<NamedPeriod> invalid(const QString& text) {
    return Error{Error::Kind::Invalid,
                 Periods::tr("“%1” is no period. Write 2022-06, 2022-Q2, 2022-H1, 2022, 2022-W23 or "
                             "2022-05-15..2022-06-14.")
                     .arg(text)};
}

// NĐ 09/2019 Art. 12: the month runs from day 15 of the month before to day 14; all longer periods are unions of
// months.
QDate firstOfMonth(int year, int month, Scheme scheme) {
    return scheme == Scheme::Calendar ? QDate(year, month, 1) : QDate(year, month, 15).addMonths(-1);
}

QDate lastOfMonth(int year, int month, Scheme scheme) {
    return scheme == Scheme::Calendar ? QDate(year, month, 1).addMonths(1).addDays(-1) : QDate(year, month, 14);
}

int monthsIn(PeriodUnit unit) {
    switch (unit) {
    case PeriodUnit::Quarter:
        return 3;
    case PeriodUnit::Half:
        return 6;
    case PeriodUnit::Year:
        return 12;
    default:
        return 1;
    }
}

NamedPeriod ofMonths(int year, int number, PeriodUnit unit, Scheme scheme) {
    const int length = monthsIn(unit);
    const int first = unit == PeriodUnit::Year ? 1 : (number - 1) * length + 1;
    return {{firstOfMonth(year, first, scheme), lastOfMonth(year, first + length - 1, scheme)},
            unit,
            scheme,
            year,
            unit == PeriodUnit::Year ? 0 : number};
}

NamedPeriod weekFrom(QDate monday, Scheme scheme) {
    int year = 0;
    const int week = monday.weekNumber(&year);
    return {{monday, monday.addDays(6)}, PeriodUnit::Week, scheme, year, week};
}

// Digits only, of the given lengths; -1 otherwise.
int digits(QStringView text, qsizetype atLeast, qsizetype atMost) {
    if (text.size() < atLeast || text.size() > atMost)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QDate isoDay(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digits(text.sliced(0, 4), 4, 4);
    const QDate day(year, digits(text.sliced(5, 2), 2, 2), digits(text.sliced(8, 2), 2, 2));
    return year >= firstYear && year <= lastYear ? day : QDate();
}

std::optional<NamedPeriod> step(const NamedPeriod& from, int by) {
    NamedPeriod to = from;
    if (from.unit == PeriodUnit::Week) {
        to = weekFrom(from.period.first.addDays(7 * by), from.scheme);
    } else if (from.unit == PeriodUnit::Range) {
        const qint64 days = from.period.first.daysTo(from.period.last) + 1;
        to = rangePeriod(from.period.first.addDays(days * by), from.period.last.addDays(days * by), from.scheme);
    } else if (from.unit == PeriodUnit::Year) {
        to = yearPeriod(from.year + by, from.scheme);
    } else {
        const int perYear = 12 / monthsIn(from.unit);
        const int at = from.year * perYear + from.number - 1 + by;
        to = ofMonths(at / perYear, at % perYear + 1, from.unit, from.scheme);
    }
    if (to.year < firstYear || to.year > lastYear)
        return std::nullopt;
    return to;
}

} // namespace

QString schemeCode(Scheme scheme) {
    return scheme == Scheme::Nd09 ? u"nd09"_s : u"calendar"_s;
}

std::optional<Scheme> schemeFromCode(const QString& code) {
    if (code == "nd09"_L1)
        return Scheme::Nd09;
    if (code == "calendar"_L1)
        return Scheme::Calendar;
    return std::nullopt;
}

QString NamedPeriod::code() const {
    const QString y = QString::number(year);
    switch (unit) {
    case PeriodUnit::Month:
        return u"%1-%2"_s.arg(y).arg(number, 2, 10, QChar(u'0'));
    case PeriodUnit::Quarter:
        return u"%1-Q%2"_s.arg(y).arg(number);
    case PeriodUnit::Half:
        return u"%1-H%2"_s.arg(y).arg(number);
    case PeriodUnit::Year:
        return y;
    case PeriodUnit::Week:
        return u"%1-W%2"_s.arg(y).arg(number, 2, 10, QChar(u'0'));
    case PeriodUnit::Range:
        break;
    }
    return period.first.toString(Qt::ISODate) + ".."_L1 + period.last.toString(Qt::ISODate);
}

QString NamedPeriod::label() const {
    static constexpr const char* roman[] = {"I", "II", "III", "IV"};
    switch (unit) {
    case PeriodUnit::Month:
        return Periods::tr("Month %1/%2").arg(number).arg(year);
    case PeriodUnit::Quarter:
        return Periods::tr("Quarter %1/%2").arg(QLatin1String(roman[(number - 1) & 3])).arg(year);
    case PeriodUnit::Half:
        return (number == 1 ? Periods::tr("First half of %1") : Periods::tr("Second half of %1")).arg(year);
    case PeriodUnit::Year:
        return Periods::tr("Year %1").arg(year);
    case PeriodUnit::Week:
        return Periods::tr("Week %1/%2").arg(number).arg(year);
    case PeriodUnit::Range:
        break;
    }
    return Periods::tr("%1 to %2").arg(showDate(period.first), showDate(period.last));
}

std::optional<NamedPeriod> NamedPeriod::previous() const {
    return step(*this, -1);
}

std::optional<NamedPeriod> NamedPeriod::next() const {
    return step(*this, 1);
}

Result<NamedPeriod> parsePeriod(const QString& text, Scheme scheme) {
    const QString trimmed = text.trimmed();
    if (const qsizetype dots = trimmed.indexOf(".."_L1); dots >= 0) {
        const QDate first = isoDay(QStringView(trimmed).first(dots));
        const QDate last = isoDay(QStringView(trimmed).sliced(dots + 2));
        if (!first.isValid() || !last.isValid())
            return invalid(trimmed);
        if (last < first)
            return Error{Error::Kind::Invalid, Periods::tr("The period “%1” ends before it begins.").arg(trimmed)};
        return rangePeriod(first, last, scheme);
    }
    const QStringView view = trimmed;
    const int year = digits(view.first(std::min<qsizetype>(4, view.size())), 4, 4);
    if (year < firstYear || year > lastYear)
        return invalid(trimmed);
    if (view.size() == 4)
        return yearPeriod(year, scheme);
    if (view.size() < 6 || view[4] != u'-')
        return invalid(trimmed);
    const QChar letter = view[5].toUpper();
    const bool lettered = letter == u'Q' || letter == u'H' || letter == u'W';
    const QStringView rest = view.sliced(lettered ? 6 : 5);
    if (letter == u'Q' || letter == u'H') {
        const PeriodUnit unit = letter == u'Q' ? PeriodUnit::Quarter : PeriodUnit::Half;
        const int number = digits(rest, 1, 1);
        if (number < 1 || number > 12 / monthsIn(unit))
            return invalid(trimmed);
        return ofMonths(year, number, unit, scheme);
    }
    if (letter == u'W') {
        const int number = digits(rest, 1, 2);
        if (number < 1 || number > 53)
            return invalid(trimmed);
        // 4 January always lies in week 1 of its ISO year.
        const QDate anchor(year, 1, 4);
        const NamedPeriod week = weekFrom(anchor.addDays(1 - anchor.dayOfWeek() + 7 * (number - 1)), scheme);
        if (week.year != year)
            return Error{Error::Kind::Invalid, Periods::tr("%1 has only 52 weeks.").arg(year)};
        return week;
    }
    const int month = digits(rest, 1, 2);
    if (month < 1 || month > 12)
        return invalid(trimmed);
    return monthPeriod(year, month, scheme);
}

NamedPeriod rangePeriod(QDate first, QDate last, Scheme scheme) {
    return {{first, last}, PeriodUnit::Range, scheme, yearOf(last, scheme), 0};
}

NamedPeriod monthPeriod(int year, int month, Scheme scheme) {
    return ofMonths(year, month, PeriodUnit::Month, scheme);
}

NamedPeriod yearPeriod(int year, Scheme scheme) {
    return ofMonths(year, 0, PeriodUnit::Year, scheme);
}

NamedPeriod periodOf(QDate day, PeriodUnit unit, Scheme scheme) {
    if (unit == PeriodUnit::Week)
        return weekFrom(day.addDays(1 - day.dayOfWeek()), scheme);
    if (unit == PeriodUnit::Range)
        return rangePeriod(day, day, scheme);
    // The month a day is reported in: from day 15 on it is the next one's.
    const QDate reported =
        scheme == Scheme::Nd09 && day.day() >= 15 ? QDate(day.year(), day.month(), 1).addMonths(1) : day;
    return ofMonths(reported.year(), (reported.month() - 1) / monthsIn(unit) + 1, unit, scheme);
}

int yearOf(QDate day, Scheme scheme) {
    return periodOf(day, PeriodUnit::Year, scheme).year;
}

Period yearToDate(const Period& period, Scheme scheme) {
    return {yearPeriod(yearOf(period.last, scheme), scheme).period.first, period.last};
}

QList<NamedPeriod> monthsOfYear(int year, Scheme scheme) {
    QList<NamedPeriod> months;
    months.reserve(12);
    for (int month = 1; month <= 12; ++month)
        months.append(monthPeriod(year, month, scheme));
    return months;
}

} // namespace sotoso
