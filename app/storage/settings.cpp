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
    db.exec(QStringLiteral(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"),
            {key, value});
    db.touch("setting");
}

} // namespace sotoso::settings
