// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/book_check_parts.h"

#include "app/base/parse.h"
#include "app/domain/visit_rules.h"
#include "app/figures/figures.h"
#include "app/storage/activities.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sotoso {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

/// Results of named people for what one person has once, in the order in which they count. Merged people are one.
const QString accountResults =
    u"SELECT coalesce(p.merged_into, p.id), t.indicator_id, i.code, t.form, a.day, a.id FROM result t JOIN resident p "
    "ON p.id = t.resident_id JOIN activity a ON a.id = t.activity_id JOIN indicator i ON i.id = t.indicator_id WHERE "
    "i.kind = 'cumulative' AND i.unique_by = 'resident' AND i.restart = 'never' AND t.form <> 'repeated' "
    "ORDER BY 1, 2, a.day, a.id, t.id"_s;

} // namespace

void BookCheck::accounts() {
    qint64 person = 0, indicator = 0;
    QString code;
    QList<QDate> created; // of the person and indicator under way
    QDate already;        // known to have it before it was created
    const auto close = [&]() {
        if (created.isEmpty())
            return;
        QStringList days;
        for (const QDate day : std::as_const(created))
            days += showDate(day);
        if (already.isValid())
            add("counted-twice", placeOf(u"resident"_s, person),
                Check::tr("%1: was there already on %2 and was entered as new on %3. It does not count.")
                    .arg(code, showDate(already), days.join(u", "_s)));
        else if (created.size() > 1)
            add("duplicate-account", placeOf(u"resident"_s, person),
                Check::tr("%1: entered as new %n time(s), on %2. Only the first counts.", nullptr, int(created.size()))
                    .arg(code, days.join(u", "_s)));
    };
    db.each(accountResults, {}, [&](const Row& row) {
        if (row.integer(0) != person || row.integer(1) != indicator) {
            close();
            person = row.integer(0);
            indicator = row.integer(1);
            code = row.text(2);
            created.clear();
            already = {};
        }
        if (row.text(3) == "created"_L1)
            created += row.day(4);
        else if (created.isEmpty() && !already.isValid())
            already = row.day(4);
    });
    close();
}

void BookCheck::twice() {
    db.each(u"SELECT min(id), count(*) FROM activity WHERE kind = 'visit' GROUP BY household_id, day, "
            "coalesce(sub_group_id, 0), outcome HAVING count(*) > 1"_s,
            {}, [&](const Row& row) {
                add("counted-twice", placeOf(u"activity"_s, row.integer(0)),
                    Check::tr("The same visit stands in the book %n time(s).", nullptr, row.number(1)));
            });
    db.each(u"SELECT min(t.id), count(*) FROM tally t JOIN indicator i ON i.id = t.indicator_id WHERE i.kind IN "
            "('flow', 'cumulative') GROUP BY t.indicator_id, coalesce(t.area_id, 0), t.day, t.value HAVING count(*) > "
            "1"_s,
            {}, [&](const Row& row) {
                add("counted-twice", placeOf(u"tally"_s, row.integer(0)),
                    Check::tr("The same figure was typed %n time(s).", nullptr, row.number(1)));
            });
    db.each(u"SELECT min(id), count(*) FROM resident WHERE id_card <> '' AND merged_into IS NULL GROUP BY id_card "
            "HAVING count(*) > 1"_s,
            {}, [&](const Row& row) {
                add("counted-twice", placeOf(u"resident"_s, row.integer(0)),
                    Check::tr("%n people have the same CCCD number.", nullptr, row.number(1)));
            });
    db.each(u"SELECT min(r.id), count(*) FROM resident r JOIN residence l ON l.resident_id = r.id AND l.valid_to IS "
            "NULL WHERE r.merged_into IS NULL AND r.birth_year IS NOT NULL GROUP BY l.household_id, r.name, "
            "r.birth_year HAVING count(*) > 1"_s,
            {}, [&](const Row& row) {
                add("counted-twice", placeOf(u"resident"_s, row.integer(0)),
                    Check::tr("%n people of this name and birth year are in the household.", nullptr, row.number(1)));
            });
    db.each(u"SELECT DISTINCT a.resident_id FROM residence a JOIN residence b ON b.resident_id = a.resident_id AND "
            "b.id > a.id AND coalesce(a.valid_from, '') <= coalesce(b.valid_to, '9') AND coalesce(b.valid_from, '') "
            "<= coalesce(a.valid_to, '9')"_s,
            {}, [&](const Row& row) {
                add("counted-twice", placeOf(u"resident"_s, row.integer(0)),
                    Check::tr("The person lives in two households at the same time."));
            });
}

