// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx_book.h"

#include "app/base/c_path.h"
#include "app/base/quiet_errors.h"
#include "app/base/result.h"
#include "app/report/page_style.h"
#include "app/report/slabs.h"

#include <QCoreApplication>
#include <QDateTime>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
struct XlsxWords {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

/// Pixels of a column at 96 dpi, as spreadsheets compute them from characters of their standard font.
double pixelsOf(double characters) {
    return characters * 7 + 5;
}
} // namespace

QString numberFormatOf(const Value& value) {
    switch (value.kind) {
    case Value::Kind::Integer: {
        if (value.sign)
            return u"+#,##0;-#,##0;0"_s;
        return u"#,##0"_s; // a number is a number: the zero before it belongs to sentences
    }
    case Value::Kind::Decimal:
        return value.decimals > 0 ? u"#,##0."_s + QString(value.decimals, u'0') : u"#,##0"_s;
    case Value::Kind::Date:
        return u"dd/mm/yyyy"_s;
    default:
        return {};
    }
}

void XlsxBook::check(int error) {
    if (error != LXW_NO_ERROR)
        fail(Error::Kind::Io, XlsxWords::tr("The spreadsheet could not be written. Check that the disk has room."), {},
             QString::fromUtf8(lxw_strerror(lxw_error(error))));
}

XlsxBook::XlsxBook(const QString& path) : book(workbook_new(cPath(path).constData())) {
    if (!book)
        check(LXW_ERROR_MEMORY_MALLOC_FAILED);
}

XlsxBook::~XlsxBook() {
    if (book)
        lxw_workbook_free(book);
}

void XlsxBook::close() {
    check([&] {
        const QuietErrors quiet;
        return workbook_close(std::exchange(book, nullptr));
    }());
}

void XlsxBook::properties(const Document& document) {
    QByteArray title = document.title.toUtf8(), author = document.author.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    if (document.day.isValid())
        properties.created = time_t(document.day.startOfDay(Qt::UTC).toSecsSinceEpoch());
    check(workbook_set_properties(book, &properties));
}

XlsxSheet XlsxBook::addSheet(const QString& name) {
    QString wanted = name;
    for (QChar& c : wanted)
        if (u"[]:*?/\\'"_s.contains(c))
            c = u' ';
    wanted = wanted.simplified().left(31);
    if (wanted.isEmpty())
        wanted = u"1"_s;
    QString unique = wanted;
    for (int n = 2; names.contains(unique.toLower()); ++n)
        unique = wanted.left(27) + u" (%1)"_s.arg(n);
    names.insert(unique.toLower());
    lxw_worksheet* sheet = workbook_add_worksheet(book, unique.toUtf8().constData());
    if (!sheet)
        check(LXW_ERROR_SHEETNAME_ALREADY_USED);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    return {*this, sheet};
}

lxw_format* XlsxBook::format(const CellLook& look) {
    const QString key = u"%1|%2%3%4%5%6%7|%8"_s.arg(look.size)
                            .arg(int(look.bold))
                            .arg(int(look.italic))
                            .arg(int(look.border))
                            .arg(int(look.wrap))
                            .arg(int(look.align))
                            .arg(int(look.top))
                            .arg(look.number);
    if (lxw_format* known = formats.value(key))
        return known;
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, "Times New Roman");
    format_set_font_size(format, look.size);
    if (look.bold)
        format_set_bold(format);
    if (look.italic)
        format_set_italic(format);
    if (look.border) {
        format_set_border(format, LXW_BORDER_THIN);
        if (look.align != Align::Centre)
            format_set_indent(format, 1);
    }
    if (look.wrap)
        format_set_text_wrap(format);
    format_set_align(format, look.align == Align::Left    ? LXW_ALIGN_LEFT
                             : look.align == Align::Right ? LXW_ALIGN_RIGHT
                                                          : LXW_ALIGN_CENTER);
    format_set_align(format, look.top ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (!look.number.isEmpty())
        format_set_num_format(format, look.number.toUtf8().constData());
    formats.insert(key, format);
    return format;
}

