// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/header_match.h"

#include "app/base/text.h"
#include "app/exchange/decode_columns.h"
#include "app/exchange/guess_columns.h"
#include "app/exchange/header_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct ImportColumns {
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

constexpr int lookedAt = 20; // rows in which a header is looked for (CLI.md)
constexpr int highest = 3;   // rows of a header

/// Title for comparing: no case, accents, spaces or signs. "Khu phố (*)" and "KHU  PHO" are the same.
QString titleKey(const QString& title) {
    QString key;
    for (const QChar c : text::fold(title))
        if (c.isLetterOrNumber())
            key += c;
    return key;
}

/// What is required and not there, in words: "Khu phố", "Mã hộ / Khu phố + Chủ hộ + Số nhà".
QStringList missingOf(const HeaderMatch& match, ImportKind kind) {
    QStringList names;
    for (const Requirement& requirement : requiredOf(kind)) {
        const bool met = std::any_of(requirement.begin(), requirement.end(), [&](const QList<Field>& fields) {
            return std::all_of(fields.begin(), fields.end(), [&](Field field) { return match.has(field); });
        });
        if (met)
            continue;
        QStringList ways;
        for (const QList<Field>& fields : requirement) {
            QStringList parts;
            for (const Field field : fields)
                parts.append(fieldName(field));
            ways.append(parts.join(u" + "_s));
        }
        names.append(ways.join(u" / "_s));
    }
    return names;
}

class Matcher {
public:
    Matcher(const Sheet& of, ImportKind wanted, const ColumnMap& map) : sheet(of), kind(wanted) {
        for (const Field field : readFieldsOf(kind))
            known[titleKey(fieldName(field))] = field;
        const auto own = known;
        for (const Field field : readFieldsOf(kind))
            for (const QString& title : otherTitles(field, kind))
                if (!known.contains(titleKey(title)))
                    known[titleKey(title)] = field;
        for (auto it = map.columns.begin(); it != map.columns.end(); ++it)
            if (const auto field = own.constFind(titleKey(it.value())); field != own.constEnd())
                known[titleKey(it.key())] = *field;
    }

    HeaderMatch best() const {
        HeaderMatch found;
        bool foundComplete = false;
        for (qsizetype first = 0; first < sheet.rowCount() && sheet.rowNumber(first) <= lookedAt; ++first) {
            for (int rows = 1; rows <= highest && first + rows <= sheet.rowCount(); ++rows) {
                if (sheet.rowNumber(first + rows - 1) != sheet.rowNumber(first) + rows - 1)
                    break; // a header has no gaps
                if (rows > 1 && isSingle(first))
                    break; // a title above it
                if (rows < highest && isSplitHeader(sheet, first + rows - 1))
                    continue; // the header goes on below
                const HeaderMatch match = tryRows(first, rows);
                const bool isComplete = missingOf(match, kind).isEmpty();
                if (std::pair(isComplete, match.columns.size()) > std::pair(foundComplete, found.columns.size())) {
                    found = match;
                    foundComplete = isComplete;
                }
            }
        }
        return found;
    }

    /// The row with the most texts, where none has a known title.
    HeaderMatch likeliest() const {
        HeaderMatch found;
        for (qsizetype row = 0; row < sheet.rowCount() && sheet.rowNumber(row) <= lookedAt; ++row) {
            int texts = 0;
            sheet.eachCell(row, [&](int, const Cell& cell) { texts += cell.kind == Cell::Kind::Text ? 1 : 0; });
            if (texts > found.titles.size())
                found = tryRows(row, 1);
        }
        return found;
    }

private:
    std::optional<Field> fieldOf(const QString& title) const {
        if (title.isEmpty())
            return {};
        static const QRegularExpression aside(u"\\([^)]*\\)"_s);
        for (const QString& form : {title, QString(title).remove(aside)}) {
            const auto field = known.constFind(titleKey(form));
            if (field != known.constEnd())
                return *field;
        }
        return {};
    }

