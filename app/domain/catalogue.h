// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/indicator.h"

/// Indicators as data: resources/indicators.json. A province or a ward adds one there (or in its book), never in code.
///
/// A file is `{"indicators": [{…}]}`. Keys of an indicator: code, name_vi, name_en, unit_vi, unit_en, pillar, kind
/// (flow, cumulative, snapshot, ratio), counts, explanation_vi, explanation_en are needed; short_vi, short_en,
/// unique_by, account_type, account_step, numerator, denominator, min_age, restart (never, year), tally, in_grid,
/// decimals, position, start_day, used may stand. Without a position an indicator comes after those that have one, in
/// the order of the file. What the words mean: indicator.h.
namespace sotoso {

/// Reads a catalogue; the error names the indicator and the key at fault. Ids are not set: a book gives them.
Result<QList<Indicator>> loadCatalogue(const QByteArray& json);

/// The indicators a new book starts with (DOMAIN.md §1.6), ordered by position. Throws if the program's own data is
/// broken.
QList<Indicator> starterIndicators();

/// The pillars in the order they are shown in.
QStringList pillars();

/// Whether `counts` (or one side of a ratio) is of the vocabulary documented at Indicator::counts.
bool isCountsWord(const QString& word);

} // namespace sotoso
