// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/storage/db.h"

#include <QHash>

namespace sotoso::exchange {

/// A household's number however its letters are written: tn-1 is TN-1.
inline QString codeKey(const QString& code) {
    return code.toUpper();
}

/// The households of the book as an import looks for them: by number; else by the folded name of the head with house
/// number, street and area; else by name and phone. Where no address is given the accents count too, and another phone
/// is another household. Kept small: what is found is read from the book.
class HouseholdIndex {
public:
    HouseholdIndex(const Db& book, QDate day);

    struct Match {
        HouseholdId id;         ///< 0: none
        bool ambiguous = false; ///< several households fit, none better than the others
    };
    /// By the number when there is one, and by nothing else then.
    Match find(const Household& wanted) const;
    /// A household with another number (or found by nothing) that is likely the same: same head with the same address
    /// or phone.
    HouseholdId likely(const Household& wanted) const;
    HouseholdId byCode(const QString& code) const { return codes.value(codeKey(code)); }
    void put(const Household& household);
    /// It has changed; `before` as it was put.
    void replace(const Household& before, const Household& now);
    /// The next free number of the area.
    QString freeCode(const Area& area);

private:
    /// What tells households of one head's name apart, folded and hashed.
    struct Entry {
        HouseholdId id;
        AreaId area;
        size_t houseNo, street, phone; ///< 0: not given
        size_t spelling;               ///< of the name, with its accents
    };
    Entry entryOf(const Household& household) const;

    const Db& db;
    QHash<QString, HouseholdId> codes; ///< by codeKey
    QMultiHash<size_t, Entry> byName;
    QHash<AreaId, QString> next;
};

} // namespace sotoso::exchange
