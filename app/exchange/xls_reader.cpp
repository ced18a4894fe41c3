// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of Excel 5 to 2003: Unicode since Excel 97, before that the bytes of whatever encoding was typed in.
#include "app/base/legacy_text.h"
#include "app/exchange/compound_file.h"
#include "app/exchange/source_file.h"
#include "app/exchange/xls_records.h"
#include "app/exchange/xlsx_styles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

constexpr int mostColumns = 256;
constexpr qsizetype mostMerges = 200'000;
constexpr qsizetype mostSheets = 1024;
// Sheets times what is gone through for each; the lists of a ward of 230,000 people in 60 sheets stay below.
constexpr qint64 mostWork = 100'000'000;
constexpr qint64 mostTexts = 3'000'000;
constexpr qsizetype mostStyles = 0x10000; // they are numbered with 16 bits
constexpr quint16 excel97 = 0x0600, aSheet = 0x0010;

struct SheetEntry {
    QString name;
    quint32 at = 0; // where its records begin
    bool hidden = false;
};

struct Style {
    quint16 font = 0, format = 0;
    bool date = false;
};

/// What stands before the sheets.
struct Book {
    QByteArray stream;
    bool unicode = false; // texts are, else they are bytes
    bool from1904 = false;
    QList<SheetEntry> sheets;
    QStringList fonts;
    QList<Style> styles;
    ByteCursor::Pieces texts; // those that cells share
};

QByteArray streamOf(const SourceFile& file) {
    QFile plain(file.path);
    if (!plain.open(QIODevice::ReadOnly))
        file.damaged(plain.errorString());
    if (plain.peek(2) == QByteArrayView(CompoundFile::mark, 2)) {
        CompoundFile container(file);
        return container.read(container.has("Workbook"_L1) ? "Workbook"_L1 : "Book"_L1);
    }
    return plain.readAll(); // programs that write by hand leave the container out
}

class BookReader {
public:
    explicit BookReader(const SourceFile& from) : file(from) {}

    Book read() {
        book.stream = streamOf(file);
        XlsRecords records(file, book.stream);
        const XlsRecord first = records.next();
        if (first.type != XlsRecord::Bof && (first.type & 0xff) == 0x09)
            file.unusable(SheetReader::tr("%1 is a workbook of a very old Excel (before 1995). Open it in Excel or "
                                          "LibreOffice, save it as .xlsx and take that file.")
                              .arg(file.name()));
        if (first.type != XlsRecord::Bof)
            file.damaged(u"no workbook"_s);
        ByteCursor begin(file, first.data);
        book.unicode = begin.word() == excel97;
        const bool alone = begin.word() == aSheet;
        for (XlsRecord record = records.next(); record.type != XlsRecord::Eof; record = records.next())
            readRecord(record, records);
        if (alone) // a sheet without a workbook around it; Excel calls it by the file's name
            book.sheets = {{QFileInfo(file.path).completeBaseName(), 0, false}};
        if (book.sheets.isEmpty())
            file.damaged(u"no worksheet in the workbook"_s);
        std::stable_sort(book.sheets.begin(), book.sheets.end(),
                         [](const SheetEntry& a, const SheetEntry& b) { return a.hidden < b.hidden; });
        for (Style& style : book.styles)
            style.date = formats.value(style.format, builtinShowsDay(style.format));
        return std::move(book);
    }

private:
    void readRecord(const XlsRecord& record, XlsRecords& records) {
        ByteCursor cursor(file, record.data);
        switch (record.type) {
        case XlsRecord::FilePass:
            file.locked();
        case XlsRecord::CodePage:
            codePage = cursor.word();
            break;
        case XlsRecord::DateMode:
            book.from1904 = cursor.word() == 1;
            break;
        case XlsRecord::BoundSheet:
            readSheetEntry(cursor);
            break;
        case XlsRecord::Font:
            cursor.skip(14);
            if (book.fonts.size() < mostStyles)
                book.fonts.append(readName(cursor));
            break;
        case XlsRecord::Format: {
            const int id = cursor.word();
            const ByteCursor::Pieces pieces = records.withContinued(record);
            ByteCursor text(file, pieces);
            text.skip(2);
            formats[id] = showsDay(book.unicode ? readXlsText(text, text.word()) : readName(text));
            break;
        }
        case XlsRecord::Xf: {
            const quint16 font = cursor.word(), format = cursor.word();
            if (book.styles.size() < mostStyles)
                book.styles.append({font, format});
            break;
        }
        case XlsRecord::Sst:
            book.texts = records.withContinued(record);
            break;
        default:
            break;
        }
    }

