// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

namespace sotoso::actions {

/// A member and the term that begins with it.
Result<MemberId> addMember(Store& store, const Member& member, const Membership& term);
Result<> updateMember(Store& store, const Member& member);
/// A new role or sub-group from `term.from` on: the running term ends the day before. Nobody is deleted.
Result<> changeTerm(Store& store, const Membership& term);
Result<> endTerm(Store& store, MembershipId id, QDate lastDay);
Result<GroupId> addGroup(Store& store, const SubGroup& group);
/// Name and areas; new areas count from `day`.
Result<> updateGroup(Store& store, const SubGroup& group, QDate day);
Result<> updateTeam(Store& store, const Team& team);
Member cleanMember(Member member);

} // namespace sotoso::actions
