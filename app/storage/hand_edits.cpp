// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/hand_edits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sotoso {

namespace {

/// Units that do not count any more: undone, and not redone. A unit is out when a later one in force takes it back.
QSet<qint64> unitsTakenBack(const Db& db) {
    QSet<qint64> out;
    db.each(QStringLiteral("SELECT id, undoes FROM change_unit WHERE undoes IS NOT NULL ORDER BY id DESC"), {},
            [&](const Row& row) {
                if (!out.contains(row.integer(0)))
                    out.insert(row.integer(1));
            });
    return out;
}

/// Changes of a table still in force, in order: `take(row, old values, by hand)`.
template <class F>
void eachChange(const Db& db, const QString& table, const char* what, F&& take) {
    const QSet<qint64> out = unitsTakenBack(db);
    db.each(QStringLiteral("SELECT c.unit_id, c.row_id, c.old, u.bulk FROM change_row c JOIN change_unit u ON u.id = "
                           "c.unit_id WHERE c.tbl = ? AND u.kind = 'edit' AND c.op IN (%1) ORDER BY c.id")
                .arg(QLatin1String(what)),
            {table}, [&](const Row& row) {
                if (!out.contains(row.integer(0)))
                    take(row.integer(1), row.text(2), !row.flag(3));
            });
}

} // namespace

HandEdits::HandEdits(const Db& db, const char* table) {
    eachChange(db, QLatin1String(table), "'update'", [&](qint64 row, const QString& old, bool byHand) {
        if (!byHand && !columns.contains(row))
            return;
        for (const QString& column : QJsonDocument::fromJson(old.toUtf8()).object().keys()) {
            if (byHand)
                columns[row].insert(column);
            else
                columns[row].remove(column);
        }
    });
}

bool HandEdits::has(qint64 row, const char* column) const {
    const auto found = columns.constFind(row);
    return found != columns.constEnd() && found->contains(QLatin1String(column));
}

void HandEdits::addPlaces(const Db& db, const char* placed, const char* owner, const char* as) {
    struct Place {
        qint64 record;
        bool first; ///< open to the past: came with the record
    };
    QHash<qint64, Place> places;
    db.each(QStringLiteral("SELECT id, %2, valid_from IS NULL FROM %1 WHERE id IN (SELECT row_id FROM change_row WHERE "
                           "tbl = '%1')")
                .arg(QLatin1String(placed), QLatin1String(owner)),
            {}, [&](const Row& row) {
                places[row.integer(0)] = {row.integer(1), row.flag(2)};
            });
    eachChange(db, QLatin1String(placed), "'insert', 'update'", [&](qint64 row, const QString& old, bool byHand) {
        const Place place = places.value(row);
        if (!place.record || (old.isEmpty() && place.first))
            return;
        if (byHand)
            columns[place.record].insert(QLatin1String(as));
        else if (columns.contains(place.record))
            columns[place.record].remove(QLatin1String(as));
    });
}

void HandEdits::addParts(const Db& db, const char* part, const char* owner, const char* as) {
    // A record entered by hand has its parts from the same unit: those say nothing.
    const QString sql =
        QStringLiteral("SELECT DISTINCT coalesce(p.%2, json_extract(c.old, '$.%2')), c.unit_id FROM change_row c "
                       "JOIN change_unit u ON u.id = c.unit_id LEFT JOIN %1 p ON p.id = c.row_id "
                       "WHERE c.tbl = '%1' AND u.kind = 'edit' AND u.bulk = 0")
            .arg(QLatin1String(part), QLatin1String(owner));
    const QSet<qint64> out = unitsTakenBack(db);
    db.each(sql, {}, [&](const Row& row) {
        const qint64 record = row.integer(0);
        const bool entered =
            db.integer(
                QStringLiteral("SELECT count(*) FROM change_row WHERE unit_id = ? AND row_id = ? AND op = 'insert'"),
                {row.integer(1), record}) > 0;
        if (record && !entered && !out.contains(row.integer(1)))
            columns[record].insert(QLatin1String(as));
    });
}

} // namespace sotoso
