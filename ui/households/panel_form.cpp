// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/panel_form.h"

#include "ui/households/masked_edit.h"
#include "ui/shared/button.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// What a combo's entry stands for.
QString entryOf(const QComboBox* box, int index) {
    const QVariant data = box->itemData(index);
    return data.isValid() ? data.toString() : box->itemText(index);
}

} // namespace

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

QJsonObject PanelForm::values() const {
    QJsonObject all;
    for (const QWidget* each : findChildren<QWidget*>()) {
        const QString name = each->objectName();
        if (name.isEmpty())
            continue;
        if (const auto* number = qobject_cast<const MaskedEdit*>(each))
            all.insert(name, number->number().remove(u' '));
        else if (const auto* edit = qobject_cast<const QLineEdit*>(each))
            all.insert(name, edit->text());
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(each))
            all.insert(name, text->toPlainText());
        else if (const auto* box = qobject_cast<const QComboBox*>(each))
            all.insert(name, entryOf(box, box->currentIndex()));
        else if (const auto* check = qobject_cast<const QCheckBox*>(each))
            all.insert(name, check->isChecked());
    }
    return all;
}

QJsonObject PanelForm::typed() const {
    QJsonObject changed;
    const QJsonObject now = values();
    for (auto it = now.begin(); it != now.end(); ++it)
        if (filled.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    return changed;
}

void PanelForm::type(const QJsonObject& texts) {
    for (QWidget* each : findChildren<QWidget*>()) {
        const auto at = texts.find(each->objectName());
        if (at == texts.end())
            continue;
        if (auto* number = qobject_cast<MaskedEdit*>(each))
            number->typeOver(at->toString());
        else if (auto* edit = qobject_cast<QLineEdit*>(each))
            edit->setText(at->toString());
        else if (auto* text = qobject_cast<QPlainTextEdit*>(each))
            text->setPlainText(at->toString());
        else if (auto* check = qobject_cast<QCheckBox*>(each))
            check->setChecked(at->toBool());
        else if (auto* box = qobject_cast<QComboBox*>(each))
            for (int i = 0; i < box->count(); ++i)
                if (entryOf(box, i) == at->toString())
                    box->setCurrentIndex(i);
    }
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
