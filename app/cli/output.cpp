// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/base/parse.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"
#include "app/storage/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::atomic_bool stopWanted = false;
static_assert(std::atomic_bool::is_always_lock_free); // set by a signal handler
bool lineShown = false;

void stopNow(int signal) {
    std::signal(signal, SIG_DFL); // a second one ends the program at once
    stopWanted = true;
}

bool errorsOnTerminal() {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void write(std::FILE* to, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

} // namespace

void print(const QString& text) {
    write(stdout, text.toUtf8() + '\n');
}

void print(const QJsonObject& result) {
    write(stdout, QJsonDocument(result).toJson());
}

void say(const QString& text) {
    progressDone();
    write(stderr, text.toUtf8() + '\n');
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
QJsonValue orNull(std::optional<qint64> count) {
    return count ? QJsonValue(*count) : QJsonValue();
}
QJsonValue orNull(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const NamedPeriod& period) {
    return {{u"label"_s, period.label()},
            {u"scheme"_s, schemeCode(period.scheme)},
            {u"from"_s, orNull(period.period.first)},
            {u"to"_s, orNull(period.period.last)}};
}

QString shown(std::optional<qint64> count) {
    return count ? showCount(*count) : u"–"_s;
}
QString shown(QDate day) {
    return day.isValid() ? showDate(day) : u"–"_s;
}

QString nameOf(const Indicator& indicator) {
    return QLocale().language() == QLocale::English ? indicator.nameEn : indicator.nameVi;
}
QString unitOf(const Indicator& indicator) {
    return QLocale().language() == QLocale::English ? indicator.unitEn : indicator.unitVi;
}

TextTable::TextTable(const QStringList& titles) {
    for (const QString& title : titles) {
        right += title.startsWith(u'>');
        heads += title.mid(right.last() ? 1 : 0);
    }
}

void TextTable::add(const QStringList& row) {
    rows += row;
}

QString TextTable::text() const {
    QList<qsizetype> widths;
    for (const QString& head : heads)
        widths += head.size();
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += u"  "_s;
            text += right[i] ? cells[i].rightJustified(widths[i]) : cells[i].leftJustified(widths[i]);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList lines{line(heads)};
    QString rule;
    for (qsizetype i = 0; i < widths.size(); ++i)
        rule += (i > 0 ? u"  "_s : QString()) + QString(widths[i], u'─');
    lines += rule;
    for (const QStringList& row : rows)
        lines += line(row);
    return lines.join(u'\n');
}

Progress progress(const QString& what) {
    Progress progress;
    progress.cancelled = &stopWanted;
    if (errorsOnTerminal())
        progress.report = [what, last = -1](qint64 done, qint64 total) mutable {
            const int percent = total > 0 ? int(std::min<qint64>(100, 100 * done / total)) : 0;
            if (percent == last)
                return;
            last = percent;
            lineShown = true;
            write(stderr, u"\r%1 %2%  "_s.arg(what).arg(percent).toUtf8());
        };
    return progress;
}

void progressDone() {
    if (lineShown)
        write(stderr, "\r" + QByteArray(79, ' ') + "\r");
    lineShown = false;
}

bool stopped() {
    return stopWanted;
}

Scheme schemeOf(const Store& store) {
    const QString code = orStop(store.read([](const Db& db) { return settings::get(db, settings::scheme); }), Book);
    return schemeFromCode(code).value_or(Scheme::Nd09);
}

QString stoppedText() {
    return Cli::tr("Stopped.");
}

void watchForStop() {
    std::signal(SIGINT, stopNow);
    std::signal(SIGTERM, stopNow);
}

std::unique_ptr<Store> openBook(const Arguments& a, Store::Mode mode) {
    auto store = orStop(Store::open(a.word("BOOK"), mode), Book);
    store->setWho(qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER")));
    return store;
}

Indicator indicatorOf(const Store& store, const QString& code) {
    const auto all = orStop(store.read([](const Db& db) { return indicators::all(db); }), Book);
    const auto found = indicators::find(all, code);
    if (!found)
        throw Stop{Usage, Cli::tr("There is no indicator “%1” in this book.").arg(code)};
    return *found;
}

Area areaOf(const Store& store, const QString& code) {
    const auto all = orStop(store.read([](const Db& db) { return areas::all(db); }), Book);
    const auto found = areas::find(all, code);
    if (!found)
        throw Stop{Usage, Cli::tr("There is no area “%1” in this ward.").arg(code)};
    return *found;
}

void checkOutFile(const QString& path, const QStringList& endings) {
    const QFileInfo info(path);
    if (!endings.contains(info.suffix().toLower()))
        throw Stop{Usage,
                   Cli::tr("“%1” must end in .%2.").arg(info.fileName(), endings.join(u' ' + Cli::tr("or") + u" ."_s))};
    if (info.exists())
        throw Stop{Rule, Cli::tr("“%1” exists already and is not overwritten.").arg(info.fileName())};
    const QFileInfo folder(info.absolutePath());
    const QString shown = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        throw Stop{Disk, Cli::tr("There is no folder “%1”.").arg(shown)};
#ifndef Q_OS_WIN // there the answer says nothing about folders; writing will tell
    if (!folder.isWritable())
        throw Stop{Disk, Cli::tr("Nothing can be written in “%1”.").arg(shown)};
#endif
}

} // namespace sotoso::cli
