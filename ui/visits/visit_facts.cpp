// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_facts.h"

#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/indicators.h"
#include "app/storage/teams.h"

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

QString VisitFacts::areaCode(AreaId id) const {
    for (const Area& area : areas)
        if (area.id == id)
            return area.code;
    return {};
}

GroupId VisitFacts::groupOf(AreaId id) const {
    while (id) {
        QList<GroupId> after;
        for (const SubGroup& group : groups)
            if (group.areas.contains(id))
                after.append(group.id);
        if (!after.isEmpty())
            return after.size() == 1 ? after.first() : GroupId();
        const auto area = std::find_if(areas.begin(), areas.end(), [id](const Area& each) { return each.id == id; });
        id = area == areas.end() ? AreaId() : area->parent;
    }
    return {};
}

VisitFacts readVisitFacts(const Db& db, QDate today) {
    VisitFacts facts;
    for (const Indicator& indicator : indicators::all(db)) {
        if (indicator.code == u"TT08")
            facts.handedOut = indicator.id;
        else if (!indicator.used || indicator.counts != u"results")
            continue;
        else if (indicator.inGrid)
            facts.columns.append(indicator);
        else if (indicator.kind == IndicatorKind::Flow)
            facts.otherThings.append(indicator);
    }
    facts.materials = activities::materials(db);
    facts.groups = teams::groups(db, today);
    facts.members = teams::members(db);
    for (const Membership& term : teams::memberships(db))
        if ((!term.from.isValid() || term.from <= today) && (!term.to.isValid() || term.to >= today))
            facts.inGroup.insert({term.group, term.member});
    facts.areas = areas::all(db);
    return facts;
}

std::optional<HouseholdFacts> readHousehold(const Db& db, HouseholdId id, QDate day, const Activity& correcting) {
    const auto household = households::byId(db, id, day);
    if (!household)
        return std::nullopt;
    HouseholdFacts facts{*household, {}, services::of(db, id, day, correcting.id), entries::brief(db, id, day), {}};
    if (const auto area = areas::byId(db, household->area))
        facts.areaName = area->name;
    facts.sameDay = entries::visitsOn(db, id, day, correcting.id);
    const auto known = [&](ResidentId resident) {
        return std::any_of(facts.people.begin(), facts.people.end(),
                           [&](const services::Person& person) { return person.resident.id == resident; });
    };
    const auto show = [&](ResidentId resident) {
        if (!resident || known(resident))
            return;
        if (const auto found = households::residentById(db, resident, day))
            facts.people.append({*found, {}});
    };
    for (const Resident& resident : households::residentsOf(db, id, day))
        show(resident.id);
    // Those of the corrected visit who live elsewhere by now.
    for (const ResidentId resident : correcting.peopleMet)
        show(resident);
    for (const ActivityResult& result : correcting.results)
        show(result.resident);
    for (const CellNote& cell : correcting.cells)
        show(cell.resident);
    return facts;
}

} // namespace sotoso
