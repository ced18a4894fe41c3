// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include "app/base/letters.h"

#include <QVarLengthArray>

namespace sotoso::text {
namespace {

bool isCombining(char16_t c) {
    return c >= 0x0300 && c <= 0x036F;
}

bool isLineBreak(char16_t c) {
    return c == u'\n' || c == u'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Printable ASCII with single spaces inside: nothing to do, and most codes, numbers and phones are that.
bool isPlain(const QString& text) {
    char16_t before = u' ';
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (c < 0x20 || c > 0x7E || (c == u' ' && before == u' '))
            return false;
        before = c;
    }
    return text.isEmpty() || before != u' ';
}

// A tone typed before its hat (a + sắc + mũ) does not compose to ấ by Unicode's rules; people mean it all the same.
QString hatsBeforeTones(const QString& text) {
    bool any = false;
    for (const QChar ch : text)
        any = any || ch.unicode() == 0x0302 || ch.unicode() == 0x0306 || ch.unicode() == 0x031B;
    if (!any)
        return text;
    QString out = text.normalized(QString::NormalizationForm_D);
    // The dot below needs no help: canonical order puts it right.
    const auto standsAbove = [](QChar mark) {
        const Tone tone = toneOfMark(mark.unicode());
        return tone != Ngang && tone != Nang;
    };
    for (qsizetype i = 1; i < out.size(); ++i)
        if (out[i].unicode() == 0x0302 || out[i].unicode() == 0x0306)
            for (qsizetype j = i; j > 0 && standsAbove(out[j - 1]); --j)
                std::swap(out[j], out[j - 1]);
    return out.normalized(QString::NormalizationForm_C);
}

bool isInvisible(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 ||
               c == 0xFFA0 || QChar::isNonCharacter(c);
    }
}

// The tones of a word, in order of the letters that carry them: one in Vietnamese, several only in foreign words.
using Tones = QVarLengthArray<quint8, 4>;

// Stand for the tone at the end of a word in sameKey(): spacing letters, so that the key is itself in NFC.
constexpr char16_t toneSigns[] = {0, u'ˋ', u'ˀ', u'˜', u'ˊ', u'ˌ'};

} // namespace

QString clean(const QString& raw, bool multiline) {
    if (isPlain(raw))
        return raw.isNull() ? QString(QLatin1String("")) : raw; // null would be stored as NULL
    QString visible;
    visible.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char16_t c = raw[i].unicode();
        if (isLineBreak(c)) {
            if (c == u'\r' && i + 1 < raw.size() && raw[i + 1] == u'\n')
                continue;
            visible += multiline ? u'\n' : u' ';
        } else if (c == u'\t' || c == u'\v' || c == u'\f') {
            visible += u' ';
        } else if (QChar::isHighSurrogate(c) && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            if (!isInvisible(QChar::surrogateToUcs4(c, raw[i + 1].unicode())))
                visible += raw.mid(i, 2);
            ++i;
        } else if (!isInvisible(c)) {
            visible += QChar(c);
        }
    }
    visible = hatsBeforeTones(visible.normalized(QString::NormalizationForm_C));

    QString out;
    out.reserve(visible.size());
    for (const QChar ch : visible) {
        if (ch == u'\n') {
            if (out.endsWith(u' '))
                out.chop(1);
            if (!out.isEmpty())
                out += ch;
        } else if (ch.isSpace()) {
            if (!out.isEmpty() && !out.endsWith(u' ') && !out.endsWith(u'\n'))
                out += u' ';
        } else {
            out += ch;
        }
    }
    while (out.endsWith(u' ') || out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

QString fold(const QString& text) {
    const Letter* table = letters();
    QString out(text.size(), Qt::Uninitialized);
    QChar* to = out.data();
    QChar* const begin = to;
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        const char16_t folded = c < lettersEnd ? table[c].folded : foldedBeyond(c);
        if (folded == 0 || (folded == u' ' && (to == begin || to[-1] == u' ')))
            continue;
        *to++ = folded;
    }
    if (to != begin && to[-1] == u' ')
        --to;
    out.resize(to - begin);
    return out;
}

QString sameKey(const QString& text) {
    const QString cleaned = clean(text);
    const Letter* table = letters();
    QString out;
    out.reserve(cleaned.size() + 8);
    Tones tones;
    const auto endWord = [&] {
        for (const quint8 tone : tones)
            out += toneSigns[tone];
        tones.clear();
    };
    for (const QChar ch : cleaned) {
        const char16_t c = ch.unicode();
        if (c >= lettersEnd) {
            if (c == 0x2018 || c == 0x2019) {
                endWord();
                out += u'\'';
            } else {
                out += ch.toLower();
            }
            continue;
        }
        const Letter& letter = table[c];
        if (letter.weight == 0 && !isCombining(c))
            endWord();
        if (letter.tone > Ngang && letter.tone < Foreign)
            tones.append(letter.tone);
        out += QChar(letter.lower);
    }
    endWord();
    return out;
}

QString initials(const QString& name) {
    QString out;
    bool wordStart = true;
    for (const QChar ch : fold(name)) {
        if (ch == u' ' || ch == u'-' || ch == u'\'') {
            wordStart = true;
        } else if (wordStart && (ch.isLetterOrNumber() || ch.isSurrogate())) {
            if (!ch.isSurrogate())
                out += ch;
            wordStart = false;
        }
    }
    return out;
}

QString modernTones(const QString& text) {
    QString out = text.normalized(QString::NormalizationForm_C);
    const Letter* table = letters();
    const auto at = [&](qsizetype i) -> const Letter& {
        static const Letter none;
        return i >= 0 && i < out.size() && out[i].unicode() < lettersEnd ? table[out[i].unicode()] : none;
    };
    for (qsizetype i = 1; i < out.size(); ++i) {
        const Letter last = at(i);
        const Letter first = at(i - 1);
        const bool wordEnds = at(i + 1).weight == 0;
        const bool pair = (first.lower == u'o' && (last.lower == u'a' || last.lower == u'e')) ||
                          (first.lower == u'u' && last.lower == u'y' && at(i - 2).lower != u'q');
        if (!wordEnds || !pair || first.tone != Ngang || last.tone == Ngang || last.tone == Foreign)
            continue;
        out[i - 1] = withTone(out[i - 1].unicode(), static_cast<Tone>(last.tone));
        out[i] = withTone(out[i].unicode(), Ngang);
    }
    return out;
}

QString titleCase(const QString& text) {
    QString out = text.normalized(QString::NormalizationForm_C);
    bool inWord = false;
    for (QChar& ch : out) {
        ch = inWord ? ch.toLower() : ch.toUpper();
        inWord = ch.isLetterOrNumber() || ch.isMark() || ch.isSurrogate();
    }
    return out;
}

} // namespace sotoso::text
