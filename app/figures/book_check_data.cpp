// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/book_check_parts.h"

#include "app/base/legacy_text.h"
#include "app/base/parse.h"
#include "app/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

/// Latin-1 letters that make Vietnamese only when they are read as an old encoding: "NguyÔn ThÞ".
bool isOldEncoding(const QString& text) {
    if (text::hasUnicodeLetters(text) || text::legacyScore({text}, text::Legacy::None) >= 0)
        return false;
    return text::legacyScore({text}, text::Legacy::Tcvn3) > 0 || text::legacyScore({text}, text::Legacy::Vni) > 0;
}

} // namespace

void BookCheck::dates() {
    struct Column {
        QString table, column;
    };
    const QList<Column> all{
        {u"activity"_s, u"day"_s},         {u"activity"_s, u"next_day"_s},         {u"tally"_s, u"day"_s},
        {u"account_step"_s, u"day"_s},     {u"resident"_s, u"birth_day"_s},        {u"household"_s, u"status_day"_s},
        {u"household"_s, u"zalo_since"_s}, {u"household_area"_s, u"valid_from"_s}, {u"household_area"_s, u"valid_to"_s},
        {u"residence"_s, u"valid_from"_s}, {u"residence"_s, u"valid_to"_s},        {u"membership"_s, u"valid_from"_s},
        {u"membership"_s, u"valid_to"_s},  {u"target"_s, u"from_day"_s},           {u"target"_s, u"due_day"_s}};
    // Without the shift SQLite hands 2022-02-30 back as it is.
    for (const Column& c : all)
        db.each(
            u"SELECT id, %2 FROM %1 WHERE %2 IS NOT NULL AND %2 IS NOT date(%2, '+0 days')"_s.arg(c.table, c.column),
            {}, [&](const Row& row) {
                add("date", placeOf(c.table, row.integer(0)), Check::tr("There is no day “%1”.").arg(row.text(1)));
            });
    const QList<Column> past{{u"activity"_s, u"day"_s},
                             {u"tally"_s, u"day"_s},
                             {u"account_step"_s, u"day"_s},
                             {u"resident"_s, u"birth_day"_s}};
    for (const Column& c : past)
        db.each(u"SELECT id, %2 FROM %1 WHERE %2 > ?"_s.arg(c.table, c.column), {today}, [&](const Row& row) {
            if (row.day(1).isValid())
                add("date", placeOf(c.table, row.integer(0)),
                    Check::tr("%1 lies in the future.").arg(showDate(row.day(1))));
        });
    for (const QString& table : {u"activity"_s, u"tally"_s})
        db.each(u"SELECT id, day FROM %1 WHERE day < '2000-01-01'"_s.arg(table), {}, [&](const Row& row) {
            add("date", placeOf(table, row.integer(0)), Check::tr("%1 cannot be right.").arg(showDate(row.day(1))));
        });
    db.each(u"SELECT id, next_day FROM activity WHERE next_day <= day"_s, {}, [&](const Row& row) {
        add("date", placeOf(u"activity"_s, row.integer(0)),
            Check::tr("The appointment of %1 is not after the visit.").arg(showDate(row.day(1))));
    });
    db.each(u"SELECT id, birth_year FROM resident WHERE birth_year > ? OR birth_year < 1890"_s, {today.year()},
            [&](const Row& row) {
                add("date", placeOf(u"resident"_s, row.integer(0)),
                    Check::tr("The birth year %1 cannot be right.").arg(row.integer(1)));
            });
    db.each(
        u"SELECT t.id, r.birth_year FROM result t JOIN activity a ON a.id = t.activity_id JOIN resident r ON r.id = "
        "t.resident_id WHERE r.birth_year > CAST(substr(a.day, 1, 4) AS INTEGER)"_s,
        {}, [&](const Row& row) {
            add("date", placeOf(u"result"_s, row.integer(0)),
                Check::tr("The person was born later, in %1.").arg(row.integer(1)));
        });
    for (const QString& table : {u"household_area"_s, u"residence"_s, u"membership"_s, u"area"_s, u"sub_group"_s})
        db.each(u"SELECT id, valid_from, valid_to FROM %1 WHERE valid_to < valid_from"_s.arg(table), {},
                [&](const Row& row) {
                    add("date", placeOf(table, row.integer(0)),
                        Check::tr("It ends on %1, before it begins on %2.")
                            .arg(showDate(row.day(2)), showDate(row.day(1))));
                });
}

