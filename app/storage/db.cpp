// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/db.h"

#include <QCoreApplication>
#include <QSqlError>

namespace sotoso {

namespace {

// The program has some 150 statements; more come from texts put together, which are not worth keeping.
constexpr size_t mostStatements = 256;

QString words(const char* text) {
    return QCoreApplication::translate("Storage", text);
}

/// SQLite's primary result code, from Qt's text of the (possibly extended) code.
int primaryCode(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

void Db::raise(const QSqlQuery& query) const {
    const QSqlError error = query.lastError();
    // The driver's text may quote values of the statement; only SQLite's own message is kept, never the statement.
    const QString detail = error.databaseText().section(u'\n', 0, 0);
    switch (primaryCode(error)) {
    case 5: // BUSY
    case 6: // LOCKED
        fail(
            Error::Kind::Storage,
            words(QT_TRANSLATE_NOOP("Storage", "The book is being written by another program. Try again in a moment.")),
            {}, detail);
    case 8: // READONLY
        fail(Error::Kind::Io,
             words(
                 QT_TRANSLATE_NOOP("Storage", "The book can only be read: the file or its folder is write-protected.")),
             {}, detail);
    case 10: // IOERR
        fail(Error::Kind::Io,
             words(QT_TRANSLATE_NOOP("Storage", "The disk reported an error. Nothing was changed in the book.")), {},
             detail);
    case 13: // FULL
        fail(Error::Kind::Io,
             words(QT_TRANSLATE_NOOP("Storage",
                                     "The disk is full. Nothing was changed in the book; make room and try again.")),
             {}, detail);
    case 14: // CANTOPEN
        fail(Error::Kind::Io,
             words(QT_TRANSLATE_NOOP("Storage", "The book cannot be written: no permission for its folder.")), {},
             detail);
    case 11: // CORRUPT
    case 26: // NOTADB
        damaged = true;
        fail(Error::Kind::Storage,
             words(QT_TRANSLATE_NOOP(
                 "Storage", "The book is damaged. Open the newest backup; the damaged file was left as it is.")),
             damagedFile, detail);
    case 19: // CONSTRAINT
        if (detail.contains(QLatin1String("FOREIGN KEY")))
            fail(Error::Kind::Conflict, words(QT_TRANSLATE_NOOP("Storage", "Other records still refer to this one.")),
                 {}, detail);
        fail(Error::Kind::Conflict,
             words(QT_TRANSLATE_NOOP("Storage", "This contradicts what is already in the book.")), {}, detail);
    default:
        fail(Error::Kind::Storage, words(QT_TRANSLATE_NOOP("Storage", "The book could not be read or written.")), {},
             detail);
    }
}

QSqlQuery Db::prepared(const QString& sql) const {
    if (auto kept = statements.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        raise(query);
    return query;
}

void Db::keep(const QString& sql, bool hasValues, QSqlQuery&& query) const {
    if (!hasValues)
        return;
    query.finish();
    if (statements.size() >= mostStatements)
        statements.clear();
    statements.insert_or_assign(sql, std::move(query));
}

QSqlQuery Db::run(const QString& sql, Binds binds) const {
    QSqlQuery query = prepared(sql);
    int position = 0;
    for (const Bind& bind : binds)
        query.bindValue(position++, bind.value);
    if (!query.exec())
        raise(query);
    return query;
}

bool Db::next(QSqlQuery& query) const {
    if (query.next())
        return true;
    if (query.lastError().isValid())
        raise(query);
    return false;
}

qint64 Db::exec(const QString& sql, Binds binds) {
    QSqlQuery query = run(sql, binds);
    const qint64 rows = query.numRowsAffected();
    keep(sql, binds.size() > 0, std::move(query));
    return rows;
}

qint64 Db::newId() {
    return (idPrefix << 32) | nextLow++;
}

qint64 Db::insert(const char* table, std::initializer_list<std::pair<const char*, Bind>> columns) {
    QString names = QStringLiteral("id"), marks = QStringLiteral("?");
    const qint64 id = newId();
    for (const auto& column : columns) {
        names += u',' + QLatin1String(column.first);
        marks += QLatin1String(",?");
    }
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(QLatin1String(table), names, marks);
    QSqlQuery query = prepared(sql);
    int position = 0;
    query.bindValue(position++, id);
    for (const auto& column : columns)
        query.bindValue(position++, column.second.value);
    if (!query.exec())
        raise(query);
    keep(sql, true, std::move(query));
    return id;
}

void Db::update(const char* table, qint64 id, std::initializer_list<std::pair<const char*, Bind>> columns) {
    QStringList sets;
    for (const auto& column : columns)
        sets += QLatin1String(column.first) + QLatin1String(" = ?");
    const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(QLatin1String(table), sets.join(u','));
    QSqlQuery query = prepared(sql);
    int position = 0;
    for (const auto& column : columns)
        query.bindValue(position++, column.second.value);
    query.bindValue(position, id);
    if (!query.exec())
        raise(query);
    keep(sql, true, std::move(query));
}

void Db::remove(const char* table, qint64 id) {
    exec(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(table)), {id});
}

Db::Inserter Db::inserter(const char* table, std::initializer_list<const char*> columns) {
    QString names = QStringLiteral("id"), marks = QStringLiteral("?");
    for (const char* column : columns) {
        names += u',' + QLatin1String(column);
        marks += QLatin1String(",?");
    }
    QSqlQuery query(database);
    if (!query.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(QLatin1String(table), names, marks)))
        raise(query);
    return {*this, std::move(query)};
}

qint64 Db::Inserter::add(Binds values) {
    const qint64 id = db.newId();
    int position = 0;
    query.bindValue(position++, id);
    for (const Bind& bind : values)
        query.bindValue(position++, bind.value);
    if (!query.exec())
        db.raise(query);
    return id;
}

Db::~Db() {
    if (connection.isEmpty())
        return;
    statements.clear();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
}

} // namespace sotoso
