// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/address.h"
#include "app/exchange/import.h"
#include "app/exchange/table_writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A line of the file: a rejected row, or one that belongs with it.
struct Left {
    qsizetype at = 0;
    int row = 0;
    QString column, reason;
};

QList<Left> leftOf(const Table& table, const ImportReport& report) {
    QList<Left> left;
    for (const Reject& reject : report.rejects)
        left += Left{reject.at, reject.row, reject.column, reject.reason};
    for (auto it = report.beside.constBegin(); it != report.beside.constEnd(); ++it)
        left += Left{it.key(), table.sheet.rowNumber(it.key()), {}, Tr::tr("belongs with row %1").arg(it.value())};
    std::stable_sort(left.begin(), left.end(), [](const Left& a, const Left& b) { return a.at < b.at; });
    return left;
}

} // namespace

const QStringList& rejectColumns() {
    static const QStringList own{u"Dòng"_s, u"Cột"_s, u"Lý do"_s};
    return own;
}

Result<> writeRejects(const Table& table, const ImportReport& report, const QString& to) {
    return guarded([&]() {
        OutTable out;
        out.sheetName = u"Dòng bị từ chối"_s;
        QList<int> columns;
        for (auto it = table.header.titles.begin(); it != table.header.titles.end(); ++it)
            if (!rejectColumns().contains(it.value())) { // those of an earlier such file
                // What was told by its content, by a title over two rows or by two columns, is known again by the
                // field's own name.
                const bool joined = std::any_of(table.header.joined.begin(), table.header.joined.end(),
                                                [&](const auto& one) { return one.columns.contains(it.key()); });
                const std::optional<Field> field = table.header.field(it.key());
                const bool own = field && (joined || table.header.guessed.contains(*field) || it.value().isEmpty() ||
                                           it.value().contains(u" / "_s));
                out.columns += OutColumn{own ? fieldName(*field) : it.value(), 18};
                columns += it.key();
            }
        if (!report.titleAreas.isEmpty())
            out.columns += OutColumn{fieldName(Field::Area), 18};
        out.columns += {{rejectColumns()[0], 8}, {rejectColumns()[1], 16}, {rejectColumns()[2], 48}};
        const int houseNo = table.header.column(Field::HouseNo);
        const QList<Left> left = leftOf(table, report);
        out.total = left.size();
        out.next = [&, i = qsizetype(0)](QList<Cell>& row) mutable {
            if (i == left.size())
                return false;
            const Left& line = left[i++];
            for (const int column : std::as_const(columns)) {
                const Cell cell = table.sheet.cell(line.at, column);
                row +=
                    cell.kind == Cell::Kind::Date && column == houseNo ? Cell::ofText(houseNoOfDate(cell.date)) : cell;
            }
            if (!report.titleAreas.isEmpty())
                row += Cell::ofText(report.titleAreas.value(line.at));
            row += {Cell::ofNumber(line.row), Cell::ofText(line.column), Cell::ofText(line.reason)};
            return true;
        };
        take(writeTable(to, out));
    });
}

} // namespace sotoso::exchange
