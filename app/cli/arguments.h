// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/period.h"
#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sotoso::cli {

/// CLI.md "Rules for every command". Stopped: Ctrl+C, as shells expect it.
enum Exit : int { Done = 0, Findings = 1, Usage = 2, Input = 3, Book = 4, Rule = 5, Disk = 6, Stopped = 130 };

/// Ends the command with one plain line for people and its exit code.
struct Stop {
    int code;
    QString text;
};

/// The exit code that an Error has where nothing more is known about it.
int exitOf(const Error& error);

/// The value, or the end of the command. `invalid`: the code of what is wrong or not there (usage, unless it came from
/// an input file).
template <class T>
T orStop(Result<T> result, Exit invalid = Usage) {
    if (result)
        return std::move(result).value();
    const Error& error = result.error();
    const bool wrong = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound;
    throw Stop{wrong ? int(invalid) : exitOf(error), error.text};
}

struct Command;

/// The words and flags of one call, checked against what its command takes.
class Arguments {
public:
    /// What follows the program's name. Throws Stop (usage) for whatever the command does not know, lacks, or has
    /// twice.
    static Arguments parse(const Command& command, const QStringList& raw);

    bool has(const char* flag) const { return values.contains(QLatin1String(flag)); }
    QString get(const char* flag) const { return values.value(QLatin1String(flag)).value(0); }
    QStringList all(const char* flag) const { return values.value(QLatin1String(flag)); }
    /// The positional word of this name: word("BOOK").
    QString word(const char* name) const { return words.value(QLatin1String(name)); }

    bool json() const { return has("--json"); }
    /// --today, else the machine's day.
    QDate today() const;
    QDate day(const char* flag) const;
    qint64 count(const char* flag) const;
    /// --period in the --scheme; without one in `otherwise`.
    NamedPeriod period(Scheme otherwise = Scheme::Nd09) const;

private:
    QHash<QString, QString> words;
    QHash<QString, QStringList> values;
};

} // namespace sotoso::cli
