// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/bin.h"
#include "ui/shared/page.h"
#include "ui/shared/table_view.h"

class QStackedWidget;

namespace sotoso {

/// Thùng rác: what was deleted, when and by whom. Enter puts a line back; emptying is for good and changes no figure.
class BinPage : public Page {
    Q_OBJECT
public:
    explicit BinPage(Context& context);
    void reload(const ChangeSet* changes) override;
    QWidget* primaryFocus() override;
    QList<QPair<QString, QString>> keys() const override;

private:
    void restore();
    void empty();

    TableModel<bin::Entry>* entries;
    TableView* table;
    QStackedWidget* stack;
    Button *restoreButton, *emptyButton;
};

} // namespace sotoso
