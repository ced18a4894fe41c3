// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_rounds.h"

#include <algorithm>

namespace sotoso::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int years = 5;

int areasOf(int households) {
    return households >= 60'000 ? 12 : households >= 15'000 ? 8 : 5;
}

const QStringList& streetNames() {
    static const QStringList names =
        u"Cách Mạng Tháng Tám,Hoàng Lê Kha,Võ Văn Truyện,Trần Hưng Đạo,Nguyễn Thái Học,Phạm Công Khanh,Nguyễn Trãi,Ngô "
        u"Gia Tự,Quang Trung,"
        "Trương Quyền,Lê Lợi,30 Tháng 4,Phan Châu Trinh,Yết Kiêu,Pasteur,Hàm Nghi,Trưng Nữ Vương,Lạc Long Quân,Nguyễn Chí Thanh,Huỳnh Công Giản"_s
            .split(u',');
    return names;
}

/// Sizes that add up to the people asked for (3.83 a household).
QList<int> sizesFor(Dice& dice, int households) {
    QList<int> sizes;
    int people = 0;
    for (int i = 0; i < households; ++i) {
        sizes += familySize(dice);
        people += sizes.back();
    }
    for (int wanted = households * 23 / 6; people != wanted;) {
        int& size = sizes[dice.below(households)];
        if (people < wanted && size < 8) {
            ++size;
            ++people;
        } else if (people > wanted && size > 1) {
            --size;
            --people;
        }
    }
    return sizes;
}

void people(Sample& s, Dice& dice, int households) {
    const int areas = areasOf(households);
    const QList<int> sizes = sizesFor(dice, households);
    QSet<QString> addresses;
    QList<int> number(areas, 0);
    for (int i = 0; i < households; ++i) {
        const int area = i * areas / households;
        FamilyPlan plan;
        plan.size = sizes[i];
        plan.year = s.day.year();
        Household h;
        h.code = u"%1-%2"_s.arg(area + 1).arg(++number[area], 4, 10, QLatin1Char('0'));
        h.area = AreaId(area + 1);
        do { // every house is in one street of its area only
            h.street = streetNames()[(area * 3 + dice.below(4)) % streetNames().size()];
            h.houseNo = dice.chance(40) ? QString::number(dice.between(1, 900))
                                        : u"%1/%2"_s.arg(dice.between(1, 400)).arg(dice.between(1, 60));
        } while (addresses.contains(h.street + h.houseNo));
        addresses.insert(h.street + h.houseNo);
        const QList<Resident> family = demo::family(dice, plan);
        h.headName = family.front().name;
        h.headResident = ResidentId(s.residents.size() + 1);
        h.declaredPeople = static_cast<int>(family.size());
        if (dice.chance(65))
            h.phone = u"0913%1"_s.arg(i + 1000, 6, 10, QLatin1Char('0'));
        h.kind = dice.chance(9)    ? HouseholdKind::Business
                 : dice.chance(10) ? HouseholdKind::Temporary
                                   : HouseholdKind::Permanent;
        if (dice.chance(35))
            h.zaloSince = s.day.addDays(-dice.below(365 * years));
        const HouseholdId id = addTo(s.households, h);
        for (Resident r : family) {
            r.household = id;
            addTo(s.residents, r);
        }
    }
}

