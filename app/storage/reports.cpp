// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/reports.h"

namespace sotoso::reports {
using namespace Qt::StringLiterals;

namespace {

const QString monthTemplate = u"month"_s; // also for quarters and longer: one template

qint64 idOf(const Db& db, const NamedPeriod& period) {
    return db.integer(u"SELECT id FROM report WHERE template = ? AND scheme = ? AND from_day = ? AND to_day = ?"_s,
                      {monthTemplate, schemeCode(period.scheme), period.period.first, period.period.last});
}

} // namespace

QMap<QString, QString> texts(const Db& db, const NamedPeriod& period) {
    QMap<QString, QString> found;
    db.each(u"SELECT section, text FROM report_text WHERE report_id = ?"_s, {idOf(db, period)},
            [&](const Row& row) { found.insert(row.text(0), row.text(1)); });
    return found;
}

void setText(Db& db, const NamedPeriod& period, const QString& section, const QString& text) {
    qint64 report = idOf(db, period);
    if (report == 0) {
        if (text.isEmpty())
            return;
        report = db.insert("report", {{"template", monthTemplate},
                                      {"scheme", schemeCode(period.scheme)},
                                      {"from_day", period.period.first},
                                      {"to_day", period.period.last}});
    }
    const qint64 row =
        db.integer(u"SELECT id FROM report_text WHERE report_id = ? AND section = ?"_s, {report, section});
    if (text.isEmpty()) {
        if (row != 0)
            db.remove("report_text", row);
    } else if (row != 0) {
        db.update("report_text", row, {{"text", text}});
    } else {
        db.insert("report_text", {{"report_id", report}, {"section", section}, {"text", text}});
    }
}

QList<Period> begun(const Db& db, Scheme scheme) {
    return db.list(u"SELECT r.from_day, r.to_day FROM report r WHERE r.scheme = ? AND EXISTS (SELECT 1 FROM "
                   u"report_text t WHERE t.report_id = r.id)"_s,
                   {schemeCode(scheme)}, [](const Row& row) {
                       return Period{row.day(0), row.day(1)};
                   });
}

} // namespace sotoso::reports
