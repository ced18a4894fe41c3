// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backup.h"

#include "app/storage/change_log.h"
#include "app/storage/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sotoso {

std::unique_ptr<Db> connectForReading(const QString& path); // store.cpp
void newIdPrefix(const QString& path);                      // store.cpp

/// The open book's connection, for copying.
struct StoreAccess {
    static Db& db(Store& store) { return *store.db; }
};

namespace backup {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr auto stampFormat = "yyyyMMdd-HHmmss";

bool flushToDisk(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

QString hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        fail(Error::Kind::Io, Tr::tr("“%1” cannot be read back.").arg(QFileInfo(path).fileName()));
    return QString::fromLatin1(hash.result().toHex());
}

qint64 countRows(const Db& db) {
    qint64 rows = 0;
    for (const QString& table : change_log::tables())
        rows += db.integer(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    return rows;
}

/// Checks a closed file through a connection of its own.
qint64 checkedRows(const QString& path) {
    const auto db = connectForReading(path);
    if (db->text(QStringLiteral("PRAGMA integrity_check(1)")) != QLatin1String("ok"))
        fail(Error::Kind::Storage, Tr::tr("“%1” is damaged.").arg(QFileInfo(path).fileName()));
    return countRows(*db);
}

void writeHash(const QString& path, const QString& hash) {
    QSaveFile file(path + QStringLiteral(".sha256"));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QStringLiteral("%1  %2\n").arg(hash, QFileInfo(path).fileName()).toUtf8()) < 0 || !file.flush() ||
        !file.commit())
        fail(Error::Kind::Io, Tr::tr("The backup could not be written: the disk is full or write-protected."));
}

Info copy(Db& db, const QString& path) {
    const QFileInfo info(path);
    if (info.exists())
        fail(Error::Kind::Refused, Tr::tr("“%1” exists already and is not overwritten.").arg(info.fileName()));
    if (!info.absoluteDir().exists())
        fail(Error::Kind::Io, Tr::tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(info.absolutePath())));
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    try {
        db.exec(QStringLiteral("VACUUM INTO ?"), {part});
        if (!flushToDisk(part))
            fail(Error::Kind::Io, Tr::tr("The backup could not be written: the disk is full or write-protected."));
        const qint64 rows = checkedRows(part);
        if (rows != countRows(db))
            fail(Error::Kind::Storage, Tr::tr("The backup does not hold all records; it was thrown away."));
        const QString hash = hashOf(part);
        if (!QFile::rename(part, path))
            fail(Error::Kind::Io, Tr::tr("The backup could not be written: the disk is full or write-protected."));
        writeHash(path, hash);
        return {path, QDateTime::currentDateTime(), hash, rows};
    } catch (const Failure&) {
        QFile::remove(part);
        throw;
    }
}

QList<QDateTime> stampsIn(const QString& folder) {
    QList<QDateTime> stamps;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.sotoso")}, QDir::Files)) {
        const QDateTime at = QDateTime::fromString(name.chopped(7).right(15), QString::fromLatin1(stampFormat));
        if (at.isValid())
            stamps += at;
    }
    std::sort(stamps.begin(), stamps.end());
    return stamps;
}

QString copyName(const QString& bookPath, const QDateTime& at) {
    return QFileInfo(bookPath).completeBaseName() + u'-' + at.toString(QString::fromLatin1(stampFormat)) +
           QStringLiteral(".sotoso");
}

} // namespace

QString folderOf(const QString& bookPath) {
    const QFileInfo info(bookPath);
    return info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(" - sao luu");
}

QDateTime newestIn(const QString& bookPath) {
    const auto stamps = stampsIn(folderOf(bookPath));
    return stamps.isEmpty() ? QDateTime() : stamps.last();
}

QString pathOf(const QString& bookPath, const QDateTime& at) {
    return folderOf(bookPath) + u'/' + copyName(bookPath, at);
}

QList<QDateTime> kept(QList<QDateTime> copies, const QDateTime& now) {
    std::sort(copies.begin(), copies.end(), std::greater<>());
    QList<QDateTime> keep;
    QList<QString> seen;
    for (const QDateTime& at : copies) {
        const qint64 age = at.date().daysTo(now.date());
        const QStringList slots_ = {age < 12 ? QStringLiteral("d%1").arg(at.date().toJulianDay()) : QString(),
                                    age < 70 ? QStringLiteral("w%1").arg(at.date().toJulianDay() / 7) : QString(),
                                    age < 280 ? QStringLiteral("m%1").arg(at.date().toString(QStringLiteral("yyyyMM")))
                                              : QString()};
        bool wanted = keep.isEmpty() || age < 2;
        for (const QString& slot_ : slots_)
            if (!slot_.isEmpty() && !seen.contains(slot_)) {
                seen += slot_;
                wanted = true;
            }
        if (wanted)
            keep += at;
    }
    return keep;
}

