// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

namespace sotoso {

/// Something that waits to be done.
struct WorkItem {
    enum class Kind { IdleArea, FollowUps, Report, Drafts, Doubles };
    Kind kind = Kind::IdleArea;
    Area area;        ///< IdleArea
    QDate day;        ///< IdleArea: last visit (invalid: never); Report: the day it is due; Drafts: of the newest
    int days = 0;     ///< IdleArea: without a visit; Report: left until it is due
    QString group;    ///< IdleArea: the sub-group that looks after it; may be empty
    qint64 count = 0; ///< FollowUps: households; Drafts: forms; Doubles: groups
    qint64 late = 0;  ///< FollowUps: appointments of before today
    QString title;    ///< Drafts: of the newest
    QList<QPair<QString, qint64>> groups; ///< FollowUps: by sub-group, in its order
    QStringList areas;                    ///< Doubles: where they are
    NamedPeriod period;                   ///< Report
    bool begun = false;                   ///< Report: somebody has written in it
};

/// An idle area is one that nobody has visited for so many days.
inline constexpr int idleAfterDays = 14;

/// In the order in which it should be done: risks, what is due, drafts, doubtful data.
Result<QList<WorkItem>> workList(Store& store, const Dashboard& dashboard, Scheme scheme, QDate today);

/// Appointments of one day to come.
struct ComingDay {
    QDate day;
    qint64 households = 0;
    QStringList areas;
};
Result<QList<ComingDay>> comingDays(Store& store, Figures& figures, QDate today, int days);

} // namespace sotoso
