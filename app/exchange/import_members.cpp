// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/exchange/one_of.h"
#include "app/storage/teams.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What a row says of a member's term; what it does not say is empty.
struct TermRow {
    std::optional<Role> role;
    GroupId group;
    QDate from;
    bool fits(const Membership& term) const {
        return (!role || term.role == *role) && (!group || term.group == group) &&
               (!from.isValid() || term.from == from);
    }
};

class MemberImport {
public:
    MemberImport(Db& book, ImportRun& of)
        : db(book), run(of), groups(teams::groups(book, of.today)), team(teams::team(book).id),
          members(teams::members(book)), terms(teams::memberships(book)), edits(book, "member") {
        edits.addParts(book, "membership", "member_id", "term");
    }

    void take() {
        Member row;
        run.required(Field::PersonName);
        row.name = run.name(Field::PersonName);
        row.organisation = run.text(Field::Organisation);
        row.phone = run.phone();
        const TermRow term = readTerm();
        const auto same = std::find_if(members.begin(), members.end(), [&](const Member& m) {
            return text::sameKey(m.name) == text::sameKey(row.name) &&
                   (m.phone == row.phone || m.phone.isEmpty() || row.phone.isEmpty());
        });
        if (same == members.end()) {
            row.id = teams::addMember(db, row);
            begin({{}, row.id, team, term.group, term.role.value_or(Role::Member), {}, term.from, {}});
            members += row;
            run.toldOf(row.id.value);
            run.became(RowFate::Added);
            return;
        }
        Member now = *same;
        const qint64 id = now.id.value;
        bool changed = run.set(now.organisation, row.organisation, !row.organisation.isEmpty(), Field::Organisation,
                               edits, id, "organisation");
        changed |= run.set(now.phone, row.phone, !row.phone.isEmpty(), Field::Phone, edits, id, "phone");
        const bool newTerm = takeTerm(now.id, term);
        if (changed) {
            teams::updateMember(db, now);
            *same = now;
        }
        run.toldOf(id);
        run.became(changed || newTerm ? RowFate::Updated : RowFate::Unchanged);
    }

    qint64 withoutGroup = 0; ///< that were added, and lead nothing that is above the sub-groups

private:
    TermRow readTerm() {
        TermRow term;
        if (const QString name = run.text(Field::Group); !name.isEmpty()) {
            const auto group = teams::findGroup(groups, name);
            if (!group)
                run.reject(Field::Group, Tr::tr("no sub-group of this name"));
            term.group = group->id;
        }
        const QString role = run.text(Field::Role);
        term.role = oneOf<Role>(role, {{u"to truong", Role::Leader},
                                       {u"to pho", Role::Deputy},
                                       {u"thu ky", Role::Secretary},
                                       {u"truong nhom", Role::GroupLeader},
                                       {u"thanh vien", Role::Member}});
        if (!role.isEmpty() && !term.role)
            run.reject(Field::Role, Tr::tr("known are tổ trưởng, tổ phó, thư ký, trưởng nhóm, thành viên"));
        term.from = run.day(Field::Since);
        return term;
    }

    void begin(Membership term) {
        term.id = teams::addMembership(db, term);
        terms += term;
        const bool inGroup = term.role == Role::Member || term.role == Role::GroupLeader;
        if (inGroup && !term.group && !term.to.isValid())
            ++withoutGroup;
    }

    /// The terms of somebody who is in the book: true when one of them was corrected, or a new one begins.
    bool takeTerm(MemberId member, const TermRow& given) {
        Membership* running = nullptr;
        QDate last; // of those that have ended
        for (Membership& term : terms) {
            if (term.member != member)
                continue;
            if (!term.to.isValid())
                running = &term;
            else if (!last.isValid() || term.to > last)
                last = term.to;
        }
        if (running && given.fits(*running))
            return false;
        const bool known = std::any_of(terms.begin(), terms.end(), [&](const Membership& term) {
            return term.member == member && term.to.isValid() && given.fits(term);
        });
        if (known || (!running && !given.from.isValid())) {
            if (!given.from.isValid())
                run.remark(Field::Role,
                           Tr::tr("this term has ended; for a new one give “%1”").arg(fieldName(Field::Since)));
            return false;
        }
        const Membership before = running ? *running : Membership{{}, member, team, {}, Role::Member, {}, {}, {}};
        Membership next = before;
        next.role = given.role.value_or(before.role);
        next.group = given.group ? given.group : before.group;
        const bool same = next.role == before.role && next.group == before.group;
        if (given.from.isValid() && last.isValid() && given.from <= last)
            run.reject(Field::Since, Tr::tr("lies in a term that lasted until %1").arg(showDate(last)));
        if (running && (same || !given.from.isValid() || given.from == running->from))
            return correct(*running, next, given.from);
        next.decisionNo.clear();
        next.from = given.from;
        if (running && running->from.isValid() && given.from < running->from) {
            next.to = running->from.addDays(-1);
        } else if (running) {
            tell(before, next, given.from, false);
            running->to = given.from.addDays(-1);
            teams::updateMembership(db, *running);
        }
        begin(next);
        return true;
    }

    /// The running term was entered otherwise: with another role, sub-group or first day.
    bool correct(Membership& running, Membership next, QDate from) {
        if (from.isValid())
            next.from = from;
        const bool same = next.role == running.role && next.group == running.group;
        const bool kept = run.keepsHand(edits, running.member.value, "term");
        if (!kept && run.wasTold(running.member.value))
            run.rejectTwice(same ? Field::Since : Field::Role, running.member.value);
        tell(running, next, from, kept);
        if (kept)
            return false;
        running = next;
        teams::updateMembership(db, running);
        return true;
    }

    void tell(const Membership& before, const Membership& next, QDate from, bool kept) {
        const auto nameOfGroup = [&](GroupId id) {
            const auto group =
                std::find_if(groups.begin(), groups.end(), [&](const SubGroup& g) { return g.id == id; });
            return group == groups.end() ? QString() : group->name;
        };
        if (before.role != next.role)
            run.changed(Field::Role, nameOf(before.role), nameOf(next.role), kept);
        else if (before.group != next.group)
            run.changed(Field::Group, nameOfGroup(before.group), nameOfGroup(next.group), kept);
        else
            run.changed(Field::Since, before.from.isValid() ? showDate(before.from) : QString(), showDate(from), kept);
    }

    Db& db;
    ImportRun& run;
    const QList<SubGroup> groups;
    const TeamId team;
    QList<Member> members;
    QList<Membership> terms;
    HandEdits edits;
};

} // namespace

void importMembers(Db& db, ImportRun& run) {
    MemberImport members(db, run);
    run.eachRow([&]() { members.take(); });
    teams::linkVisitors(db);
    if (members.withoutGroup > 0)
        run.note(Tr::tr("%1 members have no sub-group in the list: they stand under “Standing committee” until one is "
                        "chosen for them.")
                     .arg(showCount(members.withoutGroup)));
}

} // namespace sotoso::exchange
