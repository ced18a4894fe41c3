// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/form_card.h"

#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace sotoso {
using namespace Qt::StringLiterals;

FormCard::FormCard(const QString& title, const QString& saveText, QWidget* parent) : CardFrame(title, parent) {
    setDivided(true);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    fields = new QVBoxLayout(inner);
    fields->setContentsMargins(12, 10, 12, 10);
    fields->setSpacing(8);
    general = label({}, Type::Small, Token::Ri);
    general->setWordWrap(true);
    general->hide();
    fields->addWidget(general);
    fields->addStretch(1);
    area->setWidget(inner);
    body()->addWidget(area, 1);
    QHBoxLayout* bottom = foot();
    bottom->setContentsMargins(12, 9, 12, 9);
    saveButton = new Button(saveText, u"check"_s);
    saveButton->setObjectName(u"formSave"_s);
    saveButton->setKind(Button::Kind::Primary)->setHint(u"Ctrl+S"_s, true);
    auto* close = new Button(tr("Leave it"));
    close->setObjectName(u"formClose"_s);
    close->setHint(u"Esc"_s);
    bottom->addWidget(saveButton);
    bottom->addWidget(close);
    bottom->addStretch(1);
    connect(saveButton, &QPushButton::clicked, this, [this] { save(); });
    connect(close, &QPushButton::clicked, this, &FormCard::closed);
}

FormRow* FormCard::add(const QString& key, const QString& text, QWidget* editor, const QString& name) {
    editor->setObjectName(name);
    editor->setProperty("compact", true);
    auto* form = new FormRow(text, editor);
    rows.insert(key, form);
    order += editor;
    addWidget(form);
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        connect(edit, &QLineEdit::textEdited, form, &FormRow::clearMessage);
        edit->installEventFilter(this);
    }
    return form;
}

void FormCard::addWidget(QWidget* widget, int stretch) {
    // Before the general message and the stretch at the end.
    fields->insertWidget(fields->count() - 2, widget, stretch);
}

void FormCard::addSpace() {
    fields->insertSpacing(fields->count() - 2, 4);
}

void FormCard::addFootAction(QWidget* widget) {
    foot()->addWidget(widget);
}

bool FormCard::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers() != Qt::NoModifier)
        return false;
    const auto at = order.indexOf(static_cast<QWidget*>(object));
    for (auto i = at + 1; i < order.size(); ++i)
        if (order[i]->isVisible()) {
            order[i]->setFocus(Qt::TabFocusReason);
            if (auto* edit = qobject_cast<QLineEdit*>(order[i]))
                edit->selectAll();
            return true;
        }
    save();
    return true;
}

void FormCard::focusFirst() {
    for (QWidget* editor : std::as_const(order))
        if (!editor->isHidden() && !editor->parentWidget()->isHidden()) {
            editor->setFocus(Qt::OtherFocusReason);
            if (auto* edit = qobject_cast<QLineEdit*>(editor))
                edit->selectAll();
            return;
        }
}

void FormCard::clearErrors() {
    first = nullptr;
    general->hide();
    for (FormRow* each : std::as_const(rows))
        each->clearMessage();
}

void FormCard::wrong(const QString& key, const QString& text) {
    FormRow* form = rows.value(key);
    if (form && !form->isHidden()) {
        form->setError(text);
        if (!first)
            form->editor()->setFocus(Qt::OtherFocusReason);
        first = form;
        return;
    }
    general->setText(text);
    general->show();
    first = general;
}

} // namespace sotoso
