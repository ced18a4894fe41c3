// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/household_list.h"

#include "app/figures/doubles.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/search.h"

#include <algorithm>

namespace sotoso {

HouseholdList::HouseholdList(Store& book, Figures& numbers, Search& finder)
    : store(book), figures(numbers), search(finder) {}

Result<> HouseholdList::reload(const QString& indicator, QDate day, const ChangeSet* changes) {
    return guarded([&]() {
        today = day;
        account = indicator;
        otherStates.clear();
        const auto touched = [changes](std::initializer_list<const char*> tables) {
            return !changes || std::any_of(tables.begin(), tables.end(),
                                           [&](const char* table) { return changes->touches(table); });
        };
        if (touched({"household", "household_area"}))
            orders.clear();
        take(store.read([&](const Db& db) {
            areas.clear();
            for (const Area& area : areas::all(db))
                areas.insert(area.id, area);
        }));
        takeDoubles();
        known = figures.ready();
        states = known ? take(figures.households(account, day)) : QHash<HouseholdId, HouseholdState>();
        openCount = metCount = 0;
        for (const households::Key& key : inOrder(households::KeyOrder::Name))
            if (key.open) {
                ++openCount;
                metCount += states.value(key.id).firstMet.isValid();
            }
    });
}

void HouseholdList::takeDoubles() {
    doubleGroups = Doubles::of(store).groups();
    doubtful.clear();
    for (const QList<HouseholdId>& group : std::as_const(doubleGroups))
        for (const HouseholdId id : group)
            doubtful += id;
}

const QList<households::Key>& HouseholdList::inOrder(households::KeyOrder order) {
    auto at = orders.find(order);
    if (at == orders.end())
        at = orders.insert(order, take(store.read([&](const Db& db) { return households::keys(db, order, today); })));
    return *at;
}

const QHash<HouseholdId, HouseholdState>& HouseholdList::statesFor(const QString& code) {
    if (code.isEmpty() || code == account || !known)
        return states;
    auto at = otherStates.find(code);
    if (at == otherStates.end())
        at = otherStates.insert(code, take(figures.households(code, today)));
    return *at;
}

std::optional<households::Key> HouseholdList::key(HouseholdId id) const {
    for (const households::Key& key : orders.value(households::KeyOrder::Name))
        if (key.id == id)
            return key;
    return std::nullopt;
}

Result<QList<HouseholdId>> HouseholdList::find(const HouseholdFilter& filter, HouseholdOrder order,
                                               Qt::SortOrder direction) {
    using Filter = HouseholdFilter;
    return guarded([&]() {
        std::optional<QSet<HouseholdId>> named;
        if (!filter.text.trimmed().isEmpty())
            named = take(search.households(filter.text));
        const auto& ofService = statesFor(filter.lacking);
        const auto wanted = [&](const households::Key& key) {
            if (key.open == (filter.visited == Filter::Visited::Closed) || (filter.area && key.area != filter.area) ||
                (filter.kind && key.kind != *filter.kind) || (filter.doubtful && !doubtful.contains(key.id)) ||
                (named && !named->contains(key.id)))
                return false;
            const HouseholdState state = ofService.value(key.id);
            const bool met = state.firstMet.isValid();
            const bool since = state.lastVisit.isValid() && state.lastVisit >= filter.since;
            return !(filter.visited == Filter::Visited::Met && !met) &&
                   !(filter.visited == Filter::Visited::NotMet && met) &&
                   !(filter.visited == Filter::Visited::Since && !since) &&
                   !(filter.visited == Filter::Visited::NotSince && since) &&
                   !(filter.outcome && state.lastOutcome != filter.outcome) &&
                   !(!filter.lacking.isEmpty() && state.covered >= state.eligible) &&
                   !(filter.returning != Filter::Return::Any && !state.nextDay.isValid()) &&
                   !(filter.returning == Filter::Return::Due && state.nextDay > today);
        };
        QList<HouseholdId> ids;
        for (const households::Key& key : inOrder(order == HouseholdOrder::House  ? households::KeyOrder::House
                                                  : order == HouseholdOrder::Code ? households::KeyOrder::Code
                                                                                  : households::KeyOrder::Name))
            if (wanted(key))
                ids.append(key.id);
        const auto number = [&](HouseholdId id) -> qint64 {
            const HouseholdState state = states.value(id);
            switch (order) {
            case HouseholdOrder::People:
                return state.people;
            case HouseholdOrder::Account:
                return state.eligible - state.covered;
            case HouseholdOrder::LastVisit:
                return state.lastVisit.isValid() ? state.lastVisit.toJulianDay() : 0;
            case HouseholdOrder::NextDay: // those without one come last
                return state.nextDay.isValid() ? state.nextDay.toJulianDay() : std::numeric_limits<qint64>::max();
            case HouseholdOrder::Visits:
                return state.visits;
            default:
                return 0;
            }
        };
        if (order > HouseholdOrder::Code) {
            std::vector<std::pair<qint64, HouseholdId>> numbered;
            numbered.reserve(static_cast<size_t>(ids.size()));
            for (const HouseholdId id : std::as_const(ids))
                numbered.emplace_back(number(id), id);
            std::stable_sort(numbered.begin(), numbered.end(), [&](const auto& a, const auto& b) {
                return direction == Qt::AscendingOrder ? a.first < b.first : a.first > b.first;
            });
            std::transform(numbered.begin(), numbered.end(), ids.begin(), [](const auto& one) { return one.second; });
        } else if (direction == Qt::DescendingOrder) {
            std::reverse(ids.begin(), ids.end());
        }
        return ids;
    });
}

Result<QList<HouseholdLine>> HouseholdList::lines(const QList<HouseholdId>& ids) const {
    return store.read([&](const Db& db) {
        QList<HouseholdLine> list;
        for (const Household& household : households::byIds(db, ids, today)) {
            const Area area = areas.value(household.area);
            list.append({household, area.code, area.name,
                         known ? std::optional(states.value(household.id)) : std::nullopt,
                         doubtful.contains(household.id)});
        }
        return list;
    });
}

} // namespace sotoso
