// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/columns.h"
#include "app/exchange/export.h"
#include "app/exchange/table_writer.h"

namespace sotoso::exchange {

/// What an export writes: its columns, the ids of its records in order, and how a handful of them become rows.
struct ExportRows {
    QString sheetName;
    QList<OutColumn> columns;
    QList<qint64> ids;
    std::function<QList<QList<Cell>>(const Db& db, const QList<qint64>& ids)> rowsOf;
};

ExportRows householdRows(const Db& db, const ExportOptions& options);
ExportRows residentRows(const Db& db, const ExportOptions& options);
ExportRows visitRows(const Db& db, const ExportOptions& options);
ExportRows memberRows(const Db& db, const ExportOptions& options);
ExportRows accountRows(const Db& db, const ExportOptions& options);

/// The columns of an import, as an export writes them.
QList<OutColumn> columnsOf(const QList<Field>& fields);
QString phoneFor(const ExportOptions& options, const QString& digits);
QString idCardFor(const ExportOptions& options, const QString& digits);
Cell cellOf(std::optional<qint64> number);
Cell cellOf(QDate day);
/// As a list for `IN (SELECT value FROM json_each(?))`.
QString listOf(const QList<qint64>& ids);
/// What was found by id (a row, or rows), in the order of the ids asked for.
template <class Found>
QList<QList<Cell>> inOrder(const QHash<qint64, Found>& byId, const QList<qint64>& ids) {
    QList<QList<Cell>> rows;
    for (const qint64 id : ids)
        if (const auto found = byId.constFind(id); found != byId.constEnd())
            rows += *found;
    return rows;
}

/// The words of the import, in Vietnamese whatever the language of the program.
QString wordOf(HouseholdKind kind);
QString wordOf(Sex sex);
QString wordOf(Outcome outcome);
QString wordOf(Form form);
QString wordOf(Role role);

} // namespace sotoso::exchange
