// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace sotoso::tests {

namespace {
QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(180000) || process.exitCode() != 0)
        throw std::runtime_error((program + u": "_s + QString::fromUtf8(process.readAllStandardError())).toStdString());
    return process.readAllStandardOutput();
}
} // namespace

QList<QRectF> PdfPage::find(const QString& phrase) const {
    const QStringList wanted = phrase.split(u' ', Qt::SkipEmptyParts);
    QList<QRectF> found;
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        QRectF box;
        qsizetype i = 0;
        for (; i < wanted.size() && words[at + i].text == wanted[i]; ++i)
            box |= words[at + i].box;
        if (i == wanted.size())
            found << box;
    }
    return found;
}

QString PdfPage::text() const {
    QStringList all;
    for (const Word& word : words)
        all << word.text;
    return all.join(u' ');
}

QList<PdfPage> readPdf(const QString& path) {
    QXmlStreamReader xml(run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    QList<PdfPage> pages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&, attributes = xml.attributes()](const char* name) {
            return attributes.value(QLatin1StringView(name)).toDouble();
        };
        if (xml.name() == "page"_L1) {
            pages << PdfPage{{number("width"), number("height")}, {}};
        } else if (xml.name() == "word"_L1) {
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            // A no-break space counts as part of a word there.
            for (const QString& word : xml.readElementText().split(QChar(QChar::Nbsp), Qt::SkipEmptyParts))
                pages.last().words << Word{word, box};
        }
    }
    return pages;
}

QImage drawPdf(const QString& path, int page, int dotsPerInch) {
    const QTemporaryDir folder;
    const QString number = QString::number(page + 1);
    run(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dotsPerInch), u"-f"_s, number, u"-l"_s,
                        number, path, folder.filePath(u"page"_s)});
    return QImage(folder.filePath(u"page.png"_s));
}

QString convert(const QString& path, const QString& format, const QString& outputFolder) {
    const QTemporaryDir settings;
    run(u"soffice"_s, {u"-env:UserInstallation="_s + QUrl::fromLocalFile(settings.path()).toString(), u"--headless"_s,
                       u"--convert-to"_s, format, u"--outdir"_s, outputFolder, path});
    const QString made =
        QDir(outputFolder).filePath(QFileInfo(path).completeBaseName() + u'.' + format.section(u':', 0, 0));
    if (!QFileInfo::exists(made))
        throw std::runtime_error("LibreOffice made nothing of " + path.toStdString());
    return made;
}

QList<std::pair<QString, QByteArray>> unzip(const QString& path) {
    const std::unique_ptr<archive, int (*)(archive*)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_filename(zip.get(), path.toUtf8().constData(), 1 << 16) != ARCHIVE_OK)
        throw std::runtime_error("not a zip archive: " + path.toStdString());
    QList<std::pair<QString, QByteArray>> entries;
    archive_entry* entry = nullptr;
    while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
        QByteArray content, piece(1 << 16, Qt::Uninitialized);
        for (la_ssize_t size = 0; (size = archive_read_data(zip.get(), piece.data(), size_t(piece.size()))) > 0;)
            content.append(piece.constData(), size);
        entries << std::pair(QString::fromUtf8(archive_entry_pathname_utf8(entry)), content);
    }
    return entries;
}

} // namespace sotoso::tests
