// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"

#include <QVariantMap>

namespace sotoso {

/// A filter as part of a page's place, and as it is kept in the book.
QVariantMap placeOf(const HouseholdFilter& filter);
HouseholdFilter filterOf(const QVariantMap& place);

/// A filter somebody gave a name.
struct SavedFilter {
    QString name;
    HouseholdFilter filter;
};
QList<SavedFilter> savedFilters(const QString& json);
QString jsonOf(const QList<SavedFilter>& filters);

} // namespace sotoso
