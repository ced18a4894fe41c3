// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

CardFrame::CardFrame(const QString& title, QWidget* parent) : QFrame(parent) {
    outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    outer->addLayout(content, 1);
    if (!title.isEmpty())
        setTitle(title);
}

void CardFrame::setTitle(const QString& title) {
    if (!head) {
        head = new QWidget(this);
        head->setFixedHeight(39);
        headLayout = new QHBoxLayout(head);
        headLayout->setContentsMargins(12, 0, 12, 0);
        headLayout->setSpacing(8);
        titleLabel = label({}, Type::CardTitle);
        titleLabel->setTextFormat(Qt::PlainText);
        extraLabel = label({}, Type::Small, Token::T2);
        headLayout->addWidget(titleLabel);
        headLayout->addWidget(extraLabel);
        extraLabel->hide();
        titleEnd = 2;
        headLayout->addStretch(1);
        outer->insertWidget(0, head);
    }
    titleLabel->setText(title);
    setAccessibleName(title);
}

void CardFrame::setExtra(const QString& text) {
    if (!head)
        setTitle({});
    extraLabel->setText(text);
    extraLabel->setVisible(!text.isEmpty());
}

void CardFrame::setDivided(bool on) {
    divided = on;
    update();
}

void CardFrame::setTitleHeight(int height) {
    if (!head)
        setTitle({});
    head->setFixedHeight(height - 1);
}

void CardFrame::addBesideTitle(QWidget* widget) {
    if (!head)
        setTitle({});
    headLayout->insertWidget(titleEnd++, widget);
}

void CardFrame::addAction(QWidget* widget) {
    if (!head)
        setTitle({});
    headLayout->addWidget(widget);
}

QVBoxLayout* CardFrame::padded(int spacing) {
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 0, 12, 10);
    box->setSpacing(spacing);
    content->addLayout(box, 1);
    return box;
}

QHBoxLayout* CardFrame::foot() {
    if (!footer) {
        footer = new QWidget(this);
        auto* layout = new QHBoxLayout(footer);
        layout->setContentsMargins(12, 1, 12, 0);
        layout->setSpacing(8);
        outer->addWidget(footer);
    }
    return static_cast<QHBoxLayout*>(footer->layout());
}

/// Square children are cut to the round corners, so that neither a header nor a selected row paints over the edge.
void CardFrame::cutCorners() {
    const int radius = 5; // of the edge's inner side
    const QRect inner = rect().adjusted(1, 1, -1, -1);
    QRegion round(inner);
    for (int y = 0; y < radius; ++y) {
        const double dy = radius - y - 0.5;
        const int cut = int(std::round(radius - std::sqrt(radius * radius - dy * dy)));
        for (const int line : {inner.top() + y, inner.bottom() - y}) {
            round -= QRect(inner.left(), line, cut, 1);
            round -= QRect(inner.right() + 1 - cut, line, cut, 1);
        }
    }
    for (QObject* object : children()) {
        auto* child = qobject_cast<QWidget*>(object);
        if (!child || child->isWindow())
            continue;
        if ((QRegion(child->geometry()) - round).isEmpty())
            child->clearMask();
        else
            child->setMask(round.translated(-child->pos()));
    }
}

bool CardFrame::event(QEvent* event) {
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        if (layout())
            layout()->activate();
        cutCorners();
    }
    return done;
}

void CardFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(&painter, rect(), 6, color(Token::Surface), color(Token::Line));
    if (divided && head)
        paint::line(&painter, QRectF(1, head->geometry().bottom(), width() - 2, 1), color(Token::Line));
    if (footer)
        paint::line(&painter, QRectF(1, footer->geometry().top(), width() - 2, 1), color(Token::Line));
}

KpiCard::KpiCard(QWidget* parent) : CardFrame({}, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    number = new NumberLink({}, this);
    setType(number, Type::Kpi);
    number->setDigitsOnly();
    period = new NumberLink({}, this);
    setType(period, Type::Small);
    chip = new Chip(this);
    bar = new PlanBar(this);
    pace = label({}, Type::Body, Token::T1, this);
    pace->setTextFormat(Qt::RichText);
    connect(number, &QAbstractButton::clicked, this, &KpiCard::valueOpened);
    connect(period, &QAbstractButton::clicked, this, &KpiCard::periodOpened);
    setTabOrder(number, period);
}

