// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_export.h"

#include "app/base/parse.h"
#include "app/exchange/table_writer.h"
#include "app/report/lists.h"
#include "app/storage/areas.h"
#include "ui/context.h"
#include "ui/households/household_model.h"
#include "ui/shared/print_list.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_dialog.h"

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

constexpr double widths[] = {9, 20, 12, 34, 8, 11, 12, 12, 14, 14, 12, 14, 8, 30};

exchange::Cell cellOf(const HouseholdModel& model, int row, int column, bool whole) {
    const HouseholdLine& line = model.line(row);
    const HouseholdState state = line.state.value_or(HouseholdState());
    const QString text = model.index(row, column).data().toString();
    switch (column) {
    case HouseholdModel::People:
    case HouseholdModel::Visits:
        return text.isEmpty() ? exchange::Cell() : exchange::Cell::ofNumber(text.toInt());
    case HouseholdModel::Visited:
        return state.lastVisit.isValid() ? exchange::Cell::ofDate(state.lastVisit) : exchange::Cell();
    case HouseholdModel::Return:
        return state.nextDay.isValid() ? exchange::Cell::ofDate(state.nextDay) : exchange::Cell();
    case HouseholdModel::Phone:
        return exchange::Cell::ofText(whole ? line.household.phone : text);
    default:
        return exchange::Cell::ofText(text);
    }
}

} // namespace

Result<QString> exportHouseholds(Context& context, const ShownList& shown, bool whole, QWidget* parent) {
    const HouseholdModel& model = shown.model;
    std::optional<QString> reason;
    if (whole) {
        reason = context.prompts.text(
            parent,
            {Tr::tr("Export with whole phone numbers"),
             Tr::tr("What it is for"),
             Tr::tr("The reason, your name and the file are kept in the book's log. The file is yours to guard."),
             Tr::tr("Export"),
             {}});
        if (!reason)
            return QString();
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = Tr::tr("Households") + u" - "_s + context.today().toString(u"yyyy-MM-dd"_s) + u".xlsx"_s;
    const auto path = context.prompts.saveFile(
        parent, {Tr::tr("Export to Excel"), QDir(folder).filePath(name), {u"Excel (*.xlsx)"_s, u"CSV (*.csv)"_s}});
    if (!path)
        return QString();
    const QString file = QFileInfo(*path).fileName();
    if (whole) // before the file is there: what left the book is never without its line in the log
        if (const auto noted =
                context.store.note(Tr::tr("Export households with whole phone numbers: %1").arg(file), *reason);
            !noted)
            return noted.error();
    QList<int> columns = shown.columns;
    if (whole && !columns.contains(HouseholdModel::Phone))
        columns += HouseholdModel::Phone;
    exchange::OutTable out;
    out.sheetName = Tr::tr("Households");
    out.total = model.ids().size();
    for (const int column : std::as_const(columns))
        out.columns.append({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), widths[column]});
    int row = 0;
    out.next = [&](QList<exchange::Cell>& cells) {
        if (row >= model.rowCount())
            return false;
        cells.clear();
        for (const int column : std::as_const(columns))
            cells.append(cellOf(model, row, column, whole));
        ++row;
        return true;
    };
    WorkDialog work(Tr::tr("Export to Excel"), Tr::tr("Writing the list"), parent);
    const auto written = exchange::writeTable(*path, out, exchange::IfExists::Replace, work.progress());
    if (!written)
        return written.error().kind == Error::Kind::Cancelled ? Result<QString>(QString()) : written.error();
    if (!whole && !context.store.readOnly())
        (void)context.store.note(Tr::tr("Export the list of households"), file);
    return Tr::tr("Written: %1 (%n household(s))", nullptr, model.rowCount()).arg(file);
}

Result<QString> printHouseholds(Context& context, const ShownList& shown, QWidget* parent) {
    using Column = report::HouseholdColumn;
    constexpr int most = 5000; // some 130 pages; a longer one is for the spreadsheet
    const QList<HouseholdId>& ids = shown.model.ids();
    if (ids.size() > most)
        return Error{Error::Kind::Refused,
                     Tr::tr("The list is too long to print: narrow it to %1 households").arg(showCount(most))};
    static const QHash<int, Column> names{
        {HouseholdModel::Code, Column::Code},         {HouseholdModel::FirstNames, Column::Head},
        {HouseholdModel::GivenName, Column::Head},    {HouseholdModel::Address, Column::Address},
        {HouseholdModel::People, Column::People},     {HouseholdModel::Account, Column::Account},
        {HouseholdModel::Visited, Column::LastVisit}, {HouseholdModel::Return, Column::NextDay},
        {HouseholdModel::AreaName, Column::Area},     {HouseholdModel::Phone, Column::Phone},
        {HouseholdModel::Kind, Column::Kind},         {HouseholdModel::LastOutcome, Column::Outcome},
        {HouseholdModel::Visits, Column::Visits},     {HouseholdModel::Note, Column::Note}};
    QList<Column> columns; // the two parts of a name are one on paper
    for (const int column : shown.columns)
        if (!columns.contains(names[column]))
            columns += names[column];
    return guarded([&]() {
        const QString ward = take(context.store.read([](const Db& db) { return areas::ward(db).name; }));
        const auto lines = take(shown.list.lines(ids));
        const QString name = u"%1 - %2"_s.arg(Tr::tr("Households"), context.today().toString(u"yyyy-MM-dd"_s));
        const QString file = printList(parent, context.prompts,
                                       report::householdList(lines, columns, ward, shown.which, context.today()), name);
        return file.isEmpty() ? QString() : Tr::tr("Written: %1").arg(file);
    });
}

} // namespace sotoso
