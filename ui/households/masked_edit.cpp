// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/masked_edit.h"

#include "app/storage/store.h"
#include "ui/context.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace sotoso {
using namespace Qt::StringLiterals;

MaskedEdit::MaskedEdit(Context& given, QWidget* parent) : QLineEdit(parent), context(given) {
    eye = addAction(icon(u"eye"_s), TrailingPosition);
    eye->setToolTip(tr("Show the number (Enter); typing replaces it"));
    connect(eye, &QAction::triggered, this, &MaskedEdit::reveal);
    setMasked(false);
}

void MaskedEdit::setNumber(const QString& number, const QString& hidden, const QString& whole, const QString& name) {
    digits = number;
    shown = whole;
    look = name;
    setText(hidden);
    setMasked(!digits.isEmpty());
}

void MaskedEdit::reveal() {
    if (!context.store.readOnly() && !context.store.note(look, {}))
        return; // a number that is shown must be in the log
    setMasked(false);
    setText(shown);
}

void MaskedEdit::setMasked(bool on) {
    masked = on;
    eye->setVisible(on);
    setAccessibleDescription(on ? eye->toolTip() : QString());
}

void MaskedEdit::replace() {
    clear();
    setMasked(false);
    setModified(true);
}

void MaskedEdit::typeOver(const QString& number) {
    replace();
    setText(number);
    setModified(true);
}

void MaskedEdit::keyPressEvent(QKeyEvent* event) {
    if (!masked)
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        reveal();
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return replace();
    default:
        if (const bool types = !event->text().isEmpty() && event->text()[0].isPrint() &&
                               !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
            types || event->matches(QKeySequence::Paste))
            replace();
        else if (event->matches(QKeySequence::Cut))
            return;
        QLineEdit::keyPressEvent(event);
    }
}

void MaskedEdit::inputMethodEvent(QInputMethodEvent* event) {
    if (masked && !(event->commitString().isEmpty() && event->preeditString().isEmpty()))
        replace();
    QLineEdit::inputMethodEvent(event);
}

} // namespace sotoso
