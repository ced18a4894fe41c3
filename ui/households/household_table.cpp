// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_table.h"

#include "ui/households/columns_dialog.h"
#include "ui/households/household_model.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QString remembered = u"households"_s;
const QList<int> widths{66, 114, 72, 0, 58, 84, 92, 104, 104, 104, 96, 96, 64, 160}; // by HouseholdModel::Column
constexpr int firstOptional = HouseholdModel::Return + 1;

QList<int> usual() {
    QList<int> columns;
    for (int column = 0; column < firstOptional; ++column)
        columns += column;
    return columns;
}

/// Tabs and line breaks would part cells.
QString cellText(QString text) {
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

HouseholdTable::HouseholdTable(HouseholdModel* model, QWidget* parent) : TableView(parent), households(model) {
    setModel(model);
    setRowHeight(31);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSortIndicator(HouseholdModel::GivenName, Qt::AscendingOrder);
    horizontalHeader()->setSectionsMovable(true);
    setSortable(true);
    QList<int> columns;
    for (const QVariant& column : preferences::shownColumns(remembered))
        columns += column.toInt();
    setShownColumns(columns.isEmpty() ? usual() : columns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &HouseholdTable::remember);
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
    setColumnWidths(widths); // what is hidden takes no room
}

void HouseholdTable::remember() const {
    QVariantList columns;
    for (const int column : shownColumns())
        columns += column;
    preferences::setShownColumns(remembered, columns);
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
    setShownColumns(dialog.usualAsked() ? usual() : dialog.chosen());
    remember();
}

int HouseholdTable::copyRows() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows += index.row();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < households->rowCount(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = shownColumns();
    QStringList lines, cells;
    for (const int column : columns)
        cells += households->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells.join(u'\t');
    for (const int row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns)
            cells += cellText(households->index(row, column).data().toString());
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    return int(rows.size());
}

void HouseholdTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        emit copied(copyRows());
        return;
    }
    TableView::keyPressEvent(event);
}

void HouseholdTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    connect(menu.addAction(tr("Copy")), &QAction::triggered, this, [this] { emit copied(copyRows()); });
    connect(menu.addAction(tr("Columns…")), &QAction::triggered, this, &HouseholdTable::chooseColumns);
    menu.exec(event->globalPos());
}

} // namespace sotoso
