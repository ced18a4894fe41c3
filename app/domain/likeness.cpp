// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/likeness.h"

#include "app/base/text.h"

#include <algorithm>

namespace sotoso {

namespace {

constexpr qsizetype tailDigits = 7;
constexpr int headWeight = 4, memberWeight = 2, yearWeight = 2, otherYearWeight = -3, addressWeight = 3,
              houseWeight = 2, areaWeight = 1, phoneWeight = 3;

/// Nobody: not found.
const HouseholdFace::Person* memberNamed(const HouseholdFace& face, const QString& name) {
    const auto at = std::find_if(face.members.begin(), face.members.end(),
                                 [&](const HouseholdFace::Person& p) { return maybeSameName(p.name, name); });
    return at == face.members.end() ? nullptr : &*at;
}

void addName(Likeness& found, const HouseholdFace& one, const HouseholdFace& other) {
    const HouseholdFace::Person *a = &one.head, *b = &other.head;
    if (maybeSameName(a->name, b->name)) {
        found.weight = headWeight;
        found.reasons += Alike::HeadName;
    } else if (const auto* member = memberNamed(other, one.head.name)) {
        b = member;
    } else if (const auto* otherMember = memberNamed(one, other.head.name)) {
        a = otherMember;
    } else {
        return;
    }
    if (found.weight == 0) {
        found.weight = memberWeight;
        found.reasons += Alike::HeadIsMember;
    }
    if (a->birthYear && b->birthYear) {
        found.weight += a->birthYear == b->birthYear ? yearWeight : otherYearWeight;
        if (a->birthYear == b->birthYear)
            found.reasons += Alike::BirthYear;
    }
}

void addPlace(Likeness& found, const HouseholdFace& one, const HouseholdFace& other) {
    if (one.houseNo.isEmpty() || text::houseSortKey(one.houseNo) != text::houseSortKey(other.houseNo))
        return;
    if (text::fold(one.street) == text::fold(other.street)) {
        found.weight += addressWeight;
        found.reasons += Alike::Address;
    } else if (one.street.isEmpty() || other.street.isEmpty()) {
        found.weight += houseWeight + (one.area && one.area == other.area ? areaWeight : 0);
        found.reasons += Alike::HouseNo;
    }
}

void addPhone(Likeness& found, const HouseholdFace& one, const HouseholdFace& other) {
    if (one.phone.size() < tailDigits || other.phone.size() < tailDigits ||
        one.phone.right(tailDigits) != other.phone.right(tailDigits))
        return;
    found.weight += phoneWeight;
    found.reasons += one.phone == other.phone ? Alike::Phone : Alike::PhoneTail;
}

} // namespace

bool maybeSameName(const QString& one, const QString& other) {
    const QString a = text::clean(one).toLower(), b = text::clean(other).toLower();
    const QString bare = text::fold(a);
    if (bare.isEmpty() || bare != text::fold(b))
        return false;
    return a == bare || b == bare || text::sameKey(a) == text::sameKey(b);
}

Likeness likeness(const HouseholdFace& one, const HouseholdFace& other) {
    Likeness found;
    addName(found, one, other);
    if (found.reasons.isEmpty())
        return found;
    addPlace(found, one, other);
    addPhone(found, one, other);
    return found;
}

} // namespace sotoso
