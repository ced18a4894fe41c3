// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/date_edit.h"

#include "app/base/parse.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace sotoso {
using namespace Qt::StringLiterals;

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("dd/mm/yyyy"));
    auto* open = addAction(icon(u"calendar"_s, Token::T2), TrailingPosition);
    open->setToolTip(tr("Calendar (Alt+↓)"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::setDate(QDate day) {
    setText(day.isValid() ? showDate(day) : QString());
    if (day != last) {
        last = day;
        emit dateChanged(day);
    }
}

QDate DateEdit::date() const {
    return text().trimmed().isEmpty() ? QDate() : parseDate(text(), nearDay).value_or(QDate());
}

QString DateEdit::problem() const {
    if (text().trimmed().isEmpty())
        return {};
    const auto parsed = parseDate(text(), nearDay);
    return parsed ? QString() : parsed.error().text;
}

void DateEdit::complete() {
    const QDate day = date();
    if (day.isValid())
        setText(showDate(day));
    if (day != last) {
        last = day;
        emit dateChanged(day);
    }
}

void DateEdit::step(int days, int months) {
    if (isReadOnly())
        return;
    const QDate from = date();
    if (!from.isValid() && !text().trimmed().isEmpty())
        return; // not a date: nothing to step from, and what was typed is not thrown away
    setDate(from.isValid() ? from.addDays(days).addMonths(months) : nearDay.isValid() ? nearDay : QDate());
    selectAll();
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        openCalendar();
        return;
    }
    if (!(event->modifiers() & ~Qt::KeypadModifier)) {
        switch (event->key()) {
        case Qt::Key_Up:
            return step(1, 0);
        case Qt::Key_Down:
            return step(-1, 0);
        case Qt::Key_PageUp:
            return step(0, 1);
        case Qt::Key_PageDown:
            return step(0, -1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            complete();
            break;
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        complete();
    QLineEdit::focusOutEvent(event);
}

QSize DateEdit::sizeHint() const {
    return {QFontMetrics(font()).horizontalAdvance(u"00/00/0000"_s) + 64, QLineEdit::sizeHint().height()};
}

void DateEdit::openCalendar() {
    if (isReadOnly() || !isEnabled())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setGridVisible(false);
    calendar->setMinimumSize(300, 230);
    QTextCharFormat weekend;
    weekend.setForeground(color(Token::Ri));
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    calendar->setWeekdayTextFormat(Qt::Saturday, {});
    const QDate shown = date().isValid() ? date() : nearDay;
    if (shown.isValid())
        calendar->setSelectedDate(shown);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate day) {
        setDate(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

} // namespace sotoso
