// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"

class QWidget;

namespace sotoso {

class Prompts;

/// Asks where, writes a list as PDF and shows it in the system's program, from where it is printed. Empty: cancelled,
/// or it failed and the reason was shown; else the file's name.
QString printList(QWidget* parent, Prompts& prompts, const report::Document& document, const QString& name);

} // namespace sotoso
