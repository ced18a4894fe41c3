// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/source_file.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace sotoso::exchange {

/// Goes through bytes that a file says have a form: every step is checked, and one beyond the end means that the file
/// is damaged. The bytes may lie in several pieces, one read on from the other.
class ByteCursor {
public:
    using Pieces = QList<QByteArrayView>;
    struct Place {
        quint32 piece = 0, offset = 0;
    };

    ByteCursor(const SourceFile& source, QByteArrayView only) : file(source), piece(only) {}
    ByteCursor(const SourceFile& source, const Pieces& of) : ByteCursor(source, of, Place()) {}
    ByteCursor(const SourceFile& source, const Pieces& of, Place from)
        : file(source), pieces(&of), index(from.piece), offset(from.offset), piece(of.at(from.piece)) {}

    Place place() const { return {quint32(index), quint32(offset)}; }
    qsizetype leftInPiece() const { return piece.size() - offset; }
    bool atEnd() const { return leftInPiece() == 0 && (!pieces || index + 1 >= pieces->size()); }

    template <class Number>
    Number next() {
        char bytes[sizeof(Number)];
        for (qsizetype got = 0; got < qsizetype(sizeof bytes);) {
            const QByteArrayView some = upTo(qsizetype(sizeof bytes) - got);
            std::memcpy(bytes + got, some.data(), size_t(some.size()));
            got += some.size();
        }
        return qFromLittleEndian<Number>(bytes);
    }
    quint16 word() { return next<quint16>(); }

    /// So many bytes, all of this piece.
    QByteArrayView take(qsizetype count) {
        if (count > leftInPiece())
            tooShort();
        offset += count;
        return piece.sliced(offset - count, count);
    }
    void skip(qint64 count) {
        while (count > 0)
            count -= upTo(count).size();
    }
    void toNextPiece() {
        if (!pieces || index + 1 >= pieces->size())
            tooShort();
        piece = pieces->at(++index);
        offset = 0;
    }

private:
    /// At least one byte, at most `count`.
    QByteArrayView upTo(qint64 count) {
        while (leftInPiece() == 0)
            toNextPiece();
        return take(qsizetype(std::min<qint64>(count, leftInPiece())));
    }
    [[noreturn]] void tooShort() const { file.damaged(QStringLiteral("a record that ends too early")); }

    const SourceFile& file;
    const Pieces* pieces = nullptr;
    qsizetype index = 0, offset = 0;
    QByteArrayView piece;
};

} // namespace sotoso::exchange
