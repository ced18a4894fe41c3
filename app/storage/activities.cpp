// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/activities.h"

#include "app/domain/codes.h"

namespace sotoso::activities {

namespace {

const QString columns = QStringLiteral("SELECT v.id, v.kind, v.code, v.day, v.household_id, coalesce(v.area_id, "
                                       "(SELECT a.area_id FROM household_area a WHERE a.household_id = v.household_id "
                                       "AND (a.valid_from IS NULL OR a.valid_from <= v.day) AND (a.valid_to IS NULL OR "
                                       "a.valid_to >= v.day))), v.sub_group_id, v.outcome, v.people_count, v.next_day, "
                                       "v.note, v.place, v.sheet_no, v.sheet_row, v.entered_at FROM activity v ");

Activity activityFrom(const Row& row) {
    Activity v;
    v.id = row.id<ActivityId>(0);
    v.kind = fromCode<ActivityKind>(row.text(1)).value_or(ActivityKind::Visit);
    v.code = row.text(2);
    v.day = row.day(3);
    v.household = row.id<HouseholdId>(4);
    v.area = row.id<AreaId>(5);
    v.group = row.id<GroupId>(6);
    v.outcome = fromCode<Outcome>(row.text(7)).value_or(Outcome::Met);
    v.peopleCount = row.maybe(8);
    v.nextDay = row.day(9);
    v.note = row.text(10);
    v.place = row.text(11);
    v.sheetNo = row.text(12);
    v.sheetRow = row.number(13);
    v.enteredAt = QDateTime::fromString(row.text(14), Qt::ISODate);
    return v;
}

void fill(const Db& db, Activity& v) {
    v.visitors =
        db.list(QStringLiteral("SELECT member_id, name FROM activity_member WHERE activity_id = ? ORDER BY id"), {v.id},
                [](const Row& row) {
                    return Visitor{row.id<MemberId>(0), row.text(1)};
                });
    v.peopleMet = db.list(QStringLiteral("SELECT resident_id FROM activity_resident WHERE activity_id = ? ORDER BY id"),
                          {v.id}, [](const Row& row) { return row.id<ResidentId>(0); });
    v.results =
        db.list(QStringLiteral("SELECT id, resident_id, indicator_id, form, quantity, material_id FROM result WHERE "
                               "activity_id = ? ORDER BY id"),
                {v.id}, [](const Row& row) {
                    return ActivityResult{row.id<ResultId>(0),    row.id<ResidentId>(1),
                                          row.id<IndicatorId>(2), fromCode<Form>(row.text(3)).value_or(Form::Created),
                                          row.integer(4),         row.id<MaterialId>(5)};
                });
    v.cells = db.list(
        QStringLiteral("SELECT resident_id, indicator_id, status FROM cell_note WHERE activity_id = ? ORDER BY id"),
        {v.id}, [](const Row& row) {
            return CellNote{row.id<ResidentId>(0), row.id<IndicatorId>(1),
                            fromCode<CellStatus>(row.text(2)).value_or(CellStatus::NotYet)};
        });
}

/// The rung of the account ladder that a result stands on (each account indicator names its type and step).
void addStep(Db& db, qint64 resultId, const ActivityResult& result, QDate day) {
    if (!result.resident || result.form == Form::Repeated)
        return;
    const auto account =
        db.one(QStringLiteral("SELECT account_type, account_step FROM indicator WHERE id = ? AND account_type <> ''"),
               {result.indicator}, [](const Row& row) { return std::pair(row.text(0), row.text(1)); });
    if (account)
        db.insert("account_step", {{"resident_id", result.resident},
                                   {"account_type", account->first},
                                   {"step", account->second.isEmpty() ? QStringLiteral("activated") : account->second},
                                   {"day", day},
                                   {"result_id", resultId}});
}

void addResult(Db& db, ActivityId activity, const ActivityResult& result, QDate day) {
    const qint64 id = db.insert("result", {{"activity_id", activity},
                                           {"resident_id", result.resident},
                                           {"indicator_id", result.indicator},
                                           {"form", codeOf(result.form)},
                                           {"quantity", result.quantity},
                                           {"material_id", result.material}});
    addStep(db, id, result, day);
}

void addVisitors(Db& db, const Activity& v, ActivityId id) {
    for (const Visitor& visitor : v.visitors)
        db.insert("activity_member", {{"activity_id", id}, {"member_id", visitor.member}, {"name", visitor.name}});
}
void addPeople(Db& db, const Activity& v, ActivityId id) {
    for (const ResidentId resident : v.peopleMet)
        db.insert("activity_resident", {{"activity_id", id}, {"resident_id", resident}});
}
void addCells(Db& db, const Activity& v, ActivityId id) {
    for (const CellNote& cell : v.cells)
        db.insert("cell_note", {{"activity_id", id},
                                {"resident_id", cell.resident},
                                {"indicator_id", cell.indicator},
                                {"status", codeOf(cell.status)}});
}

} // namespace

std::optional<Activity> byId(const Db& db, ActivityId id) {
    auto v = db.one(columns + QStringLiteral("WHERE v.id = ?"), {id}, activityFrom);
    if (v)
        fill(db, *v);
    return v;
}

std::optional<Activity> byCode(const Db& db, const QString& code) {
    auto v = db.one(columns + QStringLiteral("WHERE v.code = ? AND v.code <> ''"), {code}, activityFrom);
    if (v)
        fill(db, *v);
    return v;
}

QList<Activity> ofHousehold(const Db& db, HouseholdId id) {
    auto list = db.list(columns + QStringLiteral("WHERE v.household_id IN (WITH RECURSIVE one(id) AS (SELECT ? UNION "
                                                 "SELECT h.id FROM household h JOIN one ON h.merged_into = one.id) "
                                                 "SELECT id FROM one) ORDER BY v.day DESC, v.id DESC"),
                        {id}, activityFrom);
    for (Activity& v : list)
        fill(db, v);
    return list;
}

QList<Activity> ofKind(const Db& db, ActivityKind kind, QDate from, QDate to) {
    auto list = db.list(columns + QStringLiteral("WHERE v.kind = ? AND v.day BETWEEN ? AND ? ORDER BY v.day, v.id"),
                        {codeOf(kind), from, to}, activityFrom);
    for (Activity& v : list)
        fill(db, v);
    return list;
}

QDate firstDay(const Db& db) {
    return db
        .one(QStringLiteral("SELECT min(day) FROM (SELECT min(day) AS day FROM activity UNION ALL "
                            "SELECT min(day) FROM tally)"),
             {}, [](const Row& row) { return row.day(0); })
        .value_or(QDate());
}

QList<Activity> enteredSince(const Db& db, const QDateTime& since, int limit) {
    auto list = db.list(
        columns + QStringLiteral(
                      "WHERE v.kind = 'visit' AND v.entered_at >= ? ORDER BY v.entered_at DESC, v.id DESC LIMIT ?"),
        {since.toUTC().toString(Qt::ISODate), limit}, activityFrom);
    for (Activity& v : list)
        fill(db, v);
    return list;
}

ActivityId add(Db& db, const Activity& v) {
    const bool visit = v.kind == ActivityKind::Visit;
    const QDateTime entered = v.enteredAt.isValid() ? v.enteredAt.toUTC() : QDateTime::currentDateTimeUtc();
    const ActivityId id(db.insert("activity", {{"kind", codeOf(v.kind)},
                                               {"code", v.code},
                                               {"day", v.day},
                                               {"household_id", v.household},
                                               {"area_id", visit ? AreaId() : v.area},
                                               {"sub_group_id", v.group},
                                               {"outcome", visit ? Bind(codeOf(v.outcome)) : Bind(std::nullopt)},
                                               {"people_count", v.peopleCount},
                                               {"next_day", v.nextDay},
                                               {"note", v.note},
                                               {"place", v.place},
                                               {"sheet_no", v.sheetNo},
                                               {"sheet_row", v.sheetRow},
                                               {"entered_at", entered.toString(Qt::ISODate)}}));
    addVisitors(db, v, id);
    addPeople(db, v, id);
    for (const ActivityResult& result : v.results)
        addResult(db, id, result, v.day);
    addCells(db, v, id);
    return id;
}

void update(Db& db, const Activity& v) {
    const auto before = byId(db, v.id);
    if (!before)
        return;
    const bool visit = v.kind == ActivityKind::Visit;
    db.update("activity", v.id.value,
              {{"kind", codeOf(v.kind)},
               {"code", v.code},
               {"day", v.day},
               {"household_id", v.household},
               {"area_id", visit ? AreaId() : v.area},
               {"sub_group_id", v.group},
               {"outcome", visit ? Bind(codeOf(v.outcome)) : Bind(std::nullopt)},
               {"people_count", v.peopleCount},
               {"next_day", v.nextDay},
               {"note", v.note},
               {"place", v.place},
               {"sheet_no", v.sheetNo},
               {"sheet_row", v.sheetRow}});
    const auto sameVisitor = [](const Visitor& a, const Visitor& b) {
        return a.member == b.member && a.name == b.name;
    };
    if (!std::equal(v.visitors.begin(), v.visitors.end(), before->visitors.begin(), before->visitors.end(),
                    sameVisitor)) {
        db.exec(QStringLiteral("DELETE FROM activity_member WHERE activity_id = ?"), {v.id});
        addVisitors(db, v, v.id);
    }
    if (v.peopleMet != before->peopleMet) {
        db.exec(QStringLiteral("DELETE FROM activity_resident WHERE activity_id = ?"), {v.id});
        addPeople(db, v, v.id);
    }
    const auto sameCell = [](const CellNote& a, const CellNote& b) {
        return a.resident == b.resident && a.indicator == b.indicator && a.status == b.status;
    };
    if (!std::equal(v.cells.begin(), v.cells.end(), before->cells.begin(), before->cells.end(), sameCell)) {
        db.exec(QStringLiteral("DELETE FROM cell_note WHERE activity_id = ?"), {v.id});
        addCells(db, v, v.id);
    }
    QList<ActivityResult> old = before->results;
    for (const ActivityResult& result : v.results) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const ActivityResult& o) {
            return o.resident == result.resident && o.indicator == result.indicator && o.form == result.form &&
                   o.material == result.material && before->day == v.day;
        });
        if (same == old.end()) {
            addResult(db, v.id, result, v.day);
            continue;
        }
        if (same->quantity != result.quantity)
            db.update("result", same->id.value, {{"quantity", result.quantity}});
        old.erase(same);
    }
    for (const ActivityResult& gone : old)
        db.remove("result", gone.id.value);
}

void remove(Db& db, ActivityId id) {
    db.remove("activity", id.value);
}

QList<Material> materials(const Db& db) {
    return db.list(QStringLiteral("SELECT id, name, position FROM material WHERE used = 1 ORDER BY position, id"), {},
                   [](const Row& row) {
                       return Material{row.id<MaterialId>(0), row.text(1), row.number(2)};
                   });
}

MaterialId addMaterial(Db& db, const Material& material) {
    return MaterialId(db.insert("material", {{"name", material.name}, {"position", material.position}}));
}

} // namespace sotoso::activities
