// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/book.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace sotoso {

class Store;

/// A household or resident that was found.
struct Found {
    enum class Kind { Household, Resident };
    Kind kind = Kind::Household;
    HouseholdId household;
    ResidentId resident; ///< of a household: the resident who is its head; none where only the name is known
    QString code;        ///< of the household: 2-0231
    QString name;        ///< of the head, or of the resident
    QString address;     ///< "12/4 Cách Mạng Tháng Tám"
    AreaId area;
    QString areaName;
    QString phone; ///< digits; mask it before it is shown
    /// 0 best: exact with accents, exact folded, whole words in any order, beginnings (also initials and ends of
    /// phones), other spellings (i for y, Telex, VNI), inside.
    int rank = 0;
};

/// Finds households and residents while one types: no accents, wrong accents, both placements of tones, names in any
/// order, initials (nvd), house number, street, tail of the phone, household code. Exact hits first; a head who is also
/// a resident is one hit. All folded text lies in one buffer that follows the book's changes.
class Search : public QObject {
    Q_OBJECT
public:
    explicit Search(Store& store, QObject* parent = nullptr);
    ~Search() override;

    /// All text is in memory. Until then the first question reads it.
    bool ready() const;
    /// Reads on for about so many milliseconds (a slice behind the first painted page); true when all is read.
    Result<bool> load(int milliseconds);
    /// Best first.
    Result<QList<Found>> find(const QString& text, int limit = 20);
    /// Every household that is found, by itself or by one of its people; those found by weaker matches only where there
    /// are no better ones. For filtering lists.
    Result<QSet<HouseholdId>> households(const QString& text);

private:
    struct Index;
    std::unique_ptr<Index> index;
};

} // namespace sotoso
