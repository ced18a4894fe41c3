// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/period.h"
#include "app/storage/store.h"

#include <QMap>

namespace sotoso::actions {

/// Keeps sections of a period's report as written by hand, by key; an empty text gives the template's words back. One
/// unit: "Soạn báo cáo Tháng 6/2022 – mục III.1, V".
Result<> saveReportTexts(Store& store, const NamedPeriod& period, const QMap<QString, QString>& texts);

} // namespace sotoso::actions
