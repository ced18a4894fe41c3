// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sotoso::exchange {

struct Address {
    QString houseNo, street;
};
/// "Số nhà 12/3 đường Nguyễn Trãi, KP3, Phường 1" -> 12/3, Nguyễn Trãi. The area, ward and province are left out, since
/// they are known otherwise; what else stands there stays with the street.
Address splitAddress(const QString& text);

} // namespace sotoso::exchange
