// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/team_sheet.h"

#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/store.h"
#include "app/storage/teams.h"

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int fortnight = 14; // days without a visit before a sub-group counts as idle

bool covers(const Membership& term, QDate day) {
    return (!term.from.isValid() || term.from <= day) && (!term.to.isValid() || term.to >= day);
}

void readBook(const Db& db, TeamSheet& sheet, const Period& year, QDate today) {
    sheet.team = teams::team(db);
    sheet.areas = areas::open(db, today);
    for (const SubGroup& group : teams::groups(db, today))
        if (!group.validTo.isValid() || group.validTo >= today)
            sheet.groups += TeamSheet::GroupLine{group, {}, 0, 0, {}, 0, false};
    sheet.terms = teams::memberships(db);
    for (const Activity& training : activities::ofKind(db, ActivityKind::Training, year.first, year.last))
        sheet.trainings += TeamSheet::Training{training, 0, 0, {}};
    for (const Member& member : teams::members(db)) {
        TeamSheet::MemberLine line{member, {}, 0, 0};
        bool serves = false;
        for (const Membership& term : std::as_const(sheet.terms))
            if (term.member == member.id && !serves) {
                line.term = term;
                serves = covers(term, today);
            }
        (serves ? sheet.members : sheet.former) += line;
    }
}

/// Who was expected at each training (who served that day) and who came.
void attend(TeamSheet& sheet) {
    for (TeamSheet::Training& training : sheet.trainings) {
        QSet<MemberId> serving, came;
        for (const Membership& term : std::as_const(sheet.terms))
            if (covers(term, training.activity.day))
                serving.insert(term.member);
        for (const Visitor& visitor : std::as_const(training.activity.visitors))
            came.insert(visitor.member);
        training.expected = int(serving.size());
        training.attended = int(training.activity.visitors.size());
        for (QList<TeamSheet::MemberLine>* lines : {&sheet.members, &sheet.former})
            for (TeamSheet::MemberLine& line : *lines) {
                if (!serving.contains(line.member.id))
                    continue;
                ++line.held;
                if (came.contains(line.member.id))
                    ++line.attended;
                else
                    training.missed += line.member;
            }
    }
}

void arrange(TeamSheet& sheet) {
    QHash<GroupId, qsizetype> place;
    for (qsizetype i = 0; i < sheet.groups.size(); ++i)
        place.insert(sheet.groups[i].group.id, i + 1);
    std::stable_sort(sheet.members.begin(), sheet.members.end(), [&](const auto& a, const auto& b) {
        const auto key = [&](const TeamSheet::MemberLine& line) {
            return std::pair(place.value(line.term.group), int(line.term.role));
        };
        return key(a) < key(b);
    });
    for (TeamSheet::GroupLine& group : sheet.groups)
        for (const TeamSheet::MemberLine& line : std::as_const(sheet.members))
            if (line.term.group == group.group.id) {
                ++group.members;
                if (line.term.role == Role::GroupLeader)
                    group.leader = line.member.name;
            }
}

void look(TeamSheet& sheet) {
    QSet<AreaId> looked;
    for (TeamSheet::GroupLine& group : sheet.groups) {
        bool first = true;
        for (const AreaId id : std::as_const(group.group.areas)) {
            looked.insert(id);
            for (const Area& area : std::as_const(sheet.areas))
                if (area.id == id)
                    group.areaNames += area.name;
            for (const AreaLine& line : std::as_const(sheet.lines)) {
                if (line.area.id != id)
                    continue;
                group.households += line.households;
                group.idleDays = first ? line.idleDays : std::min(group.idleDays, line.idleDays);
                first = false;
            }
        }
        group.idle = group.idleDays > fortnight;
    }
    for (const Area& area : std::as_const(sheet.areas))
        if (!looked.contains(area.id))
            sheet.areasWithoutGroup += area;
}

} // namespace

Result<TeamSheet> teamSheet(Store& store, Figures& figures, const NamedPeriod& period, QDate today) {
    return guarded([&]() {
        TeamSheet sheet;
        const NamedPeriod year = yearPeriod(period.year, period.scheme);
        take(store.read([&](const Db& db) { readBook(db, sheet, year.period, today); }));
        attend(sheet);
        arrange(sheet);
        if (figures.ready()) {
            sheet.lines = take(figures.dashboard({period, today, u"ZL03"_s, 0})).areas;
            const auto zalo = take(figures.of({period, By::None, {u"ZL02"_s}, today}));
            if (!zalo.isEmpty())
                sheet.zalo = zalo.first();
        }
        look(sheet);
        return sheet;
    });
}

} // namespace sotoso
