// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/change_log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sotoso::change_log {

namespace {

QStringList columnsOf(const Db& db, const QString& table) {
    return db.list(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid"), {table},
                   [](const Row& row) { return row.text(0); });
}

/// "'a', OLD.a, 'b', OLD.b"
QString allColumns(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns)
        parts += QStringLiteral("'%1', OLD.%1").arg(column);
    return parts.join(u',');
}

/// A sub-select that gives the old values of the columns that changed as a JSON object.
QString changedColumns(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns)
        parts += QStringLiteral("SELECT '%1' k, OLD.%1 v WHERE OLD.%1 IS NOT NEW.%1").arg(column);
    return QStringLiteral("(SELECT json_group_object(k, v) FROM (%1))").arg(parts.join(QLatin1String(" UNION ALL ")));
}

QString anyChanged(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns)
        parts += QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(column);
    return parts.join(QLatin1String(" OR "));
}

} // namespace

const QStringList& tables() {
    // Parents before children, so that a bulk load is reverted from the end.
    static const QStringList names =
        QString::fromLatin1(
            "setting area team sub_group sub_group_area member membership household household_area resident "
            "residence indicator material "
            "activity activity_member activity_resident result cell_note account_step tally target "
            "target_part report report_text")
            .split(u' ');
    return names;
}

void installTriggers(Db& db) {
    for (const QString& table : tables()) {
        const QStringList columns = columnsOf(db, table);
        for (const char* op : {"insert", "update", "delete"})
            db.exec(QStringLiteral("DROP TRIGGER IF EXISTS log_%1_%2").arg(QLatin1String(op), table));
        // The running unit is the newest row of change_unit: Store inserts it before anything else.
        db.exec(QStringLiteral("CREATE TRIGGER log_insert_%1 AFTER INSERT ON %1 "
                               "WHEN (SELECT bulk FROM change_unit ORDER BY id DESC LIMIT 1) = 0 BEGIN "
                               "INSERT INTO change_row (unit_id, tbl, row_id, op) "
                               "VALUES ((SELECT max(id) FROM change_unit), '%1', NEW.id, 'insert'); END")
                    .arg(table));
        db.exec(QStringLiteral("CREATE TRIGGER log_update_%1 AFTER UPDATE ON %1 WHEN %2 BEGIN "
                               "INSERT INTO change_row (unit_id, tbl, row_id, op, old) "
                               "VALUES ((SELECT max(id) FROM change_unit), '%1', NEW.id, 'update', %3); END")
                    .arg(table, anyChanged(columns), changedColumns(columns)));
        db.exec(
            QStringLiteral("CREATE TRIGGER log_delete_%1 AFTER DELETE ON %1 BEGIN "
                           "INSERT INTO change_row (unit_id, tbl, row_id, op, old) "
                           "VALUES ((SELECT max(id) FROM change_unit), '%1', OLD.id, 'delete', json_object(%2)); END")
                .arg(table, allColumns(columns)));
    }
}

void revert(Db& db, qint64 unit) {
    db.exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    struct Change {
        qint64 id, row;
        QString table, op;
        QStringList columns;
    };
    const auto changes =
        db.list(QStringLiteral("SELECT id, row_id, tbl, op, old FROM change_row WHERE unit_id = ? ORDER BY id DESC"),
                {unit}, [](const Row& row) {
                    const auto old = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
                    return Change{row.integer(0), row.integer(1), row.text(2), row.text(3), old.keys()};
                });
    for (const Change& change : changes) {
        if (change.op == QLatin1String("insert")) {
            db.exec(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(change.table), {change.row});
            continue;
        }
        QStringList values;
        for (const QString& column : change.columns)
            values += QStringLiteral("json_extract(old, '$.%1')").arg(column);
        if (change.op == QLatin1String("update"))
            db.exec(QStringLiteral("UPDATE %1 SET (%2) = (SELECT %3 FROM change_row WHERE id = ?) WHERE id = ?")
                        .arg(change.table, change.columns.join(u','), values.join(u',')),
                    {change.id, change.row});
        else
            db.exec(QStringLiteral("INSERT INTO %1 (id, %2) SELECT row_id, %3 FROM change_row WHERE id = ?")
                        .arg(change.table, change.columns.join(u','), values.join(u',')),
                    {change.id});
    }
    struct Range {
        QString table;
        qint64 first, last;
    };
    const auto ranges =
        db.list(QStringLiteral("SELECT tbl, first_id, last_id FROM change_range WHERE unit_id = ? ORDER BY id DESC"),
                {unit}, [](const Row& row) {
                    return Range{row.text(0), row.integer(1), row.integer(2)};
                });
    for (const Range& range : ranges)
        db.exec(QStringLiteral("DELETE FROM %1 WHERE id BETWEEN ? AND ?").arg(range.table), {range.first, range.last});
}

