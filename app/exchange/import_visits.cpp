// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/actions/visits.h"
#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/indicators.h"
#include "app/storage/teams.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

template <class E>
std::optional<E> oneOf(const QString& text, std::initializer_list<std::pair<const char16_t*, E>> known) {
    const QString key = text::fold(text);
    for (const auto& [name, value] : known)
        if (key == QString::fromUtf16(name))
            return value;
    return std::nullopt;
}

/// Residents of a household by name; a name that is not among them becomes a resident, and that is said.
class People {
public:
    People(Db& with, ImportRun& of) : db(with), run(of) {}
    ResidentId find(HouseholdId household, const QString& name) {
        if (!known.contains(household))
            for (const Resident& r : households::residentsOf(db, household, run.today))
                known[household].insert(text::sameKey(r.name), r.id);
        auto& names = known[household];
        const auto same = names.values(text::sameKey(name));
        if (same.size() > 1)
            run.reject(Field::Helped, Tr::tr("two people of this name are in the household"));
        if (same.size() == 1)
            return same.first();
        Resident added;
        added.household = household;
        added.name = run.name(Field::Helped);
        const ResidentId id = households::addResident(db, added);
        names.insert(text::sameKey(name), id);
        run.remark(Field::Helped, Tr::tr("a person was added to the household"));
        return id;
    }

private:
    Db& db;
    ImportRun& run;
    QHash<HouseholdId, QMultiHash<QString, ResidentId>> known;
};

QString content(const Activity& v) {
    QStringList results;
    for (const ActivityResult& r : v.results)
        results += u"%1 %2 %3 %4"_s.arg(r.resident.value).arg(r.indicator.value).arg(codeOf(r.form)).arg(r.quantity);
    results.sort();
    QStringList visitors;
    for (const Visitor& visitor : v.visitors)
        visitors += visitor.name;
    return QStringList{v.day.toString(Qt::ISODate),
                       v.household.toString(),
                       v.group.toString(),
                       codeOf(v.outcome),
                       v.nextDay.toString(Qt::ISODate),
                       v.note,
                       visitors.join(u';'),
                       results.join(u';')}
        .join(u'|');
}

} // namespace

