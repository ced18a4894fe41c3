// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/c_path.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <QDir>
#include <QFileInfo>

#include <windows.h>
#endif

namespace sotoso {

#ifdef Q_OS_WIN
namespace {

QString shortName(const QString& path) {
    const QString native = QDir::toNativeSeparators(path);
    wchar_t name[MAX_PATH];
    const DWORD size = GetShortPathNameW(reinterpret_cast<const wchar_t*>(native.utf16()), name, MAX_PATH);
    return size > 0 && size < MAX_PATH ? QString::fromWCharArray(name, int(size)) : native;
}

} // namespace

QByteArray cPath(const QString& path) {
    const QFileInfo info(path);
    return (info.exists() ? shortName(info.absoluteFilePath())
                          : shortName(info.absolutePath()) + u'/' + info.fileName())
        .toLocal8Bit();
}
#else
QByteArray cPath(const QString& path) {
    return QFile::encodeName(path);
}
#endif

} // namespace sotoso
