// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/household_joins.h"

#include "app/actions/register.h"
#include "app/base/text.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"

#include <QCoreApplication>

#include <algorithm>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

void checkDay(QDate day, QDate today) {
    if (!day.isValid())
        fail(Error::Kind::Invalid, Tr::tr("The day is missing."), QStringLiteral("day"));
    if (day > today)
        fail(Error::Kind::Invalid, Tr::tr("The day lies in the future."), QStringLiteral("day"));
}

Household existing(const Db& db, HouseholdId id, QDate day) {
    const auto household = households::byId(db, id, day);
    if (!household || household->mergedInto)
        fail(Error::Kind::NotFound, Tr::tr("The household is no longer in the book."), QStringLiteral("household"));
    return *household;
}

const QString headRelation = QStringLiteral("chủ hộ");

/// What is known of a person under two records; the first wins.
Resident filled(Resident one, const Resident& other) {
    if (!one.birthDay.isValid() && one.birthYear == other.birthYear)
        one.birthDay = other.birthDay;
    if (!one.birthYear)
        one.birthYear = other.birthYear;
    if (one.sex == Sex::Unknown)
        one.sex = other.sex;
    for (QString Resident::*text : {&Resident::relation, &Resident::phone, &Resident::idCard, &Resident::note})
        if ((one.*text).isEmpty())
            one.*text = other.*text;
    return one;
}

} // namespace

ResidentId samePerson(const Resident& resident, const QList<Resident>& people) {
    QList<ResidentId> same;
    for (const Resident& other : people) {
        const bool card = !resident.idCard.isEmpty() && resident.idCard == other.idCard;
        const bool otherCard = !resident.idCard.isEmpty() && !other.idCard.isEmpty() && resident.idCard != other.idCard;
        const bool name = resident.birthYear && resident.birthYear == other.birthYear &&
                          text::sameKey(resident.name) == text::sameKey(other.name);
        if (other.id != resident.id && (card || (name && !otherCard)))
            same += other.id;
    }
    return same.size() == 1 ? same.first() : ResidentId();
}

Result<> moveResidents(Store& store, const QList<ResidentId>& people, HouseholdId to, QDate day, QDate today) {
    return guarded([&]() {
        checkDay(day, today);
        if (people.isEmpty())
            fail(Error::Kind::Invalid, Tr::tr("Choose who moves."), QStringLiteral("people"));
        if (!to)
            fail(Error::Kind::Invalid, Tr::tr("Choose the household first."), QStringLiteral("household"));
        const Household target = take(store.read([&](const Db& db) { return existing(db, to, day); }));
        take(store.write(Tr::tr("%n resident(s) move to household %1", nullptr, int(people.size())).arg(target.code),
                         [&](Db& db) {
                             for (const ResidentId id : people) {
                                 const auto now = households::residentById(db, id, day);
                                 if (now && now->household == to)
                                     fail(Error::Kind::Invalid, Tr::tr("%1 lives there already.").arg(now->name),
                                          QStringLiteral("household"));
                                 households::moveResident(db, id, to, day);
                             }
                         }));
    });
}

Result<> residentsLeave(Store& store, const QList<ResidentId>& people, QDate day, QDate today) {
    return guarded([&]() {
        checkDay(day, today);
        if (people.isEmpty())
            fail(Error::Kind::Invalid, Tr::tr("Choose who moves."), QStringLiteral("people"));
        take(store.write(Tr::tr("%n resident(s) leave the ward", nullptr, int(people.size())), [&](Db& db) {
            for (const ResidentId id : people)
                households::moveResident(db, id, {}, day);
        }));
    });
}

Result<HouseholdId> splitHousehold(Store& store, HouseholdId from, const Household& given,
                                   const QList<ResidentId>& people, QDate day, QDate today) {
    return guarded([&]() {
        checkDay(day, today);
        Household fresh, old;
        take(store.read([&](const Db& db) {
            old = existing(db, from, day);
            fresh = cleanHousehold(db, given);
            if (people.isEmpty())
                fail(Error::Kind::Invalid, Tr::tr("Choose who moves."), QStringLiteral("people"));
            const auto living = households::residentsOf(db, from, today);
            if (std::all_of(living.begin(), living.end(), [&](const Resident& r) { return people.contains(r.id); }))
                fail(Error::Kind::Invalid, Tr::tr("Somebody has to stay. To move everybody, change the address."),
                     QStringLiteral("people"));
            if (fresh.code.isEmpty()) {
                const auto area = areas::byId(db, fresh.area);
                if (!area)
                    fail(Error::Kind::Invalid, Tr::tr("Choose the area."), QStringLiteral("area"));
                fresh.code = households::nextCode(db, *area);
            }
        }));
        return take(store.write(Tr::tr("Household %1 comes apart: %2").arg(old.code, fresh.code), [&](Db& db) {
            const HouseholdId id = households::add(db, fresh, day);
            bool headFound = false;
            for (const ResidentId who : people) {
                auto person = households::residentById(db, who, day);
                if (!person || person->household != from)
                    fail(Error::Kind::Invalid, Tr::tr("Choose people who live in household %1.").arg(old.code),
                         QStringLiteral("people"));
                households::moveResident(db, who, id, day);
                // What they were to the old head says nothing about the new one.
                const bool head = !headFound && text::sameKey(person->name) == text::sameKey(fresh.headName);
                headFound = headFound || head;
                person->relation = head ? headRelation : QString();
                households::updateResident(db, *person);
            }
            return id;
        }));
    });
}

Result<> mergeHouseholds(Store& store, const Household& chosen, const QList<HouseholdId>& gone, QDate day,
                         QDate today) {
    return guarded([&]() {
        checkDay(day, today);
        Household kept;
        QStringList codes;
        take(store.read([&](const Db& db) {
            const Household now = existing(db, chosen.id, day);
            kept = cleanHousehold(db, chosen);
            kept.code = now.code;
            kept.area = now.area;
            if (kept.headName != now.headName)
                kept.headResident = {};
            for (const HouseholdId id : gone) {
                if (id == kept.id)
                    fail(Error::Kind::Invalid, Tr::tr("Choose another household."), QStringLiteral("household"));
                codes += existing(db, id, day).code;
            }
            if (codes.isEmpty())
                fail(Error::Kind::Invalid, Tr::tr("Choose another household."), QStringLiteral("household"));
        }));
        take(store.write(
            Tr::tr("Merge household %1 into %2").arg(codes.join(QStringLiteral(", ")), kept.code), [&](Db& db) {
                QList<Resident> people = households::residentsOf(db, kept.id, today);
                for (const HouseholdId id : gone) {
                    Household other = *households::byId(db, id, day);
                    for (const Resident& person : households::residentsOf(db, id, today)) {
                        const ResidentId twin = samePerson(person, people);
                        households::moveResident(db, person.id, twin ? HouseholdId() : kept.id, day);
                        if (!twin) {
                            people += person;
                            continue;
                        }
                        households::mergeResident(db, person.id, twin);
                        for (Resident& one : people)
                            if (one.id == twin) {
                                one = filled(one, person);
                                households::updateResident(db, one);
                            }
                    }
                    // One that was closed is gone since it closed.
                    other.statusDay =
                        other.status == HouseholdStatus::Open || other.statusDay > day ? day : other.statusDay;
                    other.status = HouseholdStatus::Open;
                    other.mergedInto = kept.id;
                    households::update(db, other);
                }
                households::update(db, kept);
            }));
    });
}

} // namespace sotoso::actions
