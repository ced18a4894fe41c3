// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/base/parse.h"
#include "app/base/text.h"

#include <QCoreApplication>

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Names of units hold no personal data: how many rows, of what, from which file.
QString unitName(ImportKind kind, qint64 rows, const QString& file) {
    return Tr::tr("Import of %1 rows (%2) from %3").arg(showCount(rows), importKindName(kind), file);
}

} // namespace

QString ImportRun::stoppedText() {
    return Tr::tr("Stopped. Nothing was written.");
}

QString ImportRun::text(Field field) const {
    const int column = table.header.column(field);
    return column < 0 ? QString() : text::clean(table.sheet.text(current, column), field == Field::Note);
}

void ImportRun::reject(Field field, const QString& reason) {
    report.rejects += Reject{rowNumber(), fieldName(field), text(field), reason};
    throw RowRejected{};
}

void ImportRun::repaired(Field field, const QString& to, const QString& reason) {
    report.repairs += Repair{rowNumber(), fieldName(field), text(field), to, reason};
}

QString ImportRun::required(Field field) {
    const QString value = text(field);
    if (value.isEmpty())
        reject(field, Tr::tr("“%1” is missing").arg(fieldName(field)));
    return value;
}

bool ImportRun::masked(Field field) {
    if (!text(field).contains(QChar(0x2022)))
        return false;
    const QString note = Tr::tr("Masked numbers were left as they stand in the book.");
    if (!report.notes.contains(note))
        report.notes += note;
    return true;
}

QString ImportRun::phone() {
    if (masked(Field::Phone))
        return {};
    const auto cleaned = cleanPhone(text(Field::Phone));
    if (!cleaned)
        reject(Field::Phone, cleaned.error().text);
    if (!cleaned->repaired.isEmpty())
        repaired(Field::Phone, cleaned->value, cleaned->repaired);
    return cleaned->value;
}

QString ImportRun::idCard() {
    if (masked(Field::IdCard))
        return {};
    const auto cleaned = cleanIdCard(text(Field::IdCard));
    if (!cleaned)
        reject(Field::IdCard, cleaned.error().text);
    if (!cleaned->repaired.isEmpty())
        repaired(Field::IdCard, cleaned->value, cleaned->repaired);
    return cleaned->value;
}

QDate ImportRun::day(Field field, bool mayBeFuture) {
    const int column = table.header.column(field);
    if (column < 0 || text(field).isEmpty())
        return {};
    const Cell cell = table.sheet.cell(current, column);
    QDate day = cell.kind == Cell::Kind::Date ? cell.date : QDate();
    if (!day.isValid() && !options.map.dateFormat.isEmpty())
        day = QDate::fromString(text(field), options.map.dateFormat);
    if (!day.isValid()) {
        const auto parsed = parseDate(text(field));
        if (!parsed)
            reject(field, parsed.error().text);
        day = *parsed;
    }
    if (!mayBeFuture && day > today)
        reject(field, Tr::tr("lies in the future: today is %1").arg(showDate(today)));
    return day;
}

std::optional<qint64> ImportRun::count(Field field) {
    const QString value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    const bool negative = value.startsWith(u'-') || value.startsWith(QChar(0x2212));
    const auto parsed = parseCount(negative ? value.mid(1) : value);
    if (!parsed)
        reject(field, parsed.error().text);
    if (negative && *parsed != 0)
        reject(field, Tr::tr("cannot be negative"));
    return *parsed;
}

Result<Table> openForImport(ImportKind kind, const QString& path, const ImportOptions& options,
                            const Progress& progress) {
    if (kind == ImportKind::People)
        return Error{Error::Kind::Refused, Tr::tr("Lists with one row a person cannot be imported yet. Import the "
                                                  "households first, then the residents.")};
    return openTable(path, kind, {options.sheet, options.encoding, {}}, options.map, progress);
}

Result<ImportReport> importTable(Store& store, ImportKind kind, const Table& table, const ImportOptions& options,
                                 QDate today, const Progress& progress) {
    return guarded([&]() {
        ImportReport report;
        report.kind = kind;
        report.file = table.sheet.fileName;
        report.sheet = table.sheet.name;
        report.encoding = table.sheet.encoding;
        report.notes = table.sheet.notes;
        for (const QString& title : table.header.unknown)
            report.notes += Tr::tr("Column “%1” is not known and was skipped.").arg(title);
        bool refused = false;
        const auto work = [&](Db& db) {
            ImportRun run(table, report, options, today, progress);
            switch (kind) {
            case ImportKind::Residents:
                importResidents(db, run);
                break;
            case ImportKind::Visits:
                importVisits(db, run);
                break;
            case ImportKind::Members:
                importMembers(db, run);
                break;
            default:
                importHouseholds(db, run);
            }
            if (!report.rejects.isEmpty() && !options.partial) {
                refused = true;
                fail(Error::Kind::Cancelled, {}); // rolls the unit back; the report says why
            }
        };
        const auto done =
            options.dryRun ? store.rehearse(work)
                           : store.writeBulk(unitName(kind, table.dataRows.size(), report.file), work, options.reason);
        if (refused)
            report.added = report.updated = report.unchanged = 0;
        else
            take(done);
        report.written = done.has_value() && !options.dryRun;
        return report;
    });
}

Result<ImportReport> importFile(Store& store, ImportKind kind, const QString& path, const ImportOptions& options,
                                QDate today, const Progress& progress) {
    const auto table = openForImport(kind, path, options, progress);
    if (!table)
        return table.error();
    return importTable(store, kind, *table, options, today, progress);
}

} // namespace sotoso::exchange
