// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/source_file.h"
#include "app/exchange/xlsx_styles.h"
#include "app/exchange/zip_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

constexpr int mostColumns = 16'384;
constexpr int mostRows = 1'048'576;
constexpr qsizetype mostMerges = 200'000;

struct SheetEntry {
    QString name;
    QString part;
    bool hidden = false;
};

struct Workbook {
    QList<SheetEntry> sheets;
    QString sharedStrings, styles;
    bool from1904 = false;
};

struct Shared {
    Sheet::TextId text = 0;
    quint8 font = 0;
    bool blank = true;
};

/// A part's name from a relationship's target, which may be relative to the part that names it.
QString resolved(const QString& base, const QString& target) {
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(base.section(u'/', 0, -2) + u'/' + target).remove(QRegularExpression(u"^/+"_s));
}

struct Relation {
    QString type, part;
};

QHash<QString, Relation> readRelations(const ZipFile& zip, const QString& of) {
    const QString folder = of.contains(u'/') ? of.section(u'/', 0, -2) + u'/' : QString();
    const QString part = folder + u"_rels/"_s + of.section(u'/', -1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!zip.has(part))
        return relations;
    XmlPart xml(zip, part);
    while (xml.next())
        if (xml.starts() && xml.name() == "Relationship"_L1 && xml.attribute("TargetMode"_L1) != "External"_L1)
            relations[xml.attribute("Id"_L1)] = {xml.attribute("Type"_L1).section(u'/', -1),
                                                 resolved(of, xml.attribute("Target"_L1))};
    return relations;
}

Workbook readWorkbook(const ZipFile& zip) {
    QString root = u"xl/workbook.xml"_s;
    const auto top = readRelations(zip, QString());
    for (const Relation& relation : top)
        if (relation.type == "officeDocument"_L1)
            root = relation.part;
    if (!zip.has(root))
        zip.file().unusable(
            SheetReader::tr("%1 is a zip archive, not a workbook. Unpack it and take the spreadsheet inside.")
                .arg(zip.file().name()));
    const auto relations = readRelations(zip, root);
    Workbook book;
    for (const Relation& relation : relations) {
        if (relation.type == "sharedStrings"_L1)
            book.sharedStrings = relation.part;
        else if (relation.type == "styles"_L1)
            book.styles = relation.part;
    }
    XmlPart xml(zip, root);
    while (xml.next()) {
        if (!xml.starts())
            continue;
        if (xml.name() == "workbookPr"_L1) {
            const QString value = xml.attribute("date1904"_L1);
            book.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            const QString state = xml.attribute("state"_L1);
            const Relation relation = relations.value(xml.attribute("id"_L1));
            if (relation.type == "worksheet"_L1) // not charts and dialogs
                book.sheets.append(
                    {xml.attribute("name"_L1), relation.part, state == "hidden"_L1 || state == "veryHidden"_L1});
        }
    }
    if (book.sheets.isEmpty())
        zip.file().damaged(u"no worksheet in the workbook"_s);
    std::stable_sort(book.sheets.begin(), book.sheets.end(),
                     [](const SheetEntry& a, const SheetEntry& b) { return a.hidden < b.hidden; });
    return book;
}

/// `_x000D_` stands for a character that XML cannot carry.
QString unescaped(QString text) {
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool ok = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&ok, 16);
        if (ok)
            text.replace(at, 7, QChar(static_cast<char16_t>(code)));
    }
    return text;
}

struct RichText {
    QString text;
    QString font; ///< of the first run that names one
};

/// The text of a <si> or <is> element just started: its runs in a row, without the reading aids of East Asian text.
RichText readRichText(XmlPart& xml) {
    RichText rich;
    int depth = 1;
    bool inText = false, escaped = false;
    while (depth > 0 && xml.next()) {
        if (xml.starts()) {
            if (xml.name() == "rPh"_L1) {
                xml.skip();
                continue;
            }
            ++depth;
            if (xml.name() == "t"_L1)
                inText = true;
            else if (xml.name() == "rFont"_L1 && rich.font.isEmpty())
                rich.font = xml.attribute("val"_L1);
        } else if (xml.ends()) {
            --depth;
            inText = false;
        } else if (inText && xml.xml.isCharacters()) {
            rich.text += xml.xml.text();
            escaped = true;
        }
    }
    if (escaped)
        rich.text = unescaped(rich.text);
    return rich;
}

