// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/likeness.h"
#include "app/storage/db.h"

/// Households that may be one entered twice (the rule: app/domain/likeness.h).
namespace sotoso::households {

struct Alike {
    Household household;
    Likeness likeness;
};
/// Those that `household` (which may be new, as typed) may be the same as, the likeliest first, few.
QList<Alike> like(const Db& db, const Household& household, QDate today);

/// Groups of open households that may be the same; pairs for which `different` says so do not count.
QList<QList<HouseholdId>> allAlike(const Db& db, const std::function<bool(HouseholdId, HouseholdId)>& different);
/// How two households are alike.
Likeness likenessOf(const Db& db, HouseholdId one, HouseholdId other);

/// Others in the register who may be this (new) person: the same CCCD; the same name with the same phone or day of
/// birth; the same name in the same household, unless the years of birth differ.
QList<Resident> like(const Db& db, const Resident& resident, QDate today);

} // namespace sotoso::households
