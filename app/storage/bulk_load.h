// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/db.h"

#include <QStringList>

namespace sotoso {

/// For loads of very many rows into a fresh book: takes the indexes and the log's insert triggers off the tables of
/// facts, and puts them back in finish(). Inside one bulk unit of work: a failure before that rolls all of it back. An
/// import into a book in use does not want this, since making an index anew costs as much as the book is large.
class BulkLoad {
public:
    explicit BulkLoad(Db& book);
    void finish();

private:
    Db& db;
    QStringList again; ///< the statements that make them
};

} // namespace sotoso
