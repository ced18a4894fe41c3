// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/storage/households.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Sex sexOf(ImportRun& run) {
    const QString key = text::fold(run.text(Field::Sex));
    if (key.isEmpty())
        return Sex::Unknown;
    if (key == "nam"_L1)
        return Sex::Male;
    if (key == "nu"_L1)
        return Sex::Female;
    run.reject(Field::Sex, Tr::tr("known are Nam, Nữ"));
}

/// Year alone, or the whole day, in either column.
void birth(ImportRun& run, Resident& row) {
    for (const Field field : {Field::BirthDate, Field::BirthYear}) {
        const QString value = run.text(field);
        if (value.isEmpty())
            continue;
        bool isYear = false;
        const int year = value.toInt(&isYear);
        if (isYear && value.size() == 4)
            row.birthYear = year;
        else {
            row.birthDay = run.day(field);
            row.birthYear = row.birthDay.year();
        }
        if (*row.birthYear > run.today.year())
            run.reject(field, Tr::tr("lies in the future: today is %1").arg(run.today.toString(u"dd/MM/yyyy"_s)));
        if (*row.birthYear < 1890)
            run.reject(field, Tr::tr("cannot be a year of birth"));
        return;
    }
}

} // namespace

void importResidents(Db& db, ImportRun& run) {
    QHash<QString, HouseholdId> byCode;
    db.each(u"SELECT code, id FROM household"_s, {},
            [&](const Row& row) { byCode.insert(row.text(0), row.id<HouseholdId>(1)); });
    QHash<ResidentId, Resident> all;
    QHash<QString, ResidentId> byCard;
    QMultiHash<QString, ResidentId> byName;
    const auto nameKey = [](HouseholdId household, const QString& name) {
        return household.toString() + u'|' + text::sameKey(name);
    };
    const auto put = [&](const Resident& r) {
        all.insert(r.id, r);
        if (!r.idCard.isEmpty())
            byCard.insert(r.idCard, r.id);
        if (!byName.contains(nameKey(r.household, r.name), r.id))
            byName.insert(nameKey(r.household, r.name), r.id);
    };
    for (const qint64 id : db.list(u"SELECT id FROM resident WHERE merged_into IS NULL ORDER BY id"_s, {},
                                   [](const Row& row) { return row.integer(0); }))
        if (const auto resident = households::residentById(db, ResidentId(id), run.today))
            put(*resident);

    run.eachRow([&]() {
        Resident row;
        const auto household = byCode.constFind(run.required(Field::HouseholdCode));
        if (household == byCode.constEnd())
            run.reject(Field::HouseholdCode, Tr::tr("no household with this number"));
        row.household = households::resolve(db, *household);
        row.name = run.required(Field::PersonName);
        birth(run, row);
        row.sex = sexOf(run);
        row.relation = run.text(Field::Relation);
        row.phone = run.phone();
        row.idCard = run.idCard();

        QList<ResidentId> same;
        if (!row.idCard.isEmpty() && byCard.contains(row.idCard))
            same = {byCard.value(row.idCard)};
        if (same.isEmpty()) {
            same = byName.values(nameKey(row.household, row.name));
            same.removeIf([&](ResidentId id) {
                const Resident& r = all[id];
                return (r.birthYear && row.birthYear && *r.birthYear != *row.birthYear) ||
                       (!r.idCard.isEmpty() && !row.idCard.isEmpty());
            });
        }
        if (same.size() > 1)
            run.reject(Field::PersonName,
                       Tr::tr("two people of this name are in the household; add the year of birth or the CCCD"));
        if (same.isEmpty()) {
            row.id = households::addResident(db, row);
            put(row);
            ++run.report.added;
            return;
        }
        Resident now = all[same.first()];
        const Resident before = now;
        if (text::sameKey(now.name) != text::sameKey(row.name))
            now.name = row.name;
        if (row.birthYear)
            now.birthYear = row.birthYear;
        if (row.birthDay.isValid())
            now.birthDay = row.birthDay;
        if (row.sex != Sex::Unknown)
            now.sex = row.sex;
        if (!row.relation.isEmpty())
            now.relation = row.relation;
        if (!row.phone.isEmpty())
            now.phone = row.phone;
        if (!row.idCard.isEmpty())
            now.idCard = row.idCard;
        bool changed = before.name != now.name || before.birthYear != now.birthYear ||
                       before.birthDay != now.birthDay || before.sex != now.sex || before.relation != now.relation ||
                       before.phone != now.phone || before.idCard != now.idCard;
        if (changed)
            households::updateResident(db, now);
        if (now.household != row.household) {
            households::moveResident(db, now.id, row.household, run.today);
            now.household = row.household;
            changed = true;
        }
        put(now);
        ++(changed ? run.report.updated : run.report.unchanged);
    });
}

} // namespace sotoso::exchange
