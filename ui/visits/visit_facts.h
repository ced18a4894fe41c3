// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"
#include "app/figures/entries.h"
#include "app/figures/services.h"

#include <QSet>

/// What the visit form needs of the book, read in one go.
namespace sotoso {

struct VisitFacts {
    QList<Indicator> columns;     ///< of the service grid
    QList<Indicator> otherThings; ///< flows counted from results that have no column: "Việc khác"
    IndicatorId handedOut;        ///< materials given away
    QList<Material> materials;
    QList<SubGroup> groups;
    QList<Member> members;
    QSet<std::pair<GroupId, MemberId>> inGroup; ///< terms running today
    QList<Area> areas;
    QString areaCode(AreaId id) const;
    /// The one sub-group that looks after the area, or after the nearest area above it; none where it is several.
    GroupId groupOf(AreaId area) const;
};
VisitFacts readVisitFacts(const Db& db, QDate today);

struct HouseholdFacts {
    Household household;
    QString areaName;
    QList<services::Person> people; ///< the head first
    entries::Brief brief;
    QList<entries::Entry> sameDay; ///< its other visits on the form's day
};
/// As it stood on `day`; `correcting`: a visit that does not count. Nothing: there is no such household.
std::optional<HouseholdFacts> readHousehold(const Db& db, HouseholdId id, QDate day, const Activity& correcting);

} // namespace sotoso
