// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/document.h"

namespace sotoso::report {

/// Writes the Document as a workbook, whole or not at all: a sheet with the sentences and the figures in them, one for
/// each table, one for the charts. Numbers and dates are real ones; text is never a formula.
Result<> writeXlsx(const Document& document, const QString& path, const Progress& progress = {});

} // namespace sotoso::report
