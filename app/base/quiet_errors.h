// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sotoso {

/// While it lives, nothing that the program writes to standard error is seen: for calls of libraries that print what
/// they also return. What is said to people there is said by us, in one line.
class QuietErrors {
public:
    QuietErrors();
    ~QuietErrors();
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;

private:
    int kept; ///< where standard error goes otherwise; below 0: it is closed
};

} // namespace sotoso
