// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/book.h"

#include <QObject>

#include <memory>

namespace sotoso {

class Store;

/// A household or resident that was found.
struct Found {
    enum class Kind { Household, Resident };
    Kind kind = Kind::Household;
    HouseholdId household;
    ResidentId resident; ///< of a Resident hit; of a household whose head is known by name: none
    QString code;        ///< of the household: 2-0231
    QString name;        ///< of the head, or of the resident
    QString address;     ///< "12/4 Cách Mạng Tháng Tám"
    AreaId area;
    QString areaName;
    QString phone; ///< digits; mask it before it is shown
    int rank = 0;  ///< 0 best: exact with accents, exact folded, words in any order, beginnings, inside
};

/// Finds households and residents while one types: no accents, wrong accents, both placements of tones, names in any
/// order, initials (nvd), house number, street, tail of the phone, household code. Exact hits first; a head who is also
/// a resident is one hit. All folded text lies in one buffer that follows the book's changes.
class Search : public QObject {
    Q_OBJECT
public:
    explicit Search(Store& store, QObject* parent = nullptr);
    ~Search() override;

    bool ready() const;
    Result<bool> load(int milliseconds);
    Result<QList<Found>> find(const QString& text, int limit = 20);

private:
    struct Index;
    std::unique_ptr<Index> index;
};

} // namespace sotoso