void BookCheck::targets() {
    db.each(u"SELECT t.id, t.value, t.split, count(p.id), coalesce(sum(p.value), 0), count(DISTINCT p.area_id) FROM "
            "target t LEFT JOIN target_part p ON p.target_id = t.id GROUP BY t.id"_s,
            {}, [&](const Row& row) {
                const bool isSplit = row.text(2) != "none"_L1;
                if (isSplit && row.integer(4) != row.integer(1))
                    add("target-parts", placeOf(u"target"_s, row.integer(0)),
                        Check::tr("The parts add up to %1, the target is %2.")
                            .arg(showCount(row.integer(4)), showCount(row.integer(1))));
                else if (!isSplit && row.integer(3) > 0)
                    add("target-parts", placeOf(u"target"_s, row.integer(0)),
                        Check::tr("The target is not split and has parts all the same."));
                if (row.integer(5) != row.integer(3))
                    add("target-parts", placeOf(u"target"_s, row.integer(0)),
                        Check::tr("An area has two parts of it."));
            });
}

void BookCheck::rules() {
    db.each(u"SELECT DISTINCT a.id FROM activity a JOIN result t ON t.activity_id = a.id WHERE a.kind = 'visit' AND "
            "a.outcome NOT IN ('met', 'come_back')"_s,
            {}, [&](const Row& row) {
                add("figures", placeOf(u"activity"_s, row.integer(0)),
                    Check::tr("It has results although nobody was met."));
            });
    db.each(u"SELECT t.id, i.kind = 'ratio', t.value < 0, i.allow_tally = 0 FROM tally t JOIN indicator i ON i.id = "
            "t.indicator_id WHERE t.value < 0 OR i.allow_tally = 0 OR (i.kind = 'ratio') <> (t.out_of IS NOT NULL) OR "
            "t.out_of <= 0 OR t.value > t.out_of"_s,
            {}, [&](const Row& row) {
                const QString place = placeOf(u"tally"_s, row.integer(0));
                if (row.flag(2))
                    add("figures", place, Check::tr("A typed figure is negative."));
                else if (row.flag(3))
                    add("figures", place, Check::tr("It is counted from records, and yet a figure was typed for it."));
                else if (row.flag(1))
                    add("figures", place, Check::tr("A share needs two numbers, the first not above the second."));
                else
                    add("figures", place, Check::tr("Only a share has a second number."));
            });
}

void BookCheck::figures(Figures& counted) {
    const QDate first = activities::firstDay(db);
    if (!first.isValid() || first.year() < firstBookYear)
        return;
    const auto disagree = [&](const Figure& figure, const NamedPeriod& period, qint64 parts, const QString& what) {
        add("figures", u"%1, %2"_s.arg(figure.indicator.code, period.label()),
            Check::tr("%1 add up to %2, the whole is %3.")
                .arg(what, showCount(parts), showCount(figure.value.inPeriod.value_or(0))));
    };
    for (int year = yearOf(first, Scheme::Nd09); year <= yearOf(today, Scheme::Nd09); ++year) {
        const NamedPeriod whole = yearPeriod(year, Scheme::Nd09);
        QHash<QString, qint64> months;
        for (const NamedPeriod& month : monthsOfYear(year, Scheme::Nd09))
            for (const Figure& figure : take(counted.of({month})))
                months[figure.indicator.code] += figure.value.inPeriod.value_or(0);
        for (const By by : {By::Area, By::Group})
            for (const Figure& figure : take(counted.of({whole, by}))) {
                const IndicatorKind kind = figure.indicator.kind;
                if (kind == IndicatorKind::Ratio &&
                    figure.value.numerator.value_or(0) > figure.value.denominator.value_or(0) && by == By::Area)
                    add("figures", u"%1, %2"_s.arg(figure.indicator.code, whole.label()),
                        Check::tr("%1 of %2 is more than 100%.")
                            .arg(showCount(figure.value.numerator.value_or(0)),
                                 showCount(figure.value.denominator.value_or(0))));
                if ((kind != IndicatorKind::Flow && kind != IndicatorKind::Cumulative) ||
                    figure.indicator.counts == "active_groups"_L1)
                    continue; // a quarter's active groups are not the sum of its months'
                const qint64 sum = std::accumulate(
                    figure.parts.begin(), figure.parts.end(), qint64(0),
                    [](qint64 s, const FigurePart& part) { return s + part.value.inPeriod.value_or(0); });
                if (sum != figure.value.inPeriod.value_or(0))
                    disagree(figure, whole, sum, by == By::Area ? Check::tr("The areas") : Check::tr("The sub-groups"));
                if (by == By::Area && months.value(figure.indicator.code) != figure.value.inPeriod.value_or(0))
                    disagree(figure, whole, months.value(figure.indicator.code), Check::tr("The months"));
            }
    }
}

} // namespace sotoso
