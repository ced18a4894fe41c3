// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/search.h"

#include "app/storage/store.h"

namespace sotoso {

struct Search::Index {
    Store& store;
};

Search::Search(Store& store, QObject* parent) : QObject(parent), index(new Index{store}) {}
Search::~Search() = default;

bool Search::ready() const {
    return true;
}
Result<bool> Search::load(int) {
    return true;
}
Result<QList<Found>> Search::find(const QString&, int) {
    return QList<Found>();
}

} // namespace sotoso
