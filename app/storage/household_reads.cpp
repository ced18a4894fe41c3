// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/household_reads.h"

#include "app/domain/codes.h"

namespace sotoso::households {

QList<Key> keys(const Db& db, KeyOrder order, QDate onDay) {
    const QString by = order == KeyOrder::Name
                           ? QStringLiteral("+h.name_sort") // by its index every row would be looked for
                       : order == KeyOrder::House ? QStringLiteral("h.house_sort")
                                                  : QStringLiteral("h.code");
    return db.list(
        QStringLiteral("SELECT h.id, a.area_id, h.status = 'open', h.kind FROM household h LEFT JOIN household_area "
                       "a ON a.household_id = h.id AND (a.valid_from IS NULL OR a.valid_from <= ?) AND "
                       "(a.valid_to IS NULL OR a.valid_to >= ?) WHERE h.merged_into IS NULL ORDER BY ") +
            by + QStringLiteral(", h.id"),
        {onDay, onDay}, [](const Row& row) {
            return Key{row.id<HouseholdId>(0), row.id<AreaId>(1), row.flag(2),
                       fromCode<HouseholdKind>(row.text(3)).value_or(HouseholdKind::Permanent)};
        });
}

QList<Change> changesOf(const Db& db, HouseholdId id, int limit) {
    // Also of those merged into it, and of visits that were taken out.
    return db.list(
        QStringLiteral(
            "WITH RECURSIVE me(id) AS (SELECT ? UNION SELECT h.id FROM household h JOIN me ON h.merged_into = me.id), "
            "mine(tbl, row_id) AS (SELECT 'household', id FROM me UNION ALL "
            "SELECT 'household_area', a.id FROM household_area a JOIN me ON a.household_id = me.id UNION ALL "
            "SELECT 'resident', l.resident_id FROM residence l JOIN me ON l.household_id = me.id UNION ALL "
            "SELECT 'residence', l.id FROM residence l JOIN me ON l.household_id = me.id UNION ALL "
            "SELECT 'activity', v.id FROM activity v JOIN me ON v.household_id = me.id UNION ALL "
            "SELECT d.tbl, d.row_id FROM change_row d JOIN me WHERE d.tbl IN ('activity', 'residence') AND d.op = "
            "'delete' AND json_extract(d.old, '$.household_id') = me.id), "
            "touched(unit_id, row) AS (SELECT c.unit_id, c.id FROM mine m JOIN change_row c ON c.tbl = m.tbl AND "
            "c.row_id = m.row_id UNION ALL SELECT g.unit_id, NULL FROM mine m JOIN change_range g ON g.tbl = m.tbl AND "
            "m.row_id BETWEEN g.first_id AND g.last_id) "
            "SELECT u.id, u.at, u.name, u.who, u.machine, u.kind, (SELECT group_concat(DISTINCT e.key) FROM touched t "
            "JOIN change_row c ON c.id = t.row AND c.op = 'update' AND c.tbl IN ('household', 'resident') JOIN "
            "json_each(c.old) e WHERE t.unit_id = u.id), EXISTS (SELECT 1 FROM change_unit x WHERE x.undoes = u.id), "
            "(SELECT count(*) FROM change_row c WHERE c.unit_id = u.id) + (SELECT count(*) FROM change_range g WHERE "
            "g.unit_id = u.id) "
            "FROM change_unit u WHERE u.id IN (SELECT unit_id FROM touched) ORDER BY u.id DESC LIMIT ?"),
        {id, limit}, [](const Row& row) {
            Change change;
            change.unit = {UnitId(row.integer(0)),
                           QDateTime::fromString(row.text(1), Qt::ISODate),
                           row.text(2),
                           row.text(3),
                           row.text(4),
                           row.text(5)};
            change.columns = row.text(6).split(u',', Qt::SkipEmptyParts);
            change.undone = row.flag(7);
            change.undoable = !change.undone &&
                              (change.unit.kind == QLatin1String("edit") || change.unit.kind == QLatin1String("redo"));
            change.rows = row.integer(8);
            return change;
        });
}

} // namespace sotoso::households
