// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/exchange/export.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runExport(const Arguments& a) {
    const auto kind = orStop(exchange::parseExportKind(a.word("KIND")));
    exchange::ExportOptions options;
    options.today = a.today();
    options.reveal = a.has("--reveal");
    options.reason = a.get("--reason");
    if (options.reveal && options.reason.trimmed().isEmpty())
        throw Stop{Usage, Cli::tr("--reveal needs --reason: it is kept in the change log.")};
    const QString file = a.word("FILE");
    checkOutFile(file, {u"csv"_s, u"xlsx"_s});
    // What is revealed is written into the log; everything else reads beside an open window.
    const auto store = openBook(a, options.reveal ? Store::Mode::ReadWrite : Store::Mode::ReadOnly);
    const qint64 rows = orStop(exchange::exportTable(*store, kind, file, options, progress(Cli::tr("Exporting"))));
    progressDone();
    if (a.json())
        print(QJsonObject{{u"kind"_s, a.word("KIND")}, {u"file"_s, file}, {u"rows"_s, rows}});
    else
        print(Cli::tr("Wrote %1 rows to “%2”.").arg(showCount(rows), QDir::toNativeSeparators(file)));
    return Done;
}

} // namespace sotoso::cli