void importVisits(Db& db, ImportRun& run) {
    const QList<Area> areas = areas::all(db);
    const QList<SubGroup> groups = teams::groups(db, run.today);
    const QList<Indicator> indicators = indicators::all(db);
    const QList<Member> members = teams::members(db);
    QHash<QString, HouseholdId> byCode;
    QMultiHash<QString, HouseholdId> byPlace;
    const auto placeKey = [](AreaId area, const QString& head, const QString& houseNo) {
        return QStringList{area.toString(), text::fold(head), text::fold(houseNo)}.join(u'|');
    };
    db.each(
        u"SELECT h.code, h.id, h.head_name, h.house_no, a.area_id FROM household h JOIN household_area a ON a.household_id = h.id AND a.valid_to IS NULL"_s,
        {}, [&](const Row& row) {
            byCode.insert(row.text(0), row.id<HouseholdId>(1));
            byPlace.insert(placeKey(row.id<AreaId>(4), row.text(2), row.text(3)), row.id<HouseholdId>(1));
        });
    People people(db, run);
    QList<Activity> visits; // in the order of the file
    QList<QList<qsizetype>> rowsOf;
    QHash<QString, qsizetype> at;
    run.eachRow([&]() {
        Activity row;
        row.code = run.text(Field::VisitCode);
        run.required(Field::Day);
        row.day = run.day(Field::Day);
        if (const QString code = run.text(Field::HouseholdCode); !code.isEmpty()) {
            if (!byCode.contains(code))
                run.reject(Field::HouseholdCode, Tr::tr("no household with this number"));
            row.household = byCode.value(code);
        } else {
            const auto area =
                areas::find(areas, run.required(run.has(Field::Area) ? Field::Area : Field::HouseholdCode));
            const auto same = area ? byPlace.values(placeKey(area->id, run.text(Field::Head), run.text(Field::HouseNo)))
                                   : QList<HouseholdId>();
            if (same.size() != 1)
                run.reject(Field::Head, same.isEmpty() ? Tr::tr("no such household in this area")
                                                       : Tr::tr("more than one such household in this area"));
            row.household = same.first();
        }
        row.household = households::resolve(db, row.household);
        if (const QString name = run.text(Field::Group); !name.isEmpty()) {
            const auto group = teams::findGroup(groups, name);
            if (!group)
                run.reject(Field::Group, Tr::tr("no sub-group of this name"));
            row.group = group->id;
        }
        for (const QString& part : run.text(Field::Visitors).split(u';', Qt::SkipEmptyParts)) {
            Visitor visitor{{}, text::clean(part)};
            for (const Member& member : members)
                if (text::sameKey(member.name) == text::sameKey(visitor.name))
                    visitor.member = member.id;
            row.visitors += visitor;
        }
        const auto outcome = oneOf<Outcome>(run.required(Field::Outcome), {{u"gap", Outcome::Met},
                                                                           {u"vang nha", Outcome::Absent},
                                                                           {u"vang", Outcome::Absent},
                                                                           {u"tu choi", Outcome::Refused},
                                                                           {u"hen lai", Outcome::ComeBack},
                                                                           {u"chuyen di", Outcome::MovedAway}});
        if (!outcome)
            run.reject(Field::Outcome, Tr::tr("known are gặp, vắng nhà, từ chối, hẹn lại, chuyển đi"));
        row.outcome = *outcome;
        row.nextDay = run.day(Field::NextDay, true);
        if (row.nextDay.isValid() && row.nextDay <= row.day)
            run.reject(Field::NextDay, Tr::tr("must lie after the visit"));
        row.note = run.noteText();
        const auto quantity = run.count(Field::Quantity);
        const QString formText = run.text(Field::Form);
        const auto form = oneOf<Form>(
            formText, {{u"tao moi", Form::Created}, {u"da co san", Form::Already}, {u"huong dan lai", Form::Repeated}});
        if (!formText.isEmpty() && !form)
            run.reject(Field::Form, Tr::tr("known are tạo mới, đã có sẵn, hướng dẫn lại"));
        ActivityResult result;
        const bool met = row.outcome == Outcome::Met || row.outcome == Outcome::ComeBack;
        if (!met && !run.text(Field::Helped).isEmpty())
            run.reject(Field::Outcome, Tr::tr("somebody is named as helped, so somebody was met"));
        if (const QString name = run.text(Field::Indicator); !name.isEmpty()) {
            const auto indicator = indicators::find(indicators, name);
            if (!indicator)
                run.reject(Field::Indicator, Tr::tr("no indicator of this code or name"));
            if (!met)
                run.reject(Field::Outcome, Tr::tr("results need somebody who was met"));
            result.indicator = indicator->id;
            result.form = form.value_or(Form::Created);
            result.quantity = quantity.value_or(1);
        }
        const QString key =
            row.code.isEmpty()
                ? QStringList{row.household.toString(), row.day.toString(Qt::ISODate), row.group.toString()}.join(u'|')
                : u"#"_s + row.code;
        if (const auto known = at.constFind(key);
            known != at.constEnd() && (visits[*known].day != row.day || visits[*known].household != row.household))
            run.reject(Field::VisitCode, Tr::tr("stands in this file with another day or household"));
        else if (known != at.constEnd() && visits[*known].outcome != row.outcome)
            run.reject(Field::Outcome, Tr::tr("this visit stands in this file with another outcome"));
        if (result.indicator)
            if (const QString name = run.text(Field::Helped); !name.isEmpty())
                result.resident = people.find(row.household, name);
        if (!at.contains(key)) {
            at.insert(key, visits.size());
            visits += row;
            rowsOf.append(QList<qsizetype>());
        }
        rowsOf[at.value(key)].append(run.index());
        Activity& visit = visits[at.value(key)];
        if (visit.note.isEmpty())
            visit.note = row.note;
        if (!visit.nextDay.isValid())
            visit.nextDay = row.nextDay;
        if (result.indicator) {
            visit.results += result;
            if (result.resident && !visit.peopleMet.contains(result.resident))
                visit.peopleMet += result.resident;
        }
    });
    HandEdits edits(db, "activity");
    for (const char* part : {"activity_member", "activity_resident", "result"})
        edits.addParts(db, part, "activity_id", "parts");
    for (qsizetype i = 0; i < visits.size(); ++i) {
        run.step(i);
        Activity& visit = visits[i];
        run.goTo(rowsOf[i].first());
        std::optional<Activity> before;
        if (!visit.code.isEmpty())
            before = activities::byCode(db, visit.code);
        else
            for (const Activity& other : activities::ofHousehold(db, visit.household))
                if (other.day == visit.day && other.group == visit.group && other.code.isEmpty())
                    before = other;
        RowFate fate = RowFate::Unchanged;
        if (!before) {
            actions::storeActivity(db, visit, run.today);
            fate = RowFate::Added;
        } else if (content(*before) != content(visit)) {
            if (edits.has(before->id.value) && !run.options.overwrite) {
                run.changed(run.has(Field::VisitCode) ? Field::VisitCode : Field::Day, showDate(before->day),
                            showDate(visit.day), true);
            } else {
                visit.id = before->id;
                activities::update(db, visit);
                fate = RowFate::Updated;
            }
        }
        run.became(fate);
        for (const qsizetype row : std::as_const(rowsOf[i]))
            run.report.rows[row] = fate;
    }
}

