// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/team.h"

#include "app/actions/visits.h"
#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/storage/teams.h"

#include <QCoreApplication>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TeamActions)
};

void bad(const QString& text, const char* field) {
    fail(Error::Kind::Invalid, text, QString::fromLatin1(field));
}

void checkTerm(const Membership& term) {
    if (term.role == Role::GroupLeader && !term.group)
        bad(Tr::tr("A sub-group leader leads a sub-group: choose which."), "group");
}

} // namespace

Member cleanMember(Member member) {
    member.name = text::clean(member.name);
    member.organisation = text::clean(member.organisation);
    member.position = text::clean(member.position);
    member.note = text::clean(member.note, true);
    const auto phone = cleanPhone(member.phone);
    if (!phone)
        bad(phone.error().text, "phone");
    member.phone = phone->value;
    if (member.name.isEmpty())
        bad(Tr::tr("The name is missing."), "name");
    return member;
}

Result<MemberId> addMember(Store& store, const Member& member, const Membership& term) {
    return guarded([&]() {
        const Member cleaned = cleanMember(member);
        checkTerm(term);
        return take(store.write(Tr::tr("New member"), [&](Db& db) {
            const MemberId id = teams::addMember(db, cleaned);
            Membership first = term;
            first.member = id;
            if (!first.team)
                first.team = teams::team(db).id;
            teams::addMembership(db, first);
            teams::linkVisitors(db);
            return id;
        }));
    });
}

Result<> updateMember(Store& store, const Member& member) {
    return guarded([&]() {
        const Member cleaned = cleanMember(member);
        take(store.write(Tr::tr("Change member"), [&](Db& db) { teams::updateMember(db, cleaned); }));
    });
}

Result<> changeTerm(Store& store, const Membership& term) {
    return guarded([&]() {
        if (!term.from.isValid())
            bad(Tr::tr("The day from which it counts is missing."), "from");
        checkTerm(term);
        take(store.write(Tr::tr("Change of term"), [&](Db& db) {
            for (Membership running : teams::memberships(db)) {
                if (running.member != term.member || (running.to.isValid() && running.to < term.from))
                    continue;
                if (running.from == term.from) {
                    running.role = term.role;
                    running.group = term.group;
                    running.decisionNo = term.decisionNo;
                    teams::updateMembership(db, running);
                    return;
                }
                if (running.from.isValid() && running.from > term.from)
                    bad(Tr::tr("A term of this member begins on %1 already.").arg(showDate(running.from)), "from");
                running.to = term.from.addDays(-1);
                teams::updateMembership(db, running);
            }
            Membership next = term;
            if (!next.team)
                next.team = teams::team(db).id;
            teams::addMembership(db, next);
        }));
    });
}

Result<> endTerm(Store& store, MembershipId id, QDate lastDay) {
    return guarded([&]() {
        if (!lastDay.isValid())
            bad(Tr::tr("The last day is missing."), "to");
        take(store.write(Tr::tr("End of term"), [&](Db& db) {
            for (Membership term : teams::memberships(db)) {
                if (term.id != id)
                    continue;
                if (term.from.isValid() && lastDay < term.from)
                    bad(Tr::tr("The last day lies before the first, %1.").arg(showDate(term.from)), "to");
                term.to = lastDay;
                teams::updateMembership(db, term);
            }
        }));
    });
}

Result<ActivityId> saveTraining(Store& store, const Activity& training, QDate today) {
    return guarded([&]() {
        Activity made = training;
        made.kind = ActivityKind::Training;
        made.note = text::clean(training.note);
        made.place = text::clean(training.place);
        made.peopleCount = static_cast<int>(made.visitors.size());
        if (made.note.isEmpty())
            bad(Tr::tr("Say what the training was about."), "subject");
        if (made.visitors.isEmpty())
            bad(Tr::tr("Tick who came."), "attendance");
        if (!made.id)
            return take(addSession(store, made, today));
        take(updateVisit(store, made, today));
        return made.id;
    });
}

Result<GroupId> addGroup(Store& store, const SubGroup& group) {
    return guarded([&]() {
        if (text::clean(group.name).isEmpty())
            bad(Tr::tr("The name is missing."), "name");
        return take(store.write(Tr::tr("New sub-group %1").arg(group.name), [&](Db& db) {
            SubGroup made = group;
            made.name = text::clean(group.name);
            made.team = teams::team(db).id;
            if (made.code.isEmpty()) {
                made.position = static_cast<int>(
                    db.integer(QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM sub_group")));
                made.code = QStringLiteral("N%1").arg(made.position);
            }
            return teams::addGroup(db, made);
        }));
    });
}

Result<> updateGroup(Store& store, const SubGroup& group, QDate day) {
    return guarded([&]() {
        if (text::clean(group.name).isEmpty())
            bad(Tr::tr("The name is missing."), "name");
        take(store.write(Tr::tr("Change sub-group %1").arg(group.name), [&](Db& db) {
            SubGroup changed = group;
            changed.name = text::clean(group.name);
            teams::updateGroup(db, changed);
            teams::setGroupAreas(db, changed.id, changed.areas, day);
        }));
    });
}

Result<> updateTeam(Store& store, const Team& team) {
    return guarded([&]() {
        if (text::clean(team.name).isEmpty())
            bad(Tr::tr("The name is missing."), "name");
        take(store.write(Tr::tr("Change team"), [&](Db& db) { teams::updateTeam(db, team); }));
    });
}

} // namespace sotoso::actions
