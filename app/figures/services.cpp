// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/services.h"

#include "app/domain/codes.h"
#include "app/storage/households.h"

using namespace Qt::StringLiterals;

namespace sotoso::services {

namespace {

/// A column of the grid is about an account where it names one: any indicator of that account then tells.
const QString gridColumn =
    u"JOIN indicator i ON i.id = x.indicator_id JOIN indicator g ON g.in_grid = 1 AND (g.id = i.id "
    "OR (g.account_type <> '' AND g.account_type = i.account_type AND g.account_step = i.account_step)) "_s;
/// Whoever ever lived in the household, under the id of the person they were merged into.
const QString livedThere =
    u"JOIN resident p ON p.id = x.resident_id WHERE x.resident_id IN (WITH here(id) AS (SELECT resident_id FROM "
    "residence WHERE household_id = ?) SELECT id FROM here UNION SELECT m.id FROM resident m JOIN here ON "
    "m.merged_into = here.id) "_s;

} // namespace

QList<Person> of(const Db& db, HouseholdId household, QDate onDay, ActivityId except) {
    QList<Person> people;
    QHash<ResidentId, qsizetype> at;
    for (const Resident& resident : households::residentsOf(db, household, onDay)) {
        at.insert(resident.id, people.size());
        people += Person{resident, {}};
    }
    // The earliest day comes first; once somebody has a service, nothing later changes it.
    const auto tell = [&](const Row& row, State state, bool latest) {
        const auto known = at.constFind(row.id<ResidentId>(0));
        if (known == at.constEnd())
            return;
        Service& service = people[*known].services[row.id<IndicatorId>(1)];
        if (service.state == State::Has || (!latest && service.state != State::Unknown))
            return;
        service = {state, row.day(2), row.id<ActivityId>(3), fromCode<Form>(row.text(4)).value_or(Form::Already)};
    };
    db.each(u"SELECT coalesce(p.merged_into, p.id), g.id, a.day, a.id, x.form FROM result x "_s + gridColumn +
                u"JOIN activity a ON a.id = x.activity_id "_s + livedThere +
                u"AND x.form <> 'repeated' AND a.day <= ? AND a.id <> ? "
                "UNION ALL SELECT coalesce(p.merged_into, p.id), g.id, x.day, NULL, 'already' FROM account_step x JOIN "
                "indicator g ON g.in_grid = 1 AND g.account_type = x.account_type AND g.account_step = x.step "_s +
                livedThere + u"AND x.result_id IS NULL AND x.day <= ? ORDER BY 3, 4"_s,
            {household, onDay, except.value, household, onDay}, [&](const Row& row) { tell(row, State::Has, false); });
    db.each(u"SELECT coalesce(p.merged_into, p.id), g.id, a.day, a.id, '', x.status FROM cell_note x "_s + gridColumn +
                u"JOIN activity a ON a.id = x.activity_id "_s + livedThere +
                u"AND a.day <= ? AND a.id <> ? ORDER BY a.day, x.id"_s,
            {household, onDay, except.value},
            [&](const Row& row) { tell(row, row.text(5) == "later"_L1 ? State::Later : State::NotYet, true); });
    return people;
}

} // namespace sotoso::services
