// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/source_file.h"

#include "app/base/text.h"
#include "app/exchange/compound_file.h"
#include "app/exchange/zip_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

FileKind recogniseOle(const SourceFile& file) {
    const CompoundFile container(file);
    if (container.has("EncryptedPackage"_L1))
        file.locked();
    if (container.has("Workbook"_L1) || container.has("Book"_L1))
        return FileKind::OldWorkbook;
    if (container.has("WordDocument"_L1))
        file.unusable(SheetReader::tr("%1 is a Word document, not a spreadsheet.").arg(file.name()));
    file.damaged(u"OLE container without a workbook"_s);
}

FileKind recogniseZip(const SourceFile& file) {
    const ZipFile zip(file);
    if (zip.has(u"xl/workbook.xml"_s) || zip.has(u"[Content_Types].xml"_s)) {
        if (zip.has(u"word/document.xml"_s))
            file.unusable(SheetReader::tr("%1 is a Word document, not a spreadsheet.").arg(file.name()));
        if (zip.has(u"xl/workbook.bin"_s))
            file.unusable(
                SheetReader::tr("%1 is a binary workbook (.xlsb); save it as .xlsx in Excel and take that file.")
                    .arg(file.name()));
        return FileKind::Workbook;
    }
    if (zip.has(u"content.xml"_s) && zip.has(u"mimetype"_s)) {
        const QByteArray type = zip.read(u"mimetype"_s, 200);
        if (type.contains("opendocument.spreadsheet"))
            return FileKind::OpenDocument;
        file.unusable(SheetReader::tr("%1 is a document of LibreOffice, but not a spreadsheet.").arg(file.name()));
    }
    file.unusable(SheetReader::tr("%1 is a zip archive, not a workbook. Unpack it and take the spreadsheet inside.")
                      .arg(file.name()));
}

void refuseOthers(const SourceFile& file, const QByteArray& head) {
    const auto starts = [&](std::initializer_list<QByteArrayView> marks) {
        return std::any_of(marks.begin(), marks.end(), [&](QByteArrayView mark) { return head.startsWith(mark); });
    };
    if (starts({"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*", "MM"}) && head.contains('\0'))
        file.unusable(SheetReader::tr("%1 is a picture, not a spreadsheet.").arg(file.name()));
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        file.unusable(SheetReader::tr("%1 is a picture, not a spreadsheet.").arg(file.name()));
    if (starts({"%PDF"}))
        file.unusable(SheetReader::tr("%1 is a PDF, not a spreadsheet. Ask for the Excel file it was made from.")
                          .arg(file.name()));
    if (starts({"Rar!", "7z\xbc\xaf", "\x1f\x8b"}))
        file.unusable(
            SheetReader::tr("%1 is a packed archive. Unpack it and take the spreadsheet inside.").arg(file.name()));
    if (starts({"SQLite format 3"}))
        file.unusable(SheetReader::tr("%1 is a database, not a spreadsheet.").arg(file.name()));
    const QByteArray word = head.trimmed().left(200).toLower();
    if (word.startsWith("<!doctype html") || word.startsWith("<html") || word.startsWith("<table") ||
        word.startsWith("<meta"))
        file.unusable(
            SheetReader::tr("%1 is a web page under a spreadsheet's name. Open it in Excel and save it as .xlsx.")
                .arg(file.name()));
    if (word.startsWith("<?xml") || word.startsWith("{\\rtf"))
        file.unusable(
            SheetReader::tr("%1 is no spreadsheet that the program can read. Open it in Excel and save it as .xlsx.")
                .arg(file.name()));
}

} // namespace

QString SourceFile::name() const {
    return QFileInfo(path).fileName();
}

qint64 SourceFile::size() const {
    return QFileInfo(path).size();
}

void SourceFile::keepGoing() const {
    if (progress.stopped())
        fail(Error::Kind::Cancelled, SheetReader::tr("Reading %1 was stopped.").arg(name()));
}

void SourceFile::unusable(const QString& sentence, const QString& detail) const {
    fail(Error::Kind::Invalid, sentence, {}, detail);
}

void SourceFile::damaged(const QString& detail) const {
    unusable(SheetReader::tr("%1 is damaged or was not copied to its end. Copy it again from where it came from.")
                 .arg(name()),
             detail);
}

