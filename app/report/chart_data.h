// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What a printed chart shows, as values; print_chart.h paints it. Nothing here is counted: figures fill it in.
namespace sotoso::report {

struct ChartPoint {
    QDate day = {};
    double value = 0;
};

/// A mark on the day axis: "T6" at the middle of the reporting month.
struct ChartMark {
    QDate day = {};
    QString label = {};
    bool strong = false; ///< the reporting month
};

/// Cumulative actual against the plan, from the target's `from` to its due date.
struct ProgressSeries {
    QDate from = {}, due = {};
    QDate today = {}; ///< the day the figures are cut off; invalid: no line
    QList<ChartPoint> actual = {};
    QList<ChartPoint> plan = {};
    QList<ChartPoint> forecast = {}, low = {}, high = {}; ///< empty with fewer than three closed periods
    QList<ChartMark> marks = {};
    std::optional<double> goal = {};
    QString goalLabel = {};  ///< at the goal's line: "Chỉ tiêu năm"; empty: "Chỉ tiêu"
    QString actualNote = {}; ///< under the last actual value: "vượt kế hoạch 5"
};

/// One neighbourhood. A value that is not known is said in words, never drawn as a bar of zero.
struct ChartBar {
    QString label = {};
    std::optional<qint64> value = {};
    std::optional<qint64> plan = {};  ///< tick: where the plan is by the last day
    std::optional<qint64> whole = {}; ///< track: the target, or all households
    Pace pace = Pace::Watched;
    QString note = {}; ///< after the numbers: "Vượt 17", "19,8%"
};

enum class ChartKind {
    Progress, ///< series
    Areas,    ///< bars coloured by pace, with a plan tick
    Coverage, ///< bars of households reached, in the accent colour
};

struct ChartData {
    ChartKind kind = ChartKind::Progress;
    QString title = {}, subtitle = {};
    QString unit = {};
    ProgressSeries progress = {};
    QList<ChartBar> bars = {};
    QString missing = {}; ///< words for a bar without a value: "chưa có số liệu tháng 6"
};

} // namespace sotoso::report
