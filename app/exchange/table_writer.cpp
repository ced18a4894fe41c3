// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/table_writer.h"

#include "app/base/c_path.h"
#include "app/base/quiet_errors.h"
#include "app/exchange/formula_guard.h"
#include "app/exchange/zip_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct TableWriter {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

struct Target {
    QString path;
    const OutTable& table;
    const Progress& progress;

    QString name() const { return QFileInfo(path).fileName(); }
    [[noreturn]] void notWritten(const QString& detail) const {
        fail(Error::Kind::Io,
             TableWriter::tr(
                 "%1 could not be written: the disk may be full or write-protected, or the file open in another "
                 "program.")
                 .arg(name()),
             {}, detail);
    }
    /// Hands every row to `write`, saying how far it is.
    template <class F>
    void eachRow(F&& write) const {
        QList<Cell> row;
        for (qint64 number = 1;; ++number) {
            if ((number & 0xff) == 0) {
                if (progress.stopped())
                    fail(Error::Kind::Cancelled, TableWriter::tr("Writing %1 was stopped.").arg(name()));
                progress.at(number, table.total);
            }
            row.clear();
            if (!table.next(row))
                break;
            write(number, row);
        }
    }
};

void appendField(QString& line, const QString& text, bool last) {
    const bool quoted = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') ||
                        text.startsWith(u' ') || text.endsWith(u' ') || text.contains(u'\t') || text.contains(u',');
    if (quoted)
        line += u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    else
        line += text;
    line += last ? u"\r\n"_s : u";"_s;
}

void writeCsv(const Target& target) {
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly))
        target.notWritten(file.errorString());
    const auto put = [&](const QByteArray& bytes) {
        if (file.write(bytes) != bytes.size())
            target.notWritten(file.errorString());
    };
    const qsizetype width = target.table.columns.size();
    QString lines(QChar(u'\ufeff'));
    for (qsizetype i = 0; i < width; ++i)
        appendField(lines, guardFormula(target.table.columns[i].title), i + 1 == width);
    target.eachRow([&](qint64, const QList<Cell>& row) {
        for (qsizetype i = 0; i < width; ++i) {
            const Cell cell = row.value(i);
            const bool isText = cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Error;
            appendField(lines, isText ? guardFormula(cell.text) : cell.text, i + 1 == width);
        }
        if (lines.size() > 64 * 1024) {
            put(lines.toUtf8());
            lines.clear();
        }
    });
    put(lines.toUtf8());
    if (!file.flush() || !file.commit()) // commit() does not look at what its own flush left over
        target.notWritten(file.errorString());
}

class XlsxFile {
public:
    XlsxFile(const Target& goal, const QString& scratch) : target(goal) {
        const QByteArray path = cPath(scratch);
        folder = cPath(QFileInfo(scratch).absolutePath());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // one row in memory
        options.tmpdir = folder.data();     // personal data stay on the disk they were sent to
        book = workbook_new_opt(path.constData(), &options);
        sheet = book ? workbook_add_worksheet(book, target.table.sheetName.isEmpty()
                                                        ? nullptr
                                                        : target.table.sheetName.left(31).toUtf8().constData())
                     : nullptr;
        if (!sheet)
            target.notWritten(u"no worksheet"_s);
        bold = workbook_add_format(book);
        format_set_bold(bold);
        format_set_text_wrap(bold);
        format_set_align(bold, LXW_ALIGN_VERTICAL_CENTER);
        day = workbook_add_format(book);
        format_set_num_format(day, "dd/mm/yyyy");
    }
    ~XlsxFile() {
        const QuietErrors quiet;
        if (book)
            workbook_close(book); // given up: what it leaves is thrown away with the scratch file
    }
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    void header() {
        for (qsizetype i = 0; i < target.table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, target.table.columns[i].width, nullptr);
            check(worksheet_write_string(sheet, 0, column, target.table.columns[i].title.toUtf8().constData(), bold), 0,
                  i);
        }
        worksheet_freeze_panes(sheet, 1, 0);
    }

    void row(qint64 number, const QList<Cell>& cells) {
        const auto at = static_cast<lxw_row_t>(number);
        if (number >= LXW_ROW_MAX)
            fail(Error::Kind::Invalid,
                 TableWriter::tr(
                     "There are more rows than an .xlsx sheet can hold (1,048,576); write a .csv file instead."));
        for (qsizetype i = 0; i < cells.size() && i < target.table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const Cell& cell = cells[i];
            switch (cell.kind) {
            case Cell::Kind::Empty:
                break;
            case Cell::Kind::Number:
                check(worksheet_write_number(sheet, at, column, cell.number, nullptr), number, i);
                break;
            case Cell::Kind::Bool:
                check(worksheet_write_boolean(sheet, at, column, cell.number != 0, nullptr), number, i);
                break;
            case Cell::Kind::Date: {
                lxw_datetime date{cell.date.year(), cell.date.month(), cell.date.day(), 0, 0, 0};
                check(worksheet_write_datetime(sheet, at, column, &date, day), number, i);
                break;
            }
            case Cell::Kind::Text:
            case Cell::Kind::Error:
                check(worksheet_write_string(sheet, at, column, cell.text.toUtf8().constData(), nullptr), number, i);
                break;
            }
        }
    }

    void close() {
        const lxw_error status = [&] {
            const QuietErrors quiet;
            return workbook_close(std::exchange(book, nullptr));
        }();
        if (status != LXW_NO_ERROR)
            target.notWritten(QString::fromUtf8(lxw_strerror(status)));
    }

