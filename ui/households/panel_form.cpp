// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/panel_form.h"

#include "ui/shared/button.h"

#include <QScrollArea>
#include <QShortcut>

namespace sotoso {
using namespace Qt::StringLiterals;

PanelForm::PanelForm(const QString& title, QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the page gives it what is left
    area->setMinimumHeight(120);
    area->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(9);
    heading = label(title, Type::Record);
    heading->setWordWrap(true);
    column->addWidget(heading);
    problem = label({}, Type::Small, Token::Ri);
    problem->setWordWrap(true);
    problem->hide();
    column->addWidget(problem);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    outer->addWidget(area, 1);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->setSpacing(8);
    go = (new Button(tr("Save"), {}, u"Ctrl+S"_s))->setKind(Button::Kind::Primary);
    go->setObjectName(u"saveForm"_s);
    auto* leave = new Button(tr("Cancel"), {}, u"Esc"_s);
    leave->setObjectName(u"cancelForm"_s);
    foot->addWidget(go);
    foot->addWidget(leave);
    foot->addStretch(1);
    outer->addLayout(foot);
    connect(go, &QAbstractButton::clicked, this, [this] { save(); });
    connect(leave, &QAbstractButton::clicked, this, &PanelForm::cancelled);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] { save(); });
}

void PanelForm::setTitle(const QString& title) {
    heading->setText(title);
}

void PanelForm::setSaveText(const QString& text) {
    go->setText(text);
}

void PanelForm::focusFirst() {
    if (firstEditor)
        firstEditor->setFocus(Qt::OtherFocusReason);
}

FormRow* PanelForm::addRow(const QString& field, const QString& text, QWidget* editor, QBoxLayout* into) {
    editor->setObjectName(field);
    auto* row = new FormRow(text, editor);
    (into ? into : column)->addWidget(row, into ? 1 : 0);
    if (into)
        into->setAlignment(row, Qt::AlignTop);
    byField.insert(field, row);
    if (!firstEditor)
        firstEditor = editor;
    return row;
}

QHBoxLayout* PanelForm::addPair() {
    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    column->addLayout(pair);
    return pair;
}

void PanelForm::clearErrors() {
    problem->hide();
    for (FormRow* each : std::as_const(byField))
        each->clearMessage();
}

void PanelForm::showError(const Error& error) {
    if (FormRow* at = row(error.field)) {
        at->setError(error.text);
        at->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    problem->setText(error.text);
    problem->show();
}

} // namespace sotoso
