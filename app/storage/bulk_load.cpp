// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/bulk_load.h"

namespace sotoso {

BulkLoad::BulkLoad(Db& book) : db(book) {
    // Those of a PRIMARY KEY or UNIQUE have no statement and stay.
    const auto parts = db.list(QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                              "tbl_name NOT LIKE 'change%' AND "
                                              "(type = 'index' OR (type = 'trigger' AND name LIKE 'log_insert%'))"),
                               {}, [](const Row& row) {
                                   return QStringList{row.text(0), row.text(1), row.text(2)};
                               });
    for (const QStringList& part : parts) {
        db.exec(QStringLiteral("DROP %1 %2").arg(part[0], part[1]));
        again += part[2];
    }
}

void BulkLoad::finish() {
    for (const QString& statement : again)
        db.exec(statement);
}

} // namespace sotoso
