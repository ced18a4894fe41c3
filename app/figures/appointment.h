// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"

namespace sotoso {

/// Whether a visit settles the appointment that was made before it. Nobody at home settles nothing: what was agreed
/// still holds, unless a new day was put down.
inline bool settlesAppointment(Outcome outcome, bool newDay) {
    return outcome != Outcome::Absent || newDay;
}

} // namespace sotoso
