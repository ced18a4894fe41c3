// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/messages.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {
struct Tint {
    Token fill, edge, ink;
};
Tint tint(ChipKind kind) {
    switch (kind) {
    case ChipKind::Ok:
        return {Token::OkT, Token::OkLine, Token::Ok};
    case ChipKind::Wa:
        return {Token::WaT, Token::WaLine, Token::Wa};
    case ChipKind::Ri:
        return {Token::RiT, Token::RiLine, Token::Ri};
    case ChipKind::Accent:
        return {Token::AccentT, Token::AccentT2, Token::Accent};
    case ChipKind::Neutral:
        break;
    }
    return {Token::Surface2, Token::Line2, Token::T1};
}
} // namespace

Banner::Banner(ChipKind k, QWidget* parent) : QFrame(parent), kind(k) {
    row = new QHBoxLayout(this);
    row->setContentsMargins(13, 0, 13, 0);
    row->setSpacing(10);
    glyph = new IconLabel({}, Token::T1, 18);
    sentence = label({});
    sentence->setTextFormat(Qt::RichText);
    sentence->setWordWrap(true);
    row->addWidget(glyph);
    row->addWidget(sentence, 1);
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
}

void Banner::say(ChipKind next, const QString& text, const QString& icon) {
    kind = next;
    for (NumberLink* link : std::as_const(links)) {
        link->hide();
        link->deleteLater(); // it may be the one that was pressed
    }
    links.clear();
    sentence->setText(text);
    const QString own = paint::iconOf(kind).isEmpty() ? u"info"_s : paint::iconOf(kind);
    glyph->setIconName(icon.isEmpty() ? own : icon,
                       kind == ChipKind::Ri || kind == ChipKind::Ok ? tint(kind).ink : Token::T1);
    setVisible(!text.isEmpty());
    update();
}

void Banner::addLink(const QString& text, std::function<void()> act) {
    auto* link = new NumberLink(text, this);
    link->setInk(tint(kind).ink);
    connect(link, &QAbstractButton::clicked, this, std::move(act));
    row->addWidget(link);
    links.append(link);
    link->show();
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(&painter, rect(), 4, color(tint(kind).fill), color(tint(kind).edge));
}

/// Bold text in the tip's link colour, the key beside it in regular.
class ToastAction : public QAbstractButton {
public:
    explicit ToastAction(QWidget* parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setProperty("focusRing", false);
    }
    QString key;
    QSize sizeHint() const override {
        const QFontMetricsF bold(Theme::of().font(Type::BodyBold)), plain(Theme::of().font(Type::Body));
        return {int(std::ceil(21 + bold.horizontalAdvance(text()) +
                              (key.isEmpty() ? 0 : 5 + plain.horizontalAdvance(key)))),
                28};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::line(&painter, QRectF(0, 2, 1, height() - 4), color(Token::TipLine));
        if (hasFocus())
            paint::ring(&painter, QRectF(rect()).adjusted(4, 0, 0, 0), 4, color(Token::TipLink), 2);
        const QFont bold = Theme::of().font(Type::BodyBold);
        const QFontMetricsF metrics(bold);
        const double baseline = std::round((height() + metrics.ascent() - metrics.descent()) / 2);
        painter.setPen(color(Token::TipLink));
        painter.setFont(bold);
        painter.drawText(QPointF(11, baseline), text());
        painter.setFont(Theme::of().font(Type::Body));
        painter.drawText(QPointF(11 + metrics.horizontalAdvance(text()) + 5, baseline), key);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

Toast::Toast(QWidget* ground, QWidget* above) : QFrame(ground), page(above ? above : ground) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12 + 18 + 10, 0, 6, 0);
    row->setSpacing(24);
    sentence = new QLabel;
    sentence->setTextFormat(Qt::PlainText);
    sentence->setStyleSheet({});
    button = new ToastAction(this);
    row->addWidget(sentence, 1);
    row->addWidget(button);
    button->installEventFilter(this);
    ground->installEventFilter(this);
    timer.setSingleShot(true);
    timer.setInterval(6000);
    connect(&timer, &QTimer::timeout, this, &QWidget::hide);
    connect(button, &QAbstractButton::clicked, this, [this] {
        hide();
        if (act)
            act();
    });
    hide();
}

void Toast::say(const QString& text, ChipKind k, const Action& action) {
    kind = k;
    act = action.act;
    sentence->setText(text);
    QPalette ink = sentence->palette();
    ink.setColor(QPalette::WindowText, color(Token::TipText));
    sentence->setPalette(ink);
    button->setText(action.text);
    button->key = action.key;
    button->setAccessibleName(action.text);
    button->setVisible(!action.text.isEmpty());
    button->updateGeometry();
    place();
    show();
    raise();
    timer.start();
    // Spoken although it never takes the focus.
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place() {
    if (!parentWidget())
        return;
    layout()->activate();
    const int width = std::min(std::max(320, sizeHint().width() + 6), page->width() - 32);
    const int height = std::max(36, int(QFontMetricsF(font()).height()) + 14);
    // Over the note that never changes: what was saved, and what would be undone, stand at the left.
    const int right = page->mapTo(parentWidget(), page->rect().bottomRight()).x();
    setGeometry(right - width - 12, parentWidget()->height() - height - 1, width, height);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(&painter, rect(), 4, color(Token::Tip));
    // On the tip the themes change places: the light one's tip is dark.
    const Token ink = paint::tone(kind == ChipKind::Neutral ? ChipKind::Ok : kind);
    const QString glyph = paint::iconOf(kind).isEmpty() ? u"ok"_s : paint::iconOf(kind);
    paintIcon(&painter, QRectF(12, (height() - 18) / 2.0, 18, 18), glyph, Theme::color(ink, !Theme::of().dark()));
}

bool Toast::eventFilter(QObject* object, QEvent* event) {
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object == button && event->type() == QEvent::FocusIn)
        timer.stop();
    if (object == button && event->type() == QEvent::FocusOut)
        timer.start();
    return false;
}

void Toast::enterEvent(QEnterEvent*) {
    timer.stop();
}
void Toast::leaveEvent(QEvent*) {
    timer.start();
}

EmptyState::EmptyState(const QString& icon, const QString& headline, const QString& reason, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(new IconLabel(icon, Token::T3, 24), 0, Qt::AlignHCenter);
    headlineLabel = label(headline, Type::BodyBold);
    headlineLabel->setAlignment(Qt::AlignHCenter);
    reasonLabel = label(reason, Type::Body, Token::T2);
    reasonLabel->setAlignment(Qt::AlignHCenter);
    reasonLabel->setWordWrap(true);
    column->addWidget(headlineLabel);
    column->addWidget(reasonLabel);
    buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
}

void EmptyState::setTexts(const QString& headline, const QString& reason) {
    headlineLabel->setText(headline);
    reasonLabel->setText(reason);
}

Button* EmptyState::addButton(const QString& text, const QString& icon) {
    auto* button = new Button(text, icon);
    if (!any)
        button->setKind(Button::Kind::Primary);
    any = true;
    buttons->insertWidget(buttons->count() - 1, button);
    return button;
}

} // namespace sotoso