void KpiCard::setKpi(const KpiData& kpi) {
    data = kpi;
    setAccessibleName(kpi.title);
    number->setLink(kpi.value, kpi.valueName);
    period->setLink(kpi.period, kpi.periodName);
    period->setVisible(!kpi.period.isEmpty());
    chip->setChip(kpi.chip);
    chip->setVisible(!kpi.chip.text.isEmpty());
    bar->setBar(kpi.bar);
    bar->setVisible(kpi.hasBar);
    pace->setText(kpi.pace);
    place();
    update();
}

KpiCard::Lines KpiCard::lines() const {
    // Baselines and tops from the card's top, at 100 %: 31, 59, 75, 104, 125; the rest grows with the type.
    const double s = Theme::of().fontScale() / 100.0;
    const auto at = [s](double y) { return int(std::round(y * s)); };
    const int barTop = at(75);
    return {at(24), at(59), barTop, barTop + 10 + at(19), barTop + 10 + at(40), barTop + 10 + at(55)};
}

QSize KpiCard::sizeHint() const {
    return {minimumSizeHint().width(), lines().height};
}

QSize KpiCard::minimumSizeHint() const {
    const QFontMetricsF small(Theme::of().font(Type::Small)), bold(Theme::of().font(Type::SmallBold)),
        figure(Theme::of().font(Type::CardTitle));
    const double first = number->sizeHint().width() + 6 + figure.horizontalAdvance(data.goal) +
                         (chip->text().isEmpty() ? 0 : 8 + chip->sizeHint().width());
    const double second = bold.horizontalAdvance(data.percent) +
                          small.horizontalAdvance(u" · "_s + data.plan + u"   "_s + data.periodLead + data.period);
    const double widest = std::max({first, second, double(pace->sizeHint().width()),
                                    QFontMetricsF(Theme::of().font(Type::Body)).horizontalAdvance(data.title)});
    return {int(std::ceil(widest)) + 26, lines().height};
}

void KpiCard::place() {
    const Lines l = lines();
    const int left = 13, right = width() - 13;
    number->resize(number->sizeHint());
    number->move(left, l.value - number->baseline());
    chip->resize(chip->sizeHint());
    chip->move(right - chip->width(),
               l.value - chip->height() / 2 - int(QFontMetricsF(number->font()).capHeight() / 2) + 5);
    bar->setGeometry(left, l.bar - 4, right - left, 18);
    period->resize(period->sizeHint());
    period->move(right - period->width(), l.plan - period->baseline());
    pace->setGeometry(left, l.pace - int(QFontMetricsF(pace->font()).ascent()), right - left,
                      int(QFontMetricsF(pace->font()).height()) + 1);
}

void KpiCard::resizeEvent(QResizeEvent* event) {
    CardFrame::resizeEvent(event);
    place();
}

void KpiCard::changeEvent(QEvent* event) {
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void KpiCard::paintEvent(QPaintEvent* event) {
    CardFrame::paintEvent(event);
    QPainter painter(this);
    const Lines l = lines();
    const auto text = [&](double x, double baseline, Type type, Token token, const QString& what) {
        const QFont font = Theme::of().font(type);
        painter.setFont(font);
        painter.setPen(color(token));
        painter.drawText(QPointF(x, baseline), what);
        return x + QFontMetricsF(font).horizontalAdvance(what);
    };
    text(13, l.title, Type::Body, Token::T2, data.title);
    text(number->geometry().right() + 1 + 6, l.value, Type::Field, Token::T2, data.goal);
    double x = 13;
    if (!data.percent.isEmpty())
        x = text(x, l.plan, Type::SmallBold, paint::tone(data.chip.kind), data.percent);
    if (!data.plan.isEmpty())
        text(x, l.plan, Type::Small, Token::T2, (x > 13 ? u" · "_s : QString()) + data.plan);
    if (!data.period.isEmpty()) {
        const double width = QFontMetricsF(Theme::of().font(Type::Small)).horizontalAdvance(data.periodLead + u' ');
        text(period->x() - width, l.plan, Type::Small, Token::T2, data.periodLead);
    }
}

} // namespace sotoso
