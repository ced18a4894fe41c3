// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/source_file.h"
#include "app/exchange/zip_file.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

constexpr int mostRows = 16'777'216, mostColumns = 16'384;
// A cell or row with content that is repeated more often than this is no list of anything.
constexpr int mostRepeats = 100'000;
// So many cells of a file may be copies made by repeating.
constexpr qint64 mostCopies = 1'000'000;

int repeats(const QString& said, const SourceFile& file, int most) {
    if (said.isEmpty())
        return 1;
    bool ok = false;
    const int times = said.toInt(&ok);
    if (!ok || times < 1 || times > most)
        file.damaged(u"repeated %1 times"_s.arg(said));
    return times;
}

/// Text below the <text:p> just started.
void readParagraph(XmlPart& xml, QString& text) {
    int depth = 1;
    while (depth > 0 && xml.next()) {
        if (xml.starts()) {
            ++depth;
            if (xml.name() == "s"_L1)
                text += QString(std::clamp(xml.attribute("c"_L1).toInt(), 1, 1000), u' ');
            else if (xml.name() == "tab"_L1)
                text += u'\t';
            else if (xml.name() == "line-break"_L1)
                text += u'\n';
        } else if (xml.ends()) {
            --depth;
        } else if (xml.xml.isCharacters()) {
            text += xml.xml.text();
        }
    }
}

struct OdsCell {
    Cell cell;
    QString style;
    int columns = 1; ///< times it stands side by side
    int spanRows = 1, spanColumns = 1;
};

class Content {
public:
    Content(const SourceFile& from, const ZipFile& zip) : file(from), xml(zip, u"content.xml"_s) {}

    /// Goes through the tables; `begin(index, name)` says whether to read one, `end()` whether to go on.
    template <class Begin, class End>
    void run(Sheet* sheet, Begin&& begin, End&& end) {
        int index = 0;
        while (xml.next()) {
            if (!xml.starts())
                continue;
            if (xml.name() == "style"_L1) {
                style = xml.attribute("name"_L1);
                parents[style] = xml.attribute("parent-style-name"_L1);
            } else if (xml.name() == "text-properties"_L1) {
                const QString font = xml.attribute("font-name"_L1);
                fonts[style] = font.isEmpty() ? xml.attribute("font-family"_L1) : font;
            } else if (xml.name() == "table"_L1) {
                if (!begin(index++, xml.attribute("name"_L1))) {
                    xml.skip();
                    continue;
                }
                readTable(*sheet);
                if (!end())
                    return;
            }
        }
    }

private:
    /// The style of the cells of a column that have none of their own.
    void readColumn() {
        const int times = repeats(xml.attribute("number-columns-repeated"_L1), file, mostColumns);
        const int from = columnStyles.isEmpty() ? 0 : columnStyles.last().end;
        if (from < mostColumns)
            columnStyles.append({from + times, xml.attribute("default-cell-style-name"_L1)});
        xml.skip();
    }

    QString styleOf(int column) const {
        const auto at = std::upper_bound(columnStyles.begin(), columnStyles.end(), column,
                                         [](int wanted, const ColumnStyle& run) { return wanted < run.end; });
        return at == columnStyles.end() ? QString() : at->name;
    }

