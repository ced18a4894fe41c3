// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

class QWidget;

namespace sotoso {

class Prompts;
class Store;

/// Opens a book for writing. A lock left by another machine is a question to the person; an Error of kind Cancelled
/// when the answer was no.
Result<std::unique_ptr<Store>> openForWriting(const QString& path, Prompts& prompts, QWidget* parent);

} // namespace sotoso
