// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_article.h"

#include <algorithm>

namespace sotoso::demo {

using namespace Qt::StringLiterals;

namespace {

QDate d(int day, int month) {
    return {2022, month, day};
}
/// The reporting month a day lies in (15th to 14th), 0 for January.
int monthOf(QDate day) {
    return day.addDays(day.day() >= 15 ? 20 : 0).month() - 1;
}

/// Opened at the desk before the outings began, month by month, in the order of accountCodes; with the visits they give
/// the pictures' sums.
constexpr std::array<std::array<int, 6>, 5> atDesk{{
    {20, 12, 24, 42, 8, 1},
    {48, 18, 31, 51, 14, 2},
    {66, 24, 36, 58, 19, 3},
    {84, 31, 41, 66, 24, 4},
    {62, 22, 26, 43, 17, 3},
}};
constexpr std::array<int, areaCount> publicAtDesk{66, 73, 55, 41, 45};
constexpr std::array<int, 6> dossiers{30, 38, 45, 52, 50, 38};

struct Session {
    int day, month, area, learnt;
};
constexpr std::array<Session, 22> sessionPlan{{
    {8, 1, 1, 32},  {9, 1, 2, 28},  {16, 1, 3, 24}, {12, 2, 5, 26}, {13, 2, 2, 22}, {20, 2, 1, 28},
    {26, 2, 4, 25}, {6, 3, 2, 27},  {19, 3, 3, 30}, {27, 3, 5, 24}, {3, 4, 1, 20},  {9, 4, 2, 18},
    {16, 4, 4, 26}, {23, 4, 2, 30}, {24, 4, 3, 22}, {8, 5, 1, 22},  {21, 5, 5, 28}, {28, 5, 3, 24},
    {29, 5, 1, 16}, {4, 6, 2, 20},  {5, 6, 5, 14},  {11, 6, 3, 18},
}};

struct Goal {
    const char* code;
    int value;
};

} // namespace

/// Tuesdays and Thursdays at the ward's one-stop desk. Until the end of April accounts are opened there; later only
/// dossiers are helped with.
void Article::desk() {
    QList<qsizetype> shifts;
    for (QDate day = d(4, 1); day <= s.day; day = day.addDays(1)) {
        if ((day.dayOfWeek() != Qt::Tuesday && day.dayOfWeek() != Qt::Thursday) ||
            (day >= d(29, 1) && day <= d(6, 2)) || (day >= d(30, 4) && day <= d(4, 5)))
            continue;
        Activity v;
        v.kind = ActivityKind::DeskDuty;
        v.day = day;
        v.place = u"Bộ phận một cửa UBND Phường 1"_s;
        const bool founded = day >= s.team.decisionDay;
        const int who = founded ? 4 + static_cast<int>(shifts.size()) % 20 : 2 + static_cast<int>(shifts.size()) % 2;
        v.visitors = {{founded ? MemberId(who) : MemberId(), s.members[who - 1].name}};
        v.enteredAt = QDateTime(day, QTime(10, 5), Qt::UTC);
        addTo(s.activities, v);
        shifts += s.activities.size() - 1;
    }
    const auto shiftIn = [&](int month, bool accounts) -> Activity& {
        for (;;) {
            Activity& v = s.activities[dice.pick(shifts)];
            if (monthOf(v.day) == month && (!accounts || v.day < d(30, 4)))
                return v;
        }
    };
    QList<int> areas;
    for (int a = 0; a < areaCount; ++a)
        areas += QList<int>(publicAtDesk[static_cast<size_t>(a)], a);
    dice.shuffle(areas);
    const auto somebody = [&](int area) {
        for (;;) {
            const auto id = HouseholdId(1 + dice.below(static_cast<int>(all.size())));
            if (!home(id).fixed && (area < 0 || home(id).area == area))
                return id;
        }
    };
    for (size_t month = 0; month < atDesk.size(); ++month)
        for (int account = CQ01; account <= DD05; ++account)
            for (int n = atDesk[month][static_cast<size_t>(account)]; n > 0; --n) {
                const int area = account == CQ01 ? areas.takeLast() : -1;
                while (!create(shiftIn(static_cast<int>(month), true), somebody(area), account)) {
                }
            }
    for (size_t month = 0; month < dossiers.size(); ++month)
        for (int n = 0; n < dossiers[month]; ++n)
            result(shiftIn(static_cast<int>(month), false), "CQ04", home(somebody(-1)).people.front());
    for (const qsizetype i : shifts) {
        Activity& v = s.activities[i];
        QSet<ResidentId> people;
        for (const ActivityResult& r : v.results)
            people += r.resident;
        v.peopleCount = static_cast<int>(people.size()) + dice.between(3, 9);
        result(v, "CQ02", {}, dice.between(2, 6));
    }
}

/// Sessions in the khu phố: 524 people taught by the book's day.
void Article::sessions() {
    for (const Session& plan : sessionPlan) {
        Activity v;
        v.kind = ActivityKind::GroupSession;
        v.day = d(plan.day, plan.month);
        v.area = AreaId(plan.area);
        v.place = u"Nhà văn hóa khu phố %1"_s.arg(plan.area);
        v.peopleCount = plan.learnt + dice.between(2, 9);
        v.enteredAt = QDateTime(v.day, QTime(13, 0), Qt::UTC);
        if (v.day >= s.team.decisionDay) {
            v.group = GroupId(plan.area);
            const MemberId leader(4 + (plan.area - 1) * 4);
            v.visitors = {{leader, at(s.members, leader).name}};
        } else {
            v.visitors = {{{}, s.members[2].name}};
        }
        result(v, "BD02a", {}, plan.learnt);
        result(v, "BD05", {});
        if (dice.chance(60))
            result(v, "XH06", {}, plan.learnt);
        addTo(s.activities, v);
    }
}

void Article::trainings() {
    const QList<std::pair<QDate, QString>> held{{d(12, 5), u"Tạo và dùng tài khoản dịch vụ công"_s},
                                                {d(27, 5), u"Thanh toán điện tử cho hộ kinh doanh"_s}};
    for (const auto& [day, subject] : held) {
        Activity v;
        v.kind = ActivityKind::Training;
        v.day = day;
        v.note = subject;
        v.place = u"Hội trường UBND Phường 1"_s;
        for (const Member& m : s.members)
            if (day.day() == 12 || (m.name != u"Lý Thanh Bình"_s && m.name != u"Kiều Thanh Sơn"_s))
                v.visitors += {m.id, m.name};
        v.peopleCount = static_cast<int>(v.visitors.size());
        v.enteredAt = QDateTime(day, QTime(9, 30), Qt::UTC);
        addTo(s.activities, v);
    }
}

void Article::tallies() {
    const auto type = [&](const char* code, QDate day, qint64 value, int area, const QString& note) {
        addTo(s.tallies, Tally{{}, indicator[code], AreaId(area), day, value, {}, note});
    };
    // Queue tickets, by weeks: 1,097, of which 217 in June.
    const QList<std::pair<QDate, int>> tickets{
        {d(7, 1), 66},  {d(14, 1), 74}, {d(21, 1), 62}, {d(28, 1), 58}, {d(11, 2), 32}, {d(18, 2), 41},
        {d(25, 2), 45}, {d(4, 3), 43},  {d(11, 3), 49}, {d(18, 3), 47}, {d(25, 3), 52}, {d(1, 4), 50},
        {d(8, 4), 48},  {d(15, 4), 55}, {d(22, 4), 57}, {d(29, 4), 46}, {d(13, 5), 55}, {d(20, 5), 45},
        {d(27, 5), 44}, {d(3, 6), 46},  {d(10, 6), 47}, {d(14, 6), 35}};
    for (const auto& [day, n] : tickets)
        type("CQ03", day, n, 0, u"Sổ theo dõi lấy số của bộ phận một cửa"_s);
    // Members of the Zalo groups at the end of each month, by khu phố: 412, 37 more than in May.
    constexpr std::array<std::array<int, areaCount>, 6> zalo{{{49, 52, 42, 27, 40},
                                                              {61, 65, 52, 34, 50},
                                                              {72, 77, 61, 40, 58},
                                                              {81, 86, 68, 45, 65},
                                                              {88, 94, 74, 48, 71},
                                                              {96, 104, 81, 52, 79}}};
    constexpr std::array<std::array<int, areaCount>, 5> shops{
        {{1, 1, 1, 0, 1}, {1, 2, 1, 1, 0}, {1, 1, 1, 1, 2}, {2, 2, 1, 1, 1}, {1, 1, 1, 1, 1}}};
    constexpr std::array<int, 6> posts{3, 4, 4, 5, 6, 8}, broadcasts{8, 6, 8, 8, 12, 16}, feedback{2, 3, 3, 5, 4, 6};
    for (int month = 0; month < 6; ++month) {
        const auto m = static_cast<size_t>(month);
        const QDate day = d(14, month + 1);
        for (int a = 0; a < areaCount; ++a) {
            type("ZL02", day, zalo[m][static_cast<size_t>(a)], a + 1, u"Số thành viên hiển thị trên nhóm"_s);
            if (m < shops.size() && shops[m][static_cast<size_t>(a)] > 0)
                type("KT04", month == 4 ? d(28, 4) : day.addDays(-3), shops[m][static_cast<size_t>(a)], a + 1,
                     u"Danh sách của công chức phụ trách kinh tế"_s);
        }
        type("TT06", day, posts[m], 0, u"Trang thông tin và Zalo của phường"_s);
        type("TT07", day, broadcasts[m], 0, u"Đài truyền thanh phường"_s);
        type("CQ07", day, feedback[m], 0, u"Thống kê trên Tây Ninh Smart"_s);
    }
}

void Article::targets() {
    const QList<Goal> goals{{"CQ01", 1000}, {"DD03", 600}, {"CQ04", 600}, {"CQ08", 300},  {"KT01", 500},  {"KT04", 80},
                            {"DD05", 50},   {"XH01", 800}, {"ZL02", 500}, {"TT03", 2418}, {"BD02a", 1000}};
    QList<qint64> weights(areaCount, 0);
    for (const Household& h : s.households)
        ++weights[h.area.value - 1];
    for (const Goal& goal : goals) {
        const bool visits = goal.value == 2418;
        Target t;
        t.indicator = indicator[goal.code];
        t.value = goal.value;
        t.setOn = visits ? s.team.decisionDay : d(4, 1);
        t.from = visits ? d(6, 5) : d(1, 1);
        t.due = d(31, 12);
        t.split = Split::Households;
        t.decision = visits ? u"42/QĐ-UBND ngày 05/05/2022"_s : u"03/KH-UBND ngày 04/01/2022"_s;
        const QList<qint64> parts = largestRemainder(goal.value, weights);
        for (int a = 0; a < areaCount; ++a)
            t.parts += {AreaId(a + 1), parts[a]};
        addTo(s.targets, t);
    }
}

Sample Article::make() {
    team();
    homes();
    rounds();
    fixedResults();
    handOut();
    desk();
    completeHomes();
    smallThings();
    leaflets(false, 140);
    leaflets(true, 521);
    sessions();
    trainings();
    tallies();
    targets();
    return std::move(s);
}

Sample article(quint64 seed) {
    return Article(seed).make();
}

} // namespace sotoso::demo
