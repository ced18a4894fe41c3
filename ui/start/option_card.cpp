// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/option_card.h"

#include "ui/shared/marks.h"

#include <QBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace sotoso {

OptionCard::OptionCard(const QString& title, const QString& reason, QWidget* parent) : QFrame(parent) {
    column = new QVBoxLayout(this);
    column->setContentsMargins(18, 11, 18, 11);
    column->setSpacing(14);
    head = new QHBoxLayout;
    head->setSpacing(14);
    choice = new QRadioButton;
    choice->setAccessibleName(title);
    choice->setAccessibleDescription(reason);
    choice->setFixedSize(18, 24);
    head->addWidget(choice, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(label(title, Type::CardTitle));
    if (!reason.isEmpty()) {
        auto* why = label(reason, Type::Body, Token::T2);
        why->setWordWrap(true);
        words->addWidget(why);
    }
    head->addLayout(words, 1);
    column->addLayout(head);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(choice, &QRadioButton::toggled, this, &OptionCard::follow);
}

void OptionCard::addHead(QWidget* widget) {
    head->addWidget(widget, 0, Qt::AlignVCenter);
}

void OptionCard::addAction(Button* action) {
    button = action;
    addHead(action);
}

void OptionCard::setBody(QWidget* body) {
    content = body;
    body->setContentsMargins(32, 0, 0, 6);
    column->addWidget(body);
    body->setVisible(choice->isChecked());
}

void OptionCard::follow(bool chosen) {
    if (content)
        content->setVisible(chosen);
    if (button)
        button->setKind(chosen ? Button::Kind::Primary : Button::Kind::Normal);
    update();
}

void OptionCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool chosen = choice->isChecked();
    paint::box(&painter, rect(), 6, color(Token::Surface), color(chosen ? Token::Accent : Token::Line2),
               chosen ? 2 : 1);
}

void OptionCard::mousePressEvent(QMouseEvent*) {
    choice->setChecked(true);
    choice->setFocus(Qt::MouseFocusReason);
}

} // namespace sotoso
