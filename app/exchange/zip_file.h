// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/source_file.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

struct archive;

namespace sotoso::exchange {

/// The container of .xlsx and .ods. Reads by the directory at its end, so that a file cut short is found out at once.
/// Throws Failure in the words of its SourceFile.
class ZipFile {
public:
    explicit ZipFile(const SourceFile& file);
    bool has(const QString& name) const;
    /// A small part as a whole.
    QByteArray read(const QString& name, qint64 atMost) const;
    /// A part as a stream; see ZipPart.
    std::unique_ptr<class ZipPart> open(const QString& name) const;
    const SourceFile& file() const { return source; }

private:
    const SourceFile& source;
    QStringList names; // with forward slashes, in the order of the file
};

/// One unpacked part, read once from front to end. Gives up (check() says why) when more comes out than the limits
/// allow, or more than `burst` bytes between two calls of step(): so neither an archive made to unpack for ever nor a
/// single endless text fills memory.
class ZipPart : public QIODevice {
public:
    ZipPart(const SourceFile& source, const QString& name, bool* found);
    ~ZipPart() override;
    bool isSequential() const override { return true; }
    qint64 unpackedSize() const { return declared; }
    qint64 done() const { return count; }
    void step() { sinceStep = 0; }
    /// Throws what stopped the reading, if anything did.
    void check() const;

    static constexpr qint64 burst = qint64(8) << 20;
    struct Archive;

protected:
    qint64 readData(char* data, qint64 wanted) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    enum class Trouble { None, Damaged, TooLarge };
    const SourceFile& source;
    std::unique_ptr<Archive> opened;
    qint64 declared = 0, count = 0, sinceStep = 0;
    Trouble trouble = Trouble::None;
    QString detail;
};

/// XML inside a workbook. Refuses any document type definition (entities that expand, files from elsewhere), deep
/// nesting and damage.
class XmlPart {
public:
    XmlPart(const ZipFile& zip, const QString& name);
    /// Goes on to the next token; false at the end of the document.
    bool next();
    bool starts() const { return xml.isStartElement(); }
    bool ends() const { return xml.isEndElement(); }
    QStringView name() const { return xml.name(); }
    QString attribute(QLatin1StringView local) const;
    /// Skips what is below the element just started.
    void skip();
    /// All text below the element just started.
    QString text();
    const ZipPart& part() const { return *device; }

    QXmlStreamReader xml;

private:
    const SourceFile& source;
    std::unique_ptr<ZipPart> device;
    int depth = 0;
    unsigned tokens = 0;
};

} // namespace sotoso::exchange
