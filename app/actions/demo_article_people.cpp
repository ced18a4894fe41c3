// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_article.h"

#include "app/base/text.h"

namespace sotoso::demo {

using namespace Qt::StringLiterals;

/// A household that the pictures show.
struct FixedHome {
    const char* code;
    const char16_t *head, *houseNo, *street;
    int people, of14;
    bool complete = false;
};

namespace {

const auto cmt8 = u"Cách Mạng Tháng Tám";

const QList<FixedHome>& fixedHomes() {
    static const QList<FixedHome> homes{
        {"2-0104", u"Trần Ngọc Ánh", u"27", u"Hoàng Lê Kha", 4, 3},
        {"2-0388", u"Phạm Thị Bảy", u"8 hẻm 5", cmt8, 2, 2},
        {"2-0172", u"Huỳnh Thị Bích", u"19/2", u"Trần Hưng Đạo", 3, 3},
        {"2-0056", u"Lê Quốc Bình", u"141", u"Võ Văn Truyện", 5, 4},
        {"2-0290", u"Võ Minh Châu", u"63", u"Hoàng Lê Kha", 4, 3},
        {"2-0033", u"Đặng Văn Chính", u"205", cmt8, 6, 5},
        {"2-0415", u"Bùi Thị Diễm", u"11 hẻm 3", cmt8, 3, 2},
        {"2-0127", u"Lưu Tấn Dũng", u"48", u"Võ Văn Truyện", 4, 3},
        {"2-0346", u"Ngô Thị Đào", u"9/7", u"Trần Hưng Đạo", 2, 2},
        {"2-0209", u"Trương Công Đạt", u"77", u"Hoàng Lê Kha", 5, 4},
        {"2-0231", u"Nguyễn Văn Đức", u"12/4", cmt8, 4, 4},
        {"2-0417", u"Nguyễn Văn Đức", u"12/4", cmt8, 3, 3},
        {"2-0063", u"Lâm Thị Em", u"30", u"Võ Văn Truyện", 4, 3},
        {"2-0318", u"Cao Thị Giàu", u"156", cmt8, 3, 2},
        {"2-0228", u"Phạm Văn Bảy", u"12/1", cmt8, 3, 3, true},
        {"2-0230", u"Trần Thị Hoa", u"12/3", cmt8, 5, 4, true},
        {"2-0232", u"Ngô Văn Hiền", u"12/6", cmt8, 2, 2},
        {"2-0240", u"Lê Thị Kim Chi", u"14/5", cmt8, 3, 2, true},
        {"2-0247", u"Võ Văn Tám", u"16/2", cmt8, 4, 3},
        {"2-0255", u"Huỳnh Thị Đẹp", u"18/3", cmt8, 4, 3, true},
        {"2-0262", u"Cao Văn Út", u"20/1", cmt8, 4, 3},
        {"2-0235", u"Nguyễn Thị Lụa", u"12/9", cmt8, 4, 3},
        {"2-0238", u"Trần Minh Khang", u"14/1", cmt8, 4, 3},
        {"2-0243", u"Phan Thị Hường", u"14/8", cmt8, 4, 3},
        {"2-0250", u"Lê Văn Nhựt", u"16/6", cmt8, 5, 4},
        {"3-0118", u"Nguyễn Văn Đức", u"85", u"Nguyễn Thái Học", 5, 4},
        {"5-0088", u"Phạm Thị Nga", u"45/2", u"Quang Trung", 4, 3},
        {"5-0302", u"Phạm Thị Nga", u"45/2", u"Quang Trung", 3, 2},
    };
    return homes;
}

constexpr std::array<int, areaCount> households{486, 542, 455, 507, 428};
/// Households met by 14/06/2022.
constexpr std::array<int, areaCount> met{96, 104, 78, 41, 67};
/// Met ones of the pictures (they are fixed), of those.
constexpr std::array<int, areaCount> metFixed{0, 19, 1, 0, 0};
/// Households where everybody has an account for public services; khu phố 2: 542 − 431 of the picture.
constexpr std::array<int, areaCount> complete{92, 111, 84, 61, 79};

const QList<QStringList>& streets() {
    static const QList<QStringList> all{
        {u"30 Tháng 4"_s, u"Lê Lợi"_s, u"Phan Châu Trinh"_s, u"Lạc Long Quân"_s},
        {QString::fromUtf16(cmt8), u"Hoàng Lê Kha"_s, u"Võ Văn Truyện"_s, u"Trần Hưng Đạo"_s},
        {u"Nguyễn Thái Học"_s, u"Phạm Công Khanh"_s, u"Trưng Nữ Vương"_s, u"Hàm Nghi"_s},
        {u"Nguyễn Trãi"_s, u"Ngô Gia Tự"_s, u"Nguyễn Chí Thanh"_s, u"Yết Kiêu"_s, u"Đường số 7"_s},
        {u"Quang Trung"_s, u"Trương Quyền"_s, u"Pasteur"_s, u"Huỳnh Công Giản"_s},
    };
    return all;
}

/// Khu phố 4 has 142 and 118 households not yet met in its first two streets: 155 − 13 and 127 − 9.
int streetOf(int area, int number, Dice& dice) {
    if (area != 3)
        return dice.below(static_cast<int>(streets()[area].size()));
    return number <= 155 ? 0 : number <= 155 + 127 ? 1 : 2 + (number % 3);
}
bool mayBeMet(int area, int number) {
    return area != 3 || (number <= 13 || (number > 155 && number <= 155 + 9) || (number > 282 && number <= 282 + 19));
}

struct Person {
    const char16_t *name, *organisation, *position;
};

} // namespace

Article::Article(quint64 seed) : dice(seed), toMeet(areaCount), toMiss(areaCount) {}

void Article::team() {
    s.ward = u"Phường 1"_s;
    s.code = u"25456"_s;
    s.parent = u"thành phố Tây Ninh"_s;
    s.day = QDate(2022, 6, 14);
    const QDate founded(2022, 5, 5);
    s.team.name = u"Tổ công nghệ số cộng đồng Phường 1"_s;
    s.team.decisionNo = u"42/QĐ-UBND"_s;
    s.team.decisionDay = founded;
    s.materials = {{MaterialId(1), u"Hướng dẫn dịch vụ công"_s, 1},
                   {MaterialId(2), u"Tờ rơi VNeID"_s, 2},
                   {MaterialId(3), u"Mã QR nhóm Zalo khu phố"_s, 3}};

    const auto women = u"Hội Liên hiệp Phụ nữ", youth = u"Đoàn Thanh niên", front = u"Mặt trận Tổ quốc",
               veterans = u"Hội Cựu chiến binh";
    const QList<QList<Person>> everybody{
        {{u"Huỳnh Quốc Thịnh", u"UBND Phường 1", u"Phó Chủ tịch UBND"},
         {u"Lê Thị Thu Hà", u"UBND Phường 1", u"Văn phòng – Thống kê"},
         {u"Phạm Ngọc Yến", u"UBND Phường 1", u"Văn hóa – Xã hội"}},
        {{u"Nguyễn Thanh Tùng", u"Khu phố 1", u"Trưởng khu phố 1"},
         {u"Trương Mỹ Dung", women, u""},
         {u"Đỗ Trọng Nhân", youth, u""},
         {u"Lý Thanh Bình", front, u""}},
        {{u"Trần Văn Lộc", u"Khu phố 2", u"Trưởng khu phố 2"},
         {u"Nguyễn Thị Mai", women, u""},
         {u"Hồ Minh Quân", youth, u""},
         {u"Võ Văn Thành", veterans, u""}},
        {{u"Đặng Thị Kim Loan", u"Khu phố 3", u"Trưởng khu phố 3"},
         {u"Phan Hữu Nghĩa", youth, u""},
         {u"Tô Thị Bạch Tuyết", women, u""},
         {u"Lâm Văn Sáu", front, u""}},
        {{u"Võ Hoàng Nam", u"Khu phố 4", u"Trưởng khu phố 4"},
         {u"Trần Thị Diệu", women, u""},
         {u"Kiều Thanh Sơn", youth, u""},
         {u"Huỳnh Văn Lợi", veterans, u""}},
        {{u"Bùi Thị Ngọc Diệp", u"Khu phố 5", u"Trưởng khu phố 5"},
         {u"Dương Quốc Khánh", youth, u""},
         {u"Phạm Thị Lành", women, u""},
         {u"Ngô Văn Hòa", front, u""}},
    };
    constexpr std::array standing{Role::Leader, Role::Deputy, Role::Secretary};
    for (int g = 0; g < everybody.size(); ++g) {
        if (g > 0) {
            addTo(s.areas, Area{{}, {}, {}, u"KP%1"_s.arg(g), u"Khu phố %1"_s.arg(g), g, {}, {}});
            addTo(s.groups, SubGroup{{}, {}, u"N%1"_s.arg(g), u"Nhóm %1"_s.arg(g), g, {AreaId(g)}, {}, {}});
        }
        for (int m = 0; m < everybody[g].size(); ++m) {
            const Person& p = everybody[g][m];
            const MemberId id = addTo(s.members, Member{{},
                                                        QString::fromUtf16(p.name),
                                                        QString::fromUtf16(p.organisation),
                                                        QString::fromUtf16(p.position),
                                                        u"09130001%1%2"_s.arg(g).arg(m + 1),
                                                        {}});
            const Role role = g == 0 ? standing[static_cast<size_t>(m)] : m == 0 ? Role::GroupLeader : Role::Member;
            addTo(s.memberships, Membership{{}, id, {}, GroupId(g), role, s.team.decisionNo, founded, {}});
        }
    }
}

QString Article::freeHouseNo(const QString& street) {
    for (;;) {
        const int number = dice.between(1, 260);
        const QString no = dice.chance(55) ? QString::number(number) : u"%1/%2"_s.arg(number).arg(dice.between(1, 14));
        const QString key = street + u'|' + no;
        if (addresses.contains(key))
            continue;
        addresses.insert(key);
        return no;
    }
}

void Article::addHome(int area, int number, const FixedHome* fixed) {
    Home& home = all[codes.value(u"%1-%2"_s.arg(area + 1).arg(number, 4, 10, QLatin1Char('0'))).value - 1];
    Household& h = at(s.households, codes.value(u"%1-%2"_s.arg(area + 1).arg(number, 4, 10, QLatin1Char('0'))));
    FamilyPlan plan;
    plan.size = fixed ? fixed->people : familySize(dice);
    plan.of14 = fixed ? fixed->of14 : 0;
    if (fixed)
        plan.head = QString::fromUtf16(fixed->head);
    else if (area == 1 && !home.complete)
        plan.given = Given::AfterG; // so that the list of the picture begins with the picture's households
    auto people = family(dice, plan);
    if (h.code == "2-0231"_L1) {
        people = {{{}, {}, u"Nguyễn Văn Đức"_s, 1968, {}, Sex::Male, u"chủ hộ"_s, {}, {}, {}},
                  {{}, {}, u"Trần Thị Lan"_s, 1971, {}, Sex::Female, u"vợ"_s, {}, {}, {}},
                  {{}, {}, u"Nguyễn Trần Minh"_s, 1996, {}, Sex::Male, u"con"_s, {}, {}, {}},
                  {{}, {}, u"Nguyễn Thị Bé"_s, 1942, {}, Sex::Female, u"mẹ"_s, {}, {}, {}}};
    }
    h.street = fixed ? QString::fromUtf16(fixed->street) : home.street;
    h.houseNo = fixed ? QString::fromUtf16(fixed->houseNo) : freeHouseNo(h.street);
    for (Resident& person : people) {
        person.household = h.id;
        home.people += addTo(s.residents, person);
        has += 0;
    }
    h.headName = people.front().name;
    h.headResident = home.people.front();
    h.declaredPeople = static_cast<int>(people.size());
    if (fixed || dice.chance(60))
        h.phone = u"0913%1"_s.arg(1000 + h.id.value, 6, 10, QLatin1Char('0'));
    if (!fixed)
        h.kind = dice.chance(9)   ? HouseholdKind::Business
                 : dice.chance(8) ? HouseholdKind::Temporary
                 : dice.chance(3) ? HouseholdKind::Lodging
                                  : HouseholdKind::Permanent;
    if (h.code == "2-0231"_L1) {
        h.phone = u"0913000482"_s;
        h.zaloSince = QDate(2022, 5, 31);
    }
}

void Article::homes() {
    QHash<QString, const FixedHome*> fixed;
    for (const FixedHome& f : fixedHomes()) {
        fixed.insert(QString::fromLatin1(f.code), &f);
        addresses.insert(QString::fromUtf16(f.street) + u'|' + QString::fromUtf16(f.houseNo));
    }
    for (int a = 0; a < areaCount; ++a) {
        QList<HouseholdId> may, mayNot;
        int completeFixed = 0;
        for (int n = 1; n <= households[static_cast<size_t>(a)]; ++n) {
            Household h;
            h.code = u"%1-%2"_s.arg(a + 1).arg(n, 4, 10, QLatin1Char('0'));
            h.area = AreaId(a + 1);
            const HouseholdId id = addTo(s.households, h);
            codes.insert(h.code, id);
            Home home;
            home.area = a;
            home.street = streets()[a][streetOf(a, n, dice)];
            if (const FixedHome* f = fixed.value(h.code)) {
                home.fixed = true;
                home.complete = f->complete;
                completeFixed += f->complete;
            } else {
                (mayBeMet(a, n) ? may : mayNot) += id;
            }
            all += home;
        }
        dice.shuffle(may);
        dice.shuffle(mayNot);
        const int meet = met[static_cast<size_t>(a)] - metFixed[static_cast<size_t>(a)];
        toMeet[a] = may.mid(0, meet);
        toMiss[a] = may.mid(meet) + mayNot;
        int left = complete[static_cast<size_t>(a)] - completeFixed;
        for (const HouseholdId id : toMeet[a])
            home(id).met = true;
        // Most of the complete ones were met; of those not met, some had accounts before.
        for (const HouseholdId id : toMeet[a].mid(0, left * 55 / 100)) {
            home(id).complete = true;
            --left;
        }
        for (const HouseholdId id : toMiss[a].last(left))
            home(id).complete = true;
        dice.shuffle(toMeet[a]);
    }
    for (int a = 0; a < areaCount; ++a)
        for (int n = 1; n <= households[static_cast<size_t>(a)]; ++n)
            addHome(a, n, fixed.value(u"%1-%2"_s.arg(a + 1).arg(n, 4, 10, QLatin1Char('0'))));

    // Households with somebody in the Zalo group: another figure than its members.
    constexpr std::array<int, areaCount> zalo{82, 89, 69, 44, 67}; // and 2-0231
    for (int a = 0; a < areaCount; ++a) {
        const QList<HouseholdId> from = toMeet[a] + toMiss[a];
        for (int i = 0; i < zalo[static_cast<size_t>(a)]; ++i)
            at(s.households, from[i * 2]).zaloSince = QDate(2022, 1, 10).addDays(dice.below(150));
    }
}

} // namespace sotoso::demo
