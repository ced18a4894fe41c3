// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"

#include "app/storage/change_log.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

namespace sotoso::migrations {

namespace {

/// Runs the statements of a resource; they end with ";" at the end of a line.
void runResource(Db& db, const QString& name) {
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        fail(Error::Kind::Storage, QStringLiteral("missing resource ") + name);
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    QString text = QString::fromUtf8(file.readAll());
    text.remove(comment);
    for (const QString& statement : text.split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        if (!statement.trimmed().isEmpty())
            db.exec(statement.trimmed());
}

struct Migration {
    int version;
    void (*run)(Db&);
};

/// Append only. A released migration is never edited.
const std::array<Migration, 2> all = {{
    {1, [](Db& db) { runResource(db, QStringLiteral("schema_1.sql")); }},
    {2, [](Db& db) { runResource(db, QStringLiteral("schema_2.sql")); }},
}};

} // namespace

int newest() {
    return all.back().version;
}

void apply(Db& db, int version) {
    for (const Migration& migration : all)
        if (migration.version > version)
            migration.run(db);
    change_log::installTriggers(db);
    const qint64 broken = db.integer(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (broken)
        fail(Error::Kind::Storage, QStringLiteral("foreign_key_check: %1").arg(broken));
    db.exec(QStringLiteral("PRAGMA user_version = %1").arg(newest()));
}

} // namespace sotoso::migrations