    bool isSingle(qsizetype row) const {
        int cells = 0;
        sheet.eachCell(row, [&](int, const Cell&) { ++cells; });
        return cells == 1;
    }

    /// The header if it stood in these rows. In each column the lowest title counts that is known; a known title may
    /// have nothing but other titles below it.
    HeaderMatch tryRows(qsizetype first, int rows) const {
        HeaderMatch match;
        match.firstRow = sheet.rowNumber(first);
        match.lastRow = match.firstRow + rows - 1;
        const QMap<int, QStringList> stacks = titleStacks(sheet, first, rows);
        const bool split = rows > 1 && isSplitHeader(sheet, first + rows - 2);
        for (auto it = stacks.begin(); it != stacks.end(); ++it)
            match.titles[it.key()] = it->join(u" / "_s);
        const QSet<int> taken = pairUp(match, stacks, first + rows);
        bool lastRowHelps = rows == 1 || split;
        QMap<Field, QList<int>> below; // columns of which only the title above is known
        QSet<QString> parted;          // titles above of which a column below has its own
        for (auto it = stacks.begin(); it != stacks.end(); ++it) {
            if (taken.contains(it.key()))
                continue;
            std::optional<Field> field;
            for (auto title = it->rbegin(); title != it->rend() && !field; ++title)
                field = fieldOf(*title);
            const bool own = it->size() == 1 || fieldOf(it->last()) || fieldOf(it->join(u' '));
            if (!field && it->size() > 1)
                field = fieldOf(it->join(u' '));
            if (!field)
                continue;
            if (own) {
                parted.insert(it->first());
                if (match.has(*field))
                    continue;
                match.columns[*field] = it.key();
                lastRowHelps = lastRowHelps || fieldOf(text::clean(sheet.text(first + rows - 1, it.key()))).has_value();
            } else if (split) {
                below[*field].append(it.key());
            } else if (!match.has(*field)) {
                return {}; // below a known title stands something else: these are no longer header rows
            }
        }
        if (!lastRowHelps)
            return {};
        for (auto it = below.begin(); it != below.end(); ++it)
            shareOut(match, it.key(), *it, stacks, parted);
        for (const Field field : {Field::Head, Field::PersonName, Field::Address, Field::Street, Field::Note})
            joinUntitled(match, field);
        for (auto it = match.titles.begin(); it != match.titles.end(); ++it)
            if (!match.field(it.key()))
                match.unknown.append(it.value());
        return match;
    }

    /// From now on the first column stands for all of them.
    static void join(HeaderMatch& match, JoinedColumns::How how, const QList<int>& columns) {
        match.joined.append({how, columns});
        QStringList titles;
        for (const int column : columns)
            titles += match.titles.take(column).split(u" / "_s, Qt::SkipEmptyParts);
        titles.removeDuplicates();
        match.titles[columns.first()] = titles.join(u" / "_s);
    }

