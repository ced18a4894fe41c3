// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace sotoso {

/// A typed row id. 64 bits: the upper 31 minted per machine and copy of the book, the lower 32 from a stored sequence
/// that never goes back (DECISIONS "Identity"), so that books can be merged without renumbering. In JSON ids are
/// strings.
template <class Tag>
struct Id {
    qint64 value = 0;
    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;
    QString toString() const { return QString::number(value); }
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

using AreaId = Id<struct AreaTag>;
using TeamId = Id<struct TeamTag>;
using GroupId = Id<struct GroupTag>;
using MemberId = Id<struct MemberTag>;
using MembershipId = Id<struct MembershipTag>;
using HouseholdId = Id<struct HouseholdTag>;
using ResidentId = Id<struct ResidentTag>;
using ActivityId = Id<struct ActivityTag>;
using ResultId = Id<struct ResultTag>;
using IndicatorId = Id<struct IndicatorTag>;
using TargetId = Id<struct TargetTag>;
using TallyId = Id<struct TallyTag>;
using MaterialId = Id<struct MaterialTag>;
using ReportId = Id<struct ReportTag>;
using UnitId = Id<struct UnitTag>;

} // namespace sotoso
