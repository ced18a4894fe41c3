// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/import_run.h"

#include <QSet>

namespace sotoso::exchange {

/// Brings the rows of an import together with the residents of the book: known by CCCD, else by household, name and
/// year of birth where both have one. Holds the people of one household at a time, so rows best come by household.
class ResidentWriter {
public:
    ResidentWriter(Db& book, ImportRun& of);
    /// The person of the current row, all but the household; rejects what cannot be.
    Resident read();
    /// Rejects a person of a household that is still to be made who cannot go in.
    void check(const Resident& given);
    /// Adds the person to `resident.household`, or takes over what differs: empty cells leave what is there, and so do
    /// corrections by hand.
    std::pair<ResidentId, RowFate> write(Resident resident);

private:
    void open(HouseholdId household);
    std::optional<Resident> known(const Resident& given);
    /// Who lived in the household once: an old list still has the person there.
    std::optional<Resident> movedAway(const Resident& given) const;

    Db& db;
    ImportRun& run;
    HandEdits edits;
    QSet<size_t> cards;             ///< hashes of the CCCD numbers in the book, to ask only for those
    QSet<qint64> peopled;           ///< households in which somebody lives or lived, to ask only for those
    HouseholdId at;                 ///< whose people are held
    QList<Resident> people, former; ///< who lives there, and who did, as of then
};

} // namespace sotoso::exchange
