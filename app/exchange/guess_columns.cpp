// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/guess_columns.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/exchange/decode_columns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct ImportColumns {
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

constexpr qsizetype lookedAt = 200; // rows
constexpr int fewest = 3;           // cells with content; one less where the first stands in the row taken for a header
constexpr int mostOf = 85;          // percent of them that must fit

QString keyOf(const Cell& cell) {
    return text::fold(cell.text).trimmed();
}

bool isIdCard(const Cell& cell) {
    const auto card = cleanIdCard(cell.text);
    return card && !cell.empty();
}

bool isPhone(const Cell& cell) {
    const auto phone = cleanPhone(cell.text);
    return phone && !cell.empty() && cell.kind != Cell::Kind::Date;
}

bool isYear(const Cell& cell) {
    bool number = false;
    const int year = cell.text.trimmed().toInt(&number);
    return number && cell.text.trimmed().size() == 4 && year >= 1900 && year <= 2100;
}

bool isDay(const Cell& cell) {
    return cell.kind == Cell::Kind::Date || (cell.text.size() >= 6 && !isYear(cell) && parseDate(cell.text));
}

bool isSex(const Cell& cell) {
    const QString key = keyOf(cell);
    return key == "nam"_L1 || key == "nu"_L1;
}

bool isRelation(const Cell& cell) {
    static const QRegularExpression word(
        u"^(chu ho|vo|chong|con|con (trai|gai|ruot|dau|re|nuoi)|cha|cha (vo|chong|ruot)|bo|bo (vo|chong)|me|me "
        u"(vo|chong"
        "|ruot)|ong|ba|chau|chau (noi|ngoai|ruot)|anh|chi|em|anh (ruot|re)|chi (ruot|dau)|em (ruot|dau|re)|o nho|o tro"
        "|nguoi o nho|ban than)$"_s);
    return word.match(keyOf(cell)).hasMatch();
}

bool isArea(const Cell& cell) {
    static const QRegularExpression form(u"^((%1|khu|tdp|to dan pho)[ .]*\\d{1,2}[a-z]?|ap \\w.*)$"_s.arg(areaWords));
    return form.match(keyOf(cell)).hasMatch();
}

/// 12, 12/3A, 45-47.
bool isHouseNo(const Cell& cell) {
    static const QRegularExpression form(u"^(so |sn )?\\d{1,4}[a-z]?([/-]\\d{1,4}[a-z]?)*$"_s);
    return cell.kind != Cell::Kind::Date && form.match(keyOf(cell)).hasMatch();
}

/// With a slash or a letter, which running numbers and counts have not.
bool isSureHouseNo(const Cell& cell) {
    static const QRegularExpression form(u"\\d([a-z]$|[a-z]?/\\d)"_s);
    return form.match(keyOf(cell)).hasMatch();
}

/// "12/3 Nguyễn Trãi"
bool isAddress(const Cell& cell) {
    static const QRegularExpression form(u"^(so nha |so |sn )?\\d{1,4}[a-z]?([/-]\\d{1,4}[a-z]?)*,? +[a-z].{2,}"_s);
    return form.match(keyOf(cell)).hasMatch();
}

bool isName(const Cell& cell) {
    static const QStringList families =
        u"nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh doan lam mai trinh dao "
        u"cao "
        "luu ha luong thai chau ta to phung tang quach kieu thach son kim danh au tong nghiem vuong la diep"_s.split(
            u' ');
    const QStringList words = keyOf(cell).split(u' ');
    return words.size() >= 2 && words.size() <= 6 && families.contains(words.first()) &&
           std::none_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit(); });
}

/// "2-0231", "H1-0001", "HK 00012"
bool isCode(const Cell& cell) {
    static const QRegularExpression form(u"^(\\d{1,2}-\\d{3,6}|[a-z]{1,4}\\d{0,2}[ .-]?\\d{3,6})$"_s);
    return cell.kind == Cell::Kind::Text && form.match(keyOf(cell)).hasMatch();
}

