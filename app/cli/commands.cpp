// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const Flag inPeriod{"--period", "P",
                    QT_TRANSLATE_NOOP("Cli", "2022-06, 2022-Q2, 2022-H1, 2022, 2022-W23 or 2022-05-15..2022-06-14"),
                    Flag::Needed};
const Flag ofIndicator{"--indicator", "CODE", QT_TRANSLATE_NOOP("Cli", "code of the indicator"), Flag::Needed};
const Flag withScheme{
    "--scheme", "nd09|calendar",
    QT_TRANSLATE_NOOP("Cli", "months from the 15th to the 14th (nd09, the default) or of the calendar")};

QString translated(const char* text) {
    return QCoreApplication::translate("Cli", text);
}

QString usageOf(const Flag& flag) {
    return QLatin1String(flag.name) + (flag.value ? u' ' + QLatin1String(flag.value) : QString());
}

QString columns(const QList<std::pair<QString, QString>>& lines) {
    qsizetype width = 0;
    for (const auto& [left, right] : lines)
        width = std::max(width, left.size());
    QString text;
    for (const auto& [left, right] : lines)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString flagLines(const QList<Flag>& flags) {
    QList<std::pair<QString, QString>> lines;
    for (const Flag& flag : flags)
        lines += {usageOf(flag), translated(flag.about)};
    return columns(lines);
}

} // namespace

