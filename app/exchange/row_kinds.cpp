// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/header_match.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

class Sorter {
public:
    Sorter(const Sheet& of, const HeaderMatch& match, ImportKind wanted) : sheet(of), header(match), kind(wanted) {
        for (const Merge& merge : sheet.merges)
            if (merge.firstRow == merge.lastRow && merge.firstColumn < merge.lastColumn)
                wideRows.insert(merge.firstRow);
    }

    RowKind kindOf(qsizetype row) const {
        const int number = sheet.rowNumber(row);
        if (number < header.firstRow)
            return RowKind::Title;
        if (number <= header.lastRow)
            return RowKind::Header;
        if (isTotal(row))
            return RowKind::Total;
        if (isHeaderAgain(row))
            return RowKind::Header;
        if (isNumbering(row))
            return RowKind::Numbering;
        if (wideRows.contains(number) && filled(row) == 1)
            return RowKind::Title;
        return RowKind::Data;
    }

    /// Every required column has content (`without`: a column that does not count).
    bool isWhole(qsizetype row, int without = -1) const {
        const QList<Requirement>& required = requiredOf(kind);
        const auto isThere = [&](Field field) {
            const int column = header.column(field);
            return column >= 0 && column != without && !sheet.cell(row, column).empty();
        };
        return std::all_of(required.begin(), required.end(), [&](const Requirement& requirement) {
            return std::any_of(requirement.begin(), requirement.end(), [&](const QList<Field>& fields) {
                return std::all_of(fields.begin(), fields.end(), isThere);
            });
        });
    }

private:
    int filled(qsizetype row) const {
        int count = 0;
        sheet.eachCell(row, [&](int, const Cell&) { ++count; });
        return count;
    }

    /// The first text of the row is a word for a sum, and without it the row is not a whole record. With its accents:
    /// Tống is a family name.
    bool isTotal(qsizetype row) const {
        QString first;
        int at = -1;
        sheet.eachCell(row, [&](int column, const Cell& cell) {
            if (at < 0 && cell.kind == Cell::Kind::Text) {
                first = text::clean(cell.text).toLower();
                at = column;
            }
        });
        static const QRegularExpression sum(
            u"^(tổng|cộng|tổng cộng|tổng số|cộng dồn|lũy kế|luỹ kế|mang sang|tong cong|tong so|cong)"
            u"($|\\s*[:(\\d]| (khu phố|trang|ấp|tổ|nhóm|số|hộ|toàn)\\b)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return sum.match(first).hasMatch() && !isWhole(row, at);
    }

    /// A header is printed again on each page: what stands in the known columns are their own titles.
    bool isHeaderAgain(qsizetype row) const {
        int same = 0;
        for (auto it = header.columns.begin(); it != header.columns.end(); ++it) {
            const Cell cell = sheet.cell(row, it.value());
            if (cell.empty())
                continue;
            const QString key = text::fold(cell.text).simplified();
            const QStringList own = header.titles.value(it.value()).split(u" / "_s);
            if (key != text::fold(fieldName(it.key())) &&
                std::none_of(own.begin(), own.end(),
                             [&](const QString& title) { return text::fold(title).simplified() == key; }))
                return false;
            ++same;
        }
        return same >= 2;
    }

    /// "(1) (2) (3) …" or "1 2 3 …" right below the header, as official forms number their columns.
    bool isNumbering(qsizetype row) const {
        if (sheet.rowNumber(row) != header.lastRow + 1)
            return false;
        static const QRegularExpression form(u"^\\(?\\s*(\\d{1,2}|[A-Da-d])\\s*\\)?$"_s);
        int count = 0, last = 0;
        bool all = true;
        sheet.eachCell(row, [&](int, const Cell& cell) {
            const auto match = form.match(cell.text.trimmed());
            const int value = match.captured(1).toInt();
            all = all && match.hasMatch() && (value == 0 ? last == 0 : value == last + 1);
            last = value;
            ++count;
        });
        return all && count >= 3;
    }

    const Sheet& sheet;
    const HeaderMatch& header;
    ImportKind kind;
    QSet<int> wideRows;
};

} // namespace

QList<RowKind> rowKinds(const Sheet& sheet, const HeaderMatch& header, ImportKind kind) {
    const Sorter sorter(sheet, header, kind);
    QList<RowKind> kinds;
    kinds.reserve(sheet.rowCount());
    qsizetype lastTotal = -1, lastWhole = -1;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        kinds.append(sorter.kindOf(row));
        if (kinds.last() == RowKind::Total)
            lastTotal = row;
        else if (kinds.last() == RowKind::Data && sorter.isWhole(row))
            lastWhole = row;
    }
    // Below the last total with no whole record after it stand place, date and signatures.
    if (lastTotal > lastWhole)
        for (qsizetype row = lastTotal + 1; row < kinds.size(); ++row)
            kinds[row] = RowKind::Footer;
    return kinds;
}

} // namespace sotoso::exchange
