// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"

namespace sotoso {

/// Nothing that happened and is counted is older: an earlier year is a slip of the pen.
inline constexpr int firstBookYear = 2000;

/// Nothing that is counted or aimed at in a ward is above: a larger number is a telephone or a slip of the keyboard.
inline constexpr qint64 mostCounted = 1'000'000'000;

/// Whether somebody was met, so that there can be results.
inline bool isMet(Outcome outcome) {
    return outcome == Outcome::Met || outcome == Outcome::ComeBack;
}

/// Whether a visit settles the appointment that was made before it. Nobody at home settles nothing: what was agreed
/// still holds, unless a new day was put down.
inline bool settlesAppointment(Outcome outcome, bool newDay) {
    return outcome != Outcome::Absent || newDay;
}

} // namespace sotoso
