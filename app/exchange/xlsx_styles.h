// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/zip_file.h"

namespace sotoso::exchange {

/// What a cell's style says about its content: that its number is a day, and in which font its text stands.
struct CellStyle {
    bool date = false;
    QString font;
};

/// Whether a number format shows a day: `dd/mm/yyyy;@`, `[$-1010000]d/m/yy`; not `[h]:mm`, `0.00E+00`, `"ngày" 0`.
bool showsDay(const QString& format);
/// The same for the formats that have only a number (ECMA-376 part 1, 18.8.30).
bool builtinShowsDay(int id);
/// The day of a serial number; invalid outside Excel's calendar.
QDate serialDay(double serial, bool from1904);

/// The cell styles of styles.xml, in order.
QList<CellStyle> readStyles(const ZipFile& zip, const QString& part);

} // namespace sotoso::exchange
