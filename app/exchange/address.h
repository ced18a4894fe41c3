// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace sotoso::exchange {

struct Address {
    QString houseNo, street;
};
/// "Số nhà 12/3 đường Nguyễn Trãi, KP3, Phường 1" -> 12/3, Nguyễn Trãi. The area, ward and province are left out, since
/// they are known otherwise; what else stands there stays with the street.
Address splitAddress(const QString& text);

/// The house number of which a spreadsheet had made a day: 12/3 became one of the year in which it was typed, 18 under
/// the format of dates became 18/01/1900.
QString houseNoOfDate(QDate made);

} // namespace sotoso::exchange
