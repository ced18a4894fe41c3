// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into a book and says on standard output, unbuffered, what it is about to do and what is done, until it kills
// itself: as power cuts and task managers do, at an instant that the test chooses.
//
//   kill_writer BOOK save MARK AT SHARE      save number AT dies at SHARE per cent of its commit
//   kill_writer BOOK import MARK FILE SHARE  the import dies at SHARE per cent of its time
//   kill_writer BOOK any MARK MICROSECONDS   dies so long after it began
//
// Lines: "commit NAME" (the statements have run, COMMIT comes next), "begin NAME" (an import begins), "ack NAME"
// (safe).
#include "app/actions/visits.h"
#include "app/exchange/import.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

using namespace sotoso;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

const QDate today(2022, 6, 14);

[[noreturn]] void die() {
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 9);
#else
    kill(getpid(), SIGKILL);
#endif
    for (;;)
        std::this_thread::yield();
}

void say(const char* word, const QString& name) {
    const QByteArray line = QByteArray(word) + ' ' + name.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

/// From another thread: this one is in the midst of its work.
void dieAfter(Clock::duration time) {
    const auto at = Clock::now() + time;
    std::thread([at] {
        while (Clock::now() < at) {
        }
        die();
    }).detach();
}

/// One save as the window makes it: a household and a visit to it belong together. Calls `committing` when all
/// statements have run.
template <class F>
void save(Store& store, const QString& name, F&& committing) {
    take(store.write(u"save"_s, [&](Db& db) {
        Household household;
        household.code = name;
        household.headName = u"Nguyễn Văn An"_s;
        household.area = areas::all(db).first().id;
        Activity visit;
        visit.household = households::add(db, household);
        visit.day = today;
        visit.note = name;
        actions::storeActivity(db, visit, today);
        committing();
    }));
    say("ack", name);
}

int run(const QStringList& words) {
    const auto store = take(Store::open(words[1], Store::Mode::ReadWrite));
    const QString mode = words[2], mark = words[3];
    if (mode == u"import") {
        // How long it takes here and now, from a rehearsal.
        const auto began = Clock::now();
        exchange::ImportOptions options;
        options.dryRun = true;
        take(exchange::importFile(*store, exchange::ImportKind::Households, words[4], options, today));
        const auto whole = Clock::now() - began;
        options.dryRun = false;
        say("begin", mark);
        dieAfter(whole * words[5].toInt() / 100);
        take(exchange::importFile(*store, exchange::ImportKind::Households, words[4], options, today));
        say("ack", mark);
    } else if (mode == u"save") {
        const int last = words[4].toInt();
        Clock::time_point began;
        Clock::duration commit{};
        for (int i = 0; i < last; ++i) {
            save(*store, u"%1-%2"_s.arg(mark).arg(i), [&] { began = Clock::now(); });
            commit = Clock::now() - began;
        }
        const QString name = u"%1-%2"_s.arg(mark).arg(last);
        save(*store, name, [&] {
            say("commit", name);
            dieAfter(commit * words[5].toInt() / 100);
        });
    } else {
        dieAfter(std::chrono::microseconds(words[4].toInt()));
        for (int i = 0;; ++i)
            save(*store, u"%1-%2"_s.arg(mark).arg(i), [] {});
    }
    for (;;) // what was begun is done; the end comes as surely
        std::this_thread::yield();
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    try {
        return run(app.arguments());
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.error.text));
        return 1;
    }
}
