// SPDX-License-Identifier: GPL-3.0-or-later
// Typed numbers, dates, phones and cards: each line of the input is one.
#include "tests/fuzz/fuzz.h"

#include "app/base/parse.h"
#include "app/exchange/read_day.h"

#include <QStringList>

using namespace sotoso;

namespace {

void same(const Result<Cleaned>& first, Result<Cleaned> (*again)(const QString&)) {
    if (!first)
        return;
    const auto second = again(first->value);
    fuzz::expect(second && second->value == first->value && second->repaired.isEmpty(),
                 "what was cleaned needs no more cleaning");
}

void look(const QString& typed) {
    if (const auto count = parseCount(typed)) {
        const auto again = parseCount(showCount(*count));
        fuzz::expect(*count >= 0 && again && *again == *count, "a number shown is read as the same");
    }
    if (const auto number = parseDecimal(typed))
        fuzz::expect(parseDecimal(showDecimal(*number, 2)).has_value(), "a decimal number shown can be read");
    for (const QDate near : {QDate(), QDate(2022, 6, 14)})
        if (const auto day = parseDate(typed, near)) {
            const auto again = parseDate(showDate(*day), near);
            fuzz::expect(day->isValid() && again && *again == *day, "a date shown is read as the same");
        }
    for (const auto order :
         {exchange::DateOrder::DayFirst, exchange::DateOrder::MonthFirst, exchange::DateOrder::Exchanged})
        if (const auto read = exchange::readDay(exchange::Cell::ofText(typed), order, {}, QDate(2022, 6, 14)))
            fuzz::expect(read->day.isValid(), "a date read is a date");
    same(cleanPhone(typed), cleanPhone);
    same(cleanIdCard(typed), cleanIdCard);
    showPhone(typed);
    maskPhone(typed);
    maskIdCard(typed);
    idCardDoubt(typed, true, 1990);
    secretInNote(typed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QString all = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const QString& line : all.split(QLatin1Char('\n')))
        look(line);
    return 0;
}
