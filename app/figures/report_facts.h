// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

#include <QMap>

namespace sotoso {

/// All that a period's report is made of, as values (app/report/month_report.h lays them out). The same for the
/// preview, the files and the CLI.
struct ReportFacts {
    QString ward, code, parent;                  ///< "Phường 1", "25456", "thành phố Tây Ninh"
    QString place;                               ///< before the date; empty: the ward's name
    QString signer;                              ///< name under the signature; may be empty
    QString signature;                           ///< preset: chair, deputy, department, delegate, team
    QStringList headUpper, headOwn, signerTitle; ///< as set; empty: the preset's
    QStringList recipients, addressees;          ///< as set; empty: the template's
    Team team;
    NamedPeriod period;
    QDate today, dueDay;               ///< when the report has to be handed in
    QList<Figure> figures;             ///< active ones, by area, in the catalogue's order
    QHash<QString, Figure> all;        ///< every used one by code, for the sentences
    Course course;                     ///< of the first target, for the chart
    QList<AreaLine> areaLines;         ///< for annex II
    qint64 outings = 0, groupless = 0; ///< days of a sub-group with visits; visits that name no sub-group
    QMap<QString, QString> texts;      ///< sections written by hand, by key
    QStringList openIndicators;        ///< codes that were typed before in this year, but not in this period
};

/// Days of the month on which reports are due; a province sets its own (NĐ 09/2019 leaves it to them).
struct DueDays {
    int month = 17, longer = 20; ///< of a month (or shorter); of quarters, halves and years
};
DueDays dueDays(const Db& db);
/// The first such day after the period; in a shorter month its last one.
QDate reportDueDay(const NamedPeriod& period, const DueDays& days);

/// What the paper is made of before any period: who issues it, signs it and gets it.
ReportFacts paperFacts(const Db& db);

Result<ReportFacts> reportFacts(Store& store, Figures& figures, const NamedPeriod& period, QDate today);

} // namespace sotoso
