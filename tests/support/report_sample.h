// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/report_facts.h"

namespace sotoso::tests {

/// Facts of June 2022 of an invented ward with three neighbourhoods, made by hand: indicators of every kind, with and
/// without targets, typed, zero and unknown.
ReportFacts sampleFacts();

/// A figure of the starter catalogue, put into the facts (in place of what was there). Active unless told.
Figure& addFigure(ReportFacts& facts, const QString& code, FigureValue value);
/// A target from 01/01 to 31/12/2022, reached as far as said.
void setTarget(ReportFacts& facts, const QString& code, qint64 target, qint64 reached, qint64 plan);

} // namespace sotoso::tests
