// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/doubles.h"

#include "app/storage/alike.h"
#include "app/storage/settings.h"
#include "app/storage/store.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace sotoso {

namespace {

constexpr int atOnce = 20, slice = 8; // milliseconds

/// Who was said to be different.
std::function<bool(HouseholdId, HouseholdId)> apart(const Db& db) {
    QList<QSet<HouseholdId>> groups;
    for (const QString& group : settings::get(db, settings::notDouble).split(u' ', Qt::SkipEmptyParts)) {
        QSet<HouseholdId> ids;
        for (const QString& id : group.split(u'+'))
            ids += HouseholdId(id.toLongLong());
        groups += ids;
    }
    return [groups](HouseholdId one, HouseholdId other) {
        return std::any_of(groups.begin(), groups.end(),
                           [&](const QSet<HouseholdId>& ids) { return ids.contains(one) && ids.contains(other); });
    };
}

} // namespace

Doubles& Doubles::of(Store& store) {
    auto* known = store.findChild<Doubles*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Doubles(store);
}

Doubles::Doubles(Store& book) : QObject(&book), store(book), slices(new QTimer(this)) {
    connect(&store, &Store::changed, this, [this](const ChangeSet& changes) {
        for (const char* table : {"household", "household_area", "resident", "residence", "setting"})
            if (changes.touches(table)) {
                complete = false;
                finder.reset();
            }
    });
    connect(slices, &QTimer::timeout, this, [this] {
        if (load(slice).value_or(true)) // what cannot be read now is looked for when next asked
            slices->stop();
    });
}
Doubles::~Doubles() = default;

const QList<QList<HouseholdId>>& Doubles::groups() {
    if (!complete && !slices->isActive() && !load(atOnce).value_or(true))
        slices->start(0);
    return known;
}

Result<bool> Doubles::load(int milliseconds) {
    if (complete)
        return true;
    const auto done = store.read([&](const Db& db) {
        if (!finder)
            finder = std::make_unique<households::AlikeFinder>(apart(db));
        return finder->step(db, milliseconds);
    });
    if (!done || !*done)
        return done;
    QList<QList<HouseholdId>> now = finder->groups();
    finder.reset();
    complete = true;
    if (now == known)
        return true;
    known = std::move(now);
    emit found();
    return true;
}

} // namespace sotoso
