// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

namespace sotoso::exchange {

/// Turns texts of old encodings into Unicode, column by column and within one by the font: by the font where the file
/// names it, else by the letters (DOMAIN.md §7.5). With Auto it says in `sheet.encodings` and `sheet.notes` which
/// columns were changed, with a sample; `sheet.encoding` says what was found. Throws Invalid when a file of bytes is in
/// no encoding the program knows.
void decodeColumns(Sheet& sheet, const ReadOptions& options);

/// A, B, …, Z, AA, as spreadsheets call their columns.
QString columnLetters(int column);
/// "TCVN3 (ABC)", "VNI", …, for people.
QString encodingTitle(TextEncoding encoding);

} // namespace sotoso::exchange
