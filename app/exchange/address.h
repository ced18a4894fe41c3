// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

#include <QString>

namespace sotoso::exchange {

struct Address {
    QString houseNo, street;
};
/// "Số nhà 12/3 đường Nguyễn Trãi, KP3, Phường 1" -> 12/3, Nguyễn Trãi. The area, ward and province are left out, since
/// they are known otherwise; what else stands there stays with the street.
Address splitAddress(const QString& text);

/// What was typed into a cell of a house number or street: 12/3 became a day in a spreadsheet, and 18 under the format
/// of dates became 18/01/1900. Null where that did not happen.
QString addressOfDate(const Cell& cell);

} // namespace sotoso::exchange
