// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/match_marks.h"

#include "app/base/text.h"

namespace sotoso {

QList<MarkedRange> matchedRanges(const QString& shown, const QString& typed) {
    const QString text = shown.normalized(QString::NormalizationForm_C);
    if (text.size() != shown.size())
        return {};
    QString folded;
    for (const QChar letter : text) { // letter by letter, so that places stay the same
        const QString one = text::fold(QString(letter));
        folded += one.isEmpty() ? letter : one.at(0);
    }
    QList<bool> found(text.size(), false);
    const auto startsWord = [&](qsizetype at) { return at == 0 || !folded.at(at - 1).isLetterOrNumber(); };
    const QString wanted = text::fold(typed);
    for (const QString& word : wanted.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = folded.indexOf(word);
        while (at >= 0 && (!startsWord(at) || found.at(at)))
            at = folded.indexOf(word, at + 1);
        for (qsizetype i = at; at >= 0 && i < at + word.size(); ++i)
            found[i] = true;
    }
    if (!found.contains(true) && !wanted.contains(u' ')) {
        QList<qsizetype> firsts;
        QString initials;
        for (qsizetype i = 0; i < folded.size(); ++i)
            if (folded.at(i).isLetterOrNumber() && startsWord(i)) {
                firsts.append(i);
                initials += folded.at(i);
            }
        if (const qsizetype at = initials.indexOf(wanted); at >= 0 && wanted.size() > 1)
            for (qsizetype i = 0; i < wanted.size(); ++i)
                found[firsts.at(at + i)] = true;
    }
    QList<MarkedRange> ranges;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const bool bridge = text.at(i).isSpace() && i > 0 && i + 1 < found.size() && found.at(i - 1) && found.at(i + 1);
        if (!found.at(i) && !bridge)
            continue;
        if (!ranges.isEmpty() && ranges.last().from + ranges.last().length == i)
            ++ranges.last().length;
        else
            ranges.append({int(i), 1});
    }
    return ranges;
}

} // namespace sotoso
