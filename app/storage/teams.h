// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/db.h"

/// Team, sub-groups, members and their dated terms.
namespace sotoso::teams {

Team team(const Db& db);
TeamId addTeam(Db& db, AreaId ward, const Team& team);
void updateTeam(Db& db, const Team& team);

QList<SubGroup> groups(const Db& db, QDate onDay);
/// By code or name, any case, accents or spaces; "nhóm 2", "2".
std::optional<SubGroup> findGroup(const QList<SubGroup>& groups, const QString& text);
GroupId addGroup(Db& db, const SubGroup& group);
void updateGroup(Db& db, const SubGroup& group);
/// The areas a sub-group looks after from `day` on; the past stays.
void setGroupAreas(Db& db, GroupId group, const QList<AreaId>& areas, QDate day);

QList<Member> members(const Db& db);
std::optional<Member> memberById(const Db& db, MemberId id);
MemberId addMember(Db& db, const Member& member);
void updateMember(Db& db, const Member& member);
/// Whoever went somewhere before the members were entered stands there by name alone: becomes the member of that name,
/// where there is only one.
void linkVisitors(Db& db);

QList<Membership> memberships(const Db& db);
MembershipId addMembership(Db& db, const Membership& membership);
void updateMembership(Db& db, const Membership& membership);

} // namespace sotoso::teams
