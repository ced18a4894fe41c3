// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/register.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/settings.h"

#include <QCoreApplication>

namespace sotoso::actions {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

void bad(const QString& text, const char* field) {
    fail(Error::Kind::Invalid, text, QString::fromLatin1(field));
}

QString cleanedPhone(const QString& phone) {
    const auto cleaned = cleanPhone(phone);
    if (!cleaned)
        bad(cleaned.error().text, "phone");
    return cleaned->value;
}

} // namespace

Household cleanHousehold(const Db& db, Household h) {
    h.code = text::clean(h.code);
    h.headName = text::clean(h.headName);
    h.houseNo = text::clean(h.houseNo);
    h.street = text::clean(h.street);
    h.note = text::clean(h.note, true);
    h.phone = cleanedPhone(h.phone);
    if (h.headName.isEmpty())
        bad(Tr::tr("The name of the head of the household is missing."), "head_name");
    if (!h.area)
        bad(Tr::tr("Choose the area."), "area");
    if (h.declaredPeople && (*h.declaredPeople < 0 || *h.declaredPeople > 999))
        bad(Tr::tr("The number of people lies between 0 and 999."), "people");
    const qint64 taken =
        h.code.isEmpty()
            ? 0
            : db.integer(QStringLiteral("SELECT id FROM household WHERE code = ? AND id <> ?"), {h.code, h.id.value});
    if (taken)
        bad(Tr::tr("The household number %1 is taken.").arg(h.code), "code");
    return h;
}

Resident cleanResident(Resident r, QDate today) {
    r.name = text::clean(r.name);
    r.relation = text::clean(r.relation);
    r.note = text::clean(r.note, true);
    r.phone = cleanedPhone(r.phone);
    const auto card = cleanIdCard(r.idCard);
    if (!card)
        bad(card.error().text, "id_card");
    r.idCard = card->value;
    if (r.name.isEmpty())
        bad(Tr::tr("The name is missing."), "name");
    if (!r.household)
        bad(Tr::tr("Choose the household first."), "household");
    if (r.birthDay.isValid())
        r.birthYear = r.birthDay.year();
    if (r.birthYear && (*r.birthYear > today.year() || (r.birthDay.isValid() && r.birthDay > today)))
        bad(Tr::tr("The birth year lies in the future."), "birth_year");
    if (r.birthYear && *r.birthYear < 1890)
        bad(Tr::tr("The birth year %1 cannot be right.").arg(*r.birthYear), "birth_year");
    return r;
}

Result<HouseholdId> addHousehold(Store& store, const Household& household) {
    return guarded([&]() {
        Household h = take(store.read([&](const Db& db) {
            Household cleaned = cleanHousehold(db, household);
            if (cleaned.code.isEmpty()) {
                const auto area = areas::byId(db, cleaned.area);
                if (!area)
                    bad(Tr::tr("Choose the area."), "area");
                cleaned.code = households::nextCode(db, *area);
            }
            return cleaned;
        }));
        return take(
            store.write(Tr::tr("New household %1").arg(h.code), [&](Db& db) { return households::add(db, h); }));
    });
}

Result<> updateHousehold(Store& store, const Household& household) {
    return guarded([&]() {
        const Household h = take(store.read([&](const Db& db) { return cleanHousehold(db, household); }));
        if (h.code.isEmpty())
            bad(Tr::tr("The household number is missing."), "code");
        take(store.write(Tr::tr("Change household %1").arg(h.code), [&](Db& db) { households::update(db, h); }));
    });
}

Result<> moveHousehold(Store& store, HouseholdId id, AreaId area, QDate day) {
    return guarded([&]() {
        if (!day.isValid())
            bad(Tr::tr("The day is missing."), "day");
        const QString code = take(store.read([&](const Db& db) {
            const auto household = households::byId(db, id, day);
            if (household && household->area == area)
                bad(Tr::tr("It is in that area already."), "step_area");
            return household ? household->code : QString();
        }));
        take(
            store.write(Tr::tr("Move household %1").arg(code), [&](Db& db) { households::moveTo(db, id, area, day); }));
    });
}

Result<> correctArea(Store& store, HouseholdId id, AreaId area) {
    return guarded([&]() {
        const QString code = take(store.read(
            [&](const Db& db) { return db.text(QStringLiteral("SELECT code FROM household WHERE id = ?"), {id}); }));
        take(store.write(Tr::tr("Correct the area of household %1").arg(code),
                         [&](Db& db) { households::correctArea(db, id, area); }));
    });
}

Result<> setHouseholdStatus(Store& store, HouseholdId id, HouseholdStatus status, QDate day) {
    return guarded([&]() {
        if (!day.isValid())
            bad(Tr::tr("The day is missing."), "day");
        auto household = take(store.read([&](const Db& db) { return households::byId(db, id, day); }));
        if (!household)
            fail(Error::Kind::NotFound, Tr::tr("The household is no longer in the book."));
        household->status = status;
        household->statusDay = status == HouseholdStatus::Open ? QDate() : day;
        const QString name = status == HouseholdStatus::Open ? Tr::tr("Household %1 is followed again")
                                                             : Tr::tr("Household %1 is no longer followed");
        take(store.write(name.arg(household->code), [&](Db& db) { households::update(db, *household); }));
    });
}

Result<> keepIdCards(Store& store, bool keep) {
    const QString name = keep ? Tr::tr("CCCD numbers are kept from now on") : Tr::tr("CCCD numbers are not kept");
    return store.write(name, [&](Db& db) { settings::set(db, settings::idCards, keep ? u"1"_s : QString()); });
}

Result<> keepFilters(Store& store, const QString& json) {
    return store.write(Tr::tr("Saved filters"), [&](Db& db) { settings::set(db, settings::householdFilters, json); });
}

Result<> notDouble(Store& store, const QList<HouseholdId>& list) {
    QStringList ids;
    for (const HouseholdId id : list)
        ids += id.toString();
    ids.sort();
    return store.write(Tr::tr("Not the same household"), [&](Db& db) {
        const QString before = settings::get(db, settings::notDouble);
        settings::set(db, settings::notDouble, (before + u' ' + ids.join(u'+')).trimmed());
    });
}

Result<ResidentId> addResident(Store& store, const Resident& resident, QDate today) {
    return guarded([&]() {
        const Resident r = cleanResident(resident, today);
        const QString code = take(store.read([&](const Db& db) {
            return db.text(QStringLiteral("SELECT code FROM household WHERE id = ?"), {r.household});
        }));
        return take(store.write(Tr::tr("New resident in household %1").arg(code),
                                [&](Db& db) { return households::addResident(db, r); }));
    });
}

Result<> updateResident(Store& store, const Resident& resident, QDate today) {
    return guarded([&]() {
        const Resident r = cleanResident(resident, today);
        const QString code = take(store.read([&](const Db& db) {
            return db.text(QStringLiteral("SELECT code FROM household WHERE id = ?"), {r.household});
        }));
        take(store.write(Tr::tr("Change resident in household %1").arg(code),
                         [&](Db& db) { households::updateResident(db, r); }));
    });
}

Result<> moveResident(Store& store, ResidentId id, HouseholdId to, QDate day) {
    return guarded([&]() {
        if (!day.isValid())
            bad(Tr::tr("The day is missing."), "day");
        const QString code = take(store.read(
            [&](const Db& db) { return db.text(QStringLiteral("SELECT code FROM household WHERE id = ?"), {to}); }));
        take(store.write(Tr::tr("Resident moves to household %1").arg(code),
                         [&](Db& db) { households::moveResident(db, id, to, day); }));
    });
}

} // namespace sotoso::actions