    /// "Họ đệm" and "Tên", "Nam" and "Nữ": two columns side by side that say one thing, or two between them.
    QSet<int> pairUp(HeaderMatch& match, const QMap<int, QStringList>& stacks, qsizetype firstBelow) const {
        static const QRegularExpression family(u"^ho( va)?( chu)?( ten)? (dem|lot)$|^ho$"_s);
        QSet<int> taken;
        for (auto it = stacks.begin(); it != stacks.end(); ++it) {
            const auto next = std::next(it);
            if (next == stacks.end())
                break;
            if (next.key() != it.key() + 1)
                continue;
            std::optional<Field> above;
            for (const QString& title : it->mid(0, it->size() - 1))
                if (const auto field = fieldOf(title))
                    above = field;
            const QString left = text::fold(it->last()).trimmed(), right = text::fold(next->last()).trimmed();
            const QList<int> pair{it.key(), next.key()};
            if (family.match(left).hasMatch() && right == u"ten"_s) {
                const bool named = above == Field::Head || above == Field::PersonName;
                const Field field = named ? *above : kind == ImportKind::Households ? Field::Head : Field::PersonName;
                if (match.has(field) || !readFieldsOf(kind).contains(field))
                    continue;
                match.columns[field] = it.key();
                join(match, JoinedColumns::How::Words, pair);
            } else if ((it->last().toLower() == u"nam"_s && right == u"nu"_s) ||
                       (left == u"nu"_s && next->last().toLower() == u"nam"_s)) {
                const QList<int> sexes = right == u"nu"_s ? pair : QList<int>{next.key(), it.key()}; // men's first
                if (!readFieldsOf(kind).contains(Field::Sex) || match.has(Field::Sex))
                    continue;
                if (!above)
                    above = marksOf(pair, firstBelow);
                if (above == Field::Sex) {
                    match.columns[Field::Sex] = sexes.first();
                    join(match, JoinedColumns::How::Marks, sexes);
                } else if (above == Field::BirthYear || above == Field::BirthDate || above == Field::PersonName) {
                    if (match.has(*above))
                        continue;
                    match.columns[*above] = sexes.first();
                    match.columns[Field::Sex] = sexes.last();
                    match.titles[sexes.first()] += u" / "_s + stacks.value(sexes.last()).last();
                    match.titles[sexes.last()] = fieldName(Field::Sex) + u" / "_s + stacks.value(sexes.last()).last();
                    match.joined.append({JoinedColumns::How::BySex, sexes});
                } else
                    continue;
            } else
                continue;
            taken += {pair.first(), pair.last()};
        }
        return taken;
    }

    /// What stands below "Nam" and "Nữ" that have no title above them: years of birth, marks, or neither.
    std::optional<Field> marksOf(const QList<int>& columns, qsizetype firstBelow) const {
        int years = 0, marks = 0, others = 0;
        for (qsizetype row = firstBelow; row < sheet.rowCount() && row < firstBelow + 200; ++row)
            for (const int column : columns) {
                const QString shown = sheet.text(row, column).trimmed();
                const bool number = !shown.isEmpty() && shown.at(0).isDigit();
                (number && shown.size() >= 4 ? years : shown.size() == 1 ? marks : others) += !shown.isEmpty();
            }
        if (years > marks + others)
            return Field::BirthYear;
        return marks > years + others ? std::optional(Field::Sex) : std::nullopt;
    }

    /// Columns whose own titles say nothing below one that does: the first, and of some fields the others with it.
    void shareOut(HeaderMatch& match, Field field, QList<int> columns, const QMap<int, QStringList>& stacks,
                  const QSet<QString>& parted) const {
        const auto last = [&](int column) { return text::fold(stacks[column].last()).trimmed(); };
        if (field == Field::Phone) {
            if (match.has(field))
                columns.prepend(match.column(field)); // a mobile number goes before one of a house
        } else if (match.has(field) || parted.contains(stacks[columns.first()].first())) {
            return;
        }
        if (field == Field::People) { // what the others count is a part of it
            static const QRegularExpression whole(u"^(tong|tong so|tong cong|cong|ts)$"_s);
            columns.removeIf([&](int column) { return !whole.match(last(column)).hasMatch(); });
            if (columns.isEmpty())
                return;
        }
        match.columns[field] = columns.first();
        if (field == Field::Phone && columns.size() > 1)
            join(match, JoinedColumns::How::Phones, columns);
        else if ((field == Field::BirthDate || field == Field::BirthYear) && columns.size() == 3 &&
                 last(columns[0]) == u"ngay"_s && last(columns[1]) == u"thang"_s)
            join(match, JoinedColumns::How::Day, columns);
    }

