// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/actions/new_book.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runNew(const Arguments& a) {
    const actions::NewWard ward{a.word("BOOK"), a.get("--ward"), a.get("--code"), a.get("--parent"),
                                orStop(actions::parseAreas(a.get("--areas")))};
    if (a.has("--areas") && ward.areas.isEmpty())
        throw Stop{
            Usage,
            Cli::tr("“%1” names no area: write “Khu phố 1;Khu phố 2”, or leave --areas out.").arg(a.get("--areas"))};
    orStop(actions::newBook(ward));
    if (a.json())
        print(QJsonObject{{u"book"_s, ward.path}, {u"areas"_s, ward.areas.size()}});
    else
        print(Cli::tr("Made the book “%1” with %n area(s).", nullptr, int(ward.areas.size())).arg(ward.path));
    return Done;
}

} // namespace sotoso::cli