const QList<Command>& commands() {
    static const QList<Command> all{
        {"new",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "make an empty book with the starter indicators"),
         "sotoso-cli new phuong-1.sotoso --ward \"Phường 1\" --code 25456 --areas \"Khu phố 1;Khu phố 2\"",
         {{"--ward", "NAME", QT_TRANSLATE_NOOP("Cli", "the name of the ward"), Flag::Needed},
          {"--code", "25456", QT_TRANSLATE_NOOP("Cli", "the ward's 5-digit code")},
          {"--parent", "NAME", QT_TRANSLATE_NOOP("Cli", "the unit above the ward")},
          {"--areas", "LIST",
           QT_TRANSLATE_NOOP("Cli", "its areas in order, “;” between; coded KP1, KP2 … or as “CODE=Name” says")}},
         runNew},
        {"demo",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "make a sample book of invented people"),
         "sotoso-cli demo mau.sotoso",
         {{"--size", "article|S|M|L",
           QT_TRANSLATE_NOOP("Cli", "article (the default), or 3,000, 15,000, 60,000 households")},
          {"--seed", "N", QT_TRANSLATE_NOOP("Cli", "the same number gives the same book")},
          {"--until", "DATE", QT_TRANSLATE_NOOP("Cli", "the last day with records")}},
         runDemo},
        {"info",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "ward, counts, last backup and soundness of a book"),
         "sotoso-cli info phuong-1.sotoso",
         {},
         runInfo},
        {"import",
         "BOOK KIND FILE",
         QT_TRANSLATE_NOOP(
             "Cli", "read a list (households, residents, people, visits, members) from .xlsx .xls .ods .csv .tsv"),
         "sotoso-cli import phuong-1.sotoso households ho.xlsx --dry-run",
         {{"--sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "the sheet of the workbook")},
          {"--map", "MAP.json",
           QT_TRANSLATE_NOOP("Cli", "other titles of columns: {\"columns\": {\"Theirs\": \"Ours\"}}")},
          {"--encoding", "auto|utf-8|tcvn3|vni|windows-1258|utf-8-twice",
           QT_TRANSLATE_NOOP("Cli", "how old texts are written")},
          {"--area", "CODE", QT_TRANSLATE_NOOP("Cli", "the area of all rows, where no column says it")},
          {"--dates", "dmy|mdy|exchanged",
           QT_TRANSLATE_NOOP("Cli", "day first (default), month first, or day and month exchanged by Excel")},
          {"--overwrite", nullptr,
           QT_TRANSLATE_NOOP("Cli", "also replace what was corrected by hand since the last import")},
          {"--dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "say what would happen, change nothing")},
          {"--partial", nullptr, QT_TRANSLATE_NOOP("Cli", "take the good rows although others are rejected")},
          {"--rejects", "OUT.csv", QT_TRANSLATE_NOOP("Cli", "write the rejected rows there, with the reasons")},
          {"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why; kept in the change log")}},
         runImport},
        {"export",
         "BOOK KIND FILE",
         QT_TRANSLATE_NOOP("Cli", "write a list (households, residents, visits, members, accounts) to .csv or .xlsx"),
         "sotoso-cli export phuong-1.sotoso households ho.csv",
         {{"--reveal", nullptr, QT_TRANSLATE_NOOP("Cli", "phones and CCCD in full; noted in the change log")},
          {"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why; needed to reveal")}},
         runExport},
        {"search",
         "BOOK TEXT",
         QT_TRANSLATE_NOOP("Cli", "find households and residents by name, initials, house number, phone or code"),
         "sotoso-cli search phuong-1.sotoso \"nguyen van an\"",
         {{"--limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many; 20 by default")}},
         runSearch},
        {"target set",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "set a target and split it over the areas"),
         "sotoso-cli target set phuong-1.sotoso --indicator CQ01 --value 1000 --from 2022-01-01 --due 2022-12-31 "
         "--split households",
         {ofIndicator,
          {"--value", "N", QT_TRANSLATE_NOOP("Cli", "how many"), Flag::Needed},
          {"--from", "DATE", QT_TRANSLATE_NOOP("Cli", "the first day that counts"), Flag::Needed},
          {"--due", "DATE", QT_TRANSLATE_NOOP("Cli", "the day by which it is to be reached"), Flag::Needed},
          {"--split", "households|equal|none",
           QT_TRANSLATE_NOOP("Cli", "how it is shared out; the parts always add up; none is the default")},
          {"--decision", "TEXT", QT_TRANSLATE_NOOP("Cli", "number of the decision")}},
         runTargetSet},
        {"target list",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "the targets and their parts"),
         "sotoso-cli target list phuong-1.sotoso",
         {},
         runTargetList},
        {"tally add",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "type in a figure that no visit carries"),
         "sotoso-cli tally add phuong-1.sotoso --indicator CQ03 --value 43 --date 2022-06-06",
         {ofIndicator,
          {"--value", "N", QT_TRANSLATE_NOOP("Cli", "how many"), Flag::Needed},
          {"--of", "M", QT_TRANSLATE_NOOP("Cli", "of how many; shares only")},
          {"--date", "DATE", QT_TRANSLATE_NOOP("Cli", "the day it counts on"), Flag::Needed},
          {"--area", "CODE", QT_TRANSLATE_NOOP("Cli", "of this area; without it of the whole ward")},
          {"--note", "TEXT", QT_TRANSLATE_NOOP("Cli", "where the figure comes from")}},
         runTallyAdd},
        {"figures",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "the numbers of a period as they are now"),
         "sotoso-cli figures phuong-1.sotoso --period 2022-06 --by area",
         {inPeriod,
          withScheme,
          {"--by", "area|group|member", QT_TRANSLATE_NOOP("Cli", "with the parts")},
          {"--indicator", "CODE", QT_TRANSLATE_NOOP("Cli", "only this one; may be given more than once"), Flag::Often}},
         runFigures},
        {"records",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "the records behind one number"),
         "sotoso-cli records phuong-1.sotoso --period 2022-06 --indicator CQ01",
         {inPeriod,
          withScheme,
          ofIndicator,
          {"--area", "CODE", QT_TRANSLATE_NOOP("Cli", "of this area")},
          {"--to-date", nullptr, QT_TRANSLATE_NOOP("Cli", "all up to the period's end")}},
         runRecords},
        {"report",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "write the period's report for Word, as PDF and for Excel"),
         "sotoso-cli report phuong-1.sotoso --period 2022-06 --out bao-cao",
         {inPeriod,
          withScheme,
          {"--out", "DIR", QT_TRANSLATE_NOOP("Cli", "the folder; made where there is none"), Flag::Needed},
          {"--format", "docx,pdf,xlsx", QT_TRANSLATE_NOOP("Cli", "which of them; all by default")}},
         runReport,
         true},
        {"chart",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "draw a chart of the dashboard as a picture"),
         "sotoso-cli chart phuong-1.sotoso --kind areas --period 2022-06 --out khu-pho.png",
         {{"--kind", "progress|areas|coverage", QT_TRANSLATE_NOOP("Cli", "which chart"), Flag::Needed},
          inPeriod,
          withScheme,
          {"--out", "FILE.png", QT_TRANSLATE_NOOP("Cli", "the picture"), Flag::Needed},
          {"--indicator", "CODE", QT_TRANSLATE_NOOP("Cli", "of this indicator; else the first with a target")}},
         runChart,
         true},
        {"check",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "look for faults of the file and of the data"),
         "sotoso-cli check phuong-1.sotoso",
         {},
         runCheck},
        {"backup",
         "BOOK",
         QT_TRANSLATE_NOOP("Cli", "make a verified copy"),
         "sotoso-cli backup phuong-1.sotoso --to /usb/phuong-1.sotoso",
         {{"--to", "FILE", QT_TRANSLATE_NOOP("Cli", "the copy"), Flag::Needed}},
         runBackup},
        {"restore",
         "FILE",
         QT_TRANSLATE_NOOP("Cli", "put a copy in the place of a book, which is kept as BOOK.bak-…"),
         "sotoso-cli restore /usb/phuong-1.sotoso --to phuong-1.sotoso",
         {{"--to", "BOOK", QT_TRANSLATE_NOOP("Cli", "the book to be replaced, or made"), Flag::Needed}},
         runRestore},
    };
    return all;
}

