// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/lists.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/figures/reached.h"
#include "app/report/month_report.h"
#include "app/report/report_words.h"

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {

constexpr qsizetype areasPerTable = 12;

Cell text(const QString& words, bool bold = false, int columns = 1) {
    return {.value = Value::of(words), .bold = bold, .columns = columns};
}

QString roleOf(Role role) {
    switch (role) {
    case Role::Leader:
        return u"Tổ trưởng"_s;
    case Role::Deputy:
        return u"Tổ phó"_s;
    case Role::Secretary:
        return u"Thư ký"_s;
    case Role::GroupLeader:
        return u"Trưởng nhóm"_s;
    case Role::Member:
        break;
    }
    return u"Thành viên"_s;
}

Document documentOf(const QString& title, const QString& author, QDate day, bool landscape, QList<Block> blocks) {
    return {title, author, day, {Section{landscape, false, std::move(blocks)}}};
}

} // namespace

Document memberList(const TeamSheet& sheet, QDate today) {
    const QString title = u"Danh sách thành viên %1"_s.arg(sheet.team.name);
    QString attached;
    if (!sheet.team.decisionNo.isEmpty())
        attached = u"(Theo Quyết định số %1%2; danh sách tính đến ngày %3)"_s.arg(
            sheet.team.decisionNo,
            sheet.team.decisionDay.isValid() ? u" ngày "_s + showDate(sheet.team.decisionDay) : QString(),
            showDate(today));
    Table table;
    table.sheet = u"Thành viên"_s;
    table.columns = {{6, Align::Centre}, {26}, {15}, {31}, {16, Align::Centre}};
    table.head = headOf({u"STT"_s, u"Họ và tên"_s, u"Vai trò"_s, u"Tổ chức, chức vụ"_s, u"Điện thoại"_s});
    QString last;
    int number = 0;
    for (const TeamSheet::MemberLine& line : sheet.members) {
        QString group = u"Thường trực tổ"_s;
        for (const TeamSheet::GroupLine& each : sheet.groups)
            if (each.group.id == line.term.group)
                group = each.areaNames.isEmpty() ? each.group.name
                                                 : u"%1 – %2"_s.arg(each.group.name, each.areaNames.join(u", "_s));
        if (group != last)
            table.rows += TableRow{{.value = Value::of(group), .align = Align::Left, .bold = true, .columns = 5}};
        last = group;
        QStringList work{line.member.position, line.member.organisation};
        work.removeAll(QString());
        table.rows += TableRow{{.value = Value::number(++number)},
                               text(line.member.name),
                               text(roleOf(line.term.role)),
                               text(work.join(u", "_s)),
                               text(showPhone(line.member.phone))};
    }
    return documentOf(title, sheet.team.name, today, false, {AnnexHeading{{}, title, attached}, table});
}

Document targetTable(const QList<Figure>& figures, const QList<Area>& areas, const QString& ward, int year,
                     QDate today) {
    const QString title = u"Bảng giao chỉ tiêu năm %1 của %2"_s.arg(year).arg(ward);
    QList<Block> blocks{AnnexHeading{{}, title, u"(Số liệu giao tính đến ngày %1)"_s.arg(showDate(today))}};
    for (qsizetype first = 0; first < std::max<qsizetype>(1, areas.size()); first += areasPerTable) {
        const QList<Area> part = areas.mid(first, areasPerTable);
        Table table;
        table.sheet = u"Chỉ tiêu"_s;
        table.columns = {{4, Align::Centre}, {26}, {10}, {9, Align::Right}};
        QStringList titles{u"STT"_s, u"Chỉ tiêu"_s, u"Đơn vị"_s, u"Giao"_s};
        for (const Area& area : part) {
            table.columns += Column{8, Align::Right};
            titles += area.name;
        }
        table.columns += Column{11, Align::Centre};
        table.columns += Column{16};
        titles << u"Hạn hoàn thành"_s << u"Theo văn bản"_s;
        table.head = headOf(titles);
        int number = 0;
        for (const Figure& figure : figures) {
            if (!figure.standing)
                continue;
            const Target& target = figure.standing->target;
            TableRow row{{.value = Value::number(++number)},
                         text(figure.indicator.nameVi),
                         text(figure.indicator.unitVi),
                         {.value = Value::number(target.value), .bold = true}};
            for (const Area& area : part) {
                Cell cell;
                for (const TargetPart& given : target.parts)
                    if (given.area == area.id)
                        cell.value = Value::number(given.value);
                row += cell;
            }
            row << Cell{.value = Value::day(target.due)} << text(target.decision);
            table.rows += row;
        }
        blocks += table;
    }
    return documentOf(title, ward, today, true, blocks);
}

