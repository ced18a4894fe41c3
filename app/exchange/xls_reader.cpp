// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/c_path.h"
#include "app/exchange/source_file.h"

#include <QCoreApplication>
#include <QFile>

#ifdef SOTOSO_FREEXL
#include <freexl.h>

#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

} // namespace

#ifdef SOTOSO_FREEXL
namespace {

/// A workbook of Excel 97-2003 (and earlier), read by freexl, which keeps it in memory.
class OldBook {
public:
    explicit OldBook(const SourceFile& from) : file(from) {
        const QByteArray path = cPath(file.path);
        const int status = freexl_open(path.constData(), &handle);
        if (status == FREEXL_BIFF_OBFUSCATED || info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED) {
            close();
            file.locked();
        }
        if (status != FREEXL_OK) {
            close();
            file.damaged(u"freexl status %1"_s.arg(status));
        }
        const unsigned count = info(FREEXL_BIFF_SHEET_COUNT);
        for (unsigned i = 0; i < count; ++i) {
            const char* name = nullptr;
            freexl_get_worksheet_name(handle, static_cast<unsigned short>(i), &name);
            names.append(QString::fromUtf8(name));
        }
    }
    ~OldBook() { close(); }
    OldBook(const OldBook&) = delete;
    OldBook& operator=(const OldBook&) = delete;

    void read(qsizetype index, Sheet& sheet) {
        unsigned rows = 0;
        unsigned short columns = 0;
        if (freexl_select_active_worksheet(handle, static_cast<unsigned short>(index)) != FREEXL_OK ||
            freexl_worksheet_dimensions(handle, &rows, &columns) != FREEXL_OK)
            file.damaged(u"sheet %1 cannot be read"_s.arg(index));
        for (unsigned row = 0; row < rows; ++row) {
            if ((row & 0xff) == 0) {
                file.keepGoing();
                file.progress.at(row, rows);
            }
            sheet.startRow(static_cast<int>(row) + 1);
            for (unsigned short column = 0; column < columns; ++column) {
                FreeXL_CellValue value{};
                if (freexl_get_cell_value(handle, row, column, &value) == FREEXL_OK)
                    store(sheet, column, value);
            }
            sheet.endRow();
        }
    }

    QStringList names;

private:
    static void store(Sheet& sheet, int column, const FreeXL_CellValue& value) {
        switch (value.type) {
        case FREEXL_CELL_INT:
            sheet.addNumber(column, value.value.int_value);
            break;
        case FREEXL_CELL_DOUBLE:
            sheet.addNumber(column, value.value.double_value);
            break;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
            sheet.addText(column, QString::fromUtf8(value.value.text_value));
            break;
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME: {
            const QString text = QString::fromLatin1(value.value.text_value);
            const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
            day.isValid() ? sheet.addDate(column, day) : sheet.addText(column, text);
            break;
        }
        case FREEXL_CELL_TIME:
            sheet.addText(column, QString::fromLatin1(value.value.text_value));
            break;
        default:
            break;
        }
    }

    unsigned info(unsigned short what) const {
        unsigned value = 0;
        if (handle)
            freexl_get_info(handle, what, &value);
        return value;
    }
    void close() {
        if (handle)
            freexl_close(handle);
        handle = nullptr;
    }

    const SourceFile& file;
    const void* handle = nullptr;
};

} // namespace

Sheet readXls(const SourceFile& file, const QString& sheetName) {
    OldBook book(file);
    if (book.names.isEmpty())
        file.damaged(u"no sheet"_s);
    const qsizetype first = sheetName.isEmpty() ? 0 : findSheet(file, book.names, sheetName);
    const qsizetype last = sheetName.isEmpty() ? book.names.size() - 1 : first;
    Sheet sheet(file.limits);
    sheet.fileName = file.name();
    sheet.encoding = u"utf-8"_s;
    for (qsizetype i = first; i <= last; ++i) {
        book.read(i, sheet);
        sheet.name = book.names[i];
        sheet.otherSheets = book.names;
        sheet.otherSheets.removeAt(i);
        if (sheet.rowCount() > 0)
            break;
    }
    return sheet;
}

QStringList xlsSheetNames(const SourceFile& file) {
    return OldBook(file).names;
}

#else

Sheet readXls(const SourceFile& file, const QString&) {
    file.unusable(
        SheetReader::tr("%1 is an old workbook (.xls), which this build of the program does not read. Save it as "
                        ".xlsx in Excel and take that file.")
            .arg(file.name()));
}

QStringList xlsSheetNames(const SourceFile& file) {
    readXls(file, {});
    return {};
}

#endif

} // namespace sotoso::exchange
