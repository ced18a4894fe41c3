// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace sotoso {

/// Flow: sum of the period. Cumulative: distinct items so far. Snapshot: last value on or before a day. Ratio:
/// numerator over denominator.
enum class IndicatorKind { Flow, Cumulative, Snapshot, Ratio };

/// Data, not code (resources/indicators.json; copied into the book). DOMAIN.md §1.6.
struct Indicator {
    IndicatorId id;
    QString code;
    QString nameVi, nameEn;
    QString shortVi, shortEn; ///< for column heads; may be empty
    QString unitVi, unitEn;
    QString
        pillar; ///< organisation, outreach, digital_government, digital_economy, digital_society, follow_up, households
    IndicatorKind kind = IndicatorKind::Flow;
    /// What it counts. "results": results of this indicator (plus tallies). "visits": visits of any outcome,
    /// "visits:absent", "visits:refused", "visits:come_back", "households_met": distinct households met. "people_met":
    /// people met at visits and sessions. "activities:group_session" (or desk_duty, training): sessions;
    /// "attendance:…": people at them. "active_groups": sub-groups with a visit or session in the period, each once (a
    /// quarter is not the sum of its months). "groups", "teams", "members", "areas", "areas_with_group" (neighbourhoods
    /// a sub-group looks after), "households", "residents" (known by name), "residents_declared", "adults" (known
    /// residents of 18 and older), "zalo_households": from the register, on a day. "covered:CODE": residents known to
    /// have what CODE counts, created or already there; "eligible:CODE": known residents of at least CODE's min_age;
    /// "covered_households:CODE": households with residents, all eligible ones covered. Unknown ages count as old
    /// enough. "tally": only typed by hand (a typed ratio: Tally::value of Tally::of). "ratio": numerator /
    /// denominator, each one of the words above or an indicator code.
    QString counts;
    QString uniqueBy;    ///< resident, household, group, "" (occurrences)
    QString accountType; ///< for account indicators: dvc, vnein1, vneid2, payment, …
    QString accountStep; ///< registered, activated, used
    QString numerator, denominator;
    int minAge = 0; ///< who may have it: denominator of "1/3", warning at entry; unknown age counts as old enough
    bool restartYearly = false; ///< counts anew each year of the scheme (else once for ever)
    bool allowTally = false;    ///< may also be typed by hand
    bool inGrid = false;        ///< a column of the service grid
    int decimals = 0;
    int position = 0; ///< order of importance: of cards, of report rows, of grid columns
    bool used = true;
    QString explanationVi, explanationEn;
    QDate startDay; ///< counted from this day; invalid: always
};

struct TargetPart {
    AreaId area;
    qint64 value = 0;
};

enum class Split { None, Equal, Households, Manual };

/// A version of a target: the one in force on a day is the last whose `from` is not later.
struct Target {
    TargetId id;
    IndicatorId indicator;
    qint64 value = 0;
    QDate setOn, from, due;
    Split split = Split::None;
    QString decision;
    QList<TargetPart> parts; ///< exact: they add up to value, unless split is None
};

/// Đúng tiến độ, Chậm, Nguy cơ; Watched ("theo dõi") has no target.
enum class Pace { OnTrack, Behind, AtRisk, Watched };

/// One function for the whole product (DECISIONS "Time and the book"): actual ÷ rounded plan: ≥ 1 on track, ≥ 0.8
/// behind, else at risk.
Pace paceOf(qint64 actual, qint64 plan);
/// round(value × days(from..day) ÷ days(from..due)), both ends included; 0 before `from`, `value` after `due`.
qint64 planToDate(qint64 value, QDate from, QDate due, QDate day);
/// Splits `value` over weights by largest remainder: the parts always add up. Ties go to the earlier part.
QList<qint64> largestRemainder(qint64 value, const QList<qint64>& weights);
/// Half months from `day` to `due`, rounded; at least one.
qint64 halfMonthsLeft(QDate day, QDate due);
/// ceil(left ÷ months left), months rounded to halves; in the last month all that is left, never more; 0 when nothing
/// is left.
qint64 neededPerMonth(qint64 left, QDate day, QDate due);
/// The same before it is rounded up: shares of several areas add up (Cần/tháng of "Chỉ tiêu").
double needEachMonth(qint64 left, QDate day, QDate due);

} // namespace sotoso
