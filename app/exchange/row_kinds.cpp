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
        if (isRemark(row))
            return RowKind::Note;
        if (isLine(row))
            return RowKind::Title;
        return RowKind::Data;
    }

    /// "Người lập biểu", "TM. UBND", "Ngày 5 tháng 6": nothing of the list follows.
    bool isClosing(qsizetype row) const {
        QSet<int> closing;
        sheet.eachCell(row, [&](int column, const Cell& cell) {
            static const QRegularExpression words(
                u"^(nguoi lap|nguoi tong hop|lap bang|lap bieu|truong (khu pho|ap|thon|ban)|khu pho truong|tm\\b|kt\\b"
                "|t/m\\b|chu tich|xac nhan|ky ten|\\(ky|.*\\bngay .{1,6} thang .{1,6} nam\\b)"_s);
            if (cell.kind == Cell::Kind::Text && words.match(text::fold(cell.text).trimmed()).hasMatch())
                closing.insert(column);
        });
        return !closing.isEmpty() && !isWhole(row, closing);
    }

    /// Every required column has content (`without`: columns that do not count). The area may be said by a title.
    bool isWhole(qsizetype row, const QSet<int>& without = {}) const {
        const QList<Requirement>& required = requiredOf(kind);
        const auto isThere = [&](Field field) {
            const int column = header.column(field);
            return (column < 0 && field == Field::Area) ||
                   (column >= 0 && !without.contains(column) && !sheet.cell(row, column).empty());
        };
        return std::all_of(required.begin(), required.end(), [&](const Requirement& requirement) {
            return std::any_of(requirement.begin(), requirement.end(), [&](const QList<Field>& fields) {
                return std::all_of(fields.begin(), fields.end(), isThere);
            });
        });
    }

    /// A whole record, and not two names below two signatures: as full as a row of this list is.
    bool isRecord(qsizetype row) const {
        return isWhole(row) &&
               (header.has(Field::Area) || filled(row) >= std::min<qsizetype>(3, (header.titles.size() + 1) / 2));
    }

private:
    int filled(qsizetype row) const {
        int count = 0;
        sheet.eachCell(row, [&](int, const Cell&) { ++count; });
        return count;
    }

    /// The first text of the row, or what stands for a name, is a word for a sum, and without it the row is not a whole
    /// record. With its accents: Tống is a family name.
    bool isTotal(qsizetype row) const {
        static const QRegularExpression sum(
            u"^(tổng|cộng|tổng cộng|tổng số|số hộ|số nhân khẩu|cộng dồn|lũy kế|luỹ kế|mang sang|tong cong|tong so|cong)"
            u"($|\\s*[:(\\d]| (khu phố|kp ?\\d*|\\d+ khu|trang|ấp|tổ|nhóm|số|hộ|toàn)\\b)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        QSet<int> sums;
        bool first = true;
        sheet.eachCell(row, [&](int column, const Cell& cell) {
            if (cell.kind != Cell::Kind::Text)
                return;
            if ((first || column == header.column(Field::Head) || column == header.column(Field::PersonName)) &&
                sum.match(text::clean(cell.text).toLower()).hasMatch())
                sums.insert(column);
            first = false;
        });
        return !sums.isEmpty() && !isWhole(row, sums);
    }

    /// "Ghi chú: hộ số 12 đã chuyển đi": words for people, in a row that is no record.
    bool isRemark(qsizetype row) const {
        if (isClosing(row))
            return true;
        if (isWhole(row))
            return false;
        QString first;
        sheet.eachCell(row, [&](int, const Cell& cell) {
            if (first.isEmpty() && cell.kind == Cell::Kind::Text)
                first = text::fold(cell.text).trimmed();
        });
        static const QRegularExpression words(u"^(ghi chu|luu y|chu thich|nguon|\\*|\\(\\*)"_s);
        return words.match(first).hasMatch() && filled(row) <= 2;
    }

    /// One text alone, in a column that no record begins with or in words that no cell of that column has: a line that
    /// says what follows, as "Khu phố 3" or "II. Hộ tạm trú"; a number may stand in a cell of its own before it.
    bool isLine(qsizetype row) const {
        if (header.titles.size() < 3 || filled(row) > 2)
            return false;
        static const QRegularExpression heading(u"^([IVX]{1,4}|[A-Z]|\\d{1,2})\\s*[.)/-]\\s+\\S.*"_s);
        static const QRegularExpression place(u"^((%1|to dan pho)\\b|(kp|to)\\s*\\d).*"_s.arg(areaWords));
        static const QRegularExpression number(u"^([IVX]{1,4}|[A-Z]|\\d{1,3})[.)]?$"_s);
        const bool two = filled(row) == 2;
        bool line = false, numbered = false;
        sheet.eachCell(row, [&](int column, const Cell& cell) {
            const std::optional<Field> field = header.field(column);
            const QString shown = text::clean(cell.text);
            const bool unknown = !field || *field == Field::Area;
            const bool named = cell.kind == Cell::Kind::Text && place.match(text::fold(shown)).hasMatch();
            numbered = numbered || number.match(shown).hasMatch();
            line = line ||
                   (two ? named && field != Field::Area
                        : named || (cell.kind == Cell::Kind::Text && (unknown || heading.match(shown).hasMatch())));
        });
        return line && (!two || numbered);
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
        if (kinds.last() == RowKind::Total || (kinds.last() == RowKind::Note && sorter.isClosing(row)))
            lastTotal = row;
        else if (kinds.last() == RowKind::Data && sorter.isRecord(row))
            lastWhole = row;
    }
    // Below the last total, or from place, date and signatures on, with no whole record after it.
    if (lastTotal > lastWhole)
        for (qsizetype row = lastTotal + 1; row < kinds.size(); ++row)
            if (kinds[row] != RowKind::Total)
                kinds[row] = RowKind::Footer;
    return kinds;
}

} // namespace sotoso::exchange
