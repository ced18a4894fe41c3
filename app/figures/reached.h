// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

namespace sotoso {

/// What stands as "Đạt" beside a target: reached towards it where there is one, else of this year (snapshot: the value
/// now). Null: not known; of a ratio: its numerator.
std::optional<qint64> reachedOf(const FigureValue& value, const std::optional<Standing>& standing);
/// Which records are behind that number.
Span spanOfReached(const Figure& figure);

} // namespace sotoso
