// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/storage/book_info.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runInfo(const Arguments& a) {
    const BookInfo info = orStop(bookInfo(*openBook(a, Store::Mode::ReadOnly)), Book);
    if (a.json()) {
        print(QJsonObject{{u"ward"_s, QJsonObject{{u"name"_s, info.ward}, {u"code"_s, orNull(info.code)}}},
                          {u"schema"_s, info.schema},
                          {u"counts"_s, QJsonObject{{u"areas"_s, info.areas},
                                                    {u"groups"_s, info.groups},
                                                    {u"members"_s, info.members},
                                                    {u"households"_s, info.households},
                                                    {u"residents"_s, info.residents},
                                                    {u"visits"_s, info.visits},
                                                    {u"results"_s, info.results}}},
                          {u"last_backup"_s, orNull(info.lastBackup.toString(Qt::ISODate))},
                          {u"integrity"_s, info.sound ? u"ok"_s : u"damaged"_s}});
        return Done;
    }
    TextTable table({info.code.isEmpty() ? info.ward : u"%1 (%2)"_s.arg(info.ward, info.code), u">"_s});
    table.add({Cli::tr("Areas"), showCount(info.areas)});
    table.add({Cli::tr("Sub-groups"), showCount(info.groups)});
    table.add({Cli::tr("Members"), showCount(info.members)});
    table.add({Cli::tr("Households"), showCount(info.households)});
    table.add({Cli::tr("Residents"), showCount(info.residents)});
    table.add({Cli::tr("Visits"), showCount(info.visits)});
    table.add({Cli::tr("Results"), showCount(info.results)});
    print(table.text());
    print(Cli::tr("Last backup: %1")
              .arg(info.lastBackup.isValid() ? info.lastBackup.toString(u"dd/MM/yyyy HH:mm"_s) : Cli::tr("none")));
    print(info.sound ? Cli::tr("The file is sound. Schema %1.").arg(info.schema)
                     : Cli::tr("The file is damaged. Open the newest backup."));
    return Done;
}

} // namespace sotoso::cli
