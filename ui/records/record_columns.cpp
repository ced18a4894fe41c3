// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_columns.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace sotoso::record_columns {
using namespace Qt::StringLiterals;

namespace {

using Source = FigureRecord::Source;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sotoso::RecordColumns)
};

bool isVisit(const FigureRecord& record) {
    return record.source == Source::Activity && record.household;
}

} // namespace

QList<RecordField> of(const QList<FigureRecord>& records, bool appointments) {
    const auto any = [&](auto says) { return std::any_of(records.begin(), records.end(), says); };
    QList<RecordField> fields;
    const auto add = [&](bool wanted, RecordField field) {
        if (wanted)
            fields.append(field);
    };
    const bool households = any([](const FigureRecord& r) { return bool(r.household); });
    const bool people = any([](const FigureRecord& r) {
        return r.resident || r.unnamed || r.source == Source::Member || r.source == Source::Tally;
    });
    const bool activities = any([](const FigureRecord& r) { return bool(r.activity); });
    add(any([](const FigureRecord& r) { return r.day.isValid(); }), RecordField::Day);
    add(any([](const FigureRecord& r) { return bool(r.area); }), RecordField::Area);
    add(any([](const FigureRecord& r) { return bool(r.group); }), RecordField::Group);
    add(households, RecordField::Code);
    add(households, RecordField::Head);
    add(households && !people, RecordField::Address);
    add(people, RecordField::Resident);
    add(any([](const FigureRecord& r) { return r.form.has_value(); }), RecordField::Form);
    add(any(isVisit) && !appointments, RecordField::Outcome);
    // Where each stands for one, their number says it all.
    add(!appointments && any([](const FigureRecord& r) { return r.quantity != 1; }), RecordField::Quantity);
    add(activities, RecordField::Visitors);
    add(any([](const FigureRecord& r) {
            return r.source == Source::Tally || (r.source == Source::Activity && !r.household);
        }) ||
            appointments,
        RecordField::Note);
    return fields;
}

QString header(RecordField field, bool appointments) {
    switch (field) {
    case RecordField::Day:
        return appointments ? Words::tr("Appointment") : Words::tr("Day");
    case RecordField::Area:
        return Words::tr("Neighbourhood");
    case RecordField::Group:
        return Words::tr("Sub-group");
    case RecordField::Code:
        return Words::tr("Code");
    case RecordField::Head:
        return Words::tr("Head of household");
    case RecordField::Address:
        return Words::tr("Address");
    case RecordField::Resident:
        return Words::tr("Person");
    case RecordField::Form:
        return Words::tr("Form");
    case RecordField::Outcome:
        return Words::tr("Outcome");
    case RecordField::Quantity:
        return Words::tr("Quantity");
    case RecordField::Visitors:
        return Words::tr("Who went");
    case RecordField::Note:
        break;
    }
    return Words::tr("Note");
}

bool takesTheRest(RecordField field) {
    return field == RecordField::Address || field == RecordField::Visitors || field == RecordField::Note;
}

QString text(RecordField field, const RecordRow& row) {
    const FigureRecord& record = row.record;
    switch (field) {
    case RecordField::Day:
        return record.day.isValid() ? showDate(record.day) : QString();
    case RecordField::Area:
        return row.areaName;
    case RecordField::Group:
        return row.groupName;
    case RecordField::Code:
        return row.householdCode;
    case RecordField::Head:
        return row.headName;
    case RecordField::Address:
        return row.address;
    case RecordField::Resident:
        return record.source == Source::Tally ? Words::tr("typed by hand")
               : record.unnamed               ? Words::tr("no name given")
                                              : row.residentName;
    case RecordField::Form:
        return record.form ? nameOf(*record.form) : QString();
    case RecordField::Outcome:
        return isVisit(record) ? nameOf(row.outcome) : QString();
    case RecordField::Quantity:
        return showCount(record.quantity);
    case RecordField::Visitors:
        return row.visitors.join(u", "_s);
    case RecordField::Note:
        break;
    }
    return row.note;
}

exchange::Cell cell(RecordField field, const RecordRow& row) {
    if (field == RecordField::Day && row.record.day.isValid())
        return exchange::Cell::ofDate(row.record.day);
    if (field == RecordField::Quantity)
        return exchange::Cell::ofNumber(double(row.record.quantity));
    return exchange::Cell::ofText(text(field, row));
}

} // namespace sotoso::record_columns
