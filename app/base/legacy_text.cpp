// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/legacy_text.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::text {
namespace {

// The letters of the bytes A1 to FE of TCVN 5712 (VN1 part); B0 to B4 are tone marks of their own.
constexpr char16_t tcvn3[] = u"ĂÂÊÔƠƯĐăâêôơưđẰ"
                             u"\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
                             u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
                             u"éẹềểễếệìỉỄẾỒĩíịò"
                             u"Ổỏõóọồổỗốộờởỡớợù"
                             u"Ỗủũúụừửữứựỳỷỹýỵ";
static_assert(std::size(tcvn3) == 0xfe - 0xa1 + 2);

struct VniLetter {
    char16_t shown, letter;
};
// Letters that VNI has as one code.
constexpr VniLetter vniLetters[] = {{u'ñ', u'đ'}, {u'Ñ', u'Đ'}, {u'ô', u'ơ'}, {u'Ô', u'Ơ'}, {u'ö', u'ư'}, {u'Ö', u'Ư'},
                                    {u'í', u'í'}, {u'Í', u'Í'}, {u'ì', u'ì'}, {u'Ì', u'Ì'}, {u'æ', u'ỉ'}, {u'Æ', u'Ỉ'},
                                    {u'ó', u'ĩ'}, {u'Ó', u'Ĩ'}, {u'ò', u'ị'}, {u'Ò', u'Ị'}, {u'î', u'ỵ'}, {u'Î', u'Ỵ'}};

struct VniSign {
    char16_t shown;        // in small letters
    char16_t hat;          // circumflex or breve, or 0
    char16_t tone;         // or 0
    const char16_t* bases; // letters it can stand behind
};
constexpr VniSign vniSigns[] = {
    {u'ù', 0, u'\u0301', u"aeouyơư"},     {u'ø', 0, u'\u0300', u"aeouyơư"},     {u'û', 0, u'\u0309', u"aeouyơư"},
    {u'õ', 0, u'\u0303', u"aeouyơư"},     {u'ï', 0, u'\u0323', u"aeouyơư"},     {u'â', u'\u0302', 0, u"aeo"},
    {u'á', u'\u0302', u'\u0301', u"aeo"}, {u'à', u'\u0302', u'\u0300', u"aeo"}, {u'å', u'\u0302', u'\u0309', u"aeo"},
    {u'ã', u'\u0302', u'\u0303', u"aeo"}, {u'ä', u'\u0302', u'\u0323', u"aeo"}, {u'ê', u'\u0306', 0, u"a"},
    {u'é', u'\u0306', u'\u0301', u"a"},   {u'è', u'\u0306', u'\u0300', u"a"},   {u'ú', u'\u0306', u'\u0309', u"a"},
    {u'ü', u'\u0306', u'\u0303', u"a"},   {u'ë', u'\u0306', u'\u0323', u"a"}};

QChar vniLetter(QChar shown) {
    for (const VniLetter& entry : vniLetters)
        if (shown == entry.shown)
            return entry.letter;
    return shown;
}

const VniSign* vniSign(QChar shown, QChar base) {
    const QChar small = shown.toLower();
    for (const VniSign& sign : vniSigns)
        if (small == sign.shown)
            return QStringView(sign.bases).contains(base.toLower()) ? &sign : nullptr;
    return nullptr;
}

bool isTone(QChar c) {
    return c == u'\u0300' || c == u'\u0301' || c == u'\u0303' || c == u'\u0309' || c == u'\u0323';
}

struct Code {
    char16_t shown, letter;
};
// Where Windows-1258 differs from Latin-1 above 9F.
constexpr Code windows1258[] = {{0xc3, u'Ă'},  {0xcc, 0x300}, {0xd0, u'Đ'}, {0xd2, 0x309}, {0xd5, u'Ơ'},
                                {0xdd, u'Ư'},  {0xde, 0x303}, {0xe3, u'ă'}, {0xec, 0x301}, {0xf0, u'đ'},
                                {0xf2, 0x323}, {0xf5, u'ơ'},  {0xfd, u'ư'}, {0xfe, 0x20ab}};
// The bytes 80 to 9F of Windows-1252.
constexpr char16_t windows1252[] = u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
                                   u"\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122"
                                   u"\u0161\u203a\u0153\u009d\u017e\u0178";
static_assert(std::size(windows1252) == 0x20 + 1);

/// The byte that Windows-1252 shows as this; -1 where there is none.
int byteOf(QChar shown) {
    if (shown.unicode() < 0x100)
        return shown.unicode();
    for (int i = 0; i < 0x20; ++i)
        if (windows1252[i] == shown)
            return 0x80 + i;
    return -1;
}

/// Rimes of Vietnamese syllables, without tones.
const QSet<QString>& rimes() {
    static const QSet<QString> all = [] {
        const QString list =
            u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on "
            "ong "
            "ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un "
            "ung "
            "uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưn ưng ươc ươi ươm ươn "
            "ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt "
            "ua uac uach uai uan uang uanh uao uat uay uăc uăn uăng uăt ue uen ueo uet uên uêt uit uôc"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return all;
}

const QStringList& initials() {
    // Longest first.
    static const QStringList all = u"ngh ng gh gi kh nh ph th tr ch b c d đ g h k l m n p q r s t v x"_s.split(u' ');
    return all;
}

bool beyondAscii(QChar c) {
    return c.unicode() > 0x7f;
}

} // namespace

QString fromTcvn3(const QString& shown, bool capitals) {
    QString text;
    text.reserve(shown.size());
    for (const QChar c : shown)
        text += c.unicode() >= 0xa1 && c.unicode() <= 0xfe ? QChar(tcvn3[c.unicode() - 0xa1]) : c;
    text = text.normalized(QString::NormalizationForm_C);
    return capitals ? text.toUpper() : text;
}

QString fromVni(const QString& shown) {
    QString text;
    text.reserve(shown.size() * 2);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar letter = vniLetter(shown[i]);
        text += letter;
        const VniSign* sign = i + 1 < shown.size() ? vniSign(shown[i + 1], letter) : nullptr;
        if (!sign)
            continue;
        if (sign->hat)
            text += QChar(sign->hat);
        if (sign->tone)
            text += QChar(sign->tone);
        ++i;
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString fromWindows1258(const QString& shown) {
    QString text = shown;
    for (QChar& c : text)
        for (const Code& code : windows1258)
            if (c == code.shown) {
                c = code.letter;
                break;
            }
    return text.normalized(QString::NormalizationForm_C);
}

QString fromUtf8Twice(const QString& shown) {
    QString text = shown;
    bool once = false;
    while (std::any_of(text.begin(), text.end(), beyondAscii)) {
        QByteArray bytes;
        bytes.reserve(text.size());
        for (const QChar c : std::as_const(text)) {
            const int byte = byteOf(c);
            if (byte < 0)
                return once ? text : QString();
            bytes += static_cast<char>(byte);
        }
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString next = decode(bytes);
        if (decode.hasError())
            break;
        text = next;
        once = true;
    }
    return once ? text.normalized(QString::NormalizationForm_C) : QString();
}

QString fromLegacy(const QString& shown, Legacy encoding, bool capitals) {
    switch (encoding) {
    case Legacy::None:
        break;
    case Legacy::Tcvn3:
        return fromTcvn3(shown, capitals);
    case Legacy::Vni:
        return fromVni(shown);
    case Legacy::Windows1258:
        return fromWindows1258(shown);
    case Legacy::Utf8Twice: {
        const QString text = fromUtf8Twice(shown);
        return text.isNull() ? shown : text;
    }
    }
    return shown;
}

Legacy legacyOfFont(const QString& font) {
    if (font.startsWith(u".Vn", Qt::CaseInsensitive))
        return Legacy::Tcvn3;
    if (font.startsWith(u"VNI-", Qt::CaseInsensitive))
        return Legacy::Vni;
    return Legacy::None;
}

bool isCapitalsFont(const QString& font) {
    return legacyOfFont(font) == Legacy::Tcvn3 && font.endsWith(u'H');
}

bool hasUnicodeLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x100 && u <= 0x1b0) || (u >= 0x300 && u <= 0x323) || (u >= 0x1ea0 && u <= 0x1ef9);
    });
}

