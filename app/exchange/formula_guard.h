// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text that a spreadsheet program would run as a formula leaves in a CSV file behind an apostrophe, and loses
/// exactly that apostrophe when it comes back. (In .xlsx a text is a text, and needs no guard.)
namespace sotoso::exchange {

/// Whether `text`, after any apostrophes, begins like a formula. Apostrophes count, so that guarding can be undone
/// exactly.
inline bool looksLikeFormula(QStringView text) {
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    if (at == text.size())
        return false;
    switch (text[at].unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
        return true;
    default:
        return false;
    }
}

inline QString guardFormula(const QString& text) {
    return looksLikeFormula(text) ? u'\'' + text : text;
}

inline QStringView unguardFormula(QStringView text) {
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace sotoso::exchange
