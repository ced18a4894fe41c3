// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/figures/memory.h"

#include <algorithm>
#include <cmath>

namespace sotoso {

using namespace counting;

namespace {

/// The mean of the last three closed months, and their lowest and highest, for as long as the target runs. Half a thing
/// is not reached.
std::optional<Course::Forecast> forecastOf(const QList<Course::Point>& points, const Target& target, QDate today) {
    QList<qint64> closed;
    for (const Course::Point& point : points)
        if (point.closed)
            closed += point.inPeriod;
    if (closed.size() < 3 || today >= target.due)
        return std::nullopt;
    const QList<qint64> recent = closed.sliced(closed.size() - 3);
    const qint64 total = points.last().total;
    const double months = static_cast<double>(halfMonthsLeft(today, target.due)) / 2;
    const auto at = [&](double perMonth) { return total + static_cast<qint64>(std::ceil(perMonth * months - 0.5)); };
    const auto [low, high] = std::minmax_element(recent.begin(), recent.end());
    const double mean = static_cast<double>(recent[0] + recent[1] + recent[2]) / 3;
    return Course::Forecast{at(mean), at(static_cast<double>(*low)), at(static_cast<double>(*high))};
}

} // namespace

Course Figures::Memory::course(const Indicator& indicator, const NamedPeriod& period, QDate machineDay) {
    // A period that is over is shown as it stood on its last day, whatever came after.
    const QDate today = std::min(machineDay, period.period.last);
    Answer answer = this->answer(period.scheme);
    const Target* target =
        indicator.kind == IndicatorKind::Ratio ? nullptr : answer.targetOn(indicator, period.period.last);
    const int year = yearOf(period.period.last, period.scheme);
    const Period whole = target ? Period{target->from, target->due} : yearPeriod(year, period.scheme).period;
    Course course;
    course.indicator = indicator;
    if (target)
        course.standing = answer.standing(indicator, *target, Answer::measuredOn(*target, period.period, today));
    for (std::optional month = periodOf(whole.first, PeriodUnit::Month, period.scheme);
         month && month->period.first <= whole.last; month = month->next())
        course.months += *month;
    for (const NamedPeriod& month : std::as_const(course.months)) {
        if (month.period.first > today)
            break;
        const QDate from = std::max(month.period.first, whole.first), to = std::min(month.period.last, whole.last);
        Course::Point point;
        point.period = month;
        point.day = std::min(to, today);
        point.closed = to <= today;
        const Day day = dayOf(point.day, never);
        if (indicator.kind == IndicatorKind::Flow || indicator.kind == IndicatorKind::Cumulative) {
            const Sum reached = answer.between(indicator, dayOf(whole.first, always), day).whole;
            if (!reached.known)
                continue;
            point.total = reached.value;
            point.inPeriod = answer.between(indicator, dayOf(from, always), day).whole.value;
        } else if (indicator.kind == IndicatorKind::Snapshot) {
            const Sum value = answer.at(indicator, day).whole;
            if (!value.known)
                continue;
            point.total = value.value;
            point.inPeriod = value.value - answer.at(indicator, dayOf(from, always) - 1).whole.value;
        } else {
            continue;
        }
        course.points += point;
    }
    if (target && !course.points.isEmpty())
        course.forecast = forecastOf(course.points, *target, today);
    return course;
}

Result<Course> Figures::course(const QString& indicator, const NamedPeriod& period, QDate today) {
    return guarded([&]() {
        memory->catchUp();
        return memory->course(memory->indicator(indicator), period, today);
    });
}

} // namespace sotoso
