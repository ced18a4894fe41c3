// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/report_texts.h"

#include "app/base/text.h"
#include "app/storage/reports.h"

#include <QCoreApplication>

namespace sotoso::actions {

namespace {
struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportTexts)
};
} // namespace

Result<> saveReportTexts(Store& store, const NamedPeriod& period, const QMap<QString, QString>& texts) {
    const QString name = ReportTexts::tr("Write report %1 – section %2")
                             .arg(period.label(), QStringList(texts.keys()).join(QStringLiteral(", ")));
    return store.write(name, [&](Db& db) {
        const QMap<QString, QString> before = reports::texts(db, period);
        for (auto it = texts.begin(); it != texts.end(); ++it)
            if (const QString cleaned = text::clean(it.value(), true); cleaned != before.value(it.key()))
                reports::setText(db, period, it.key(), cleaned);
    });
}

} // namespace sotoso::actions
