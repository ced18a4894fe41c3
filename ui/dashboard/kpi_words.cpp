// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/kpi_words.h"

#include "app/base/parse.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/standing_words.h"

#include <QCoreApplication>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sotoso::KpiWords)
};

QString paceText(const Figure& figure, QDate today) {
    const Standing& standing = *figure.standing;
    if (!standing.known)
        return Words::tr("Not typed in yet");
    if (standing.reached >= standing.target.value)
        return Words::tr("Target reached");
    if (standing.target.due < today)
        return Words::tr("Was due on %1").arg(showDate(standing.target.due));
    return Words::tr("<b>%1 %2/month</b> are needed")
        .arg(showCount(standing.needed), words::unit(figure.indicator).toHtmlEscaped());
}

QString withSign(qint64 value) {
    return value < 0 ? u"−"_s + showCount(-value) : u"+"_s + showCount(value);
}

} // namespace

KpiData kpiOf(const Figure& figure, QDate today) {
    KpiData kpi;
    kpi.title = words::name(figure.indicator);
    if (!figure.standing)
        return kpi;
    const Standing& standing = *figure.standing;
    const double goal = double(std::max<qint64>(1, standing.target.value));
    kpi.value = standing.known ? showCount(standing.reached) : u"–"_s;
    kpi.valueName = Words::tr("%1 %2, open the list").arg(kpi.value, words::afterNumber(figure.indicator));
    kpi.goal = u"/ "_s + showCount(standing.target.value);
    kpi.chip = words::paceChip(standing.pace);
    kpi.bar = {double(standing.reached) / goal, double(standing.plan) / goal,
               paint::fillOf(words::kindOf(standing.pace)),
               Words::tr("%1 of %2").arg(kpi.value, showCount(standing.target.value))};
    if (standing.percent)
        kpi.percent = showDecimal(*standing.percent) + u'%';
    kpi.plan = Words::tr("plan %1").arg(showCount(standing.plan));
    const std::optional<qint64> now =
        figure.indicator.kind == IndicatorKind::Snapshot ? figure.value.change : figure.value.inPeriod;
    if (now) {
        kpi.periodLead = Words::tr("this period");
        kpi.period = withSign(*now);
        kpi.periodName = Words::tr("%1: %2 in this period, open the list").arg(kpi.title, showCount(*now));
    }
    kpi.pace = paceText(figure, today);
    return kpi;
}

} // namespace sotoso
