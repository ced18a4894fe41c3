// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"

#include <QMap>

namespace sotoso::actions {

/// What the book says of its reports: the keys of app/storage/settings.h that a person sets, each with its text; ''
/// where the program's own choice holds. Several lines where the paper has several.
using ReportSettings = QMap<QString, QString>;

ReportSettings reportSettings(const Db& db);
/// Keeps those given as one unit: "Đổi cài đặt báo cáo". Error::field is the key of what is wrong.
Result<> saveReportSettings(Store& store, const ReportSettings& changed);

} // namespace sotoso::actions
