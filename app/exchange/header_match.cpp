// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/header_match.h"

#include "app/base/text.h"
#include "app/exchange/guess_columns.h"

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
                const HeaderMatch match = tryRows(first, rows);
                const bool isComplete = missing(match).isEmpty();
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

    /// What is required and not there, in words: "Khu phố", "Mã hộ / Khu phố + Chủ hộ + Số nhà".
    QStringList missing(const HeaderMatch& match) const {
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
        QHash<int, QStringList> stacks;
        for (int i = 0; i < rows; ++i)
            sheet.eachCell(first + i, [&](int column, const Cell& cell) {
                QStringList& stack = stacks[column];
                const QString title = text::clean(cell.text);
                if (stack.isEmpty() || stack.last() != title)
                    stack.append(title);
            });
        QList<int> order = stacks.keys();
        std::sort(order.begin(), order.end());
        bool lastRowHelps = rows == 1;
        for (const int column : std::as_const(order)) {
            const QStringList stack = stacks[column];
            std::optional<Field> field;
            for (auto title = stack.rbegin(); title != stack.rend() && !field; ++title)
                field = fieldOf(*title);
            if (!field && stack.size() > 1)
                field = fieldOf(stack.join(u' '));
            const QString shown = stack.join(u" / "_s);
            match.titles[column] = shown;
            if (field && !match.has(*field)) {
                match.columns[*field] = column;
                lastRowHelps = lastRowHelps || fieldOf(text::clean(sheet.text(first + rows - 1, column))).has_value();
                // Below a known title stands something else: these are no longer header rows.
                if (stack.size() > 1 && !fieldOf(stack.last()) && !fieldOf(stack.join(u' ')))
                    return {};
            } else {
                match.unknown.append(shown);
            }
        }
        return lastRowHelps ? match : HeaderMatch{};
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
    match.missing = matcher.missing(match);
    return match;
}

Result<> checkColumns(const Table& table) {
    const HeaderMatch& header = table.header;
    const bool onlyArea = !header.columns.isEmpty() && header.missing == QStringList(fieldName(Field::Area));
    if (header.missing.isEmpty() || onlyArea)
        return {};
    return lacking(table.sheet, header);
}

Result<HeaderMatch> matchHeader(const Sheet& sheet, ImportKind kind, const ColumnMap& map) {
    HeaderMatch match = findHeader(sheet, kind, map);
    if (match.missing.isEmpty())
        return match;
    return lacking(sheet, match);
}

} // namespace sotoso::exchange
