// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/household_reads.h"

#include "app/base/text.h"

#include <QHash>

namespace sotoso::households {

QList<Key> keys(const Db& db, KeyOrder order, QDate onDay) {
    const QString by = order == KeyOrder::Name    ? QStringLiteral("h.name_sort")
                       : order == KeyOrder::House ? QStringLiteral("h.house_sort")
                                                  : QStringLiteral("h.code");
    return db.list(QStringLiteral("SELECT h.id, a.area_id, h.status = 'open' FROM household h LEFT JOIN household_area "
                                  "a ON a.household_id = h.id AND (a.valid_from IS NULL OR a.valid_from <= ?) AND "
                                  "(a.valid_to IS NULL OR a.valid_to >= ?) WHERE h.merged_into IS NULL ORDER BY ") +
                       by + QStringLiteral(", h.id"),
                   {onDay, onDay}, [](const Row& row) {
                       return Key{row.id<HouseholdId>(0), row.id<AreaId>(1), row.flag(2)};
                   });
}

QList<QList<HouseholdId>> sameHeadAndHouse(const Db& db) {
    QList<QList<HouseholdId>> groups;
    QHash<QString, qsizetype> known;
    db.each(QStringLiteral("SELECT id, head_name, house_sort FROM household WHERE house_no <> '' AND status = 'open' "
                           "AND merged_into IS NULL AND house_sort IN (SELECT house_sort FROM household WHERE house_no "
                           "<> '' AND status = 'open' AND merged_into IS NULL GROUP BY house_sort HAVING count(*) > 1) "
                           "ORDER BY code"),
            {}, [&](const Row& row) {
                const QString key = text::fold(row.text(1)) + u'|' + row.text(2);
                const auto at = known.constFind(key);
                if (at != known.constEnd()) {
                    groups[*at].append(row.id<HouseholdId>(0));
                } else {
                    known.insert(key, groups.size());
                    groups.append({row.id<HouseholdId>(0)});
                }
            });
    groups.removeIf([](const QList<HouseholdId>& group) { return group.size() < 2; });
    return groups;
}

QList<HouseholdId> like(const Db& db, const Household& h) {
    const QString name = text::fold(h.headName);
    const QString house =
        h.houseNo.isEmpty() ? QString() : text::sortKey(h.street) + u'|' + text::houseSortKey(h.houseNo);
    QList<HouseholdId> found;
    db.each(QStringLiteral("SELECT id, head_name FROM household WHERE merged_into IS NULL AND id <> ? AND ((? <> '' "
                           "AND house_sort = ?) OR (? <> '' AND phone = ?)) ORDER BY code"),
            {h.id.value, house, house, h.phone, h.phone}, [&](const Row& row) {
                if (text::fold(row.text(1)) == name)
                    found.append(row.id<HouseholdId>(0));
            });
    return found;
}

QList<Change> changesOf(const Db& db, HouseholdId id, int limit) {
    return db.list(
        QStringLiteral(
            "WITH me(id) AS (SELECT ?), mine(tbl, row_id) AS (SELECT 'household', id FROM me UNION ALL "
            "SELECT 'household_area', a.id FROM household_area a JOIN me ON a.household_id = me.id UNION ALL "
            "SELECT 'resident', l.resident_id FROM residence l JOIN me ON l.household_id = me.id UNION ALL "
            "SELECT 'residence', l.id FROM residence l JOIN me ON l.household_id = me.id UNION ALL "
            "SELECT 'activity', v.id FROM activity v JOIN me ON v.household_id = me.id), "
            "touched(unit_id, row) AS (SELECT c.unit_id, c.id FROM mine m JOIN change_row c ON c.tbl = m.tbl AND "
            "c.row_id = m.row_id UNION ALL SELECT g.unit_id, NULL FROM mine m JOIN change_range g ON g.tbl = m.tbl AND "
            "m.row_id BETWEEN g.first_id AND g.last_id) "
            "SELECT u.id, u.at, u.name, u.who, u.machine, u.kind, (SELECT group_concat(DISTINCT e.key) FROM touched t "
            "JOIN change_row c ON c.id = t.row AND c.op = 'update' AND c.tbl IN ('household', 'resident') JOIN "
            "json_each(c.old) e WHERE t.unit_id = u.id) "
            "FROM change_unit u WHERE u.id IN (SELECT unit_id FROM touched) ORDER BY u.id DESC LIMIT ?"),
        {id, limit}, [](const Row& row) {
            return Change{{UnitId(row.integer(0)), QDateTime::fromString(row.text(1), Qt::ISODate), row.text(2),
                           row.text(3), row.text(4), row.text(5)},
                          row.text(6).split(u',', Qt::SkipEmptyParts)};
        });
}

} // namespace sotoso::households