    /// A title that runs over columns without titles of their own. Without merges (in a file of text): a name, right of
    /// which stand single words.
    void joinUntitled(HeaderMatch& match, Field field) const {
        const int column = match.column(field);
        if (column < 0 || std::any_of(match.joined.begin(), match.joined.end(),
                                      [&](const JoinedColumns& one) { return one.columns.contains(column); }))
            return;
        QList<int> columns{column};
        for (const Merge& merge : sheet.merges)
            if (merge.firstRow <= match.lastRow && merge.lastRow >= match.firstRow && merge.firstColumn == column)
                for (int next = column + 1; next <= merge.lastColumn && !match.titles.contains(next); ++next)
                    columns.append(next);
        const bool name = field == Field::Head || field == Field::PersonName;
        if (columns.size() == 1 && sheet.merges.isEmpty() && name && !match.titles.contains(column + 1) &&
            isGivenName(column + 1, match.lastRow))
            columns.append(column + 1);
        if (columns.size() > 1)
            join(match, JoinedColumns::How::Words, columns);
    }

    bool isGivenName(int column, int headerRow) const {
        static const QRegularExpression word(u"^\\p{L}{1,8}$"_s, QRegularExpression::UseUnicodePropertiesOption);
        int filled = 0, words = 0;
        for (qsizetype row = 0; row < sheet.rowCount() && filled < 200; ++row) {
            const QString shown = sheet.text(row, column).trimmed();
            if (sheet.rowNumber(row) <= headerRow || shown.isEmpty())
                continue;
            ++filled;
            words += word.match(shown).hasMatch() && !sheet.text(row, column - 1).isEmpty();
        }
        return filled >= 2 && words * 100 >= filled * 85;
    }

    const Sheet& sheet;
    ImportKind kind;
    QHash<QString, Field> known;
};

Error lacking(const Sheet& sheet, const HeaderMatch& match) {
    const QString where =
        sheet.name.isEmpty() ? sheet.fileName : ImportColumns::tr("%1, sheet “%2”").arg(sheet.fileName, sheet.name);
    const QString missing = match.missing.join(u", "_s);
    const QString others = sheet.otherSheets.isEmpty()
                               ? QString()
                               : u' ' + ImportColumns::tr("Other sheets: %1.").arg(sheet.otherSheets.join(u", "_s));
    if (match.columns.isEmpty())
        return {Error::Kind::Invalid,
                ImportColumns::tr("%1: no column that belongs here was found in the first %2 rows. Needed: %3.")
                        .arg(where)
                        .arg(lookedAt)
                        .arg(missing) +
                    others};
    return {
        Error::Kind::Invalid,
        ImportColumns::tr("%1: the header in row %2 lacks the column %3.").arg(where).arg(match.firstRow).arg(missing) +
            others};
}

} // namespace

Result<ColumnMap> readColumnMap(const QString& path, ImportKind kind) {
    return guarded([&] {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.exists())
            fail(Error::Kind::NotFound, ImportColumns::tr("There is no file %1.").arg(path));
        if (!QFileInfo(path).isFile())
            fail(Error::Kind::Invalid, ImportColumns::tr("%1 is not a file.").arg(path));
        if (!file.open(QIODevice::ReadOnly))
            fail(Error::Kind::Io, ImportColumns::tr("%1 cannot be opened.").arg(name), {}, file.errorString());
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(file.read(1 << 20), &problem);
        if (!document.isObject() || !document["columns"_L1].isObject())
            fail(Error::Kind::Invalid,
                 ImportColumns::tr(
                     "%1 is no map of columns; one looks like {\"columns\": {\"Tên chủ hộ\": \"Chủ hộ\"}}.")
                     .arg(name),
                 {}, problem.errorString());
        ColumnMap map;
        const QJsonObject columns = document["columns"_L1].toObject();
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const QString key = titleKey(it.value().toString());
            const QList<Field>& fields = readFieldsOf(kind);
            if (std::none_of(fields.begin(), fields.end(),
                             [&](Field field) { return titleKey(fieldName(field)) == key; }))
                fail(Error::Kind::Invalid, ImportColumns::tr("%1 names a column “%2” that is not known here.")
                                               .arg(name, it.value().toString()));
            map.columns[it.key()] = it.value().toString();
        }
        map.dateFormat = document["date_format"_L1].toString();
        return map;
    });
}

