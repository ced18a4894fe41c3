// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Runs sotoso-cli as a script would: arguments in, exit code and both streams out.
namespace sotoso::tests {

struct Answer {
    int code = -1; ///< -1: it crashed or did not end
    QString out, errors;
    QJsonObject json; ///< what stands on standard output, if it is JSON
};

Answer cli(const QStringList& arguments, const QString& folder = {});

/// A file of the corpus in tests/data/samples.
QString sample(const QString& name);
/// expected.json of the corpus.
QJsonObject expected();
/// Makes the corpus's ward at `book` as tests/data/samples/README.md says: households, targets, residents, visits,
/// members, and the tallies unless told not to. Throws std::runtime_error with what sotoso-cli said.
void makeCleanBook(const QString& book, bool withTallies = true);
/// All bytes of a file.
QByteArray bytesOf(const QString& path);

} // namespace sotoso::tests
