// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/resident_writer.h"

#include "app/base/text.h"
#include "app/exchange/household_index.h"
#include "app/storage/households.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

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
        // 1960, 6/1960 and 00/00/1960 say the year alone, as do 60 and a form's '60: nobody was born in 2060.
        static const QRegularExpression ofYear(u"^'?(?:(?:0{1,2}[/.-]0{1,2}|\\d{1,2})[/.-])?(\\d{4})$"_s);
        static const QRegularExpression ofTwo(u"^'?(\\d{2})$"_s);
        if (const auto year = ofYear.match(value); year.hasMatch())
            row.birthYear = year.captured(1).toInt();
        else if (const auto two = ofTwo.match(value);
                 two.hasMatch() && 2000 + two.captured(1).toInt() > run.today.year()) {
            row.birthYear = 1900 + two.captured(1).toInt();
            run.repaired(field, QString::number(*row.birthYear), Tr::tr("a year of two digits"));
        } else {
            row.birthDay = run.day(field);
            row.birthYear = row.birthDay.year();
        }
        if (*row.birthYear > run.today.year())
            run.reject(field, Tr::tr("lies in the future: today is %1").arg(showDate(run.today)));
        if (*row.birthYear < 1890)
            run.reject(field, Tr::tr("cannot be a year of birth"));
        return;
    }
}

} // namespace

ResidentWriter::ResidentWriter(Db& book, ImportRun& of) : db(book), run(of), edits(book, "resident") {
    edits.addPlaces(book, "residence", "resident_id", "household");
    db.each(u"SELECT id_card FROM resident WHERE id_card <> '' AND merged_into IS NULL"_s, {},
            [&](const Row& row) { cards.insert(qHash(row.text(0))); });
    db.each(u"SELECT DISTINCT household_id FROM residence"_s, {},
            [&](const Row& row) { peopled.insert(row.integer(0)); });
}

Resident ResidentWriter::read() {
    Resident row;
    run.required(Field::PersonName);
    row.name = run.name(Field::PersonName);
    birth(run, row);
    row.sex = sexOf(run);
    row.relation = run.text(Field::Relation);
    row.phone = run.phone();
    row.idCard = run.idCard();
    return row;
}

void ResidentWriter::open(HouseholdId household) {
    if (at == household)
        return;
    at = household;
    people.clear();
    former.clear();
    if (!peopled.contains(household.value))
        return;
    people = households::residentsOf(db, household, run.today);
    db.each(u"SELECT p.resident_id, max(p.valid_to) FROM residence p JOIN resident r ON r.id = p.resident_id "
            "WHERE p.household_id = ? AND p.valid_to IS NOT NULL AND r.merged_into IS NULL GROUP BY p.resident_id"_s,
            {household}, [&](const Row& row) {
                if (const auto then = households::residentById(db, row.id<ResidentId>(0), row.day(1)))
                    former += *then;
            });
}

void ResidentWriter::check(const Resident& given) {
    open({});
    known(given);
}

std::optional<Resident> ResidentWriter::known(const Resident& given) {
    if (!given.idCard.isEmpty() && cards.contains(qHash(given.idCard))) {
        // Without the second condition the index on cards is not used, and every card costs a look at everybody.
        const qint64 id = db.integer(
            u"SELECT id FROM resident WHERE id_card = ? AND id_card <> '' AND merged_into IS NULL ORDER BY id LIMIT 1"_s,
            {given.idCard});
        if (const auto owner = id ? households::residentById(db, ResidentId(id), run.today) : std::nullopt) {
            if (owner->household != given.household && text::fold(owner->name) != text::fold(given.name) &&
                owner->birthYear && given.birthYear && *owner->birthYear != *given.birthYear)
                run.reject(Field::IdCard, Tr::tr("belongs to somebody else of another household in the book"));
            return owner;
        }
    }
    QList<Resident> same = people;
    const QString key = text::sameKey(given.name);
    same.removeIf([&](const Resident& r) {
        return (r.birthYear && given.birthYear && *r.birthYear != *given.birthYear) ||
               (!r.idCard.isEmpty() && !given.idCard.isEmpty()) || text::sameKey(r.name) != key;
    });
    if (same.size() > 1)
        run.reject(Field::PersonName,
                   Tr::tr("two people of this name are in the household; add the year of birth or the CCCD"));
    if (!same.isEmpty())
        return same.first();
    // Put right since: the accents of a name (same year), or the year (same name and relation).
    QList<Resident> corrected = people;
    corrected.removeIf([&](const Resident& r) {
        const bool years = r.birthYear && given.birthYear;
        const bool spelt = years && *r.birthYear == *given.birthYear && text::fold(r.name) == text::fold(given.name);
        const bool dated = years && *r.birthYear != *given.birthYear && text::sameKey(r.name) == key &&
                           !given.relation.isEmpty() && text::fold(r.relation) == text::fold(given.relation);
        return run.wasTold(r.id.value) || !(spelt || dated) ||
               (!r.idCard.isEmpty() && !given.idCard.isEmpty() && r.idCard != given.idCard);
    });
    return corrected.size() == 1 ? std::optional(corrected.first()) : movedAway(given);
}