QList<Shared> readSharedStrings(const ZipFile& zip, const QString& part, Sheet& sheet) {
    QList<Shared> all;
    if (part.isEmpty() || !zip.has(part))
        return all;
    XmlPart xml(zip, part);
    while (xml.next()) {
        if (!xml.starts() || xml.name() != "si"_L1)
            continue;
        const RichText rich = readRichText(xml);
        Shared shared;
        shared.blank = rich.text.trimmed().isEmpty();
        if (!shared.blank) {
            if (rich.text.size() > zip.file().limits.cellChars)
                zip.file().tooLarge(u"a text of %1 characters"_s.arg(rich.text.size()));
            shared.text = sheet.intern(rich.text);
            shared.font = sheet.fontId(rich.font);
        }
        all.append(shared);
    }
    return all;
}

struct Place {
    int row = 0;     ///< from 1; 0: not said
    int column = -1; ///< from 0
};

/// "B12", "$B$12", "B"
Place parsePlace(QStringView ref) {
    Place place;
    int column = 0;
    for (const QChar c : ref) {
        const char16_t u = c.unicode();
        if (u >= u'A' && u <= u'Z' && column < 100'000)
            column = column * 26 + (u - u'A' + 1);
        else if (u >= u'a' && u <= u'z' && column < 100'000)
            column = column * 26 + (u - u'a' + 1);
        else if (u >= u'0' && u <= u'9' && place.row < 100'000'000)
            place.row = place.row * 10 + (u - u'0');
        else if (u != u'$')
            return {};
    }
    place.column = column - 1;
    return place;
}

class SheetPart {
public:
    SheetPart(const ZipFile& zip, const Workbook& of, const QList<CellStyle>& known, const QList<Shared>& strings,
              Sheet& into)
        : file(zip.file()), book(of), styles(known), shared(strings), sheet(into) {
        for (const CellStyle& style : styles)
            fonts.append(sheet.fontId(style.font));
    }

    void read(const ZipFile& zip, const QString& part) {
        XmlPart xml(zip, part);
        while (xml.next()) {
            if (!xml.starts())
                continue;
            if (xml.name() == "row"_L1)
                readRow(xml);
            else if (xml.name() == "mergeCell"_L1)
                readMerge(xml.attribute("ref"_L1));
        }
        if (withoutValue > 0)
            sheet.notes.append(
                SheetReader::tr("%n formula(s) in %1 have no stored result and count as empty; open and save "
                                "the file in Excel once.",
                                nullptr, withoutValue)
                    .arg(file.name()));
        sheet.fillMergedDown();
    }

private:
    void readRow(XmlPart& xml) {
        const int before = row;
        row = row + 1;
        const QString said = xml.attribute("r"_L1);
        if (!said.isEmpty())
            row = said.toInt();
        if (row <= before || row > mostRows) // they stand in order, each once
            file.damaged(u"row number %1"_s.arg(said));
        if ((row & 0x3ff) == 0)
            file.progress.at(xml.part().done(), xml.part().unpackedSize());
        sheet.startRow(row);
        column = -1;
        while (xml.next()) {
            if (xml.ends() && xml.name() == "row"_L1)
                break;
            if (xml.starts() && xml.name() == "c"_L1)
                readCell(xml);
        }
        sheet.endRow();
    }

    void readCell(XmlPart& xml) {
        ++column;
        int style = -1;
        char16_t type = u'n'; // the first letters of b, d, e, inlineStr, n, s and str, with str as 't'
        const auto attributes = xml.xml.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            const QStringView name = attribute.name(), said = attribute.value();
            if (name == "r"_L1) {
                const Place place = parsePlace(said);
                if (place.column < 0 || place.column >= mostColumns)
                    file.damaged(u"cell reference %1"_s.arg(said));
                column = place.column;
            } else if (name == "s"_L1) {
                style = said.toInt();
            } else if (name == "t"_L1 && !said.isEmpty()) {
                type = said == "str"_L1 ? u't' : said.front().unicode();
            }
        }
        bool formula = false, filled = false;
        value.clear();
        QString richFont;
        while (xml.next()) {
            if (xml.starts()) {
                if (xml.name() == "v"_L1) {
                    value = xml.text();
                    filled = true;
                } else if (xml.name() == "is"_L1) {
                    const RichText rich = readRichText(xml);
                    value = rich.text;
                    richFont = rich.font;
                    filled = true;
                } else {
                    formula = formula || xml.name() == "f"_L1;
                    xml.skip();
                }
            } else if (xml.ends()) {
                break; // of <c>: everything below was read to its end
            }
        }
        // A formula that gives an empty text says so by its type; another one without a value was never worked out.
        if (!filled || (formula && value.isEmpty() && type == u'n')) {
            withoutValue += formula ? 1 : 0;
            return;
        }
        store(type, style, richFont);
    }

    void store(char16_t type, int style, const QString& richFont) {
        const bool styled = style >= 0 && style < styles.size();
        const quint8 font = !richFont.isEmpty() ? sheet.fontId(richFont) : styled ? fonts[style] : quint8(0);
        switch (type) {
        case u's': {
            bool ok = false;
            const int index = QStringView(value).toInt(&ok);
            if (!ok || index < 0 || index >= shared.size())
                file.damaged(u"row %1: no shared text %2"_s.arg(row).arg(value));
            if (!shared[index].blank)
                sheet.addShared(column, shared[index].text, shared[index].font ? shared[index].font : font);
            break;
        }
        case u't':
            sheet.addText(column, unescaped(value), font);
            break;
        case u'i':
            sheet.addText(column, value, font);
            break;
        case u'b':
            sheet.addBool(column, value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1);
            break;
        case u'e':
            sheet.addError(column, value);
            break;
        case u'd': { // ISO 8601, written by few
            const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
            day.isValid() ? sheet.addDate(column, day) : sheet.addText(column, value, font);
            break;
        }
        default: {
            if (value.isEmpty())
                break;
            bool ok = false;
            const double number = QStringView(value).trimmed().toDouble(&ok);
            const QDate day = ok && styled && styles[style].date ? serialDay(number, book.from1904) : QDate();
            if (!ok)
                sheet.addText(column, value, font);
            else if (day.isValid())
                sheet.addDate(column, day);
            else
                sheet.addNumber(column, number);
        }
        }
    }

    void readMerge(const QString& ref) {
        const Place first = parsePlace(QStringView(ref).left(ref.indexOf(u':')));
        const Place last = parsePlace(QStringView(ref).mid(ref.indexOf(u':') + 1));
        if (ref.contains(u':') && first.row > 0 && first.column >= 0 && last.row >= first.row &&
            last.column >= first.column && sheet.merges.size() < mostMerges)
            sheet.merges.append({first.row, first.column, last.row, last.column});
    }

    const SourceFile& file;
    const Workbook& book;
    const QList<CellStyle>& styles;
    const QList<Shared>& shared;
    Sheet& sheet;
    QList<quint8> fonts; // of each style, as the sheet numbers them
    QString value;       // of the cell being read; kept to save allocations
    int row = 0, column = -1;
    int withoutValue = 0;
};

} // namespace

Sheet readXlsx(const SourceFile& file, const QString& sheetName) {
    const ZipFile zip(file);
    const Workbook book = readWorkbook(zip);
    const QList<CellStyle> styles =
        book.styles.isEmpty() || !zip.has(book.styles) ? QList<CellStyle>() : readStyles(zip, book.styles);
    const qsizetype first = sheetName.isEmpty() ? 0 : findSheet(file, namesOf(book.sheets), sheetName);
    const qsizetype last = sheetName.isEmpty() ? book.sheets.size() - 1 : first;

    Sheet sheet(file.limits);
    sheet.fileName = file.name();
    sheet.encoding = u"utf-8"_s;
    const QList<Shared> shared = readSharedStrings(zip, book.sharedStrings, sheet);
    for (qsizetype i = first; i <= last; ++i) {
        sheet.merges.clear();
        sheet.notes.clear();
        SheetPart(zip, book, styles, shared, sheet).read(zip, book.sheets[i].part);
        nameSheet(sheet, book.sheets, i);
        if (sheet.rowCount() > 0)
            break;
    }
    return sheet;
}

QStringList xlsxSheetNames(const SourceFile& file) {
    return namesOf(readWorkbook(ZipFile(file)).sheets);
}

} // namespace sotoso::exchange
