// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

/// A question for records as one word, so that a number on a page, in a report or in the history can carry the door to
/// its records: `CQ01|2022-06|nd09|period|<area id or ->|<group id or ->`.
namespace sotoso {

QString recordKey(const RecordQuestion& question);
std::optional<RecordQuestion> questionOfKey(const QString& key);

} // namespace sotoso
