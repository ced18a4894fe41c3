// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/households.h"

#include "app/base/text.h"
#include "app/domain/codes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sotoso::households {

namespace {

// The area of the day: validity rows do not overlap.
const QString columns =
    QStringLiteral("SELECT h.id, h.code, (SELECT a.area_id FROM household_area a WHERE a.household_id = h.id AND "
                   "(a.valid_from IS NULL OR a.valid_from <= ?1) "
                   "AND (a.valid_to IS NULL OR a.valid_to >= ?1)), h.head_name, h.head_resident_id, h.house_no, "
                   "h.street, h.phone, h.declared_people, h.kind, h.note, h.status, "
                   "h.status_day, h.zalo_since, h.merged_into FROM household h ");

Household householdFrom(const Row& row) {
    Household h;
    h.id = row.id<HouseholdId>(0);
    h.code = row.text(1);
    h.area = row.id<AreaId>(2);
    h.headName = row.text(3);
    h.headResident = row.id<ResidentId>(4);
    h.houseNo = row.text(5);
    h.street = row.text(6);
    h.phone = row.text(7);
    h.declaredPeople = row.maybe(8);
    h.kind = fromCode<HouseholdKind>(row.text(9)).value_or(HouseholdKind::Permanent);
    h.note = row.text(10);
    h.status = fromCode<HouseholdStatus>(row.text(11)).value_or(HouseholdStatus::Open);
    h.statusDay = row.day(12);
    h.zaloSince = row.day(13);
    h.mergedInto = row.id<HouseholdId>(14);
    return h;
}

const QString residentColumns = QStringLiteral(
    "SELECT r.id, l.household_id, r.name, r.birth_year, r.birth_day, r.sex, r.relation, r.phone, r.id_card, r.note "
    "FROM resident r JOIN residence l ON l.resident_id = r.id AND (l.valid_from IS NULL OR l.valid_from <= ?1) "
    "AND (l.valid_to IS NULL OR l.valid_to >= ?1) ");

Resident residentFrom(const Row& row) {
    return {row.id<ResidentId>(0),
            row.id<HouseholdId>(1),
            row.text(2),
            row.maybe(3),
            row.day(4),
            fromCode<Sex>(row.text(5)).value_or(Sex::Unknown),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9)};
}

bool isHead(const Resident& resident) {
    return text::fold(resident.relation) == QLatin1String("chu ho");
}

} // namespace

std::optional<Household> byId(const Db& db, HouseholdId id, QDate onDay) {
    return db.one(QString(columns).replace(QLatin1String("?1"), QLatin1String("?")) + QStringLiteral("WHERE h.id = ?"),
                  {onDay, onDay, id}, householdFrom);
}

QList<Household> byIds(const Db& db, const QList<HouseholdId>& ids, QDate onDay) {
    QStringList words;
    QHash<HouseholdId, Household> found;
    for (const HouseholdId id : ids)
        words += id.toString();
    db.each(QString(columns).replace(QLatin1String("?1"), QLatin1String("?")) +
                QStringLiteral("WHERE h.id IN (SELECT value FROM json_each(?))"),
            {onDay, onDay, QString(u'[' + words.join(u',') + u']')}, [&](const Row& row) {
                Household one = householdFrom(row);
                found.insert(one.id, one);
            });
    QList<Household> list;
    for (const HouseholdId id : ids)
        if (const auto at = found.constFind(id); at != found.constEnd())
            list += *at;
    return list;
}

std::optional<Household> byCode(const Db& db, const QString& code, QDate onDay) {
    return db.one(QString(columns).replace(QLatin1String("?1"), QLatin1String("?")) +
                      QStringLiteral("WHERE h.code = ?"),
                  {onDay, onDay, code}, householdFrom);
}

HouseholdId resolve(const Db& db, HouseholdId id) {
    for (int step = 0; step < 100; ++step) {
        const qint64 next =
            db.integer(QStringLiteral("SELECT coalesce(merged_into, 0) FROM household WHERE id = ?"), {id});
        if (!next)
            break;
        id = HouseholdId(next);
    }
    return id;
}

QString searchText(const Household& h) {
    return text::fold(QStringList{h.headName, h.houseNo, h.street, h.code}.join(u'|')) + u'|' + h.phone;
}
QString searchText(const Resident& r) {
    return text::fold(r.name) + u'|' + r.phone;
}

