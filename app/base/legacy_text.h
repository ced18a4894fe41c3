// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Vietnamese text from before Unicode, as it is found in old spreadsheets (DOMAIN.md §7.5): bytes shown as Latin-1.
namespace sotoso::text {

enum class Legacy { None, Tcvn3, Vni, Windows1258, Utf8Twice };

/// TCVN3 (ABC), one byte a letter: "NguyÔn ThÞ Hoµ" is "Nguyễn Thị Hoà". Fonts whose name ends in H show small codes as
/// capitals.
QString fromTcvn3(const QString& shown, bool capitals = false);
/// VNI, a letter and the sign behind it: "Nguyeãn Thò Hoøa" is "Nguyễn Thị Hòa".
QString fromVni(const QString& shown);

/// Windows-1258, a letter and the tone behind it: "Nguyê\u00den Th\u00f2" is "Nguyễn Thị".
QString fromWindows1258(const QString& shown);
/// UTF-8 that was taken for Windows-1252 and written as UTF-8 once more, also more often: "Nguyá»…n" is "Nguyễn". A
/// null string when it is no such text.
QString fromUtf8Twice(const QString& shown);

/// By the font's name: ".VnTime" and ".VnArialH" are TCVN3, "VNI-Times" is VNI.
Legacy legacyOfFont(const QString& font);
/// ".VnTimeH" and its like.
bool isCapitalsFont(const QString& font);

/// True when the text has letters that only Unicode has, so that there is nothing to decode.
bool hasUnicodeLetters(const QString& text);
/// The text read as `encoding`; `capitals` of TCVN3. As it stands for None, and where it is no text of that encoding.
QString fromLegacy(const QString& shown, Legacy encoding, bool capitals = false);
/// How well the words with letters beyond ASCII are Vietnamese syllables, read as `encoding`: right ones less wrong
/// ones.
int legacyScore(const QStringList& texts, Legacy encoding);
/// Whether a word can be a Vietnamese syllable, tone marks and all. For guessing, not for judging names.
bool isSyllable(const QString& word);

} // namespace sotoso::text
