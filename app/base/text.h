// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Vietnamese text. Everything typed, pasted or imported goes through clean() once, at the door.
namespace sotoso::text {

/// NFC, without control and invisible characters, NBSP as space, trimmed, runs of spaces as one (line breaks kept if
/// `multiline`). Never null. Legacy encodings are decoded before, not here.
QString clean(const QString& raw, bool multiline = false);

/// Key for searching: lower case, no tone marks, no hats or horns, đ as d, both placements of tones alike, single
/// spaces. "Hoà" and "HÒA" give "hoa". Composed or decomposed makes no difference.
QString fold(const QString& text);

/// Key for "the same name": composition, case, spaces and placement of tones do not matter, accents do. "Hoà" equals
/// "HÒA", not "Hóa". Only for comparing: tones stand at the ends of the words.
QString sameKey(const QString& text);

/// Sort key of any text by the Vietnamese alphabet (a ă â b c d đ e ê ... y; tones ngang huyền hỏi ngã sắc nặng;
/// letters first, tones second, syllable by syllable; numbers by value and before letters; lower case before capitals
/// where all else is equal). Compare keys as plain strings (QString's <, code points and SQLite's BINARY agree); the
/// same on every platform, without ICU.
QString sortKey(const QString& text);
/// Sort key of a person's name: given name (last word before any bracket), then family name and middle names.
QString nameSortKey(const QString& name);
/// "Nguyễn Văn Đức" -> {"Nguyễn Văn", "Đức"}.
std::pair<QString, QString> splitName(const QString& name);
/// Sort key of a house number as people read it: 2 < 12 < 12/3 < 12/10 < 12/10A < 12A < hẻm 3. "Số nhà 12" is 12.
QString houseSortKey(const QString& houseNo);
/// First letters of the words, folded: "Nguyễn Văn Đức" -> "nvd".
QString initials(const QString& name);
/// Tones on the first vowel of oa, oe, uy (hoà -> hòa): for showing our own words, never for stored names.
QString modernTones(const QString& text);
/// "NGUYỄN VĂN AN" -> "Nguyễn Văn An".
QString titleCase(const QString& text);

} // namespace sotoso::text
