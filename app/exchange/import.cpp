// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/exchange/decode_columns.h"
#include "app/storage/areas.h"
#include "app/storage/change_log.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// What is told row by row in the notes; the rest is counted.
constexpr qsizetype mostTold = 20;

/// Names of units hold no personal data: how many rows, of what, from which file.
QString unitName(ImportKind kind, qint64 rows, const QString& file) {
    const auto name = [&] {
        switch (kind) {
        case ImportKind::Households:
            return Tr::tr("Import of households (%1 rows) from %2");
        case ImportKind::Residents:
            return Tr::tr("Import of residents (%1 rows) from %2");
        case ImportKind::People:
            return Tr::tr("Import of people and households (%1 rows) from %2");
        case ImportKind::Visits:
            return Tr::tr("Import of visits (%1 rows) from %2");
        case ImportKind::Members:
            break;
        }
        return Tr::tr("Import of members (%1 rows) from %2");
    }();
    return name.arg(showCount(rows), file);
}

QString rowOf(int row, const QString& sheet) {
    return sheet.isEmpty() ? QString::number(row) : u"%1: %2"_s.arg(sheet).arg(row);
}

/// What cleaning takes out of the texts without changing what they say, counted by column.
void tellTidied(const Table& table, ImportReport& report) {
    const auto count = [&](Field field, const auto& which) {
        return table.sheet.countTexts(table.header.column(field), table.dataRows, which);
    };
    for (const Field field : readFieldsOf(report.kind)) {
        if (!table.header.has(field))
            continue;
        const QString title = table.header.title(field);
        const auto errors = std::count_if(table.dataRows.begin(), table.dataRows.end(), [&](qsizetype row) {
            return table.sheet.cell(row, table.header.column(field)).holdsNoValue();
        });
        if (errors > 0)
            report.notes +=
                Tr::tr("Column “%1”: %2 cells hold an error of the spreadsheet, TRUE or FALSE, and count as empty.")
                    .arg(title, showCount(errors));
        const bool many = field == Field::Note;
        const qint64 apart = count(field, [](const QString& text) {
            return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isMark(); });
        });
        const qint64 spaced = count(field, [many](const QString& text) {
            const QString whole = text.normalized(QString::NormalizationForm_C);
            return text::clean(whole, many) != whole;
        });
        if (spaced > 0)
            report.notes += Tr::tr("Column “%1”: stray spaces and invisible characters were taken out of %2 cells.")
                                .arg(title, showCount(spaced));
        if (apart > 0)
            report.notes += Tr::tr("Column “%1”: letters and accents written apart were composed in %2 cells.")
                                .arg(title, showCount(apart));
        const bool dates = field == Field::Day || field == Field::NextDay || field == Field::BirthDate ||
                           field == Field::BirthYear || field == Field::Since;
        if (!dates || table.sheet.name.isEmpty())
            continue; // in a file of text every date is one
        if (const qint64 typed = count(field, [](const QString& text) { return text.size() > 4 && parseDate(text); }))
            report.notes +=
                Tr::tr("Column “%1”: %2 dates stand there as text and were read as such.").arg(title, showCount(typed));
    }
}

QString lettersOf(const QList<int>& columns) {
    QStringList letters;
    for (const int column : columns)
        letters += columnLetters(column);
    return letters.join(u", "_s);
}

void tellSkipped(QStringList titles, ImportReport& report) {
    titles.removeIf([](const QString& title) { return rejectColumns().contains(title); });
    for (const QString& title : titles.mid(0, mostTold))
        report.notes += Tr::tr("Column “%1” is not known and was skipped.").arg(title.left(100));
    if (titles.size() > mostTold)
        report.notes +=
            Tr::tr("%1 more columns are not known and were skipped.").arg(showCount(titles.size() - mostTold));
}

void tell(ImportReport& report) {
    qsizetype reasons = 0;
    for (auto it = report.repairsOf.cbegin(); it != report.repairsOf.cend() && reasons < mostTold; ++it, ++reasons)
        report.notes +=
            Tr::tr("Column “%1”, %2 cells repaired: %3.").arg(it.key().first, showCount(it.value()), it.key().second);
    for (Remark remark : report.remarks.mid(0, mostTold)) {
        if (remark.text.endsWith(u'.'))
            remark.text.chop(1);
        report.notes += Tr::tr("Row %1, %2: %3.").arg(rowOf(remark.row, remark.sheet), remark.column, remark.text);
    }
    if (report.remarks.size() > mostTold)
        report.notes += Tr::tr("%1 more rows should be looked at.").arg(report.remarks.size() - mostTold);
    qsizetype told = 0;
    for (const Change& change : std::as_const(report.changes))
        if (change.kept && ++told <= mostTold)
            report.notes += Tr::tr("Row %1, %2: was corrected by hand in the book and stays “%3”; the file says “%4”.")
                                .arg(rowOf(change.row, change.sheet), change.column, change.from, change.to);
    if (report.kept > mostTold)
        report.notes += Tr::tr("%1 more fields corrected by hand were kept.").arg(showCount(report.kept - mostTold));
    if (report.repaired > report.repairs.size())
        report.notes +=
            Tr::tr("%1 more repaired cells are not listed.").arg(showCount(report.repaired - report.repairs.size()));
}

