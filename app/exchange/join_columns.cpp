// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/header_match.h"

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

/// One cell stays as it is (a date is a date); several become a text.
Cell together(const QList<Cell>& cells, const QString& between) {
    if (cells.size() == 1)
        return cells.first();
    QStringList texts;
    for (const Cell& cell : cells)
        texts += cell.text.trimmed();
    return Cell::ofText(texts.join(between));
}

QMap<int, Cell> joinedCells(const Sheet& sheet, qsizetype row, const JoinedColumns& one) {
    QMap<int, Cell> made;
    QList<Cell> filled;
    QStringList sexes;
    for (qsizetype i = 0; i < one.columns.size(); ++i) {
        made[one.columns[i]] = {};
        const Cell cell = sheet.cell(row, one.columns[i]);
        if (cell.empty() || cell.text == u"FALSE"_s)
            continue;
        if (cell.holdsNoValue() && one.how != JoinedColumns::How::Marks) {
            made[one.columns.first()] = cell; // half of a name is none
            return made;
        }
        filled += cell;
        sexes += i == 0 ? u"Nam"_s : u"Nữ"_s;
    }
    const int first = one.columns.first();
    const Cell sex = Cell::ofText(sexes.join(u", "_s));
    switch (one.how) {
    case JoinedColumns::How::Words:
        made[first] = together(filled, u" "_s);
        break;
    case JoinedColumns::How::Phones:
        made[first] = together(filled, u"; "_s);
        break;
    case JoinedColumns::How::Day:
        made[first] = together(filled, u"/"_s);
        break;
    case JoinedColumns::How::Marks:
        made[first] = sex;
        break;
    case JoinedColumns::How::BySex:
        made[first] = together(filled, u", "_s);
        made[one.columns.last()] = sex;
        break;
    }
    return made;
}

} // namespace

void joinColumns(Sheet& sheet, const QList<JoinedColumns>& joined, const QList<qsizetype>& rows) {
    for (const JoinedColumns& one : joined)
        sheet.replaceCells(rows, [&](qsizetype row) { return joinedCells(sheet, row, one); });
}

} // namespace sotoso::exchange
