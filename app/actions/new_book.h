// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/store.h"

namespace sotoso::actions {

struct NewArea {
    QString code; ///< empty: KP1, KP2 … in order
    QString name;
};

struct NewWard {
    QString path;
    QString name;         ///< "Phường 1"; required
    QString code;         ///< 5-digit unit code, or empty
    QString parent;       ///< "thành phố Tây Ninh"
    QList<NewArea> areas; ///< one sub-group is made for each: N1, N2 …
    qint64 idPrefix = 0;  ///< only for sample books (Store::NewBook)
};

/// A new book with the starter indicators, one team, the areas and a sub-group for each.
Result<std::unique_ptr<Store>> newBook(const NewWard& ward);
/// "KPA=Khu phố A;Khu phố B" as the CLI takes it.
Result<QList<NewArea>> parseAreas(const QString& text);
/// "Khu phố 1" … for the first run.
QList<NewArea> numberedAreas(int count);

} // namespace sotoso::actions
