// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/decode_columns.h"
#include "app/exchange/header_match.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct ImportColumns {
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

bool lacksOnlyArea(const HeaderMatch& header) {
    return !header.columns.isEmpty() && header.missing == QStringList(fieldName(Field::Area));
}

/// The sheet's name can be an area's, or a line above its header says one.
bool saysArea(const Sheet& sheet, const HeaderMatch& header) {
    bool says = canNameArea(sheet.name, true);
    for (qsizetype row = 0; row < sheet.rowCount() && sheet.rowNumber(row) < header.firstRow && !says; ++row)
        sheet.eachCell(row, [&](int, const Cell& cell) {
            says = says || (cell.kind == Cell::Kind::Text && canNameArea(cell.text, false));
        });
    return says;
}

/// Lists by blocks say the area in the first row of each alone. Not where only here and there a row lacks it.
void fillAreaBlocks(Table& table) {
    const int column = table.header.column(Field::Area);
    if (column < 0 || table.dataRows.size() < 3 || table.sheet.text(table.dataRows.first(), column).isEmpty())
        return;
    QSet<QString> said;
    for (const qsizetype row : std::as_const(table.dataRows))
        if (const QString area = table.sheet.text(row, column); !area.isEmpty()) {
            if (said.contains(area) || table.sheet.cell(row, column).holdsNoValue())
                return;
            said += area;
            if (said.size() * 3 > table.dataRows.size())
                return;
        }
    QMap<int, Cell> above;
    table.sheet.replaceCells(table.dataRows, [&](qsizetype row) {
        if (const Cell own = table.sheet.cell(row, column); !own.empty())
            above[column] = own;
        return above;
    });
    table.sheet.notes.append(ImportColumns::tr("Column “%1” is filled only where the area changes; the rows below were "
                                               "taken to lie in the same area.")
                                 .arg(table.header.title(Field::Area)));
}

/// One sheet: which of its rows are data, and what the others were.
Table tableOf(Sheet sheet, HeaderMatch header, ImportKind kind, const ColumnMap& map) {
    Table table{std::move(sheet), std::move(header), {}, {}};
    table.areaHints.append({0, table.sheet.name, true});
    const QList<RowKind> kinds = rowKinds(table.sheet, table.header, kind);
    QMap<RowKind, QStringList> left;
    for (qsizetype row = 0; row < kinds.size(); ++row) {
        if (kinds[row] == RowKind::Data) {
            table.dataRows.append(row);
            continue;
        }
        const bool below = table.sheet.rowNumber(row) > table.header.lastRow;
        if (kinds[row] == RowKind::Title || (!below && kinds[row] != RowKind::Header))
            table.sheet.eachCell(row, [&](int, const Cell& cell) {
                if (cell.kind == Cell::Kind::Text)
                    table.areaHints.append({row, text::clean(cell.text), false});
            });
        if (below)
            left[kinds[row]].append(QString::number(table.sheet.rowNumber(row)));
    }
    joinColumns(table.sheet, table.header.joined, table.dataRows);
    nameUntitled(table.header, table.sheet, table.dataRows, kind, map);
    fillAreaBlocks(table);
    const auto say = [&](RowKind which, const QString& text) {
        const QStringList rows = left.value(which);
        if (!rows.isEmpty())
            table.sheet.notes.append(text.arg(rows.mid(0, 8).join(u", "_s) + (rows.size() > 8 ? u", …"_s : QString())));
    };
    say(RowKind::Header, ImportColumns::tr("The header stands in the list again and was left out there (row %1)."));
    say(RowKind::Numbering, ImportColumns::tr("The numbering of the columns was left out (row %1)."));
    say(RowKind::Total, ImportColumns::tr("Totals were left out (row %1)."));
    say(RowKind::Title, ImportColumns::tr("Lines between the rows were left out (row %1)."));
    say(RowKind::Note, ImportColumns::tr("Remarks between the rows were left out (row %1)."));
    say(RowKind::Footer, ImportColumns::tr("What stands below the list was left out (row %1)."));
    return table;
}

/// Puts the rows of another sheet below, its columns where the first sheet has theirs.
void append(Table& table, const Table& more) {
    QMap<int, int> columns;
    int next = table.sheet.columnCount();
    for (auto it = more.header.titles.begin(); it != more.header.titles.end(); ++it) {
        const std::optional<Field> field = more.header.field(it.key());
        int to = -1;
        if (field)
            to = table.header.column(*field);
        else
            for (auto own = table.header.titles.begin(); own != table.header.titles.end() && to < 0; ++own)
                if (own.value() == it.value() && !table.header.field(own.key()))
                    to = own.key();
        if (to < 0) {
            to = next++;
            table.header.titles[to] = it.value();
            if (field) {
                table.header.columns[*field] = to;
                if (more.header.guessed.contains(*field))
                    table.header.guessed.insert(*field);
            } else
                table.header.unknown.append(it.value());
        }
        columns[it.key()] = to;
    }
    const qsizetype first = table.sheet.rowCount();
    table.sheet.append(more.sheet, more.dataRows, columns);
    for (const AreaHint& hint : more.areaHints) {
        const auto at = std::lower_bound(more.dataRows.begin(), more.dataRows.end(), hint.row);
        table.areaHints.append({first + (at - more.dataRows.begin()), hint.text, hint.sheet});
    }
    for (qsizetype row = first; row < table.sheet.rowCount(); ++row)
        table.dataRows.append(row);
    for (const QString& note : more.sheet.notes)
        table.sheet.notes.append(u"%1: %2"_s.arg(more.sheet.name, note));
    table.sheet.otherSheets.removeOne(more.sheet.name);
    if (table.sheet.encoding != more.sheet.encoding)
        table.sheet.encoding = u"mixed"_s;
}

} // namespace

