// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/header_match.h"

namespace sotoso::exchange {

/// Tells by their content which fields the columns hold that no title and nobody (`map`) has told: phones, cards, days
/// of birth, "chủ hộ" and "con", house numbers. Only what is not found yet, and only where one column alone can be it.
/// Columns without a title get one ("Column C"); without a header at all, the list begins with its first row.
void guessColumns(HeaderMatch& match, const Sheet& sheet, ImportKind kind, const ColumnMap& map);

} // namespace sotoso::exchange
