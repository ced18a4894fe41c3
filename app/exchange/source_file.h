// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"

namespace sotoso::exchange {

/// A file being read: what it may cost, how far it is, and how to say what is wrong with it. For the readers only.
struct SourceFile {
    QString path;
    ReadLimits limits;
    Progress progress;

    QString name() const;
    qint64 size() const;
    /// Throws Cancelled when the person said stop.
    void keepGoing() const;
    [[noreturn]] void unusable(const QString& sentence, const QString& detail = {}) const;
    [[noreturn]] void damaged(const QString& detail) const;
    [[noreturn]] void tooLarge(const QString& detail) const;
    [[noreturn]] void locked() const;
};

/// What a file is, told from its content alone.
enum class FileKind { Workbook, OpenDocument, OldWorkbook, Text };
/// Refuses, in plain words, everything that is none of these: pictures, PDFs, Word documents, password-protected
/// workbooks, …
FileKind recognise(const SourceFile& file);

// One reader for each kind; `sheetName` empty = the first sheet with content.
Sheet readXlsx(const SourceFile& file, const QString& sheetName);
Sheet readOds(const SourceFile& file, const QString& sheetName);
Sheet readXls(const SourceFile& file, const QString& sheetName);
Sheet readCsv(const SourceFile& file, TextEncoding encoding);
QStringList xlsxSheetNames(const SourceFile& file);
QStringList odsSheetNames(const SourceFile& file);
QStringList xlsSheetNames(const SourceFile& file);

/// Index of the sheet meant by `wanted`: by its name, else regardless of case, accents and spaces; NotFound names those
/// there are.
qsizetype findSheet(const SourceFile& file, const QStringList& names, const QString& wanted);

/// Of a workbook's sheets, each with a `name` and whether it is `hidden`.
template <class Entry>
QStringList namesOf(const QList<Entry>& sheets) {
    QStringList names;
    for (const Entry& entry : sheets)
        names.append(entry.name);
    return names;
}
/// Says in `sheet` that it is the one at `index`, and which others there are.
template <class Entry>
void nameSheet(Sheet& sheet, const QList<Entry>& sheets, qsizetype index) {
    sheet.name = sheets[index].name;
    sheet.otherSheets = namesOf(sheets);
    sheet.otherSheets.removeAt(index);
    sheet.hiddenSheets.clear();
    for (const Entry& entry : sheets)
        if (entry.hidden && entry.name != sheet.name)
            sheet.hiddenSheets.append(entry.name);
}

} // namespace sotoso::exchange
