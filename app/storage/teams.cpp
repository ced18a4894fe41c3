// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/teams.h"

#include "app/base/text.h"
#include "app/domain/codes.h"

namespace sotoso::teams {

Team team(const Db& db) {
    return db
        .one(QStringLiteral("SELECT id, name, decision_no, decision_day FROM team ORDER BY id LIMIT 1"), {},
             [](const Row& row) {
                 return Team{row.id<TeamId>(0), row.text(1), row.text(2), row.day(3)};
             })
        .value_or(Team{});
}

TeamId addTeam(Db& db, AreaId ward, const Team& team) {
    return TeamId(db.insert("team", {{"area_id", ward},
                                     {"name", team.name},
                                     {"decision_no", team.decisionNo},
                                     {"decision_day", team.decisionDay}}));
}

void updateTeam(Db& db, const Team& team) {
    db.update("team", team.id.value,
              {{"name", team.name}, {"decision_no", team.decisionNo}, {"decision_day", team.decisionDay}});
}

QList<SubGroup> groups(const Db& db, QDate onDay) {
    auto list = db.list(
        QStringLiteral(
            "SELECT id, team_id, code, name, position, valid_from, valid_to FROM sub_group ORDER BY position, id"),
        {}, [](const Row& row) {
            return SubGroup{row.id<GroupId>(0), row.id<TeamId>(1), row.text(2), row.text(3), row.number(4), {},
                            row.day(5),         row.day(6)};
        });
    QHash<GroupId, qsizetype> at;
    for (qsizetype i = 0; i < list.size(); ++i)
        at.insert(list[i].id, i);
    db.each(QStringLiteral("SELECT g.sub_group_id, g.area_id FROM sub_group_area g JOIN area a ON a.id = g.area_id "
                           "WHERE (g.valid_from IS NULL OR g.valid_from <= ?) "
                           "AND (g.valid_to IS NULL OR g.valid_to >= ?) ORDER BY a.position"),
            {onDay, onDay}, [&](const Row& row) { list[at.value(row.id<GroupId>(0))].areas += row.id<AreaId>(1); });
    return list;
}

std::optional<SubGroup> findGroup(const QList<SubGroup>& groups, const QString& text) {
    const auto key = [](const QString& t) { return text::fold(t).remove(u' ').remove(u'.').remove(u'-'); };
    const QString wanted = key(text);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const SubGroup& group : groups)
        if (key(group.code) == wanted || key(group.name) == wanted || QStringLiteral("n") + wanted == key(group.code) ||
            wanted == QStringLiteral("nhom") + key(group.code).mid(1))
            return group;
    return std::nullopt;
}

GroupId addGroup(Db& db, const SubGroup& group) {
    const GroupId id(db.insert("sub_group", {{"team_id", group.team},
                                             {"code", group.code},
                                             {"name", group.name},
                                             {"search", text::fold(group.name)},
                                             {"position", group.position},
                                             {"valid_from", group.validFrom},
                                             {"valid_to", group.validTo}}));
    for (const AreaId area : group.areas)
        db.insert("sub_group_area", {{"sub_group_id", id}, {"area_id", area}});
    return id;
}

void updateGroup(Db& db, const SubGroup& group) {
    db.update("sub_group", group.id.value,
              {{"code", group.code},
               {"name", group.name},
               {"search", text::fold(group.name)},
               {"position", group.position},
               {"valid_from", group.validFrom},
               {"valid_to", group.validTo}});
}

void setGroupAreas(Db& db, GroupId group, const QList<AreaId>& areas, QDate day) {
    QList<AreaId> present;
    const auto rows =
        db.list(QStringLiteral("SELECT id, area_id, valid_from FROM sub_group_area WHERE sub_group_id = ? AND "
                               "(valid_to IS NULL OR valid_to >= ?)"),
                {group, day}, [](const Row& row) { return std::tuple(row.integer(0), row.id<AreaId>(1), row.day(2)); });
    for (const auto& [id, area, from] : rows) {
        if (areas.contains(area))
            present += area;
        else if (from == day)
            db.remove("sub_group_area", id);
        else
            db.update("sub_group_area", id, {{"valid_to", day.addDays(-1)}});
    }
    for (const AreaId area : areas)
        if (!present.contains(area))
            db.insert("sub_group_area", {{"sub_group_id", group}, {"area_id", area}, {"valid_from", day}});
}

namespace {

Member memberFrom(const Row& row) {
    return {row.id<MemberId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}
const QString memberColumns = QStringLiteral("SELECT id, name, organisation, position, phone, note FROM member ");

} // namespace

QList<Member> members(const Db& db) {
    return db.list(memberColumns + QStringLiteral("ORDER BY sort, id"), {}, memberFrom);
}

std::optional<Member> memberById(const Db& db, MemberId id) {
    return db.one(memberColumns + QStringLiteral("WHERE id = ?"), {id}, memberFrom);
}

MemberId addMember(Db& db, const Member& member) {
    return MemberId(db.insert("member", {{"name", member.name},
                                         {"search", text::fold(member.name)},
                                         {"sort", text::nameSortKey(member.name)},
                                         {"organisation", member.organisation},
                                         {"position", member.position},
                                         {"phone", member.phone},
                                         {"note", member.note}}));
}

void updateMember(Db& db, const Member& member) {
    db.update("member", member.id.value,
              {{"name", member.name},
               {"search", text::fold(member.name)},
               {"sort", text::nameSortKey(member.name)},
               {"organisation", member.organisation},
               {"position", member.position},
               {"phone", member.phone},
               {"note", member.note}});
}

void linkVisitors(Db& db) {
    QHash<QString, QList<MemberId>> byName;
    for (const Member& member : members(db))
        byName[text::sameKey(member.name)] += member.id;
    const auto unknown = db.list(QStringLiteral("SELECT id, name FROM activity_member WHERE member_id IS NULL"), {},
                                 [](const Row& row) { return std::pair(row.integer(0), row.text(1)); });
    for (const auto& [id, name] : unknown)
        if (const auto same = byName.value(text::sameKey(name)); same.size() == 1)
            db.update("activity_member", id, {{"member_id", same.first()}});
}

QList<Membership> memberships(const Db& db) {
    return db.list(QStringLiteral("SELECT id, member_id, team_id, sub_group_id, role, decision_no, valid_from, "
                                  "valid_to FROM membership ORDER BY id"),
                   {}, [](const Row& row) {
                       return Membership{row.id<MembershipId>(0),
                                         row.id<MemberId>(1),
                                         row.id<TeamId>(2),
                                         row.id<GroupId>(3),
                                         fromCode<Role>(row.text(4)).value_or(Role::Member),
                                         row.text(5),
                                         row.day(6),
                                         row.day(7)};
                   });
}

MembershipId addMembership(Db& db, const Membership& m) {
    return MembershipId(db.insert("membership", {{"member_id", m.member},
                                                 {"team_id", m.team},
                                                 {"sub_group_id", m.group},
                                                 {"role", codeOf(m.role)},
                                                 {"decision_no", m.decisionNo},
                                                 {"valid_from", m.from},
                                                 {"valid_to", m.to}}));
}

void updateMembership(Db& db, const Membership& m) {
    db.update("membership", m.id.value,
              {{"sub_group_id", m.group},
               {"role", codeOf(m.role)},
               {"decision_no", m.decisionNo},
               {"valid_from", m.from},
               {"valid_to", m.to}});
}

} // namespace sotoso::teams
