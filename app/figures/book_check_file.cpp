// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/book_check_parts.h"

#include "app/base/parse.h"
#include "app/storage/backup.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sotoso {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

constexpr int oldAfter = 7; // days of work without a copy

} // namespace

void BookCheck::file(const QString& path) {
    const QString checkFailed = u"CHECK constraint failed in "_s;
    QStringList tables;
    int places = 0;
    db.each(u"PRAGMA integrity_check(200)"_s, {}, [&](const Row& row) {
        const QString message = row.text(0);
        if (message.startsWith(checkFailed))
            tables += message.mid(checkFailed.size());
        else if (message != "ok"_L1)
            ++places;
    });
    tables.removeDuplicates();
    for (const QString& table : std::as_const(tables))
        add("file", table, Check::tr("A row breaks the book's own rules: it was changed by another program."));
    if (places > 0)
        add("file", QFileInfo(path).fileName(),
            Check::tr("The file is damaged in %n place(s). Open the newest backup.", nullptr, places));
}

void BookCheck::orphans() {
    db.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row& row) {
        const QString table = row.text(0);
        const QString place = row.isNull(1) ? table : placeOf(table, row.integer(1));
        add("orphan", place, Check::tr("It refers to something that is not in the book (%1).").arg(row.text(2)));
    });
    db.each(u"SELECT id FROM resident r WHERE merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM residence l WHERE "
            "l.resident_id = r.id)"_s,
            {}, [&](const Row& row) {
                add("orphan", placeOf(u"resident"_s, row.integer(0)), Check::tr("The person lives in no household."));
            });
    for (const QString& table : {u"household"_s, u"resident"_s})
        db.each(
            u"SELECT a.id FROM %1 a JOIN %1 b ON b.id = a.merged_into WHERE b.id = a.id OR b.merged_into = a.id"_s.arg(
                table),
            {}, [&](const Row& row) {
                add("orphan", placeOf(table, row.integer(0)),
                    Check::tr("It was merged into itself, so it counts nowhere."));
            });
}

void BookCheck::backups(const QString& path) {
    const QDateTime newest = backup::newestIn(path);
    if (!newest.isValid())
        return; // a book that was never opened in the window has none
    const QString copy = backup::pathOf(path, newest);
    if (const auto sound = backup::verify(copy); !sound)
        add("backup", QFileInfo(copy).fileName(), sound.error().text);
    const QDateTime changed = QDateTime::fromString(db.text(u"SELECT max(at) FROM change_unit"_s), Qt::ISODate);
    if (changed.isValid() && newest.daysTo(changed.toLocalTime()) > oldAfter)
        add("backup", QFileInfo(copy).fileName(),
            Check::tr("The newest backup is of %1; the book was changed on %2.")
                .arg(showDate(newest.date()), showDate(changed.toLocalTime().date())));
}

} // namespace sotoso