QStringList conflicts(const Db& db, qint64 unit) {
    // Live units after this one: neither undone since, nor undoing one that came after it.
    static const QString later =
        QStringLiteral("WITH live AS (SELECT u.id, u.name FROM change_unit u WHERE u.id > :unit AND u.kind <> 'note' "
                       "  AND NOT EXISTS (SELECT 1 FROM change_unit x WHERE x.undoes = u.id) "
                       "  AND NOT (u.kind <> 'edit' AND u.undoes > :unit)) ");
    QStringList names =
        db.list(QString(later).replace(QLatin1String(":unit"), QString::number(unit)) +
                    QStringLiteral("SELECT DISTINCT l.name FROM change_row mine JOIN change_row c ON c.tbl = mine.tbl "
                                   "AND c.row_id = mine.row_id "
                                   "JOIN live l ON l.id = c.unit_id WHERE mine.unit_id = ? AND (mine.op <> 'update' OR "
                                   "c.op <> 'update' OR EXISTS "
                                   "(SELECT 1 FROM json_each(mine.old) a JOIN json_each(c.old) b ON a.key = b.key))"),
                {unit}, [](const Row& row) { return row.text(0); });
    names += db.list(
        QString(later).replace(QLatin1String(":unit"), QString::number(unit)) +
            QStringLiteral("SELECT DISTINCT l.name FROM change_range mine JOIN change_row c ON c.tbl = mine.tbl "
                           "AND c.row_id BETWEEN mine.first_id AND mine.last_id JOIN live l ON l.id = c.unit_id WHERE "
                           "mine.unit_id = ?"),
        {unit}, [](const Row& row) { return row.text(0); });
    names.removeDuplicates();
    return names;
}

QString listOf(const QSet<qint64>& ids) {
    QStringList words; // not through QJsonValue: an id has more bits than a double
    for (const qint64 id : ids)
        words += QString::number(id);
    return QLatin1Char('[') + words.join(u',') + QLatin1Char(']');
}

QSet<qint64> owners(const Db& db, const char* table, const char* column, const QSet<qint64>& rows) {
    const QString ids = listOf(rows);
    QSet<qint64> found;
    db.each(
        QStringLiteral("SELECT %2 FROM %1 WHERE id IN (SELECT value FROM json_each(?)) UNION SELECT "
                       "json_extract(old, '$.%2') FROM change_row WHERE tbl = '%1' AND row_id IN (SELECT value FROM "
                       "json_each(?)) AND op <> 'insert'")
            .arg(QLatin1String(table), QLatin1String(column)),
        {ids, ids}, [&](const Row& row) { found.insert(row.integer(0)); });
    found.remove(0);
    return found;
}

void noteRanges(Db& db, qint64 unit, qint64 first, qint64 last) {
    for (const QString& table : tables()) {
        const auto range =
            db.one(QStringLiteral("SELECT min(id), max(id) FROM %1 WHERE id BETWEEN ? AND ?").arg(table), {first, last},
                   [](const Row& row) { return std::pair(row.integer(0), row.integer(1)); });
        if (range && range->first)
            db.exec(QStringLiteral("INSERT INTO change_range (unit_id, tbl, first_id, last_id) VALUES (?, ?, ?, ?)"),
                    {unit, table, range->first, range->second});
    }
}

void nameUnit(Db& db, const QString& name) {
    db.exec(QStringLiteral("UPDATE change_unit SET name = ? WHERE id = (SELECT max(id) FROM change_unit)"), {name});
}

void cannotBeUndone(Db& db) {
    db.exec(QStringLiteral("UPDATE change_unit SET kind = 'note'"));
}

} // namespace sotoso::change_log
