// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/targets.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/domain/visit_rules.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"

#include <QCoreApplication>

#include <numeric>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Targets)
};

void bad(const QString& text, const char* field) {
    fail(Error::Kind::Invalid, text, QString::fromLatin1(field));
}

Indicator indicatorOf(const Db& db, IndicatorId id) {
    for (const Indicator& indicator : indicators::all(db))
        if (indicator.id == id)
            return indicator;
    fail(Error::Kind::Invalid, Tr::tr("Choose the indicator."), QStringLiteral("indicator"));
}

void checkYear(QDate day, const char* field) {
    if (day.year() < firstBookYear)
        bad(Tr::tr("The year %1 cannot be right.").arg(day.year()), field);
}

} // namespace

QList<qint64> householdsByArea(const Db& db, QDate day) {
    QList<qint64> counts;
    for (const Area& area : areas::all(db))
        counts += db.integer(QStringLiteral("SELECT count(*) FROM household h JOIN household_area a ON a.household_id "
                                            "= h.id AND (a.valid_from IS NULL OR a.valid_from <= ?) "
                                            "AND (a.valid_to IS NULL OR a.valid_to >= ?) WHERE a.area_id = ? AND "
                                            "h.merged_into IS NULL AND (h.status = 'open' OR h.status_day > ?)"),
                             {day, day, area.id, day});
    return counts;
}

namespace {

/// One each for those that still are; what has ended gets nothing more.
QList<qint64> alike(const QList<Area>& all, QDate day) {
    QList<qint64> weights;
    for (const Area& area : all)
        weights += !area.validTo.isValid() || area.validTo >= day ? 1 : 0;
    return weights;
}

} // namespace

QList<TargetPart> splitTarget(const Db& db, qint64 value, Split split, QDate day) {
    QList<TargetPart> parts;
    if (split == Split::None)
        return parts;
    const QList<Area> all = areas::all(db);
    QList<qint64> weights = split == Split::Households ? householdsByArea(db, day) : alike(all, day);
    if (all.isEmpty())
        fail(Error::Kind::Refused, Tr::tr("The ward has no areas to split over."), QStringLiteral("split"));
    if (std::accumulate(weights.begin(), weights.end(), qint64{0}) == 0)
        fail(Error::Kind::Refused,
             Tr::tr("There are no households to split by. Enter or import them first, or split equally."),
             QStringLiteral("split"));
    const QList<qint64> values = largestRemainder(value, weights);
    for (qsizetype i = 0; i < all.size(); ++i)
        parts += {all[i].id, values[i]};
    return parts;
}

Result<TargetId> setTarget(Store& store, const TargetDraft& draft, QDate today) {
    return guarded([&]() {
        Target target{{},         draft.indicator, draft.value, today,
                      draft.from, draft.due,       draft.split, text::clean(draft.decision),
                      draft.parts};
        if (draft.value < 0 || draft.value > mostCounted)
            bad(Tr::tr("A target is a whole number from 0 up."), "value");
        if (!draft.from.isValid())
            bad(Tr::tr("The first day is missing."), "from");
        checkYear(draft.from, "from");
        if (!draft.due.isValid())
            bad(Tr::tr("The due date is missing."), "due");
        if (draft.due < draft.from)
            bad(Tr::tr("The due date lies before the first day, %1.").arg(showDate(draft.from)), "due");
        const QString code = take(store.read([&](const Db& db) {
            const Indicator indicator = indicatorOf(db, draft.indicator);
            if (indicator.kind == IndicatorKind::Ratio)
                fail(Error::Kind::Refused,
                     Tr::tr("%1 is a share, which is only watched: a target can be set for what it is a share of.")
                         .arg(indicator.code),
                     QStringLiteral("indicator"));
            if (target.split != Split::Manual)
                target.parts = splitTarget(db, target.value, target.split, today);
            return indicator.code;
        }));
        const qint64 sum = std::accumulate(target.parts.begin(), target.parts.end(), qint64{0},
                                           [](qint64 s, const TargetPart& p) { return s + p.value; });
        if (target.split != Split::None && sum != target.value)
            bad(Tr::tr("The parts add up to %1, not to %2.").arg(showCount(sum), showCount(target.value)), "parts");
        return take(
            store.write(Tr::tr("Target for %1").arg(code), [&](Db& db) { return indicators::addTarget(db, target); }));
    });
}

