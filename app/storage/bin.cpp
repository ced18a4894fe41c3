// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/bin.h"

#include "app/base/parse.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace sotoso::bin {

namespace {

/// Rows of living units that deleted something, or took a name out of what has to stay for the figures.
const QString deleted = QStringLiteral(
    "FROM change_unit u JOIN change_row c ON c.unit_id = u.id LEFT JOIN household h ON c.tbl = 'household' AND h.id = "
    "c.row_id LEFT JOIN resident p ON c.tbl = 'resident' AND p.id = c.row_id WHERE u.kind IN ('edit', 'redo') AND NOT "
    "EXISTS (SELECT 1 FROM change_unit x WHERE x.undoes = u.id) AND ((c.op = 'delete' AND c.tbl IN ('household', "
    "'resident', 'activity', 'tally')) OR (c.op = 'update' AND ((h.search = '' AND json_extract(c.old, '$.search') IS "
    "NOT NULL) OR (p.search = '' AND json_extract(c.old, '$.search') IS NOT NULL)))) ");

QString nameOf(const Db& db, const QString& table, const QJsonObject& old) {
    const auto text = [&](const char* column) { return old[QLatin1String(column)].toVariant().toString(); };
    if (table == QLatin1String("household"))
        return QStringLiteral("%1 %2").arg(text("code"), text("head_name")).trimmed();
    if (table == QLatin1String("resident"))
        return text("name");
    if (table == QLatin1String("tally"))
        return QStringLiteral("%1: %2").arg(
            db.text(QStringLiteral("SELECT code FROM indicator WHERE id = ?"), {text("indicator_id").toLongLong()}),
            text("value"));
    const QString household =
        db.text(QStringLiteral("SELECT code FROM household WHERE id = ?"), {text("household_id").toLongLong()});
    const QString day = showDate(QDate::fromString(text("day"), Qt::ISODate));
    return household.isEmpty() ? day : QStringLiteral("%1, %2").arg(household, day);
}

} // namespace

QList<Entry> entries(const Db& db) {
    QList<Entry> list;
    db.each(QStringLiteral("SELECT u.id, u.at, u.name, u.who, u.machine, u.kind, c.tbl, c.old, coalesce(h.code, '') ") +
                deleted + QStringLiteral("ORDER BY u.id DESC, c.id"),
            {}, [&](const Row& row) {
                const UnitId unit(row.integer(0));
                if (list.isEmpty() || list.last().unit.id != unit)
                    list.append(Entry{ChangeUnit{unit, QDateTime::fromString(row.text(1), Qt::ISODate), row.text(2),
                                                 row.text(3), row.text(4), row.text(5)},
                                      {}});
                QJsonObject old = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
                if (!row.text(8).isEmpty()) // its number stayed
                    old.insert(QStringLiteral("code"), row.text(8));
                list.last().things += nameOf(db, row.text(6), old);
            });
    return list;
}

int count(const Db& db) {
    return static_cast<int>(db.integer(QStringLiteral("SELECT count(DISTINCT u.id) ") + deleted));
}

void forget(Db& db, const QList<UnitId>& units) {
    for (const UnitId unit : units) {
        db.exec(QStringLiteral(
                    "DELETE FROM change_row WHERE id IN (SELECT mine.id FROM change_row gone JOIN change_row mine ON "
                    "mine.tbl = gone.tbl AND mine.row_id = gone.row_id WHERE gone.unit_id = ? AND mine.unit_id <= "
                    "gone.unit_id AND (gone.op = 'delete' OR (gone.tbl = 'household' AND EXISTS (SELECT 1 FROM "
                    "household h WHERE h.id = gone.row_id AND h.search = '')) OR (gone.tbl = 'resident' AND EXISTS "
                    "(SELECT 1 FROM resident p WHERE p.id = gone.row_id AND p.search = ''))))"),
                {unit});
        db.exec(QStringLiteral("UPDATE change_unit SET kind = 'note' WHERE id = ?"), {unit});
    }
}

} // namespace sotoso::bin
