// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/db.h"

namespace sotoso::migrations {

/// "SoTS": marks the file as a ward book (PRAGMA application_id).
constexpr qint64 applicationId = 0x536f5453;
/// The schema this program writes.
int newest();
/// Brings the book from `version` to newest() inside the caller's transaction; forward only.
void apply(Db& db, int version);

} // namespace sotoso::migrations
