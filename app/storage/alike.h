// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/likeness.h"
#include "app/storage/db.h"

#include <QHash>

#include <functional>
#include <vector>

/// Households that may be one entered twice (the rule: app/domain/likeness.h).
namespace sotoso::households {

struct Alike {
    Household household;
    Likeness likeness;
};
/// Those that `household` (which may be new, as typed) may be the same as, the likeliest first, few.
QList<Alike> like(const Db& db, const Household& household, QDate today);

/// Looks for groups of open households that may be the same, a slice at a time; pairs for which `different` says so do
/// not count. The book must stay as it is meanwhile.
class AlikeFinder {
public:
    explicit AlikeFinder(std::function<bool(HouseholdId, HouseholdId)> different);
    /// Looks on for about so many milliseconds (negative: to the end); true when all is looked at.
    bool step(const Db& db, int milliseconds);
    /// Each in the order of the households' codes, as are the groups.
    QList<QList<HouseholdId>> groups() const;

private:
    /// What households share that are compared: a house with a name, a house, the end of a phone number.
    struct Shared {
        size_t what = 0;
        HouseholdId id;
        qsizetype most = 0; ///< shared by more it says nothing
    };
    void readOn(const Db& db);
    void pairUp();
    void judge(const Db& db);

    std::function<bool(HouseholdId, HouseholdId)> different;
    qint64 lastId = 0;
    bool allRead = false;
    std::vector<Shared> shared;
    QList<std::pair<HouseholdId, HouseholdId>> pairs;
    qsizetype judged = 0;
    QHash<HouseholdId, HouseholdId> root; ///< of those alike: another one of the group, in the end the first
    QHash<HouseholdId, QString> codes;
    HouseholdId rootOf(HouseholdId id) const;
};
/// How two households are alike.
Likeness likenessOf(const Db& db, HouseholdId one, HouseholdId other);

/// Others in the register who may be this (new) person: the same CCCD; the same name with the same phone or day of
/// birth; the same name in the same household, unless the years of birth differ.
QList<Resident> like(const Db& db, const Resident& resident, QDate today);

} // namespace sotoso::households
