// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog.h"

class QListWidget;

namespace sotoso {

/// Which columns a table has, and their order: Space takes one in or out, Alt+↑ and Alt+↓ move it.
class ColumnsDialog : public Dialog {
    Q_OBJECT
public:
    struct Choice {
        int column = 0;
        QString name;
        bool shown = false;
    };
    ColumnsDialog(const QList<Choice>& choices, QWidget* parent);

    QList<int> chosen() const;
    /// As it was at first.
    bool usualAsked() const { return usual; }

private:
    void move(int by);
    QListWidget* list;
    bool usual = false;
};

} // namespace sotoso
