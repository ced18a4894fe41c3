// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

/// The table of commands: what each takes, and what runs it. One file a command.
namespace sotoso::cli {

struct Flag {
    enum Times { Once, Needed, Often };
    const char* name;   ///< "--period"
    const char* value;  ///< what follows it, as shown by --help; nullptr: it is a switch
    const char* about;  ///< English; translated in the context Cli
    Times times = Once; ///< Needed: the command does not run without it
};

struct Command {
    const char* name;  ///< one word, or two: "target set"
    const char* words; ///< names of what it takes, in order: "BOOK KIND FILE"
    const char* about; ///< English; translated in the context Cli
    const char* example;
    QList<Flag> flags;
    int (*run)(const Arguments&);
    bool paints = false; ///< needs fonts
};

const QList<Command>& commands();
/// Flags of every command.
const QList<Flag>& commonFlags();
/// The command that the words begin with; nullptr: none.
const Command* findCommand(const QStringList& raw);

/// What --help shows, of the program and of one command.
QString help();
QString help(const Command& command);

int runNew(const Arguments& a);
int runDemo(const Arguments& a);
int runInfo(const Arguments& a);
int runImport(const Arguments& a);
int runSearch(const Arguments& a);
int runFigures(const Arguments& a);
int runRecords(const Arguments& a);
int runReport(const Arguments& a);
int runChart(const Arguments& a);
int runExport(const Arguments& a);
int runTargetSet(const Arguments& a);
int runTargetList(const Arguments& a);
int runTallyAdd(const Arguments& a);
int runCheck(const Arguments& a);
int runBackup(const Arguments& a);
int runRestore(const Arguments& a);

} // namespace sotoso::cli
