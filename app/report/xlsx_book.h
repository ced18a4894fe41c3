// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"

#include <QHash>
#include <QSet>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// Inside of xlsx_writer: libxlsxwriter behind values. Failures are thrown.
namespace sotoso::report {

/// How a cell looks. Times New Roman throughout.
struct CellLook {
    double size = 12;
    bool bold = false, italic = false, border = false, wrap = true;
    Align align = Align::Left;
    bool top = false;    ///< at the top of the cell, else in the middle
    QString number = {}; ///< number format
};

class XlsxSheet {
public:
    XlsxSheet(class XlsxBook& inBook, lxw_worksheet* ofSheet) : book(inBook), sheet(ofSheet) {}

    /// Values become numbers and dates where they are; everything else is text, never a formula.
    void write(int row, int column, const Value& value, const CellLook& look);
    void text(int row, int column, const QString& text, const CellLook& look);
    /// Several cells as one.
    void merge(int row, int column, int lastRow, int lastColumn, const Value& value, const CellLook& look);
    void columnWidths(const QList<double>& characters);
    void rowHeight(int row, double points);
    void picture(int row, int column, const QByteArray& png, const QString& description);
    /// A4; `headFirst` to `headLast` repeat on each printed page (none when negative); `freezeBelow` stays in sight
    /// while scrolling.
    void pageSetup(bool landscape, int headFirst, int headLast);
    void freeze(int row);

    /// Points that a text takes in a column of so many characters (of the standard font).
    static double heightOf(const QString& text, double characters, const CellLook& look);

private:
    XlsxBook& book;
    lxw_worksheet* sheet;
};

class XlsxBook {
public:
    explicit XlsxBook(const QString& path);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    void properties(const Document& document);
    /// The name is made to fit the rules of spreadsheets, and unique.
    XlsxSheet addSheet(const QString& name);
    void close();

    lxw_format* format(const CellLook& look);
    /// Throws what libxlsxwriter answers, if it is an error.
    static void check(int error);

private:
    lxw_workbook* book;
    QHash<QString, lxw_format*> formats;
    QSet<QString> names;
};

/// The number format of a value: "#,##0", "0.0", "dd/mm/yyyy", with the sign it is printed with.
QString numberFormatOf(const Value& value);

} // namespace sotoso::report
