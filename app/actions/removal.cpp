// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/removal.h"

#include "app/storage/bin.h"
#include "app/storage/households.h"

#include <QCoreApplication>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

QString nobody() {
    return Tr::tr("(deleted)");
}

void takeOut(Db& db, ResidentId id, QDate today) {
    if (households::removeResident(db, id))
        return;
    households::moveResident(db, id, {}, today);
    households::blankResident(db, id, nobody());
}

} // namespace

Result<> removeResident(Store& store, ResidentId id, QDate today) {
    return guarded([&]() {
        const QString code = take(store.read([&](const Db& db) {
            const auto resident = households::residentById(db, id, today);
            const auto home = resident ? households::byId(db, resident->household, today) : std::nullopt;
            if (!home)
                fail(Error::Kind::NotFound, Tr::tr("This person is no longer in the book."));
            return home->code;
        }));
        take(store.write(Tr::tr("Delete a person of household %1").arg(code), [&](Db& db) { takeOut(db, id, today); }));
    });
}

Result<> removeHousehold(Store& store, HouseholdId id, QDate today) {
    return guarded([&]() {
        const auto household = take(store.read([&](const Db& db) { return households::byId(db, id, today); }));
        if (!household)
            fail(Error::Kind::NotFound, Tr::tr("The household is no longer in the book."));
        take(store.write(Tr::tr("Delete household %1").arg(household->code), [&](Db& db) {
            for (const Resident& resident : households::residentsOf(db, id, today))
                takeOut(db, resident.id, today);
            if (households::remove(db, id))
                return;
            Household closed = *household;
            if (closed.status == HouseholdStatus::Open && !closed.mergedInto) {
                closed.status = HouseholdStatus::MovedAway;
                closed.statusDay = today;
            }
            households::update(db, closed);
            households::blank(db, id, nobody());
        }));
    });
}

Result<> emptyBin(Store& store, const QList<UnitId>& units) {
    return guarded([&]() {
        take(store.note(Tr::tr("Empty the bin"), QString::number(units.size())));
        take(store.write(Tr::tr("Empty the bin"), [&](Db& db) { bin::forget(db, units); }));
    });
}

} // namespace sotoso::actions
