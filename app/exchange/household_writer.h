// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/household_index.h"
#include "app/exchange/import_run.h"

namespace sotoso::exchange {

/// A household as a row says it; what the row does not say is empty.
struct HouseholdRow {
    Household household;
    bool headGiven = true; ///< false: the name is a guess, good for finding only
    bool kindGiven = false;
    QDate since; ///< in its area since
};

/// Brings the rows of an import together with the households of the book.
class HouseholdWriter {
public:
    HouseholdWriter(Db& book, ImportRun& of);
    /// What the current row says about its household, all but the head and the phone; rejects what cannot be.
    HouseholdRow read();
    /// Adds the household, or takes over what differs: empty cells leave what is there, and so do corrections by hand.
    std::pair<HouseholdId, RowFate> write(HouseholdRow row);

    const QList<Area> areas;
    HouseholdIndex index;

private:
    Db& db;
    ImportRun& run;
    HandEdits edits;
};

} // namespace sotoso::exchange
