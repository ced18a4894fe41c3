// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parse.h"

#include "app/base/text.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace sotoso {
namespace {

using namespace Qt::StringLiterals;

struct Parse {
    Q_DECLARE_TR_FUNCTIONS(Parse)
};

Error invalid(const QString& text) {
    return Error{Error::Kind::Invalid, text};
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// A typed number taken apart. Spaces of any width and points group thousands, the comma begins decimals.
struct Number {
    bool negative = false;
    QString whole;    // digits only
    QString decimals; // digits only
    bool grouped = false;
    bool pointed = false; // a point where thousands do not fit: 45.7
};

std::optional<Number> takeApart(QString text) {
    Number number;
    text = text::clean(text);
    if (text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        number.negative = true;
        text = text.mid(1).trimmed();
    } else if (text.startsWith(u'+')) {
        text = text.mid(1).trimmed();
    }
    const qsizetype comma = text.indexOf(u',');
    if (comma >= 0) {
        number.decimals = text.mid(comma + 1);
        text.truncate(comma);
        if (number.decimals.isEmpty())
            return std::nullopt;
    }
    for (const QChar c : number.decimals)
        if (!isDigit(c))
            return std::nullopt;

    QChar separator;
    qsizetype group = 0; // digits since the last separator
    for (const QChar c : text) {
        if (isDigit(c)) {
            number.whole += c;
            ++group;
        } else if (c == u'.' || c == u' ') {
            if (group == 0 || (!separator.isNull() && separator != c))
                return std::nullopt;
            const bool wrongGroup = separator.isNull() ? group > 3 : group != 3;
            number.pointed = number.pointed || wrongGroup || number.whole == "0"_L1;
            separator = c;
            group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (number.whole.isEmpty() || group == 0)
        return std::nullopt;
    if (!separator.isNull()) {
        number.grouped = true;
        number.pointed = number.pointed || group != 3;
        if (number.pointed && separator == u' ')
            return std::nullopt;
        // "4.0" and "4.00" come out of spreadsheets and can only be 4.
        const qsizetype point = text.indexOf(u'.');
        if (number.pointed && comma < 0 && text.indexOf(u'.', point + 1) < 0 && group <= 2 &&
            QStringView(text).sliced(point + 1).count(u'0') == group) {
            number.whole = text.left(point);
            number.pointed = number.grouped = false;
        }
    }
    return number;
}

bool allZero(QStringView digits) {
    return digits.count(u'0') == digits.size();
}

constexpr qsizetype longestCount = 15; // stays exact in JSON and in spreadsheets

// A phone or card as digits; nothing when there is anything else between them than the usual separators.
std::optional<QString> bareDigits(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (c != u' ' && c != u'.' && c != u'-' && c != u'(' && c != u')' && c != u'\u2013' && c != u'\'')
            return std::nullopt;
    }
    return digits;
}

// "7,2E+10" is what a spreadsheet leaves of a long number; the digits are gone.
bool isExponent(const QString& text) {
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e <= 0 || e + 1 >= text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (i != e && !isDigit(text[i]) && !u"+-., "_s.contains(text[i]))
            return false;
    return true;
}

// A number cell turned to text: "913000482.0".
QString withoutDecimals(const QString& text) {
    return text.size() > 8 && (text.endsWith(".0"_L1) || text.endsWith(",0"_L1)) &&
                   std::all_of(text.begin(), text.end() - 2, isDigit)
               ? text.chopped(2)
               : text;
}

// Mobile prefixes that changed on 15/09/2018; the last seven digits stayed.
QString prefixSince2018(QStringView old) {
    struct Change {
        QLatin1String from, to;
    };
    static constexpr std::array<Change, 21> changes = {{
        {"0120"_L1, "070"_L1}, {"0121"_L1, "079"_L1}, {"0122"_L1, "077"_L1}, {"0126"_L1, "076"_L1},
        {"0128"_L1, "078"_L1}, {"0123"_L1, "083"_L1}, {"0124"_L1, "084"_L1}, {"0125"_L1, "085"_L1},
        {"0127"_L1, "081"_L1}, {"0129"_L1, "082"_L1}, {"0162"_L1, "032"_L1}, {"0163"_L1, "033"_L1},
        {"0164"_L1, "034"_L1}, {"0165"_L1, "035"_L1}, {"0166"_L1, "036"_L1}, {"0167"_L1, "037"_L1},
        {"0168"_L1, "038"_L1}, {"0169"_L1, "039"_L1}, {"0186"_L1, "056"_L1}, {"0188"_L1, "058"_L1},
        {"0199"_L1, "059"_L1},
    }};
    for (const Change& change : changes)
        if (old == change.from)
            return change.to;
    return {};
}

bool isMobile(QStringView digits) {
    return digits.size() == 10 && digits[0] == u'0' && u"35789"_s.contains(digits[1]);
}

bool isLandline(QStringView digits) {
    return digits.size() == 11 && digits.startsWith("02"_L1);
}

// Tây Ninh's area code of before 06/2017 with a number of seven digits. Other old codes of 06 are as likely a slip for
// 09.
bool isOldLandline(QStringView digits) {
    return digits.size() == 10 && digits.startsWith("0663"_L1);
}

bool isOldMobile(QStringView digits) {
    return digits.size() == 11 && digits.startsWith("01"_L1);
}

// Provinces and cities before 07/2025, as cards carry them.
bool isProvinceOfCards(int code) {
    static constexpr std::array<quint8, 63> codes = {1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25,
                                                     26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48,
                                                     49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75,
                                                     77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// What zeros a spreadsheet ate: a province code is 001 to 096, and the century digit of anyone alive is 0 to 3.
QString cardWithZeros(const QString& digits) {
    const QString whole = digits.rightJustified(12, u'0');
    return isProvinceOfCards(whole.left(3).toInt()) && whole[3] <= u'3' ? whole : QString();
}

bool passesLuhn(QStringView digits) {
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        const int digit = digits[i].unicode() - u'0';
        sum += twice ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
    }
    return sum % 10 == 0 && !allZero(digits);
}

// The digits starting at `from`: one run, or several with single spaces between.
struct Run {
    QString digits;
    QList<qsizetype> groups;
    qsizetype end = 0;
};
Run runAt(QStringView text, qsizetype from, bool dashes) {
    Run run;
    qsizetype i = from;
    while (i < text.size() && isDigit(text[i])) {
        qsizetype length = 0;
        while (i < text.size() && isDigit(text[i])) {
            run.digits += text[i++];
            ++length;
        }
        run.groups.append(length);
        run.end = i;
        if (i < text.size() && (text[i] == u' ' || (dashes && text[i] == u'-')))
            ++i;
        else
            break;
    }
    return run;
}

bool holdsCardNumber(QStringView text) {
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        const Run run = runAt(text, i, true);
        bool printed = run.digits.size() >= 16 && run.digits.size() <= 19; // 4 4 4 4 (3), as on the card
        for (qsizetype g = 0; g + 1 < run.groups.size(); ++g)
            printed = printed && run.groups[g] == 4;
        if (printed && passesLuhn(run.digits))
            return true;
        qsizetype from = 0;
        for (const qsizetype length : run.groups) {
            if (length >= 16 && length <= 19 && passesLuhn(QStringView(run.digits).sliced(from, length)))
                return true;
            from += length;
        }
        i = run.end;
    }
    return false;
}

// 4 to 8 digits soon after the word, with nothing but a few words between ("OTP của chị là 482913").
bool holdsSecretAfter(const QString& folded, QLatin1String word) {
    constexpr qsizetype farthest = 24;
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at > 0 && folded[at - 1].isLetterOrNumber())
            continue;
        const qsizetype after = at + word.size();
        qsizetype i = after;
        while (i < folded.size() && i - after <= farthest && !isDigit(folded[i]) && folded[i] != u'\n')
            ++i;
        if (i >= folded.size() || !isDigit(folded[i]))
            continue;
        const QString between = u' ' + folded.mid(after, i - after);
        if (between.contains(" nam "_L1) || between.contains(" ngay "_L1) || between.contains(" thang "_L1))
            continue; // "đổi mật khẩu năm 2022"
        const Run run = runAt(folded, i, false);
        const bool dated = run.end < folded.size() && (folded[run.end] == u'/' || folded[run.end] == u'-');
        const auto fits = [](qsizetype n) { return n >= 4 && n <= 8; };
        if (!dated && (fits(run.digits.size()) || fits(run.groups.first())))
            return true;
    }
    return false;
}

} // namespace

