// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sotoso {

/// A path as C libraries that call fopen() expect it. On Windows that is the machine's own code page, which has no
/// Vietnamese letters: there the short name (8.3) of the file, or of its folder where it does not exist yet.
QByteArray cPath(const QString& path);

} // namespace sotoso
