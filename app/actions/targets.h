// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"
#include "app/storage/store.h"

#include <QHash>

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

/// The exact parts of a draft's value (largest remainder; households: those open on the day) over the areas that are
/// there when it is set, or on the day nearest to that while it runs. Refused when splitting by households and there
/// are none.
QList<TargetPart> splitTarget(const Db& db, const TargetDraft& draft, QDate day);
/// Households open in each area on the day, in the areas' order.
QList<qint64> householdsByArea(const Db& db, QDate day);
/// A new version of the indicator's target, set today; older ones stay.
Result<TargetId> setTarget(Store& store, const TargetDraft& draft, QDate today);

/// A target beside what was reached, while it is being set: a line an area.
struct TargetLine {
    AreaId area;
    QString name;
    qint64 households = 0;
    double share = 0;     ///< of the ward's households, 0 to 1
    qint64 suggested = 0; ///< by households; for Split::Equal the equal part
    qint64 given = 0;
    std::optional<qint64> reached;
    double need = 0; ///< each month, not rounded
    Pace pace = Pace::Watched;
};
struct TargetSheet {
    QList<TargetLine> lines;
    TargetLine sum;   ///< the ward; `given` adds up the lines
    bool fits = true; ///< the parts add up to the target's value
};
/// Nothing is written: the draft as it would stand, with its own parts where it has some. `reached` may lack areas
/// (nothing known); `ward`: what the ward has reached; `day`: where the need is measured.
TargetSheet targetSheet(const Db& db, const TargetDraft& draft, const QHash<AreaId, qint64>& reached,
                        std::optional<qint64> ward, QDate day);

/// Hand-typed figures. Errors name the fields day, value, of, indicator.
Result<TallyId> addTally(Store& store, const Tally& tally, QDate today);
Result<> updateTally(Store& store, const Tally& tally, QDate today);
Result<> removeTally(Store& store, const Tally& tally);

} // namespace sotoso::actions