HouseholdId add(Db& db, const Household& h, QDate since) {
    const HouseholdId id(
        db.insert("household", {{"code", h.code},
                                {"head_name", h.headName},
                                {"head_resident_id", h.headResident},
                                {"house_no", h.houseNo},
                                {"street", h.street},
                                {"phone", h.phone},
                                {"declared_people", h.declaredPeople},
                                {"kind", codeOf(h.kind)},
                                {"note", h.note},
                                {"status", codeOf(h.status)},
                                {"status_day", h.statusDay},
                                {"zalo_since", h.zaloSince},
                                {"search", searchText(h)},
                                {"name_sort", text::nameSortKey(h.headName)},
                                {"house_sort", text::sortKey(h.street) + u'|' + text::houseSortKey(h.houseNo)}}));
    db.insert("household_area", {{"household_id", id}, {"area_id", h.area}, {"valid_from", since}});
    return id;
}

void update(Db& db, const Household& h) {
    db.update("household", h.id.value,
              {{"code", h.code},
               {"head_name", h.headName},
               {"head_resident_id", h.headResident},
               {"house_no", h.houseNo},
               {"street", h.street},
               {"phone", h.phone},
               {"declared_people", h.declaredPeople},
               {"kind", codeOf(h.kind)},
               {"note", h.note},
               {"status", codeOf(h.status)},
               {"status_day", h.statusDay},
               {"zalo_since", h.zaloSince},
               {"merged_into", h.mergedInto},
               {"search", searchText(h)},
               {"name_sort", text::nameSortKey(h.headName)},
               {"house_sort", text::sortKey(h.street) + u'|' + text::houseSortKey(h.houseNo)}});
}

ResidentId headOf(const Db& db, HouseholdId id) {
    return ResidentId(db.integer(QStringLiteral("SELECT head_resident_id FROM household WHERE id = ?"), {id}));
}

void setHead(Db& db, HouseholdId id, ResidentId head) {
    db.update("household", id.value, {{"head_resident_id", head}});
}

void moveTo(Db& db, HouseholdId id, AreaId area, QDate day) {
    const auto rows =
        db.list(QStringLiteral("SELECT id, valid_from FROM household_area WHERE household_id = ? ORDER BY valid_from"),
                {id}, [](const Row& row) { return std::pair(row.integer(0), row.day(1)); });
    for (const auto& [row, from] : rows) {
        if (from.isValid() && from >= day)
            db.remove("household_area", row);
        else
            db.exec(QStringLiteral(
                        "UPDATE household_area SET valid_to = ? WHERE id = ? AND (valid_to IS NULL OR valid_to >= ?)"),
                    {day.addDays(-1), row, day});
    }
    db.insert("household_area", {{"household_id", id}, {"area_id", area}, {"valid_from", day}});
}

qint64 moveAll(Db& db, AreaId from, AreaId into, QDate day) {
    struct Stay {
        qint64 id;
        HouseholdId household;
        QDate first, last;
    };
    const auto stays = db.list(QStringLiteral("SELECT id, household_id, valid_from, valid_to FROM household_area WHERE "
                                              "area_id = ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id"),
                               {from, day}, [](const Row& row) {
                                   return Stay{row.integer(0), row.id<HouseholdId>(1), row.day(2), row.day(3)};
                               });
    QSet<qint64> moved;
    for (const Stay& stay : stays) {
        moved.insert(stay.household.value);
        if (!into)
            continue;
        if (stay.first.isValid() && stay.first >= day) {
            db.update("household_area", stay.id, {{"area_id", into}});
            continue;
        }
        db.update("household_area", stay.id, {{"valid_to", day.addDays(-1)}});
        db.insert("household_area",
                  {{"household_id", stay.household}, {"area_id", into}, {"valid_from", day}, {"valid_to", stay.last}});
    }
    return moved.size();
}

void correctArea(Db& db, HouseholdId id, AreaId area) {
    db.exec(QStringLiteral("UPDATE household_area SET area_id = ? WHERE household_id = ? AND valid_to IS NULL"),
            {area, id});
}

QString nextCode(const Db& db, const Area& area) {
    const QString prefix = QString::number(area.position) + u'-';
    // Longer numbers are somebody's own codes, not running numbers.
    const qint64 last =
        db.integer(QStringLiteral("SELECT max(CAST(substr(code, ?) AS INTEGER)) FROM household WHERE code GLOB ? "
                                  "AND length(code) <= ?"),
                   {prefix.size() + 1, prefix + QStringLiteral("[0-9]*"), prefix.size() + 9});
    return prefix + QStringLiteral("%1").arg(last + 1, 4, 10, QLatin1Char('0'));
}

