// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/db.h"

#include <QHash>
#include <QSet>

namespace sotoso {

/// What somebody changed by hand in a table, as the change log tells it: the columns of each row whose newest change
/// still in force was made by a person and not by an import. What a row was entered with is no change.
class HandEdits {
public:
    HandEdits() = default;
    HandEdits(const Db& db, const char* table);
    bool has(qint64 row, const char* column) const;
    bool has(qint64 row) const { return !columns.value(row).isEmpty(); }

    /// Rows of `table` (household, resident) whose dated place (`placed`: household_area, residence) was changed by
    /// hand are noted under the column `as`.
    void addPlaces(const Db& db, const char* placed, const char* owner, const char* as);
    /// Rows of `table` with rows hanging on them (`part`, by its column `owner`) that were added, changed or taken away
    /// by hand after the row itself was entered are noted under the column `as`.
    void addParts(const Db& db, const char* part, const char* owner, const char* as);

private:
    QHash<qint64, QSet<QString>> columns;
};

} // namespace sotoso
