// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/actions/new_book.h"
#include "app/base/parse.h"
#include "app/exchange/import.h"
#include "app/storage/areas.h"
#include "app/storage/backup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <cstdio>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// CLI.md "Rules for every command": exit codes.
enum Exit { Done = 0, Findings = 1, Usage = 2, Input = 3, Book = 4, Rule = 5, Disk = 6 };

struct Stop {
    int code;
    QString text;
};

int exitOf(const Error& error) {
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
        return Usage;
    case Error::Kind::Storage:
        return Book;
    case Error::Kind::Io:
        return Disk;
    default:
        return Rule;
    }
}

template <class T>
T orStop(Result<T> result, int code = -1) {
    if (!result)
        throw Stop{code < 0 || result.error().kind == Error::Kind::Io ? exitOf(result.error()) : code,
                   result.error().text};
    return std::move(result).value();
}

const QStringList flags{u"--json"_s, u"--dry-run"_s, u"--partial"_s};

struct Arguments {
    QStringList words;
    QHash<QString, QString> options;
    bool has(const char* name) const { return options.contains(QLatin1String(name)); }
    QString get(const char* name) const { return options.value(QLatin1String(name)); }
    QString word(int index) const {
        if (index >= words.size())
            throw Stop{Usage, Tr::tr("Something is missing; see CLI help.")};
        return words[index];
    }
    QDate today() const {
        if (!has("--today"))
            return QDate::currentDate();
        return orStop(parseDate(get("--today")));
    }
};

Arguments parse(const QStringList& raw) {
    Arguments arguments;
    for (qsizetype i = 1; i < raw.size(); ++i) {
        if (!raw[i].startsWith("--"_L1))
            arguments.words += raw[i];
        else if (flags.contains(raw[i]))
            arguments.options.insert(raw[i], {});
        else if (i + 1 < raw.size()) {
            arguments.options.insert(raw[i], raw[i + 1]);
            ++i;
        } else
            throw Stop{Usage, Tr::tr("“%1” needs a value.").arg(raw[i])};
    }
    return arguments;
}

void print(const QString& text) {
    std::fputs(qPrintable(text + u'\n'), stdout);
}
void print(const QJsonObject& object) {
    std::fputs(QJsonDocument(object).toJson().constData(), stdout);
}

int runNew(const Arguments& a) {
    actions::NewWard ward{a.word(1), a.get("--ward"), a.get("--code"), a.get("--parent"),
                          orStop(actions::parseAreas(a.get("--areas")))};
    orStop(actions::newBook(ward));
    return Done;
}

int runDemo(const Arguments& a) {
    const auto size = actions::demoSize(a.has("--size") ? a.get("--size") : u"article"_s);
    if (!size)
        throw Stop{Usage, Tr::tr("Sizes are article, S, M and L.")};
    actions::DemoOptions options{a.word(1), *size, a.has("--seed") ? a.get("--seed").toULongLong() : 1, {}, a.today()};
    if (a.has("--until"))
        options.until = orStop(parseDate(a.get("--until")));
    orStop(actions::makeDemo(options));
    return Done;
}

int runInfo(const Arguments& a) {
    const auto store = orStop(Store::open(a.word(1), Store::Mode::ReadOnly), Book);
    const auto info = orStop(store->read([&](const Db& db) {
        const Area ward = areas::ward(db);
        const auto count = [&](const char* from) {
            return db.integer(u"SELECT count(*) FROM "_s + QLatin1String(from));
        };
        const QDateTime backup = backup::newestIn(a.word(1));
        return QJsonObject{
            {u"ward"_s, QJsonObject{{u"name"_s, ward.name}, {u"code"_s, ward.code}}},
            {u"schema"_s, db.integer(u"PRAGMA user_version"_s)},
            {u"counts"_s, QJsonObject{{u"areas"_s, count("area WHERE kind <> 'ward'")},
                                      {u"groups"_s, count("sub_group")},
                                      {u"members"_s, count("member")},
                                      {u"households"_s, count("household WHERE merged_into IS NULL")},
                                      {u"residents"_s, count("resident WHERE merged_into IS NULL")},
                                      {u"visits"_s, count("activity WHERE kind = 'visit'")},
                                      {u"results"_s, count("result")}}},
            {u"last_backup"_s, backup.isValid() ? QJsonValue(backup.toString(Qt::ISODate)) : QJsonValue()},
            {u"integrity"_s, db.text(u"PRAGMA integrity_check(1)"_s)}};
    }));
    if (a.has("--json"))
        print(info);
    else {
        print(info[u"ward"_s][u"name"_s].toString());
        const QJsonObject counts = info[u"counts"_s].toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            print(u"%1: %2"_s.arg(it.key(), showCount(it->toInteger())));
    }
    return Done;
}

