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

/// Hands on what is written and remembers when it could not: a full disk takes a part of a block and says no more, and
/// who writes (a PDF painter) does not look.
class Checked : public QIODevice {
public:
    explicit Checked(QSaveFile& to) : file(to) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    bool failed = false;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        failed = failed || file.write(data, size) != size;
        return failed ? -1 : size;
    }

private:
    QSaveFile& file;
};
} // namespace

Result<> saveWhole(const QString& path, const std::function<void(QIODevice&)>& write) {
    return guarded([&] {
        QSaveFile file(path);
        // On Windows an existing file that another program holds open must be refused, not half replaced.
        file.setDirectWriteFallback(false);
        if (!file.open(QIODevice::WriteOnly))
            cannotWrite(path, file.errorString());
        Checked checked(file);
        write(checked);
        // commit() does not look at what its own flush left over.
        if (checked.failed || !file.flush() || file.error() != QFileDevice::NoError || !file.commit())
            cannotWrite(path, file.errorString());
    });
}

} // namespace sotoso