void team(Sample& s, Dice& dice, int areas, QDate from) {
    s.team.name = u"Tổ công nghệ số cộng đồng Phường 1"_s;
    s.team.decisionNo = u"42/QĐ-UBND"_s;
    s.team.decisionDay = from;
    const auto join = [&](Role role, int group, const QString& organisation) {
        const Sex sex = dice.chance(50) ? Sex::Male : Sex::Female;
        const QString phone = u"09130001%1"_s.arg(s.members.size() + 1, 2, 10, QLatin1Char('0'));
        const MemberId id =
            addTo(s.members, Member{{}, personName(dice, sex, familyName(dice), 1980), organisation, {}, phone, {}});
        addTo(s.memberships, Membership{{}, id, {}, GroupId(group), role, s.team.decisionNo, from, {}});
    };
    for (const Role role : {Role::Leader, Role::Deputy, Role::Secretary})
        join(role, 0, u"UBND Phường 1"_s);
    const QStringList organisations{u"Đoàn Thanh niên"_s, u"Hội Liên hiệp Phụ nữ"_s, u"Mặt trận Tổ quốc"_s};
    for (int a = 1; a <= areas; ++a) {
        addTo(s.areas, Area{{}, {}, {}, u"KP%1"_s.arg(a), u"Khu phố %1"_s.arg(a), a, {}, {}});
        addTo(s.groups, SubGroup{{}, {}, u"N%1"_s.arg(a), u"Nhóm %1"_s.arg(a), a, {AreaId(a)}, {}, {}});
        join(Role::GroupLeader, a, u"Khu phố %1"_s.arg(a));
        for (const QString& organisation : organisations)
            join(Role::Member, a, organisation);
    }
}

void goals(Sample& s, const Codes& codes, int households, QDate from) {
    QList<qint64> weights(s.areas.size(), 0);
    for (const Household& h : s.households)
        ++weights[h.area.value - 1];
    const QList<std::pair<const char*, int>> perYear{
        {"CQ01", 20}, {"DD03", 20}, {"KT01", 15}, {"XH01", 20}, {"TT03", 25}};
    for (QDate year(from.year(), 1, 1); year <= s.day; year = year.addYears(1))
        for (const auto& [code, percent] : perYear) {
            Target t;
            t.indicator = codes[code];
            t.value = qint64{households} * percent / 100;
            t.setOn = t.from = year;
            t.due = QDate(year.year(), 12, 31);
            t.split = Split::Households;
            t.decision = u"03/KH-UBND"_s;
            const QList<qint64> parts = largestRemainder(t.value, weights);
            for (qsizetype a = 0; a < parts.size(); ++a)
                t.parts += {AreaId(a + 1), parts[a]};
            addTo(s.targets, t);
        }
    for (QDate day(from.year(), from.month(), 14); day <= s.day; day = day.addMonths(1)) {
        if (day < from)
            continue;
        const auto months = from.daysTo(day) / 30;
        addTo(s.tallies,
              Tally{{}, codes["CQ03"], {}, day, 80 + months * 7 % 140, {}, u"Sổ theo dõi bộ phận một cửa"_s});
        for (const Area& a : s.areas)
            addTo(s.tallies, Tally{{},
                                   codes["ZL02"],
                                   a.id,
                                   day,
                                   60 + months * 3 + a.position,
                                   {},
                                   u"Số thành viên hiển thị trên nhóm"_s});
    }
}

} // namespace

Sample ward(int households, quint64 seed, QDate until) {
    Dice dice(seed);
    Sample s;
    s.day = until;
    const QDate from = until.addYears(-years).addDays(1);
    s.materials = {{MaterialId(1), u"Hướng dẫn dịch vụ công"_s, 1},
                   {MaterialId(2), u"Tờ rơi VNeID"_s, 2},
                   {MaterialId(3), u"Mã QR nhóm Zalo khu phố"_s, 3}};
    team(s, dice, areasOf(households), from);
    people(s, dice, households);
    goals(s, Codes(), households, from);
    return s;
}

Rounds::Rounds(const Sample& ward, quint64 seed)
    : s(ward), dice(seed ^ 0x5eed), homes(ward.areas.size()), has(ward.residents.size(), 0) {
    for (const char* code : {"CQ01", "DD03", "KT01", "XH01", "CQ08", "DD05"})
        accounts += codes[code];
    for (const char* code : {"CQ02", "CQ04", "XH06", "XH07", "CQ03"})
        others += codes[code];
    leaflets = codes["TT08"];
    for (qsizetype h = 0; h < s.households.size(); ++h)
        homes[s.households[h].area.value - 1] += h;
    for (qsizetype r = 0; r < s.residents.size(); ++r)
        if (r == 0 || s.residents[r].household != s.residents[r - 1].household)
            firstPerson += r;
}

