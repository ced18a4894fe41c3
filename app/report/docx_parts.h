// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"

#include <QByteArray>
#include <QList>

/// Inside of docx_writer: the parts of the package beside the body.
namespace sotoso::report {

struct DocxPicture {
    QString name; ///< chart1.png
    QByteArray png;
};

QByteArray docxContentTypes();
QByteArray docxPackageRelations();
QByteArray docxBodyRelations(const QList<DocxPicture>& pictures);
QByteArray docxStyles();
QByteArray docxSettings();
QByteArray docxFontTable();
QByteArray docxHeader(bool withPageNumber);
QByteArray docxCoreProperties(const Document& document);
QByteArray docxAppProperties();

/// word/document.xml; appends the pictures it refers to.
QByteArray docxBody(const Document& document, QList<DocxPicture>& pictures);

/// Ids of relations that the body names.
constexpr const char* pageNumberRelation = "rIdPageNumber";
constexpr const char* firstPageRelation = "rIdFirstPage";

/// Twentieths of a point.
constexpr int twips(double points) {
    return int(points * 20 + (points < 0 ? -0.5 : 0.5));
}

} // namespace sotoso::report