int runImport(const Arguments& a) {
    const auto kind = orStop(exchange::parseImportKind(a.word(2)));
    exchange::ImportOptions options;
    options.sheet = a.get("--sheet");
    options.dryRun = a.has("--dry-run");
    options.partial = a.has("--partial");
    if (a.has("--encoding"))
        options.encoding = orStop(exchange::parseEncoding(a.get("--encoding")));
    if (a.has("--map"))
        options.map = orStop(exchange::readColumnMap(a.get("--map"), kind), Input);
    const auto store = orStop(Store::open(a.word(1), Store::Mode::ReadWrite), Book);
    const auto result = exchange::importFile(*store, kind, a.word(3), options, a.today());
    if (!result) {
        const auto error = result.error().kind;
        const bool file = error == Error::Kind::Invalid || error == Error::Kind::NotFound;
        throw Stop{file ? int(Input) : exitOf(result.error()), result.error().text};
    }
    QJsonArray rejects, repairs;
    for (const exchange::Reject& r : result->rejects)
        rejects +=
            QJsonObject{{u"row"_s, r.row}, {u"column"_s, r.column}, {u"value"_s, r.value}, {u"reason"_s, r.reason}};
    for (const exchange::Repair& r : result->repairs)
        repairs += QJsonObject{
            {u"row"_s, r.row}, {u"column"_s, r.column}, {u"from"_s, r.from}, {u"to"_s, r.to}, {u"reason"_s, r.reason}};
    if (a.has("--json"))
        print(QJsonObject{{u"kind"_s, exchange::importKindName(kind)},
                          {u"file"_s, result->file},
                          {u"sheet"_s, result->sheet},
                          {u"encoding"_s, result->encoding},
                          {u"read"_s, result->read},
                          {u"added"_s, result->added},
                          {u"updated"_s, result->updated},
                          {u"unchanged"_s, result->unchanged},
                          {u"rejected"_s, result->rejects.size()},
                          {u"rejects"_s, rejects},
                          {u"repairs"_s, repairs},
                          {u"notes"_s, QJsonArray::fromStringList(result->notes)}});
    else
        print(Tr::tr("read %1, added %2, updated %3, unchanged %4, rejected %5")
                  .arg(result->read)
                  .arg(result->added)
                  .arg(result->updated)
                  .arg(result->unchanged)
                  .arg(result->rejects.size()));
    return result->rejects.isEmpty() ? Done : Findings;
}

int runBackup(const Arguments& a) {
    if (!a.has("--to"))
        throw Stop{Usage, Tr::tr("“%1” needs a value.").arg(u"--to"_s)};
    const auto store = orStop(Store::open(a.word(1), Store::Mode::ReadWrite), Book);
    orStop(backup::make(*store, a.get("--to")));
    return Done;
}

int runRestore(const Arguments& a) {
    if (!a.has("--to"))
        throw Stop{Usage, Tr::tr("“%1” needs a value.").arg(u"--to"_s)};
    const QString kept = orStop(backup::restore(a.word(1), a.get("--to"), QDateTime::currentDateTime()));
    if (!kept.isEmpty())
        print(kept);
    return Done;
}

int run(const Arguments& a) {
    static const QHash<QString, int (*)(const Arguments&)> commands{
        {u"new"_s, runNew},       {u"demo"_s, runDemo},     {u"info"_s, runInfo},
        {u"import"_s, runImport}, {u"backup"_s, runBackup}, {u"restore"_s, runRestore}};
    const auto command = commands.constFind(a.words.value(0));
    if (command == commands.constEnd())
        throw Stop{Usage, Tr::tr("Commands: new, demo, info, import, backup, restore.")};
    return (*command)(a);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(SOTOSO_VERSION));
    QTranslator translator;
    const qsizetype lang = app.arguments().indexOf(u"--lang"_s);
    if (translator.load(u":/i18n/sotoso_%1.qm"_s.arg(lang > 0 ? app.arguments().value(lang + 1) : u"vi"_s)))
        QCoreApplication::installTranslator(&translator);
    if (app.arguments().contains(u"--version"_s)) {
        print(QStringLiteral("sotoso-cli " SOTOSO_VERSION));
        return Done;
    }
    try {
        return run(parse(app.arguments()));
    } catch (const Stop& stop) {
        std::fputs(qPrintable(stop.text + u'\n'), stderr);
        return stop.code;
    }
}