bool canNameArea(const QString& text, bool ofSheet) {
    static const QRegularExpression name(u"^(%1|khu|to|tdp|to dan pho|\\d+)\\b|^kp\\d"_s.arg(areaWords));
    static const QRegularExpression line(u"\\b(%1|to dan pho|tdp)\\W*\\d"_s.arg(areaWords));
    return (ofSheet ? name : line).match(text::fold(text)).hasMatch();
}

Result<Table> readTable(const QString& path, ImportKind kind, const ReadOptions& options, const ColumnMap& map,
                        const Progress& progress) {
    return guarded([&] {
        const auto open = [&](const ReadOptions& wanted) {
            Sheet sheet = take(readSheet(path, wanted, progress));
            decodeColumns(sheet, wanted);
            return sheet;
        };
        Sheet first = open(options);
        HeaderMatch header = findHeader(first, kind, map);
        if (!options.sheetName.isEmpty() || first.otherSheets.isEmpty())
            return tableOf(std::move(first), std::move(header), kind, map);

        struct Found {
            Sheet sheet;
            HeaderMatch header;
        };
        const QStringList others = first.otherSheets, hidden = first.hiddenSheets;
        std::vector<Found> whole, named; // named: only the area is missing
        const auto sort = [&](Sheet sheet, HeaderMatch match) {
            if (match.missing.isEmpty())
                whole.push_back({std::move(sheet), std::move(match)});
            else if (lacksOnlyArea(match))
                named.push_back({std::move(sheet), std::move(match)});
            else
                return false;
            return true;
        };
        const bool fits = header.missing.isEmpty() || lacksOnlyArea(header);
        if (fits)
            sort(first, header);
        for (const QString& name : others) {
            if (hidden.contains(name) && !(whole.empty() && named.empty()))
                continue;
            ReadOptions other = options;
            other.sheetName = name;
            Result<Sheet> sheet = readSheet(path, other, progress);
            if (!sheet && sheet.error().kind == Error::Kind::Cancelled)
                throw Failure{sheet.error()};
            if (!sheet)
                continue;
            decodeColumns(*sheet, other);
            HeaderMatch match = findHeader(*sheet, kind, map);
            sort(std::move(*sheet), std::move(match));
        }
        const auto unlike = std::stable_partition(
            named.begin(), named.end(), [](const Found& found) { return saysArea(found.sheet, found.header); });
        const auto like = unlike - named.begin();
        QStringList unread; // lists of which nothing says the area
        for (auto it = unlike; it != named.end(); ++it)
            unread += it->sheet.name;
        if (whole.empty() && like == 0) {
            if (!named.empty())
                return tableOf(std::move(named.front().sheet), std::move(named.front().header), kind, map);
            return tableOf(std::move(first), std::move(header), kind, map);
        }
        std::move(named.begin(), unlike, std::back_inserter(whole));
        constexpr size_t mostNamed = 8;
        QStringList names;
        for (const Found& found : whole)
            names += found.sheet.name;
        Table table = tableOf(std::move(whole.front().sheet), std::move(whole.front().header), kind, map);
        if (whole.size() > 1)
            for (QString& note : table.sheet.notes)
                note.prepend(table.sheet.name + u": "_s);
        for (size_t i = 1; i < whole.size(); ++i)
            append(table, tableOf(std::move(whole[i].sheet), std::move(whole[i].header), kind, map));
        for (size_t i = 1; i < whole.size() && i <= mostNamed; ++i)
            table.sheet.name += u", "_s + (i < mostNamed ? names[qsizetype(i)] : u"…"_s);
        for (const QString& name : unread)
            table.sheet.notes.append(
                ImportColumns::tr("The sheet “%1” was not read: nothing says which area its rows belong to.")
                    .arg(name));
        if (whole.size() > 1)
            table.sheet.notes.append(
                ImportColumns::tr("%1 sheets were read as one list: %2.").arg(whole.size()).arg(table.sheet.name));
        return table;
    });
}

Result<Table> openTable(const QString& path, ImportKind kind, const ReadOptions& options, const ColumnMap& map,
                        const Progress& progress) {
    auto table = readTable(path, kind, options, map, progress);
    if (table)
        if (const auto checked = checkColumns(*table); !checked)
            return checked.error();
    return table;
}

} // namespace sotoso::exchange
