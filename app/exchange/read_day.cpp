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

Result<ReadDay> readDay(const Cell& cell, DateOrder order, const QString& format) {
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
    QString typed = shown;
    bool exchanged = false;
    if (order == DateOrder::MonthFirst) {
        static const QRegularExpression form(u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})\\b"_s);
        if (const auto match = form.match(shown); match.hasMatch()) {
            typed = u"%1/%2/%3"_s.arg(match.captured(3), match.captured(1), match.captured(4)) +
                    shown.mid(match.capturedEnd());
            exchanged = match.captured(1).toInt() != match.captured(3).toInt();
        }
    }
    const auto parsed = parseDate(typed);
    if (!parsed)
        return parsed.error();
    return ReadDay{*parsed, exchanged};
}

} // namespace sotoso::exchange
