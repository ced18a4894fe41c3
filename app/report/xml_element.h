// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace sotoso::report {

using XmlAttribute = std::pair<const char*, QString>;

/// An element that lasts as long as the variable.
class XmlElement {
public:
    XmlElement(QXmlStreamWriter& to, const char* name, std::initializer_list<XmlAttribute> attributes = {}) : xml(to) {
        xml.writeStartElement(QString::fromLatin1(name));
        for (const auto& [key, value] : attributes)
            xml.writeAttribute(QString::fromLatin1(key), value);
    }
    ~XmlElement() { xml.writeEndElement(); }
    XmlElement(const XmlElement&) = delete;
    XmlElement& operator=(const XmlElement&) = delete;

private:
    QXmlStreamWriter& xml;
};

/// An element without content.
inline void emptyElement(QXmlStreamWriter& xml, const char* name, std::initializer_list<XmlAttribute> attributes = {}) {
    xml.writeEmptyElement(QString::fromLatin1(name));
    for (const auto& [key, value] : attributes)
        xml.writeAttribute(QString::fromLatin1(key), value);
}

} // namespace sotoso::report