Result<qint64> parseCount(const QString& text) {
    const QString typed = text::clean(text);
    const std::optional<Number> number = takeApart(typed);
    if (!number)
        return invalid(Parse::tr("“%1” is not a number.").arg(typed));
    if (number->pointed || !allZero(number->decimals) || number->decimals.size() > 2)
        return invalid(
            Parse::tr("“%1” is not a whole number. The point separates thousands: 1.500 or 1500.").arg(typed));
    if (number->negative && !allZero(number->whole))
        return invalid(Parse::tr("“%1”: the number cannot be negative.").arg(typed));
    if (number->whole.size() > longestCount)
        return invalid(Parse::tr("“%1” is too large.").arg(typed));
    return number->whole.toLongLong();
}

Result<double> parseDecimal(const QString& text) {
    QString typed = text::clean(text);
    if (typed.endsWith(u'%'))
        typed = typed.chopped(1).trimmed();
    const std::optional<Number> number = takeApart(typed);
    if (!number)
        return invalid(Parse::tr("“%1” is not a number.").arg(typed));
    if (number->pointed)
        return invalid(
            Parse::tr("“%1” is not clear. Decimals follow a comma (1,5), the point separates thousands (1.500).")
                .arg(typed));
    if (number->whole.size() > longestCount)
        return invalid(Parse::tr("“%1” is too large.").arg(typed));
    const double value = (number->whole + u'.' + number->decimals).toDouble();
    return number->negative ? -value : value;
}

