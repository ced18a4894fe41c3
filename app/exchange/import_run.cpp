// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/exchange/address.h"
#include "app/exchange/read_day.h"
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

// So many repairs and changes are kept one by one: a list of 230,000 people may well have lost every zero.
constexpr qsizetype mostListed = 20'000;

// Nothing that a ward writes down is older than its oldest people.
constexpr int firstYear = 1890;

/// "NGUYỄN VĂN AN", but not "UBND" nor "CTY TNHH": every word has a vowel.
bool isCapitals(const QString& name) {
    if (name.toUpper() != name || name.toLower() == name || !name.contains(u' '))
        return false;
    const QStringList words = text::fold(name).split(u' ');
    return std::all_of(words.begin(), words.end(), [](const QString& word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return u"aeiouy"_s.contains(c); }) &&
               std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
}

/// "Phạm Thị én" with a capital for each word.
QString withInitials(QString name) {
    for (qsizetype i = 0; i < name.size(); ++i)
        if (i == 0 || name[i - 1] == u' ')
            name[i] = name[i].toUpper();
    return name;
}

/// What offices write where there is nothing to write (DOMAIN.md §7.5).
bool meansNothing(const QString& text) {
    constexpr qsizetype longest = 9; // as written, with its accents
    if (text.size() > longest)
        return false;
    static const QStringList words{u"x"_s,     u"-"_s,    u"--"_s,   u"k"_s,        u"ko"_s,
                                   u"khong"_s, u"0"_s,    u"chua"_s, u"khong co"_s, u"chua co"_s,
                                   u"ko co"_s, u"k co"_s, u"."_s,    u"chua cap"_s, u"chua lam"_s};
    return words.contains(text::fold(text).trimmed());
}

} // namespace

void ImportRun::step(qsizetype done) const {
    if (progress.stopped())
        fail(Error::Kind::Cancelled, Tr::tr("Stopped. Nothing was written."));
    progress.at(done, table.dataRows.size());
}

QString ImportRun::sheetName() const {
    const QString name = table.sheet.sheetOf(place());
    return name == table.sheet.name ? QString() : name;
}

QString ImportRun::text(Field field) const {
    const int column = table.header.column(field);
    if (column < 0)
        return {};
    const Cell cell = table.sheet.cell(place(), column);
    return cell.holdsNoValue() ? QString() : text::clean(cell.text, field == Field::Note);
}

QString ImportRun::houseNo() {
    if (has(Field::HouseNo)) {
        if (const Cell cell = table.sheet.cell(place(), table.header.column(Field::HouseNo));
            cell.kind == Cell::Kind::Date) {
            const QString number = houseNoOfDate(cell.date);
            repaired(Field::HouseNo, number, Tr::tr("the spreadsheet had made a date of it"));
            return number;
        }
    }
    return has(Field::Address) && !has(Field::HouseNo) ? splitAddress(text(Field::Address)).houseNo
                                                       : text(Field::HouseNo);
}

QString ImportRun::street() const {
    return has(Field::Address) && !has(Field::Street) ? splitAddress(text(Field::Address)).street : text(Field::Street);
}

void ImportRun::reject(Field field, const QString& reason) {
    // A cell of 40,000 characters is told by its beginning.
    constexpr qsizetype most = 200;
    const auto cut = [](const QString& whole) { return whole.size() > most ? whole.left(most) + u'…' : whole; };
    report.rejects += Reject{rowNumber(), fieldName(field), cut(text(field)), cut(reason), place(), sheetName()};
    report.rows[current] = RowFate::Rejected;
    throw RowRejected{};
}

void ImportRun::repaired(Field field, const QString& to, const QString& reason) {
    // A cell that is looked at twice (of a person, and of the household) is told once.
    for (qsizetype i = report.repairs.size() - 1; i >= 0 && report.repairs[i].at == place(); --i)
        if (report.repairs[i].column == fieldName(field))
            return;
    if (report.repairs.size() < mostListed)
        report.repairs += Repair{rowNumber(), fieldName(field), text(field), to, reason, place(), sheetName()};
    ++report.repaired;
    ++report.repairsOf[{fieldName(field), reason}];
}

