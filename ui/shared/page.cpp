// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page.h"

#include "ui/shared/field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

class HeaderStrip : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface));
        paint::line(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Line));
    }
};

} // namespace

Page::Page(Context& given, const QString& title, QWidget* parent) : QWidget(parent), context(given) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new HeaderStrip(this);
    head->setMinimumHeight(52);
    head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(16, 0, 16, 1);
    headLayout->setSpacing(12);
    titleLabel = label(title, Type::Title);
    subtitleLabel = label({}, Type::Body, Token::T2);
    subtitleLabel->setTextFormat(Qt::RichText);
    subtitleLabel->hide();
    headLayout->addWidget(titleLabel);
    headLayout->addWidget(subtitleLabel);
    headLayout->addStretch(1);
    column->addWidget(head);

    area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    content = new QVBoxLayout(inner);
    content->setContentsMargins(16, 12, 16, 12);
    content->setSpacing(12);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    column->addWidget(area, 1);
}

QString Page::title() const {
    return titleLabel->text();
}

void Page::setTitle(const QString& title) {
    titleLabel->setText(title);
}

void Page::setSubtitle(const QString& text) {
    subtitleLabel->setText(text);
    subtitleLabel->setVisible(!text.isEmpty());
}

void Page::addHeader(QWidget* widget) {
    headLayout->insertWidget(headEnd++, widget);
}

void Page::addHeaderAction(QWidget* widget) {
    headLayout->addWidget(widget);
}

void Page::reload(const ChangeSet* changes) {
    Q_UNUSED(changes)
}

void Page::focusFilter() {
    if (auto* search = findChild<SearchField*>()) {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    }
}

void Page::setWidth(Width next) {
    width = next;
    content->setSpacing(next == Width::Wide ? 16 : 12);
}

QWidget* Page::bodyWidget() const {
    return area->widget();
}

} // namespace sotoso
