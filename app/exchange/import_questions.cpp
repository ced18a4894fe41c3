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

std::optional<Area> areaIn(const QString& text, const QList<Area>& areas) {
    if (const auto whole = areas::find(areas, text))
        return whole;
    const QString words = u' ' + text::fold(text).replace(QRegularExpression(u"[^\\w/]+"_s), u" "_s) + u' ';
    QList<Area> found;
    for (const Area& area : areas)
        for (const QString& name : {area.name, area.code})
            if (!name.isEmpty() && words.contains(u' ' + text::fold(name) + u' '))
                found += area;
    // "khu phố số 3", "KP: 3", "Khu phố III"; a word for the number only at the end: Khu phố Nam Sơn is not the fifth.
    static const QRegularExpression numbered(
        u"\\b(%1|khu|to dan pho|to) ?(?:so )?(\\d+|[ivx]{1,4}|(?:mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi) $)(?=\\b|$)"_s
            .arg(areaWords));
    static const QStringList roman{u"i"_s,  u"ii"_s,  u"iii"_s,  u"iv"_s, u"v"_s,
                                   u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s};
    static const QStringList spelt{u"mot"_s, u"hai"_s, u"ba"_s,  u"bon"_s,  u"nam"_s,
                                   u"sau"_s, u"bay"_s, u"tam"_s, u"chin"_s, u"muoi"_s};
    for (auto match = numbered.globalMatch(words); match.hasNext();) {
        const auto one = match.next();
        QString number = one.captured(2).trimmed();
        for (const QStringList& numbers : {roman, spelt})
            if (const qsizetype at = numbers.indexOf(number == u"tu"_s ? u"bon"_s : number); at >= 0) {
                number = QString::number(at + 1);
                break;
            }
        if (const auto area = areas::find(areas, one.captured(1) + u' ' + number))
            found += *area;
    }
    const bool one = !found.isEmpty() && std::all_of(found.begin(), found.end(),
                                                     [&](const Area& area) { return area.id == found.first().id; });
    return one ? std::optional(found.first()) : std::nullopt;
}

bool hasAreaColumn(const Table& table, const QList<Area>& areas) {
    if (!table.header.has(Field::Area))
        return false;
    static const QRegularExpression group(u"^(to( so)?|to dan pho|tdp)$"_s);
    if (!group.match(text::fold(table.header.title(Field::Area)).trimmed()).hasMatch() ||
        std::any_of(areas.begin(), areas.end(),
                    [](const Area& area) { return text::fold(area.name).startsWith(u"to "_s); }))
        return true;
    const int column = table.header.column(Field::Area); // under such a title "Khu phố 2" still says it, 2 does not
    return std::any_of(table.dataRows.begin(), table.dataRows.end(), [&](qsizetype row) {
        const QString said = table.sheet.text(row, column);
        return std::any_of(said.begin(), said.end(), [](QChar c) { return c.isLetter(); }) && areaIn(said, areas);
    });
}

HintedArea areaAt(const HintedAreas& hinted, qsizetype row) {
    const auto after = std::upper_bound(hinted.begin(), hinted.end(), row,
                                        [](qsizetype at, const HintedArea& hint) { return at < hint.row; });
    return after == hinted.begin() ? HintedArea() : *std::prev(after);
}

HintedAreas hintedAreas(const Table& table, const QString& answer, const QList<Area>& areas) {
    HintedAreas hinted;
    if (!answer.isEmpty()) {
        if (const auto area = areas::find(areas, answer))
            hinted.append({0, area->id, answer});
        return hinted;
    }
    static const QRegularExpression another(u"\\b(%1)\\W*\\d"_s.arg(areaWords));
    static const QRegularExpression place(u"^(%1)\\b"_s.arg(areaWords));
    for (const AreaHint& hint : table.areaHints) {
        const QString folded = text::fold(hint.text);
        if (const auto area = areaIn(hint.text, areas))
            hinted.append({hint.row, area->id, hint.text});
        else if (hint.sheet)
            hinted.append({hint.row, AreaId(), place.match(folded).hasMatch() ? hint.text : QString()});
        else if (another.match(folded).hasMatch())
            hinted.append({hint.row, AreaId(), hint.text});
    }
    return hinted;
}

bool lacksArea(const Table& table, ImportKind kind, const ImportOptions& options, const QList<Area>& areas) {
    if (!needsArea(kind) || hasAreaColumn(table, areas) || table.dataRows.isEmpty())
        return false;
    const HintedAreas hinted = hintedAreas(table, options.area, areas);
    return std::none_of(hinted.begin(), hinted.end(), [&](const HintedArea& hint) {
        return (hint.area || !hint.hinted.isEmpty()) && hint.row <= table.dataRows.last();
    });
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
