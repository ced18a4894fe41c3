// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/db.h"

/// Facts about the book itself, and what people set about it.
namespace sotoso::settings {

QString get(const Db& db, const QString& key, const QString& otherwise = {});
/// Empty: as if it had never been set.
void set(Db& db, const QString& key, const QString& value);

// Keys
inline const QString parentName = QStringLiteral("parent_name"); ///< "thành phố Tây Ninh"
inline const QString wardCode = QStringLiteral("ward_code");     ///< the 5-digit unit code
inline const QString demoDay = QStringLiteral("demo_day"); ///< the day of a sample book, ISO; it opens on that day
inline const QString placeName =
    QStringLiteral("place_name"); ///< before the date of a report; default: the ward's name
inline const QString signature =
    QStringLiteral("signature"); ///< preset of the signature block: chair (default), deputy, department, delegate, team
inline const QString signerTitle = QStringLiteral("signer_title"); ///< lines above the signature; default: the preset's
inline const QString signer = QStringLiteral("signer");            ///< name under it
inline const QString headUpper =
    QStringLiteral("head_upper"); ///< lines above the issuing body at the head of a report; default: the preset's
inline const QString headOwn = QStringLiteral("head_own"); ///< the issuing body, one line each; default: the preset's
inline const QString addressees =
    QStringLiteral("addressees"); ///< Kính gửi, one a line; default: the UBND above, where it is known
inline const QString recipients = QStringLiteral("recipients");   ///< Nơi nhận, one a line; default: of the preset
inline const QString scheme = QStringLiteral("scheme");           ///< "nd09" or "calendar"
inline const QString dueDay = QStringLiteral("due_day");          ///< day of the month on which a month's report is due
inline const QString dueDayLong = QStringLiteral("due_day_long"); ///< the same of reports on quarters, halves and years
inline const QString idCards = QStringLiteral("id_cards");        ///< "1": the ward keeps CCCD numbers
inline const QString householdFilters =
    QStringLiteral("household_filters"); ///< filters of the register with names, JSON: [{name, filter}]
inline const QString notDouble =
    QStringLiteral("not_double"); ///< groups of households that look alike and are not: "id+id id+id+id", ids sorted

} // namespace sotoso::settings
