// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sotoso {

struct MarkedRange {
    int from = 0, length = 0;
    bool operator==(const MarkedRange&) const = default;
};

/// Which letters of a shown text were found by what was typed, whatever its accents: words, beginnings of words, and
/// initials ("nvd"). Neighbouring words are one range.
QList<MarkedRange> matchedRanges(const QString& shown, const QString& typed);

} // namespace sotoso