void Rounds::write(Writer& to, int visits) {
    const QDate from = s.team.decisionDay;
    const qint64 days = from.daysTo(s.day) + 1;
    QDate month;
    for (int i = 0; i < visits; ++i) {
        const QDate day = from.addDays(i * days / visits);
        if (day.month() != month.month()) {
            month = day;
            sessions(to, day);
        }
        // A sub-group makes some fifteen visits before the next one's turn.
        to.write(visit(day, static_cast<int>(i / 15 % s.groups.size())));
    }
}

Activity Rounds::visit(QDate day, int group) {
    Activity v;
    v.kind = ActivityKind::Visit;
    v.day = day;
    v.group = GroupId(group + 1);
    v.household = s.households[dice.pick(homes[group])].id;
    const int leader = 3 + group * 4;
    const int other = leader + 1 + day.day() % 3;
    for (const int m : {leader, other})
        v.visitors += {MemberId(m + 1), s.members[m].name};
    const int luck = dice.below(100);
    v.outcome = luck < 82   ? Outcome::Met
                : luck < 94 ? Outcome::Absent
                : luck < 96 ? Outcome::Refused
                            : Outcome::ComeBack;
    if (v.outcome == Outcome::ComeBack || (v.outcome == Outcome::Met && dice.chance(4)))
        v.nextDay = day.addDays(dice.between(5, 20));
    if (v.outcome == Outcome::Met)
        services(v);
    return v;
}

void Rounds::services(Activity& v) {
    const qsizetype home = v.household.value - 1;
    const qsizetype first = firstPerson[home];
    const int people = *s.households[home].declaredPeople;
    const ResidentId who(first + 1 + dice.below(people));
    v.peopleMet += who;
    if (dice.chance(60))
        account(v, who);
    if (dice.chance(20))
        account(v, ResidentId(first + 1));
    if (dice.chance(30))
        v.results += ActivityResult{{}, who, dice.pick(others), Form::Created, 1, {}};
    if (dice.chance(50))
        v.results +=
            ActivityResult{{}, {}, leaflets, Form::Created, dice.between(1, 3), MaterialId(dice.between(1, 3))};
}

void Rounds::account(Activity& v, ResidentId who) {
    const int kind = dice.below(static_cast<int>(accounts.size()));
    const Indicator& what = codes.of(accounts[kind]);
    if (v.day.year() - s.residents[who.value - 1].birthYear.value_or(0) < what.minAge)
        return;
    quint8& bits = has[who.value - 1];
    const auto bit = static_cast<quint8>(1 << kind);
    const Form form = bits & bit ? Form::Repeated : dice.chance(25) ? Form::Already : Form::Created;
    bits |= bit;
    for (const ActivityResult& r : v.results)
        if (r.resident == who && r.indicator == accounts[kind])
            return;
    v.results += ActivityResult{{}, who, accounts[kind], form, 1, {}};
}

/// Each month one session in every area, and four shifts at the desk.
void Rounds::sessions(Writer& to, QDate month) {
    for (const Area& a : s.areas) {
        Activity v;
        v.kind = ActivityKind::GroupSession;
        v.day = month;
        v.area = a.id;
        v.group = GroupId(a.id.value);
        v.peopleCount = dice.between(15, 40);
        v.results = {{{}, {}, codes["BD02a"], Form::Created, dice.between(8, 15), {}}};
        to.write(v);
    }
    for (int i = 0; i < 4; ++i) {
        Activity v;
        v.kind = ActivityKind::DeskDuty;
        v.day = std::min(month.addDays(i * 7), s.day);
        v.peopleCount = dice.between(5, 30);
        v.place = u"Bộ phận một cửa"_s;
        to.write(v);
    }
}

} // namespace sotoso::demo