Result<Info> make(Store& store, const QString& path) {
    return guarded([&]() {
        Db& db = StoreAccess::db(store);
        if (!store.readOnly())
            return copy(db, path);
        db.exec(QStringLiteral("PRAGMA query_only = OFF")); // it forbids VACUUM INTO, which writes the copy alone
        const auto made = guarded([&]() { return copy(db, path); });
        db.exec(QStringLiteral("PRAGMA query_only = ON"));
        return take(made);
    });
}

Result<Info> keep(Store& store, const QDateTime& now) {
    return guarded([&]() {
        const QString folder = folderOf(store.path());
        if (!QDir().mkpath(folder))
            fail(Error::Kind::Io,
                 Tr::tr("The folder for backups cannot be made: “%1”.").arg(QDir::toNativeSeparators(folder)));
        QDateTime made = now;
        while (QFile::exists(folder + u'/' + copyName(store.path(), made)))
            made = made.addSecs(1);
        Info info = copy(StoreAccess::db(store), folder + u'/' + copyName(store.path(), made));
        info.at = made;
        const auto stamps = stampsIn(folder);
        const auto staying = kept(stamps, now);
        for (const QDateTime& at : stamps)
            if (!staying.contains(at)) {
                const QString old = folder + u'/' + copyName(store.path(), at);
                QFile::remove(old);
                QFile::remove(old + QStringLiteral(".sha256"));
            }
        return info;
    });
}

bool dueToday(const Store& store, const QDateTime& now) {
    const QDateTime newest = newestIn(store.path());
    return !newest.isValid() || newest.date() != now.date();
}

Result<> verify(const QString& path) {
    return guarded([&]() {
        take(Store::open(path, Store::Mode::ReadOnly));
        checkedRows(path);
        QFile beside(path + QStringLiteral(".sha256"));
        if (beside.open(QIODevice::ReadOnly) && QString::fromLatin1(beside.read(64)) != hashOf(path))
            fail(Error::Kind::Storage,
                 Tr::tr("“%1” is not the file that was backed up: its checksum differs. Choose another backup.")
                     .arg(QFileInfo(path).fileName()));
    });
}

Result<QString> restore(const QString& from, const QString& book, const QDateTime& now) {
    return guarded([&]() {
        take(verify(from));
        const QFileInfo target(book);
        if (QFileInfo(from).canonicalFilePath() == target.canonicalFilePath() && target.exists())
            fail(Error::Kind::Refused, Tr::tr("The backup and the book are the same file."));
        QLockFile lock(book + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            fail(lock.error() == QLockFile::LockFailedError ? Error::Kind::Storage : Error::Kind::Io,
                 lock.error() == QLockFile::LockFailedError
                     ? Tr::tr("The book is open. Close it before restoring over it.")
                     : Tr::tr("The folder of the book is write-protected or full."));
        const QString part = book + QStringLiteral(".part");
        QFile::remove(part);
        if (!QFile::copy(from, part) ||
            !QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther) ||
            !flushToDisk(part) || hashOf(part) != hashOf(from)) {
            QFile::remove(part);
            fail(Error::Kind::Io, Tr::tr("The copy could not be written: the disk is full or write-protected."));
        }
        try {
            // A restored book goes on beside the one it was copied from, so it must never give out the same ids again.
            newIdPrefix(part);
        } catch (...) {
            QFile::remove(part);
            QFile::remove(part + QStringLiteral("-journal"));
            throw;
        }
        QString kept;
        if (target.exists()) {
            kept = book + QStringLiteral(".bak-") + now.toString(QString::fromLatin1(stampFormat));
            if (!QFile::rename(book, kept)) {
                QFile::remove(part);
                fail(Error::Kind::Io, Tr::tr("The present book could not be set aside; nothing was changed."));
            }
            // What a killed writer left belongs to the book that was set aside.
            const QString journal = book + QStringLiteral("-journal");
            if (QFileInfo(journal).size() > 0)
                QFile::rename(journal, kept + QStringLiteral("-journal"));
            else
                QFile::remove(journal);
        }
        if (!QFile::rename(part, book)) {
            QFile::remove(part);
            const QString journal = kept + QStringLiteral("-journal");
            if (kept.isEmpty() ||
                (QFile::rename(kept, book) &&
                 (!QFile::exists(journal) || QFile::rename(journal, book + QStringLiteral("-journal")))))
                fail(Error::Kind::Io, Tr::tr("The copy could not be put in place; nothing was changed."));
            fail(
                Error::Kind::Io,
                Tr::tr("The copy could not be put in place. The former book is “%1”.").arg(QFileInfo(kept).fileName()));
        }
        return kept;
    });
}

Result<> beforeMigration(Db& db, const QString& path) {
    return guarded([&]() {
        const QString to =
            QStringLiteral("%1.bak-v%2").arg(path).arg(db.integer(QStringLiteral("PRAGMA user_version")));
        if (!QFile::exists(to))
            copy(db, to);
    });
}

} // namespace backup
} // namespace sotoso
