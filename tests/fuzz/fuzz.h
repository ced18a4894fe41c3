// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What the fuzz targets share. Each target is one function that takes any bytes (LLVMFuzzerTestOneInput): libFuzzer
/// calls it with bytes of its own making (./dev fuzz), and the ordinary tests with the files of tests/fuzz/corpus.
namespace sotoso::fuzz {

/// Ends the program when what must hold does not.
void expect(bool holds, const char* what);

/// Writes the bytes to a file of this name, the same for every call, and gives its path.
QString fileOf(const QByteArray& bytes, const char* name);

/// A workbook's parts written one after the other as text, each below a line "=== name", as the zip archive that holds
/// them: so the bytes that change are those of the XML, not those of its compression. Bytes that do not begin so are
/// given back as they are.
QByteArray zipOf(const QByteArray& parts);

/// Opens the file as an import does, of every kind: it must be refused in one line or read, and what was read must be
/// in order. Little is allowed, so that time goes into many files.
void readAsTables(const QString& path);

} // namespace sotoso::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);