namespace {

struct ListHeading {
    QString title;
    double width = 10;
    Align align = Align::Left;
};

/// In the order of HouseholdColumn.
const QList<ListHeading>& headings() {
    static const QList<ListHeading> all{{u"Hộ số"_s, 9},
                                        {u"Chủ hộ"_s, 24},
                                        {u"Địa chỉ"_s, 30},
                                        {u"Người"_s, 7, Align::Right},
                                        {u"Tài khoản"_s, 9, Align::Right},
                                        {u"Thăm gần nhất"_s, 12, Align::Centre},
                                        {u"Hẹn quay lại"_s, 12, Align::Centre},
                                        {u"Khu phố"_s, 12},
                                        {u"Điện thoại"_s, 13},
                                        {u"Loại hộ"_s, 11},
                                        {u"Kết quả lần cuối"_s, 12},
                                        {u"Lượt thăm"_s, 7, Align::Right},
                                        {u"Ghi chú"_s, 24}};
    return all;
}

Cell cellOf(const HouseholdLine& line, HouseholdColumn column) {
    const Household& household = line.household;
    const HouseholdState state = line.state.value_or(HouseholdState());
    const auto day = [](QDate date) { return Cell{.value = date.isValid() ? Value::day(date) : Value()}; };
    switch (column) {
    case HouseholdColumn::Code:
        return text(household.code);
    case HouseholdColumn::Head:
        return text(household.headName);
    case HouseholdColumn::Address:
        return text(QStringList{household.houseNo, household.street}.join(u' ').trimmed());
    case HouseholdColumn::People:
        return text(line.state ? QString::number(line.people()) : QString());
    case HouseholdColumn::Account:
        return text(state.eligible ? u"%1/%2"_s.arg(state.covered).arg(state.eligible) : QString());
    case HouseholdColumn::LastVisit:
        return day(state.lastVisit);
    case HouseholdColumn::NextDay:
        return day(state.nextDay);
    case HouseholdColumn::Area:
        return text(line.areaName);
    case HouseholdColumn::Phone:
        return text(maskPhone(household.phone));
    case HouseholdColumn::Kind:
        return text(nameOf(household.kind));
    case HouseholdColumn::Outcome:
        return text(state.lastOutcome ? nameOf(*state.lastOutcome) : QString());
    case HouseholdColumn::Visits:
        return text(line.state ? QString::number(state.visits) : QString());
    case HouseholdColumn::Note:
        return text(household.note.simplified());
    }
    return {};
}

} // namespace

Document householdList(const QList<HouseholdLine>& lines, const QList<HouseholdColumn>& columns, const QString& ward,
                       const QString& which, QDate today) {
    constexpr double portrait = 110; // room for the usual columns
    const QString title = u"Danh sách hộ gia đình %1"_s.arg(ward);
    const QString counted = u"%1 hộ, tính đến ngày %2"_s.arg(showCount(lines.size()), showDate(today));
    Table table;
    table.sheet = u"Hộ gia đình"_s;
    table.columns = {{5, Align::Centre}};
    QStringList titles{u"STT"_s};
    double width = 5;
    for (const HouseholdColumn column : columns) {
        const ListHeading& heading = headings()[int(column)];
        table.columns += Column{heading.width, heading.align};
        titles += heading.title;
        width += heading.width;
    }
    table.head = headOf(titles);
    int number = 0;
    for (const HouseholdLine& line : lines) {
        TableRow row{{.value = Value::number(++number)}};
        for (const HouseholdColumn column : columns)
            row += cellOf(line, column);
        table.rows += row;
    }
    const QString attached = which.isEmpty() ? u"(%1)"_s.arg(counted) : u"(%1; %2)"_s.arg(which, counted);
    return documentOf(title, ward, today, width > portrait, {AnnexHeading{{}, title, attached}, table});
}

