// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quick_search.h"
#include "ui/shared/page.h"

namespace sotoso {

/// A page of the window. Adding one: write it in its own folder, add a line in pages.cpp.
struct PageEntry {
    QString id;   ///< as in Page::open: "households"
    QString slug; ///< file name of its picture: "ho-gia-dinh"
    int number;   ///< Alt+n, fixed for ever (DECISIONS "Screen"); 0: in the rail's lower group or not in the rail
    QString icon; ///< empty: only opened from other pages, neither in the rail nor found by Ctrl+K
    QString title;
    std::function<Page*(Context&)> make;
};

/// In the rail's order. A page that does not work yet is not here.
QList<PageEntry> pageEntries();
/// What Ctrl+K finds besides the pages: households, residents, visits.
SearchProvider bookSearch(Context& context);
/// The page Ctrl+N opens, and the place it is given.
inline const QString newVisitPage = QStringLiteral("visits");

} // namespace sotoso
