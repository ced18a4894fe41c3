// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsx_styles.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

bool showsDay(const QString& format) {
    bool quoted = false, bracketed = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (quoted) {
            quoted = c != u'"';
        } else if (bracketed) {
            bracketed = c != u']';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            bracketed = true;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown, or skipped, as it is
        } else if (c == u';') {
            return false; // the first section is that of positive numbers
        } else if (c == u'd' || c == u'y') {
            return true;
        } else if (c == u'm') {
            // Minutes stand after hours; a month alone (mm/yy has a y) is still a day.
            return !format.left(i).contains(u'h', Qt::CaseInsensitive) &&
                   !format.mid(i).contains(u's', Qt::CaseInsensitive);
        }
    }
    return false;
}

bool builtinShowsDay(int id) {
    // 27-36 and 50-58 are days in the East Asian versions of Excel, which other ones write, too.
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

QDate serialDay(double serial, bool from1904) {
    if (!(serial >= 0) || serial >= 2'958'466) // 31/12/9999
        return {};
    auto days = static_cast<qint64>(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 0)
        return {}; // a time without a day
    if (days < 60)
        ++days; // Excel counts a 29/02/1900 that never was
    return QDate(1899, 12, 30).addDays(days);
}

QList<CellStyle> readStyles(const ZipFile& zip, const QString& part) {
    QHash<int, bool> formats;
    QStringList fonts;
    QList<CellStyle> styles;
    bool inCellXfs = false, inFonts = false;
    XmlPart xml(zip, part);
    while (xml.next()) {
        if (xml.ends()) {
            if (xml.name() == "cellXfs"_L1)
                inCellXfs = false;
            else if (xml.name() == "fonts"_L1)
                inFonts = false;
            continue;
        }
        if (!xml.starts())
            continue;
        if (xml.name() == "numFmt"_L1) {
            formats[xml.attribute("numFmtId"_L1).toInt()] = showsDay(xml.attribute("formatCode"_L1));
        } else if (xml.name() == "fonts"_L1) {
            inFonts = true;
        } else if (xml.name() == "dxfs"_L1) {
            xml.skip(); // differential formats have fonts of their own
        } else if (inFonts && xml.name() == "font"_L1) {
            fonts.append(QString());
        } else if (inFonts && xml.name() == "name"_L1 && !fonts.isEmpty()) {
            fonts.last() = xml.attribute("val"_L1);
        } else if (xml.name() == "cellXfs"_L1) {
            inCellXfs = true;
        } else if (inCellXfs && xml.name() == "xf"_L1) {
            const int format = xml.attribute("numFmtId"_L1).toInt();
            styles.append(
                {formats.value(format, builtinShowsDay(format)), fonts.value(xml.attribute("fontId"_L1).toInt())});
        }
    }
    return styles;
}

} // namespace sotoso::exchange
