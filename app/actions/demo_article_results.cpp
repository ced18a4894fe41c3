// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_article.h"

#include <algorithm>
#include <numeric>

namespace sotoso::demo {

using namespace Qt::StringLiterals;

namespace {

/// Accounts other than CQ01 opened at visits: [before June, June], in the order of accountCodes. The rest comes from
/// the desk.
constexpr std::array<std::array<int, 6>, 2> atVisits{{{0, 15, 18, 35, 12, 2}, {0, 41, 38, 96, 34, 6}}};

struct FixedResult {
    const char* code;
    int account, created, already;
};

} // namespace

/// What the pictures say of their households.
void Article::fixedResults() {
    publicAccounts = {{{12, 14, 9, 6, 9}, {30, 37, 27, 11, 22}}};
    const QList<FixedResult> results{
        {"2-0104", CQ01, 1, 0},
        {"2-0172", CQ01, 1, 0},
        {"2-0056", CQ01, 1, 1},
        {"2-0033", CQ01, 2, 1},
        {"2-0415", CQ01, 1, 0},
        {"2-0127", CQ01, 1, 1},
        {"2-0209", CQ01, 1, 0},
        {"2-0063", CQ01, 1, 1},
        {"3-0118", CQ01, 1, 0},
        // typed today: 15 accounts of sub-group 2
        {"2-0230", CQ01, 2, 1},
        {"2-0228", CQ01, 1, 1},
        {"2-0240", CQ01, 0, 2},
        {"2-0255", CQ01, 2, 1},
        {"2-0255", KT01, 1, 0},
        {"2-0262", XH01, 1, 0},
        {"2-0235", CQ01, 1, 0},
        {"2-0235", DD03, 1, 0},
        {"2-0238", CQ01, 1, 0},
        {"2-0243", CQ01, 1, 0},
        {"2-0243", XH01, 1, 0},
        {"2-0250", CQ01, 1, 0},
        {"2-0250", KT01, 1, 0},
        {"2-0250", XH01, 1, 0},
    };
    for (const FixedResult& r : results) {
        Home& h = home(byCode(r.code));
        Activity& v = s.activities[h.firstMet];
        int created = r.created, already = r.already;
        for (const ResidentId who : h.people) {
            if (!eligible(who, r.account) || (created == 0 && already == 0))
                continue;
            give(v, who, r.account, created > 0 ? Form::Created : Form::Already);
            --(created > 0 ? created : already);
        }
        if (r.account == CQ01)
            publicAccounts[1][static_cast<size_t>(h.area)] -= r.created;
    }

    Home& h = home(byCode("2-0231"));
    Activity& v = s.activities[h.firstMet];
    const ResidentId duc = h.people[0], lan = h.people[1], minh = h.people[2];
    for (const int account : {CQ01, DD03, KT01, XH01})
        give(v, minh, account, Form::Already);
    v.peopleMet = {lan};
    v.cells = {{duc, indicator["CQ01"], CellStatus::Later}, {lan, indicator["DD03"], CellStatus::Later}};
    v.note = u"Tạo tài khoản dịch vụ công cho ông Đức."_s;
    for (const int material : {1, 2})
        v.results += ActivityResult{{}, {}, indicator["TT08"], Form::Created, 1, MaterialId(material)};

    for (qsizetype i = 0; i < s.activities.size(); ++i)
        if (s.activities[i].day == s.day)
            settled += i;
}

/// Accounts opened at visits, so that months and khu phố come out as in the pictures.
void Article::handOut() {
    auto left = atVisits;
    for (qsizetype i : today) // what the fixed results took
        for (const ActivityResult& r : s.activities[i].results)
            for (size_t account = 1; account < accountCodes.size(); ++account)
                if (r.form == Form::Created && r.indicator == indicator[accountCodes[account]])
                    --left[1][account];

    // Today's sheets of sub-group 3 bring 16 accounts: 31 with those of sub-group 2.
    const QList<int> sheets{2, 1, 0, 3, 1, 2, 1, 2, 1, 2, 1};
    const QList<int> order{CQ01, XH01, CQ01, DD03, XH01, KT01, CQ01, CQ08};
    qsizetype sheet = 0, turn = 0;
    for (const qsizetype i : today) {
        Activity& v = s.activities[i];
        if (v.day == s.day || v.outcome != Outcome::Met)
            continue;
        settled += i;
        for (int opened = 0, tries = 0; opened < sheets[sheet] && tries < 16; ++tries) {
            const int account = order[turn++ % order.size()];
            if (!create(v, v.household, account))
                continue;
            ++opened;
            --(account == CQ01 ? publicAccounts[1][2] : left[1][static_cast<size_t>(account)]);
        }
        ++sheet;
    }

    for (const bool june : {false, true}) {
        for (int area = 0; area < areaCount; ++area) {
            const QList<Activity*> visits = visitsMet(area, june);
            for (int& n = publicAccounts[june][static_cast<size_t>(area)]; n > 0;) {
                Activity& v = *dice.pick(visits);
                n -= create(v, v.household, CQ01);
            }
        }
        const QList<Activity*> visits = visitsMet(-1, june);
        for (int account = DD03; account <= DD05; ++account)
            for (int& n = left[june][static_cast<size_t>(account)]; n > 0;) {
                Activity& v = *dice.pick(visits);
                n -= create(v, v.household, account);
            }
    }
}

/// Whoever of a complete household has no account yet had one before: said at the visit, or known from the city's list.
void Article::completeHomes() {
    Activity list;
    list.kind = ActivityKind::Import;
    list.day = QDate(2022, 5, 5);
    list.note = u"Danh sách người đã có tài khoản dịch vụ công do thành phố chuyển"_s;
    list.enteredAt = QDateTime(list.day, QTime(3, 0), Qt::UTC);
    for (Home& h : all) {
        if (!h.complete)
            continue;
        for (const ResidentId who : h.people)
            if (eligible(who, CQ01) && !(has[who.value - 1] & 1))
                give(h.firstMet >= 0 && !h.fixed ? s.activities[h.firstMet] : list, who, CQ01, Form::Already);
    }
    addTo(s.activities, list);
}

void Article::leaflets(bool june, int total) {
    QList<Activity*> visits;
    for (Activity& v : s.activities)
        if (v.kind == ActivityKind::Visit && v.outcome == Outcome::Met && (v.day >= QDate(2022, 5, 15)) == june) {
            if (v.household == byCode("2-0231"))
                total -= 2;
            else
                visits += &v;
        }
    QList<int> given(visits.size(), 1);
    for (int more = total - static_cast<int>(visits.size()); more > 0;) {
        int& n = given[dice.below(static_cast<int>(given.size()))];
        if (n < 3) {
            ++n;
            --more;
        }
    }
    for (qsizetype i = 0; i < visits.size(); ++i) {
        const int first = given[i] == 3 ? 0 : dice.below(3);
        for (int k = 0; k < given[i]; ++k)
            visits[i]->results +=
                ActivityResult{{}, {}, indicator["TT08"], Form::Created, 1, MaterialId((first + k) % 3 + 1)};
    }
}

/// Guidance, dossiers, household businesses, people met, and what people do not have yet.
void Article::smallThings() {
    for (const bool june : {false, true}) {
        QList<Activity*> visits = visitsMet(-1, june);
        dice.shuffle(visits);
        const auto adult = [&](const Activity& v) { return home(v.household).people.front(); };
        for (const Activity* v : visits.mid(0, june ? 8 : 3)) {
            at(s.households, v->household).kind = HouseholdKind::Business;
            result(*const_cast<Activity*>(v), "KT04", {});
        }
        for (Activity* v : visits.mid(10, june ? 25 : 8))
            result(*v, "CQ04", adult(*v));
        for (Activity* v : visits) {
            if (dice.chance(30))
                result(*v, "CQ02", adult(*v));
            if (dice.chance(22))
                result(*v, "XH06", adult(*v));
            if (s.residents[adult(*v).value - 1].birthYear < 1960 && dice.chance(60))
                result(*v, "XH07", adult(*v));
            if (dice.chance(6) && (has[adult(*v).value - 1] & 1))
                result(*v, "CQ01", adult(*v), 1, Form::Repeated);
        }
    }
    for (Activity& v : s.activities) {
        if (v.kind != ActivityKind::Visit || v.outcome != Outcome::Met || v.household == byCode("2-0231"))
            continue;
        const Home& h = home(v.household);
        if (v.peopleMet.isEmpty() || dice.chance(50))
            if (!v.peopleMet.contains(h.people.front()))
                v.peopleMet.prepend(h.people.front());
        for (const ResidentId who : v.peopleMet) {
            for (const int account : {DD03, KT01, XH01})
                if (eligible(who, account) && !(has[who.value - 1] & (1 << account)) &&
                    dice.chance(account == KT01 ? 35 : 15))
                    give(v, who, account, Form::Already);
            for (const int account : {CQ01, DD03, KT01})
                if (eligible(who, account) && !(has[who.value - 1] & (1 << account)) && dice.chance(60))
                    v.cells += {who, indicator[accountCodes[static_cast<size_t>(account)]], CellStatus::NotYet};
        }
    }
}

} // namespace sotoso::demo
