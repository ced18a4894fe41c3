// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Vietnamese text. Everything typed, pasted or imported goes through clean() once, at the door.
namespace sotoso::text {

/// NFC, without control and invisible characters, NBSP as space, trimmed, runs of spaces as one (line breaks kept if `multiline`).
QString clean(const QString& raw, bool multiline = false);

/// Key for searching: lower case, no tone marks, no hats or horns, đ as d, both placements of tones alike. "Hoà" and "HÒA" give "hoa".
QString fold(const QString& text);

/// Key for "the same name": NFC, lower case, one placement of tones, single spaces; but accents kept. "Hoà" equals "HÒA", not "Hóa".
QString sameKey(const QString& text);

/// Sort key of any text by the Vietnamese alphabet (a ă â b c d đ e ê ... y; tones ngang huyền hỏi ngã sắc nặng; letters first,
/// tones second, syllable by syllable). Compare keys as plain strings (code points, also SQLite BINARY); the same on every platform.
QString sortKey(const QString& text);
/// Sort key of a person's name: given name (last word), then family name and middle names.
QString nameSortKey(const QString& name);
/// "Nguyễn Văn Đức" -> {"Nguyễn Văn", "Đức"}.
std::pair<QString, QString> splitName(const QString& name);
/// Sort key of a house number as people read it: 2 < 12 < 12/3 < 12/10 < 12/10A < hẻm 3.
QString houseSortKey(const QString& houseNo);
/// First letters of the words, folded: "Nguyễn Văn Đức" -> "nvd".
QString initials(const QString& name);
/// Tones on the first vowel of oa, oe, uy (hoà -> hòa): for showing our own words, never for stored names.
QString modernTones(const QString& text);
/// "NGUYỄN VĂN AN" -> "Nguyễn Văn An".
QString titleCase(const QString& text);

} // namespace sotoso::text
