// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_check.h"
#include "app/storage/store.h"

namespace sotoso {

class Figures;

/// One look over a book: what was found so far, and how things are named.
class BookCheck {
public:
    BookCheck(const Db& book, QDate onDay) : db(book), today(onDay) {}

    const Db& db;
    const QDate today;
    QList<Finding> findings;

    void add(const char* kind, const QString& where, const QString& text) {
        findings += {QString::fromLatin1(kind), where, text};
    }
    /// A row as people know it: the household of a visit and its day, a resident's name.
    QString placeOf(const QString& table, qint64 id) const;

    // book_check_file.cpp
    void file(const QString& path);
    void orphans();
    void backups(const QString& path);
    // book_check_data.cpp
    void dates();
    void areas();
    void texts();
    // book_check_counts.cpp
    void accounts();
    void twice();
    void targets();
    void rules();
    void figures(Figures& figures);
};

} // namespace sotoso