const QList<Flag>& commonFlags() {
    static const QList<Flag> all{
        {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "the result as one JSON document")},
        {"--today", "DATE", QT_TRANSLATE_NOOP("Cli", "the day that counts as today")},
        {"--lang", "vi|en",
         QT_TRANSLATE_NOOP(
             "Cli", "language of messages; vi is the default. Reports are official papers and stay in Vietnamese")},
        {"--help", nullptr, QT_TRANSLATE_NOOP("Cli", "this help")},
        {"--version", nullptr, QT_TRANSLATE_NOOP("Cli", "the program's version")},
    };
    return all;
}

const Command* findCommand(const QStringList& raw) {
    QStringList words;
    for (const QString& part : raw)
        if (!part.startsWith(u'-'))
            words += part;
    for (const Command& command : commands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (words.mid(0, name.size()) == name)
            return &command;
    }
    return nullptr;
}

QString help() {
    QList<std::pair<QString, QString>> lines;
    for (const Command& command : commands())
        lines += {QLatin1String(command.name), translated(command.about)};
    return u"sotoso-cli " SOTOSO_VERSION " – "_s + Cli::tr("the ward book without a window") + u"\n\n"_s +
           Cli::tr("Use: sotoso-cli COMMAND BOOK … [FLAGS]") + u"\n\n"_s + Cli::tr("Commands:") + u'\n' +
           columns(lines) + u'\n' + Cli::tr("Flags of every command:") + u'\n' + flagLines(commonFlags()) + u'\n' +
           Cli::tr("Exit: 0 done, 1 done with findings, 2 usage, 3 input file, 4 book, 5 refused by a rule, 6 disk.") +
           u'\n' + Cli::tr("More about one: sotoso-cli COMMAND --help");
}

QString help(const Command& command) {
    QString use = u"sotoso-cli "_s + QLatin1String(command.name);
    for (const QString& word : QString::fromLatin1(command.words).split(u' ', Qt::SkipEmptyParts))
        use += u' ' + word;
    for (const Flag& flag : command.flags)
        use += flag.times == Flag::Needed ? u' ' + usageOf(flag) : u" ["_s + usageOf(flag) + u']';
    return use + u"\n\n  "_s + translated(command.about) + u"\n\n"_s + Cli::tr("Flags:") + u'\n' +
           flagLines(command.flags + commonFlags()) + u'\n' + Cli::tr("Example:") + u"\n  "_s +
           QString::fromUtf8(command.example);
}

} // namespace sotoso::cli
