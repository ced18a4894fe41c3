// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"
#include "app/storage/store.h"

namespace sotoso::actions {

/// A target as asked for. For Split::Manual the parts are given and must add up; for the others they are computed.
struct TargetDraft {
    IndicatorId indicator;
    qint64 value = 0;
    QDate from, due;
    Split split = Split::None;
    QString decision;
    QList<TargetPart> parts = {};
};

/// The exact parts of a value (largest remainder; households: those open on the day). Refused when splitting by
/// households and there are none.
QList<TargetPart> splitTarget(const Db& db, qint64 value, Split split, QDate day);
/// Households open in each area on the day, in the areas' order.
QList<qint64> householdsByArea(const Db& db, QDate day);
/// A new version of the indicator's target, set today; older ones stay.
Result<TargetId> setTarget(Store& store, const TargetDraft& draft, QDate today);
Result<TallyId> addTally(Store& store, const Tally& tally, QDate today);

} // namespace sotoso::actions
