// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/settings.h"

namespace sotoso::settings {

QString get(const Db& db, const QString& key, const QString& otherwise) {
    return db
        .one(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key},
             [](const Row& row) { return row.text(0); })
        .value_or(otherwise);
}

void set(Db& db, const QString& key, const QString& value) {
    const qint64 row = db.integer(QStringLiteral("SELECT id FROM setting WHERE key = ?"), {key});
    if (row == 0) {
        if (!value.isEmpty())
            db.insert("setting", {{"key", key}, {"value", value}});
    } else if (value.isEmpty()) {
        db.remove("setting", row);
    } else {
        db.update("setting", row, {{"value", value}});
    }
}

} // namespace sotoso::settings
