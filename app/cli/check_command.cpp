// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/figures/book_check.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString nameOfKind(const QString& kind) {
    static const QHash<QString, const char*> names{{u"file"_s, QT_TRANSLATE_NOOP("Cli", "file")},
                                                   {u"orphan"_s, QT_TRANSLATE_NOOP("Cli", "lost reference")},
                                                   {u"date"_s, QT_TRANSLATE_NOOP("Cli", "date")},
                                                   {u"area"_s, QT_TRANSLATE_NOOP("Cli", "area")},
                                                   {u"duplicate-account"_s, QT_TRANSLATE_NOOP("Cli", "account twice")},
                                                   {u"counted-twice"_s, QT_TRANSLATE_NOOP("Cli", "entered twice")},
                                                   {u"figures"_s, QT_TRANSLATE_NOOP("Cli", "figures")},
                                                   {u"target-parts"_s, QT_TRANSLATE_NOOP("Cli", "parts of a target")},
                                                   {u"text-form"_s, QT_TRANSLATE_NOOP("Cli", "form of a text")},
                                                   {u"backup"_s, QT_TRANSLATE_NOOP("Cli", "backup")}};
    return Cli::tr(names.value(kind, "file"));
}

} // namespace

int runCheck(const Arguments& a) {
    const auto findings = orStop(checkBook(a.word("BOOK"), a.today(), progress(Cli::tr("Checking"))), Book);
    progressDone();
    if (a.json()) {
        QJsonArray list;
        for (const Finding& finding : findings)
            list += QJsonObject{{u"kind"_s, finding.kind}, {u"where"_s, finding.where}, {u"text"_s, finding.text}};
        print(QJsonObject{{u"findings"_s, list}});
    } else if (findings.isEmpty()) {
        print(Cli::tr("Nothing is wrong with the book."));
    } else {
        TextTable table({Cli::tr("Kind"), Cli::tr("Where"), Cli::tr("What")});
        for (const Finding& finding : findings)
            table.add({nameOfKind(finding.kind), finding.where, finding.text});
        print(table.text());
    }
    return findings.isEmpty() ? Done : Findings;
}

} // namespace sotoso::cli
