// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/byte_cursor.h"

namespace sotoso::exchange {

/// One record of an old workbook's stream.
struct XlsRecord {
    enum Type : quint16 {
        Formula = 0x0006,
        Eof = 0x000a,
        DateMode = 0x0022,
        FilePass = 0x002f,
        Font = 0x0031,
        Continue = 0x003c,
        CodePage = 0x0042,
        BoundSheet = 0x0085,
        MulRk = 0x00bd,
        RString = 0x00d6,
        Xf = 0x00e0,
        MergedCells = 0x00e5,
        Sst = 0x00fc,
        LabelSst = 0x00fd,
        Number = 0x0203,
        Label = 0x0204,
        BoolErr = 0x0205,
        String = 0x0207,
        Array = 0x0221,
        Table = 0x0236,
        Rk = 0x027e,
        Format = 0x041e,
        SharedFormula = 0x04bc,
        Bof = 0x0809
    };
    quint16 type = 0;
    quint32 at = 0; ///< where in the stream it begins
    QByteArrayView data;
};

/// The records of a stream, one after the other.
class XlsRecords {
public:
    XlsRecords(const SourceFile& source, QByteArrayView stream, qint64 from = 0);
    /// The next one; damaged where the stream ends.
    XlsRecord next();
    /// What follows, without going there.
    quint16 nextType() const;
    /// The data of a record with those that continue it, which come next.
    ByteCursor::Pieces withContinued(const XlsRecord& record);

private:
    const SourceFile& file;
    QByteArrayView bytes;
    qsizetype at = 0;
};

/// A text of Excel 97 and later, behind its length: narrow or wide letters, and anew in each piece.
QString readXlsText(ByteCursor& cursor, int letters);
/// Goes past one; gives back the font of its first run, -1 if no part of it has a font of its own.
int skipXlsText(ByteCursor& cursor, int letters);

/// The number that stands in 30 bits.
double rkNumber(quint32 packed);
/// "#N/A" and its like.
QString xlsErrorText(quint8 code);

} // namespace sotoso::exchange
