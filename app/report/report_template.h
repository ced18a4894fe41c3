// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// The report's sections and sentences as data: resources/report_month.json. A province or a ward changes the wording,
/// adds a section or a sentence about a new indicator there, never in code.
///
/// A **pattern** is words with `{places}`. `{period}` is a value of the sentence's indicator, `{TT04.period}` of
/// another one: period, year, to_date, reached, target, plan, percent, needed, left, gap (to the plan), change and
/// before (the period before), num, den, last_visit, due, name, unit; since, the first day of a
/// target that counts another number than the year. In the words around a list {due} is the day all
/// of its targets share. `{TC02.to_date:2}` has at least two digits;
/// `{x?}` counts 0 as not known. Other places are words of the report (report_words.h) and phrases of the file
/// ("against_plan"). What stands in `[…]` is left out when a value in it is not known. A list of patterns is tried in
/// order: the first whose values are all known is said.
namespace sotoso::report {

using Patterns = QStringList;

/// A sentence and its rules: what is said when the deciding value is a number, 0, not known, or typed by hand. An empty
/// rule says nothing; about an indicator that has neither a target nor a figure this year nothing is ever said.
struct SentenceRule {
    QString indicator; ///< code; empty: about no indicator
    QString by;        ///< the value that decides; default: period, of a snapshot to_date, of a ratio percent
    Patterns say, zero, unknown;
    Patterns typed; ///< empty: as `say`, marked by hand (ReportTemplate::typedMark)
    /// Instead of an indicator: "targets:on_track", "targets:late", "targets:open" (not reached yet) fill {list} by
    /// `item`; "area:best", "area:weakest" speak of the chart's indicator, "areas:idle" fills {list} with areas.
    QString pick;
    Patterns item; ///< one for each of `say`, as far as there are; else the last
};

struct ReportPart {
    QString key; ///< of the texts written by hand: "II.2"
    QString heading;
    int level = 1;
    QList<QList<SentenceRule>> paragraphs;
    Patterns otherwise; ///< when no sentence says anything, so that no heading stands alone
    QString missing;    ///< shown in the preview, above `otherwise`, while nothing is said: somebody should write here
    QString chart;      ///< below the words: "progress" or "areas"
};

/// Words by the sign of a value: "tăng 12 so với tháng trước", "bằng tháng trước".
struct SignPhrase {
    QString by;
    QString above, zero, below;
};

struct ReportTemplate {
    QString kind;
    QStringList subject;
    Patterns opening, closing, standIn; ///< standIn: addressees where none are set
    QList<ReportPart> parts;
    QHash<QString, SignPhrase> phrases;
    QString typedMark;
    QHash<QString, QStringList> recipients; ///< by preset of the signature
    QHash<QString, QString> words;          ///< short words by name: "label.period", "pillar.outreach"
    QString word(const QString& name) const { return words.value(name); }
};

/// Reads a template; the error names the place at fault.
Result<ReportTemplate> loadReportTemplate(const QByteArray& json);
/// The program's own. Throws if its data is broken.
const ReportTemplate& monthTemplate();

} // namespace sotoso::report
