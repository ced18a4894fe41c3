// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/demo_parts.h"

#include <QHash>
#include <QMap>

/// How the sample book of the pictures comes about: first the people, then what happened, month by month, so that the
/// sums are exactly those of the pictures whatever the seed. Parts of article() in demo_parts.h.
namespace sotoso::demo {

constexpr int areaCount = 5;

/// Indicators of accounts, in the order of their bits in Person::has.
constexpr std::array<const char*, 6> accountCodes{"CQ01", "DD03", "KT01", "XH01", "CQ08", "DD05"};
constexpr int CQ01 = 0, DD03 = 1, KT01 = 2, XH01 = 3, CQ08 = 4, DD05 = 5;

struct Home {
    QList<ResidentId> people;
    int area = 0; ///< 0-based
    QString street;
    bool fixed = false;      ///< one of the pictures: chance gives it nothing
    bool complete = false;   ///< all who may have an account for public services have one in the end
    bool met = false;        ///< will be met at a visit
    qsizetype firstMet = -1; ///< place of that visit in Sample::activities
};

class Article {
public:
    explicit Article(quint64 seed);
    Sample make();

private:
    // demo_article_people.cpp
    void team();
    void homes();
    void addHome(int area, int number, const struct FixedHome* fixed);
    QString freeHouseNo(const QString& street);
    HouseholdId byCode(const char* code) const { return codes.value(QString::fromLatin1(code)); }

    // demo_article_rounds.cpp: outings and what came of them
    void rounds();
    struct Outing;
    void outing(const Outing& plan);
    Activity& visit(const Outing& plan, HouseholdId home, Outcome outcome);
    void appointments();
    void entries();
    void fixedResults();
    void handOut();
    void completeHomes();
    void leaflets(bool june, int total);
    void smallThings();

    // demo_article_desk.cpp: the ward's desk, sessions, trainings, typed figures, targets
    void desk();
    void sessions();
    void trainings();
    void tallies();
    void targets();

    // what both use
    bool create(Activity& where, HouseholdId home, int account);
    void give(Activity& where, ResidentId who, int account, Form form);
    bool mayGet(const Home& home, ResidentId who, int account) const;
    int lacking(const Home& home) const; ///< people without an account for public services who may have one
    bool eligible(ResidentId who, int account) const;
    Home& home(HouseholdId id) { return all[id.value - 1]; }
    QList<Activity*> visitsMet(int area, bool june);
    void result(Activity& where, const char* code, ResidentId who, qint64 quantity = 1, Form form = Form::Created);

    Dice dice;
    Sample s;
    Codes indicator;
    QList<Home> all;   ///< beside s.households
    QList<quint8> has; ///< beside s.residents: bits of accountCodes
    QHash<QString, HouseholdId> codes;
    QSet<QString> addresses;
    QList<QList<HouseholdId>> toMeet, toMiss; ///< by area: whom the rounds will meet, and whom not
    QList<qsizetype> today;                   ///< visits entered on the book's day
    std::array<std::array<int, areaCount>, 2>
        publicAccounts{};    ///< [before June, June]: CQ01 still to be opened at visits
    QSet<qsizetype> settled; ///< visits whose accounts are fixed
};

} // namespace sotoso::demo
