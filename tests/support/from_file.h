// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"

namespace sotoso {

/// What the file says, read by another connection than the window's.
template <class F>
auto fromFile(const QString& path, F&& f) {
    auto book = Store::open(path, Store::Mode::ReadOnly);
    if (!book)
        qFatal("%s", qPrintable(book.error().text));
    return *(*book)->read(std::forward<F>(f));
}

} // namespace sotoso
