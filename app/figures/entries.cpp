// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/entries.h"

#include "app/domain/codes.h"
#include "app/domain/visit_rules.h"
#include "app/storage/activities.h"

namespace sotoso::entries {
using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"SELECT v.id, v.household_id, h.head_name, v.sheet_no, v.entered_at, v.outcome, v.next_day, "
    "(SELECT coalesce(sum(r.quantity), 0) FROM result r JOIN indicator i ON i.id = r.indicator_id WHERE r.activity_id "
    "= v.id AND r.form = 'created' AND i.account_type <> '') FROM activity v JOIN household h ON h.id = "
    "v.household_id "_s;

Entry entryFrom(const Row& row) {
    return {row.id<ActivityId>(0),
            row.id<HouseholdId>(1),
            row.text(2),
            row.text(3),
            QDateTime::fromString(row.text(4), Qt::ISODate).toLocalTime(),
            fromCode<Outcome>(row.text(5)).value_or(Outcome::Met),
            row.day(6),
            row.integer(7)};
}

/// Goes before a SELECT: the visits that a file brought (an import is a bulk unit; the sample book's own load is a
/// note).
const QString withImported =
    u"WITH imported AS MATERIALIZED (SELECT g.first_id, g.last_id FROM change_range g JOIN change_unit u ON u.id = "
    "g.unit_id WHERE g.tbl = 'activity' AND u.kind <> 'note') "_s;
const QString byHand =
    u"v.kind = 'visit' AND NOT EXISTS (SELECT 1 FROM imported WHERE v.id BETWEEN first_id AND last_id) "_s;

QString utc(QDate localDay) {
    return localDay.startOfDay().toUTC().toString(Qt::ISODate);
}

} // namespace

Day typedOn(const Db& db, QDate day) {
    Day typed;
    typed.entries = db.list(withImported + columns + u"WHERE v.entered_at >= ? AND v.entered_at < ? AND "_s + byHand +
                                u"ORDER BY v.entered_at DESC, v.id DESC"_s,
                            {utc(day), utc(day.addDays(1))}, entryFrom);
    for (const Entry& entry : std::as_const(typed.entries))
        typed.accounts += entry.accounts;
    return typed;
}

QList<FigureRecord> recordsTypedOn(const Db& db, QDate day, bool accounts) {
    QList<FigureRecord> records;
    for (const Entry& entry : typedOn(db, day).entries) {
        const auto visit = activities::byId(db, entry.visit);
        if (!visit)
            continue;
        FigureRecord record;
        record.source = FigureRecord::Source::Activity;
        record.id = entry.visit.value;
        record.activity = entry.visit;
        record.day = visit->day;
        record.area = visit->area;
        record.group = visit->group;
        record.household = entry.household;
        if (!accounts) {
            records.append(record);
            continue;
        }
        for (const ActivityResult& result : visit->results) {
            if (result.form != Form::Created ||
                db.text(u"SELECT account_type FROM indicator WHERE id = ?"_s, {result.indicator}).isEmpty())
                continue;
            record.source = FigureRecord::Source::Result;
            record.id = result.id.value;
            record.resident = result.resident;
            record.unnamed = !result.resident;
            record.form = result.form;
            record.quantity = result.quantity;
            records.append(record);
        }
    }
    return records;
}

std::optional<Activity> newest(const Db& db) {
    const ActivityId id(db.integer(withImported + u"SELECT v.id FROM activity v WHERE "_s + byHand +
                                   u"ORDER BY v.entered_at DESC, v.id DESC LIMIT 1"_s));
    return id ? activities::byId(db, id) : std::nullopt;
}

Brief brief(const Db& db, HouseholdId household, QDate day) {
    Brief brief;
    brief.people = db.integer(u"SELECT count(DISTINCT resident_id) FROM residence WHERE household_id = ? AND "
                              "(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)"_s,
                              {household, day, day});
    db.each(u"SELECT day, outcome, next_day FROM activity WHERE household_id = ? AND day <= ? ORDER BY day, id"_s,
            {household, day}, [&](const Row& row) {
                const Outcome outcome = fromCode<Outcome>(row.text(1)).value_or(Outcome::Met);
                brief.lastVisit = row.day(0);
                brief.lastOutcome = outcome;
                if (outcome == Outcome::Met) {
                    ++brief.met;
                    brief.lastMet = row.day(0);
                }
                if (settlesAppointment(outcome, row.day(2).isValid()))
                    brief.nextDay = row.day(2);
            });
    return brief;
}

QList<Entry> visitsOn(const Db& db, HouseholdId household, QDate day, ActivityId except) {
    return db.list(columns + u"WHERE v.household_id = ? AND v.day = ? AND v.id <> ? ORDER BY v.id"_s,
                   {household, day, except.value}, entryFrom);
}

} // namespace sotoso::entries