    void readSheetEntry(ByteCursor& cursor) {
        SheetEntry entry;
        entry.at = cursor.next<quint32>();
        entry.hidden = (cursor.next<quint8>() & 3) != 0;
        const auto kind = cursor.next<quint8>();
        entry.name = readName(cursor);
        if (kind != 0)
            return; // charts, macros
        if (book.sheets.size() >= mostSheets)
            file.tooLarge(u"more than %1 sheets"_s.arg(mostSheets));
        book.sheets.append(entry);
    }

    /// A short text behind one byte of its length.
    QString readName(ByteCursor& cursor) {
        const auto length = cursor.next<quint8>();
        if (book.unicode)
            return readXlsText(cursor, length);
        const QString shown = QString::fromLatin1(cursor.take(length));
        return codePage == 1258 ? text::fromWindows1258(shown) : shown;
    }

    const SourceFile& file;
    Book book;
    int codePage = 0;
    QHash<int, bool> formats; // whether they show days
};

/// Reads sheets of a book, one after the other while they turn out to be empty.
class CellReader {
public:
    CellReader(const SourceFile& from, const Book& of, Sheet& into) : file(from), book(of), sheet(into) {
        QList<quint8> fonts;
        for (const QString& font : book.fonts)
            fonts.append(sheet.fontId(font));
        for (const Style& style : book.styles)
            styleFonts.append(fontOf(style.font, fonts));
        findTexts(fonts);
    }

    void read(const SheetEntry& entry) {
        const QList<Place> places = findCells(entry);
        int row = -1;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if ((i & 0xfff) == 0) {
                file.keepGoing();
                file.progress.at(i, places.size());
            }
            if (places[i].row != row) {
                if (row >= 0)
                    sheet.endRow();
                row = places[i].row;
                sheet.startRow(row + 1);
            }
            store(places[i].at);
        }
        if (row >= 0)
            sheet.endRow();
        sheet.fillMergedDown();
    }

