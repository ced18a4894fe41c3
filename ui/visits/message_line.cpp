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
    words = label({}, Type::Small, Token::Wa);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    row->addWidget(glyph);
    row->addWidget(words, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

QSize MessageLine::sizeHint() const {
    return {200, 2 * QFontMetrics(words->font()).lineSpacing()};
}

void MessageLine::say(FieldState state, const QStringList& sentences) {
    const bool news = sentences != all;
    all = sentences;
    const bool error = state == FieldState::Error;
    glyph->setIconName(error ? u"error"_s : u"warning"_s, error ? Token::Ri : Token::Wa);
    setTone(words, error ? Token::Ri : Token::Wa);
    setToolTip(text());
    setVisible(!all.isEmpty());
    fit();
    if (news && !all.isEmpty()) {
        setAccessibleName(text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void MessageLine::fit() {
    const QFontMetrics metrics(words->font());
    const QRect room(0, 0, words->width(), 0);
    for (qsizetype shown = all.size(); shown > 0; --shown) {
        QString said = all.first(shown).join(u' ');
        if (shown < all.size())
            said += u' ' + tr("(%n more)", nullptr, int(all.size() - shown));
        words->setText(said);
        if (metrics.boundingRect(room, Qt::TextWordWrap, said).height() <= 2 * metrics.lineSpacing())
            break;
    }
}

} // namespace sotoso
