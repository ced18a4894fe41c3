// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/table_view.h"

namespace sotoso {

class HouseholdModel;

/// The list of households: which columns it has, in which order, is remembered on this machine; the chosen rows are
/// copied as a spreadsheet takes them (Ctrl+C).
class HouseholdTable : public TableView {
    Q_OBJECT
public:
    explicit HouseholdTable(HouseholdModel* model, QWidget* parent = nullptr);

    /// HouseholdModel::Column, in the order they stand in.
    QList<int> shownColumns() const;
    void setShownColumns(const QList<int>& columns);
    /// Asks which columns, and in which order.
    void chooseColumns();
    /// The chosen rows (one: all of them) with their headings, cells parted by tabs; how many.
    int copyRows() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

signals:
    void copied(int rows);

private:
    void remember() const;
    HouseholdModel* households;
};

} // namespace sotoso
