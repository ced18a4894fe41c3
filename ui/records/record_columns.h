// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"
#include "app/figures/figures.h"

namespace sotoso {

/// What a list of records shows; which of these depends on what kinds of records it holds.
enum class RecordField { Day, Area, Group, Code, Head, Address, Resident, Form, Outcome, Quantity, Visitors, Note };

namespace record_columns {

/// The columns that say something about these records, in reading order.
QList<RecordField> of(const QList<FigureRecord>& records, bool appointments);
QString header(RecordField field, bool appointments);
/// Long texts: the column is as wide as what the others leave.
bool takesTheRest(RecordField field);
/// What the cell says; "chưa ghi tên" and "nhập tay" in place of names that are not there.
QString text(RecordField field, const RecordRow& row);
/// The same for a spreadsheet: days and numbers as such.
exchange::Cell cell(RecordField field, const RecordRow& row);

} // namespace record_columns
} // namespace sotoso
