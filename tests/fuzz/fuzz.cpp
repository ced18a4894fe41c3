// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "app/exchange/header_match.h"

#include <QFile>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

#include <cstdio>
#include <cstdlib>

namespace sotoso::fuzz {

using namespace exchange;

void expect(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

QString fileOf(const QByteArray& bytes, const char* name) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the file can be written");
    return path;
}

QByteArray zipOf(const QByteArray& parts) {
    if (!parts.startsWith("=== "))
        return parts;
    QByteArray zip(parts.size() + 64 * 1024, '\0');
    size_t used = 0;
    archive* out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_zip_set_compression_store(out);
    archive_write_open_memory(out, zip.data(), size_t(zip.size()), &used);
    for (qsizetype at = 0; at >= 0 && at < parts.size();) {
        const qsizetype name = at + 4, line = parts.indexOf('\n', name);
        const qsizetype next = parts.indexOf("\n=== ", name);
        if (line < 0)
            break;
        const QByteArray content = next < 0 || next < line ? parts.mid(line + 1) : parts.mid(line + 1, next - line - 1);
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, parts.mid(name, line - name).constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, content.size());
        if (archive_write_header(out, entry) == ARCHIVE_OK)
            archive_write_data(out, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
        at = next < 0 ? -1 : next + 1;
    }
    archive_write_close(out);
    archive_write_free(out);
    zip.truncate(qsizetype(used));
    return zip;
}

void readAsTables(const QString& path) {
    ReadOptions options;
    options.limits.cells = 200'000;
    options.limits.textBytes = 8 << 20;
    options.limits.entryBytes = 16 << 20;
    const auto sheet = readSheet(path, options);
    if (!sheet) {
        expect(!sheet.error().text.isEmpty(), "a refusal says why");
        expect(!sheet.error().text.contains(QLatin1Char('\n')), "a refusal is one line");
        return; // no kind can read the file
    }
    int before = 0;
    qsizetype cells = 0;
    for (qsizetype row = 0; row < sheet->rowCount(); ++row) {
        expect(sheet->rowNumber(row) > before, "rows stand in order");
        before = sheet->rowNumber(row);
        int last = -1;
        sheet->eachCell(row, [&](int column, const Cell& cell) {
            expect(column > last && column < sheet->columnCount(), "cells stand in order");
            expect(cell.text == sheet->text(row, column), "a cell is found at its place");
            last = column;
            ++cells;
        });
    }
    expect(cells <= options.limits.cells, "the limits hold");
    for (const ImportKind kind : {ImportKind::People, ImportKind::Visits}) {
        const auto table = readTable(path, kind, options);
        if (!table)
            continue; // its encoding is not known
        for (const qsizetype row : table->dataRows)
            expect(row >= 0 && row < table->sheet.rowCount(), "rows of data are rows of the sheet");
        for (const int column : table->header.columns)
            expect(column >= 0 && column < table->sheet.columnCount(), "columns that are known are there");
    }
}

} // namespace sotoso::fuzz
