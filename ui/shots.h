// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sotoso {

class MainWindow;

/// Renders every page of the open book to PNG in `folder`: `tong-quan-1366.png` at each size, the dashboard also dark.
/// `doubled`: this process runs at scale factor 2, one size of 960×500 logical pixels, `tong-quan-200.png`. Returns the
/// files written.
QStringList renderPages(MainWindow& window, const QString& folder, bool doubled);

} // namespace sotoso
