// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/base/parse.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

[[noreturn]] void usage(const QString& text, const Command& command) {
    throw Stop{Usage, text + u' ' + Cli::tr("See: sotoso-cli %1 --help").arg(QLatin1String(command.name))};
}

const Flag* flagOf(const Command& command, const QString& name) {
    for (const QList<Flag>* flags : {&command.flags, &commonFlags()})
        for (const Flag& flag : *flags)
            if (name == QLatin1String(flag.name))
                return &flag;
    return nullptr;
}

} // namespace

int exitOf(const Error& error) {
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
        return Usage;
    case Error::Kind::Storage:
        return Book;
    case Error::Kind::Io:
        return Disk;
    case Error::Kind::Cancelled:
        return Stopped;
    case Error::Kind::Conflict:
    case Error::Kind::Refused:
        break;
    }
    return Rule;
}

Arguments Arguments::parse(const Command& command, const QStringList& raw) {
    Arguments arguments;
    QStringList given;
    bool onlyWords = false; // after "--"
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QString& part = raw[i];
        if (onlyWords || part == "-"_L1 || !part.startsWith(u'-')) {
            given += part;
            continue;
        }
        if (part == "--"_L1) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        const Flag* flag = flagOf(command, name);
        if (!flag)
            usage(Cli::tr("“%1” knows no flag “%2”.").arg(QLatin1String(command.name), name), command);
        if (arguments.values.contains(name) && flag->times != Flag::Often)
            usage(Cli::tr("“%1” was given twice.").arg(name), command);
        QString value;
        if (equals >= 0) {
            if (!flag->value)
                usage(Cli::tr("“%1” takes no value.").arg(name), command);
            value = part.mid(equals + 1);
        } else if (flag->value) {
            if (i + 1 == raw.size() || raw[i + 1].startsWith("--"_L1))
                usage(Cli::tr("“%1” needs a value.").arg(name), command);
            value = raw[++i];
        }
        if (flag->value && value.isEmpty())
            usage(Cli::tr("“%1” needs a value.").arg(name), command);
        arguments.values[name] += value;
    }
    const QStringList names = QString::fromLatin1(command.words).split(u' ', Qt::SkipEmptyParts);
    const qsizetype own = QString::fromLatin1(command.name).count(u' ') + 1; // the words of its name
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (given.value(own + i).isEmpty())
            usage(Cli::tr("%1 is missing.").arg(names[i]), command);
        arguments.words.insert(names[i], given[own + i]);
    }
    if (given.size() > own + names.size())
        usage(Cli::tr("“%1” is one word too many.").arg(given[own + names.size()]), command);
    for (const Flag& flag : command.flags)
        if (flag.times == Flag::Needed && !arguments.has(flag.name))
            usage(Cli::tr("%1 is missing.").arg(QLatin1String(flag.name)), command);
    if (arguments.has("--today"))
        arguments.today(); // a bad one is wrong for every command
    return arguments;
}

QDate Arguments::today() const {
    return has("--today") ? day("--today") : QDate::currentDate();
}

QDate Arguments::day(const char* flag) const {
    return orStop(parseDate(get(flag)));
}

qint64 Arguments::count(const char* flag) const {
    return orStop(parseCount(get(flag)));
}

NamedPeriod Arguments::period(Scheme otherwise) const {
    const auto scheme = has("--scheme") ? schemeFromCode(get("--scheme")) : otherwise;
    if (!scheme)
        throw Stop{Usage, Cli::tr("“%1” is no scheme: nd09 or calendar.").arg(get("--scheme"))};
    return orStop(parsePeriod(get("--period"), *scheme));
}

} // namespace sotoso::cli
