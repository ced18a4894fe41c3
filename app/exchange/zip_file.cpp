// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/zip_file.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

// Office documents nest some ten deep.
constexpr int deepest = 200;

QString entryName(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    return QString::fromUtf8(name).replace(u'\\', u'/');
}

bool sameName(const QString& a, const QString& b) {
    return a.compare(b, Qt::CaseInsensitive) == 0; // part names are caseless (ECMA-376 part 2)
}

} // namespace

/// libarchive over a QFile, so that any file name of any system will do.
struct ZipPart::Archive {
    QFile file;
    QByteArray block = QByteArray(64 * 1024, Qt::Uninitialized);
    archive* handle = archive_read_new();

    explicit Archive(const QString& path) : file(path) {}
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() { archive_read_free(handle); }

    bool open() {
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return false;
        archive_read_support_format_zip_seekable(handle);
        archive_read_set_callback_data(handle, this);
        archive_read_set_read_callback(handle, [](archive*, void* self, const void** out) -> la_ssize_t {
            auto* me = static_cast<Archive*>(self);
            *out = me->block.constData();
            return static_cast<la_ssize_t>(me->file.read(me->block.data(), me->block.size()));
        });
        archive_read_set_skip_callback(handle, [](archive*, void* self, la_int64_t by) -> la_int64_t {
            auto* me = static_cast<Archive*>(self);
            return me->file.seek(me->file.pos() + by) ? by : 0;
        });
        archive_read_set_seek_callback(handle, [](archive*, void* self, la_int64_t to, int whence) -> la_int64_t {
            auto* me = static_cast<Archive*>(self);
            const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? me->file.pos() : me->file.size();
            return from + to >= 0 && me->file.seek(from + to) ? me->file.pos() : ARCHIVE_FATAL;
        });
        return archive_read_open1(handle) == ARCHIVE_OK;
    }

    QString error() const { return QString::fromUtf8(archive_error_string(handle)); }
};

ZipPart::ZipPart(const SourceFile& file, const QString& name, bool* found)
    : source(file), opened(std::make_unique<Archive>(file.path)) {
    *found = false;
    if (!opened->open())
        source.damaged(opened->error());
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(opened->handle, &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN) {
        if (!sameName(entryName(entry), name))
            continue;
        if (archive_entry_is_data_encrypted(entry))
            source.locked();
        declared = archive_entry_size(entry);
        *found = true;
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return;
    }
    if (status != ARCHIVE_EOF)
        source.damaged(opened->error());
}

ZipPart::~ZipPart() = default;

qint64 ZipPart::readData(char* data, qint64 wanted) {
    if (trouble != Trouble::None)
        return -1;
    const la_ssize_t got = archive_read_data(opened->handle, data, static_cast<size_t>(wanted));
    if (got < 0) {
        trouble = Trouble::Damaged;
        detail = opened->error();
        return -1;
    }
    count += got;
    sinceStep += got;
    const ReadLimits& limits = source.limits;
    const qint64 most = std::max(count, declared);
    const bool swollen = most > limits.ratioFrom && most / std::max<qint64>(1, source.size()) > limits.ratio;
    if (most > limits.entryBytes || swollen || sinceStep > burst) {
        trouble = Trouble::TooLarge;
        detail = u"%1 bytes unpacked, %2 announced"_s.arg(count).arg(declared);
        return -1;
    }
    return got == 0 ? -1 : got;
}

void ZipPart::check() const {
    if (trouble == Trouble::TooLarge)
        source.tooLarge(detail);
    if (trouble == Trouble::Damaged)
        source.damaged(detail);
}

ZipFile::ZipFile(const SourceFile& file) : source(file) {
    ZipPart::Archive archive(file.path);
    if (!archive.open())
        source.damaged(archive.error());
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(archive.handle, &entry)) == ARCHIVE_OK || status == ARCHIVE_WARN) {
        names.append(entryName(entry));
        if (names.size() > source.limits.entries)
            source.tooLarge(u"%1 entries"_s.arg(names.size()));
    }
    if (status != ARCHIVE_EOF)
        source.damaged(archive.error());
}

bool ZipFile::has(const QString& name) const {
    return std::any_of(names.begin(), names.end(), [&](const QString& known) { return sameName(known, name); });
}

std::unique_ptr<ZipPart> ZipFile::open(const QString& name) const {
    bool found = false;
    auto part = std::make_unique<ZipPart>(source, name, &found);
    if (!found)
        source.damaged(u"no part %1"_s.arg(name));
    return part;
}

QByteArray ZipFile::read(const QString& name, qint64 atMost) const {
    const auto part = open(name);
    const QByteArray content = part->read(atMost);
    part->check();
    return content;
}

XmlPart::XmlPart(const ZipFile& zip, const QString& name) : source(zip.file()), device(zip.open(name)) {
    xml.setDevice(device.get());
}

bool XmlPart::next() {
    device->step();
    if ((++tokens & 0xfff) == 0)
        source.keepGoing();
    switch (xml.readNext()) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        source.unusable(
            SheetReader::tr(
                "%1 holds definitions (DTD) that no spreadsheet needs and that can do harm; it is not opened.")
                .arg(source.name()));
    case QXmlStreamReader::Invalid:
        device->check();
        source.damaged(xml.errorString());
    case QXmlStreamReader::EndDocument:
        device->check();
        return false;
    case QXmlStreamReader::StartElement:
        if (++depth > deepest)
            source.tooLarge(u"elements nested more than %1 deep"_s.arg(deepest));
        break;
    case QXmlStreamReader::EndElement:
        --depth;
        break;
    default:
        break;
    }
    return true;
}

QString XmlPart::attribute(QLatin1StringView local) const {
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == local)
            return attribute.value().toString();
    return {};
}

void XmlPart::skip() {
    const int outside = depth - 1;
    while (depth > outside && next()) {
    }
}

QString XmlPart::text() {
    QString all;
    const int outside = depth - 1;
    while (depth > outside && next())
        if (xml.isCharacters())
            all += xml.text();
    return all;
}

} // namespace sotoso::exchange
