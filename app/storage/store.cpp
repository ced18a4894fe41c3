// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/store.h"

#include "app/storage/backup.h"
#include "app/storage/change_log.h"
#include "app/storage/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSysInfo>
#include <QUuid>
#include <QtEndian>

namespace sotoso {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString nowUtc() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

/// What the first bytes of the file say, read and closed before SQLite opens it (closing a second handle later would
/// drop SQLite's locks).
void sniff(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        fail(Error::Kind::Storage, Tr::tr("There is no book at “%1”.").arg(QDir::toNativeSeparators(path)));
    if (!info.isDir() && !info.isFile())
        fail(Error::Kind::Storage,
             Tr::tr("“%1” is a device or a pipe, not a book.").arg(QDir::toNativeSeparators(path)));
    if (!info.isFile())
        fail(Error::Kind::Storage, Tr::tr("“%1” is a folder, not a book.").arg(QDir::toNativeSeparators(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Error::Kind::Io, Tr::tr("“%1” cannot be read: no permission.").arg(QDir::toNativeSeparators(path)));
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3", 16)))
        fail(Error::Kind::Storage,
             Tr::tr("“%1” is not a book of Sổ Tổ Số, or it is damaged. The file was left as it is.")
                 .arg(info.fileName()));
    if (qFromBigEndian<quint32>(head.constData() + 68) != migrations::applicationId)
        fail(Error::Kind::Storage,
             Tr::tr("“%1” is a database of another program, not a book of Sổ Tổ Số.").arg(info.fileName()));
    const quint32 version = qFromBigEndian<quint32>(head.constData() + 60);
    if (version > static_cast<quint32>(migrations::newest()))
        fail(Error::Kind::Storage, Tr::tr("“%1” was written by a newer version of Sổ Tổ Số. Install that version to "
                                          "open it; the file was left as it is.")
                                       .arg(info.fileName()));
}

QString lockOf(const QString& path) {
    return path + QStringLiteral(".lock");
}

/// The machine that holds a lock, when it is not this one.
QString otherHost(const QLockFile& lock) {
    qint64 pid = 0;
    QString host, app;
    return lock.getLockInfo(&pid, &host, &app) && host != QSysInfo::machineHostName() ? host : QString();
}

[[noreturn]] void refuseLocked(const QString& path, const QLockFile& lock) {
    if (const QString host = otherHost(lock); !host.isEmpty())
        fail(Error::Kind::Storage,
             Tr::tr("The book is open on the machine “%1”, or was when that machine stopped. Close it there first; if "
                    "it is certainly not open there, delete the file “%2” beside the book.")
                 .arg(host, QFileInfo(lockOf(path)).fileName()),
             lockedElsewhere, host);
    fail(Error::Kind::Storage, Tr::tr("The book is already open in another window or program. Close it there first."));
}

} // namespace

/// Opening a connection, for Store and for backups of other files.
struct DbAccess {
    static std::unique_ptr<Db> connect(const QString& path, const QString& options) {
        std::unique_ptr<Db> db(new Db);
        db->connection = QStringLiteral("book-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        db->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), db->connection);
        db->database.setDatabaseName(path);
        db->database.setConnectOptions(options);
        if (!db->database.open())
            fail(Error::Kind::Io, Tr::tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()), {},
                 db->database.lastError().databaseText());
        return db;
    }
    static void pragmas(Db& db) {
        for (const char* pragma :
             {"foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY", "cache_size = -16000"})
            db.exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    }
    static void loadIds(Db& db) {
        const auto ids = db.one(QStringLiteral("SELECT prefix, next FROM id_counter"), {},
                                [](const Row& row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!ids)
            fail(Error::Kind::Storage,
                 Tr::tr("The book is damaged. Open the newest backup; the damaged file was left as it is."),
                 damagedFile);
        db.idPrefix = ids->first;
        db.nextLow = ids->second;
    }
};

namespace {

qint64 mintPrefix() {
    qint64 prefix = 0;
    while (prefix == 0)
        prefix = QRandomGenerator::system()->generate() & 0x7fffffff;
    return prefix;
}

/// Tells copies of a book on different machines apart, without saying which machine.
QString machineMark() {
    return QString::fromLatin1(
        QCryptographicHash::hash(QSysInfo::machineUniqueId(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

void newIdPrefix(const QString& path) {
    const auto db = DbAccess::connect(path, {});
    db->exec(QStringLiteral("UPDATE id_counter SET prefix = ?, next = 1"), {mintPrefix()});
}

std::unique_ptr<Db> connectForReading(const QString& path) {
    auto db = DbAccess::connect(path, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    return db;
}

Result<std::unique_ptr<Store>> Store::create(const NewBook& book) {
    return guarded([&]() -> std::unique_ptr<Store> {
        const QFileInfo info(book.path);
        if (info.exists())
            fail(Error::Kind::Refused, Tr::tr("“%1” exists already and is not overwritten.").arg(info.fileName()));
        if (!info.absoluteDir().exists())
            fail(Error::Kind::Io,
                 Tr::tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(info.absolutePath())));
        const QString part = book.path + QStringLiteral(".part-%1").arg(QCoreApplication::applicationPid());
        QFile::remove(part);
        try {
            {
                auto db = DbAccess::connect(part, {});
                DbAccess::pragmas(*db);
                db->exec(QStringLiteral("PRAGMA application_id = %1").arg(migrations::applicationId));
                db->exec(QStringLiteral("BEGIN IMMEDIATE"));
                migrations::apply(*db, 0);
                db->exec(QStringLiteral("INSERT INTO id_counter (one, prefix, next, machine) VALUES (1, ?, 1, ?)"),
                         {book.idPrefix ? book.idPrefix & 0x7fffffff : mintPrefix(), machineMark()});
                db->exec(QStringLiteral("COMMIT"));
            }
            if (!QFile::rename(part, book.path))
                fail(Error::Kind::Io, Tr::tr("“%1” cannot be written.").arg(info.fileName()));
        } catch (const Failure&) {
            QFile::remove(part);
            QFile::remove(part + QStringLiteral("-journal"));
            throw;
        }
        return take(open(book.path, Mode::ReadWrite));
    });
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, Mode mode, bool asLeft) {
    return guarded([&]() {
        sniff(path);
        std::unique_ptr<Store> store(new Store);
        store->filePath = path;
        store->mode = mode;
        const QFileInfo info(path);
        const bool writable = info.isWritable(); // of the folder only the lock file knows for sure
        if (mode == Mode::ReadWrite) {
            if (!writable)
                fail(Error::Kind::Io, Tr::tr("“%1” or its folder is write-protected, so nothing can be saved in it.")
                                          .arg(info.fileName()));
            store->lock = std::make_unique<QLockFile>(lockOf(path));
            store->lock->setStaleLockTime(0);
            if (!store->lock->tryLock(0)) {
                if (store->lock->error() == QLockFile::LockFailedError)
                    refuseLocked(path, *store->lock);
                fail(Error::Kind::Io,
                     Tr::tr("The folder of the book is write-protected or full, so nothing can be saved in it."));
            }
        }
        // A reader opens for writing too where it may: only then can SQLite roll back what a killed writer left.
        store->db =
            DbAccess::connect(path, writable ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")
                                             : QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        Db& db = *store->db;
        DbAccess::pragmas(db);
        if (mode != Mode::Examine && !asLeft && info.size() < 32 * 1024 * 1024 &&
            // What only looks at indexes' order takes three times as long: a reader can do without.
            db.text(mode == Mode::ReadWrite ? QStringLiteral("PRAGMA integrity_check(1)")
                                            : QStringLiteral("PRAGMA quick_check(1)")) != QLatin1String("ok"))
            fail(Error::Kind::Storage,
                 Tr::tr("The book is damaged. Open the newest backup; the damaged file was left as it is."),
                 damagedFile);
        const int version = static_cast<int>(db.integer(QStringLiteral("PRAGMA user_version")));
        if (mode == Mode::ReadWrite) {
            db.exec(QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
            db.exec(QStringLiteral("PRAGMA synchronous = FULL"));
            if (version < migrations::newest()) {
                take(backup::beforeMigration(db, path));
                db.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
                db.exec(QStringLiteral("BEGIN IMMEDIATE"));
                try {
                    migrations::apply(db, version);
                    db.exec(QStringLiteral("COMMIT"));
                } catch (const Failure&) {
                    db.exec(QStringLiteral("ROLLBACK"));
                    throw;
                }
                db.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
            }
            if (db.text(QStringLiteral("SELECT machine FROM id_counter")) != machineMark()) {
                db.exec(QStringLiteral("BEGIN IMMEDIATE"));
                db.exec(QStringLiteral("UPDATE id_counter SET prefix = ?, next = 1, machine = ?"),
                        {mintPrefix(), machineMark()});
                db.exec(QStringLiteral("COMMIT"));
            }
        } else {
            if (version < migrations::newest())
                fail(Error::Kind::Storage,
                     Tr::tr("“%1” was written by an older version. Open it once in the program to bring it up to date.")
                         .arg(info.fileName()));
            db.exec(QStringLiteral("PRAGMA query_only = ON"));
        }
        DbAccess::loadIds(db);
        return store;
    });
}

Result<> Store::dropLock(const QString& path) {
    return guarded([&]() {
        QLockFile lock(lockOf(path));
        if (!otherHost(lock).isEmpty() && !lock.removeStaleLockFile())
            fail(Error::Kind::Io,
                 Tr::tr("The folder of the book is write-protected or full, so nothing can be saved in it."));
    });
}

Store::~Store() = default;

void Store::begin(const QString& name, bool bulk, const char* kind, qint64 undoes, const QString& reason) {
    if (readOnly())
        fail(Error::Kind::Storage, Tr::tr("The book was opened for reading only."));
    Q_ASSERT_X(!inUnit, "Store", "units of work do not nest");
    db->exec(QStringLiteral("BEGIN IMMEDIATE"));
    inUnit = true;
    try {
        DbAccess::loadIds(*db);
        firstLow = db->nextLow;
        if (bulk) // a load touches many pages; give them room
            db->exec(QStringLiteral("PRAGMA cache_size = -200000"));
        db->exec(QStringLiteral("INSERT INTO change_unit (at, name, who, machine, kind, bulk, undoes, reason) VALUES "
                                "(?, ?, ?, ?, ?, ?, ?, ?)"),
                 {nowUtc(), name, who, QSysInfo::machineHostName(), QString::fromLatin1(kind), bulk,
                  undoes ? Bind(undoes) : Bind(std::nullopt), reason});
        currentUnit = db->integer(QStringLiteral("SELECT max(id) FROM change_unit"));
    } catch (...) {
        rollback();
        throw;
    }
}

ChangeSet Store::commit(const QString& name, bool bulk) {
    ChangeSet changes;
    changes.bulk = bulk;
    changes.name = name;
    if (bulk)
        change_log::noteRanges(*db, currentUnit, (db->idPrefix << 32) | firstLow,
                               (db->idPrefix << 32) | (db->nextLow - 1));
    db->each(QStringLiteral("SELECT tbl, row_id FROM change_row WHERE unit_id = ?"), {currentUnit},
             [&](const Row& row) { changes.rows[row.text(0)].insert(row.integer(1)); });
    const bool empty =
        changes.rows.isEmpty() &&
        db->integer(QStringLiteral("SELECT count(*) FROM change_range WHERE unit_id = ?"), {currentUnit}) == 0 &&
        db->text(QStringLiteral("SELECT kind FROM change_unit WHERE id = ?"), {currentUnit}) != QLatin1String("note");
    if (empty)
        db->exec(QStringLiteral("DELETE FROM change_unit WHERE id = ?"), {currentUnit});
    if (db->nextLow != firstLow)
        db->exec(QStringLiteral("UPDATE id_counter SET next = ?"), {db->nextLow});
    db->exec(QStringLiteral("COMMIT"));
    inUnit = false;
    if (bulk)
        QSqlQuery(db->database).exec(QStringLiteral("PRAGMA cache_size = -16000"));
    if (empty)
        changes.bulk = false;
    return changes;
}

void Store::rollback() {
    if (!inUnit)
        return;
    inUnit = false;
    // After some errors (disk full) SQLite has rolled back by itself; then there is nothing to do.
    QSqlQuery(db->database).exec(QStringLiteral("ROLLBACK"));
    QSqlQuery(db->database).exec(QStringLiteral("PRAGMA cache_size = -16000"));
}

void Store::tell(const ChangeSet& changes) {
    if (!changes.bulk && changes.rows.isEmpty())
        return;
    try {
        emit changed(changes);
    } catch (const Failure&) {
        // The unit is in the book; a listener that cannot read it meets the same error when it asks again.
    }
}

namespace {

ChangeUnit unitFrom(const Row& row) {
    return {UnitId(row.integer(0)),
            QDateTime::fromString(row.text(1), Qt::ISODate),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5)};
}

const QString unitColumns = QStringLiteral("SELECT id, at, name, who, machine, kind FROM change_unit c ");
// A redone unit lives on in its redo, so whatever was ever undone is out.
constexpr auto undoable = "WHERE kind IN ('edit', 'redo') AND NOT EXISTS (SELECT 1 FROM change_unit u WHERE "
                          "u.undoes = c.id AND u.kind = 'undo')";
constexpr auto redoable = "WHERE kind = 'undo' AND NOT EXISTS (SELECT 1 FROM change_unit r WHERE r.undoes = c.id) AND "
                          "NOT EXISTS (SELECT 1 FROM change_unit e WHERE e.kind = 'edit' AND e.id > c.id)";

} // namespace

std::optional<ChangeUnit> Store::nextUndo() const {
    return guarded([&]() { return newest(undoable); }).value_or(std::nullopt);
}

std::optional<ChangeUnit> Store::nextRedo() const {
    return guarded([&]() { return newest(redoable); }).value_or(std::nullopt);
}

std::optional<ChangeUnit> Store::newest(const char* which) const {
    return db->one(unitColumns + QLatin1String(which) + QStringLiteral(" ORDER BY id DESC LIMIT 1"), {}, unitFrom);
}

ChangeUnit Store::replay(qint64 unitId, const char* kind) {
    const auto which = db->one(unitColumns + QStringLiteral("WHERE id = ?"), {unitId}, unitFrom);
    if (!which)
        fail(Error::Kind::NotFound, Tr::tr("That change is not in the log."));
    begin(which->name, false, kind, unitId);
    ChangeSet changes;
    try {
        change_log::revert(*db, unitId);
        changes = commit(which->name, false);
    } catch (const Failure& failure) {
        rollback();
        if (failure.error.kind == Error::Kind::Conflict)
            fail(Error::Kind::Conflict, Tr::tr("“%1” cannot be undone: later records build on it.").arg(which->name),
                 {}, failure.error.detail);
        throw;
    }
    tell(changes);
    return *which;
}

Result<ChangeUnit> Store::undo() {
    return guarded([&]() {
        const auto next = newest(undoable);
        if (!next)
            fail(Error::Kind::NotFound, Tr::tr("There is nothing to undo."));
        return replay(next->id.value, "undo");
    });
}

Result<ChangeUnit> Store::redo() {
    return guarded([&]() {
        const auto next = newest(redoable);
        if (!next)
            fail(Error::Kind::NotFound, Tr::tr("There is nothing to redo."));
        return replay(next->id.value, "redo");
    });
}

Result<ChangeUnit> Store::undoUnit(UnitId id) {
    return guarded([&]() {
        if (db->integer(
                QStringLiteral("SELECT count(*) FROM change_unit u WHERE u.id = ? AND (u.kind NOT IN ('edit', 'redo') "
                               "OR EXISTS (SELECT 1 FROM change_unit x WHERE x.undoes = u.id))"),
                {id}))
            fail(Error::Kind::NotFound, Tr::tr("That change is undone already, or is none that can be undone."));
        const QStringList later = change_log::conflicts(*db, id.value);
        if (!later.isEmpty())
            fail(Error::Kind::Conflict,
                 Tr::tr("Later changes touch the same fields: %1.").arg(later.join(QStringLiteral("; "))));
        return replay(id.value, "undo");
    });
}

Result<> Store::note(const QString& name, const QString& reason) {
    return guarded([&]() {
        begin(name, false, "note", 0, reason);
        try {
            commit(name, false);
        } catch (...) {
            rollback();
            throw;
        }
    });
}

Result<> Store::saveDraft(const Draft& draft) {
    return guarded([&]() {
        db->exec(QStringLiteral("INSERT INTO draft (key, page, title, content, changed_at) VALUES (?, ?, ?, ?, ?) ON "
                                "CONFLICT(key) DO UPDATE SET "
                                "page = excluded.page, title = excluded.title, content = excluded.content, changed_at "
                                "= excluded.changed_at"),
                 {draft.key, draft.page, draft.title, draft.content,
                  draft.changedAt.isValid() ? draft.changedAt.toUTC().toString(Qt::ISODate) : nowUtc()});
        emit draftsChanged();
    });
}

Result<> Store::dropDraft(const QString& key) {
    return guarded([&]() {
        if (db->exec(QStringLiteral("DELETE FROM draft WHERE key = ?"), {key}))
            emit draftsChanged();
    });
}

QList<Store::Draft> Store::drafts(const QString& page) const {
    return read([&](const Db& book) {
               return book.list(
                   QStringLiteral("SELECT key, page, title, content, changed_at FROM draft WHERE page = ? ORDER BY "
                                  "changed_at DESC, key"),
                   {page}, [](const Row& row) {
                       return Draft{row.text(0), row.text(1), row.text(2), row.text(3),
                                    QDateTime::fromString(row.text(4), Qt::ISODate)};
                   });
           })
        .value_or({});
}

} // namespace sotoso
