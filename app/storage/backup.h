// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"

namespace sotoso::backup {

struct Info {
    QString path;
    QDateTime at;    ///< local time
    QString hash;    ///< SHA-256 of the copy, hex; stands beside it in `<path>.sha256`
    qint64 rows = 0; ///< rows of all tables, counted in the copy
};

/// A copy of the open book under a new name: written beside, checked, counted, hashed, then renamed. Refused when
/// `path` exists.
Result<Info> make(Store& store, const QString& path);
/// A copy in the folder of backups beside the book; thins the series out. The window makes one each day, and before an
/// import.
Result<Info> keep(Store& store, const QDateTime& now);
/// No copy was made today yet.
bool dueToday(const Store& store, const QDateTime& now);
/// `<book's name> - sao luu` beside the book.
QString folderOf(const QString& bookPath);
/// Newest backup in that folder; invalid time when there is none.
QDateTime newestIn(const QString& bookPath);
/// The copy of that time in that folder.
QString pathOf(const QString& bookPath, const QDateTime& at);
/// Checks that a file is a whole, undamaged book (and that its hash, where there is one, agrees).
Result<> verify(const QString& path);
/// Puts a verified copy in the place of `book`; what it replaces is kept as `<book>.bak-YYYYMMDD-HHMMSS`, which is
/// returned (empty if there was none). Storage when the book is open elsewhere.
Result<QString> restore(const QString& from, const QString& book, const QDateTime& now);
/// Which of the copies to keep: all of 2 days, 12 daily, 10 weekly, 9 monthly, and always the newest.
QList<QDateTime> kept(QList<QDateTime> copies, const QDateTime& now);
/// The copy made before a migration: `<book>.bak-v<version>`.
Result<> beforeMigration(Db& db, const QString& path);

} // namespace sotoso::backup
