// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/message_line.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

MessageLine::MessageLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    glyph = new IconLabel({}, Token::Wa, 13);
    glyph->setFixedHeight(18);
    words = label({}, Type::Small, Token::Wa);
    words->setWordWrap(true);
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageLine::say(FieldState state, const QString& text) {
    const bool news = text != words->text();
    const bool error = state == FieldState::Error;
    glyph->setIconName(error ? u"error"_s : u"warning"_s, error ? Token::Ri : Token::Wa);
    setTone(words, error ? Token::Ri : Token::Wa);
    words->setText(text);
    setVisible(!text.isEmpty());
    if (news && !text.isEmpty()) {
        setAccessibleName(text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace sotoso