std::optional<Resident> ResidentWriter::movedAway(const Resident& given) const {
    QList<Resident> same = former;
    const QString key = text::sameKey(given.name);
    same.removeIf([&](const Resident& r) {
        return text::sameKey(r.name) != key || (r.birthYear && given.birthYear && *r.birthYear != *given.birthYear) ||
               (!r.idCard.isEmpty() && !given.idCard.isEmpty() && r.idCard != given.idCard);
    });
    return same.size() == 1 ? std::optional(same.first()) : std::nullopt;
}

std::pair<ResidentId, RowFate> ResidentWriter::write(Resident given) {
    open(given.household);
    const auto found = known(given);
    const auto hold = [&](const Resident& resident) {
        people.removeIf([&](const Resident& r) { return r.id == resident.id; });
        people += resident;
        if (!resident.idCard.isEmpty())
            cards.insert(qHash(resident.idCard));
    };
    if (!found) {
        given.id = households::addResident(db, given);
        run.toldOf(given.id.value);
        peopled.insert(given.household.value);
        hold(given);
        return {given.id, RowFate::Added};
    }
    Resident now = *found;
    const qint64 id = now.id.value;
    if (!given.idCard.isEmpty() && now.idCard == given.idCard && text::sameKey(now.name) != text::sameKey(given.name))
        run.remark(Field::IdCard,
                   Tr::tr("belongs to %1 in the book, who is taken to be the same person").arg(now.name));
    if (now.household != given.household && run.wasTold(id))
        run.rejectTwice(run.has(Field::HouseholdCode) ? Field::HouseholdCode : Field::PersonName, id);
    const Field birthField = run.text(Field::BirthDate).isEmpty() ? Field::BirthYear : Field::BirthDate;
    bool changed = run.set(now.name, given.name, text::sameKey(now.name) != text::sameKey(given.name),
                           Field::PersonName, edits, id, "name");
    changed |=
        run.set(now.birthYear, given.birthYear, given.birthYear.has_value(), birthField, edits, id, "birth_year");
    changed |= run.set(now.birthDay, given.birthDay, given.birthDay.isValid(), birthField, edits, id, "birth_day");
    changed |= run.set(now.sex, given.sex, given.sex != Sex::Unknown, Field::Sex, edits, id, "sex");
    changed |= run.set(now.relation, given.relation, !given.relation.isEmpty(), Field::Relation, edits, id, "relation");
    changed |= run.set(now.phone, given.phone, !given.phone.isEmpty(), Field::Phone, edits, id, "phone");
    changed |= run.set(now.idCard, given.idCard, !given.idCard.isEmpty(), Field::IdCard, edits, id, "id_card");
    if (changed)
        households::updateResident(db, now);
    if (now.household != given.household) {
        const auto codeOf = [&](HouseholdId household) {
            const auto known = households::byId(db, household, run.today);
            return known ? known->code : QString();
        };
        const bool kept = run.keepsHand(edits, id, "household");
        run.changed(Field::HouseholdCode, codeOf(now.household), codeOf(given.household), kept);
        if (!kept) {
            households::moveResident(db, now.id, given.household, run.today);
            peopled.insert(given.household.value);
            now.household = given.household;
            changed = true;
        }
    }
    if (now.household == at)
        hold(now);
    run.toldOf(id);
    return {now.id, changed ? RowFate::Updated : RowFate::Unchanged};
}

void importResidents(Db& db, ImportRun& run) {
    QHash<QString, HouseholdId> byCode;
    db.each(u"SELECT code, id, merged_into FROM household"_s, {}, [&](const Row& row) {
        const auto id = row.id<HouseholdId>(1);
        byCode.insert(codeKey(row.text(0)), row.isNull(2) ? id : households::resolve(db, id));
    });
    ResidentWriter writer(db, run);
    run.eachRow([&]() {
        const auto household = byCode.constFind(codeKey(run.required(Field::HouseholdCode)));
        if (household == byCode.constEnd())
            run.reject(Field::HouseholdCode, Tr::tr("no household with this number"));
        Resident row = writer.read();
        row.household = *household;
        run.became(writer.write(std::move(row)).second);
    });
}

} // namespace sotoso::exchange