void importMembers(Db& db, ImportRun& run) {
    const QList<SubGroup> groups = teams::groups(db, run.today);
    const TeamId team = teams::team(db).id;
    QList<Member> members = teams::members(db);
    QList<Membership> terms = teams::memberships(db);
    const HandEdits edits(db, "member");
    run.eachRow([&]() {
        Member row;
        run.required(Field::PersonName);
        row.name = run.name(Field::PersonName);
        row.organisation = run.text(Field::Organisation);
        row.phone = run.phone();
        Membership term;
        term.team = team;
        if (const QString name = run.text(Field::Group); !name.isEmpty()) {
            const auto group = teams::findGroup(groups, name);
            if (!group)
                run.reject(Field::Group, Tr::tr("no sub-group of this name"));
            term.group = group->id;
        }
        const QString roleText = run.text(Field::Role);
        const auto role = oneOf<Role>(roleText, {{u"to truong", Role::Leader},
                                                 {u"to pho", Role::Deputy},
                                                 {u"thu ky", Role::Secretary},
                                                 {u"truong nhom", Role::GroupLeader},
                                                 {u"thanh vien", Role::Member}});
        if (!roleText.isEmpty() && !role)
            run.reject(Field::Role, Tr::tr("known are tổ trưởng, tổ phó, thư ký, trưởng nhóm, thành viên"));
        term.role = role.value_or(Role::Member);
        term.from = run.day(Field::Since);
        const auto same = std::find_if(members.begin(), members.end(), [&](const Member& m) {
            return text::sameKey(m.name) == text::sameKey(row.name) &&
                   (m.phone == row.phone || m.phone.isEmpty() || row.phone.isEmpty());
        });
        if (same == members.end()) {
            row.id = term.member = teams::addMember(db, row);
            term.id = teams::addMembership(db, term);
            members += row;
            terms += term;
            run.became(RowFate::Added);
            return;
        }
        const qint64 id = same->id.value;
        bool changed = run.set(same->organisation, row.organisation, !row.organisation.isEmpty(), Field::Organisation,
                               edits, id, "organisation");
        changed |= run.set(same->phone, row.phone, !row.phone.isEmpty(), Field::Phone, edits, id, "phone");
        if (changed)
            teams::updateMember(db, *same);
        for (Membership& running : terms) {
            if (running.member != same->id || running.to.isValid())
                continue;
            Membership next = running;
            next.role = role.value_or(running.role);
            next.group = term.group ? term.group : running.group;
            next.from = term.from.isValid() ? term.from : running.from;
            if (next.role != running.role || next.group != running.group || next.from != running.from) {
                teams::updateMembership(db, next);
                running = next;
                changed = true;
            }
        }
        run.became(changed ? RowFate::Updated : RowFate::Unchanged);
    });
}

} // namespace sotoso::exchange