void ImportRun::remark(Field field, const QString& text) {
    for (qsizetype i = report.remarks.size() - 1; i >= 0 && report.remarks[i].at == place(); --i)
        if (report.remarks[i].column == fieldName(field) && report.remarks[i].text == text)
            return; // looked at twice, as above
    report.remarks += Remark{rowNumber(), fieldName(field), text, place(), sheetName()};
}

void ImportRun::note(const QString& text) {
    if (!report.notes.contains(text))
        report.notes += text;
}

void ImportRun::became(RowFate fate) {
    report.rows[current] = fate;
    ++(fate == RowFate::Added ? report.added : fate == RowFate::Updated ? report.updated : report.unchanged);
}

void ImportRun::toldOf(qint64 record) {
    if (!toldIn.contains(record))
        toldIn.insert(record, rowNumber());
}

void ImportRun::belongs(qsizetype row, qsizetype with) {
    report.beside.insert(table.dataRows[row], table.sheet.rowNumber(table.dataRows[with]));
}

void ImportRun::rejectTwice(Field field, qint64 record) {
    reject(field, Tr::tr("row %1 of this file says it otherwise").arg(toldIn.value(record)));
}

void ImportRun::changed(Field field, const QString& from, const QString& to, bool kept) {
    report.kept += kept ? 1 : 0;
    if (report.changes.size() < mostListed)
        report.changes += Change{rowNumber(), fieldName(field), from, to, kept, place(), sheetName()};
}

QString ImportRun::required(Field field) {
    const QString value = text(field);
    if (value.isEmpty())
        reject(field, Tr::tr("“%1” is missing").arg(fieldName(field)));
    return value;
}