TargetSheet targetSheet(const Db& db, const TargetDraft& draft, const QHash<AreaId, qint64>& reached,
                        std::optional<qint64> ward, QDate day) {
    TargetSheet sheet;
    const QList<Area> all = areas::all(db);
    const QList<qint64> homes = householdsByArea(db, day);
    const qint64 total = std::accumulate(homes.begin(), homes.end(), qint64{0});
    const QList<qint64> suggested =
        largestRemainder(draft.value, draft.split == Split::Equal ? alike(all, day) : homes);
    const auto measure = [&](TargetLine& line) {
        const qint64 done = line.reached.value_or(0);
        line.need = needEachMonth(line.given - done, day, draft.due);
        if (line.given > 0 && line.reached)
            line.pace = paceOf(done, planToDate(line.given, draft.from, draft.due, day));
    };
    sheet.sum.reached = ward;
    for (qsizetype i = 0; i < all.size(); ++i) {
        TargetLine line;
        line.area = all[i].id;
        line.name = all[i].name;
        line.households = homes[i];
        line.share = total > 0 ? double(homes[i]) / double(total) : 0;
        line.suggested = suggested[i];
        if (draft.split != Split::None && draft.split != Split::Manual && draft.parts.isEmpty())
            line.given = suggested[i];
        for (const TargetPart& part : draft.parts)
            if (part.area == line.area)
                line.given = part.value;
        if (reached.contains(line.area))
            line.reached = reached.value(line.area);
        measure(line);
        sheet.sum.households += line.households;
        sheet.sum.share += line.share;
        sheet.sum.suggested += line.suggested;
        sheet.sum.given += line.given;
        sheet.lines += line;
    }
    sheet.fits = draft.split == Split::None || sheet.sum.given == draft.value;
    TargetLine whole = sheet.sum;
    whole.given = draft.value;
    measure(whole);
    sheet.sum.need = whole.need;
    sheet.sum.pace = whole.pace;
    return sheet;
}

namespace {

/// The tally as it is stored; throws the first rule it breaks.
Tally checkedTally(const Tally& tally, const Indicator& indicator, QDate today) {
    if (!tally.day.isValid())
        bad(Tr::tr("The day is missing."), "day");
    if (tally.day > today)
        bad(Tr::tr("The day lies in the future: today is %1.").arg(showDate(today)), "day");
    checkYear(tally.day, "day");
    if (tally.value < 0)
        bad(Tr::tr("A figure cannot be negative."), "value");
    for (const qint64 value : {tally.value, tally.of.value_or(0)})
        if (value > mostCounted)
            bad(Tr::tr("%1 is too large for a figure of a ward.").arg(showCount(value)), "value");
    if (indicator.kind == IndicatorKind::Ratio && !tally.of)
        bad(Tr::tr("A share needs both numbers: how many, of how many."), "of");
    if (indicator.kind != IndicatorKind::Ratio && tally.of)
        bad(Tr::tr("Only a share has a second number."), "of");
    if (tally.of && (*tally.of <= 0 || tally.value > *tally.of))
        bad(Tr::tr("“Of” must be above 0 and not below the value."), "of");
    if (!indicator.allowTally)
        fail(Error::Kind::Refused,
             Tr::tr("%1 is counted from the records and cannot be typed by hand.").arg(indicator.code),
             QStringLiteral("indicator"));
    Tally cleaned = tally;
    cleaned.note = text::clean(tally.note, true);
    return cleaned;
}

} // namespace

Result<TallyId> addTally(Store& store, const Tally& tally, QDate today) {
    return guarded([&]() {
        const Indicator indicator = take(store.read([&](const Db& db) { return indicatorOf(db, tally.indicator); }));
        const Tally cleaned = checkedTally(tally, indicator, today);
        return take(store.write(Tr::tr("Hand-typed figure for %1").arg(indicator.code),
                                [&](Db& db) { return indicators::addTally(db, cleaned); }));
    });
}

Result<> updateTally(Store& store, const Tally& tally, QDate today) {
    return guarded([&]() {
        const Indicator indicator = take(store.read([&](const Db& db) { return indicatorOf(db, tally.indicator); }));
        const Tally cleaned = checkedTally(tally, indicator, today);
        take(store.write(Tr::tr("Correct a hand-typed figure for %1").arg(indicator.code),
                         [&](Db& db) { indicators::updateTally(db, cleaned); }));
    });
}

Result<> removeTally(Store& store, const Tally& tally) {
    return guarded([&]() {
        const Indicator indicator = take(store.read([&](const Db& db) { return indicatorOf(db, tally.indicator); }));
        take(store.write(Tr::tr("Delete a hand-typed figure for %1").arg(indicator.code),
                         [&](Db& db) { indicators::removeTally(db, tally.id); }));
    });
}

} // namespace sotoso::actions