bool isSyllable(const QString& word) {
    QString letters;
    int tones = 0;
    const QString parts = word.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (isTone(c))
            ++tones;
        else
            letters += c;
    }
    if (tones > 1)
        return false;
    letters = letters.normalized(QString::NormalizationForm_C);
    if (rimes().contains(letters))
        return true;
    for (const QString& initial : initials())
        if (letters.startsWith(initial) && rimes().contains(letters.mid(initial.size())))
            return true;
    // "gì", "gìn": the i of gi is its rime as well.
    return letters.startsWith(u'g') && rimes().contains(letters.mid(1));
}

int legacyScore(const QStringList& texts, Legacy encoding) {
    int score = 0;
    const auto judge = [&](const QString& word) {
        if (!std::any_of(word.begin(), word.end(), beyondAscii))
            return;
        score += isSyllable(fromLegacy(word, encoding)) ? 1 : -1;
    };
    for (const QString& shown : texts) {
        // UTF-8 twice can hold a space inside a letter.
        const QString text = encoding == Legacy::Utf8Twice ? fromLegacy(shown, encoding) : shown;
        QString word;
        for (const QChar c : text) {
            // Old encodings use signs as letters: a word is anything that is not ASCII punctuation, digit or space.
            if (beyondAscii(c) ? c != u'\u00a0' : c.isLetter()) {
                word += c;
            } else {
                judge(word);
                word.clear();
            }
        }
        judge(word);
    }
    return score;
}

} // namespace sotoso::text