struct Look {
    Field field;
    bool (*fits)(const Cell& cell);
    bool (*some)(const Cell& cell) = nullptr; ///< one in five cells must be like this, too
};
// What is surest comes first: a column is taken once.
constexpr std::array looks{
    Look{Field::IdCard, isIdCard},   Look{Field::Phone, isPhone},
    Look{Field::BirthDate, isDay},   Look{Field::BirthYear, isYear},
    Look{Field::Sex, isSex},         Look{Field::Relation, isRelation},
    Look{Field::Area, isArea},       Look{Field::HouseholdCode, isCode},
    Look{Field::Address, isAddress}, Look{Field::HouseNo, isHouseNo, isSureHouseNo},
    Look{Field::PersonName, isName}, Look{Field::Head, isName},
};

bool fits(const Sheet& sheet, const QList<qsizetype>& rows, int column, const Look& look, int atLeast) {
    int filled = 0, fitting = 0, some = 0;
    for (const qsizetype row : rows) {
        const Cell cell = sheet.cell(row, column);
        if (cell.empty())
            continue;
        ++filled;
        fitting += look.fits(cell) ? 1 : 0;
        some += !look.some || look.some(cell) ? 1 : 0;
    }
    return filled >= atLeast && fitting * 100 >= filled * mostOf && some * 5 >= filled;
}

/// Whether a field may be told by content at all, beside those that are known.
bool isWanted(const HeaderMatch& match, ImportKind kind, Field field) {
    if (match.has(field) || !readFieldsOf(kind).contains(field))
        return false;
    switch (field) {
    case Field::BirthDate:
        return !match.has(Field::BirthYear);
    case Field::BirthYear:
        return !match.has(Field::BirthDate);
    case Field::Address:
        return !match.has(Field::HouseNo) && !match.has(Field::Street);
    case Field::HouseNo:
        return !match.has(Field::Address);
    case Field::Head: // in a list of people names are theirs; in one of visits, anybody's
        return kind == ImportKind::Households;
    default:
        return kind != ImportKind::Visits || field == Field::HouseholdCode || field == Field::Area;
    }
}

} // namespace

void guessColumns(HeaderMatch& match, const Sheet& sheet, ImportKind kind, const ColumnMap& map) {
    if (match.titles.isEmpty())
        return;
    const bool noHeader = match.columns.isEmpty(); // the row taken for one may be the first of the list
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < sheet.rowCount() && rows.size() < lookedAt; ++row)
        if (sheet.rowNumber(row) > match.lastRow)
            rows.append(row);
    const auto isOpen = [&](int column) {
        return !map.columns.contains(match.titles.value(column)) && !match.field(column);
    };
    QMap<Field, int> found;
    for (const Look& look : looks) {
        if (!isWanted(match, kind, look.field))
            continue;
        QList<int> columns;
        for (int column = 0; column < sheet.columnCount() && column < 200; ++column)
            if (isOpen(column) && fits(sheet, rows, column, look, noHeader ? fewest - 1 : fewest))
                columns.append(column);
        if (columns.size() != 1)
            continue; // nothing, or a question
        match.columns[look.field] = columns.first();
        match.guessed.insert(look.field);
        found[look.field] = columns.first();
    }
    if (found.isEmpty())
        return;
    for (const int column : std::as_const(found)) {
        match.unknown.removeOne(match.titles.value(column));
        if (!match.titles.contains(column))
            match.titles[column] = ImportColumns::tr("Column %1").arg(columnLetters(column));
    }
    if (!noHeader)
        return;
    const auto first = std::find_if(rows.begin(), rows.end(), [](qsizetype row) { return row > 0; });
    const qsizetype header = first == rows.end() ? 0 : *first - 1;
    const bool isData = std::all_of(looks.begin(), looks.end(), [&](const Look& look) {
        const auto column = found.constFind(look.field);
        return column == found.constEnd() || sheet.cell(header, *column).empty() ||
               look.fits(sheet.cell(header, *column));
    });
    if (!isData)
        return;
    match.lastRow = match.firstRow = sheet.rowNumber(header) - 1;
    for (auto title = match.titles.begin(); title != match.titles.end(); ++title) {
        const QString shown = ImportColumns::tr("Column %1").arg(columnLetters(title.key()));
        if (const qsizetype at = match.unknown.indexOf(title.value()); at >= 0)
            match.unknown[at] = shown;
        title.value() = shown;
    }
}

} // namespace sotoso::exchange
