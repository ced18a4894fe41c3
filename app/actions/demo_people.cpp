// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_parts.h"

#include <algorithm>

namespace sotoso::demo {

using namespace Qt::StringLiterals;

namespace {

Sex sexOf(const QString& name) {
    return name.contains(u" Thị "_s) || name.startsWith(u"Thị "_s) ? Sex::Female : Sex::Male;
}

int minorsOf(Dice& dice, int size) {
    if (size <= 1)
        return 0;
    if (size == 2)
        return dice.chance(10) ? 1 : 0;
    if (size == 3)
        return dice.chance(40) ? 1 : 0;
    if (size == 4)
        return dice.chance(30) ? 2 : dice.chance(50) ? 1 : 0;
    return std::min(size - 2, dice.between(1, size / 2));
}

/// Builds a household around its head: spouse, children or grandchildren, sometimes a parent.
class Builder {
public:
    Builder(Dice& d, const FamilyPlan& p) : dice(d), plan(p) {}

    QList<Resident> build() {
        const int minors = plan.of14 > 0 ? plan.size - plan.of14 : minorsOf(dice, plan.size);
        grandchildren = minors > 0 && dice.chance(25);
        headAge = minors == 0     ? dice.between(plan.size == 1 ? 24 : 41, 76)
                  : grandchildren ? dice.between(53, 74)
                                  : dice.between(29, 46);
        addHead();
        for (int i = 1; i < plan.size - minors; ++i)
            addAdult(i);
        for (int i = 0; i < minors; ++i)
            addMinor();
        return people;
    }

private:
    void add(const QString& name, Sex sex, int age, const QString& relation) {
        Resident r;
        r.name = name;
        r.birthYear = plan.year - age;
        while (std::any_of(people.begin(), people.end(),
                           [&](const Resident& p) { return p.name == name && p.birthYear == r.birthYear; }))
            r.birthYear = *r.birthYear + 1; // nobody stands twice in a household
        r.sex = sex;
        r.relation = relation;
        people.append(r);
    }
    QString named(Sex sex, const QString& family, int age) { return personName(dice, sex, family, plan.year - age); }
    Sex anySex() { return dice.chance(50) ? Sex::Male : Sex::Female; }

    void addHead() {
        const Sex sex = plan.head.isEmpty() ? (dice.chance(62) ? Sex::Male : Sex::Female) : sexOf(plan.head);
        const QString name =
            plan.head.isEmpty() ? personName(dice, sex, familyName(dice), plan.year - headAge, plan.given) : plan.head;
        childFamily = name.section(u' ', 0, 0);
        add(name, sex, headAge, u"chủ hộ"_s);
    }

    void addAdult(int place) {
        const bool man = people.front().sex == Sex::Male;
        if (place == 1 && dice.chance(85)) {
            const QString own = familyName(dice);
            const int age = std::max(20, headAge + dice.between(-6, 4) * (man ? 1 : -1));
            add(named(man ? Sex::Female : Sex::Male, own, age), man ? Sex::Female : Sex::Male, age,
                man ? u"vợ"_s : u"chồng"_s);
            if (!man)
                childFamily = own;
        } else if (headAge >= 41) {
            const Sex sex = anySex();
            const int age = dice.between(std::max(14, headAge - 38), std::max(15, headAge - 22));
            add(named(sex, childFamily, age), sex, age, u"con"_s);
        } else if (!hasParent) {
            hasParent = true;
            const int age = headAge + dice.between(20, 32);
            add(named(Sex::Female, familyName(dice), age), Sex::Female, age, u"mẹ"_s);
        } else {
            const Sex sex = anySex();
            const int age = std::max(16, headAge - dice.between(1, 9));
            add(named(sex, people.front().name.section(u' ', 0, 0), age), sex, age, u"em"_s);
        }
    }

    void addMinor() {
        const Sex sex = anySex();
        const int age = dice.between(1, std::min(13, headAge - 20));
        add(named(sex, childFamily, age), sex, age, grandchildren ? u"cháu"_s : u"con"_s);
    }

    Dice& dice;
    const FamilyPlan& plan;
    QList<Resident> people;
    QString childFamily;
    int headAge = 40;
    bool grandchildren = false, hasParent = false;
};

} // namespace

int familySize(Dice& dice) {
    static const QList<int> spread{1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7};
    return dice.pick(spread);
}

QList<Resident> family(Dice& dice, const FamilyPlan& plan) {
    return Builder(dice, plan).build();
}

} // namespace sotoso::demo
