// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"

#include <QSet>

/// What sample books are made of. Everybody in them is invented.
namespace sotoso::demo {

/// Random numbers that are the same on every platform (splitmix64), so that the same seed gives the same book.
class Dice {
public:
    explicit Dice(quint64 seed) : state(seed) {}
    quint64 next();
    int below(int n) { return n <= 1 ? 0 : static_cast<int>(next() % static_cast<quint64>(n)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& pick(const QList<T>& from) {
        return from.at(below(static_cast<int>(from.size())));
    }
    template <class T>
    void shuffle(QList<T>& list) {
        for (int i = static_cast<int>(list.size()) - 1; i > 0; --i)
            list.swapItemsAt(i, below(i + 1));
    }

private:
    quint64 state;
};

/// Where in the alphabet a given name may lie.
enum class Given { Any, AfterG };

/// A name of a person of that year; never that of a known public person.
QString personName(Dice& dice, Sex sex, const QString& family, int birthYear, Given given = Given::Any);
QString familyName(Dice& dice);

struct FamilyPlan {
    int size = 4;
    int of14 = 0; ///< how many are 14 or older; 0: as it comes
    QString head; ///< name of the head; empty: invented
    Given given = Given::Any;
    int year = 2022; ///< ages are of this year
};
/// The people of a household, the head first; ids are not set.
QList<Resident> family(Dice& dice, const FamilyPlan& plan);
/// How many live together, by a believable spread (3.8 on average).
int familySize(Dice& dice);

/// A sample book before it is written. Ids are places in these lists, counted from 1, and for indicators in
/// starterIndicators().
struct Sample {
    QString ward, code, parent;
    QDate day; ///< the book's own day
    QList<Area> areas;
    Team team;
    QList<SubGroup> groups;
    QList<Member> members;
    QList<Membership> memberships;
    QList<Household> households;
    QList<Resident> residents;
    QList<Material> materials;
    QList<Activity> activities;
    QList<Tally> tallies;
    QList<Target> targets;
};

template <class Row>
auto addTo(QList<Row>& list, Row row) {
    row.id = decltype(row.id)(list.size() + 1);
    list.append(row);
    return row.id;
}
template <class Row, class Id>
Row& at(QList<Row>& list, Id id) {
    return list[id.value - 1];
}

/// Finds indicators of the starter set by code.
class Codes {
public:
    Codes();
    IndicatorId operator[](const char* code) const;
    const Indicator& of(IndicatorId id) const { return all.at(id.value - 1); }

private:
    QList<Indicator> all;
};

/// Ward 1 of the pictures, as it stood on 14/06/2022.
Sample article(quint64 seed);
/// A ward of any size without its activities; those come from Rounds.
Sample ward(int households, quint64 seed, QDate until);

} // namespace sotoso::demo
