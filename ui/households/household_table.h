// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/table_view.h"

namespace sotoso {

class HouseholdModel;

/// The list of households: which columns it has, in which order, and how wide they are, is remembered on this
/// machine.
class HouseholdTable : public TableView {
    Q_OBJECT
public:
    explicit HouseholdTable(HouseholdModel* model, QWidget* parent = nullptr);

    /// HouseholdModel::Column, in the order they stand in.
    QList<int> shownColumns() const;
    void setShownColumns(const QList<int>& columns);
    /// Asks which columns, and in which order.
    void chooseColumns();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void remember() const;
    HouseholdModel* households;
};

} // namespace sotoso
