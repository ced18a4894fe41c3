// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/docx_writer.h"

#include "app/base/save_file.h"
#include "app/report/docx_parts.h"
#include "app/report/zip_writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
struct DocxWriterWords {
    Q_DECLARE_TR_FUNCTIONS(DocxWriter)
};
} // namespace

Result<> writeDocx(const Document& document, const QString& path, const Progress& progress) {
    return saveWhole(path, [&](QIODevice& device) {
        QList<DocxPicture> pictures;
        const QByteArray body = docxBody(document, pictures);
        QList<std::pair<QString, QByteArray>> parts{{u"[Content_Types].xml"_s, docxContentTypes()},
                                                    {u"_rels/.rels"_s, docxPackageRelations()},
                                                    {u"word/document.xml"_s, body},
                                                    {u"word/_rels/document.xml.rels"_s, docxBodyRelations(pictures)},
                                                    {u"word/styles.xml"_s, docxStyles()},
                                                    {u"word/settings.xml"_s, docxSettings()},
                                                    {u"word/fontTable.xml"_s, docxFontTable()},
                                                    {u"word/header1.xml"_s, docxHeader(true)},
                                                    {u"word/header2.xml"_s, docxHeader(false)},
                                                    {u"docProps/core.xml"_s, docxCoreProperties(document)},
                                                    {u"docProps/app.xml"_s, docxAppProperties()}};
        for (const DocxPicture& picture : pictures)
            parts << std::pair{u"word/media/"_s + picture.name, picture.png};

        ZipWriter zip(device, document.day);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (progress.stopped())
                fail(Error::Kind::Cancelled, DocxWriterWords::tr("Stopped; no file was written."));
            zip.add(parts[i].first, parts[i].second);
            progress.at(i + 1, parts.size());
        }
        zip.close();
    });
}

} // namespace sotoso::report