void BookCheck::areas() {
    db.each(u"SELECT h.id FROM household h WHERE h.merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM household_area a "
            "WHERE a.household_id = h.id AND (a.valid_from IS NULL OR a.valid_from <= ?) AND (a.valid_to IS NULL OR "
            "a.valid_to >= ?))"_s,
            {today, today}, [&](const Row& row) {
                add("area", placeOf(u"household"_s, row.integer(0)), Check::tr("The household is in no area."));
            });
    db.each(u"SELECT DISTINCT a.household_id FROM household_area a JOIN household_area b ON b.household_id = "
            "a.household_id AND b.id > a.id AND coalesce(a.valid_from, '') <= coalesce(b.valid_to, '9') AND "
            "coalesce(b.valid_from, '') <= coalesce(a.valid_to, '9')"_s,
            {}, [&](const Row& row) {
                add("area", placeOf(u"household"_s, row.integer(0)),
                    Check::tr("The household is in two areas at the same time."));
            });
    db.each(u"SELECT v.id FROM activity v WHERE v.kind = 'visit' AND NOT EXISTS (SELECT 1 FROM household_area a WHERE "
            "a.household_id = v.household_id AND (a.valid_from IS NULL OR a.valid_from <= v.day) AND (a.valid_to IS "
            "NULL OR a.valid_to >= v.day))"_s,
            {}, [&](const Row& row) {
                add("area", placeOf(u"activity"_s, row.integer(0)),
                    Check::tr("On that day the household was in no area, so the visit counts in none."));
            });
    db.each(u"SELECT a.id FROM area a JOIN area b ON b.id <> a.id AND b.kind <> 'ward' AND (b.code = a.code OR b.name "
            "= a.name) AND b.valid_to IS NULL WHERE a.kind <> 'ward' AND a.valid_to IS NULL"_s,
            {}, [&](const Row& row) {
                add("area", placeOf(u"area"_s, row.integer(0)), Check::tr("Two areas have this code or name."));
            });
}

void BookCheck::texts() {
    struct Column {
        QString table, column;
        bool isName;
    };
    const QList<Column> all{{u"area"_s, u"name"_s, true},         {u"sub_group"_s, u"name"_s, true},
                            {u"member"_s, u"name"_s, true},       {u"household"_s, u"head_name"_s, true},
                            {u"household"_s, u"street"_s, true},  {u"household"_s, u"house_no"_s, false},
                            {u"household"_s, u"code"_s, false},   {u"resident"_s, u"name"_s, true},
                            {u"resident"_s, u"relation"_s, false}};
    for (const Column& c : all)
        db.each(u"SELECT id, %2 FROM %1 WHERE %2 <> ''"_s.arg(c.table, c.column), {}, [&](const Row& row) {
            const QString text = row.text(1);
            if (text != text::clean(text))
                add("text-form", placeOf(c.table, row.integer(0)),
                    Check::tr("“%1” is composed in another way or holds hidden characters, so it is not found.")
                        .arg(text::clean(text)));
            else if (c.isName && isOldEncoding(text))
                add("text-form", placeOf(c.table, row.integer(0)),
                    Check::tr("“%1” is written in an old encoding (TCVN3 or VNI).").arg(text));
        });
    for (const QString& table : {u"household"_s, u"resident"_s, u"member"_s})
        db.each(u"SELECT id, phone FROM %1 WHERE phone <> ''"_s.arg(table), {}, [&](const Row& row) {
            const auto cleaned = cleanPhone(row.text(1));
            if (!cleaned || cleaned->value != row.text(1))
                add("text-form", placeOf(table, row.integer(0)), Check::tr("The phone number is not in its form."));
        });
    db.each(u"SELECT id, id_card FROM resident WHERE id_card <> ''"_s, {}, [&](const Row& row) {
        const auto cleaned = cleanIdCard(row.text(1));
        if (!cleaned || cleaned->value != row.text(1))
            add("text-form", placeOf(u"resident"_s, row.integer(0)), Check::tr("The CCCD number is not in its form."));
    });
}

} // namespace sotoso