private:
    struct Place {
        quint32 at = 0;
        int row = 0;
    };
    struct Shared {
        ByteCursor::Place at;
        Sheet::TextId text = 0;
        quint8 font = 0;
        bool taken = false, blank = true;
    };

    static quint8 fontOf(int number, const QList<quint8>& fonts) {
        return fonts.value(number < 4 ? number : number - 1); // there is no font of the number 4
    }

    /// Where each of the shared texts stands. They are read when a cell wants them: of a book with many sheets, each
    /// is read for itself.
    void findTexts(const QList<quint8>& fonts) {
        const qint64 most = mostWork / book.sheets.size() - book.stream.size() / 64;
        if (most <= 0)
            file.tooLarge(u"%1 sheets in %2 bytes"_s.arg(book.sheets.size()).arg(book.stream.size()));
        if (book.texts.isEmpty())
            return;
        ByteCursor cursor(file, book.texts);
        cursor.skip(4); // how many cells have one
        const auto count = cursor.next<quint32>();
        while (shared.size() < count && !cursor.atEnd()) {
            if ((shared.size() & 0xffff) == 0)
                file.keepGoing();
            if (shared.size() >= std::min(most, mostTexts))
                file.tooLarge(u"%1 sheets, %2 shared texts"_s.arg(book.sheets.size()).arg(shared.size()));
            const ByteCursor::Place place = cursor.place();
            const int font = skipXlsText(cursor, cursor.word());
            shared.append({place, 0, font < 0 ? quint8(0) : fontOf(font, fonts)});
        }
    }

    /// The cells of a sheet that may have content, from top to bottom.
    QList<Place> findCells(const SheetEntry& entry) {
        XlsRecords records(file, book.stream, entry.at);
        if (records.next().type != XlsRecord::Bof)
            file.damaged(u"no sheet where one should be"_s);
        QList<Place> places;
        bool ordered = true;
        quint32 passed = 0;
        for (int depth = 1; depth > 0;) { // charts stand inside sheets
            if ((++passed & 0xffff) == 0)
                file.keepGoing();
            const XlsRecord record = records.next();
            looked += qint64(sizeof(quint32)) + record.data.size();
            if (looked > book.stream.size())
                file.damaged(u"sheets that lie one on the other"_s);
            if (record.type == XlsRecord::Bof)
                ++depth;
            else if (record.type == XlsRecord::Eof)
                --depth;
            else if (depth == 1 && record.type == XlsRecord::MergedCells)
                readMerges(record);
            else if (depth == 1 && isCell(record.type)) {
                const int row = ByteCursor(file, record.data).word();
                ordered = ordered && (places.isEmpty() || places.last().row <= row);
                places.append({record.at, row});
            }
        }
        if (!ordered)
            std::stable_sort(places.begin(), places.end(),
                             [](const Place& a, const Place& b) { return a.row < b.row; });
        return places;
    }

    static bool isCell(quint16 type) {
        switch (type) {
        case XlsRecord::Formula:
        case XlsRecord::MulRk:
        case XlsRecord::RString:
        case XlsRecord::LabelSst:
        case XlsRecord::Number:
        case XlsRecord::Label:
        case XlsRecord::BoolErr:
        case XlsRecord::Rk:
            return true;
        default:
            return false; // without content
        }
    }

    void readMerges(const XlsRecord& record) {
        ByteCursor cursor(file, record.data);
        for (int left = cursor.word(); left > 0 && sheet.merges.size() < mostMerges; --left) {
            const int firstRow = cursor.word(), lastRow = cursor.word();
            const int firstColumn = cursor.word(), lastColumn = cursor.word();
            if (lastRow >= firstRow && lastColumn >= firstColumn)
                sheet.merges.append({firstRow + 1, firstColumn, lastRow + 1, lastColumn});
        }
    }

    void store(quint32 at) {
        XlsRecords records(file, book.stream, at);
        const XlsRecord record = records.next();
        ByteCursor cursor(file, record.data);
        cursor.skip(2);
        const int column = cursor.word();
        if (column >= mostColumns)
            file.damaged(u"column %1"_s.arg(column));
        int style = cursor.word();
        switch (record.type) {
        case XlsRecord::Number:
            storeNumber(column, style, cursor.next<double>());
            break;
        case XlsRecord::Rk:
            storeNumber(column, style, rkNumber(cursor.next<quint32>()));
            break;
        case XlsRecord::MulRk: {
            const qsizetype count = (record.data.size() - 6) / 6;
            if (column + count > mostColumns)
                file.damaged(u"column %1"_s.arg(column + count));
            for (qsizetype i = 0; i < count; ++i) {
                storeNumber(column + int(i), style, rkNumber(cursor.next<quint32>()));
                style = cursor.word();
            }
            break;
        }
        case XlsRecord::LabelSst:
            storeShared(column, style, cursor.next<quint32>());
            break;
        case XlsRecord::Label:
        case XlsRecord::RString: {
            const ByteCursor::Pieces pieces = records.withContinued(record);
            storeText(column, style, ByteCursor(file, pieces, cursor.place()));
            break;
        }
        case XlsRecord::BoolErr: {
            const auto value = cursor.next<quint8>();
            if (cursor.next<quint8>() != 0)
                sheet.addError(column, xlsErrorText(value));
            else
                sheet.addBool(column, value != 0);
            break;
        }
        default:
            storeResult(column, style, cursor, records);
        }
    }

    /// What a formula came to when it was last reckoned.
    void storeResult(int column, int style, ByteCursor& cursor, XlsRecords& records) {
        const auto result = cursor.next<quint64>();
        if (result >> 48 != 0xffff) {
            storeNumber(column, style, std::bit_cast<double>(result));
            return;
        }
        const auto value = quint8(result >> 16);
        switch (result & 0xff) {
        case 0: { // a text, which stands behind it
            while (records.nextType() == XlsRecord::SharedFormula || records.nextType() == XlsRecord::Array ||
                   records.nextType() == XlsRecord::Table || records.nextType() == XlsRecord::Continue)
                records.next();
            if (records.nextType() != XlsRecord::String)
                break;
            const ByteCursor::Pieces pieces = records.withContinued(records.next());
            storeText(column, style, ByteCursor(file, pieces));
            break;
        }
        case 1:
            sheet.addBool(column, value != 0);
            break;
        case 2:
            sheet.addError(column, xlsErrorText(value));
            break;
        default:
            break; // an empty text
        }
    }

    void storeNumber(int column, int style, double number) {
        if (!std::isfinite(number))
            file.damaged(u"a number that is none"_s);
        const bool date = style < book.styles.size() && book.styles[style].date;
        const QDate day = date ? serialDay(number, book.from1904) : QDate();
        day.isValid() ? sheet.addDate(column, day) : sheet.addNumber(column, number);
    }

    void storeText(int column, int style, ByteCursor cursor) {
        const int length = cursor.word();
        const quint8 font = styleFonts.value(style);
        if (length == 0)
            return;
        if (book.unicode)
            sheet.addText(column, readXlsText(cursor, length), font);
        else
            sheet.addText(column, QString::fromLatin1(cursor.take(length)), font);
    }

    void storeShared(int column, int style, quint32 index) {
        if (index >= shared.size())
            file.damaged(u"no shared text %1"_s.arg(index));
        Shared& text = shared[index];
        if (!text.taken) {
            ByteCursor cursor(file, book.texts, text.at);
            const QString letters = readXlsText(cursor, cursor.word());
            if (letters.size() > file.limits.cellChars)
                file.tooLarge(u"a text of %1 characters"_s.arg(letters.size()));
            text.blank = letters.trimmed().isEmpty();
            text.text = text.blank ? Sheet::TextId(0) : sheet.intern(letters);
            text.taken = true;
        }
        if (!text.blank)
            sheet.addShared(column, text.text, text.font ? text.font : styleFonts.value(style));
    }

    const SourceFile& file;
    const Book& book;
    Sheet& sheet;
    QList<quint8> styleFonts; // of each style, as the sheet numbers them
    QList<Shared> shared;
    qint64 looked = 0;
};

} // namespace

Sheet readXls(const SourceFile& file, const QString& sheetName) {
    const Book book = BookReader(file).read();
    const qsizetype first = sheetName.isEmpty() ? 0 : findSheet(file, namesOf(book.sheets), sheetName);
    const qsizetype last = sheetName.isEmpty() ? book.sheets.size() - 1 : first;

    Sheet sheet(file.limits);
    sheet.fileName = file.name();
    sheet.encoding = u"utf-8"_s;
    sheet.rawBytes = !book.unicode;
    CellReader cells(file, book, sheet);
    for (qsizetype i = first; i <= last; ++i) {
        sheet.merges.clear();
        cells.read(book.sheets[i]);
        nameSheet(sheet, book.sheets, i);
        if (sheet.rowCount() > 0)
            break;
    }
    return sheet;
}

QStringList xlsSheetNames(const SourceFile& file) {
    return namesOf(BookReader(file).read().sheets);
}

} // namespace sotoso::exchange
