// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

#include <QMap>

namespace sotoso {

/// All that a period's report is made of, as values (app/report/month_report.h lays them out). The same for the
/// preview, the files and the CLI.
struct ReportFacts {
    QString ward, code, parent; ///< "Phường 1", "25456", "thành phố Tây Ninh"
    QString place;              ///< before the date; default: the ward's name
    QString signer;             ///< name under the signature; may be empty
    QString signature;          ///< preset: chair, deputy, department, team
    QStringList recipients, addressees;
    Team team;
    NamedPeriod period;
    QDate today, dueDay; ///< when the report has to be handed in
    int members = 0, groups = 0, areas = 0;
    QList<Figure> figures;      ///< active ones, by area, in the catalogue's order
    QHash<QString, Figure> all; ///< every used one by code, for the sentences
    Course course;              ///< of the first target, for the chart
    QList<AreaLine> areaLines;  ///< for annex II
    qint64 outings = 0;
    QMap<QString, QString> texts; ///< sections written by hand, by key
    QStringList openIndicators;   ///< codes with typed figures but none in this period
};

Result<ReportFacts> reportFacts(Store& store, Figures& figures, const NamedPeriod& period, QDate today);

} // namespace sotoso
