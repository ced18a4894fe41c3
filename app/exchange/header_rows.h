// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

#include <QMap>

namespace sotoso::exchange {

/// The row below has nothing but texts under titles of this one that run over several columns ("Năm sinh" over "Nam"
/// and "Nữ"), or where this one has none: it belongs to the header. `row` as stored in the sheet.
bool isSplitHeader(const Sheet& sheet, qsizetype row);

/// The titles of each column in these rows, from above to below; one that runs over several columns stands in each.
QMap<int, QStringList> titleStacks(const Sheet& sheet, qsizetype first, int rows);

} // namespace sotoso::exchange