    void readTable(Sheet& sheet) {
        columnStyles.clear();
        int row = 1, depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.ends()) {
                --depth;
                continue;
            }
            if (!xml.starts())
                continue;
            if (xml.name() == "table-row"_L1) {
                row += readRow(sheet, row);
            } else if (xml.name() == "table-row-group"_L1 || xml.name() == "table-rows"_L1 ||
                       xml.name() == "table-header-rows"_L1) {
                ++depth;
            } else if (xml.name() == "table-column-group"_L1 || xml.name() == "table-columns"_L1 ||
                       xml.name() == "table-header-columns"_L1) {
                ++depth;
            } else if (xml.name() == "table-column"_L1) {
                readColumn();
            } else {
                xml.skip(); // shapes, forms, and what else stands beside the rows
            }
        }
        sheet.fillMergedDown();
    }

    int readRow(Sheet& sheet, int row) {
        const int times = repeats(xml.attribute("number-rows-repeated"_L1), file, mostRows);
        if (row > mostRows)
            file.damaged(u"row %1"_s.arg(row));
        if ((row & 0x3ff) == 0)
            file.progress.at(xml.part().done(), xml.part().unpackedSize());
        QList<std::pair<int, OdsCell>> filled;
        int column = 0;
        while (xml.next() && !xml.ends()) {
            if (!xml.starts())
                continue;
            if (xml.name() != "table-cell"_L1 && xml.name() != "covered-table-cell"_L1) {
                xml.skip();
                continue;
            }
            const OdsCell cell = readCell();
            if (!cell.cell.empty())
                filled.append({column, cell});
            column += cell.columns;
        }
        if (filled.isEmpty())
            return times;
        if (times > mostRepeats)
            file.tooLarge(u"a row repeated %1 times"_s.arg(times));
        for (const auto& [at, cell] : std::as_const(filled))
            copies += qint64(cell.columns) * times - 1;
        if (copies > mostCopies)
            file.tooLarge(u"%1 repeated cells"_s.arg(copies));
        for (int i = 0; i < times; ++i) {
            sheet.startRow(row + i);
            for (const auto& [at, cell] : std::as_const(filled))
                store(sheet, row + i, at, cell);
            sheet.endRow();
        }
        return times;
    }

    void store(Sheet& sheet, int row, int column, const OdsCell& cell) {
        const quint8 font = cell.cell.kind == Cell::Kind::Text
                                ? sheet.fontId(fontOf(cell.style.isEmpty() ? styleOf(column) : cell.style))
                                : quint8(0);
        for (int i = 0; i < cell.columns; ++i, ++column) {
            switch (cell.cell.kind) {
            case Cell::Kind::Number:
                sheet.addNumber(column, cell.cell.number);
                break;
            case Cell::Kind::Date:
                sheet.addDate(column, cell.cell.date);
                break;
            case Cell::Kind::Bool:
                sheet.addBool(column, cell.cell.number != 0);
                break;
            case Cell::Kind::Error:
                sheet.addError(column, cell.cell.text);
                break;
            default:
                sheet.addText(column, cell.cell.text, font);
            }
        }
        if (cell.spanRows > 1 || cell.spanColumns > 1)
            sheet.merges.append({row, column - 1, row + cell.spanRows - 1, column - 1 + cell.spanColumns - 1});
    }

    OdsCell readCell() {
        OdsCell out;
        out.columns = repeats(xml.attribute("number-columns-repeated"_L1), file, mostColumns);
        out.style = xml.attribute("style-name"_L1);
        out.spanRows = std::clamp(xml.attribute("number-rows-spanned"_L1).toInt(), 1, mostRows);
        out.spanColumns = std::clamp(xml.attribute("number-columns-spanned"_L1).toInt(), 1, mostColumns);
        const bool covered = xml.name() == "covered-table-cell"_L1;
        const QString type = xml.attribute("value-type"_L1), value = xml.attribute("value"_L1);
        const QString date = xml.attribute("date-value"_L1), boolean = xml.attribute("boolean-value"_L1);
        QString shown = xml.attribute("string-value"_L1);
        const bool saidShown = !shown.isEmpty();
        bool first = true;
        while (xml.next() && !xml.ends()) {
            if (!xml.starts())
                continue;
            if (xml.name() == "p"_L1 && !saidShown) {
                if (!first)
                    shown += u'\n';
                first = false;
                readParagraph(xml, shown);
            } else {
                xml.skip(); // comments and drawings
            }
        }
        if (covered)
            return out; // what a merged cell hides is not seen by anybody
        bool ok = false;
        const double number = value.toDouble(&ok);
        const QDate day = QDate::fromString(date.left(10), Qt::ISODate);
        if (type == "date"_L1 && day.isValid())
            out.cell = Cell::ofDate(day);
        else if (type == "boolean"_L1)
            out.cell = {Cell::Kind::Bool, shown, boolean == "true"_L1 ? 1.0 : 0.0};
        else if ((type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) && ok)
            out.cell = Cell::ofNumber(number);
        else if (!shown.trimmed().isEmpty())
            out.cell = Cell::ofText(shown);
        return out;
    }

    QString fontOf(const QString& start) const {
        QString at = start;
        for (int i = 0; i < 8 && !at.isEmpty(); ++i) {
            if (const QString font = fonts.value(at); !font.isEmpty())
                return font;
            at = parents.value(at);
        }
        return {};
    }

    const SourceFile& file;
    XmlPart xml;
    QString style;
    QHash<QString, QString> parents, fonts;
    struct ColumnStyle {
        int end; ///< first column behind those that have it
        QString name;
    };
    QList<ColumnStyle> columnStyles;
    qint64 copies = 0;
};

void refuseLocked(const ZipFile& zip) {
    const QString part = u"META-INF/manifest.xml"_s;
    if (!zip.has(part))
        return;
    // LibreOffice writes a document type here in old versions; only looked into for this one word.
    if (zip.read(part, 1 << 20).contains("encryption-data"))
        zip.file().locked();
}

} // namespace

QStringList odsSheetNames(const SourceFile& file) {
    const ZipFile zip(file);
    refuseLocked(zip);
    QStringList names;
    Content(file, zip).run(
        nullptr,
        [&](int, const QString& name) {
            names.append(name);
            return false;
        },
        [] { return true; });
    return names;
}

Sheet readOds(const SourceFile& file, const QString& sheetName) {
    const ZipFile zip(file);
    const QStringList names = odsSheetNames(file);
    if (names.isEmpty())
        file.damaged(u"no table"_s);
    const qsizetype wanted = sheetName.isEmpty() ? -1 : findSheet(file, names, sheetName);
    Sheet sheet(file.limits);
    sheet.fileName = file.name();
    sheet.encoding = u"utf-8"_s;
    qsizetype read = 0;
    Content(file, zip).run(
        &sheet,
        [&](int index, const QString&) {
            read = index;
            return wanted < 0 || wanted == index;
        },
        [&] { return wanted < 0 && sheet.rowCount() == 0; });
    sheet.name = names.value(wanted < 0 ? read : wanted);
    sheet.otherSheets = names;
    sheet.otherSheets.removeOne(sheet.name);
    return sheet;
}

} // namespace sotoso::exchange
