// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantList>

/// What this machine remembers for its user (QSettings): never anything of the register.
namespace sotoso::preferences {

QSettings settings();

QString theme(); ///< "light", "dark", "system"
void setTheme(const QString& theme);
int fontScale(); ///< 100, 115, 130
void setFontScale(int percent);
QString who(); ///< name written into the change log
void setWho(const QString& name);
QString lastBook();
QStringList recentBooks();
void addRecentBook(const QString& path);
/// Remembers how the file of a book was left, sound and closed; whether it is still that.
void setLeft(const QString& path);
bool isAsLeft(const QString& path);
QByteArray geometry();
void setGeometry(const QByteArray& geometry);
QVariantList columnWidths(const QString& table);
void setColumnWidths(const QString& table, const QVariantList& widths);
/// Numbers of the columns in the order they are shown; empty: as the table has them.
QVariantList shownColumns(const QString& table);
void setShownColumns(const QString& table, const QVariantList& columns);

/// Applies theme and size to the running program.
void apply();

} // namespace sotoso::preferences
