// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import.h"
#include "app/exchange/table_writer.h"

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

Result<> writeRejects(const Table& table, const ImportReport& report, const QString& to) {
    return guarded([&]() {
        OutTable out;
        out.sheetName = u"Dòng bị từ chối"_s;
        for (auto it = table.header.titles.begin(); it != table.header.titles.end(); ++it)
            out.columns += OutColumn{it.value(), 18};
        out.columns += {{u"Dòng"_s, 8}, {u"Cột"_s, 16}, {u"Lý do"_s, 48}};
        out.total = report.rejects.size();
        out.next = [&, i = qsizetype(0)](QList<Cell>& row) mutable {
            if (i == report.rejects.size())
                return false;
            const Reject& reject = report.rejects[i++];
            row.clear();
            for (auto it = table.header.titles.begin(); it != table.header.titles.end(); ++it)
                row += table.sheet.cell(reject.at, it.key());
            row += {Cell::ofNumber(reject.row), Cell::ofText(reject.column), Cell::ofText(reject.reason)};
            return true;
        };
        take(writeTable(to, out));
    });
}

} // namespace sotoso::exchange
