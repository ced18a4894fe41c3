// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"
#include "ui/shared/paint.h"

/// The words and colours of a target's state, alike on every page (DESIGN "State rule").
namespace sotoso::words {

ChipKind kindOf(Pace pace);
/// "Đúng tiến độ", "Chậm", "Nguy cơ"; plain text for what is only watched.
ChipData paceChip(Pace pace);
/// The gap to the plan: "Vượt 17", "Chậm 4", "Thiếu 37", "Đúng mức".
ChipData gapChip(qint64 reached, qint64 plan, Pace pace);
/// The same inside a sentence: "vượt kế hoạch 5".
QString gapText(qint64 reached, qint64 plan);

} // namespace sotoso::words
