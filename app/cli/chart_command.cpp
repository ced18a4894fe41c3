// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/report/month_report.h"
#include "app/report/print_chart.h"

#include "app/base/quiet_errors.h"
#include "app/base/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr double pixelsPerPoint = 2;
constexpr QSize progressSize(1440, 720);
constexpr int barsHeight = 160, oneBar = 64; // of a chart of bars: what stands around them, and each of them

report::ChartData chartOf(const QString& kind, const Dashboard& board, const NamedPeriod& period) {
    if (kind == "areas"_L1)
        return report::areasChart(board.areas, board.course.indicator, period);
    if (kind == "coverage"_L1)
        return report::coverageChart(board.areas, period);
    return report::progressChart(board.course, period);
}

} // namespace

int runChart(const Arguments& a) {
    const QString kind = a.get("--kind"), file = a.get("--out");
    if (!QStringList{u"progress"_s, u"areas"_s, u"coverage"_s}.contains(kind))
        throw Stop{Usage, Cli::tr("“%1” is no chart: progress, areas or coverage.").arg(kind)};
    DashboardQuestion question;
    question.period = a.period();
    question.today = a.today();
    checkOutFile(file, {u"png"_s});
    const auto store = openBook(a, Store::Mode::ReadOnly);
    question.period = a.period(schemeOf(*store));
    if (a.has("--indicator"))
        question.indicator = indicatorOf(*store, a.get("--indicator")).code;
    Figures figures(*store);
    readIn(figures);
    const Dashboard board = orStop(figures.dashboard(question), Book);
    if (kind != "coverage"_L1 && board.course.indicator.code.isEmpty())
        throw Stop{Rule, Cli::tr("No indicator has a target, so there is nothing to draw. Name one with --indicator.")};
    const report::ChartData chart = chartOf(kind, board, question.period);
    const QSize size =
        kind == "progress"_L1
            ? progressSize
            : QSize(progressSize.width(), barsHeight + oneBar * int(std::max<qsizetype>(1, chart.bars.size())));
    const QImage image = report::renderChart(chart, size, report::sansFamily(), pixelsPerPoint);
    orStop(saveWhole(file, [&](QIODevice& device) {
        const QuietErrors quiet; // of libpng
        image.save(&device, "PNG");
    }));
    if (a.json())
        print(QJsonObject{{u"kind"_s, kind},
                          {u"indicator"_s, orNull(kind == "coverage"_L1 ? QString() : board.course.indicator.code)},
                          {u"period"_s, toJson(question.period)},
                          {u"file"_s, file}});
    else
        print(QDir::toNativeSeparators(file));
    return Done;
}

} // namespace sotoso::cli
