// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xls_records.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

constexpr qsizetype headSize = 4;
// Each but the last has about 8,000 bytes in files that Excel can read.
constexpr qsizetype mostPieces = 250'000;

/// The letters of a text, into `text` if there is one.
void letters(ByteCursor& cursor, int count, bool wide, QString* text) {
    while (count > 0) {
        if (cursor.leftInPiece() == 0) {
            cursor.toNextPiece();
            wide = cursor.next<quint8>() & 1;
        }
        const int width = wide ? 2 : 1;
        const auto here = std::min<qsizetype>(count, std::max<qsizetype>(cursor.leftInPiece() / width, 1));
        const QByteArrayView bytes = cursor.take(here * width);
        count -= int(here);
        if (!text)
            continue;
        if (wide) {
            const qsizetype before = text->size();
            text->resize(before + here);
            qFromLittleEndian<char16_t>(bytes.data(), here, text->data() + before);
        } else {
            *text += QLatin1StringView(bytes.data(), here);
        }
    }
}

/// Gives back the font of its first run.
int readText(ByteCursor& cursor, int count, QString* text) {
    const auto flags = cursor.next<quint8>();
    const int runs = flags & 8 ? cursor.word() : 0;
    const auto reading = flags & 4 ? cursor.next<quint32>() : 0; // how East Asian text is read aloud
    letters(cursor, count, flags & 1, text);
    int font = -1;
    if (runs > 0) {
        cursor.skip(2); // the letter it begins at
        font = cursor.word();
        cursor.skip((runs - 1) * 4);
    }
    cursor.skip(reading);
    return font;
}

} // namespace

XlsRecords::XlsRecords(const SourceFile& source, QByteArrayView stream, qint64 from)
    : file(source), bytes(stream), at(qsizetype(std::min<qint64>(from, stream.size()))) {}

XlsRecord XlsRecords::next() {
    ByteCursor cursor(file, bytes.sliced(at));
    XlsRecord record;
    record.at = quint32(at);
    record.type = cursor.word();
    const int size = cursor.word();
    record.data = cursor.take(size);
    at += headSize + size;
    return record;
}

quint16 XlsRecords::nextType() const {
    return at + headSize <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : quint16(0);
}

ByteCursor::Pieces XlsRecords::withContinued(const XlsRecord& record) {
    ByteCursor::Pieces pieces{record.data};
    while (nextType() == XlsRecord::Continue) {
        if (const XlsRecord more = next(); !more.data.isEmpty())
            pieces.append(more.data);
        if (pieces.size() > mostPieces)
            file.tooLarge(u"a record in %1 pieces"_s.arg(pieces.size()));
    }
    return pieces;
}

QString readXlsText(ByteCursor& cursor, int count) {
    QString text;
    readText(cursor, count, &text);
    return text;
}

int skipXlsText(ByteCursor& cursor, int count) {
    return readText(cursor, count, nullptr);
}

double rkNumber(quint32 packed) {
    const double number = packed & 2 ? double(qint32(packed) >> 2) : std::bit_cast<double>(quint64(packed & ~3U) << 32);
    return packed & 1 ? number / 100 : number;
}

QString xlsErrorText(quint8 code) {
    switch (code) {
    case 0x00:
        return u"#NULL!"_s;
    case 0x07:
        return u"#DIV/0!"_s;
    case 0x0f:
        return u"#VALUE!"_s;
    case 0x17:
        return u"#REF!"_s;
    case 0x1d:
        return u"#NAME?"_s;
    case 0x24:
        return u"#NUM!"_s;
    default:
        return u"#N/A"_s;
    }
}

} // namespace sotoso::exchange
