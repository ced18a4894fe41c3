// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace sotoso {

/// The second click of a double click belongs to whom the first was for: what came to light in between (a dialog gone,
/// a button that took the place of another) gets neither press nor release of it. Watches the whole program.
class SecondClick : public QObject {
public:
    explicit SecondClick(QObject* parent);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QPointer<QObject> pressed;
    quint64 pressedAt = 0, secondAt = 0;
    bool waiting = false, taken = false; ///< for a second click; the last one was taken
};

} // namespace sotoso
