// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"
#include "app/storage/db.h"

/// Indicators, targets and hand-typed figures.
namespace sotoso::indicators {

/// In the catalogue's order.
QList<Indicator> all(const Db& db);
std::optional<Indicator> byCode(const Db& db, const QString& code);
/// By code or by name in either language, any case and accents.
std::optional<Indicator> find(const QList<Indicator>& indicators, const QString& text);
IndicatorId add(Db& db, const Indicator& indicator);
void update(Db& db, const Indicator& indicator);

/// All versions, by indicator position, then from, then set_on, then id (a later one is in force).
QList<Target> targets(const Db& db);
TargetId addTarget(Db& db, const Target& target);

QList<Tally> tallies(const Db& db);
/// Of one indicator, the newest first.
QList<Tally> talliesOf(const Db& db, IndicatorId indicator);
TallyId addTally(Db& db, const Tally& tally);
void updateTally(Db& db, const Tally& tally);
void removeTally(Db& db, TallyId id);

} // namespace sotoso::indicators
