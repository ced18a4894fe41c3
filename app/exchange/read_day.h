// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/import.h"

namespace sotoso::exchange {

struct ReadDay {
    QDate day;
    bool exchanged = false; ///< day and month changed places
    bool serial = false;    ///< the file gave the number under which a spreadsheet keeps the day
};
/// The day of a cell that is not empty, by the order of its file; `format` of QDate where a map names one. A year of
/// two digits is the one that is not after `today`. Invalid says what is wrong.
Result<ReadDay> readDay(const Cell& cell, DateOrder order, const QString& format, QDate today);

} // namespace sotoso::exchange