QString ImportRun::name(Field field) {
    const QString value = text(field);
    static const QRegularExpression lost(u"\\x{fffd}|\\w\\?|\\?\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (lost.match(value).hasMatch())
        reject(field, Tr::tr("letters were lost when the file was saved; save the original anew as .xlsx"));
    if (!isCapitals(value)) {
        const QString right = encodingOf(field) == TextEncoding::Tcvn3 ? withInitials(value) : value;
        if (right == value)
            return value;
        repaired(field, right, Tr::tr("TCVN3 has no capitals with accents"));
        return right;
    }
    const QString quiet = text::titleCase(value);
    repaired(field, quiet, Tr::tr("written in capitals"));
    return quiet;
}

TextEncoding ImportRun::encodingOf(Field field) const {
    for (const ColumnEncoding& decoded : table.sheet.encodings)
        if (decoded.column == table.header.column(field))
            return decoded.encoding;
    return TextEncoding::Auto;
}

bool ImportRun::masked(Field field) {
    if (!text(field).contains(QChar(0x2022)))
        return false;
    note(Tr::tr("Masked numbers were left as they stand in the book."));
    return true;
}

QString ImportRun::cleaned(Field field, const Result<Cleaned>& value) {
    if (!value)
        reject(field, value.error().text);
    if (!value->repaired.isEmpty())
        repaired(field, value->value, value->repaired);
    return value->value;
}

QString ImportRun::phone() {
    const QString typed = text(Field::Phone);
    if (masked(Field::Phone) || meansNothing(typed))
        return {};
    auto read = cleanPhone(typed);
    if (!read) { // several numbers, or words beside one: "0912345678 (con trai)", "ĐT: …"
        static const QRegularExpression apart(u"[/,;:()|\\n]| [-–] |\\bhoặc\\b"_s);
        for (const QString& part : typed.split(apart, Qt::SkipEmptyParts))
            if (const auto one = cleanPhone(part.trimmed()); one && !one->value.isEmpty()) {
                read = Cleaned{one->value, Tr::tr("the first number of the cell was taken")};
                break;
            }
    }
    return cleaned(Field::Phone, read);
}

QString ImportRun::idCard() {
    if (masked(Field::IdCard))
        return {};
    const QString typed = text(Field::IdCard);
    if (meansNothing(typed))
        return {};
    // Eight: the zero in front was lost.
    const auto digits = std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    if (digits == 9 || digits == 8) {
        if (const auto old = cleanIdCard(typed); !old) { // the person is no less there for an old CMND
            remark(Field::IdCard, old.error().text);
            return {};
        }
    }
    return cleaned(Field::IdCard, cleanIdCard(typed));
}

QString ImportRun::noteText() {
    const QString value = text(Field::Note);
    if (const QString doubt = secretInNote(value); !doubt.isEmpty())
        remark(Field::Note, doubt);
    return value;
}

QDate ImportRun::day(Field field, bool mayBeFuture) {
    const int column = table.header.column(field);
    if (column < 0 || text(field).isEmpty())
        return {};
    const auto read = readDay(table.sheet.cell(place(), column), options.dates, options.map.dateFormat, today);
    if (!read)
        reject(field, read.error().text);
    if (read->exchanged)
        repaired(field, showDate(read->day), Tr::tr("day and month were exchanged"));
    if (read->serial)
        repaired(field, showDate(read->day), Tr::tr("the number under which a spreadsheet keeps a date"));
    if (!mayBeFuture && read->day > today)
        reject(field, Tr::tr("lies in the future: today is %1").arg(showDate(today)));
    if (read->day.year() < firstYear)
        reject(field, Tr::tr("the year %1 cannot be right").arg(read->day.year()));
    return read->day;
}

std::optional<qint64> ImportRun::count(Field field) {
    const QString value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    const bool negative = value.startsWith(u'-') || value.startsWith(QChar(0x2212));
    const auto parsed = parseCount(negative ? value.mid(1) : value);
    if (!parsed)
        reject(field, parsed.error().text);
    if (negative && *parsed != 0)
        reject(field, Tr::tr("cannot be negative"));
    return *parsed;
}

AreaId ImportRun::area(const QList<Area>& areas) {
    if (!areaColumn)
        areaColumn = hasAreaColumn(table, areas);
    if (*areaColumn) {
        const QString said = required(Field::Area);
        auto known = areaOf.constFind(said);
        if (known == areaOf.constEnd()) {
            const auto found = areaIn(said, areas);
            known = areaOf.insert(said, found ? std::optional(found->id) : std::nullopt);
        }
        if (*known)
            return **known;
        reject(Field::Area, Tr::tr("no area of this ward; known are %1")
                                .arg(areas.isEmpty() ? u"–"_s : areas.first().name + u" … "_s + areas.last().name));
    }
    if (!hinted)
        hinted = hintedAreas(table, options.area, areas);
    const HintedArea found = areaAt(*hinted, place());
    if (found.area)
        return found.area;
    if (!found.hinted.isEmpty())
        reject(Field::Area, Tr::tr("“%1” is no area of this ward").arg(found.hinted));
    reject(Field::Area, Tr::tr("neither a column nor a title says the area"));
}

QString ImportRun::shown(QDate value) {
    return value.isValid() ? showDate(value) : QString();
}

QString ImportRun::shown(HouseholdKind value) {
    switch (value) {
    case HouseholdKind::Permanent:
        return u"thường trú"_s;
    case HouseholdKind::Temporary:
        return u"tạm trú"_s;
    case HouseholdKind::Lodging:
        return u"nhà trọ"_s;
    case HouseholdKind::Business:
        return u"kinh doanh"_s;
    }
    return {};
}

QString ImportRun::shown(Sex value) {
    return value == Sex::Male ? u"Nam"_s : value == Sex::Female ? u"Nữ"_s : QString();
}

} // namespace sotoso::exchange
