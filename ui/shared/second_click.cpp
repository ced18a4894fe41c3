// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/second_click.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace sotoso {

SecondClick::SecondClick(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool SecondClick::eventFilter(QObject* object, QEvent* event) {
    if (!object->isWidgetType())
        return false;
    // What a widget leaves goes on to those around it: the innermost is meant.
    const auto goesOn = [&](const QPointer<QObject>& inner) {
        const auto* in = qobject_cast<QWidget*>(inner.data());
        return in && static_cast<QWidget*>(object)->isAncestorOf(in);
    };
    const quint64 at = event->isInputEvent() ? static_cast<QInputEvent*>(event)->timestamp() : 0;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (std::exchange(pressedAt, at) != at || !goesOn(pressed))
            pressed = object;
        waiting = true;
        taken = false;
        return false;
    case QEvent::MouseButtonDblClick:
        if (std::exchange(secondAt, at) != at || !goesOn(pressed))
            taken = std::exchange(waiting, false) && pressed != object;
        return taken;
    case QEvent::MouseButtonRelease:
        return std::exchange(taken, false);
    default:
        return false;
    }
}

} // namespace sotoso
