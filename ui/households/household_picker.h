// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/search.h"
#include "ui/shared/table_view.h"

namespace sotoso {

struct Context;
class SearchField;

/// Another household, found by name, number, address or phone: Enter takes the first, ↓ goes to those found.
class HouseholdPicker : public QWidget {
    Q_OBJECT
public:
    explicit HouseholdPicker(Context& context, QWidget* parent = nullptr);

    /// Nothing chosen; `except` is not offered.
    void start(HouseholdId except);
    HouseholdId chosen() const { return taken.household; }
    QString code() const { return taken.code; }

signals:
    void picked();

private:
    void find(const QString& typed);
    void take(const QModelIndex& index);

    Context& context;
    HouseholdId except;
    Found taken;
    SearchField* field;
    TableView* list;
    TableModel<Found>* found;
};

} // namespace sotoso
