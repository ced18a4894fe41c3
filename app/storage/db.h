// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QDate>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <optional>
#include <unordered_map>

namespace sotoso {

/// Error::field of what says that the book's file itself is damaged.
inline const QString damagedFile = QStringLiteral("file");

/// A value bound to a statement. Null strings bind as '', invalid dates and empty optionals as NULL, ids of 0 as NULL.
struct Bind {
    QVariant value;
    Bind(const QVariant& v) : value(v) {}
    Bind(const QString& v) : value(v.isNull() ? QVariant(QStringLiteral("")) : QVariant(v)) {}
    Bind(const char16_t* v) : value(QString::fromUtf16(v)) {}
    Bind(QDate v) : value(v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>())) {}
    Bind(int v) : value(static_cast<qint64>(v)) {}
    Bind(qint64 v) : value(v) {}
    Bind(bool v) : value(static_cast<qint64>(v)) {}
    Bind(std::nullopt_t) : value(QMetaType::fromType<qint64>()) {}
    template <class Tag>
    Bind(Id<Tag> v) : value(v ? QVariant(v.value) : QVariant(QMetaType::fromType<qint64>())) {}
    template <class T>
    Bind(const std::optional<T>& v) : value(v ? Bind(*v).value : QVariant(QMetaType::fromType<qint64>())) {}
};

/// One row of a query's answer, read by position.
class Row {
public:
    explicit Row(const QSqlQuery& q) : query(q) {}
    QString text(int i) const { return query.value(i).toString(); }
    qint64 integer(int i) const { return query.value(i).toLongLong(); }
    int number(int i) const { return query.value(i).toInt(); }
    bool flag(int i) const { return query.value(i).toInt() != 0; }
    bool isNull(int i) const { return query.isNull(i); }
    QDate day(int i) const { return QDate::fromString(query.value(i).toString(), Qt::ISODate); }
    std::optional<int> maybe(int i) const { return isNull(i) ? std::nullopt : std::optional<int>(number(i)); }
    std::optional<qint64> maybeInteger(int i) const {
        return isNull(i) ? std::nullopt : std::optional<qint64>(integer(i));
    }
    template <class I>
    I id(int i) const {
        return I(query.value(i).toLongLong());
    }

private:
    const QSqlQuery& query;
};

using Binds = std::initializer_list<Bind>;

/// The book's connection. Only Store makes one; `const Db&` can only read. Every failure is thrown as a Failure.
class Db {
public:
    template <class F>
    void each(const QString& sql, Binds binds, F&& take) const {
        QSqlQuery query = run(sql, binds);
        const Row row(query);
        while (next(query))
            take(row);
        keep(sql, binds.size() > 0, std::move(query));
    }
    template <class F>
    auto list(const QString& sql, Binds binds, F&& make) const {
        QList<std::invoke_result_t<F, const Row&>> rows;
        each(sql, binds, [&](const Row& row) { rows.append(make(row)); });
        return rows;
    }
    template <class F>
    auto one(const QString& sql, Binds binds, F&& make) const -> std::optional<std::invoke_result_t<F, const Row&>> {
        QSqlQuery query = run(sql, binds);
        std::optional<std::invoke_result_t<F, const Row&>> found;
        if (next(query))
            found.emplace(make(Row(query)));
        keep(sql, binds.size() > 0, std::move(query));
        return found;
    }
    qint64 integer(const QString& sql, Binds binds = {}) const {
        return one(sql, binds, [](const Row& r) { return r.integer(0); }).value_or(0);
    }
    QString text(const QString& sql, Binds binds = {}) const {
        return one(sql, binds, [](const Row& r) { return r.text(0); }).value_or(QString());
    }

    /// Runs a statement; how many rows it changed.
    qint64 exec(const QString& sql, Binds binds = {});
    /// A new id for any table. Never given out twice, even when the unit is undone or rolled back by a crash after
    /// commit.
    qint64 newId();
    /// Inserts a row with a new id; the columns without `id`.
    qint64 insert(const char* table, std::initializer_list<std::pair<const char*, Bind>> columns);
    /// Sets columns of one row.
    void update(const char* table, qint64 id, std::initializer_list<std::pair<const char*, Bind>> columns);
    void remove(const char* table, qint64 id);

    // For many rows of one shape: prepare once, bind often.
    class Inserter {
    public:
        qint64 add(Binds values); ///< values in the order of the columns, without id
    private:
        friend class Db;
        Inserter(Db& d, QSqlQuery q) : db(d), query(std::move(q)) {}
        Db& db;
        QSqlQuery query;
    };
    Inserter inserter(const char* table, std::initializer_list<const char*> columns);

    ~Db();
    Db(const Db&) = delete;
    Db& operator=(const Db&) = delete;

private:
    friend class Store;
    friend struct DbAccess; ///< storage's own helpers (migrations, backup)
    Db() = default;
    QSqlQuery run(const QString& sql, Binds binds) const;
    /// The statement made ready: one kept from before, which is then out of the store until keep() puts it back.
    QSqlQuery prepared(const QString& sql) const;
    /// Keeps a statement with places for values for the next time: preparing costs far more than running it.
    void keep(const QString& sql, bool hasValues, QSqlQuery&& query) const;
    /// The next row; throws when reading ended early, which is not the end of the rows.
    bool next(QSqlQuery& query) const;
    [[noreturn]] void raise(const QSqlQuery& query) const;
    QSqlDatabase database;
    QString connection;
    mutable std::unordered_map<QString, QSqlQuery> statements; ///< made ready and not in use
    mutable bool damaged = false;                              ///< SQLite came upon damage in the file
    qint64 idPrefix = 0, nextLow = 0;
};

} // namespace sotoso
