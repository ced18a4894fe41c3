// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"

#include <QLocale>

/// What an indicator is called in the language of the window.
namespace sotoso::words {

inline bool english() {
    return QLocale().language() == QLocale::English;
}
/// "Tài khoản dịch vụ công"
inline QString name(const Indicator& indicator) {
    return english() ? indicator.nameEn : indicator.nameVi;
}
/// For column heads; the name where there is no shorter one.
inline QString shortName(const Indicator& indicator) {
    const QString brief = english() ? indicator.shortEn : indicator.shortVi;
    return brief.isEmpty() ? name(indicator) : brief;
}
/// "tài khoản"
inline QString unit(const Indicator& indicator) {
    return english() ? indicator.unitEn : indicator.unitVi;
}
/// A name in the middle of a sentence: "tài khoản dịch vụ công"; abbreviations keep their capitals.
inline QString inSentence(QString text) {
    if (text.size() > 1 && text[0].isUpper() && !text[1].isUpper())
        text[0] = text[0].toLower();
    return text;
}
inline QString afterNumber(const Indicator& indicator) {
    return inSentence(name(indicator));
}

} // namespace sotoso::words
