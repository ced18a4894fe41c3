// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/formula_guard.h"
#include "app/exchange/source_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

constexpr qint64 chunk = 256 * 1024;

/// Cuts text that arrives in pieces into rows of fields. Quotes as RFC 4180 has them; a quote inside an unquoted field,
/// and text behind a closing quote, are taken as they stand.
class Splitter {
public:
    explicit Splitter(QChar between) : separator(between) {}

    /// `field` gets every field (its column, its text), `row` the end of every row.
    template <class OnField, class OnRow>
    void feed(QStringView text, OnField&& onField, OnRow&& onRow) {
        for (const QChar c : text) {
            if (afterReturn) {
                afterReturn = false;
                if (c == u'\n')
                    continue;
            }
            if (state == State::Quoted) {
                if (c == u'"')
                    state = State::QuoteInQuoted;
                else
                    field += c;
                continue;
            }
            if (c == separator) {
                onField(column++, field);
                field.clear();
                state = State::FieldStart;
            } else if (c == u'\n' || c == u'\r') {
                afterReturn = c == u'\r';
                endRow(onField, onRow);
            } else if (c == u'"' && state == State::FieldStart) {
                state = State::Quoted;
            } else if (c == u'"' && state == State::QuoteInQuoted) {
                field += c;
                state = State::Quoted;
            } else {
                field += c;
                state = State::Plain;
            }
        }
    }

    template <class OnField, class OnRow>
    void finish(OnField&& onField, OnRow&& onRow) {
        if (column > 0 || !field.isEmpty() || state != State::FieldStart)
            endRow(onField, onRow);
    }

    bool insideQuotes() const { return state == State::Quoted; }
    qsizetype fieldSize() const { return field.size(); }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    template <class OnField, class OnRow>
    void endRow(OnField&& onField, OnRow&& onRow) {
        onField(column, field);
        field.clear();
        column = 0;
        state = State::FieldStart;
        onRow();
    }

    QChar separator;
    State state = State::FieldStart;
    QString field;
    int column = 0;
    bool afterReturn = false;
};

enum class Bytes { Utf8, Utf16Le, Utf16Be, Legacy };

/// Follows UTF-8 byte by byte; false for a byte that cannot be there, after which it begins anew.
class Utf8Check {
public:
    bool feed(uchar byte) {
        if (pending > 0) {
            if (byte < low || byte > high) {
                pending = 0;
                return false;
            }
            low = 0x80;
            high = 0xbf;
            letters += --pending == 0 ? 1 : 0;
            return true;
        }
        if (byte < 0x80)
            return true;
        if (byte < 0xc2 || byte > 0xf4)
            return false;
        pending = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
        high = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
        return true;
    }
    bool complete() const { return pending == 0; }
    qint64 letters = 0; ///< of more than one byte, whole

private:
    int pending = 0;
    uchar low = 0x80, high = 0xbf;
};

struct Look {
    Bytes bytes = Bytes::Utf8;
    qint64 skip = 0;    // the byte order mark
    qint64 badLine = 0; // of UTF-8 with a few bytes that are none
};

/// Reads the file once to learn how its text is written; refuses what cannot be text.
Look lookAt(QFile& file, const SourceFile& source, TextEncoding wanted) {
    const QByteArray head = file.peek(4096);
    if (head.startsWith("\xff\xfe"))
        return {Bytes::Utf16Le, 2};
    if (head.startsWith("\xfe\xff"))
        return {Bytes::Utf16Be, 2};
    // Text of UTF-16 without its mark has a zero in every second byte, nearly.
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i & 1] += head[i] == '\0' ? 1 : 0;
    if (zeros[1] * 3 > head.size() && zeros[0] * 50 < head.size())
        return {Bytes::Utf16Le, 0};
    if (zeros[0] * 3 > head.size() && zeros[1] * 50 < head.size())
        return {Bytes::Utf16Be, 0};

    Look look;
    const bool marked = head.startsWith("\xef\xbb\xbf");
    look.skip = marked ? 3 : 0;
    Utf8Check utf8;
    bool valid = true, controls = false;
    qint64 line = 1, badLine = 0, bad = 0;
    while (!file.atEnd()) {
        const QByteArray block = file.read(chunk);
        if (block.isEmpty())
            fail(Error::Kind::Io, SheetReader::tr("%1 cannot be read to its end.").arg(source.name()), {},
                 file.errorString());
        source.keepGoing();
        for (const char c : block) {
            const auto byte = static_cast<uchar>(c);
            if (byte == 0)
                source.unusable(
                    SheetReader::tr(
                        "%1 is damaged: line %2 holds zero bytes, which no text has. Take another copy of the file.")
                        .arg(source.name())
                        .arg(line));
            controls = controls || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' &&
                                    byte != '\v' && byte != 0x1a);
            if (!utf8.feed(byte)) {
                ++bad;
                badLine = valid ? line : badLine;
                valid = false;
            }
            line += byte == '\n' ? 1 : 0;
        }
    }
    if (valid && !utf8.complete()) {
        valid = false;
        badLine = line;
    }
    if (!valid && controls)
        source.unusable(SheetReader::tr("%1 is neither a spreadsheet nor a list as text.").arg(source.name()));
    if (!valid && (marked || wanted == TextEncoding::Utf8))
        source.unusable(SheetReader::tr("%1 is damaged: line %2 holds bytes that are no UTF-8 text.")
                            .arg(source.name())
                            .arg(badLine));
    const bool legacyAsked = !marked && (wanted == TextEncoding::Tcvn3 || wanted == TextEncoding::Vni ||
                                         wanted == TextEncoding::Windows1258);
    // In old encodings two letters in a row hardly ever look like one of UTF-8.
    const bool nearly = !valid && wanted == TextEncoding::Auto && utf8.letters > 10 * bad;
    look.bytes = (valid || nearly) && !legacyAsked ? Bytes::Utf8 : Bytes::Legacy;
    look.badLine = nearly ? badLine : 0;
    return look;
}

