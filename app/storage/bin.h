// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"

/// What was deleted, out of the change log: it can be put back until somebody empties the bin.
namespace sotoso::bin {

struct Entry {
    ChangeUnit unit;    ///< that deleted it; Store::undoUnit() puts it back
    QStringList things; ///< "2-0231 Nguyễn Văn Đức", "Nguyễn Thị Bé", "2-0231, 02/06/2022"
};
/// The newest first: deletions of households, people, visits and typed figures that were not undone.
QList<Entry> entries(const Db& db);
int count(const Db& db);
/// Forgets what the log knows of what these units deleted, also from before; none of them can be undone any more. The
/// book itself, and so every figure, stays as it is.
void forget(Db& db, const QList<UnitId>& units);

} // namespace sotoso::bin
