// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/docx_parts.h"

#include "app/report/page_style.h"
#include "app/report/xml_element.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
const QString wordNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString officeRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString packageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString wordTypes = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

QByteArray xmlPart(const std::function<void(QXmlStreamWriter&)>& write) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

void relation(QXmlStreamWriter& xml, const QString& id, const QString& type, const QString& target) {
    emptyElement(xml, "Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

QString alignWord(HorizontalAlign align) {
    switch (align) {
    case HorizontalAlign::Left:
        return u"left"_s;
    case HorizontalAlign::Centre:
        return u"center"_s;
    case HorizontalAlign::Right:
        return u"right"_s;
    case HorizontalAlign::Justify:
        return u"both"_s;
    }
    return u"left"_s;
}

void fonts(QXmlStreamWriter& xml) {
    const QString family = u"Times New Roman"_s;
    emptyElement(xml, "w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:eastAsia", family}, {"w:cs", family}});
}

void size(QXmlStreamWriter& xml, double points) {
    const QString halves = QString::number(qRound(points * 2));
    emptyElement(xml, "w:sz", {{"w:val", halves}});
    emptyElement(xml, "w:szCs", {{"w:val", halves}});
}

void style(QXmlStreamWriter& xml, const ParagraphStyle& role) {
    const QString id = QString::fromLatin1(role.id);
    const QString name = QString::fromUtf16(role.name);
    const bool builtIn = name.startsWith(u"heading ");
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    if (!builtIn)
        xml.writeAttribute(u"w:customStyle"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, id);
    emptyElement(xml, "w:name", {{"w:val", name}});
    emptyElement(xml, "w:basedOn", {{"w:val", u"Normal"_s}});
    if (role.outline > 0)
        emptyElement(xml, "w:next", {{"w:val", QString::fromLatin1(styleOf(Role::Body).id)}});
    emptyElement(xml, "w:qFormat");
    {
        XmlElement properties(xml, "w:pPr");
        if (role.keepWithNext)
            emptyElement(xml, "w:keepNext");
        emptyElement(xml, "w:spacing",
                     {{"w:before", QString::number(twips(role.before))},
                      {"w:after", u"0"_s},
                      {"w:line", QString::number(qRound(role.lines * 240))},
                      {"w:lineRule", u"auto"_s}});
        if (role.firstIndentMm > 0)
            emptyElement(xml, "w:ind", {{"w:firstLine", QString::number(twips(fromMm(role.firstIndentMm)))}});
        emptyElement(xml, "w:jc", {{"w:val", alignWord(role.align)}});
        if (role.outline > 0)
            emptyElement(xml, "w:outlineLvl", {{"w:val", QString::number(role.outline - 1)}});
    }
    {
        XmlElement properties(xml, "w:rPr");
        if (role.bold) {
            emptyElement(xml, "w:b");
            emptyElement(xml, "w:bCs");
        }
        if (role.italic) {
            emptyElement(xml, "w:i");
            emptyElement(xml, "w:iCs");
        }
        size(xml, role.size);
    }
    xml.writeEndElement();
}
} // namespace

