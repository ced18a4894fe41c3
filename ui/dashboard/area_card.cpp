// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/area_card.h"

#include "app/base/parse.h"
#include "app/figures/work_list.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/standing_words.h"
#include "ui/shared/table_view.h"

#include <QAbstractItemModel>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

double share(qint64 part, qint64 of) {
    return of > 0 ? double(part) / double(of) : 0;
}

const Standing* standingOf(const AreaLine& line) {
    return line.figure && line.figure->standing ? &*line.figure->standing : nullptr;
}

QString reachedText(const AreaLine& line) {
    return line.figure && line.figure->reached ? showCount(*line.figure->reached) : u"–"_s;
}

QVariant reachedBar(const AreaLine& line, int role) {
    const Standing* standing = standingOf(line);
    if (role != CellRole::Bar || !standing || !standing->known)
        return {};
    const qint64 goal = standing->target.value;
    return QVariant::fromValue(BarData{share(standing->reached, goal), share(standing->plan, goal),
                                       paint::fillOf(words::kindOf(standing->pace)),
                                       u"%1 / %2"_s.arg(showCount(standing->reached), showCount(goal))});
}

QVariant reachedNumber(const AreaLine& line, int role) {
    switch (role) {
    case CellRole::Link:
        return line.figure.has_value();
    case CellRole::Bold:
        return true;
    case CellRole::After:
        return standingOf(line) ? u" / "_s + showCount(standingOf(line)->target.value) : QString();
    default:
        return {};
    }
}

QVariant gapCell(const AreaLine& line, int role) {
    const Standing* standing = standingOf(line);
    if (role != CellRole::Chip || !standing || !standing->known)
        return {};
    return QVariant::fromValue(words::gapChip(standing->reached, standing->plan, standing->pace));
}

QVariant visitedBar(const AreaLine& line, int role) {
    if (role != CellRole::Bar)
        return {};
    return QVariant::fromValue(BarData{share(line.met, line.households), -1, Token::Accent,
                                       u"%1 / %2"_s.arg(showCount(line.met), showCount(line.households))});
}

QVariant visitedNumber(const AreaLine& line, int role) {
    return role == CellRole::Link    ? QVariant(true)
           : role == CellRole::After ? QVariant(u" / "_s + showCount(line.households))
                                     : QVariant();
}

QVariant lastVisitCell(const AreaLine& line, int role) {
    const bool idle = line.idleDays >= idleAfterDays && line.households > 0;
    if (!idle)
        return role == CellRole::Tone && !line.lastVisit.isValid() ? QVariant(int(Token::T3)) : QVariant();
    switch (role) {
    case CellRole::Tone:
        return int(Token::Ri);
    case CellRole::Bold:
        return true;
    case CellRole::Icon:
        return u"risk"_s;
    case Qt::ToolTipRole:
        return AreaCard::tr("%n day(s) without a visit", nullptr, line.idleDays);
    default:
        return {};
    }
}

} // namespace

AreaCard::AreaCard(QWidget* parent) : CardFrame(tr("By neighbourhood"), parent) {
    setTitleHeight(36);
    detailsLink = wordLink(tr("Open the details"));
    detailsLink->setObjectName(u"areaDetails"_s);
    addAction(detailsLink);
    view = new TableView;
    view->setObjectName(u"areas"_s);
    view->setAccessibleName(tr("By neighbourhood"));
    view->setHeaderHeight(28);
    view->setRowHeight(30);
    view->setRowsSelectable(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(view);
    connect(view, &TableView::linkActivated, this, [this](const QModelIndex& index) {
        const AreaId area = model->row(index).area.id;
        index.column() == reachedColumn ? emit reachedOpened(area) : emit visitedOpened(area);
    });
}

void AreaCard::setLines(const QList<AreaLine>& lines, const Indicator& indicator, bool split, QDate planDay) {
    setExtra(split ? tr("upright line: the plan up to %1").arg(showDay(planDay)) : QString());
    const QString name = indicator.id ? words::shortName(indicator) : QString();
    if (!model || name != reachedName || split != hasPlan) {
        reachedName = name;
        hasPlan = split;
        make();
    }
    model->setRows(lines);
}

/// Without a target there is nothing to hold the numbers against, without an indicator only the visits.
void AreaCard::make() {
    const auto none = [](const AreaLine&) { return QVariant(); };
    const auto bold = [](const AreaLine&, int role) { return role == CellRole::Bold ? QVariant(true) : QVariant(); };
    QList<Column<AreaLine>> columns;
    columns.append({tr("Neighbourhood"),
                    [](const AreaLine& line) { return line.area.name; },
                    Qt::AlignLeft,
                    wide ? 96 : 88,
                    {},
                    bold});
    if (hasPlan)
        columns.append({reachedName, none, Qt::AlignLeft, 0, {}, reachedBar});
    reachedColumn = -1;
    if (!reachedName.isEmpty()) {
        reachedColumn = int(columns.size());
        columns.append({hasPlan ? tr("Reached / set") : reachedName,
                        reachedText,
                        Qt::AlignRight,
                        hasPlan ? 88 : 190,
                        {},
                        reachedNumber});
    }
    if (hasPlan)
        columns.append({tr("Against the plan"), none, Qt::AlignLeft, 124, {}, gapCell});
    columns.append({tr("Households visited"), none, Qt::AlignLeft, !hasPlan ? 0 : wide ? 280 : 128, {}, visitedBar});
    columns.append({QString(),
                    [](const AreaLine& line) { return showCount(line.met); },
                    Qt::AlignRight,
                    wide ? 104 : 82,
                    {},
                    visitedNumber,
                    tr("Households visited")});
    columns.append(
        {tr("Last visit"),
         [](const AreaLine& line) { return line.lastVisit.isValid() ? showDate(line.lastVisit) : tr("never"); },
         Qt::AlignLeft,
         wide ? 128 : 118,
         {},
         lastVisitCell});
    TableModel<AreaLine>* before = model;
    model = new TableModel<AreaLine>(columns, this);
    model->key = [](const AreaLine& line) { return qlonglong(line.area.id.value); };
    if (before)
        model->setRows(before->rows());
    view->setTable(model);
    delete before;
    view->setFitRows(true);
}

void AreaCard::setWide(bool on) {
    if (wide == on)
        return;
    wide = on;
    view->setRowHeight(on ? 42 : 30);
    view->setHeaderHeight(on ? 32 : 28);
    if (model)
        make();
}

} // namespace sotoso
