// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/book.h"

#include <QObject>

#include <memory>

class QTimer;

namespace sotoso {

class Db;
class Store;
namespace households {
class AlikeFinder;
}

/// Groups of households of a book that may be one and the same, but for those said to be different. Looked for in
/// slices behind what a person does, anew after each change that may matter; one for all pages of a book.
class Doubles : public QObject {
    Q_OBJECT
public:
    /// Of the book; lives as long as it.
    static Doubles& of(Store& store);
    ~Doubles() override;

    /// As they were found last; a small book is looked through at once, of a large one found() tells later.
    const QList<QList<HouseholdId>>& groups();
    bool ready() const { return complete; }
    /// Looks on for about so many milliseconds (negative: to the end); true when all is looked at.
    Result<bool> load(int milliseconds);

signals:
    /// groups() are others than they were.
    void found();

private:
    explicit Doubles(Store& store);
    Store& store;
    QTimer* slices;
    std::unique_ptr<households::AlikeFinder> finder;
    QList<QList<HouseholdId>> known;
    bool complete = false;
};

} // namespace sotoso
