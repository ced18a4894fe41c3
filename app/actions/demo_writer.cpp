// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_writer.h"

#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/indicators.h"
#include "app/storage/teams.h"

#include <QCoreApplication>

namespace sotoso::demo {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

template <class I>
Bind key(qint64 id) {
    return Bind(I(id));
}
QString evening(QDate day) {
    return day.toString(Qt::ISODate) + u"T11:00:00Z"_s;
}

} // namespace

Writer::Writer(Db& book, const Sample& from)
    : db(book), s(from), activityRow(db.inserter("activity", {"kind", "code", "day", "household_id", "area_id",
                                                              "sub_group_id", "outcome", "people_count", "next_day",
                                                              "note", "place", "sheet_no", "sheet_row", "entered_at"})),
      memberRow(db.inserter("activity_member", {"activity_id", "member_id", "name"})),
      residentRow(db.inserter("activity_resident", {"activity_id", "resident_id"})),
      resultRow(
          db.inserter("result", {"activity_id", "resident_id", "indicator_id", "form", "quantity", "material_id"})),
      stepRow(db.inserter("account_step", {"resident_id", "account_type", "step", "day", "result_id"})),
      cellRow(db.inserter("cell_note", {"activity_id", "resident_id", "indicator_id", "status"})) {
    for (const Area& a : areas::all(db))
        areas += a.id;
    for (const SubGroup& g : teams::groups(db, s.day))
        groups += g.id;
    for (const Material& m : activities::materials(db))
        materials += m.id;
    const auto inBook = indicators::all(db);
    QHash<QString, IndicatorId> byCode;
    for (const Indicator& i : inBook)
        byCode.insert(i.code, i.id);
    for (qsizetype i = 0; i < inBook.size(); ++i)
        indicators += byCode.value(codes.of(IndicatorId(i + 1)).code);
}

void Writer::step() {
    if (++done % 1000 != 0)
        return;
    progress.at(done, total);
    if (progress.stopped())
        fail(Error::Kind::Cancelled, Tr::tr("Stopped. No book was made."));
}

void Writer::writeWard() {
    writeTeam();
    writePeople();
}

void Writer::writeTeam() {
    Team team = teams::team(db);
    team.name = s.team.name;
    team.decisionNo = s.team.decisionNo;
    team.decisionDay = s.team.decisionDay;
    teams::updateTeam(db, team);
    for (qsizetype i = 0; i < groups.size(); ++i)
        db.update("sub_group", groups[i].value, {{"name", s.groups[i].name}, {"search", text::fold(s.groups[i].name)}});
    for (qsizetype i = 0; i < materials.size() && i < s.materials.size(); ++i)
        db.update("material", materials[i].value, {{"name", s.materials[i].name}});
    for (const Member& m : s.members)
        members += teams::addMember(db, m).value;
    for (Membership m : s.memberships) {
        m.member = MemberId(members[m.member.value - 1]);
        m.team = team.id;
        m.group = m.group ? groups[m.group.value - 1] : GroupId();
        teams::addMembership(db, m);
    }
}

void Writer::writePeople() {
    auto residentRows =
        db.inserter("resident", {"name", "birth_year", "sex", "relation", "phone", "search", "name_sort"});
    auto homeRows =
        db.inserter("household", {"code", "head_name", "head_resident_id", "house_no", "street", "phone",
                                  "declared_people", "kind", "zalo_since", "search", "name_sort", "house_sort"});
    auto areaRows = db.inserter("household_area", {"household_id", "area_id"});
    auto residences = db.inserter("residence", {"resident_id", "household_id"});
    residents.reserve(s.residents.size());
    households.reserve(s.households.size());
    qsizetype next = 0; // residents stand in the order of their households
    for (const Household& h : s.households) {
        const qsizetype first = next;
        for (; next < s.residents.size() && s.residents[next].household == h.id; ++next) {
            const Resident& r = s.residents[next];
            residents += residentRows.add({r.name, r.birthYear, codeOf(r.sex), r.relation, r.phone,
                                           sotoso::households::searchText(r), text::nameSortKey(r.name)});
        }
        households += homeRows.add({h.code, h.headName, key<ResidentId>(resident(h.headResident)), h.houseNo, h.street,
                                    h.phone, h.declaredPeople, codeOf(h.kind), h.zaloSince,
                                    sotoso::households::searchText(h), text::nameSortKey(h.headName),
                                    QString(text::sortKey(h.street) + u'|' + text::houseSortKey(h.houseNo))});
        areaRows.add({households.back(), area(h.area)});
        for (qsizetype r = first; r < next; ++r)
            residences.add({residents[r], households.back()});
        step();
    }
}

void Writer::write(const Activity& v) {
    const bool visit = v.kind == ActivityKind::Visit;
    const qint64 id = activityRow.add({codeOf(v.kind), v.code, v.day, key<HouseholdId>(household(v.household)),
                                       visit ? AreaId() : area(v.area), v.group ? groups[v.group.value - 1] : GroupId(),
                                       visit ? Bind(codeOf(v.outcome)) : Bind(std::nullopt), v.peopleCount, v.nextDay,
                                       v.note, v.place, v.sheetNo, v.sheetRow,
                                       v.enteredAt.isValid() ? v.enteredAt.toString(Qt::ISODate) : evening(v.day)});
    for (const Visitor& visitor : v.visitors)
        memberRow.add({id, key<MemberId>(visitor.member ? members[visitor.member.value - 1] : 0), visitor.name});
    for (const ResidentId who : v.peopleMet)
        residentRow.add({id, resident(who)});
    for (const ActivityResult& r : v.results)
        writeResult(r, id, v.day);
    for (const CellNote& cell : v.cells)
        cellRow.add({id, resident(cell.resident), indicators[cell.indicator.value - 1], codeOf(cell.status)});
    step();
}

void Writer::writeResult(const ActivityResult& r, qint64 activity, QDate day) {
    const qint64 id =
        resultRow.add({activity, key<ResidentId>(resident(r.resident)), indicators[r.indicator.value - 1],
                       codeOf(r.form), r.quantity, r.material ? materials[r.material.value - 1] : MaterialId()});
    const Indicator& what = codes.of(r.indicator);
    if (r.resident && r.form != Form::Repeated && !what.accountType.isEmpty())
        stepRow.add({resident(r.resident), what.accountType, what.accountStep, day, id});
}

void Writer::writeFigures() {
    auto tallyRow = db.inserter("tally", {"indicator_id", "area_id", "day", "value", "note", "entered_at"});
    for (const Tally& t : s.tallies)
        tallyRow.add({indicators[t.indicator.value - 1], area(t.area), t.day, t.value, t.note, evening(t.day)});
    for (Target t : s.targets) {
        t.indicator = indicators[t.indicator.value - 1];
        for (TargetPart& part : t.parts)
            part.area = area(part.area);
        indicators::addTarget(db, t);
    }
}

} // namespace sotoso::demo
