// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/letters.h"

#include <array>
#include <memory>
#include <string_view>

namespace sotoso::text {
namespace {

constexpr std::u16string_view alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
// Vowels by tone: ngang, huyền, hỏi, ngã, sắc, nặng.
constexpr std::u16string_view vowels = u"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
static_assert(vowels.size() == 72);

bool isMark(char16_t c) {
    return c >= 0x0300 && c <= 0x036F;
}

bool isSpace(char16_t c) {
    return c == u' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

// First character of the full canonical decomposition, when all that follows are combining marks.
char16_t bareOf(char16_t c) {
    for (;;) {
        if (QChar::decompositionTag(c) != QChar::Canonical)
            return c;
        const QString parts = QChar::decomposition(c);
        for (qsizetype i = 1; i < parts.size(); ++i)
            if (!isMark(parts[i].unicode()))
                return c;
        if (parts.isEmpty() || parts[0].isSurrogate())
            return c;
        c = parts[0].unicode();
    }
}

// Letters with a stroke have no decomposition. Ð and Ɖ look like Đ and are often typed for it.
char16_t strokeless(char16_t lower) {
    switch (lower) {
    case u'đ':
    case u'ð':
    case u'ɖ':
        return u'd';
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'ħ':
        return u'h';
    case u'ŧ':
        return u't';
    case u'ı':
        return u'i';
    default:
        return lower;
    }
}

quint8 weightOf(char16_t lower) {
    const auto at = alphabet.find(lower);
    return at == alphabet.npos ? 0 : static_cast<quint8>(at + 1);
}

Letter describe(char16_t c) {
    Letter letter;
    const auto lower = static_cast<char16_t>(QChar::toLower(char32_t{c}));
    letter.upper = lower != c;
    letter.lower = lower;
    if (isMark(c) || c == 0x00AD || (c < 0x20 && !isSpace(c)) || (c >= 0x7F && c < 0xA0 && !isSpace(c))) {
        letter.folded = 0;
        return letter;
    }
    if (isSpace(c)) {
        letter.folded = u' ';
        return letter;
    }
    letter.folded = strokeless(static_cast<char16_t>(QChar::toLower(char32_t{bareOf(lower)})));
    if (const auto at = vowels.find(lower); at != vowels.npos) {
        letter.tone = static_cast<quint8>(at % 6);
        letter.lower = vowels[at - letter.tone];
    } else if (lower == u'ð' || lower == u'ɖ') {
        letter.lower = u'đ';
    }
    letter.weight = weightOf(letter.lower);
    if (letter.weight == 0) {
        letter.weight = weightOf(letter.folded);
        if (letter.weight != 0)
            letter.tone = Foreign;
    }
    return letter;
}

} // namespace

const Letter* letters() {
    static const auto table = [] {
        auto made = std::make_unique<std::array<Letter, lettersEnd>>();
        for (char16_t c = 0; c < lettersEnd; ++c)
            (*made)[c] = describe(c);
        return made;
    }();
    return table->data();
}

char16_t foldedBeyond(char16_t c) {
    if (c < lettersEnd)
        return letters()[c].folded;
    if (isSpace(c))
        return u' ';
    if (c >= 0x2010 && c <= 0x2015)
        return u'-';
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC)
        return u'\'';
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms
        return letters()[c - 0xFEE0].folded;
    if (QChar::isSurrogate(c))
        return c;
    if (QChar::category(char32_t{c}) == QChar::Other_Format || (c >= 0xFE00 && c <= 0xFE0F))
        return 0;
    const char16_t bare = bareOf(c);
    return bare < lettersEnd ? letters()[bare].folded : static_cast<char16_t>(QChar::toLower(char32_t{bare}));
}

Tone toneOfMark(char16_t mark) {
    switch (mark) {
    case 0x0300:
    case 0x0340:
        return Huyen;
    case 0x0309:
        return Hoi;
    case 0x0303:
        return Nga;
    case 0x0301:
    case 0x0341:
        return Sac;
    case 0x0323:
        return Nang;
    default:
        return Ngang;
    }
}

char16_t withTone(char16_t letter, Tone tone) {
    if (letter >= lettersEnd || tone >= Foreign)
        return letter;
    const Letter& known = letters()[letter];
    const auto at = vowels.find(known.lower);
    if (at == vowels.npos || known.weight == 0 || known.tone == Foreign)
        return letter;
    const char16_t lower = vowels[at + tone];
    return known.upper ? static_cast<char16_t>(QChar::toUpper(char32_t{lower})) : lower;
}

} // namespace sotoso::text
