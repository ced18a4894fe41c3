// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "ui/shared/card.h"

namespace sotoso {

/// A figure with a target as a KPI card says it, on a day.
KpiData kpiOf(const Figure& figure, QDate today);

} // namespace sotoso
