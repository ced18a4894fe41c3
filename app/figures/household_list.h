// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/storage/household_reads.h"

#include <QSet>

namespace sotoso {

class Search;

struct HouseholdFilter {
    /// Closed: moved away, vacant …; all others are open ones. Since: a visit of any outcome on or after `since`.
    enum class Visited { Any, Met, NotMet, Closed, Since, NotSince };
    enum class Return { Any, Planned, Due }; ///< an appointment; one that is due by today
    QString text;
    AreaId area; ///< none: the whole ward
    Visited visited = Visited::Any;
    QDate since;
    std::optional<Outcome> outcome; ///< of the last visit
    QString lacking;                ///< code of an account's indicator: somebody old enough is not known to have it
    Return returning = Return::Any;
    std::optional<HouseholdKind> kind;
    bool doubtful = false; ///< there is another one like it
    bool operator==(const HouseholdFilter&) const = default;
};

enum class HouseholdOrder { Name, House, Code, People, Account, LastVisit, NextDay, Visits };

/// A row of the list.
struct HouseholdLine {
    Household household;
    QString areaCode, areaName;
    std::optional<HouseholdState> state; ///< none while the figures are being read
    bool doubtful = false;               ///< there is another one like it
    /// Residents known; where nobody is, as many as were declared.
    int people() const { return state && state->people ? state->people : household.declaredPeople.value_or(0); }
};

/// The list of households: filters and orders keys in memory, reads whole rows for a window of them.
class HouseholdList {
public:
    HouseholdList(Store& store, Figures& figures, Search& search);

    /// Takes in what has changed (null: anything). `account`: code of the indicator that "lacking" and a line's
    /// standing speak of.
    Result<> reload(const QString& account, QDate today, const ChangeSet* changes = nullptr);

    int open() const { return openCount; }
    int met() const { return metCount; } ///< of the open ones
    bool hasStates() const { return known; }
    HouseholdState state(HouseholdId id) const { return states.value(id); }
    std::optional<households::Key> key(HouseholdId id) const;

    Result<QList<HouseholdId>> find(const HouseholdFilter& filter, HouseholdOrder order, Qt::SortOrder direction);
    /// In the order of `ids`; one that is gone is left out.
    Result<QList<HouseholdLine>> lines(const QList<HouseholdId>& ids) const;
    /// Households that may be one and the same, as Doubles had them at reload() or takeDoubles().
    const QList<QList<HouseholdId>>& doubles() const { return doubleGroups; }
    void takeDoubles();

private:
    const QList<households::Key>& inOrder(households::KeyOrder order);
    /// As `states`, of another account.
    const QHash<HouseholdId, HouseholdState>& statesFor(const QString& account);

    Store& store;
    Figures& figures;
    Search& search;
    QDate today;
    bool known = false;
    int openCount = 0, metCount = 0;
    QString account;
    QHash<HouseholdId, HouseholdState> states;
    QHash<QString, QHash<HouseholdId, HouseholdState>> otherStates; ///< by account, as asked for
    QHash<households::KeyOrder, QList<households::Key>> orders;
    QHash<AreaId, Area> areas;
    QList<QList<HouseholdId>> doubleGroups;
    QSet<HouseholdId> doubtful;
};

} // namespace sotoso