namespace {

Value gapOf(const std::optional<Standing>& standing) {
    return standing && standing->known ? Value::of(gapWords(standing->reached - standing->plan, standing->pace))
                                       : Value();
}

Table targetsOf(const QList<Figure>& figures) {
    Table table;
    table.sheet = u"Chỉ tiêu"_s;
    table.columns = {
        {4, Align::Centre}, {31}, {13}, {9, Align::Right}, {10, Align::Right}, {10, Align::Right}, {10, Align::Right},
        {9, Align::Right},  {13}};
    table.head = headOf({u"STT"_s, u"Chỉ tiêu"_s, u"ĐVT"_s, u"Giao"_s, u"Kế hoạch đến nay"_s, u"Thực hiện"_s,
                         u"Trong kỳ"_s, u"Tỷ lệ %"_s, u"So kế hoạch"_s});
    int number = 0;
    for (const Figure& figure : figures) {
        if (!figure.standing)
            continue;
        const Standing& standing = *figure.standing;
        const bool snapshot = figure.indicator.kind == IndicatorKind::Snapshot;
        const std::optional<qint64> moved = snapshot ? figure.value.change : figure.value.inPeriod;
        table.rows +=
            TableRow{{.value = Value::number(++number)},
                     text(figure.indicator.nameVi),
                     text(figure.indicator.unitVi),
                     {.value = Value::number(standing.target.value)},
                     {.value = Value::number(standing.plan)},
                     {.value = Value::numberOrUnknown(reachedOf(figure.value, figure.standing)), .bold = true},
                     {.value = snapshot && moved ? Value::change(*moved) : Value::numberOrUnknown(moved)},
                     {.value = standing.percent ? Value::percent(*standing.percent) : Value()},
                     {.value = gapOf(figure.standing)}};
    }
    return table;
}

Table areasOf(const Dashboard& dashboard) {
    Table table;
    table.sheet = u"Khu phố"_s;
    table.caption = u"%1 và hộ đã đến theo khu phố"_s.arg(dashboard.course.indicator.nameVi);
    table.columns = {{5, Align::Centre}, {17}, {9, Align::Right},  {10, Align::Right},
                     {9, Align::Right},  {13}, {10, Align::Right}, {10, Align::Right},
                     {13, Align::Centre}};
    table.head = headOf({u"STT"_s, u"Khu phố"_s, u"Giao"_s, u"Thực hiện"_s, u"Tỷ lệ %"_s, u"So kế hoạch"_s,
                         u"Hộ đã đến"_s, u"Tổng số hộ"_s, u"Thăm gần nhất"_s});
    int number = 0;
    for (const AreaLine& line : dashboard.areas) {
        const std::optional<Standing> standing = line.figure ? line.figure->standing : std::nullopt;
        const bool known = standing && standing->known; // else typed for the ward alone
        table.rows += TableRow{{.value = Value::number(++number)},
                               text(line.area.name),
                               {.value = standing ? Value::number(standing->target.value) : Value()},
                               {.value = known      ? Value::number(standing->reached)
                                         : standing ? Value::unknown()
                                                    : Value(),
                                .bold = true},
                               {.value = known && standing->percent ? Value::percent(*standing->percent) : Value()},
                               {.value = gapOf(standing)},
                               {.value = Value::number(line.met)},
                               {.value = Value::number(line.households)},
                               {.value = line.lastVisit.isValid() ? Value::day(line.lastVisit) : Value()}};
    }
    return table;
}

} // namespace

Document overview(const Dashboard& dashboard, const NamedPeriod& period, const QString& ward, QDate today) {
    const QString kind = u"TỔNG HỢP TÌNH HÌNH"_s, of = u"%1, %2"_s.arg(ward, periodName(period));
    const QDate last = std::min(period.period.last, std::max(today, period.period.first));
    const QString days = u"Số liệu từ ngày %1 đến ngày %2; trong kỳ có %3 lượt đến hộ, %4 buổi đi khu phố."_s.arg(
        showDate(period.period.first), showDate(last), showCount(dashboard.visits), showCount(dashboard.outings));
    QList<Block> blocks{Title{kind, {of}}, Paragraph{{Run::words(days)}}, targetsOf(dashboard.cards)};
    if (dashboard.course.standing) {
        const ChartData chart = progressChart(dashboard.course, period);
        blocks << ChartBlock{chart, 48, {}, u"%1 %2"_s.arg(chart.title, chart.subtitle)};
    }
    if (!dashboard.areas.isEmpty())
        blocks << areasOf(dashboard);
    return documentOf(u"Tổng hợp tình hình "_s + of, ward, today, false, std::move(blocks));
}

} // namespace sotoso::report