QStringDecoder decoderFor(Bytes bytes) {
    switch (bytes) {
    case Bytes::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case Bytes::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case Bytes::Legacy:
        return QStringDecoder(QStringDecoder::Latin1);
    case Bytes::Utf8:
        break;
    }
    return QStringDecoder(QStringDecoder::Utf8);
}

/// The separator under which most rows of the beginning have the same number of fields, more than one.
QChar sniffSeparator(QStringView start) {
    QChar best = u';';
    qsizetype bestScore = 0;
    for (const QChar separator : {u';', u'\t', u',', u'|'}) {
        QList<int> widths;
        int fields = 0, filled = 0;
        Splitter splitter(separator);
        const auto onField = [&](int, const QString& text) {
            ++fields;
            filled += text.isEmpty() ? 0 : 1;
        };
        const auto onRow = [&] {
            if (filled > 0)
                widths.append(fields);
            fields = filled = 0;
        };
        splitter.feed(start, onField, onRow);
        if (!splitter.insideQuotes() && widths.size() < 3)
            splitter.finish(onField, onRow); // a short file; else the last row may be cut
        QHash<int, qsizetype> counts;
        qsizetype score = 0;
        for (const int width : widths)
            if (width > 1)
                score = std::max(score, ++counts[width] * width);
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

} // namespace

Sheet readCsv(const SourceFile& source, TextEncoding encoding) {
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Error::Kind::Io,
             SheetReader::tr("%1 cannot be opened: permission is missing, or the disk does not answer.")
                 .arg(source.name()),
             {}, file.errorString());
    const Look look = lookAt(file, source, encoding);
    const qint64 total = file.size();

    Sheet sheet(source.limits);
    sheet.fileName = source.name();
    sheet.rawBytes = look.bytes == Bytes::Legacy;
    if (look.badLine > 0)
        sheet.notes.append(SheetReader::tr("%1 is UTF-8 text, but line %2 holds bytes that are none; the letters there "
                                           "are lost.")
                               .arg(source.name())
                               .arg(look.badLine));
    sheet.encoding = look.bytes == Bytes::Utf8 ? u"utf-8"_s : look.bytes == Bytes::Legacy ? QString() : u"utf-16"_s;

    file.seek(look.skip);
    QStringDecoder decoder = decoderFor(look.bytes);
    QString text = decoder(file.read(chunk));
    QChar separator;
    int row = 1, openedIn = 1;
    if (text.size() >= 5 && text.startsWith("sep="_L1) && (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n')) {
        separator = text[4]; // Excel's own hint, a line of its own
        text[4] = u' ';
    } else {
        separator = sniffSeparator(QStringView(text).left(64 * 1024));
    }
    const bool hinted = text.startsWith("sep= "_L1);

    Splitter splitter(separator);
    sheet.startRow(row);
    const auto onField = [&](int column, const QString& field) {
        if (hinted && row == 1)
            return;
        sheet.addText(column, unguardFormula(field));
    };
    const auto onRow = [&] {
        sheet.endRow();
        sheet.startRow(++row);
        openedIn = row;
    };
    while (true) {
        splitter.feed(text, onField, onRow);
        if (splitter.fieldSize() > source.limits.cellChars)
            source.unusable(splitter.insideQuotes()
                                ? SheetReader::tr("%1: the quotation mark opened in row %2 is never closed.")
                                      .arg(source.name())
                                      .arg(openedIn)
                                : SheetReader::tr("%1 has a cell of more than %2 characters (row %3).")
                                      .arg(source.name())
                                      .arg(source.limits.cellChars)
                                      .arg(row));
        source.keepGoing();
        source.progress.at(file.pos(), total);
        if (file.atEnd())
            break;
        const QByteArray block = file.read(chunk);
        if (block.isEmpty())
            fail(Error::Kind::Io, SheetReader::tr("%1 cannot be read to its end.").arg(source.name()), {},
                 file.errorString());
        text = decoder(block);
        if (look.bytes != Bytes::Utf8 && text.contains(QChar(u'\0')))
            source.damaged(u"zero characters"_s);
    }
    if (splitter.insideQuotes())
        source.unusable(SheetReader::tr("%1: the quotation mark opened in row %2 is never closed.")
                            .arg(source.name())
                            .arg(openedIn));
    if (decoder.hasError() && look.badLine == 0)
        source.damaged(u"not valid UTF-16"_s);
    splitter.finish(onField, onRow);
    sheet.endRow();
    return sheet;
}

} // namespace sotoso::exchange
