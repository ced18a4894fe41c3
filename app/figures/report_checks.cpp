// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/report_checks.h"

#include "app/storage/indicators.h"
#include "app/storage/store.h"

#include <QSet>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// Flow and cumulative figures are the sums of their parts; values of a day may have been typed for the ward alone.
bool addsUp(const Figure& figure) {
    const IndicatorKind kind = figure.indicator.kind;
    if (figure.parts.isEmpty() || (kind != IndicatorKind::Flow && kind != IndicatorKind::Cumulative))
        return true;
    qint64 inPeriod = 0, toDate = 0;
    for (const FigurePart& part : figure.parts) {
        inPeriod += part.value.inPeriod.value_or(0);
        toDate += part.value.toDate.value_or(0);
    }
    return inPeriod == figure.value.inPeriod.value_or(0) && toDate == figure.value.toDate.value_or(0);
}

} // namespace

Result<ReportChecks> reportChecks(Store& store, const ReportFacts& facts) {
    return guarded([&] {
        ReportChecks checks;
        checks.drafts = int(store.drafts(u"visits"_s).size());
        for (const AreaLine& line : facts.areaLines)
            if (line.idleDays >= idleDaysNamed)
                checks.idle << line;
        for (const Figure& figure : facts.figures)
            if (!addsUp(figure))
                checks.notAddingUp << figure.indicator;
        QSet<IndicatorId> silent;
        take(store.read([&](const Db& db) {
            const QList<Tally> tallies = indicators::tallies(db);
            for (const Tally& tally : tallies)
                if (facts.period.period.contains(tally.day) && tally.note.trimmed().isEmpty())
                    silent.insert(tally.indicator);
        }));
        for (const Figure& figure : facts.all) {
            if (silent.contains(figure.indicator.id))
                checks.withoutNote << figure.indicator;
            if (facts.openIndicators.contains(figure.indicator.code))
                checks.notTyped << figure.indicator;
        }
        const auto byPosition = [](const Indicator& a, const Indicator& b) { return a.position < b.position; };
        std::sort(checks.withoutNote.begin(), checks.withoutNote.end(), byPosition);
        std::sort(checks.notTyped.begin(), checks.notTyped.end(), byPosition);
        return checks;
    });
}

} // namespace sotoso
