// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/month_report.h"

namespace sotoso::report {

Document monthReport(const ReportFacts&) {
    return {};
}
QString reportName(const NamedPeriod& period) {
    return QStringLiteral("bao-cao-") + period.code();
}
ChartData progressChart(const Course&, const NamedPeriod&) {
    return {};
}
ChartData areasChart(const QList<AreaLine>&, const Indicator&, const NamedPeriod&) {
    return {};
}
ChartData coverageChart(const QList<AreaLine>&, const NamedPeriod&) {
    return {};
}

} // namespace sotoso::report
