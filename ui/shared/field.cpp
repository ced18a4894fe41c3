// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace sotoso {
using namespace Qt::StringLiterals;

void setFieldState(QWidget* editor, FieldState state) {
    setStyleProperty(editor, "state",
                     state == FieldState::Error    ? u"error"_s
                     : state == FieldState::Notice ? u"notice"_s
                                                   : QString());
}

namespace {

/// A message that lies over what stands below its field.
class MessageBubble : public QWidget {
public:
    using QWidget::QWidget;
    bool error = false;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::box(&painter, rect(), 4, color(error ? Token::RiT : Token::WaT),
                   color(error ? Token::RiLine : Token::WaLine));
    }
};

} // namespace

FormRow::FormRow(const QString& text, QWidget* editor, QWidget* parent) : QWidget(parent), field(editor) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    captionRow = new QHBoxLayout;
    captionRow->setSpacing(6);
    caption = label(text, Type::Small, Token::T2);
    caption->setBuddy(editor);
    captionRow->addWidget(caption);
    captionRow->addStretch(1);
    column->addLayout(captionRow);
    column->addWidget(editor);
    editor->setAccessibleName(text);
    setFocusProxy(editor);
}

void FormRow::setLabel(const QString& text) {
    caption->setText(text);
    field->setAccessibleName(text);
}

void FormRow::setHeading() {
    // A new label: the style sheet keeps the font a label had when its tone was first set.
    QLabel* heading = label(caption->text(), Type::SmallBold);
    heading->setBuddy(field);
    delete captionRow->replaceWidget(caption, heading);
    delete caption;
    caption = heading;
}

void FormRow::setKey(const QString& key) {
    captionRow->addWidget(new KeyHint(key));
}

void FormRow::setRequired() {
    captionRow->insertWidget(1, label(u"*"_s, Type::SmallBold, Token::Ri));
}

void FormRow::setHint(const QString& icon, const QString& text) {
    hintIcon = icon;
    hintText = text;
    if (state == FieldState::Normal)
        say(FieldState::Normal, {});
}

void FormRow::setError(const QString& message) {
    say(FieldState::Error, message);
}
void FormRow::setNotice(const QString& message) {
    say(FieldState::Notice, message);
}
void FormRow::clearMessage() {
    say(FieldState::Normal, {});
}
QString FormRow::message() const {
    return messageText && state != FieldState::Normal ? messageText->text() : QString();
}

void FormRow::showLine() {
    if (messageRow)
        return;
    messageRow = ground ? new MessageBubble(ground) : new QWidget(this);
    auto* row = new QHBoxLayout(messageRow);
    row->setContentsMargins(ground ? QMargins(7, 1, 8, 1) : QMargins());
    row->setSpacing(5);
    messageIcon = new IconLabel({}, Token::Ri, 13);
    messageText = label({}, Type::Small, Token::Ri);
    row->addWidget(messageIcon, 0, Qt::AlignTop);
    messageIcon->setFixedHeight(18);
    row->addWidget(messageText, 1);
    if (ground)
        return;
    messageText->setWordWrap(true);
    static_cast<QVBoxLayout*>(layout())->addWidget(messageRow);
}

void FormRow::floatMessage(QWidget* over) {
    ground = over;
    ground->installEventFilter(this);
}

