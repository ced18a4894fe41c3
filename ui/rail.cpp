// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/shared/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

BookButton::BookButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setObjectName(u"book"_s);
}

void BookButton::setBook(const QString& name, const QString& year) {
    setText(name);
    second = year;
    setAccessibleName(tr("Book: %1, %2").arg(name, year));
    setToolTip(u"%1\n%2"_s.arg(name, year));
    update();
}

void BookButton::setFolded(bool on) {
    folded = on;
    updateGeometry();
    update();
}

void BookButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isDown() || underMouse())
        paint::box(&painter, rect(), 4, color(isDown() ? Token::AccentT2 : Token::Line));
    const double left = folded ? (width() - 30) / 2.0 : 8;
    paintIcon(&painter, QRectF(left, (height() - 30) / 2.0, 30, 30), u"book"_s, color(Token::T1));
    if (folded)
        return;
    const QFont bold = Theme::of().font(Type::BodyBold), small = Theme::of().font(Type::Small);
    const QFontMetricsF upper(bold), lower(small);
    const double total = 17.5 + 16;
    const double top = (height() - total) / 2;
    const QRectF words(left + 30 + 9, 0, width() - left - 30 - 9 - 8 - 15 - 4, height());
    if (upper.horizontalAdvance(text()) <= words.width()) {
        painter.setFont(bold);
        painter.setPen(color(Token::T1));
        painter.drawText(QPointF(words.left(), std::round(top + 14)), text());
        painter.setFont(small);
        painter.setPen(color(Token::T2));
        painter.drawText(QPointF(words.left(), std::round(top + 14 + 18)),
                         lower.elidedText(second, Qt::ElideRight, words.width()));
    } else { // a long name takes the year's line too; the tooltip says both
        painter.setFont(Theme::of().font(Type::SmallBold));
        painter.setPen(color(Token::T1));
        painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, text());
    }
    paintIcon(&painter, QRectF(width() - 8 - 15, (height() - 15) / 2.0, 15, 15), u"chevron-down"_s, color(Token::T1));
}

void BookButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

namespace {

class Separator : public QWidget {
public:
    Separator() { setFixedHeight(17); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::line(&painter, QRectF(4, 8, width() - 8, 1), color(Token::Line));
    }
};

} // namespace

Rail::Rail(const QList<PageEntry>& pages, QWidget* parent) : QFrame(parent) {
    setAccessibleName(tr("Pages"));
    column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 8);
    column->setSpacing(2);
    bookButton = new BookButton;
    connect(bookButton, &QAbstractButton::clicked, this, &Rail::bookMenu);
    column->addWidget(bookButton);
    column->addSpacing(6);
    newButton = new Button(tr("New entry"), u"plus"_s);
    newButton->setObjectName(u"newVisit"_s);
    newButton->setKind(Button::Kind::Primary)->setHint(u"Ctrl+N"_s);
    newButton->setWide(true);
    connect(newButton, &QAbstractButton::clicked, this, &Rail::newVisit);
    column->addWidget(newButton);
    column->addSpacing(8);
    const auto add = [this](const PageEntry& page) {
        auto* button =
            new RailButton(page.icon, page.title, page.number > 0 ? u"Alt+%1"_s.arg(page.number) : QString());
        button->setObjectName(u"rail-"_s + page.id);
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { emit pageChosen(id); });
        buttons.insert(page.id, button);
        column->addWidget(button);
    };
    bool visits = false;
    for (const PageEntry& page : pages)
        if (page.number > 0) {
            add(page);
            visits |= page.id == newVisitPage;
        }
    newButton->setVisible(visits);
    column->addStretch(1);
    column->addWidget(new Separator);
    backupButton = new RailButton(u"shield"_s, tr("Backup"), {});
    backupButton->setObjectName(u"backup"_s);
    connect(backupButton, &QAbstractButton::clicked, this, &Rail::backupMenu);
    column->addWidget(backupButton);
    for (const PageEntry& page : pages)
        if (page.number == 0 && !page.icon.isEmpty())
            add(page);
    helpButton = new RailButton(u"help"_s, tr("Help"), u"F1"_s);
    helpButton->setObjectName(u"help"_s);
    connect(helpButton, &QAbstractButton::clicked, this, &Rail::help);
    column->addWidget(helpButton);
    setFolded(false);
}

void Rail::setFolded(bool on) {
    folded = on;
    setFixedWidth(on ? 56 : int(192 * Theme::of().fontScale() / 100.0));
    bookButton->setFolded(on);
    newButton->setText(on ? QString() : tr("New entry"));
    newButton->setHint(on ? QString() : u"Ctrl+N"_s);
    newButton->setToolTip(on ? tr("New entry (Ctrl+N)") : QString());
    newButton->setAccessibleName(tr("New entry"));
    for (RailButton* button : findChildren<RailButton*>())
        button->setFolded(on);
}

void Rail::setCurrent(const QString& page) {
    if (!buttons.contains(page))
        return; // a list behind a number: the page it was opened from stays marked
    for (auto it = buttons.cbegin(); it != buttons.cend(); ++it)
        it.value()->setChecked(it.key() == page);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Rail));
    paint::line(&painter, QRectF(width() - 1, 0, 1, height()), color(Token::Line));
}

} // namespace sotoso
