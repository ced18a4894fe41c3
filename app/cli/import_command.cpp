// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/exchange/import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Rejected rows that a person is shown.
constexpr qsizetype mostShown = 200;

/// With the sheet only where several were read as one list.
QJsonObject placed(int row, const QString& sheet, QJsonObject rest) {
    rest.insert(u"row"_s, row);
    if (!sheet.isEmpty())
        rest.insert(u"sheet"_s, sheet);
    return rest;
}

QJsonObject toJson(const exchange::ImportReport& report) {
    QJsonArray rejects, repairs, kept, questions;
    for (const exchange::Reject& r : report.rejects)
        rejects += placed(r.row, r.sheet, {{u"column"_s, r.column}, {u"value"_s, r.value}, {u"reason"_s, r.reason}});
    for (const exchange::Repair& r : report.repairs)
        repairs += placed(r.row, r.sheet,
                          {{u"column"_s, r.column}, {u"from"_s, r.from}, {u"to"_s, r.to}, {u"reason"_s, r.reason}});
    for (const exchange::Change& c : report.changes)
        if (c.kept)
            kept += placed(c.row, c.sheet, {{u"column"_s, c.column}, {u"book"_s, c.from}, {u"file"_s, c.to}});
    for (const exchange::Question& q : report.questions)
        questions += QJsonObject{{u"about"_s, q.about == exchange::Question::About::Area ? u"area"_s : u"dates"_s},
                                 {u"text"_s, q.text},
                                 {u"samples"_s, QJsonArray::fromStringList(q.samples)},
                                 {u"answers"_s, QJsonArray::fromStringList(q.answers)}};
    return {{u"kind"_s, exchange::importKindName(report.kind)},
            {u"file"_s, report.file},
            {u"sheet"_s, report.sheet},
            {u"encoding"_s, report.encoding},
            {u"read"_s, report.read},
            {u"added"_s, report.added},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"rejected"_s, report.rejects.size()},
            {u"rejects"_s, rejects},
            {u"repairs"_s, repairs},
            {u"kept"_s, kept},
            {u"questions"_s, questions},
            {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
}

void show(const exchange::ImportReport& report) {
    TextTable counts({report.sheet.isEmpty() ? report.file : report.file + u" – "_s + report.sheet, u">"_s});
    counts.add({Cli::tr("Rows read"), showCount(report.read)});
    counts.add({Cli::tr("Added"), showCount(report.added)});
    counts.add({Cli::tr("Updated"), showCount(report.updated)});
    counts.add({Cli::tr("Unchanged"), showCount(report.unchanged)});
    counts.add({Cli::tr("Rows rejected"), showCount(report.rejects.size())});
    counts.add({Cli::tr("Repaired cells"), showCount(report.repaired)});
    print(counts.text());
    if (!report.rejects.isEmpty()) {
        TextTable rejects({u">"_s + Cli::tr("Row"), Cli::tr("Column"), Cli::tr("Value"), Cli::tr("Reason")});
        for (const exchange::Reject& r : report.rejects.mid(0, mostShown))
            rejects.add({r.sheet.isEmpty() ? showCount(r.row) : r.sheet + u": "_s + showCount(r.row), r.column,
                         r.value.left(40), r.reason});
        print(u'\n' + rejects.text());
        if (report.rejects.size() > mostShown)
            say(Cli::tr("%1 more rejected rows; --rejects FILE writes them all.")
                    .arg(showCount(report.rejects.size() - mostShown)));
    }
    for (const exchange::Question& q : report.questions)
        say(q.about == exchange::Question::About::Area ? Cli::tr("%1 (--area)").arg(q.text)
                                                       : Cli::tr("%1 (--dates %2)").arg(q.text, q.answers.first()));
    for (const QString& note : report.notes)
        say(note);
}

} // namespace

int runImport(const Arguments& a) {
    const auto kind = orStop(exchange::parseImportKind(a.word("KIND")));
    const QString file = a.word("FILE");
    exchange::ImportOptions options;
    options.sheet = a.get("--sheet");
    options.dryRun = a.has("--dry-run");
    options.partial = a.has("--partial");
    options.reason = a.get("--reason");
    if (a.has("--encoding"))
        options.encoding = orStop(exchange::parseEncoding(a.get("--encoding")));
    if (a.has("--dates"))
        options.dates = orStop(exchange::parseDateOrder(a.get("--dates")));
    options.overwrite = a.has("--overwrite");
    if (a.has("--map"))
        options.map = orStop(exchange::readColumnMap(a.get("--map"), kind), Input);
    if (a.has("--rejects"))
        checkOutFile(a.get("--rejects"), {u"csv"_s, u"xlsx"_s});
    const auto store = openBook(a, Store::Mode::ReadWrite);
    if (a.has("--area"))
        options.area = areaOf(*store, a.get("--area")).code;
    const Progress shown = progress(Cli::tr("Importing %1").arg(QFileInfo(file).fileName()));
    const auto table = orStop(exchange::openForImport(kind, file, options, shown), Input);
    if (a.has("--sheet") && table.sheet.name.isEmpty())
        throw Stop{Usage,
                   Cli::tr("“%1” is plain text and has no sheets: leave --sheet out.").arg(table.sheet.fileName)};
    if (const auto usable = exchange::checkTable(*store, kind, table, options); !usable) {
        const bool area = exchange::checkColumns(table).has_value(); // all else is there
        throw Stop{Input, usable.error().text + (area ? u' ' + Cli::tr("Say it with --area.") : QString())};
    }
    const auto report = orStop(exchange::importTable(*store, kind, table, options, a.today(), shown), Input);
    if (a.has("--rejects") && !report.rejects.isEmpty())
        orStop(exchange::writeRejects(table, report, a.get("--rejects")));
    progressDone();
    if (a.json())
        print(toJson(report));
    else
        show(report);
    if (options.dryRun)
        say(Cli::tr("A trial: nothing was written into the book."));
    else if (!report.written)
        say(Cli::tr(
            "Nothing was taken because of the rejected rows. Correct them, or take the others with --partial."));
    return report.rejects.isEmpty() ? Done : Findings;
}

} // namespace sotoso::cli
