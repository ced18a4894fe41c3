// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/indicators.h"

#include "app/base/text.h"
#include "app/domain/codes.h"

namespace sotoso::indicators {

namespace {

const QString columns =
    QStringLiteral("SELECT id, code, name_vi, name_en, short_vi, short_en, unit_vi, unit_en, pillar, kind, counts, "
                   "unique_by, account_type, account_step, numerator, denominator, "
                   "min_age, restart, allow_tally, in_grid, decimals, position, used, explanation_vi, explanation_en, "
                   "start_day FROM indicator ");

Indicator indicatorFrom(const Row& row) {
    Indicator i;
    i.id = row.id<IndicatorId>(0);
    i.code = row.text(1);
    i.nameVi = row.text(2);
    i.nameEn = row.text(3);
    i.shortVi = row.text(4);
    i.shortEn = row.text(5);
    i.unitVi = row.text(6);
    i.unitEn = row.text(7);
    i.pillar = row.text(8);
    i.kind = fromCode<IndicatorKind>(row.text(9)).value_or(IndicatorKind::Flow);
    i.counts = row.text(10);
    i.uniqueBy = row.text(11);
    i.accountType = row.text(12);
    i.accountStep = row.text(13);
    i.numerator = row.text(14);
    i.denominator = row.text(15);
    i.minAge = row.number(16);
    i.restartYearly = row.text(17) == QLatin1String("year");
    i.allowTally = row.flag(18);
    i.inGrid = row.flag(19);
    i.decimals = row.number(20);
    i.position = row.number(21);
    i.used = row.flag(22);
    i.explanationVi = row.text(23);
    i.explanationEn = row.text(24);
    i.startDay = row.day(25);
    return i;
}

} // namespace

QList<Indicator> all(const Db& db) {
    return db.list(columns + QStringLiteral("ORDER BY position, id"), {}, indicatorFrom);
}

std::optional<Indicator> byCode(const Db& db, const QString& code) {
    return db.one(columns + QStringLiteral("WHERE code = ?"), {code}, indicatorFrom);
}

std::optional<Indicator> find(const QList<Indicator>& indicators, const QString& text) {
    const QString wanted = text::fold(text);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const Indicator& i : indicators)
        if (text::fold(i.code) == wanted)
            return i;
    for (const Indicator& i : indicators)
        if (text::fold(i.nameVi) == wanted || text::fold(i.nameEn) == wanted || text::fold(i.shortVi) == wanted)
            return i;
    return std::nullopt;
}

IndicatorId add(Db& db, const Indicator& i) {
    return IndicatorId(db.insert("indicator", {{"code", i.code},
                                               {"name_vi", i.nameVi},
                                               {"name_en", i.nameEn},
                                               {"short_vi", i.shortVi},
                                               {"short_en", i.shortEn},
                                               {"unit_vi", i.unitVi},
                                               {"unit_en", i.unitEn},
                                               {"pillar", i.pillar},
                                               {"kind", codeOf(i.kind)},
                                               {"counts", i.counts},
                                               {"unique_by", i.uniqueBy},
                                               {"account_type", i.accountType},
                                               {"account_step", i.accountStep},
                                               {"numerator", i.numerator},
                                               {"denominator", i.denominator},
                                               {"min_age", i.minAge},
                                               {"restart", i.restartYearly ? u"year" : u"never"},
                                               {"allow_tally", i.allowTally},
                                               {"in_grid", i.inGrid},
                                               {"decimals", i.decimals},
                                               {"position", i.position},
                                               {"used", i.used},
                                               {"explanation_vi", i.explanationVi},
                                               {"explanation_en", i.explanationEn},
                                               {"start_day", i.startDay},
                                               {"origin", QStringLiteral("starter-1")}}));
}

void update(Db& db, const Indicator& i) {
    db.update("indicator", i.id.value,
              {{"name_vi", i.nameVi},
               {"name_en", i.nameEn},
               {"short_vi", i.shortVi},
               {"short_en", i.shortEn},
               {"unit_vi", i.unitVi},
               {"unit_en", i.unitEn},
               {"min_age", i.minAge},
               {"restart", i.restartYearly ? u"year" : u"never"},
               {"allow_tally", i.allowTally},
               {"in_grid", i.inGrid},
               {"position", i.position},
               {"used", i.used},
               {"explanation_vi", i.explanationVi},
               {"explanation_en", i.explanationEn},
               {"start_day", i.startDay}});
}

QList<Target> targets(const Db& db) {
    auto list = db.list(QStringLiteral("SELECT t.id, t.indicator_id, t.value, t.set_on, t.from_day, t.due_day, "
                                       "t.split, t.decision FROM target t JOIN indicator i ON i.id = t.indicator_id "
                                       "ORDER BY i.position, i.id, t.from_day, t.set_on, t.id"),
                        {}, [](const Row& row) {
                            return Target{row.id<TargetId>(0),
                                          row.id<IndicatorId>(1),
                                          row.integer(2),
                                          row.day(3),
                                          row.day(4),
                                          row.day(5),
                                          fromCode<Split>(row.text(6)).value_or(Split::None),
                                          row.text(7),
                                          {}};
                        });
    QHash<TargetId, qsizetype> at;
    for (qsizetype i = 0; i < list.size(); ++i)
        at.insert(list[i].id, i);
    db.each(QStringLiteral("SELECT p.target_id, p.area_id, p.value FROM target_part p JOIN area a ON a.id = p.area_id "
                           "ORDER BY a.position, p.id"),
            {}, [&](const Row& row) {
                list[at.value(row.id<TargetId>(0))].parts += TargetPart{row.id<AreaId>(1), row.integer(2)};
            });
    return list;
}

TargetId addTarget(Db& db, const Target& t) {
    const TargetId id(db.insert("target", {{"indicator_id", t.indicator},
                                           {"value", t.value},
                                           {"set_on", t.setOn},
                                           {"from_day", t.from},
                                           {"due_day", t.due},
                                           {"split", codeOf(t.split)},
                                           {"decision", t.decision}}));
    for (const TargetPart& part : t.parts)
        db.insert("target_part", {{"target_id", id}, {"area_id", part.area}, {"value", part.value}});
    return id;
}

namespace {

const QString tallyColumns = QStringLiteral("SELECT id, indicator_id, area_id, day, value, out_of, note FROM tally ");

Tally tallyFrom(const Row& row) {
    return {row.id<TallyId>(0), row.id<IndicatorId>(1), row.id<AreaId>(2), row.day(3),
            row.integer(4),     row.maybeInteger(5),    row.text(6)};
}

} // namespace

QList<Tally> tallies(const Db& db) {
    return db.list(tallyColumns + QStringLiteral("ORDER BY day, id"), {}, tallyFrom);
}

QList<Tally> talliesOf(const Db& db, IndicatorId indicator) {
    return db.list(tallyColumns + QStringLiteral("WHERE indicator_id = ? ORDER BY day DESC, id DESC"), {indicator},
                   tallyFrom);
}

TallyId addTally(Db& db, const Tally& t) {
    return TallyId(db.insert("tally", {{"indicator_id", t.indicator},
                                       {"area_id", t.area},
                                       {"day", t.day},
                                       {"value", t.value},
                                       {"out_of", t.of},
                                       {"note", t.note},
                                       {"entered_at", QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}}));
}

void updateTally(Db& db, const Tally& t) {
    db.update("tally", t.id.value,
              {{"area_id", t.area}, {"day", t.day}, {"value", t.value}, {"out_of", t.of}, {"note", t.note}});
}

void removeTally(Db& db, TallyId id) {
    db.remove("tally", id.value);
}

} // namespace sotoso::indicators
