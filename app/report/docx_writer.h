// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/document.h"

namespace sotoso::report {

/// Writes the Document for Word (DOCX), whole or not at all: what the clerk numbers, signs and sends.
Result<> writeDocx(const Document& document, const QString& path, const Progress& progress = {});

} // namespace sotoso::report
