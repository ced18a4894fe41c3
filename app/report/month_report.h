// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/report_facts.h"
#include "app/report/document.h"

namespace sotoso::report {

struct ReportTemplate;

/// The report of a period in the official form: five sections (DOMAIN.md §3.3), annex I with all indicators
/// that have a target or a figure this year, annex II by neighbourhood, a chart. Every number carries a FigureRef whose
/// key opens its records (recordKey()); a target, and what follows from it alone, has no key: it opens the target.
/// The text of the report is Vietnamese whatever the language of the program; its sections and sentences are data
/// (report_template.h).
Document monthReport(const ReportFacts& facts);
Document monthReport(const ReportFacts& facts, const ReportTemplate& pattern);

/// Who signs, as codes of the setting: chair, deputy, department, delegate, team. An unknown one is the chair.
QStringList signerPresets();
Signer signerOf(const QString& preset);

/// What stands around the words: the head, to whom it goes, who signs. Each as the book sets it, else of the preset.
struct PaperFrame {
    LetterHead head;
    QStringList addressees;
    Signature signature;
};
PaperFrame paperFrame(const ReportFacts& facts);
/// "tỉnh Tây Ninh" says what it is, as a letter to its committee must; "Tây Ninh" alone does not.
bool namesItsLevel(const QString& place);
/// Nobody is known to whom it goes: the paper has dots there.
bool lacksAddressee(const ReportFacts& facts);

/// A section that can be written by hand: its heading, and what the template says by itself (paragraphs in lines).
struct ReportSection {
    QString key, heading, draft;
};
QList<ReportSection> reportSections(const ReportFacts& facts);

/// "bao-cao-2022-06": the name of the period's files, without ending.
QString reportName(const NamedPeriod& period);

/// What a chart of `sotoso-cli chart` and of the report shows.
ChartData progressChart(const Course& course, const NamedPeriod& period);
ChartData areasChart(const QList<AreaLine>& lines, const Indicator& indicator, const NamedPeriod& period);
ChartData coverageChart(const QList<AreaLine>& lines, const NamedPeriod& period);

} // namespace sotoso::report
