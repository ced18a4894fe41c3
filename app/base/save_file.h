// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <functional>

class QIODevice;

namespace sotoso {

/// Writes a file whole or not at all: `write` fills a temporary file beside it, which then takes the name in one step.
/// What stood at `path` before stays untouched when anything fails; `write` may throw a Failure.
Result<> saveWhole(const QString& path, const std::function<void(QIODevice&)>& write);

} // namespace sotoso
