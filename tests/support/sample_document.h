// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"

namespace sotoso::tests {

/// The report of June 2022 of an invented ward, written by hand: every kind of block, an annex of several pages, a
/// landscape one.
report::Document sampleDocument();

report::ChartData sampleProgress();
report::ChartData sampleAreas();
report::ChartData sampleCoverage();

} // namespace sotoso::tests
