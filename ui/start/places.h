// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where books are kept when nobody says otherwise.
namespace sotoso::places {

/// "So To So" among the user's documents.
QString folder();
/// "Phường 1" -> "phuong-1.sotoso".
QString fileName(const QString& wardName);
/// A name in `folder` that no file has yet: "phuong-1.sotoso", then "phuong-1-2.sotoso" …
QString freePath(const QString& folder, const QString& fileName);
/// The book that a backup belongs to: the one whose folder of backups it lies in, else one in folder() named after the
/// ward.
QString bookOf(const QString& backupPath, const QString& wardName);

} // namespace sotoso::places