void XlsxSheet::text(int row, int column, const QString& text, const CellLook& look) {
    const auto r = lxw_row_t(row);
    const auto c = lxw_col_t(column);
    if (text.isEmpty())
        XlsxBook::check(worksheet_write_blank(sheet, r, c, book.format(look)));
    else
        XlsxBook::check(worksheet_write_string(sheet, r, c, text.toUtf8().constData(), book.format(look)));
}

void XlsxSheet::write(int row, int column, const Value& value, const CellLook& look) {
    CellLook withFormat = look;
    withFormat.number = numberFormatOf(value);
    const auto r = lxw_row_t(row);
    const auto c = lxw_col_t(column);
    if (value.isNumber()) {
        XlsxBook::check(worksheet_write_number(sheet, r, c, value.toNumber(), book.format(withFormat)));
    } else if (value.kind == Value::Kind::Date) {
        lxw_datetime day = {value.date.year(), value.date.month(), value.date.day(), 0, 0, 0};
        XlsxBook::check(worksheet_write_datetime(sheet, r, c, &day, book.format(withFormat)));
    } else {
        text(row, column, value.shown(), look);
    }
}

void XlsxSheet::merge(int row, int column, int lastRow, int lastColumn, const Value& value, const CellLook& look) {
    if (row != lastRow || column != lastColumn)
        XlsxBook::check(worksheet_merge_range(sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(lastRow),
                                              lxw_col_t(lastColumn), "", book.format(look)));
    write(row, column, value, look);
}

void XlsxSheet::columnWidths(const QList<double>& characters) {
    for (qsizetype i = 0; i < characters.size(); ++i)
        XlsxBook::check(worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), characters[i], nullptr));
}

void XlsxSheet::rowHeight(int row, double points) {
    // 409 points is the most that spreadsheets allow.
    XlsxBook::check(worksheet_set_row(sheet, lxw_row_t(row), std::min(points, 409.0), nullptr));
}

void XlsxSheet::picture(int row, int column, const QByteArray& png, const QString& description) {
    QByteArray words = description.toUtf8();
    lxw_image_options options = {};
    options.x_scale = 1;
    options.y_scale = 1;
    options.description = words.data();
    XlsxBook::check(worksheet_insert_image_buffer_opt(sheet, lxw_row_t(row), lxw_col_t(column),
                                                      reinterpret_cast<const unsigned char*>(png.constData()),
                                                      size_t(png.size()), &options));
}

void XlsxSheet::pageSetup(bool landscape, int headFirst, int headLast) {
    constexpr double mmPerInch = 25.4;
    worksheet_set_paper(sheet, 9); // A4
    if (landscape)
        worksheet_set_landscape(sheet);
    worksheet_set_margins(sheet, leftMm / mmPerInch, rightMm / mmPerInch, topMm / mmPerInch, bottomMm / mmPerInch);
    worksheet_fit_to_pages(sheet, 1, 0);
    XlsxBook::check(worksheet_set_footer(sheet, "&R&\"Times New Roman,Regular\"&11&P/&N"));
    if (headFirst >= 0)
        XlsxBook::check(worksheet_repeat_rows(sheet, lxw_row_t(headFirst), lxw_row_t(headLast)));
}

void XlsxSheet::freeze(int row) {
    worksheet_freeze_panes(sheet, lxw_row_t(row), 0);
}

double XlsxSheet::heightOf(const QString& text, double characters, const CellLook& look) {
    ParagraphStyle style = styleOf(Role::TableText);
    style.size = look.size;
    style.bold = look.bold;
    style.italic = look.italic;
    // A little narrower than the column: programs differ in how they wrap.
    const double indent = look.border && look.align != Align::Centre ? 9 : 0;
    const double points = (pixelsOf(characters) - 8 - indent) * 0.75 * 0.97;
    return layText({Run::words(text)}, style, fine(points)).lines * look.size * 1.25 + 4;
}

} // namespace sotoso::report
