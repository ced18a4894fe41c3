// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/app_style.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>

namespace sotoso {

/// The program's look, and preferences in a folder of their own: call first in main() or initTestCase() of a window
/// test.
inline void prepareWindowTest() {
    static QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8()); // recovery files
    Theme::of().install();
    FocusRing::install();
}

/// Types any text, as an input method that is done composing does; QTest::keyClicks knows ASCII alone.
inline void typeText(QWidget* widget, const QString& text) {
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter)),
            release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(widget, &press);
        QCoreApplication::sendEvent(widget, &release);
    }
}

} // namespace sotoso
