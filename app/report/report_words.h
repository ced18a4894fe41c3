// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/report_facts.h"
#include "app/report/document.h"
#include "app/report/report_template.h"

/// Inside of month_report: fills the template's patterns from the facts.
namespace sotoso::report {

/// What a pattern's values are taken from: an indicator, of the ward or of an area.
struct Topic {
    const Indicator* indicator = nullptr;
    const FigureValue* value = nullptr;
    const Standing* standing = nullptr;
    std::optional<qint64> before = {};
    std::optional<double> percent = {};
    const AreaLine* line = nullptr; ///< an area speaks
    QList<Run> list = {};           ///< what {list} stands for

    static Topic of(const Figure& figure);
    static Topic of(const AreaLine& line, const Indicator& indicator);
};

/// The target counts from its own day, which gives another number than the year.
inline bool countsOtherwise(const Topic& topic) {
    return topic.standing && topic.standing->known && topic.value && topic.value->yearToDate &&
           *topic.value->yearToDate != topic.standing->reached;
}

/// What a sentence rule says: words, and below them items of their own where a list is long.
struct Said {
    QList<Run> runs;
    QList<QList<Run>> items;
};

class Speaker {
public:
    Speaker(const ReportTemplate& pattern, const ReportFacts& facts);

    Said say(const SentenceRule& rule) const;
    /// The first pattern that can be said, about no indicator; empty: none.
    QList<Run> first(const Patterns& patterns) const;
    QString plain(const Patterns& patterns) const;
    /// Who the report goes to.
    QStringList addressees() const;
    QString word(const QString& name) const { return words.contains(name) ? words.value(name) : pattern.word(name); }
    /// A value of a topic as a number with its door; nothing when it is not known.
    std::optional<Run> number(const Topic& topic, const QString& name, int digits = 1) const;
    /// The same with its sign: change and gap below 0.
    static std::optional<double> signedValue(const Topic& topic, const QString& name);
    FigureRef door(const Indicator& indicator, const QString& name, const AreaLine* line = nullptr) const;

private:
    struct Place {
        QString code, name;
        bool positive = false; ///< 0 counts as not known
    };
    void collectWords();
    std::optional<QList<Run>> fill(QStringView pattern, const Topic& topic) const;
    std::optional<QList<Run>> at(const Place& place, const Topic& topic) const;
    QList<Run> firstOf(const Patterns& patterns, const Topic& topic) const;
    Said pick(const SentenceRule& rule) const;
    Said listed(const SentenceRule& rule, const QList<Topic>& topics) const;

    const ReportTemplate& pattern;
    const ReportFacts& facts;
    QHash<QString, QString> words;
};

/// "tháng 6 năm 2022"
QString periodName(const NamedPeriod& period);
/// "month", "half1", …: the period's kind as the template's words name it; halves alike unless `which`.
QString periodKind(const NamedPeriod& period, bool which = false);
/// "Vượt 5", "Chậm 4", "Thiếu 37", "Đúng mức": what was reached against the plan to date.
QString gapWords(qint64 gap, Pace pace);
/// "tài khoản dịch vụ công": the name in the middle of a sentence.
QString inSentence(const QString& name);

} // namespace sotoso::report
