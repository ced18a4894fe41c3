// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/period_control.h"

#include "app/base/parse.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

/// The middle: calendar icon, the period in bold, its days, ▾.
class PeriodLabel : public QAbstractButton {
public:
    explicit PeriodLabel(QWidget* parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void setTexts(const QString& name, const QString& dates) {
        setText(name);
        days = dates;
        setAccessibleName(u"%1, %2"_s.arg(name, dates));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override {
        const QFontMetricsF bold(Theme::of().font(Type::BodyBold)), plain(Theme::of().font(Type::Body));
        const double words = bold.horizontalAdvance(text()) + (days.isEmpty() ? 0 : 8 + plain.horizontalAdvance(days));
        return {int(std::ceil(13 + 15 + 8 + words + 8 + 15 + 13)), std::max(32, int(plain.height()) + 8)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(isDown() ? Token::AccentT2 : underMouse() ? Token::Hover : Token::Surface));
        paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line2));
        paint::line(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Line2));
        const QFont bold = Theme::of().font(Type::BodyBold), plain = Theme::of().font(Type::Body);
        const QFontMetricsF metrics(bold);
        const double baseline = std::round((height() + metrics.ascent() - metrics.descent()) / 2);
        double x = 13;
        paintIcon(&painter, QRectF(x, (height() - 15) / 2.0, 15, 15), u"calendar"_s, color(Token::T1));
        x += 15 + 8;
        painter.setFont(bold);
        painter.setPen(color(Token::T1));
        painter.drawText(QPointF(x, baseline), text());
        x += metrics.horizontalAdvance(text()) + 8;
        painter.setFont(plain);
        painter.setPen(color(Token::T2));
        painter.drawText(QPointF(x, baseline), days);
        paintIcon(&painter, QRectF(width() - 13 - 15, (height() - 15) / 2.0, 15, 15), u"chevron-down"_s,
                  color(Token::T1));
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString days;
};

PeriodControl::PeriodControl(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    back = Button::iconOnly(u"chevron-left"_s, tr("Previous period (Ctrl+PgUp)"));
    back->setJoined(Qt::RightEdge);
    middle = new PeriodLabel(this);
    middle->setToolTip(tr("Choose a period"));
    forward = Button::iconOnly(u"chevron-right"_s, tr("Next period (Ctrl+PgDn)"));
    forward->setJoined(Qt::LeftEdge);
    row->addWidget(back);
    row->addWidget(middle);
    row->addWidget(forward);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(back, &QAbstractButton::clicked, this, [this] { go(shown.previous()); });
    connect(forward, &QAbstractButton::clicked, this, [this] {
        if (forward->isEnabled())
            go(shown.next());
    });
    connect(middle, &QAbstractButton::clicked, this, &PeriodControl::openMenu);
    auto* earlier = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this);
    auto* later = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this);
    connect(earlier, &QShortcut::activated, back, &QAbstractButton::click);
    connect(later, &QShortcut::activated, forward, &QAbstractButton::click);
}

void PeriodControl::setPeriod(const NamedPeriod& period) {
    shown = period;
    fill();
}

void PeriodControl::setLatest(QDate today) {
    latest = today;
    fill();
}

void PeriodControl::fill() {
    if (!shown.period.first.isValid())
        return;
    const bool sameYear = shown.period.first.year() == shown.period.last.year();
    middle->setTexts(shown.label(),
                     u"%1 – %2"_s.arg(sameYear ? showDay(shown.period.first) : showDate(shown.period.first),
                                      sameYear ? showDay(shown.period.last) : showDate(shown.period.last)));
    const auto next = shown.next();
    forward->setEnabled(next && (!latest.isValid() || next->period.first <= latest));
}

void PeriodControl::go(const std::optional<NamedPeriod>& period) {
    if (!period)
        return;
    setPeriod(*period);
    emit periodChanged(shown);
}

void PeriodControl::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int year = yearOf(shown.period.last, shown.scheme);
    QList<NamedPeriod> choices;
    for (const PeriodUnit unit : offered) {
        if (!choices.isEmpty())
            choices.append(NamedPeriod{}); // a separator
        if (unit == PeriodUnit::Month) {
            choices += monthsOfYear(year, shown.scheme);
            continue;
        }
        NamedPeriod period = periodOf(yearPeriod(year, shown.scheme).period.first, unit, shown.scheme);
        while (period.period.first <= yearPeriod(year, shown.scheme).period.last) {
            choices.append(period);
            const auto next = period.next();
            if (!next)
                break;
            period = *next;
        }
    }
    for (const NamedPeriod& period : std::as_const(choices)) {
        if (!period.period.first.isValid()) {
            menu->addSeparator();
            continue;
        }
        auto* action = menu->addAction(
            u"%1\t%2 – %3"_s.arg(period.label(), showDay(period.period.first), showDay(period.period.last)));
        action->setCheckable(true);
        action->setChecked(period.period == shown.period);
        action->setEnabled(!latest.isValid() || period.period.first <= latest);
        connect(action, &QAction::triggered, this, [this, period] { go(period); });
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Year before"), this, [this, year] {
        NamedPeriod period = monthPeriod(year - 1, shown.number > 0 ? shown.number : 12, shown.scheme);
        go(period);
    });
    menu->popup(middle->mapToGlobal(QPoint(0, middle->height() + 2)));
}

} // namespace sotoso
