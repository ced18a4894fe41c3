// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/report_settings.h"

#include "app/base/parse.h"
#include "app/base/period.h"
#include "app/base/text.h"
#include "app/storage/settings.h"

#include <QCoreApplication>

namespace sotoso::actions {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportSettings)
};

const QStringList& keys() {
    static const QStringList all{settings::parentName, settings::headUpper,   settings::headOwn, settings::placeName,
                                 settings::signature,  settings::signerTitle, settings::signer,  settings::addressees,
                                 settings::recipients, settings::scheme,      settings::dueDay,  settings::dueDayLong};
    return all;
}

/// Lines without blanks at their ends, none of them empty.
QString lines(const QString& typed) {
    QStringList kept;
    const QStringList all = text::clean(typed, true).split(u'\n');
    for (const QString& line : all)
        if (!line.simplified().isEmpty())
            kept << line.simplified();
    return kept.join(u'\n');
}

QString cleaned(const QString& key, const QString& typed) {
    const QString value = lines(typed);
    if (value.isEmpty() || (key != settings::dueDay && key != settings::dueDayLong))
        return value;
    const auto day = parseCount(value);
    if (!day || *day < 1 || *day > 31)
        fail(Error::Kind::Invalid, Tr::tr("A day of the month, from 1 to 31"), key);
    return QString::number(*day);
}

} // namespace

ReportSettings reportSettings(const Db& db) {
    ReportSettings found;
    for (const QString& key : keys())
        found.insert(key, settings::get(db, key));
    return found;
}

Result<> saveReportSettings(Store& store, const ReportSettings& changed) {
    return store.write(Tr::tr("Change the report's settings"), [&](Db& db) {
        for (auto it = changed.begin(); it != changed.end(); ++it) {
            Q_ASSERT(keys().contains(it.key()));
            settings::set(db, it.key(), cleaned(it.key(), it.value()));
        }
    });
}

} // namespace sotoso::actions
