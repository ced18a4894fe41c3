// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/storage/areas.h"
#include "app/storage/search.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runSearch(const Arguments& a) {
    const qint64 limit = a.has("--limit") ? a.count("--limit") : 20;
    if (limit < 1 || limit > 100'000)
        throw Stop{Usage, Cli::tr("--limit lies between 1 and 100,000.")};
    const auto store = openBook(a, Store::Mode::ReadOnly);
    Search search(*store);
    readIn(search);
    const auto found = orStop(search.find(a.word("TEXT"), int(limit)), Book);
    QHash<AreaId, QString> codes;
    for (const Area& area : orStop(store->read([](const Db& db) { return areas::all(db); }), Book))
        codes.insert(area.id, area.code);
    QJsonArray results;
    TextTable table({Cli::tr("Household"), Cli::tr("Name"), Cli::tr("Address"), Cli::tr("Area"), Cli::tr("Phone")});
    for (const Found& f : found) {
        const bool person = f.kind == Found::Kind::Resident;
        const QString phone = f.phone.isEmpty() ? QString() : maskPhone(f.phone);
        results += QJsonObject{{u"kind"_s, person ? u"resident"_s : u"household"_s},
                               {u"id"_s, person ? f.resident.toString() : f.household.toString()},
                               {u"household"_s, f.code},
                               {u"name"_s, f.name},
                               {u"address"_s, orNull(f.address)},
                               {u"area"_s, orNull(codes.value(f.area))},
                               {u"phone"_s, orNull(phone)}};
        table.add({f.code, person ? f.name : Cli::tr("%1 (head)").arg(f.name), f.address, f.areaName, phone});
    }
    if (a.json())
        print(QJsonObject{{u"results"_s, results}});
    else
        print(table.isEmpty() ? Cli::tr("Nobody was found for “%1”.").arg(a.word("TEXT")) : table.text());
    return Done;
}

} // namespace sotoso::cli
