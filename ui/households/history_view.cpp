// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/history_view.h"

#include "ui/context.h"
#include "ui/households/record_words.h"
#include "ui/shared/button.h"
#include "ui/shared/marks.h"
#include "ui/shared/prompts.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 manyRows = 60; // more than a visit with all its results: the whole of it is asked about first

} // namespace

HistoryView::HistoryView(Context& given, QWidget* parent) : QWidget(parent), context(given) {
    changes = new TableModel<households::Change>({{tr("What"),
                                                   [](const households::Change& c) { return c.unit.name; },
                                                   Qt::AlignLeft,
                                                   0,
                                                   {},
                                                   [](const households::Change& c, int role) -> QVariant {
                                                       switch (role) {
                                                       case CellRole::Second:
                                                           return record_words::changeLine(c);
                                                       case CellRole::Tone:
                                                           return c.undone || c.unit.kind == u"undo"
                                                                      ? QVariant(int(Token::T3))
                                                                      : QVariant();
                                                       case Qt::ToolTipRole:
                                                           return c.unit.name + u'\n' + record_words::changeLine(c);
                                                       default:
                                                           return {};
                                                       }
                                                   }}},
                                                 this);
    changes->key = [](const households::Change& c) { return QVariant(c.unit.id.value); };
    list = new TableView;
    list->setObjectName(u"log"_s);
    list->setAccessibleName(tr("History"));
    list->horizontalHeader()->hide();
    list->setRowHeight(44);
    list->setEdgePadding(12);
    list->setTable(changes);
    list->setMinimumHeight(80); // on the smallest screen it scrolls
    problem = label({}, Type::Small, Token::Ri);
    problem->setObjectName(u"undoProblem"_s);
    problem->setWordWrap(true);
    problem->hide();
    undoButton = (new Button(tr("Undo this"), {}, u"Enter"_s))->setSmall();
    undoButton->setObjectName(u"undoChange"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(list, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(problem);
    auto* row = new QHBoxLayout;
    row->addWidget(undoButton);
    row->addStretch(1);
    foot->addLayout(row);
    column->addLayout(foot);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showCurrent);
    connect(list, &TableView::rowActivated, this, &HistoryView::undo);
    connect(undoButton, &QAbstractButton::clicked, this, &HistoryView::undo);
    setFocusProxy(list);
}

void HistoryView::setRows(const QList<households::Change>& rows) {
    changes->setRows(rows);
    showCurrent();
}

void HistoryView::showCurrent() {
    const QModelIndex at = list->currentIndex();
    undoButton->setEnabled(at.isValid() && at.row() < changes->rowCount() && changes->row(at).undoable &&
                           !context.store.readOnly());
    problem->hide();
}

void HistoryView::undo() {
    const QModelIndex at = list->currentIndex();
    if (!at.isValid() || !undoButton->isEnabled())
        return;
    const households::Change change = changes->row(at);
    if (change.rows > manyRows || change.unit.name.isEmpty()) {
        const bool sure = context.prompts.confirm(
            this,
            {tr("Undo “%1”").arg(change.unit.name), tr("Undo the whole of “%1”?").arg(change.unit.name),
             tr("It touched more than this household; all of it is taken back. It can be done again with Ctrl+Y."),
             tr("Undo"), tr("Leave it"), u"undo"_s});
        if (!sure)
            return;
    }
    const auto done = context.store.undoUnit(change.unit.id);
    if (done) {
        emit undone(tr("Undone: %1").arg(done->name));
        return;
    }
    problem->setText(done.error().text);
    problem->show();
}

} // namespace sotoso