/// In the order of the file, with what the rejected rows need to stand alone.
void finishRejects(ImportReport& report, const Table& table, const ImportOptions& options, const Db& db) {
    std::stable_sort(report.rejects.begin(), report.rejects.end(),
                     [](const Reject& a, const Reject& b) { return a.at < b.at; });
    for (const Reject& reject : std::as_const(report.rejects))
        report.beside.remove(reject.at);
    if (report.rejects.isEmpty() || !needsArea(report.kind))
        return;
    const QList<Area> all = areas::all(db);
    if (hasAreaColumn(table, all))
        return;
    const HintedAreas hinted = hintedAreas(table, options.area, all);
    const auto say = [&](qsizetype row) {
        const AreaId area = areaAt(hinted, row).area;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Area& one) { return one.id == area; });
        if (known != all.end())
            report.titleAreas.insert(row, known->name);
    };
    for (const Reject& reject : std::as_const(report.rejects))
        say(reject.at);
    for (auto it = report.beside.constBegin(); it != report.beside.constEnd(); ++it)
        say(it.key());
}

void run(Db& db, ImportRun& run) {
    switch (run.report.kind) {
    case ImportKind::Households:
        return importHouseholds(db, run);
    case ImportKind::Residents:
        return importResidents(db, run);
    case ImportKind::People:
        return importPeople(db, run);
    case ImportKind::Visits:
        return importVisits(db, run);
    case ImportKind::Members:
        return importMembers(db, run);
    }
}

} // namespace

Result<Table> openForImport(ImportKind kind, const QString& path, const ImportOptions& options,
                            const Progress& progress) {
    return readTable(path, kind, {options.sheet, options.encoding, {}, options.columnEncodings}, options.map, progress);
}

void applyFixes(Table& table, const QList<CellFix>& fixes) {
    for (const CellFix& fix : fixes)
        table.sheet.setText(fix.at, fix.column, fix.text);
}

Result<> checkTable(Store& store, ImportKind kind, const Table& table, const ImportOptions& options) {
    return guarded([&] {
        take(checkColumns(table));
        const QList<Area> areas = take(store.read([](const Db& db) { return areas::all(db); }));
        if (lacksArea(table, kind, options, areas))
            fail(Error::Kind::Invalid,
                 Tr::tr("%1 does not say which area its rows belong to: there is no column “%2”, and neither a sheet's "
                        "name nor a title says it.")
                     .arg(table.sheet.fileName, fieldName(Field::Area)));
    });
}

Result<ImportReport> importTable(Store& store, ImportKind kind, const Table& table, const ImportOptions& options,
                                 QDate today, const Progress& progress) {
    return guarded([&]() {
        take(checkColumns(table));
        ImportReport report;
        report.kind = kind;
        report.file = table.sheet.fileName;
        report.sheet = table.sheet.name;
        report.encoding = table.sheet.encoding;
        report.notes = table.sheet.notes;
        for (const JoinedColumns& one : table.header.joined)
            report.notes += Tr::tr("Columns %1 were read together: “%2”.")
                                .arg(lettersOf(one.columns), table.header.titles.value(one.columns.first()));
        tellSkipped(table.header.unknown, report);
        if (table.dataRows.isEmpty())
            report.notes += Tr::tr("There are no rows below the header.");
        for (const Field field : readFieldsOf(kind))
            if (table.header.guessed.contains(field))
                report.notes += Tr::tr("Column “%1” was taken for “%2” by what stands in it.")
                                    .arg(table.header.title(field), fieldName(field));
        tellTidied(table, report);
        bool refused = false;
        const auto work = [&](Db& db) {
            report.rows.fill(RowFate::Rejected, table.dataRows.size());
            ImportRun inHand(table, report, options, today, progress);
            const QList<Area> areas = areas::all(db);
            if (table.header.has(Field::Area) && !hasAreaColumn(table, areas))
                tellSkipped({table.header.title(Field::Area)}, report);
            report.questions = questionsOf(table, kind, options, areas);
            run(db, inHand);
            finishRejects(report, table, options, db);
            if (!report.rejects.isEmpty() && !options.partial) {
                refused = true;
                fail(Error::Kind::Cancelled, {}); // rolls the unit back; the report says why
            }
            change_log::nameUnit(
                db, unitName(kind, report.rows.size() - report.rows.count(RowFate::Rejected), report.file));
        };
        const auto done =
            options.dryRun ? store.rehearse(work)
                           : store.writeBulk(unitName(kind, table.dataRows.size(), report.file), work, options.reason);
        if (refused)
            report.added = report.updated = report.unchanged = 0;
        else
            take(done);
        report.written = done.has_value() && !options.dryRun;
        tell(report);
        return report;
    });
}

Result<ImportReport> importFile(Store& store, ImportKind kind, const QString& path, const ImportOptions& options,
                                QDate today, const Progress& progress) {
    return guarded([&] {
        const Table table = take(openForImport(kind, path, options, progress));
        take(checkTable(store, kind, table, options));
        return take(importTable(store, kind, table, options, today, progress));
    });
}

} // namespace sotoso::exchange
