// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"

namespace sotoso::exchange {

struct MergedVisit {
    Activity visit;
    qsizetype left = 0; ///< results of the book that the file does not have and that stay
};

/// What a visit of the book becomes by what a file says of it: the file may hold only some of its rows, so what it does
/// not say stays, its results too, unless the file is to win. `moved`: it belongs to the file's household.
MergedVisit mergeVisit(const Activity& book, const Activity& file, bool moved, bool fileWins);

/// All that an import can tell of a visit, to see whether two are the same.
QString contentOf(const Activity& visit);

} // namespace sotoso::exchange