bool FormRow::eventFilter(QObject* object, QEvent* event) {
    if (object == ground && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        placeBubble();
    return QWidget::eventFilter(object, event);
}

void FormRow::placeBubble() {
    if (!ground || !messageRow)
        return;
    QSize size = messageRow->sizeHint();
    const bool tall = field->height() > 2 * size.height(); // at its own foot, far from what is typed
    messageText->setWordWrap(tall);
    if (tall)
        size = {field->width() - 6, messageRow->layout()->totalHeightForWidth(field->width() - 6)};
    const QPoint at = tall ? field->mapTo(ground, QPoint(3, field->height() - size.height() - 3))
                      : property("bubbleAbove").toBool() ? field->mapTo(ground, QPoint(0, -size.height() - 1))
                                                         : field->mapTo(ground, QPoint(0, field->height() + 1));
    messageRow->setGeometry(QRect({std::min(at.x(), ground->width() - size.width() - 1), at.y()}, size));
    messageRow->raise();
}

void FormRow::say(FieldState next, const QString& text) {
    const bool quiet = next == FieldState::Normal;
    const bool news = next != state || (messageText && messageText->text() != text);
    state = next;
    setFieldState(field, next);
    field->setAccessibleDescription(quiet ? hintText : text);
    if (!quiet || !hintText.isEmpty())
        showLine();
    if (!messageRow)
        return;
    messageRow->setVisible(!quiet || !hintText.isEmpty());
    messageText->setText(quiet ? hintText : text);
    const Token tone = quiet ? Token::T2 : next == FieldState::Error ? Token::Ri : Token::Wa;
    if (ground)
        static_cast<MessageBubble*>(messageRow)->error = next == FieldState::Error;
    messageIcon->setIconName(quiet ? hintIcon : next == FieldState::Error ? u"error"_s : u"warning"_s, tone);
    setTone(messageText, tone);
    placeBubble();
    if (news && !quiet) {
        QAccessibleEvent event(field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void FormRow::setPinnable(bool on) {
    if (on && !pin) {
        pin = new QToolButton(this);
        pin->setObjectName(u"pin"_s);
        pin->setAutoRaise(true);
        pin->setCheckable(true);
        pin->setFocusPolicy(Qt::NoFocus);
        pin->setFixedSize(18, 18);
        pin->setIconSize({13, 13});
        pin->setStyleSheet(u"QToolButton { border: 0; background: transparent; padding: 0; }"_s);
        captionRow->insertWidget(1, pin);
        connect(pin, &QToolButton::clicked, this, &FormRow::setPinned);
    }
    if (pin)
        pin->setVisible(on);
    setPinned(pinned && on);
}

void FormRow::setPinned(bool on) {
    const bool news = on != pinned;
    pinned = on;
    if (pin) {
        pin->setChecked(on);
        pin->setIcon(icon(u"pin"_s, on ? Token::Accent : Token::T3));
        const QString what = on ? tr("Kept for the next form") : tr("Keep for the next form");
        pin->setToolTip(what);
        pin->setAccessibleName(what);
    }
    // Tab passes a kept value by; a click and the form's own key still reach it.
    field->setFocusPolicy(on ? Qt::ClickFocus : Qt::StrongFocus);
    if (news)
        emit pinnedChanged(on);
}

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("compact", true);
    setTextMargins(22, 0, 0, 0);
    clearAction = addAction(icon(u"close"_s, Token::T2), TrailingPosition);
    clearAction->setToolTip(tr("Clear"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, [this] {
        clear();
        flush();
    });
    pause.setSingleShot(true);
    pause.setInterval(120);
    connect(&pause, &QTimer::timeout, this, &SearchField::flush);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        clearAction->setVisible(!text.isEmpty());
        pause.start();
    });
}

void SearchField::setHint(const QString& text) {
    hint = text;
    update();
}

void SearchField::flush() {
    pause.stop();
    if (text() == last)
        return;
    last = text();
    emit searched(last);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, QRectF(10, (height() - 15) / 2.0, 15, 15), u"search"_s, color(Token::T2));
    const double taken = 34 + QFontMetricsF(font()).horizontalAdvance(placeholderText()) + 8;
    const bool room = width() - 10 - QFontMetricsF(Theme::of().font(Type::Hint)).horizontalAdvance(hint) > taken;
    if (text().isEmpty() && !hint.isEmpty() && room) {
        painter.setFont(Theme::of().font(Type::Hint));
        painter.setPen(color(Token::T3));
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, hint);
    }
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        flush();
        if (event->modifiers() == Qt::NoModifier) {
            emit entered();
            event->accept();
            return;
        }
        event->ignore();
        return;
    case Qt::Key_Down:
        flush();
        emit wentDown();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            flush();
            return;
        }
        event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void ComboBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, QRectF(width() - 10 - 15, (height() - 15) / 2.0, 15, 15), u"chevron-down"_s,
              color(isEnabled() ? Token::T2 : Token::Disabled));
}

void ComboBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace sotoso