/// What a person says about a column goes before what its title says: no field, or this one.
void asSaid(HeaderMatch& match, ImportKind kind, const ColumnMap& map) {
    for (auto title = match.titles.begin(); title != match.titles.end(); ++title) {
        const auto said = std::find_if(map.columns.keyValueBegin(), map.columns.keyValueEnd(), [&](const auto& each) {
            return titleKey(each.first) == titleKey(title.value());
        });
        if (said == map.columns.keyValueEnd())
            continue;
        match.columns.removeIf([&](const auto& field) {
            if (field.value() == title.key())
                match.guessed.remove(field.key());
            return field.value() == title.key();
        });
        match.unknown.removeOne(title.value());
        const QList<Field>& fields = readFieldsOf(kind);
        const auto field = std::find_if(fields.begin(), fields.end(), [&](Field each) {
            return titleKey(fieldName(each)) == titleKey((*said).second);
        });
        if (field == fields.end())
            match.unknown.append(title.value());
        else {
            match.columns[*field] = title.key();
            match.guessed.remove(*field);
        }
    }
}

std::optional<Field> HeaderMatch::field(int column) const {
    const auto known = std::find(columns.begin(), columns.end(), column);
    return known == columns.end() ? std::nullopt : std::optional(known.key());
}

HeaderMatch findHeader(const Sheet& sheet, ImportKind kind, const ColumnMap& map) {
    const Matcher matcher(sheet, kind, map);
    const auto completed = [&](HeaderMatch match) {
        asSaid(match, kind, map);
        guessColumns(match, sheet, kind, map);
        asSaid(match, kind, map); // of columns that have their titles only now
        return match;
    };
    HeaderMatch match = completed(matcher.best());
    // One title alone may be a cell of the list, as "Chủ hộ" is under Quan hệ.
    if (match.columns.size() - match.guessed.size() <= 1)
        if (HeaderMatch other = completed(matcher.likeliest());
            match.titles.isEmpty() || other.columns.size() > match.columns.size())
            match = std::move(other);
    match.missing = missingOf(match, kind);
    return match;
}

void nameUntitled(HeaderMatch& header, const Sheet& sheet, const QList<qsizetype>& dataRows, ImportKind kind,
                  const ColumnMap& map) {
    const QMap<int, qsizetype> filled = sheet.filledColumns(dataRows);
    bool named = false;
    for (auto column = filled.begin(); column != filled.end(); ++column)
        if (!header.titles.contains(column.key())) {
            const QString name = ImportColumns::tr("Column %1").arg(columnLetters(column.key()));
            header.titles[column.key()] = name;
            header.unknown.append(name);
            named = true;
        }
    if (!named)
        return;
    asSaid(header, kind, map);
    header.missing = missingOf(header, kind);
}

Result<> checkColumns(const Table& table) {
    const HeaderMatch& header = table.header;
    const bool onlyArea = !header.columns.isEmpty() && header.missing == QStringList(fieldName(Field::Area));
    if (header.missing.isEmpty() || onlyArea)
        return {};
    HeaderMatch shown = header;
    if (std::any_of(table.areaHints.begin(), table.areaHints.end(),
                    [](const AreaHint& hint) { return canNameArea(hint.text, hint.sheet); }))
        shown.missing.removeOne(fieldName(Field::Area));
    return lacking(table.sheet, shown);
}

Result<HeaderMatch> matchHeader(const Sheet& sheet, ImportKind kind, const ColumnMap& map) {
    HeaderMatch match = findHeader(sheet, kind, map);
    if (match.missing.isEmpty())
        return match;
    return lacking(sheet, match);
}

} // namespace sotoso::exchange
