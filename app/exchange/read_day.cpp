// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/read_day.h"

#include "app/base/parse.h"
#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// "Thứ hai, ngày 6 tháng 6 năm 2022", "'06/06/2022 8h30": the date of it, as digits.
QString bare(const QString& shown) {
    static const QRegularExpression written(u"^'?\\s*(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7]|chủ "
                                            u"nhật|cn)\\s*[,;:-]?\\s*)?(?:(?:ngày\\s*)?(\\d{1,2})\\s*"
                                            "tháng\\s*(\\d{1,2})\\s*(?:năm\\s*|[/,]\\s*)(\\d{4})|(?:ngày\\s*)?([\\d/"
                                            ".-]+))(?:\\s+\\d{1,2}\\s*(?:h|giờ|g)\\s*\\d{0,2}"
                                            "(?:\\s*phút)?)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    const auto match = written.match(shown);
    if (!match.hasMatch())
        return shown;
    return match.hasCaptured(1) ? u"%1/%2/%3"_s.arg(match.captured(1), match.captured(2), match.captured(3))
                                : match.captured(4);
}

/// The day that a spreadsheet shows as a number: 44717 is 05/06/2022; invalid when that is no day of a living person.
QDate fromSerial(const QString& shown) {
    const int serial = shown.size() == 5 ? shown.toInt() : 0;
    return serial >= 10'000 && serial < 60'000 ? QDate(1899, 12, 30).addDays(serial) : QDate();
}

} // namespace

Result<DateOrder> parseDateOrder(const QString& name) {
    if (name == "dmy"_L1)
        return DateOrder::DayFirst;
    if (name == "mdy"_L1)
        return DateOrder::MonthFirst;
    if (name == "exchanged"_L1)
        return DateOrder::Exchanged;
    return Error{Error::Kind::Invalid, Tr::tr("“%1” is no order of dates; known are dmy, mdy, exchanged.").arg(name)};
}

Result<ReadDay> readDay(const Cell& cell, DateOrder order, const QString& format, QDate today) {
    if (cell.kind == Cell::Kind::Date) {
        if (order != DateOrder::Exchanged || cell.date.day() > 12)
            return ReadDay{cell.date};
        return ReadDay{QDate(cell.date.year(), cell.date.day(), cell.date.month()),
                       cell.date.day() != cell.date.month()};
    }
    const QString shown = text::clean(cell.text);
    if (!format.isEmpty())
        if (const QDate day = QDate::fromString(shown, format); day.isValid())
            return ReadDay{day};
    if (const QDate day = fromSerial(shown); day.isValid())
        return ReadDay{day, false, true};
    QString typed = bare(shown);
    bool exchanged = false;
    if (order == DateOrder::MonthFirst) {
        static const QRegularExpression form(u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})\\b"_s);
        if (const auto match = form.match(typed); match.hasMatch()) {
            typed = u"%1/%2/%3"_s.arg(match.captured(3), match.captured(1), match.captured(4)) +
                    typed.mid(match.capturedEnd());
            exchanged = match.captured(1).toInt() != match.captured(3).toInt();
        }
    }
    static const QRegularExpression twoDigits(u"^\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}$"_s);
    const auto parsed = parseDate(typed, twoDigits.match(typed).hasMatch() ? today : QDate());
    if (!parsed)
        return parsed.error();
    return ReadDay{*parsed, exchanged};
}

} // namespace sotoso::exchange