void SourceFile::tooLarge(const QString& detail) const {
    unusable(SheetReader::tr("%1 unpacks to far more than a spreadsheet of its size can hold; it is not opened.")
                 .arg(name()),
             detail);
}

void SourceFile::locked() const {
    unusable(
        SheetReader::tr("%1 is protected by a password. Open it in Excel, take the password off and save it again.")
            .arg(name()));
}

FileKind recognise(const SourceFile& file) {
    const QFileInfo info(file.path);
    if (!info.exists())
        fail(Error::Kind::NotFound, SheetReader::tr("There is no file %1.").arg(file.path));
    if (info.isDir())
        file.unusable(SheetReader::tr("%1 is a folder, not a file.").arg(file.name()));
    if (!info.isFile())
        file.unusable(SheetReader::tr("%1 is a device or a pipe, not a file.").arg(file.name()));
    QFile opened(file.path);
    if (!opened.open(QIODevice::ReadOnly))
        fail(Error::Kind::Io,
             SheetReader::tr("%1 cannot be opened: permission is missing, or the disk does not answer.")
                 .arg(file.name()),
             {}, opened.errorString());
    if (opened.size() == 0)
        file.unusable(SheetReader::tr("%1 is empty: there is nothing in the file.").arg(file.name()));
    if (opened.size() > file.limits.fileBytes)
        file.unusable(SheetReader::tr("%1 is larger than %2 MB; split it into smaller files.")
                          .arg(file.name())
                          .arg(file.limits.fileBytes >> 20));
    const QByteArray head = opened.read(4096);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return recogniseZip(file);
    if (head.startsWith(CompoundFile::mark))
        return recogniseOle(file);
    // Workbooks of Excel 2 to 4, and those of some programs, stand without a container.
    for (const QByteArrayView begin : {QByteArrayView("\x09\x00\x04\x00", 4), QByteArrayView("\x09\x02\x06\x00", 4),
                                       QByteArrayView("\x09\x04\x06\x00", 4), QByteArrayView("\x09\x08", 2)})
        if (head.startsWith(begin))
            return FileKind::OldWorkbook;
    refuseOthers(file, head);
    const QString ending = info.suffix().toLower();
    if (ending.startsWith("xls"_L1) || ending == "ods"_L1)
        file.unusable(
            SheetReader::tr("%1 is not a spreadsheet: its content is not what its name says. If it is a list as "
                            "plain text, rename it to .csv.")
                .arg(file.name()));
    return FileKind::Text;
}

qsizetype findSheet(const SourceFile& file, const QStringList& names, const QString& wanted) {
    const qsizetype exact = names.indexOf(wanted);
    if (exact >= 0)
        return exact;
    const QString key = text::fold(wanted).remove(u' ');
    for (qsizetype i = 0; i < names.size(); ++i)
        if (text::fold(names[i]).remove(u' ') == key)
            return i;
    fail(Error::Kind::NotFound,
         SheetReader::tr("%1 has no sheet “%2”. Its sheets: %3.").arg(file.name(), wanted, names.join(u", "_s)));
}

Result<Sheet> readSheet(const QString& path, const ReadOptions& options, const Progress& progress) {
    return guarded([&] {
        const SourceFile file{path, options.limits, progress};
        Sheet sheet = [&] {
            switch (recognise(file)) {
            case FileKind::Workbook:
                return readXlsx(file, options.sheetName);
            case FileKind::OpenDocument:
                return readOds(file, options.sheetName);
            case FileKind::OldWorkbook:
                return readXls(file, options.sheetName);
            case FileKind::Text:
                break;
            }
            return readCsv(file, options.encoding);
        }();
        if (sheet.rowCount() == 0)
            file.unusable(sheet.name.isEmpty()
                              ? SheetReader::tr("%1 holds no rows.").arg(file.name())
                              : SheetReader::tr("%1 holds no rows in its sheet “%2”.").arg(file.name(), sheet.name));
        return sheet;
    });
}

Result<QStringList> sheetNames(const QString& path, const ReadLimits& limits) {
    return guarded([&] {
        const SourceFile file{path, limits, {}};
        switch (recognise(file)) {
        case FileKind::Workbook:
            return xlsxSheetNames(file);
        case FileKind::OpenDocument:
            return odsSheetNames(file);
        case FileKind::OldWorkbook:
            return xlsSheetNames(file);
        case FileKind::Text:
            break;
        }
        return QStringList();
    });
}

} // namespace sotoso::exchange
