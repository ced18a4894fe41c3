// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/shared/app_style.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>

namespace sotoso::bench {
using namespace Qt::StringLiterals;

double now(Clock clock) {
    timespec at{};
    clock_gettime(clock == Clock::Cpu ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

double percentile(QList<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, qsizetype(double(values.size()) * share))];
}

Bench::Bench(actions::DemoSize of, QStringList promises) : size(of), only(std::move(promises)) {
    if (!hasSizes())
        rounds = 3;
}

bool Bench::wants(const char* promise) const {
    return only.isEmpty() || only.contains(QLatin1String(promise));
}

QString Bench::sizeName() const {
    return size == actions::DemoSize::S ? u"S"_s : size == actions::DemoSize::M ? u"M"_s : u"L"_s;
}

const QString& Bench::make(QString& made, const QString& name, actions::DemoSize of) {
    if (made.isEmpty()) {
        std::fprintf(stderr, "making a book … ");
        const double took = timed([&] { take(actions::makeDemo({path(name), of, 1, today, today})); });
        std::fprintf(stderr, "%.0f s\n", took / 1000);
        made = path(name);
    }
    return made;
}

const QString& Bench::large() {
    return hasSizes() ? make(largePath, u"large.sotoso"_s, size) : small();
}

const QString& Bench::small() {
    return make(smallPath, u"small.sotoso"_s, actions::DemoSize::S);
}

std::unique_ptr<Store> Bench::openCopy(const QString& book, const QString& name) const {
    QFile::remove(path(name));
    if (!QFile::copy(book, path(name)))
        fail(Error::Kind::Io, u"cannot copy "_s + book);
    return take(Store::open(path(name), Store::Mode::ReadWrite));
}

void Bench::header() const {
    std::printf("%-4s %-46s %10s %10s %7s %7s\n", "", qPrintable(u"size "_s + sizeName()), "floor ms", "product",
                "ratio", "target");
    std::fflush(stdout);
}

void Bench::line(const char* promise, const QString& what, double floor, double product, double target) {
    const double ratio = product / floor;
    const bool ok = ratio <= target;
    misses += !ok;
    std::printf("%-4s %-46s %10.3f %10.3f %7.2f %7.2f  %s\n", promise, qPrintable(what), floor, product, ratio, target,
                ok ? "ok" : "no");
    std::fflush(stdout);
}

void Bench::line(const char* promise, const QString& what, const QString& result, bool ok) {
    misses += !ok;
    std::printf("%-4s %-46s %37s  %s\n", promise, qPrintable(what), qPrintable(result), ok ? "ok" : "no");
    std::fflush(stdout);
}

Raw::Raw(const QString& path) {
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        fail(Error::Kind::Io, u"cannot open "_s + path);
}

Raw::~Raw() {
    sqlite3_close(handle);
}

void Raw::exec(const char* sql) {
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(Error::Kind::Storage, QString::fromUtf8(sqlite3_errmsg(handle)));
}

qint64 Raw::scan(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        fail(Error::Kind::Storage, QString::fromUtf8(sqlite3_errmsg(handle)));
    qint64 rows = 0;
    volatile qint64 sum = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int i = 0; i < columns; ++i)
            sum = sum + sqlite3_column_bytes(statement, i);
    }
    sqlite3_finalize(statement);
    return rows;
}

namespace {

constexpr const char* usage = "sotoso-bench [S|M|L] [P1 … P16]\n";

int run(const QStringList& arguments) {
    actions::DemoSize size = actions::DemoSize::L;
    QStringList only;
    for (const QString& argument : arguments)
        if (const auto named = actions::demoSize(argument); named && *named != actions::DemoSize::Article)
            size = *named;
        else if (argument.startsWith(u'P', Qt::CaseInsensitive))
            only += argument.toUpper();
        else {
            std::fputs(usage, stderr);
            return 2;
        }
    Bench bench(size, only);
    bench.header();
    benchFiles(bench);
    benchReads(bench);
    benchShown(bench);
    benchWindow(bench);
    if (bench.wants("P15"))
        std::printf("%-4s %-46s %37s\n", "P15", "roll-up of wards", "not yet");
    std::printf("\n%d missed\n", bench.misses);
    return 0;
}

} // namespace
} // namespace sotoso::bench

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    using namespace sotoso;
    if (arguments.value(0) == QLatin1String("--empty-window"))
        return bench::showEmptyWindow();
    Theme::of().install();
    FocusRing::install();
    QTranslator vietnamese;
    if (vietnamese.load(QStringLiteral(":/i18n/sotoso_vi.qm")))
        QCoreApplication::installTranslator(&vietnamese);
    if (arguments.value(0) == QLatin1String("--window"))
        return bench::showBook(arguments.value(1));
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8()); // for the windows it starts
    try {
        return bench::run(arguments);
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s %s\n", qPrintable(failure.error.text), qPrintable(failure.error.detail));
        return 1;
    }
}