QString showCount(qint64 value) {
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > (value < 0 ? 1 : 0); at -= 3)
        digits.insert(at, u'.');
    return digits;
}

QString showDecimal(double value, int decimals) {
    QString digits = QString::number(value, 'f', decimals);
    if (digits.startsWith(u'-') &&
        std::all_of(digits.begin() + 1, digits.end(), [](QChar c) { return c == u'0' || c == u'.'; }))
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    if (point >= 0)
        digits[point] = u',';
    for (qsizetype at = (point >= 0 ? point : digits.size()) - 3; at > (digits.startsWith(u'-') ? 1 : 0); at -= 3)
        digits.insert(at, u'.');
    return digits;
}

Result<Cleaned> cleanPhone(const QString& text) {
    const QString typed = withoutDecimals(text::clean(text));
    if (typed.isEmpty())
        return Cleaned{typed, {}};
    if (isExponent(typed))
        return invalid(Parse::tr("“%1” was shortened by the spreadsheet; type the whole number as text.").arg(typed));
    std::optional<QString> bare = bareDigits(typed);
    if (!bare || bare->isEmpty())
        return invalid(Parse::tr("“%1” is not one phone number.").arg(typed));
    QString digits = *bare;
    bool international = false;
    for (const QLatin1String code : {"+84"_L1, "0084"_L1}) {
        if (digits.startsWith(code)) {
            digits = digits.mid(code.size());
            international = true;
            break;
        }
    }
    if (!international && digits.startsWith("84"_L1) && (digits.size() == 11 || digits.size() == 12)) {
        digits = digits.mid(2);
        international = true;
    }
    QStringList repairs;
    if (international) {
        if (!digits.startsWith(u'0'))
            digits.prepend(u'0');
    } else if (!digits.startsWith(u'0')) {
        const QString whole = u'0' + digits;
        if (isMobile(whole) || isLandline(whole) || isOldMobile(whole)) {
            digits = whole;
            repairs += Parse::tr("the leading zero was missing");
        }
    }
    if (isOldMobile(digits)) {
        const QString prefix = prefixSince2018(QStringView(digits).first(4));
        if (!prefix.isEmpty()) {
            repairs += Parse::tr("prefix %1 became %2 on 15/09/2018").arg(digits.left(4), prefix);
            digits = prefix + digits.mid(4);
        }
    }
    if (isOldLandline(digits)) {
        digits = "0276"_L1 + digits.mid(3);
        repairs += Parse::tr("area code 066 became 0276 in 2017");
    }
    if (digits.size() == 7)
        return invalid(Parse::tr("“%1” lacks its area code; write it in front, as 0276 in Tây Ninh.").arg(typed));
    if (!isMobile(digits) && !isLandline(digits))
        return invalid(
            Parse::tr("“%1” is not a Vietnamese phone number: mobile numbers have 10 digits (03, 05, 07, 08, 09), "
                      "landlines 11 (02).")
                .arg(typed));
    return Cleaned{digits, repairs.join("; "_L1)};
}

