// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_words.h"

/// Inside of month_report: the tables behind the text.
namespace sotoso::report {

/// All indicators that have a target or a figure this year, by pillar, in nine columns.
Table indicatorTable(const ReportFacts& facts, const ReportTemplate& pattern, const Speaker& speaker);
/// By neighbourhood: households and visits, then the indicators whose target is split, three a table. Empty without
/// areas.
QList<Table> areaTables(const ReportFacts& facts, const Speaker& speaker);

} // namespace sotoso::report
