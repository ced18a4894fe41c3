// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"

/// Whether two records may be one household entered twice. Nothing is decided by it: it is asked, with its reasons.
namespace sotoso {

/// What speaks for it.
enum class Alike { HeadName, HeadIsMember, BirthYear, Address, HouseNo, Phone, PhoneTail };

/// What a household is compared by.
struct HouseholdFace {
    struct Person {
        QString name;
        std::optional<int> birthYear;
    };
    Person head;
    QList<Person> members; ///< the head among them or not
    QString houseNo, street, phone;
    AreaId area;
};

struct Likeness {
    int weight = 0; ///< 0 where no name speaks for it: a house or a phone alone is shared by many
    QList<Alike> reasons;
    bool doubtful() const { return weight >= 7; }
};

/// Heads of one name weigh most, then a head who is a member of the other; with the address, the phone or its last
/// seven digits, or the birth year. Other birth years speak against it.
Likeness likeness(const HouseholdFace& one, const HouseholdFace& other);

/// The same name, as far as it was typed: An, Ân and Anh are three names, but a whole name typed without accents may be
/// any of its spellings.
bool maybeSameName(const QString& one, const QString& other);

} // namespace sotoso
