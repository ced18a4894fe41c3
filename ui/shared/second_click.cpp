// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/second_click.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <utility>

namespace sotoso {

SecondClick::SecondClick(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool SecondClick::eventFilter(QObject* object, QEvent* event) {
    if (!object->isWidgetType())
        return false;
    // An event that a widget leaves goes on to those around it: the first one is meant.
    const auto isNew = [&](quint64& last) {
        const quint64 at = static_cast<QMouseEvent*>(event)->timestamp();
        return std::exchange(last, at) != at || at == 0;
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (isNew(pressedAt))
            pressed = object;
        taken = false;
        return false;
    case QEvent::MouseButtonDblClick:
        if (isNew(secondAt))
            taken = pressed != object;
        return taken;
    case QEvent::MouseButtonRelease:
        return std::exchange(taken, false);
    default:
        return false;
    }
}

} // namespace sotoso
