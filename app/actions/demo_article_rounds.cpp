// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_article.h"

#include <algorithm>

namespace sotoso::demo {

using namespace Qt::StringLiterals;

/// A sub-group goes out: how many households it meets for the first time, and what else happens.
struct Article::Outing {
    int group; ///< 1-based
    QDate day;
    int first, absent = 0, refused = 0, comeBack = 0, revisit = 0;
    QDate comeBackOn = {};
    QList<const char*> met = {}, notHome = {}; ///< of the pictures, among those counted before
};

namespace {

const QDate juneStart(2022, 5, 15);

QDate d(int day, int month) {
    return {2022, month, day};
}
QDateTime localTime(QDate day, int hour, int minute) {
    return QDateTime(day, QTime(hour, minute), Qt::UTC).addSecs(-7 * 3600);
}

} // namespace

void Article::result(Activity& where, const char* code, ResidentId who, qint64 quantity, Form form) {
    where.results += ActivityResult{{}, who, indicator[code], form, quantity, {}};
}

bool Article::eligible(ResidentId who, int account) const {
    const int age = indicator.of(indicator[accountCodes[static_cast<size_t>(account)]]).minAge;
    return 2022 - s.residents[who.value - 1].birthYear.value_or(0) >= age;
}

int Article::lacking(const Home& home) const {
    return static_cast<int>(std::count_if(home.people.begin(), home.people.end(), [&](ResidentId who) {
        return eligible(who, CQ01) && !(has[who.value - 1] & 1);
    }));
}

bool Article::mayGet(const Home& home, ResidentId who, int account) const {
    if (!eligible(who, account) || (has[who.value - 1] & (1 << account)))
        return false;
    return account != CQ01 || home.complete || lacking(home) >= 2;
}

void Article::give(Activity& where, ResidentId who, int account, Form form) {
    has[who.value - 1] |= static_cast<quint8>(1 << account);
    result(where, accountCodes[static_cast<size_t>(account)], who, 1, form);
    if (where.kind == ActivityKind::Visit && form == Form::Created && !where.peopleMet.contains(who))
        where.peopleMet += who;
}

bool Article::create(Activity& where, HouseholdId id, int account) {
    QList<ResidentId> people = home(id).people;
    dice.shuffle(people);
    for (const ResidentId who : people) {
        if (!mayGet(home(id), who, account))
            continue;
        give(where, who, account, Form::Created);
        return true;
    }
    return false;
}

Activity& Article::visit(const Outing& plan, HouseholdId id, Outcome outcome) {
    Activity v;
    v.kind = ActivityKind::Visit;
    v.day = plan.day;
    v.household = id;
    v.area = AreaId(plan.group);
    v.group = GroupId(plan.group);
    v.outcome = outcome;
    const int leader = 4 + (plan.group - 1) * 4;
    const int other = leader + 1 + (plan.day == s.day ? 0 : (plan.day.day() / 2) % 3);
    for (const int m : {leader, other})
        v.visitors += Visitor{MemberId(m), s.members[m - 1].name};
    addTo(s.activities, v);
    if (outcome == Outcome::Met && home(id).firstMet < 0)
        home(id).firstMet = s.activities.size() - 1;
    return s.activities.back();
}

void Article::outing(const Outing& plan) {
    const int a = plan.group - 1;
    QList<std::pair<HouseholdId, Outcome>> stops;
    for (const char* code : plan.met)
        stops += {byCode(code), Outcome::Met};
    while (stops.size() < plan.first)
        stops += {toMeet[a].takeLast(), Outcome::Met};
    for (int i = 0; i < plan.absent; ++i)
        stops += {i < plan.notHome.size() ? byCode(plan.notHome[i]) : toMiss[a].takeFirst(), Outcome::Absent};
    for (int i = 0; i < plan.refused; ++i)
        stops += {toMiss[a].takeFirst(), Outcome::Refused};
    for (int i = 0; i < plan.comeBack; ++i)
        stops += {toMiss[a].takeFirst(), Outcome::ComeBack};

    // Met again because that was agreed.
    QList<qsizetype> earlier;
    for (qsizetype i = 0; i < s.activities.size(); ++i) {
        const Activity& v = s.activities[i];
        if (v.group == GroupId(plan.group) && v.outcome == Outcome::Met && v.day.daysTo(plan.day) >= 7 &&
            !v.nextDay.isValid() && !home(v.household).fixed && home(v.household).firstMet == i)
            earlier += i;
    }
    dice.shuffle(earlier);
    for (int i = 0; i < plan.revisit; ++i) {
        s.activities[earlier[i]].nextDay = plan.day;
        stops += {s.activities[earlier[i]].household, Outcome::Met};
    }
    if (plan.day == s.day)
        stops.move(stops.size() - 1, 7); // the order of the picture's list
    else
        dice.shuffle(stops);
    for (const auto& [id, outcome] : stops) {
        Activity& v = visit(plan, id, outcome);
        if (outcome == Outcome::ComeBack) {
            v.nextDay = plan.comeBackOn;
            v.note = u"Chủ hộ bận, hẹn chiều tối sau 17 giờ."_s;
        }
    }
}

void Article::rounds() {
    const QList<Outing> outings{
        {2, d(6, 5), 11, 1, 1},
        {1, d(7, 5), 10, 1},
        {3, d(8, 5), 16, 2},
        {4, d(9, 5), 10, 2, 1},
        {2, d(11, 5), 11, 2},
        {5, d(13, 5), 14, 2},
        {1, d(14, 5), 10, 2},
        // June: 22 outings, 304 households met for the first time, 341 visits
        {1, d(15, 5), 16, 1},
        {2, d(18, 5), 12, 2, 0, 0, 0, {}, {}, {"2-0231"}},
        {4, d(19, 5), 16, 1, 1},
        {5, d(20, 5), 14, 1},
        {1, d(21, 5), 15, 1},
        {3, d(22, 5), 16, 1},
        {2, d(24, 5), 12, 1, 1},
        {3, d(26, 5), 15, 1, 0, 0, 1, {}, {"3-0118"}},
        {1, d(28, 5), 15, 0, 1},
        {5, d(29, 5), 14, 1},
        {4, d(30, 5), 15, 1},
        {2, d(31, 5), 14, 1, 0, 1, 0, d(14, 6), {"2-0231", "2-0033"}},
        {2, d(2, 6), 13, 1, 0, 0, 1, {}, {"2-0104", "2-0209"}},
        {5, d(3, 6), 13, 0, 0, 1, 1, d(10, 6)},
        {1, d(4, 6), 15, 1, 0, 0, 1},
        {3, d(5, 6), 16, 1, 0, 0, 1},
        {2, d(7, 6), 12, 0, 0, 1, 1, d(14, 6), {"2-0056", "2-0127"}},
        {2, d(9, 6), 9, 0, 0, 0, 2, {}, {"2-0172", "2-0063", "2-0415"}},
        {5, d(10, 6), 12, 0, 0, 1, 1, d(14, 6)},
        {1, d(11, 6), 15, 1, 0, 1, 1, d(18, 6)},
        {3, d(12, 6), 15, 1, 0, 1, 0, d(19, 6)},
        {2,
         s.day,
         10,
         1,
         0,
         0,
         0,
         {},
         {"2-0235", "2-0238", "2-0318", "2-0243", "2-0250", "2-0262", "2-0255", "2-0240", "2-0228", "2-0230"},
         {"2-0247"}},
    };
    for (const Outing& plan : outings)
        outing(plan);
    appointments();
    entries();
}

/// 12 households are due by the book's day: 7 of sub-group 2, 5 of sub-group 5, of which 3 are overdue. Others lie
/// ahead.
void Article::appointments() {
    const auto agree = [&](int group, QDate day, QDate next) {
        for (qsizetype i = 0; i < s.activities.size(); ++i) {
            Activity& v = s.activities[i];
            if (v.group == GroupId(group) && v.day == day && v.outcome == Outcome::Met && !v.nextDay.isValid() &&
                !home(v.household).fixed && home(v.household).firstMet == i) {
                v.nextDay = next;
                return;
            }
        }
    };
    for (const int day : {31, 31, 7, 7})
        agree(2, d(day, day == 31 ? 5 : 6), s.day);
    agree(5, d(29, 5), d(12, 6));
    agree(5, d(3, 6), d(13, 6));
    agree(5, d(3, 6), s.day);
    agree(1, d(11, 6), d(18, 6));
    agree(1, d(11, 6), d(25, 6));

    const QList<std::pair<const char*, QDate>> pictures{
        {"2-0231", s.day}, {"2-0172", d(23, 6)}, {"2-0209", d(16, 6)}, {"2-0318", d(28, 6)}, {"2-0240", d(21, 6)}};
    for (const auto& [code, next] : pictures)
        s.activities[home(byCode(code)).firstMet].nextDay = next;
}

/// When each sheet was typed, and the week's running numbers: on the book's day 23 sheets, 014 to 036.
void Article::entries() {
    int saturday = 0, sunday = 0, evening = 0;
    QDate last;
    QList<Activity*> order;
    constexpr std::array<int, 11> minutes{1, 5, 9, 12, 16, 19, 22, 24, 26, 29, 31};
    size_t typed = 0;
    for (qsizetype i = 0; i < s.activities.size(); ++i) {
        Activity& v = s.activities[i];
        evening = v.day == last ? evening + 3 : 0;
        last = v.day;
        v.enteredAt = localTime(v.day, 19, 10).addSecs(evening * 60);
        if (v.day == d(11, 6) && ++saturday <= 8)
            v.enteredAt = localTime(d(13, 6), 8, 20 + saturday * 4);
        if (v.day == d(12, 6)) {
            // On Monday four that were met and the one put off; the rest today.
            const bool monday = v.outcome == Outcome::ComeBack || (v.outcome == Outcome::Met && ++sunday <= 4);
            v.enteredAt = monday ? localTime(d(13, 6), 9, 30).addSecs(i % 30 * 100)
                                 : localTime(s.day, 13, 5).addSecs(evening * 70);
            if (!monday)
                today += i;
        }
        if (v.day == s.day) {
            v.enteredAt = localTime(s.day, 14, minutes[typed++]);
            today += i;
        }
        order += &v;
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Activity* a, const Activity* b) { return a->enteredAt < b->enteredAt; });
    int number = 0, week = 0;
    for (Activity* v : order) {
        const int w = v->enteredAt.addSecs(7 * 3600).date().weekNumber();
        number = w == week ? number + 1 : 1;
        week = w;
        v->sheetNo = u"%1"_s.arg(number, 3, 10, QLatin1Char('0'));
    }
}

QList<Activity*> Article::visitsMet(int area, bool june) {
    QList<Activity*> found;
    for (qsizetype i = 0; i < s.activities.size(); ++i) {
        Activity& v = s.activities[i];
        if (v.kind == ActivityKind::Visit && v.outcome == Outcome::Met && (area < 0 || v.area == AreaId(area + 1)) &&
            (v.day >= juneStart) == june && !settled.contains(i) && !home(v.household).fixed)
            found += &v;
    }
    return found;
}

} // namespace sotoso::demo
