// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/actions/targets.h"
#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Names for what targets refer to.
struct Names {
    QHash<IndicatorId, Indicator> indicators;
    QHash<AreaId, Area> areas;
    explicit Names(const Db& db) {
        for (const Indicator& indicator : indicators::all(db))
            indicators.insert(indicator.id, indicator);
        for (const Area& area : areas::all(db))
            areas.insert(area.id, area);
    }
};

QJsonObject toJson(const Target& target, const Names& names) {
    QJsonArray parts;
    for (const TargetPart& part : target.parts)
        parts += QJsonObject{{u"code"_s, names.areas.value(part.area).code},
                             {u"name"_s, names.areas.value(part.area).name},
                             {u"value"_s, part.value}};
    return {{u"indicator"_s, names.indicators.value(target.indicator).code},
            {u"value"_s, target.value},
            {u"from"_s, orNull(target.from)},
            {u"due"_s, orNull(target.due)},
            {u"decision"_s, orNull(target.decision)},
            {u"split"_s, codeOf(target.split)},
            {u"parts"_s, parts},
            {u"set_on"_s, orNull(target.setOn)}};
}

QStringList row(const Target& target, const Names& names) {
    const Indicator indicator = names.indicators.value(target.indicator);
    QStringList parts;
    for (const TargetPart& part : target.parts)
        parts += names.areas.value(part.area).code + u' ' + showCount(part.value);
    return {indicator.code,     nameOf(indicator), showCount(target.value),
            shown(target.from), shown(target.due), parts.isEmpty() ? u"–"_s : parts.join(u" · "_s)};
}

TextTable targetTable() {
    return TextTable({Cli::tr("Code"), Cli::tr("Indicator"), u">"_s + Cli::tr("Target"), Cli::tr("From"),
                      Cli::tr("Due"), Cli::tr("Split")});
}

/// Those that are in force on some day: a later one from the same day takes the place of the one before.
QList<Target> inForce(const QList<Target>& versions) {
    QList<Target> kept;
    for (const Target& target : versions) {
        if (!kept.isEmpty() && kept.last().indicator == target.indicator && kept.last().from == target.from)
            kept.removeLast();
        kept += target;
    }
    return kept;
}

} // namespace

int runTargetSet(const Arguments& a) {
    actions::TargetDraft draft;
    draft.value = a.count("--value");
    draft.from = a.day("--from");
    draft.due = a.day("--due");
    draft.decision = a.get("--decision");
    if (a.has("--split")) {
        const auto split = fromCode<Split>(a.get("--split"));
        if (!split || *split == Split::Manual)
            throw Stop{Usage, Cli::tr("“%1” is no split: households, equal or none.").arg(a.get("--split"))};
        draft.split = *split;
    }
    const auto store = openBook(a, Store::Mode::ReadWrite);
    draft.indicator = indicatorOf(*store, a.get("--indicator")).id;
    const TargetId id = orStop(actions::setTarget(*store, draft, a.today()));
    orStop(store->read([&](const Db& db) {
        const Names names(db);
        for (const Target& target : indicators::targets(db)) {
            if (target.id != id)
                continue;
            TextTable table = targetTable();
            table.add(row(target, names));
            a.json() ? print(toJson(target, names)) : print(table.text());
        }
    }),
           Book);
    return Done;
}

int runTargetList(const Arguments& a) {
    const auto store = openBook(a, Store::Mode::ReadOnly);
    orStop(store->read([&](const Db& db) {
        const Names names(db);
        QJsonArray json;
        TextTable table = targetTable();
        for (const Target& target : inForce(indicators::targets(db))) {
            json += toJson(target, names);
            table.add(row(target, names));
        }
        if (a.json())
            print(QJsonObject{{u"targets"_s, json}});
        else
            print(table.isEmpty() ? Cli::tr("No targets have been set.") : table.text());
    }),
           Book);
    return Done;
}

} // namespace sotoso::cli
