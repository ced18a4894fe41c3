// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/letters.h"
#include "app/base/text.h"

#include <QVarLengthArray>

namespace sotoso::text {
namespace {

// A key is a row of small characters that compare as they stand:
//   0x01        before the case bits (sortKey only)
//   0x02..0x08  end of a word, and its tone: ngang huyền hỏi ngã sắc nặng, foreign marks
//   0x0B, 0x0C  slash and dash of a house number
//   0x11..0x2F  a number of that many digits less 0x10, then its digits
//   0x40..      letters by the alphabet; other scripts follow as they are, below the surrogates, so that UTF-16, UTF-8
//               and code point order agree
constexpr char16_t caseMark = 0x01;
constexpr char16_t toneBase = 0x02;
constexpr char16_t slashMark = 0x0B;
constexpr char16_t dashMark = 0x0C;
constexpr char16_t numberBase = 0x10;
constexpr qsizetype longestNumber = 0x1F;
constexpr char16_t letterBase = 0x3F;
constexpr char16_t beyondMark = 0xD7FF;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool hasCombining(QStringView text) {
    for (const QChar c : text)
        if (c.unicode() >= 0x0300 && c.unicode() <= 0x036F)
            return true;
    return false;
}

class KeyWriter {
public:
    explicit KeyWriter(qsizetype size) { key.reserve(size * 2 + 4); }

    void words(QStringView text) { walk(text, false); }
    void house(QStringView text) { walk(text, true); }

    // Lower case before capitals where all else is equal: one bit a letter, packed, nothing when all is lower case.
    void cases() {
        while (!bits.isEmpty() && !bits.last())
            bits.removeLast();
        if (bits.isEmpty())
            return;
        key += QChar(caseMark);
        for (qsizetype i = 0; i < bits.size(); i += 6) {
            char16_t chunk = 0;
            for (qsizetype j = 0; j < 6; ++j)
                chunk = static_cast<char16_t>(chunk << 1 | (i + j < bits.size() && bits[i + j] ? 1 : 0));
            key += QChar(static_cast<char16_t>(0x20 + chunk));
        }
    }

    QString key;

private:
    void walk(QStringView text, bool house) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (isDigit(text[i])) {
                endWord();
                i = number(text, i) - 1;
            } else if (c < lettersEnd && table[c].weight != 0) {
                const Letter& letter = table[c];
                key += QChar(static_cast<char16_t>(letterBase + letter.weight));
                if (letter.tone != Ngang)
                    tones.append(letter.tone);
                bits.append(letter.upper);
                inWord = true;
            } else if (const Tone tone = toneOfMark(c); tone != Ngang && inWord) {
                tones.append(tone);
            } else if (!other(text, i)) {
                endWord();
                if (house && c == u'/')
                    key += QChar(slashMark);
                else if (house && foldedBeyond(c) == u'-')
                    key += QChar(dashMark);
            }
        }
        endWord();
    }

    // Numbers by value: "Khu phố 2" before "Khu phố 10".
    qsizetype number(QStringView text, qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        while (from + 1 < end && text[from] == u'0')
            ++from;
        key += QChar(static_cast<char16_t>(numberBase + std::min(end - from, longestNumber)));
        key += text.sliced(from, end - from);
        return end;
    }

    // A letter of another script; false when it only separates words.
    bool other(QStringView text, qsizetype& i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i].unicode(), text[i + 1].unicode());
            ++i;
        }
        if (!QChar::isLetterOrNumber(c))
            return c >= lettersEnd && QChar::isMark(c);
        c = QChar::toLower(c);
        if (c < 0xD7FF && c > 0xFF) {
            key += QChar(static_cast<char16_t>(c));
        } else {
            key += QChar(beyondMark);
            key += QChar(static_cast<char16_t>(0x100 + (c >> 10)));
            key += QChar(static_cast<char16_t>(0x100 + (c & 0x3FF)));
        }
        inWord = true;
        return true;
    }

    void endWord() {
        if (!inWord)
            return;
        if (tones.isEmpty())
            tones.append(Ngang);
        for (const quint8 tone : tones)
            key += QChar(static_cast<char16_t>(toneBase + tone));
        tones.clear();
        inWord = false;
    }

    const Letter* table = letters();
    QVarLengthArray<quint8, 8> tones;
    QVarLengthArray<bool, 64> bits;
    bool inWord = false;
};

QString composed(const QString& text) {
    return hasCombining(text) ? clean(text) : text;
}

// Where the given name starts, and where it ends (a nickname in brackets is no part of it).
std::pair<qsizetype, qsizetype> givenName(QStringView name) {
    qsizetype end = name.indexOf(u'(');
    if (end <= 0)
        end = name.size();
    while (end > 0 && name[end - 1].isSpace())
        --end;
    qsizetype start = end;
    while (start > 0 && !name[start - 1].isSpace())
        --start;
    return {start, end};
}

} // namespace

QString sortKey(const QString& text) {
    const QString whole = composed(text);
    KeyWriter writer(whole.size());
    writer.words(whole);
    writer.cases();
    return writer.key;
}

QString nameSortKey(const QString& name) {
    const QString whole = composed(name);
    const auto [start, end] = givenName(whole);
    const QStringView view = whole;
    KeyWriter writer(whole.size());
    writer.words(view.sliced(start, end - start));
    writer.words(view.first(start));
    writer.words(view.sliced(end));
    return writer.key;
}

std::pair<QString, QString> splitName(const QString& name) {
    const QString whole = clean(name);
    const qsizetype start = givenName(whole).first;
    return {whole.left(start).trimmed(), whole.mid(start)};
}

QString houseSortKey(const QString& houseNo) {
    const QString whole = clean(houseNo);
    // "Số nhà 12", "Nhà số 12", "SN 12": people read 12.
    qsizetype from = 0;
    for (qsizetype i = 0; i < whole.size() && !isDigit(whole[i]);) {
        qsizetype end = i;
        while (end < whole.size() && whole[end].isLetter())
            ++end;
        const QString word = fold(whole.sliced(i, end - i));
        if (!word.isEmpty() && word != QLatin1String("so") && word != QLatin1String("nha") &&
            word != QLatin1String("sn")) {
            from = 0;
            break;
        }
        i = std::max(end, i + 1);
        from = i;
    }
    if (from == whole.size())
        from = 0;
    KeyWriter writer(whole.size());
    writer.house(QStringView(whole).sliced(from));
    return writer.key;
}

} // namespace sotoso::text
