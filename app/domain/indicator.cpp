// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/indicator.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sotoso {

Pace paceOf(qint64 actual, qint64 plan) {
    if (actual >= plan)
        return Pace::OnTrack;
    return actual * 10 >= plan * 8 ? Pace::Behind : Pace::AtRisk;
}

qint64 planToDate(qint64 value, QDate from, QDate due, QDate day) {
    if (day < from)
        return 0;
    if (day >= due)
        return value;
    const qint64 whole = from.daysTo(due) + 1;
    const qint64 done = from.daysTo(day) + 1;
    return (2 * value * done + whole) / (2 * whole);
}

QList<qint64> largestRemainder(qint64 value, const QList<qint64>& weights) {
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64{0});
    QList<qint64> parts(weights.size(), 0);
    if (total <= 0 || weights.isEmpty())
        return parts;
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    qint64 given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        parts[i] = value * weights[i] / total;
        given += parts[i];
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return value * weights[a] % total > value * weights[b] % total; });
    for (qsizetype i = 0; given < value; ++i, ++given)
        ++parts[order[i % order.size()]];
    return parts;
}

qint64 halfMonthsLeft(QDate day, QDate due) {
    const double months = static_cast<double>(std::max<qint64>(day.daysTo(due), 0)) / (365.25 / 12);
    return std::max<qint64>(1, std::llround(months * 2));
}

double needEachMonth(qint64 left, QDate day, QDate due) {
    const qint64 halves = std::max<qint64>(2, halfMonthsLeft(day, due));
    return left <= 0 ? 0 : static_cast<double>(left) * 2 / static_cast<double>(halves);
}

qint64 neededPerMonth(qint64 left, QDate day, QDate due) {
    if (left <= 0)
        return 0;
    const qint64 halves = std::max<qint64>(2, halfMonthsLeft(day, due));
    return (2 * left + halves - 1) / halves;
}

} // namespace sotoso
