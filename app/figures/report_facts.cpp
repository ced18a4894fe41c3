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

constexpr int defaultDueDay = 17;

QStringList lines(const QString& text) {
    QStringList found;
    const QStringList parts = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty())
            found << part.trimmed();
    return found;
}

/// What the book itself says; figures come after.
void readBook(const Db& db, ReportFacts& facts) {
    facts.ward = areas::ward(db).name;
    facts.code = settings::get(db, settings::wardCode);
    facts.parent = settings::get(db, settings::parentName);
    facts.place = settings::get(db, settings::placeName);
    facts.signature = settings::get(db, settings::signature, u"chair"_s);
    facts.signer = settings::get(db, settings::signer);
    facts.addressees = lines(settings::get(db, settings::addressees));
    facts.recipients = lines(settings::get(db, settings::recipients));
    facts.team = teams::team(db);
    facts.dueDay = reportDueDay(facts.period, settings::get(db, settings::dueDay).toInt());
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

QDate reportDueDay(const NamedPeriod& period, int dayOfMonth) {
    const int number = dayOfMonth > 0 ? dayOfMonth : defaultDueDay;
    const auto inMonth = [&](QDate month) {
        return QDate(month.year(), month.month(), std::min(number, month.daysInMonth()));
    };
    const QDate due = inMonth(period.period.last);
    return due > period.period.last ? due : inMonth(QDate(due.year(), due.month(), 1).addMonths(1));
}

Result<ReportFacts> reportFacts(Store& store, Figures& figures, const NamedPeriod& period, QDate today) {
    return guarded([&] {
        ReportFacts facts;
        facts.period = period;
        facts.today = today;
        take(store.read([&](const Db& db) { readBook(db, facts); }));
        const QList<Figure> all = take(figures.of({period, By::Area, {}, today}));
        for (const Figure& figure : all) {
            facts.all.insert(figure.indicator.code, figure);
            if (figure.active)
                facts.figures << figure;
        }
        const Dashboard dashboard = take(figures.dashboard({period, today}));
        facts.course = dashboard.course;
        facts.areaLines = dashboard.areas;
        facts.outings = dashboard.outings;
        return facts;
    });
}

} // namespace sotoso
