// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

/// Writes old workbooks (.xls) byte by byte: right ones, and ones that lie.
namespace sotoso::tests {

template <class... Numbers>
QByteArray packed(Numbers... numbers) {
    QByteArray bytes;
    const auto add = [&](auto number) {
        char out[sizeof number];
        qToLittleEndian(number, out);
        bytes.append(out, sizeof number);
    };
    (add(numbers), ...);
    return bytes;
}

/// A record of a workbook's stream.
QByteArray record(quint16 type, const QByteArray& data = {});
/// Letters of two bytes.
QByteArray wide(const QString& text);
/// A text of Excel 97: its length, in one or two bytes, and its letters.
template <class Length>
QByteArray wideText(const QString& text) {
    return packed(Length(text.size()), quint8(1)) + wide(text);
}

struct OldSheet {
    QString name;
    QByteArray records; ///< without its first and last
    quint8 hidden = 0;  ///< 2: very
    quint8 kind = 0;    ///< 2: a chart
};
/// The stream of a workbook: `globals` are the records before its sheets.
QByteArray oldStream(const QByteArray& globals, const QList<OldSheet>& sheets, bool unicode = true);

/// Bytes of the container that lie where they should; a test puts others there.
struct Container {
    QByteArray bytes;
    qsizetype table = 0;     ///< the first sector that says which sector follows which
    qsizetype directory = 0; ///< the first entry
    qsizetype entry = 0;     ///< of the stream

    void put(qsizetype at, const QByteArray& these) { bytes.replace(at, these.size(), these); }
};
/// The container around a stream; `before` further streams stand in front of it in the directory.
Container contained(const QByteArray& stream, const QString& name = QStringLiteral("Workbook"), int before = 0);

} // namespace sotoso::tests
