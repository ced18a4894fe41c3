// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

/// Other people's programs look at what was written: LibreOffice converts, poppler reads and draws. Failures are thrown
/// as std::runtime_error.
namespace sotoso::tests {

struct Word {
    QString text;
    QRectF box; ///< points from the page's top left corner
};

struct PdfPage {
    QSizeF size; ///< points
    QList<Word> words;
    /// Boxes of a run of words, wherever it stands on the page; words are compared one by one.
    QList<QRectF> find(const QString& phrase) const;
    QString text() const; ///< all words, in reading order, with single spaces
};

/// `pdftotext -bbox`.
QList<PdfPage> readPdf(const QString& path);
/// A page as a picture.
QImage drawPdf(const QString& path, int page, int dotsPerInch);
/// LibreOffice, with its settings in a folder of its own: `format` as its --convert-to takes it. Gives back the new
/// file.
QString convert(const QString& path, const QString& format, const QString& outputFolder);
/// All entries of a zip archive: name and content.
QList<std::pair<QString, QByteArray>> unzip(const QString& path);

} // namespace sotoso::tests
