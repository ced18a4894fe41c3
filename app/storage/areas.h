// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/db.h"

namespace sotoso::areas {

Area ward(const Db& db);
/// The ward's areas below it, in the ward's order.
QList<Area> all(const Db& db);
/// Those that have not ended before the day: what a person may choose on it.
QList<Area> open(const Db& db, QDate day);
std::optional<Area> byId(const Db& db, AreaId id);
/// By code or name, any case, accents or spaces; "KP 2", and "2" where it can only mean one. Empty when unknown or
/// ambiguous.
std::optional<Area> find(const QList<Area>& areas, const QString& text);
AreaId add(Db& db, const Area& area);
void update(Db& db, const Area& area);

} // namespace sotoso::areas
