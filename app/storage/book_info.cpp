// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/book_info.h"

#include "app/storage/areas.h"
#include "app/storage/backup.h"

namespace sotoso {

Result<BookInfo> bookInfo(const Store& store) {
    return store.read([&](const Db& db) {
        const auto count = [&](const char* from) {
            return db.integer(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(from));
        };
        const Area ward = areas::ward(db);
        return BookInfo{ward.name,
                        ward.code,
                        int(db.integer(QStringLiteral("PRAGMA user_version"))),
                        count("area WHERE kind <> 'ward'"),
                        count("sub_group"),
                        count("member"),
                        count("household WHERE merged_into IS NULL"),
                        count("resident WHERE merged_into IS NULL"),
                        count("activity WHERE kind = 'visit'"),
                        count("result"),
                        backup::newestIn(store.path()),
                        db.text(QStringLiteral("PRAGMA integrity_check(1)")) == QLatin1String("ok")};
    });
}

} // namespace sotoso
