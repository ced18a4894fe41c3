// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/report_facts.h"

namespace sotoso {

/// What somebody should look at before a report goes out. What is empty or zero is in order. Sections without text are
/// found in the Document (report::MissingPart).
struct ReportChecks {
    int drafts = 0;               ///< visits begun and not counted
    QList<AreaLine> idle;         ///< areas without a visit in the last days of the period
    QList<Indicator> withoutNote; ///< typed in the period with no word about where from
    QList<Indicator> notTyped;    ///< typed before in this year, not in this period
    QList<Indicator> notAddingUp; ///< the areas' figures are not the ward's
};

/// Days without a visit from which an area is named.
constexpr int idleDaysNamed = 14;

Result<ReportChecks> reportChecks(Store& store, const ReportFacts& facts);

} // namespace sotoso
