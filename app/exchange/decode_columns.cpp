// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/decode_columns.h"

#include "app/base/legacy_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

using text::Legacy;

// So many different texts with letters beyond ASCII decide about a column.
constexpr qsizetype enough = 200;

bool needsLook(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }) &&
           !text::hasUnicodeLetters(text);
}

struct Evidence {
    QStringList texts;
    Legacy font = Legacy::None;
    int unicode = 0; ///< texts that are plainly Unicode
};

Evidence gather(const Sheet& sheet, int column) {
    Evidence evidence;
    QSet<QString> seen;
    for (qsizetype row = 0; row < sheet.rowCount() && seen.size() < enough; ++row) {
        const Cell cell = sheet.cell(row, column);
        if (cell.kind != Cell::Kind::Text)
            continue;
        const Legacy font = text::legacyOfFont(cell.font);
        if (font != Legacy::None && evidence.font == Legacy::None)
            evidence.font = font;
        if (seen.contains(cell.text))
            continue;
        if (needsLook(cell.text)) {
            evidence.texts.append(cell.text);
            seen.insert(cell.text);
        } else if (text::hasUnicodeLetters(cell.text)) {
            ++evidence.unicode;
            seen.insert(cell.text);
        }
    }
    return evidence;
}

QString decoded(const QString& shown, Legacy encoding, const QString& font) {
    if (text::hasUnicodeLetters(shown))
        return shown;
    if (encoding == Legacy::Tcvn3)
        return text::fromTcvn3(shown, text::isCapitalsFont(font));
    return encoding == Legacy::Vni ? text::fromVni(shown) : shown;
}

QString shownName(Legacy encoding) {
    return encoding == Legacy::Tcvn3 ? u"TCVN3 (ABC)"_s : encoding == Legacy::Vni ? u"VNI"_s : u"Windows-1252"_s;
}

QString codeName(Legacy encoding) {
    return encoding == Legacy::Tcvn3 ? u"tcvn3"_s : encoding == Legacy::Vni ? u"vni"_s : u"windows-1252"_s;
}

/// A, B, …, Z, AA, as spreadsheets call their columns.
QString columnLetters(int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

/// What the column is written in. The font says what it may be; without one, the letters must speak for an old encoding
/// and against Unicode.
Legacy decide(const Evidence& evidence, bool bytes, Legacy rest) {
    const int tcvn3 = text::legacyScore(evidence.texts, Legacy::Tcvn3),
              vni = text::legacyScore(evidence.texts, Legacy::Vni);
    const int unicode = text::legacyScore(evidence.texts, Legacy::None);
    if (evidence.font != Legacy::None) {
        const int own = evidence.font == Legacy::Tcvn3 ? tcvn3 : vni;
        return own >= unicode ? evidence.font : Legacy::None;
    }
    if (bytes && tcvn3 == vni)
        return rest;
    const Legacy likelier = tcvn3 > vni ? Legacy::Tcvn3 : Legacy::Vni;
    const int best = std::max(tcvn3, vni);
    return best > 0 && best > unicode ? likelier : Legacy::None;
}

QString sampleOf(const QStringList& texts) {
    QString best = texts.value(0);
    for (const QString& text : texts.mid(0, 50))
        if (text.size() <= 40 && (text.size() > best.size() || best.size() > 40))
            best = text;
    return best.left(40);
}

void change(Sheet& sheet, int column, Legacy encoding) {
    sheet.changeTexts(column, [&](const QString& text, const QString& font) { return decoded(text, encoding, font); });
}

} // namespace

void decodeColumns(Sheet& sheet, TextEncoding wanted) {
    if (wanted == TextEncoding::Utf8)
        return;
    if (wanted != TextEncoding::Auto) {
        const Legacy encoding = wanted == TextEncoding::Tcvn3 ? Legacy::Tcvn3 : Legacy::Vni;
        for (int column = 0; column < sheet.columnCount(); ++column)
            change(sheet, column, encoding);
        sheet.encoding = codeName(encoding);
        sheet.rawBytes = false;
        return;
    }
    QList<Evidence> columns;
    QStringList all;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        columns.append(gather(sheet, column));
        all += columns.last().texts;
    }
    Legacy rest = Legacy::None; // of a column of bytes that says nothing by itself: what the whole file looks like
    if (sheet.rawBytes) {
        const int tcvn3 = text::legacyScore(all, Legacy::Tcvn3), vni = text::legacyScore(all, Legacy::Vni);
        if (std::max(tcvn3, vni) > 0)
            rest = tcvn3 >= vni ? Legacy::Tcvn3 : Legacy::Vni;
    }
    QSet<QString> found;
    for (int column = 0; column < columns.size(); ++column) {
        const Evidence& evidence = columns[column];
        if (evidence.texts.isEmpty() && evidence.font == Legacy::None) {
            if (evidence.unicode > 0)
                found.insert(u"utf-8"_s);
            continue;
        }
        const Legacy encoding = decide(evidence, sheet.rawBytes, rest);
        if (evidence.unicode > 0 || (encoding == Legacy::None && !sheet.rawBytes && !evidence.texts.isEmpty()))
            found.insert(u"utf-8"_s);
        if (encoding != Legacy::None)
            change(sheet, column, encoding);
        if (evidence.texts.isEmpty() || (encoding == Legacy::None && !sheet.rawBytes))
            continue;
        found.insert(codeName(encoding));
        const QString sample = sampleOf(evidence.texts);
        sheet.notes.append(SheetReader::tr("Column %1 is written in %2: “%3” was read as “%4”.")
                               .arg(columnLetters(column), shownName(encoding), sample, decoded(sample, encoding, {})));
    }
    if (found.size() == 1 && (sheet.rawBytes || !found.contains(u"utf-8"_s)))
        sheet.encoding = *found.begin();
    else if (found.size() > 1)
        sheet.encoding = u"mixed"_s;
    if (sheet.rawBytes && found.contains(u"windows-1252"_s) && found.size() == 1 &&
        text::legacyScore(all, Legacy::None) < 0)
        fail(Error::Kind::Invalid,
             SheetReader::tr("The text of %1 is in an encoding that is not known. Save it as UTF-8 (in "
                             "Excel: “CSV UTF-8”), or name it with --encoding.")
                 .arg(sheet.fileName));
    sheet.rawBytes = false;
}

} // namespace sotoso::exchange