QList<Resident> residentsOf(const Db& db, HouseholdId id, QDate onDay) {
    auto list = db.list(QString(residentColumns).replace(QLatin1String("?1"), QLatin1String("?")) +
                            QStringLiteral("WHERE l.household_id = ? AND r.merged_into IS NULL ORDER BY r.id"),
                        {onDay, onDay, id}, residentFrom);
    std::stable_partition(list.begin(), list.end(), isHead);
    return list;
}

std::optional<Resident> residentById(const Db& db, ResidentId id, QDate onDay) {
    return db.one(QString(residentColumns).replace(QLatin1String("?1"), QLatin1String("?")) +
                      QStringLiteral("WHERE r.id = ?"),
                  {onDay, onDay, id}, residentFrom);
}

ResidentId addResident(Db& db, const Resident& r) {
    const ResidentId id(db.insert("resident", {{"name", r.name},
                                               {"birth_year", r.birthYear},
                                               {"birth_day", r.birthDay},
                                               {"sex", codeOf(r.sex)},
                                               {"relation", r.relation},
                                               {"phone", r.phone},
                                               {"id_card", r.idCard},
                                               {"note", r.note},
                                               {"search", searchText(r)},
                                               {"name_sort", text::nameSortKey(r.name)}}));
    db.insert("residence", {{"resident_id", id}, {"household_id", r.household}});
    return id;
}

void updateResident(Db& db, const Resident& r) {
    db.update("resident", r.id.value,
              {{"name", r.name},
               {"birth_year", r.birthYear},
               {"birth_day", r.birthDay},
               {"sex", codeOf(r.sex)},
               {"relation", r.relation},
               {"phone", r.phone},
               {"id_card", r.idCard},
               {"note", r.note},
               {"search", searchText(r)},
               {"name_sort", text::nameSortKey(r.name)}});
}

void moveResident(Db& db, ResidentId id, HouseholdId to, QDate day) {
    const auto rows = db.list(QStringLiteral("SELECT id, valid_from FROM residence WHERE resident_id = ?"), {id},
                              [](const Row& row) { return std::pair(row.integer(0), row.day(1)); });
    for (const auto& [row, from] : rows) {
        if (from.isValid() && from >= day)
            db.remove("residence", row);
        else
            db.exec(QStringLiteral(
                        "UPDATE residence SET valid_to = ? WHERE id = ? AND (valid_to IS NULL OR valid_to >= ?)"),
                    {day.addDays(-1), row, day});
    }
    if (to)
        db.insert("residence", {{"resident_id", id}, {"household_id", to}, {"valid_from", day}});
}

bool removeResident(Db& db, ResidentId id) {
    for (const char* column :
         {"activity_resident WHERE resident_id", "result WHERE resident_id", "cell_note WHERE resident_id",
          "account_step WHERE resident_id", "resident WHERE merged_into"})
        if (db.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 = ?)").arg(QLatin1String(column)), {id}))
            return false;
    db.remove("resident", id.value);
    return true;
}

bool remove(Db& db, HouseholdId id) {
    for (const char* column :
         {"activity WHERE household_id", "residence WHERE household_id", "household WHERE merged_into"})
        if (db.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 = ?)").arg(QLatin1String(column)), {id}))
            return false;
    db.remove("household", id.value);
    return true;
}

void blank(Db& db, HouseholdId id, const QString& name) {
    db.update("household", id.value,
              {{"head_name", name},
               {"head_resident_id", ResidentId()},
               {"house_no", QString()},
               {"street", QString()},
               {"phone", QString()},
               {"note", QString()},
               {"search", QString()},
               {"name_sort", QString()},
               {"house_sort", QString()}});
}

void blankResident(Db& db, ResidentId id, const QString& name) {
    db.update("resident", id.value,
              {{"name", name},
               {"relation", QString()},
               {"phone", QString()},
               {"id_card", QString()},
               {"note", QString()},
               {"search", QString()},
               {"name_sort", QString()}});
}

void mergeResident(Db& db, ResidentId id, ResidentId into) {
    db.update("resident", id.value, {{"merged_into", into}});
}

} // namespace sotoso::households
