// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import.h"
#include "app/exchange/table_writer.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

Result<> writeRejects(const ImportReport& report, const QString& source, const ImportOptions& options,
                      const QString& to) {
    return guarded([&]() {
        const Table table = take(openTable(source, report.kind, {options.sheet, options.encoding, {}}, options.map));
        QHash<int, qsizetype> rowOf; // number in the file -> row of the sheet
        for (const qsizetype row : table.dataRows)
            rowOf.insert(table.sheet.rowNumber(row), row);
        OutTable out;
        out.sheetName = u"Dòng bị từ chối"_s;
        for (auto it = table.header.titles.begin(); it != table.header.titles.end(); ++it)
            out.columns += OutColumn{it.value(), 18};
        out.columns += {{u"Dòng"_s, 8}, {u"Cột"_s, 16}, {u"Lý do"_s, 48}};
        out.total = report.rejects.size();
        out.next = [&, at = qsizetype(0)](QList<Cell>& row) mutable {
            if (at == report.rejects.size())
                return false;
            const Reject& reject = report.rejects[at++];
            row.clear();
            for (auto it = table.header.titles.begin(); it != table.header.titles.end(); ++it)
                row += table.sheet.cell(rowOf.value(reject.row), it.key());
            row += {Cell::ofNumber(reject.row), Cell::ofText(reject.column), Cell::ofText(reject.reason)};
            return true;
        };
        take(writeTable(to, out));
    });
}

} // namespace sotoso::exchange
