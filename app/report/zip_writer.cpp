// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/zip_writer.h"

#include "app/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace sotoso::report {

namespace {
struct ZipWriterWords {
    Q_DECLARE_TR_FUNCTIONS(ZipWriter)
};

la_ssize_t writeTo(archive* zip, void* device, const void* bytes, size_t size) {
    const qint64 written = static_cast<QIODevice*>(device)->write(static_cast<const char*>(bytes), qint64(size));
    if (written < 0)
        archive_set_error(zip, -1, "write failed");
    return written;
}
} // namespace

ZipWriter::ZipWriter(QIODevice& device, QDate stamp)
    : zip(archive_write_new()), time(stamp.isValid() ? stamp.startOfDay().toSecsSinceEpoch() : 0) {
    check(archive_write_set_format_zip(zip));
    check(archive_write_set_bytes_per_block(zip, 0));
    check(archive_write_open(zip, &device, nullptr, writeTo, nullptr));
}

ZipWriter::~ZipWriter() {
    archive_write_free(zip);
}

void ZipWriter::check(int code) const {
    if (code < ARCHIVE_WARN)
        fail(Error::Kind::Io, ZipWriterWords::tr("The file could not be written. Check that the disk has room."), {},
             QString::fromUtf8(archive_error_string(zip)));
}

void ZipWriter::add(const QString& name, const QByteArray& content) {
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), time, 0);
    check(archive_write_header(zip, entry.get()));
    if (archive_write_data(zip, content.constData(), size_t(content.size())) != content.size())
        check(ARCHIVE_FATAL);
}

void ZipWriter::close() {
    check(archive_write_close(zip));
}

} // namespace sotoso::report
