// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>

#include <optional>

/// Typed numbers, dates, phones and cards: one parser for the window, the CLI and imports.
namespace sotoso {

/// A whole number from 0, as typed in Vietnam: "1.200" and "1200" and "1 200" are 1200. "1.5", "1,5", "1,200", "-4" and
/// "abc" are Invalid, saying what would be right.
Result<qint64> parseCount(const QString& text);
/// A number with decimals, comma as separator: "45,7", "-1.200,5", "45,7%". "45.7" is Invalid: it could be 45,7 or a
/// slip for 45.700.
Result<double> parseDecimal(const QString& text);

/// d/M/yyyy, d/M/yy, d-M-yyyy, d.M.yyyy, yyyy-MM-dd; with `near` also the short forms of the date field: 14/6, 1406,
/// 140622, 14062022 (the year that puts it nearest to `near`). Two-digit years are 20yy, unless that lies more than a
/// year after `near`: then 19yy. A time of day behind the date is ignored. Invalid names what is wrong.
Result<QDate> parseDate(const QString& text, QDate near = {});
/// dd/MM/yyyy.
QString showDate(QDate day);
/// dd/MM.
QString showDay(QDate day);
/// 1.097
QString showCount(qint64 value);
/// 45,7 (decimals given)
QString showDecimal(double value, int decimals = 1);

struct Cleaned {
    QString value;    ///< what to store
    QString repaired; ///< empty, or why it was changed, in the user's language
};
/// Phone: digits only, leading 0 (+84 and 84 become 0); a lost leading zero and mobile prefixes from before 15/09/2018
/// are repaired (DOMAIN.md §5.3). Empty is fine. Invalid when it cannot be a phone number.
Result<Cleaned> cleanPhone(const QString& text);
/// CCCD: 12 digits; 11 digits that lost a zero are repaired; 9-digit CMND and 7,2E+10 are Invalid with the reason.
Result<Cleaned> cleanIdCard(const QString& text);
/// 0913000482 -> 0913 000 482 ; landlines 0276 3822 322
QString showPhone(const QString& digits);
/// 09••••482 and 072•••••4567 (DOMAIN.md §5.2)
QString maskPhone(const QString& digits);
QString maskIdCard(const QString& digits);
/// A reason to warn (never to refuse) when the card contradicts what is known of the person, or its province code is
/// unknown; else empty. `birthYear` 0 and no `female`: not known.
QString idCardDoubt(const QString& digits, std::optional<bool> female, int birthYear);
/// A reason to warn when a note seems to hold an OTP, a password or a card number (DECISIONS "Import"), else empty.
QString secretInNote(const QString& note);

} // namespace sotoso
