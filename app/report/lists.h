// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"
#include "app/figures/team_sheet.h"
#include "app/report/document.h"

/// Lists that are printed from a page and signed or hung up; in Vietnamese whatever the language of the program.
namespace sotoso::report {

/// "Danh sách thành viên": by sub-group, as on the day.
Document memberList(const TeamSheet& sheet, QDate today);
/// "Bảng giao chỉ tiêu": the figures with a target in force, what each area was assigned, and the due date. `areas` are
/// the columns, twelve a table.
Document targetTable(const QList<Figure>& figures, const QList<Area>& areas, const QString& ward, int year,
                     QDate today);
enum class HouseholdColumn {
    Code,
    Head,
    Address,
    People,
    Account,
    LastVisit,
    NextDay,
    Area,
    Phone,
    Kind,
    Outcome,
    Visits,
    Note
};
/// "Danh sách hộ gia đình": as it stands on the page, phones masked; `which` says what it was narrowed to, may be
/// empty. Many columns lie across.
Document householdList(const QList<HouseholdLine>& lines, const QList<HouseholdColumn>& columns, const QString& ward,
                       const QString& which, QDate today);

/// "Tổng hợp tình hình": the overview of a period as it stands on its page: the first targets, the course of the
/// first of them and the areas.
Document overview(const Dashboard& dashboard, const NamedPeriod& period, const QString& ward, QDate today);

} // namespace sotoso::report
