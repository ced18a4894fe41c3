// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/cli/arguments.h"
#include "app/domain/book.h"
#include "app/domain/indicator.h"
#include "app/storage/store.h"

#include <QJsonObject>

/// What a command says: results to standard output, the rest to standard error, always as UTF-8.
namespace sotoso::cli {

void print(const QString& text);
void print(const QJsonObject& result);
/// To a person: standard error.
void say(const QString& text);

/// Text as it is, or null where there is none.
QJsonValue orNull(const QString& text);
QJsonValue orNull(std::optional<qint64> count);
QJsonValue orNull(QDate day);
QJsonObject toJson(const NamedPeriod& period);
/// "–" where nothing is known.
QString shown(std::optional<qint64> count);
QString shown(QDate day);
/// The indicator's words in the language of the messages.
QString nameOf(const Indicator& indicator);
QString unitOf(const Indicator& indicator);

/// A table for people: columns as wide as what stands in them.
class TextTable {
public:
    /// A title beginning with ">" is of a column of numbers, set to the right.
    explicit TextTable(const QStringList& titles);
    void add(const QStringList& row);
    bool isEmpty() const { return rows.isEmpty(); }
    QString text() const;

private:
    QStringList heads;
    QList<bool> right;
    QList<QStringList> rows;
};

/// Shows on a terminal how far the work is, and stops it on Ctrl+C.
Progress progress(const QString& what);
/// Takes the line of progress away.
void progressDone();
/// Ctrl+C was pressed.
bool stopped();
void watchForStop();

/// Opens the book of the command; whatever is wrong with it ends the command.
std::unique_ptr<Store> openBook(const Arguments& a, Store::Mode mode);
/// How the book cuts its months, where --scheme does not say.
Scheme schemeOf(const Store& store);
QString stoppedText();
/// Reads Figures or Search in, unless Ctrl+C comes first.
template <class T>
void readIn(T& facts) {
    while (!orStop(facts.load(200), Book))
        if (stopped())
            throw Stop{Stopped, stoppedText()};
}

/// An indicator or an area by what was typed; an unknown one is wrong usage.
Indicator indicatorOf(const Store& store, const QString& code);
Area areaOf(const Store& store, const QString& code);
/// Ends the command unless a file of this name can be made: a known ending, nothing there (nothing is ever
/// overwritten), and a folder to write in.
void checkOutFile(const QString& path, const QStringList& endings);

} // namespace sotoso::cli
