// SPDX-License-Identifier: GPL-3.0-or-later
// What a file leaves open, asked once for all of its rows.
#include "app/exchange/import_run.h"

#include "app/base/text.h"
#include "app/storage/areas.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The one area that a text names: as a whole, or "DANH SÁCH HỘ KHU PHỐ 3".
std::optional<Area> areaIn(const QString& text, const QList<Area>& areas) {
    if (const auto whole = areas::find(areas, text))
        return whole;
    const QString words = u' ' + text::fold(text).replace(QRegularExpression(u"[^\\w/]+"_s), u" "_s) + u' ';
    QList<Area> found;
    for (const Area& area : areas)
        for (const QString& name : {area.name, area.code})
            if (!name.isEmpty() && words.contains(u' ' + text::fold(name) + u' '))
                found += area;
    static const QRegularExpression numbered(u"\\b(khu pho|khu|kp|ap|thon|to) ?\\d+\\b"_s);
    for (auto match = numbered.globalMatch(words); match.hasNext();)
        if (const auto area = areas::find(areas, match.next().captured()))
            found += *area;
    const bool one = !found.isEmpty() && std::all_of(found.begin(), found.end(),
                                                     [&](const Area& area) { return area.id == found.first().id; });
    return one ? std::optional(found.first()) : std::nullopt;
}

struct DateLook {
    QStringList monthFirst; ///< texts that can only be month first
    QStringList dayFirst;   ///< texts that can only be day first
    QStringList either;     ///< texts that can be both
    QStringList dates;      ///< real dates that can be exchanged
    int sure = 0;           ///< real dates that cannot
};

DateLook lookAt(const Table& table, int column) {
    static const QRegularExpression form(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})\\b"_s);
    DateLook look;
    for (const qsizetype row : table.dataRows) {
        const Cell cell = table.sheet.cell(row, column);
        if (cell.kind == Cell::Kind::Date) {
            if (cell.date.day() > 12)
                ++look.sure;
            else
                look.dates += cell.text;
            continue;
        }
        const auto match = form.match(cell.text.trimmed());
        if (!match.hasMatch())
            continue;
        const int first = match.captured(1).toInt(), second = match.captured(2).toInt();
        QStringList& of = first > 12 ? look.dayFirst : second > 12 ? look.monthFirst : look.either;
        of += cell.text;
    }
    return look;
}

} // namespace

bool needsArea(ImportKind kind) {
    return kind == ImportKind::Households || kind == ImportKind::People;
}

AreaId areaAt(const HintedAreas& hinted, qsizetype row) {
    const auto after = std::upper_bound(hinted.begin(), hinted.end(), row,
                                        [](qsizetype at, const auto& hint) { return at < hint.first; });
    return after == hinted.begin() ? AreaId() : std::prev(after)->second;
}

HintedAreas hintedAreas(const Table& table, const QString& answer, const QList<Area>& areas) {
    HintedAreas hinted;
    if (!answer.isEmpty()) {
        if (const auto area = areas::find(areas, answer))
            hinted.append({0, area->id});
        return hinted;
    }
    for (const AreaHint& hint : table.areaHints)
        if (const auto area = areaIn(hint.text, areas))
            hinted.append({hint.row, area->id});
    return hinted;
}

bool lacksArea(const Table& table, ImportKind kind, const ImportOptions& options, const QList<Area>& areas) {
    if (!needsArea(kind) || table.header.has(Field::Area) || table.dataRows.isEmpty())
        return false;
    const HintedAreas hinted = hintedAreas(table, options.area, areas);
    return hinted.isEmpty() || hinted.first().first > table.dataRows.last();
}

QList<Question> questionsOf(const Table& table, ImportKind kind, const ImportOptions& options,
                            const QList<Area>& areas) {
    QList<Question> questions;
    if (lacksArea(table, kind, options, areas)) {
        Question area{
            Question::About::Area, Tr::tr("Which area do the rows belong to? Nothing in the file says it."), {}, {}};
        for (const Area& one : areas)
            area.answers += one.name;
        questions += area;
    }
    if (options.dates != DateOrder::DayFirst || !options.map.dateFormat.isEmpty())
        return questions;
    for (const Field field : {Field::Day, Field::NextDay, Field::BirthDate, Field::BirthYear, Field::Since}) {
        if (!table.header.has(field))
            continue;
        const DateLook look = lookAt(table, table.header.column(field));
        const QString column = table.header.title(field);
        if (!look.monthFirst.isEmpty() && look.dayFirst.isEmpty())
            questions +=
                Question{Question::About::Dates,
                         Tr::tr("Dates of the column “%1” can only be read with the month first. Is that so in "
                                "the whole file?")
                             .arg(column),
                         look.monthFirst.mid(0, 5),
                         {u"mdy"_s, u"dmy"_s}};
        else if (look.dayFirst.size() >= 3 && look.either.isEmpty() && look.dates.size() >= 3 && look.sure == 0)
            questions += Question{Question::About::Dates,
                                  Tr::tr("In the column “%1” Excel seems to have exchanged day and month wherever it "
                                         "could. Exchange them back?")
                                      .arg(column),
                                  look.dates.mid(0, 5),
                                  {u"exchanged"_s, u"dmy"_s}};
    }
    return questions;
}

} // namespace sotoso::exchange
