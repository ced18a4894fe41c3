// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/app_style.h"
#include "ui/shared/theme.h"

#include <QSettings>
#include <QTemporaryDir>

namespace sotoso {

/// The program's look, and preferences in a folder of their own: call first in main() or initTestCase() of a window
/// test.
inline void prepareWindowTest() {
    static QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Theme::of().install();
    FocusRing::install();
}

} // namespace sotoso