Result<Cleaned> cleanIdCard(const QString& text) {
    const QString typed = withoutDecimals(text::clean(text));
    if (typed.isEmpty())
        return Cleaned{typed, {}};
    if (isExponent(typed))
        return invalid(Parse::tr("“%1” was shortened by the spreadsheet; type the whole number as text.").arg(typed));
    const std::optional<QString> digits = bareDigits(typed);
    if (!digits || digits->isEmpty() || digits->startsWith(u'+'))
        return invalid(Parse::tr("“%1” is not a CCCD number: it has 12 digits.").arg(typed));
    if (digits->size() == 12)
        return Cleaned{*digits, {}};
    if (digits->size() == 9)
        return invalid(
            Parse::tr("“%1” has 9 digits: an old CMND, no longer valid. Enter the CCCD of 12 digits.").arg(typed));
    if ((digits->size() == 11 || digits->size() == 10) && !digits->startsWith(u'0')) {
        const QString whole = cardWithZeros(*digits);
        if (!whole.isEmpty())
            return Cleaned{whole, Parse::tr("the leading zero was missing")};
    }
    return invalid(Parse::tr("“%1” has %2 digits; a CCCD has 12.").arg(typed, QString::number(digits->size())));
}

QString idCardDoubt(const QString& digits, std::optional<bool> female, int birthYear) {
    if (digits.size() != 12)
        return {};
    const int century = digits[3].digitValue();
    if (female && (century % 2 == 1) != *female)
        return Parse::tr("The CCCD does not fit the person's sex.");
    if (birthYear > 0 && 1900 + century / 2 * 100 + digits.mid(4, 2).toInt() != birthYear)
        return Parse::tr("The CCCD does not fit the year of birth.");
    if (!isProvinceOfCards(digits.left(3).toInt()))
        return Parse::tr("The CCCD begins with a code that is no province's.");
    return {};
}

QString showPhone(const QString& digits) {
    if (isMobile(digits))
        return digits.left(4) + u' ' + digits.mid(4, 3) + u' ' + digits.mid(7);
    if (isLandline(digits)) {
        const bool city = digits.startsWith("024"_L1) || digits.startsWith("028"_L1); // Hà Nội, TP.HCM: 8 digits follow
        return city ? digits.left(3) + u' ' + digits.mid(3, 4) + u' ' + digits.mid(7)
                    : digits.left(4) + u' ' + digits.mid(4, 4) + u' ' + digits.mid(8);
    }
    return digits;
}

QString maskPhone(const QString& digits) {
    if (digits.isEmpty())
        return digits;
    return digits.size() < 9 ? u"••••"_s : digits.left(2) + u"••••"_s + digits.right(3);
}

QString maskIdCard(const QString& digits) {
    if (digits.isEmpty())
        return digits;
    return digits.size() < 9 ? u"•••••"_s : digits.left(3) + u"•••••"_s + digits.right(digits.size() < 12 ? 2 : 4);
}

QString secretInNote(const QString& note) {
    const QString folded = text::fold(note);
    if (holdsSecretAfter(folded, "otp"_L1) || holdsSecretAfter(folded, "mat khau"_L1))
        return Parse::tr("The note seems to hold an OTP or a password. Such codes must not be kept.");
    if (holdsCardNumber(folded))
        return Parse::tr("The note seems to hold a bank card number. It must not be kept.");
    return {};
}

} // namespace sotoso