private:
    void check(lxw_error status, qint64 row, qsizetype column) const {
        if (status == LXW_NO_ERROR)
            return;
        if (status == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            fail(Error::Kind::Invalid,
                 TableWriter::tr("The text in row %1, column “%2” is longer than an .xlsx cell can "
                                 "hold (32,767 characters); write a .csv file instead.")
                     .arg(row + 1)
                     .arg(target.table.columns[column].title));
        target.notWritten(QString::fromUtf8(lxw_strerror(status)));
    }

    const Target& target;
    QByteArray folder;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* day = nullptr;
};

/// libxlsxwriter does not look whether a full disk took all of its parts; this does.
void checkWhole(const Target& target, const QString& scratch, qint64 rows) {
    const auto looked = guarded([&] {
        ReadLimits own;
        own.ratio = 10'000; // what we wrote ourselves
        const SourceFile file{scratch, own, {}};
        const ZipFile zip(file);
        for (const QString& part :
             {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s,
              u"xl/styles.xml"_s, u"xl/theme/theme1.xml"_s, u"docProps/app.xml"_s, u"docProps/core.xml"_s})
            if (!zip.read(part, 1 << 20).trimmed().endsWith('>'))
                file.damaged(part);
        const auto sheet = zip.open(u"xl/worksheets/sheet1.xml"_s);
        const QByteArray rowEnd("</row>");
        QByteArray text;
        for (;;) {
            sheet->step();
            const QByteArray block = sheet->read(1 << 16);
            if (block.isEmpty())
                break;
            text = text.right(rowEnd.size() - 1) + block;
            rows -= text.count(rowEnd);
        }
        sheet->check();
        if (rows != 0 || !text.trimmed().endsWith('>'))
            file.damaged(u"rows of the sheet are missing"_s);
    });
    if (!looked)
        target.notWritten(looked.error().detail);
}

void writeXlsx(const Target& target) {
    // libxlsxwriter writes to a name of its own; what it wrote takes the wanted name only when it is whole.
    QTemporaryFile scratch(QFileInfo(target.path).absolutePath() + u"/.sotoso-XXXXXX.tmp"_s);
    if (!scratch.open())
        target.notWritten(scratch.errorString());
    scratch.close();
    qint64 rows = 1; // the titles
    {
        XlsxFile file(target, scratch.fileName());
        file.header();
        target.eachRow([&](qint64 number, const QList<Cell>& row) {
            file.row(number, row);
            rows += std::any_of(row.begin(), row.end(), [](const Cell& cell) { return !cell.empty(); }) ? 1 : 0;
        });
        file.close();
    }
    checkWhole(target, scratch.fileName(), rows);
    QFile written(scratch.fileName());
    QSaveFile file(target.path);
    if (!written.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        target.notWritten(file.errorString());
    while (!written.atEnd()) {
        const QByteArray block = written.read(1 << 20);
        if (block.isEmpty() || file.write(block) != block.size())
            target.notWritten(file.errorString());
    }
    if (!file.flush() || !file.commit()) // commit() does not look at what its own flush left over
        target.notWritten(file.errorString());
}

} // namespace

Result<> writeTable(const QString& path, const OutTable& table, IfExists ifExists, const Progress& progress) {
    return guarded([&] {
        const Target target{path, table, progress};
        const QString ending = QFileInfo(path).suffix().toLower();
        if (ending != "csv"_L1 && ending != "xlsx"_L1)
            fail(Error::Kind::Invalid, TableWriter::tr("%1 should end in .csv or .xlsx.").arg(target.name()));
        if (ifExists == IfExists::Refuse && QFileInfo::exists(path))
            fail(Error::Kind::Refused, TableWriter::tr("%1 exists already; nothing was written.").arg(target.name()));
        if (ending == "csv"_L1)
            writeCsv(target);
        else
            writeXlsx(target);
        progress.at(table.total, table.total);
    });
}

} // namespace sotoso::exchange
