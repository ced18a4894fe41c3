// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_export.h"

#include "app/exchange/table_writer.h"
#include "ui/context.h"
#include "ui/households/household_model.h"
#include "ui/shared/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HouseholdExport)
};

constexpr double widths[] = {9, 20, 12, 34, 8, 11, 12, 12};

exchange::Cell cellOf(const HouseholdModel& model, int row, int column) {
    const HouseholdLine& line = model.line(row);
    const HouseholdState state = line.state.value_or(HouseholdState());
    const QString text = model.index(row, column).data().toString();
    switch (column) {
    case HouseholdModel::People:
        return text.isEmpty() ? exchange::Cell() : exchange::Cell::ofNumber(text.toInt());
    case HouseholdModel::Visited:
        return state.lastVisit.isValid() ? exchange::Cell::ofDate(state.lastVisit) : exchange::Cell();
    case HouseholdModel::Return:
        return state.nextDay.isValid() ? exchange::Cell::ofDate(state.nextDay) : exchange::Cell();
    default:
        return exchange::Cell::ofText(text);
    }
}

} // namespace

Result<QString> exportHouseholds(Context& context, const HouseholdModel& model, QWidget* parent) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = Tr::tr("Households") + u" - "_s + context.today().toString(u"yyyy-MM-dd"_s) + u".xlsx"_s;
    const auto path = context.prompts.saveFile(
        parent, {Tr::tr("Export to Excel"), QDir(folder).filePath(name), {u"Excel (*.xlsx)"_s, u"CSV (*.csv)"_s}});
    if (!path)
        return QString();
    exchange::OutTable out;
    out.sheetName = Tr::tr("Households");
    out.total = model.ids().size();
    for (int column = 0; column < HouseholdModel::ColumnCount; ++column)
        out.columns.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), widths[column]});
    int row = 0;
    out.next = [&](QList<exchange::Cell>& cells) {
        if (row >= model.rowCount())
            return false;
        cells.clear();
        for (int column = 0; column < HouseholdModel::ColumnCount; ++column)
            cells.append(cellOf(model, row, column));
        ++row;
        return true;
    };
    const auto written = exchange::writeTable(*path, out, exchange::IfExists::Replace);
    if (!written)
        return written.error();
    const QString file = QFileInfo(*path).fileName();
    if (!context.store.readOnly())
        (void)context.store.note(Tr::tr("Export the list of households"), file);
    return Tr::tr("Written: %1 (%n household(s))", nullptr, model.rowCount()).arg(file);
}

} // namespace sotoso
