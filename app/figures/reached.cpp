// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/reached.h"

namespace sotoso {

std::optional<qint64> reachedOf(const FigureValue& value, const std::optional<Standing>& standing) {
    if (standing)
        return standing->known ? std::optional(standing->reached) : std::nullopt;
    if (value.numerator)
        return value.numerator;
    return value.yearToDate ? value.yearToDate : value.toDate;
}

Span spanOfReached(const Figure& figure) {
    const bool stock =
        figure.indicator.kind == IndicatorKind::Snapshot || figure.indicator.kind == IndicatorKind::Ratio;
    return stock ? Span::ToDate : figure.standing ? Span::Target : Span::Year;
}

} // namespace sotoso
