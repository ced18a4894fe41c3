// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/columns_dialog.h"

#include "ui/shared/marks.h"

#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

ColumnsDialog::ColumnsDialog(const QList<Choice>& choices, QWidget* parent) : Dialog(tr("Columns"), parent) {
    list = new QListWidget;
    list->setObjectName(u"columns"_s);
    list->setAccessibleName(tr("Columns"));
    list->setMinimumSize(340, 30 * int(choices.size()) + 8);
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.name, list);
        item->setData(Qt::UserRole, choice.column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.shown ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, 30});
    }
    list->setCurrentRow(0);
    body()->addWidget(list);
    auto* row = new QHBoxLayout;
    for (const auto& [text, icon, keys, by] : {std::tuple(tr("Up"), u"chevron-up"_s, u"Alt+↑"_s, -1),
                                               std::tuple(tr("Down"), u"chevron-down"_s, u"Alt+↓"_s, 1)}) {
        auto* button = (new Button(text, icon, keys))->setSmall();
        connect(button, &QAbstractButton::clicked, this, [this, step = by] { move(step); });
        connect(new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), this),
                &QShortcut::activated, this, [this, step = by] { move(step); });
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    addSafe(tr("Cancel"));
    auto* asUsual = addAction(tr("As usual"), Button::Kind::Normal);
    connect(asUsual, &QAbstractButton::clicked, this, [this] { usual = true; });
    addAction(tr("Show these"))->setObjectName(u"showColumns"_s);
    list->setFocus();
}

void ColumnsDialog::move(int by) {
    const int from = list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= list->count())
        return;
    list->insertItem(to, list->takeItem(from));
    list->setCurrentRow(to);
}

QList<int> ColumnsDialog::chosen() const {
    QList<int> columns;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            columns += list->item(row)->data(Qt::UserRole).toInt();
    return columns;
}

} // namespace sotoso
