// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace sotoso {

namespace {
struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

[[noreturn]] void cannotWrite(const QString& path, const QString& why) {
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        fail(Error::Kind::Io,
             SaveFile::tr("The folder %1 does not exist.").arg(QDir::toNativeSeparators(info.absolutePath())), {}, why);
    fail(Error::Kind::Io,
         SaveFile::tr(
             "%1 could not be written. Check that the disk has room and that the file is not open in another program.")
             .arg(QDir::toNativeSeparators(path)),
         {}, why);
}
} // namespace

Result<> saveWhole(const QString& path, const std::function<void(QIODevice&)>& write) {
    return guarded([&] {
        QSaveFile file(path);
        // On Windows an existing file that another program holds open must be refused, not half replaced.
        file.setDirectWriteFallback(false);
        if (!file.open(QIODevice::WriteOnly))
            cannotWrite(path, file.errorString());
        write(file);
        if (file.error() != QFileDevice::NoError || !file.commit())
            cannotWrite(path, file.errorString());
    });
}

} // namespace sotoso
