// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/household_reads.h"
#include "ui/shared/table_view.h"

class QLabel;

namespace sotoso {

struct Context;
class Button;

/// What became of a household, newest first: what, when, who; any of it can be taken back, also after later changes
/// that touch other fields.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(Context& context, QWidget* parent = nullptr);
    void setRows(const QList<households::Change>& changes);

signals:
    void undone(const QString& text);

private:
    void showCurrent();
    void undo();

    Context& context;
    TableModel<households::Change>* changes;
    TableView* list;
    QLabel* problem;
    Button* undoButton;
};

} // namespace sotoso
