// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parse.h"
#include "app/base/text.h"

#include <QCoreApplication>

#include <optional>

namespace sotoso {
namespace {

using namespace Qt::StringLiterals;

// Nobody in a book was born before, and nothing is due after.
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

struct Parse {
    Q_DECLARE_TR_FUNCTIONS(Parse)
};

Error invalid(const QString& text) {
    return Error{Error::Kind::Invalid, text};
}

Error notADate(const QString& typed) {
    return invalid(Parse::tr("“%1” is not a date. Write it as 14/06/2022.").arg(typed));
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// The numbers of a typed date and what stands between them.
struct Parts {
    QStringList numbers;
    QString separators;
};

std::optional<Parts> takeApart(const QString& typed) {
    Parts parts;
    bool inNumber = false;
    for (const QChar c : typed) {
        if (isDigit(c)) {
            if (!inNumber)
                parts.numbers += QString();
            parts.numbers.last() += c;
            inNumber = true;
        } else if (c == u'/' || c == u'-' || c == u'.') {
            if (!inNumber)
                return std::nullopt;
            parts.separators += c;
            inNumber = false;
        } else if (c != u' ') {
            return std::nullopt;
        }
    }
    if (!inNumber || parts.numbers.size() > 3 || parts.separators.size() + 1 != parts.numbers.size())
        return std::nullopt;
    if (parts.separators.size() == 2 && parts.separators[0] != parts.separators[1])
        return std::nullopt;
    return parts;
}

// A space may stand beside a separator, never between two numbers.
bool hasGap(const QString& typed) {
    for (qsizetype i = 1; i + 1 < typed.size(); ++i)
        if (typed[i] == u' ' && isDigit(typed[i - 1]) && isDigit(typed[i + 1]))
            return true;
    return false;
}

// Cuts a time of day: "14/06/2022 08:30", "2022-06-14T00:00:00".
QString withoutTime(const QString& typed) {
    qsizetype at = typed.indexOf(u'T');
    if (at < 0)
        at = typed.indexOf(u' ');
    if (at < 8 || typed.indexOf(u':', at) < 0)
        return typed;
    for (qsizetype i = at + 1; i < typed.size(); ++i)
        if (!isDigit(typed[i]) && !u":.Z "_s.contains(typed[i]))
            return typed;
    return typed.left(at);
}

Result<QDate> checked(int year, int month, int day, const QString& typed) {
    if (month < 1 || month > 12)
        return invalid(month >= 13 && month <= 31 && day <= 12
                           ? Parse::tr("“%1”: there is no month %2. Day and month seem to be swapped.")
                                 .arg(typed, QString::number(month))
                           : Parse::tr("“%1”: there is no month %2.").arg(typed, QString::number(month)));
    if (year < firstYear || year > lastYear)
        return invalid(Parse::tr("“%1”: the year %2 cannot be.").arg(typed, QString::number(year)));
    const QDate date(year, month, day);
    if (!date.isValid())
        return invalid(Parse::tr("“%1”: there is no day %2 in month %3/%4.")
                           .arg(typed, QString::number(day), QString::number(month), QString::number(year)));
    return date;
}

int fullYear(int twoDigits, int month, int day, QDate near) {
    const int year = 2000 + twoDigits;
    if (!near.isValid())
        return year;
    const QDate limit = near.addYears(1);
    return year > limit.year() || QDate(year, month, day) > limit ? year - 100 : year;
}

// A day and a month alone: in the year that brings them nearest; the earlier one where both are as near.
Result<QDate> nearest(int month, int day, QDate near, const QString& typed) {
    QDate best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(near.daysTo(date)) < std::abs(near.daysTo(best))))
            best = date;
    }
    return best.isValid() ? Result<QDate>(best) : checked(near.year(), month, day, typed);
}

} // namespace

Result<QDate> parseDate(const QString& text, QDate near) {
    const QString typed = text::clean(text);
    const QString bare = withoutTime(typed);
    if (bare.isEmpty() || hasGap(bare))
        return notADate(typed);
    const std::optional<Parts> parts = takeApart(bare);
    if (!parts)
        return notADate(typed);
    const QStringList& n = parts->numbers;
    if (n.size() == 3 && n[0].size() == 4 && n[1].size() <= 2 && n[2].size() <= 2)
        return checked(n[0].toInt(), n[1].toInt(), n[2].toInt(), typed);
    if (n.size() == 3 && n[0].size() <= 2 && n[1].size() <= 2) {
        const int day = n[0].toInt();
        const int month = n[1].toInt();
        if (n[2].size() == 4)
            return checked(n[2].toInt(), month, day, typed);
        if (n[2].size() == 2)
            return checked(fullYear(n[2].toInt(), month, day, near), month, day, typed);
        return notADate(typed);
    }
    if (!near.isValid())
        return notADate(typed);
    if (n.size() == 2 && n[0].size() <= 2 && n[1].size() <= 2)
        return nearest(n[1].toInt(), n[0].toInt(), near, typed);
    if (n.size() == 1) {
        const QString& all = n[0];
        const int day = all.left(2).toInt();
        const int month = all.mid(2, 2).toInt();
        if (all.size() == 4)
            return nearest(month, day, near, typed);
        if (all.size() == 6)
            return checked(fullYear(all.mid(4).toInt(), month, day, near), month, day, typed);
        if (all.size() == 8)
            return checked(all.mid(4).toInt(), month, day, typed);
    }
    return notADate(typed);
}

QString showDate(QDate day) {
    return day.isValid() ? u"%1/%2/%3"_s.arg(day.day(), 2, 10, QChar(u'0'))
                               .arg(day.month(), 2, 10, QChar(u'0'))
                               .arg(day.year(), 4, 10, QChar(u'0'))
                         : QString(QLatin1String(""));
}

QString showDay(QDate day) {
    return day.isValid() ? u"%1/%2"_s.arg(day.day(), 2, 10, QChar(u'0')).arg(day.month(), 2, 10, QChar(u'0'))
                         : QString(QLatin1String(""));
}

} // namespace sotoso
