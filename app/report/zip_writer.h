// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

class QIODevice;
struct archive;

namespace sotoso::report {

/// The zip container of DOCX. Throws Failure (Io).
class ZipWriter {
public:
    /// `stamp` is written as the day of every entry: the same Document gives the same bytes.
    ZipWriter(QIODevice& device, QDate stamp);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    void add(const QString& name, const QByteArray& content);
    void close();

private:
    void check(int code) const;
    archive* zip;
    qint64 time;
};

} // namespace sotoso::report