QByteArray docxContentTypes() {
    return xmlPart([](QXmlStreamWriter& xml) {
        XmlElement types(xml, "Types", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
        for (const auto& [extension, type] :
             {std::pair{u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
              {u"xml"_s, u"application/xml"_s},
              {u"png"_s, u"image/png"_s}})
            emptyElement(xml, "Default", {{"Extension", extension}, {"ContentType", type}});
        const auto part = [&](const QString& name, const QString& type) {
            emptyElement(xml, "Override", {{"PartName", name}, {"ContentType", type}});
        };
        part(u"/word/document.xml"_s, wordTypes + u"document.main+xml"_s);
        part(u"/word/styles.xml"_s, wordTypes + u"styles+xml"_s);
        part(u"/word/settings.xml"_s, wordTypes + u"settings+xml"_s);
        part(u"/word/fontTable.xml"_s, wordTypes + u"fontTable+xml"_s);
        part(u"/word/header1.xml"_s, wordTypes + u"header+xml"_s);
        part(u"/word/header2.xml"_s, wordTypes + u"header+xml"_s);
        part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        part(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    });
}

QByteArray docxPackageRelations() {
    return xmlPart([](QXmlStreamWriter& xml) {
        XmlElement relations(xml, "Relationships", {{"xmlns", packageRelations}});
        relation(xml, u"rId1"_s, officeRelations + u"officeDocument"_s, u"word/document.xml"_s);
        relation(xml, u"rId2"_s,
                 u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                 u"docProps/core.xml"_s);
        relation(xml, u"rId3"_s, officeRelations + u"extended-properties"_s, u"docProps/app.xml"_s);
    });
}

QByteArray docxBodyRelations(const QList<DocxPicture>& pictures) {
    return xmlPart([&](QXmlStreamWriter& xml) {
        XmlElement relations(xml, "Relationships", {{"xmlns", packageRelations}});
        relation(xml, u"rIdStyles"_s, officeRelations + u"styles"_s, u"styles.xml"_s);
        relation(xml, u"rIdSettings"_s, officeRelations + u"settings"_s, u"settings.xml"_s);
        relation(xml, u"rIdFonts"_s, officeRelations + u"fontTable"_s, u"fontTable.xml"_s);
        relation(xml, QString::fromLatin1(pageNumberRelation), officeRelations + u"header"_s, u"header1.xml"_s);
        relation(xml, QString::fromLatin1(firstPageRelation), officeRelations + u"header"_s, u"header2.xml"_s);
        for (qsizetype i = 0; i < pictures.size(); ++i)
            relation(xml, u"rIdPicture%1"_s.arg(i + 1), officeRelations + u"image"_s, u"media/"_s + pictures[i].name);
    });
}

QByteArray docxStyles() {
    return xmlPart([](QXmlStreamWriter& xml) {
        XmlElement styles(xml, "w:styles", {{"xmlns:w", wordNamespace}});
        {
            XmlElement defaults(xml, "w:docDefaults");
            {
                XmlElement run(xml, "w:rPrDefault");
                XmlElement properties(xml, "w:rPr");
                fonts(xml);
                size(xml, styleOf(Role::Body).size);
                emptyElement(xml, "w:lang",
                             {{"w:val", u"vi-VN"_s}, {"w:eastAsia", u"vi-VN"_s}, {"w:bidi", u"ar-SA"_s}});
            }
            XmlElement paragraph(xml, "w:pPrDefault");
        }
        {
            XmlElement normal(xml, "w:style",
                              {{"w:type", u"paragraph"_s}, {"w:default", u"1"_s}, {"w:styleId", u"Normal"_s}});
            emptyElement(xml, "w:name", {{"w:val", u"Normal"_s}});
            emptyElement(xml, "w:qFormat");
        }
        {
            XmlElement table(xml, "w:style",
                             {{"w:type", u"table"_s}, {"w:default", u"1"_s}, {"w:styleId", u"TableNormal"_s}});
            emptyElement(xml, "w:name", {{"w:val", u"Normal Table"_s}});
            emptyElement(xml, "w:uiPriority", {{"w:val", u"99"_s}});
            emptyElement(xml, "w:semiHidden");
            emptyElement(xml, "w:unhideWhenUsed");
            XmlElement properties(xml, "w:tblPr");
            emptyElement(xml, "w:tblInd", {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
            XmlElement margins(xml, "w:tblCellMar");
            for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"})
                emptyElement(xml, side, {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
        }
        for (int role = 0; role < roleCount; ++role)
            style(xml, styleOf(Role(role)));
    });
}

QByteArray docxSettings() {
    return xmlPart([](QXmlStreamWriter& xml) {
        XmlElement settings(xml, "w:settings", {{"xmlns:w", wordNamespace}});
        emptyElement(xml, "w:defaultTabStop", {{"w:val", QString::number(twips(fromMm(10)))}});
        emptyElement(xml, "w:characterSpacingControl", {{"w:val", u"doNotCompress"_s}});
        {
            XmlElement compat(xml, "w:compat");
            emptyElement(xml, "w:compatSetting",
                         {{"w:name", u"compatibilityMode"_s},
                          {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
                          {"w:val", u"15"_s}});
        }
        emptyElement(xml, "w:themeFontLang", {{"w:val", u"vi-VN"_s}});
        emptyElement(xml, "w:decimalSymbol", {{"w:val", u","_s}});
        emptyElement(xml, "w:listSeparator", {{"w:val", u";"_s}});
    });
}

QByteArray docxFontTable() {
    return xmlPart([](QXmlStreamWriter& xml) {
        XmlElement fontTable(xml, "w:fonts", {{"xmlns:w", wordNamespace}});
        XmlElement font(xml, "w:font", {{"w:name", u"Times New Roman"_s}});
        emptyElement(xml, "w:panose1", {{"w:val", u"02020603050405020304"_s}});
        emptyElement(xml, "w:charset", {{"w:val", u"00"_s}});
        emptyElement(xml, "w:family", {{"w:val", u"roman"_s}});
        emptyElement(xml, "w:pitch", {{"w:val", u"variable"_s}});
    });
}

QByteArray docxHeader(bool withPageNumber) {
    return xmlPart([&](QXmlStreamWriter& xml) {
        XmlElement header(xml, "w:hdr", {{"xmlns:w", wordNamespace}});
        XmlElement paragraph(xml, "w:p");
        {
            XmlElement properties(xml, "w:pPr");
            emptyElement(xml, "w:pStyle", {{"w:val", QString::fromLatin1(styleOf(Role::PageNumber).id)}});
        }
        if (!withPageNumber)
            return;
        const auto fieldMark = [&](const QString& type) {
            XmlElement run(xml, "w:r");
            emptyElement(xml, "w:fldChar", {{"w:fldCharType", type}});
        };
        fieldMark(u"begin"_s);
        {
            XmlElement run(xml, "w:r");
            XmlElement field(xml, "w:instrText", {{"xml:space", u"preserve"_s}});
            xml.writeCharacters(u" PAGE "_s);
        }
        fieldMark(u"separate"_s);
        {
            XmlElement run(xml, "w:r");
            xml.writeTextElement(u"w:t"_s, u"2"_s);
        }
        fieldMark(u"end"_s);
    });
}

QByteArray docxCoreProperties(const Document& document) {
    return xmlPart([&](QXmlStreamWriter& xml) {
        XmlElement properties(
            xml, "cp:coreProperties",
            {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
             {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
             {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
             {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
        xml.writeTextElement(u"dc:title"_s, document.title);
        xml.writeTextElement(u"dc:creator"_s, document.author);
        xml.writeTextElement(u"dc:language"_s, u"vi-VN"_s);
        if (document.day.isValid()) {
            XmlElement created(xml, "dcterms:created", {{"xsi:type", u"dcterms:W3CDTF"_s}});
            xml.writeCharacters(document.day.toString(Qt::ISODate) + u"T00:00:00Z"_s);
        }
    });
}

QByteArray docxAppProperties() {
    return xmlPart([](QXmlStreamWriter& xml) {
        XmlElement properties(
            xml, "Properties",
            {{"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
        xml.writeTextElement(u"Application"_s, u"Sổ Tổ Số"_s);
    });
}

} // namespace sotoso::report
