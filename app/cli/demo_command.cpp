// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "app/actions/demo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::cli {

namespace {
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runDemo(const Arguments& a) {
    const QString word = a.has("--size") ? a.get("--size") : u"article"_s;
    const auto size = actions::demoSize(word);
    if (!size)
        throw Stop{Usage, Cli::tr("“%1” is no size: article, S, M or L.").arg(word)};
    actions::DemoOptions options{a.word("BOOK"), *size, a.has("--seed") ? quint64(a.count("--seed")) : 1,
                                 a.has("--until") ? a.day("--until") : QDate(), a.today()};
    orStop(actions::makeDemo(options, progress(Cli::tr("Making the sample book"))));
    if (a.json())
        print(QJsonObject{{u"book"_s, options.path}, {u"size"_s, word}, {u"seed"_s, qint64(options.seed)}});
    else
        print(Cli::tr("Made the sample book “%1”.").arg(options.path));
    return Done;
}

} // namespace sotoso::cli
