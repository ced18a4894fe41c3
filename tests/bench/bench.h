// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/demo.h"
#include "app/storage/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

struct sqlite3;

/// ./dev bench: each promise of speed beside its floor, both timed in the same run in turns, as one table.
namespace sotoso::bench {

/// What is timed: the wall clock, or for what only computes the processor time of this thread, which other programs
/// disturb less.
enum class Clock { Wall, Cpu };
double now(Clock clock); ///< milliseconds

/// Milliseconds of one run.
template <class F>
double timed(F&& f, Clock clock = Clock::Wall) {
    const double begin = now(clock);
    f();
    return now(clock) - begin;
}
double percentile(QList<double> values, double share);
inline double median(const QList<double>& values) {
    return percentile(values, 0.5);
}

struct Times {
    QList<double> floor, product;
};
/// Floor and product in turns, after one round that is not counted.
template <class A, class B>
Times inTurns(int rounds, A&& floor, B&& product, Clock clock = Clock::Wall) {
    Times times;
    for (int round = -1; round < rounds; ++round) {
        const double a = timed(floor, clock), b = timed(product, clock);
        if (round >= 0) {
            times.floor += a;
            times.product += b;
        }
    }
    return times;
}

/// The books that are measured, and the table as it grows.
class Bench {
public:
    /// `only`: the promises to measure ("P6"); empty: all.
    Bench(actions::DemoSize size, QStringList only);

    QDate today = QDate(2022, 6, 14);
    int rounds = 5;
    int misses = 0;

    bool wants(const char* promise) const;
    QString path(const QString& name) const { return folder.filePath(name); }
    /// Sample books of the size asked for and of size S, made when first used.
    const QString& large();
    const QString& small();
    bool hasSizes() const { return size != actions::DemoSize::S; }
    QString sizeName() const;
    /// A copy of a book, open for writing.
    std::unique_ptr<Store> openCopy(const QString& book, const QString& name) const;

    void header() const;
    void line(const char* promise, const QString& what, double floor, double product, double target);
    /// Floor and product by their medians.
    void line(const char* promise, const QString& what, const Times& times, double target) {
        line(promise, what, median(times.floor), median(times.product), target);
    }
    /// What is no ratio: a share that must be whole, memory, a limit.
    void line(const char* promise, const QString& what, const QString& result, bool ok);

private:
    const QString& make(QString& path, const QString& name, actions::DemoSize size);
    QTemporaryDir folder;
    actions::DemoSize size;
    QStringList only;
    QString largePath, smallPath;
};

void benchFiles(Bench& bench);  ///< P1 P2 P9 P10 P13
void benchReads(Bench& bench);  ///< P3 P4 P6 P7 P14
void benchShown(Bench& bench);  ///< P5 P8 P16
void benchWindow(Bench& bench); ///< P11 P12
/// The other side of P11: a process that shows an empty window, or one on a book, and ends when it is painted.
int showEmptyWindow();
int showBook(const QString& book);

/// SQLite as C sees it, for the floors.
class Raw {
public:
    explicit Raw(const QString& path);
    ~Raw();
    Raw(const Raw&) = delete;
    void exec(const char* sql);
    /// Steps through all rows and looks at every column; how many rows.
    qint64 scan(const QByteArray& sql);
    sqlite3* handle = nullptr;
};

} // namespace sotoso::bench
