// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/places.h"

#include "app/base/text.h"
#include "app/storage/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace sotoso::places {
using namespace Qt::StringLiterals;

QString folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"So To So"_s);
}

QString fileName(const QString& wardName) {
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString name = text::fold(wardName).replace(other, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"so"_s : name) + u".sotoso"_s;
}

QString freePath(const QString& folder, const QString& fileName) {
    const QDir dir(folder);
    QString path = dir.filePath(fileName);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = dir.filePath(u"%1-%2.sotoso"_s.arg(QFileInfo(fileName).completeBaseName()).arg(n));
    return path;
}

QString bookOf(const QString& backupPath, const QString& wardName) {
    const QDir beside = QFileInfo(backupPath).absoluteDir();
    const QString suffix = QFileInfo(backup::folderOf(u"x.sotoso"_s)).fileName().mid(1); // " - sao luu"
    if (beside.dirName().endsWith(suffix))
        return QFileInfo(beside.absolutePath()).absolutePath() + u'/' + beside.dirName().chopped(suffix.size()) +
               u".sotoso"_s;
    return QDir(folder()).filePath(fileName(wardName));
}

} // namespace sotoso::places
