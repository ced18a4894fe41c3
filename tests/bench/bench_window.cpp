// SPDX-License-Identifier: GPL-3.0-or-later
// The window: how it starts, and whether it stays alive.
#include "tests/bench/bench.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/shared/prompts.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>

namespace sotoso::bench {
using namespace Qt::StringLiterals;

namespace {

const QSize smallScreen(1366, 696);

/// How long a process takes until its window is painted.
double started(const QStringList& arguments) {
    return timed([&] {
        if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0)
            fail(Error::Kind::Io, u"a window did not show"_s);
    });
}

void starting(Bench& bench) {
    const QString small = bench.small(), large = bench.large();
    Times times;
    QList<double> atLarge;
    for (int round = 0; round < bench.rounds * 2; ++round) {
        times.floor += started({u"--empty-window"_s});
        preferences::setLeft(small); // as they are on any morning
        times.product += started({u"--window"_s, small});
        preferences::setLeft(large);
        if (bench.hasSizes())
            atLarge += started({u"--window"_s, large});
    }
    bench.line("P11", u"start until the first page is painted, S"_s, times, 2.3);
    if (bench.hasSizes())
        bench.line("P11", u"the same, %1 beside S"_s.arg(bench.sizeName()), median(times.product), median(atLarge),
                   1.3);
}

/// The longest time the event loop did not come round, until nothing takes long any more.
double longestGap() {
    constexpr double quiet = 5, enough = 500; // milliseconds
    QEventLoop loop;
    QTimer tick;
    QElapsedTimer since, busy;
    double longest = 0;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        const double gap = double(since.nsecsElapsed()) / 1e6;
        since.restart();
        longest = std::max(longest, gap);
        if (gap > quiet)
            busy.restart();
        if (double(busy.elapsed()) > enough)
            loop.quit();
    });
    since.start();
    busy.start();
    tick.start(0);
    loop.exec();
    return longest;
}

void stayingAlive(Bench& bench) {
    const auto limit = [&](const QString& what, double idle, double gap) {
        bench.line("P12", what,
                   u"%1 ms of 50 (idle %2)"_s.arg(QString::number(gap, 'f', 1), QString::number(idle, 'f', 1)),
                   gap <= 50);
    };
    WindowPrompts prompts;
    MainWindow window(prompts, {bench.today, {}, false});
    window.resize(smallScreen);
    window.show();
    const double idle = longestGap();
    window.useBook(bench.openCopy(bench.large(), u"window.sotoso"_s));
    window.grab();
    limit(u"longest gap while the book is read, "_s + bench.sizeName(), idle, longestGap());
}

} // namespace

int showEmptyWindow() {
    QMainWindow window;
    window.resize(smallScreen);
    window.show();
    window.grab();
    std::_Exit(0);
}

int showBook(const QString& book) {
    WindowPrompts prompts;
    MainWindow window(prompts, {QDate(2022, 6, 14), {}, false});
    window.resize(smallScreen);
    if (!window.openBook(book))
        return 1;
    window.show();
    window.grab();
    std::_Exit(0); // painted: what follows is no part of starting
}

void benchWindow(Bench& bench) {
    if (bench.wants("P11"))
        starting(bench);
    if (bench.wants("P12"))
        stayingAlive(bench);
}

} // namespace sotoso::bench
