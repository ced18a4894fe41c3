// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/import.h"

namespace sotoso::exchange {

struct ReadDay {
    QDate day;
    bool exchanged = false; ///< day and month changed places
};
/// The day of a cell that is not empty, by the order of its file; `format` of QDate where a map names one. Invalid says
/// what is wrong.
Result<ReadDay> readDay(const Cell& cell, DateOrder order, const QString& format);

} // namespace sotoso::exchange
