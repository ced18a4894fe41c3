// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"

namespace sotoso {

/// What a book is and holds, for people who look at it from outside.
struct BookInfo {
    QString ward, code;
    int schema = 0;
    qint64 areas = 0, groups = 0, members = 0, households = 0, residents = 0, visits = 0, results = 0;
    QDateTime lastBackup; ///< local time; invalid: none
    bool sound = false;   ///< every page of the file is whole
};

Result<BookInfo> bookInfo(const Store& store);

} // namespace sotoso
