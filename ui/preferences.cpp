// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "ui/shared/theme.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSettings>

namespace sotoso::preferences {
using namespace Qt::StringLiterals;

QSettings settings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"sotoso"_s, u"sotoso"_s);
}

QString theme() {
    return settings().value(u"look/theme"_s, u"light"_s).toString();
}
void setTheme(const QString& theme) {
    settings().setValue(u"look/theme"_s, theme);
}

int fontScale() {
    const int percent = settings().value(u"look/fontScale"_s, 100).toInt();
    return percent == 115 || percent == 130 ? percent : 100;
}
void setFontScale(int percent) {
    settings().setValue(u"look/fontScale"_s, percent);
}

QString who() {
    const QString name = settings().value(u"who"_s).toString();
    return !name.isEmpty() ? name : qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}
void setWho(const QString& name) {
    settings().setValue(u"who"_s, name);
}

QString lastBook() {
    return recentBooks().value(0);
}

QStringList recentBooks() {
    return settings().value(u"books"_s).toStringList();
}

void addRecentBook(const QString& path) {
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    settings().setValue(u"books"_s, QStringList(books.mid(0, 8)));
}

namespace {

/// Path, size and time of the last change.
QStringList stateOf(const QString& path) {
    const QFileInfo file(path);
    return {file.absoluteFilePath(), QString::number(file.size()),
            QString::number(file.lastModified().toMSecsSinceEpoch())};
}

} // namespace

void setLeft(const QString& path) {
    settings().setValue(u"left"_s, stateOf(path));
}
bool isAsLeft(const QString& path) {
    return settings().value(u"left"_s).toStringList() == stateOf(path);
}

QByteArray geometry() {
    return settings().value(u"window/geometry"_s).toByteArray();
}
void setGeometry(const QByteArray& geometry) {
    settings().setValue(u"window/geometry"_s, geometry);
}
QVariantList columnWidths(const QString& table) {
    return settings().value(u"columns/"_s + table).toList();
}
void setColumnWidths(const QString& table, const QVariantList& widths) {
    settings().setValue(u"columns/"_s + table, widths);
}

QVariantList shownColumns(const QString& table) {
    return settings().value(u"shownColumns/"_s + table).toList();
}
void setShownColumns(const QString& table, const QVariantList& columns) {
    settings().setValue(u"shownColumns/"_s + table, columns);
}

void apply() {
    Theme& look = Theme::of();
    const QString wanted = theme();
    look.setFontScale(fontScale());
    look.setMode(wanted == u"dark"     ? Theme::Mode::Dark
                 : wanted == u"system" ? Theme::Mode::System
                                       : Theme::Mode::Light);
}

} // namespace sotoso::preferences
