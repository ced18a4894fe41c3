// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

namespace sotoso::actions {

/// A member and the term that begins with it.
Result<MemberId> addMember(Store& store, const Member& member, const Membership& term);
Result<> updateMember(Store& store, const Member& member);
/// A new role or sub-group from `term.from` on: the running term ends the day before; one that began that very day was
/// entered wrongly and is corrected. Nobody is deleted. Errors name the fields from, role, group.
Result<> changeTerm(Store& store, const Membership& term);
Result<> endTerm(Store& store, MembershipId id, QDate lastDay);
Result<GroupId> addGroup(Store& store, const SubGroup& group);
/// Name and areas; new areas count from `day`.
Result<> updateGroup(Store& store, const SubGroup& group, QDate day);
Result<> updateTeam(Store& store, const Team& team);
/// A training of the team: the day, what it was about (note) and who came (visitors). A new one, or with its id a
/// corrected one. Errors name the fields day, subject, attendance.
Result<ActivityId> saveTraining(Store& store, const Activity& training, QDate today);
Member cleanMember(Member member);

} // namespace sotoso::actions
