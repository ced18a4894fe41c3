// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/report_facts.h"

#include "app/storage/areas.h"
#include "app/storage/indicators.h"
#include "app/storage/reports.h"
#include "app/storage/settings.h"
#include "app/storage/store.h"
#include "app/storage/teams.h"

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

QStringList lines(const QString& text) {
    QStringList found;
    const QStringList parts = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty())
            found << part.trimmed();
    return found;
}

} // namespace

ReportFacts paperFacts(const Db& db) {
    ReportFacts facts;
    facts.ward = areas::ward(db).name;
    facts.code = settings::get(db, settings::wardCode);
    facts.parent = settings::get(db, settings::parentName);
    facts.place = settings::get(db, settings::placeName);
    facts.signature = settings::get(db, settings::signature, u"chair"_s);
    facts.signer = settings::get(db, settings::signer);
    facts.signerTitle = lines(settings::get(db, settings::signerTitle));
    facts.headUpper = lines(settings::get(db, settings::headUpper));
    facts.headOwn = lines(settings::get(db, settings::headOwn));
    facts.addressees = lines(settings::get(db, settings::addressees));
    facts.recipients = lines(settings::get(db, settings::recipients));
    facts.team = teams::team(db);
    return facts;
}

namespace {

/// What the book itself says of a period; figures come after.
void readBook(const Db& db, ReportFacts& facts) {
    facts.dueDay = reportDueDay(facts.period, dueDays(db));
    facts.texts = reports::texts(db, facts.period);

    const Period year = yearToDate(facts.period.period, facts.period.scheme);
    QSet<IndicatorId> before, now;
    const QList<Tally> tallies = indicators::tallies(db);
    for (const Tally& tally : tallies)
        if (facts.period.period.contains(tally.day))
            now.insert(tally.indicator);
        else if (year.contains(tally.day))
            before.insert(tally.indicator);
    const QList<Indicator> all = indicators::all(db);
    for (const Indicator& indicator : all)
        if (indicator.used && before.contains(indicator.id) && !now.contains(indicator.id))
            facts.openIndicators << indicator.code;
}

} // namespace

DueDays dueDays(const Db& db) {
    const DueDays days;
    const auto read = [&](const QString& key, int otherwise) {
        const int set = settings::get(db, key).toInt();
        return set > 0 ? set : otherwise;
    };
    return {read(settings::dueDay, days.month), read(settings::dueDayLong, days.longer)};
}

QDate reportDueDay(const NamedPeriod& period, const DueDays& days) {
    const bool longer =
        period.unit == PeriodUnit::Quarter || period.unit == PeriodUnit::Half || period.unit == PeriodUnit::Year;
    const int number = longer ? days.longer : days.month;
    const auto inMonth = [&](QDate month) {
        return QDate(month.year(), month.month(), std::min(number, month.daysInMonth()));
    };
    const QDate due = inMonth(period.period.last);
    return due > period.period.last ? due : inMonth(QDate(due.year(), due.month(), 1).addMonths(1));
}

Result<ReportFacts> reportFacts(Store& store, Figures& figures, const NamedPeriod& period, QDate today) {
    return guarded([&] {
        ReportFacts facts = take(store.read(paperFacts));
        facts.period = period;
        facts.today = today;
        take(store.read([&](const Db& db) { readBook(db, facts); }));
        const QList<Figure> all = take(figures.of({period, By::Area, {}, today}));
        for (const Figure& figure : all) {
            facts.all.insert(figure.indicator.code, figure);
            if (figure.active)
                facts.figures << figure;
        }
        if (facts.all.contains(u"TT04"_s)) {
            const QList<Figure> visits = take(figures.of({period, By::Group, {u"TT04"_s}, today}));
            for (const FigurePart& part : visits.first().parts)
                if (part.code.isEmpty())
                    facts.groupless = part.value.inPeriod.value_or(0);
        }
        const Dashboard dashboard = take(figures.dashboard({period, today}));
        facts.course = dashboard.course;
        facts.areaLines = dashboard.areas;
        facts.outings = dashboard.outings;
        return facts;
    });
}

} // namespace sotoso
