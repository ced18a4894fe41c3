// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_table.h"

#include "ui/households/columns_dialog.h"
#include "ui/households/household_model.h"
#include "ui/preferences.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QString remembered = u"households"_s;
// By HouseholdModel::Column: the name and the address take what is left.
const QList<int> widths{74, -124, 74, -142, 62, 84, 92, 108, 104, 104, 96, 96, 64, 160};
constexpr int firstOptional = HouseholdModel::Return + 1;

QList<int> usual() {
    QList<int> columns;
    for (int column = 0; column < firstOptional; ++column)
        columns += column;
    return columns;
}

} // namespace

HouseholdTable::HouseholdTable(HouseholdModel* model, QWidget* parent) : TableView(parent), households(model) {
    setModel(model);
    setRowHeight(31);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSortIndicator(HouseholdModel::GivenName, Qt::AscendingOrder);
    horizontalHeader()->setSectionsMovable(true);
    setSortable(true);
    const auto kept = [](const QVariantList& list) {
        QList<int> numbers;
        for (const QVariant& each : list)
            numbers += each.toInt();
        return numbers;
    };
    const QList<int> columns = kept(preferences::shownColumns(remembered)),
                     drawn = kept(preferences::columnWidths(remembered));
    setColumnWidths(drawn.size() == widths.size() ? drawn : widths);
    setShownColumns(columns.isEmpty() ? usual() : columns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &HouseholdTable::remember);
    connect(this, &TableView::columnDrawn, this, &HouseholdTable::remember);
}

QList<int> HouseholdTable::shownColumns() const {
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns += column;
    return columns;
}

void HouseholdTable::setShownColumns(const QList<int>& given) {
    QList<int> columns;
    for (const int column : given)
        if (column >= 0 && column < HouseholdModel::ColumnCount && !columns.contains(column))
            columns += column;
    const QSignalBlocker quiet(horizontalHeader());
    for (int column = 0; column < HouseholdModel::ColumnCount; ++column)
        setColumnHidden(column, !columns.contains(column));
    for (int place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns[place]), place);
    setColumnWidths(QList<int>(columnWidths())); // what is hidden takes no room
}

void HouseholdTable::remember() const {
    QVariantList columns, drawn;
    for (const int column : shownColumns())
        columns += column;
    for (const int width : columnWidths())
        drawn += width;
    preferences::setShownColumns(remembered, columns);
    preferences::setColumnWidths(remembered, drawn);
}

void HouseholdTable::chooseColumns() {
    QList<ColumnsDialog::Choice> choices;
    const QList<int> shown = shownColumns();
    QList<int> all = shown;
    for (int column = 0; column < HouseholdModel::ColumnCount; ++column)
        if (!all.contains(column))
            all += column;
    for (const int column : std::as_const(all))
        choices.append({column, households->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                        shown.contains(column)});
    ColumnsDialog dialog(choices, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.usualAsked())
        setColumnWidths(widths);
    setShownColumns(dialog.usualAsked() ? usual() : dialog.chosen());
    remember();
}

void HouseholdTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    connect(menu.addAction(tr("Copy")), &QAction::triggered, this, [this] { emit copied(copyRows(chosenRows())); });
    connect(menu.addAction(tr("Columns…")), &QAction::triggered, this, &HouseholdTable::chooseColumns);
    menu.exec(event->globalPos());
}

} // namespace sotoso
