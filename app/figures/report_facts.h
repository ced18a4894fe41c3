// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

#include <QMap>

namespace sotoso {

/// All that a period's report is made of, as values (app/report/month_report.h lays them out). The same for the
/// preview, the files and the CLI.
struct ReportFacts {
    QString ward, code, parent;         ///< "Phường 1", "25456", "thành phố Tây Ninh"
    QString place;                      ///< before the date; empty: the ward's name
    QString signer;                     ///< name under the signature; may be empty
    QString signature;                  ///< preset: chair, deputy, department, team
    QStringList recipients, addressees; ///< as set; empty: the template's
    Team team;
    NamedPeriod period;
    QDate today, dueDay;        ///< when the report has to be handed in
    QList<Figure> figures;      ///< active ones, by area, in the catalogue's order
    QHash<QString, Figure> all; ///< every used one by code, for the sentences
    Course course;              ///< of the first target, for the chart
    QList<AreaLine> areaLines;  ///< for annex II
    qint64 outings = 0;
    QMap<QString, QString> texts; ///< sections written by hand, by key
    QStringList openIndicators;   ///< codes that were typed before in this year, but not in this period
};

/// The first day numbered `dayOfMonth` (or the month's last; 0: the default, 17) after the period.
QDate reportDueDay(const NamedPeriod& period, int dayOfMonth);

Result<ReportFacts> reportFacts(Store& store, Figures& figures, const NamedPeriod& period, QDate today);

} // namespace sotoso
