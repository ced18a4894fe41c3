// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/document.h"

namespace sotoso::report {

/// Writes the Document as PDF, whole or not at all. Same sheets as the preview (page_layout.h).
Result<> writePdf(const Document& document, const QString& path, const Progress& progress = {});

} // namespace sotoso::report
