// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/work_list.h"

#include "app/figures/doubles.h"
#include "app/figures/report_facts.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/reports.h"
#include "app/storage/store.h"
#include "app/storage/teams.h"

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

WorkItem followUps(const QList<FollowUp>& due, const QList<SubGroup>& groups, QDate today) {
    WorkItem item;
    item.kind = WorkItem::Kind::FollowUps;
    item.count = due.size();
    for (const FollowUp& one : due)
        item.late += one.due < today ? 1 : 0;
    for (const SubGroup& group : groups) {
        const auto count =
            std::count_if(due.begin(), due.end(), [&](const FollowUp& one) { return one.group == group.id; });
        if (count > 0)
            item.groups.append({group.name, count});
    }
    return item;
}

/// The report of the month that ended last, until the day it is due.
std::optional<WorkItem> report(const Db& db, Scheme scheme, QDate today) {
    NamedPeriod period = periodOf(today, PeriodUnit::Month, scheme);
    if (period.period.last > today)
        period = period.previous().value_or(period);
    WorkItem item;
    item.kind = WorkItem::Kind::Report;
    item.period = period;
    item.day = reportDueDay(period, dueDays(db));
    item.days = int(today.daysTo(item.day));
    item.begun = reports::begun(db, scheme).contains(period.period);
    return item.days >= 0 ? std::optional(item) : std::nullopt;
}

std::optional<WorkItem> doubles(const Db& db, const QList<QList<HouseholdId>>& groups, QDate today) {
    if (groups.isEmpty())
        return std::nullopt;
    WorkItem item;
    item.kind = WorkItem::Kind::Doubles;
    item.count = groups.size();
    for (const QList<HouseholdId>& group : groups)
        if (const auto household = households::byId(db, group.first(), today))
            if (const auto area = areas::byId(db, household->area); area && !item.areas.contains(area->name))
                item.areas << area->name;
    return item;
}

} // namespace

Result<QList<WorkItem>> workList(Store& store, const Dashboard& dashboard, Scheme scheme, QDate today) {
    const QList<QList<HouseholdId>> alike = Doubles::of(store).groups();
    return store.read([&](const Db& db) {
        const QList<SubGroup> groups = teams::groups(db, today);
        QList<WorkItem> items;
        for (const AreaLine& line : dashboard.areas) {
            if (line.idleDays < idleAfterDays || line.households == 0)
                continue;
            WorkItem item;
            item.area = line.area;
            item.day = line.lastVisit;
            item.days = line.idleDays;
            for (const SubGroup& group : groups)
                if (group.id == line.group)
                    item.group = group.name;
            items.append(item);
        }
        std::stable_sort(items.begin(), items.end(),
                         [](const WorkItem& a, const WorkItem& b) { return a.days > b.days; });
        if (!dashboard.followUps.isEmpty())
            items.append(followUps(dashboard.followUps, groups, today));
        if (const auto due = report(db, scheme, today))
            items.append(*due);
        const QList<Store::Draft> drafts = store.drafts(u"visits"_s); // the newest first
        if (!drafts.isEmpty()) {
            WorkItem item;
            item.kind = WorkItem::Kind::Drafts;
            item.count = drafts.size();
            item.title = drafts.first().title;
            item.day = drafts.first().changedAt.toLocalTime().date();
            items.append(item);
        }
        if (const auto doubtful = doubles(db, alike, today))
            items.append(*doubtful);
        return items;
    });
}

Result<QList<ComingDay>> comingDays(Store& store, Figures& figures, QDate today, int days) {
    return guarded([&] {
        const QList<FollowUp> all = take(figures.followUps(today.addDays(days)));
        const QList<Area> areas = take(store.read([](const Db& db) { return areas::all(db); }));
        QList<ComingDay> coming;
        for (const FollowUp& one : all) {
            if (one.due <= today)
                continue;
            if (coming.isEmpty() || coming.last().day != one.due)
                coming.append({one.due, 0, {}});
            ++coming.last().households;
            for (const Area& area : areas)
                if (area.id == one.area && !coming.last().areas.contains(area.name))
                    coming.last().areas << area.name;
        }
        return coming;
    });
}

} // namespace sotoso
