// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/actions/targets.h"
#include "app/base/parse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runTallyAdd(const Arguments& a) {
    Tally tally;
    tally.value = a.count("--value");
    if (a.has("--of"))
        tally.of = a.count("--of");
    tally.day = a.day("--date");
    tally.note = a.get("--note");
    const auto store = openBook(a, Store::Mode::ReadWrite);
    const Indicator indicator = indicatorOf(*store, a.get("--indicator"));
    tally.indicator = indicator.id;
    std::optional<Area> area;
    if (a.has("--area")) {
        area = areaOf(*store, a.get("--area"));
        tally.area = area->id;
    }
    const TallyId id = orStop(actions::addTally(*store, tally, a.today()));
    if (a.json())
        print(QJsonObject{{u"id"_s, id.toString()},
                          {u"indicator"_s, indicator.code},
                          {u"value"_s, tally.value},
                          {u"of"_s, orNull(tally.of)},
                          {u"date"_s, orNull(tally.day)},
                          {u"area"_s, orNull(area ? area->code : QString())},
                          {u"note"_s, orNull(tally.note)}});
    else
        print(Cli::tr("%1 on %2: %3 %4 (%5).")
                  .arg(indicator.code, showDate(tally.day),
                       tally.of ? u"%1/%2"_s.arg(showCount(tally.value), showCount(*tally.of)) : showCount(tally.value),
                       tally.of ? QString() : unitOf(indicator), area ? area->name : Cli::tr("whole ward")));
    return Done;
}

} // namespace sotoso::cli
