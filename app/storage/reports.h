// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/period.h"
#include "app/storage/db.h"

#include <QMap>

/// Reports and the sections of them that were written by hand.
namespace sotoso::reports {

/// Sections written by hand, by their key ("III.1"); absent: the template's own words.
QMap<QString, QString> texts(const Db& db, const NamedPeriod& period);
/// Sets one; empty: the template's own words again.
void setText(Db& db, const NamedPeriod& period, const QString& section, const QString& text);
/// Periods of the scheme for which somebody has begun a report.
QList<Period> begun(const Db& db, Scheme scheme);

} // namespace sotoso::reports
