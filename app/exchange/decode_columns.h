// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

namespace sotoso::exchange {

/// Turns texts of old encodings into Unicode, column by column: by the font where the file names it, else by the
/// letters (DOMAIN.md §7.5). With Auto it says in `sheet.notes` which columns were changed, with a sample;
/// `sheet.encoding` says what was found. Throws Invalid when a file of bytes is in no encoding the program knows.
void decodeColumns(Sheet& sheet, TextEncoding wanted);

} // namespace sotoso::exchange
