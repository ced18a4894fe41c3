// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace sotoso::tests {

Answer cli(const QStringList& arguments, const QString& folder) {
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SOTOSO_CLI), arguments);
    const bool ended = process.waitForFinished(300'000);
    Answer answer;
    answer.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    const QByteArray out = process.readAllStandardOutput();
    answer.out = QString::fromUtf8(out);
    answer.errors = QString::fromUtf8(process.readAllStandardError());
    answer.json = QJsonDocument::fromJson(out).object();
    return answer;
}

QString sample(const QString& name) {
    return QStringLiteral(SOTOSO_TEST_DATA "/samples/") + name;
}

QJsonObject expected() {
    return QJsonDocument::fromJson(bytesOf(sample(u"expected.json"_s))).object();
}

void makeCleanBook(const QString& book, bool withTallies) {
    const auto must = [](const QStringList& arguments) {
        const Answer answer = cli(arguments);
        if (answer.code != 0)
            throw std::runtime_error((arguments.join(u' ') + u": "_s + answer.errors).toStdString());
    };
    must({u"new"_s, book, u"--ward"_s, u"Phường 1"_s, u"--code"_s, u"25456"_s, u"--areas"_s,
          u"Khu phố 1;Khu phố 2;Khu phố 3;Khu phố 4;Khu phố 5"_s});
    must({u"import"_s, book, u"households"_s, sample(u"clean/households.csv"_s)});
    const QJsonObject all = expected();
    for (const QJsonValue& target : all[u"targets"_s].toArray())
        must({u"target"_s, u"set"_s, book, u"--indicator"_s, target[u"indicator"_s].toString(), u"--value"_s,
              QString::number(target[u"value"_s].toInt()), u"--from"_s, target[u"from"_s].toString(), u"--due"_s,
              target[u"due"_s].toString(), u"--split"_s, target[u"split"_s].toString()});
    for (const QString& kind : {u"residents"_s, u"visits"_s, u"members"_s})
        must({u"import"_s, book, kind, sample(u"clean/%1.csv"_s.arg(kind))});
    if (!withTallies)
        return;
    for (const QJsonValue& tally : all[u"tallies"_s].toArray()) {
        QStringList arguments{u"tally"_s,
                              u"add"_s,
                              book,
                              u"--indicator"_s,
                              tally[u"indicator"_s].toString(),
                              u"--value"_s,
                              QString::number(tally[u"value"_s].toInt()),
                              u"--date"_s,
                              tally[u"date"_s].toString()};
        if (tally[u"area"_s].isString())
            arguments += {u"--area"_s, tally[u"area"_s].toString()};
        must(arguments);
    }
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace sotoso::tests
