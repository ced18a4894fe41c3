// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/storage/backup.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runBackup(const Arguments& a) {
    const auto store = openBook(a, Store::Mode::ReadOnly);
    const backup::Info copy = orStop(backup::make(*store, a.get("--to")));
    if (a.json())
        print(QJsonObject{{u"file"_s, copy.path}, {u"rows"_s, copy.rows}, {u"sha256"_s, copy.hash}});
    else
        print(Cli::tr("Copied to “%1” and checked: %2 rows.")
                  .arg(QDir::toNativeSeparators(copy.path), showCount(copy.rows)));
    return Done;
}

int runRestore(const Arguments& a) {
    const QString from = a.word("FILE"), book = a.get("--to");
    if (!QFileInfo::exists(from))
        throw Stop{Input, Cli::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(from))};
    const QString kept = orStop(backup::restore(from, book, QDateTime::currentDateTime()));
    if (a.json())
        print(QJsonObject{{u"book"_s, book}, {u"kept"_s, orNull(kept)}});
    else if (kept.isEmpty())
        print(Cli::tr("Restored “%1”.").arg(QDir::toNativeSeparators(book)));
    else
        print(Cli::tr("Restored “%1”. The former book is kept as “%2”.")
                  .arg(QDir::toNativeSeparators(book), QDir::toNativeSeparators(kept)));
    return Done;
}

} // namespace sotoso::cli
