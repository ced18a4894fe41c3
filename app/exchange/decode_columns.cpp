// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/decode_columns.h"

#include "app/base/legacy_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct SheetReader {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

using text::Legacy;

// So many different texts with letters beyond ASCII decide about a column.
constexpr qsizetype enough = 200;
// Nobody's list has more columns; looking at 16,384 of a long sheet costs half a minute.
constexpr int mostColumns = 256;

bool needsLook(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }) &&
           (!text::hasUnicodeLetters(text) || !text::fromUtf8Twice(text).isNull());
}

/// What speaks for an encoding in the cells of a column that stand in fonts of one kind.
struct Evidence {
    QStringList texts;
    bool present = false; ///< there are such cells
    int unicode = 0;      ///< texts that are plainly Unicode
};
/// By the encoding that the font says: None, Tcvn3, Vni.
using Column = std::array<Evidence, 3>;

Column gather(const Sheet& sheet, int column) {
    Column found;
    QSet<QString> seen;
    for (qsizetype row = 0; row < sheet.rowCount() && seen.size() < enough; ++row) {
        const Cell cell = sheet.cell(row, column);
        if (cell.kind != Cell::Kind::Text)
            continue;
        const Legacy font = text::legacyOfFont(cell.font);
        Evidence& evidence = found[size_t(font)];
        evidence.present = true;
        const QString key = QChar(u'0' + int(font)) + cell.text;
        if (seen.contains(key))
            continue;
        if (needsLook(cell.text)) {
            evidence.texts.append(cell.text);
            seen.insert(key);
        } else if (text::hasUnicodeLetters(cell.text)) {
            ++evidence.unicode;
            seen.insert(key);
        }
    }
    return found;
}

QString decoded(const QString& shown, Legacy encoding, const QString& font) {
    if (encoding == Legacy::Utf8Twice)
        return text::fromLegacy(shown, encoding);
    return text::hasUnicodeLetters(shown) ? shown : text::fromLegacy(shown, encoding, text::isCapitalsFont(font));
}

TextEncoding textEncoding(Legacy encoding) {
    switch (encoding) {
    case Legacy::Tcvn3:
        return TextEncoding::Tcvn3;
    case Legacy::Vni:
        return TextEncoding::Vni;
    case Legacy::Windows1258:
        return TextEncoding::Windows1258;
    case Legacy::Utf8Twice:
        return TextEncoding::Utf8Twice;
    case Legacy::None:
        break;
    }
    return TextEncoding::Utf8;
}

Legacy legacy(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Tcvn3:
        return Legacy::Tcvn3;
    case TextEncoding::Vni:
        return Legacy::Vni;
    case TextEncoding::Windows1258:
        return Legacy::Windows1258;
    case TextEncoding::Utf8Twice:
        return Legacy::Utf8Twice;
    default:
        return Legacy::None;
    }
}

QString codeName(Legacy encoding) {
    return encoding == Legacy::None ? u"windows-1252"_s : encodingName(textEncoding(encoding));
}

/// The encoding that reads most words as Vietnamese, if it does better than Unicode; where that is as good, `rest`,
/// what the file as a whole is written in.
Legacy byLetters(const QStringList& texts, bool bytes, Legacy rest) {
    Legacy best = Legacy::None;
    int most = std::max(0, text::legacyScore(texts, Legacy::None));
    for (const Legacy encoding : {Legacy::Tcvn3, Legacy::Vni, Legacy::Windows1258, Legacy::Utf8Twice}) {
        if (encoding == Legacy::Windows1258 && !bytes)
            continue;
        if (const int score = text::legacyScore(texts, encoding); score > most) {
            most = score;
            best = encoding;
        }
    }
    const bool asGood = rest != Legacy::None && text::legacyScore(texts, rest) >= most;
    return asGood || (bytes && most == 0) ? rest : best;
}

/// How much better an old encoding reads the texts than Unicode.
int gain(const QStringList& texts, Legacy encoding) {
    return text::legacyScore(texts, encoding) - text::legacyScore(texts, Legacy::None);
}

int wordsBeyondAscii(const QStringList& texts) {
    int words = 0;
    for (const QString& text : texts)
        for (const QString& word : text.split(u' '))
            words += std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 0x7f; }) ? 1 : 0;
    return words;
}

/// What the cells are written in. The font says what it may be, unless it `lies`; without one, the letters must speak
/// for an old encoding and against Unicode. A word or two, "SÑT", speak for nothing: there the file as a whole does.
Legacy decide(const Evidence& evidence, Legacy font, bool bytes, Legacy rest, bool lies) {
    if (font != Legacy::None)
        return gain(evidence.texts, font) >= (lies ? 1 : 0) ? font : Legacy::None;
    if (evidence.texts.isEmpty())
        return Legacy::None;
    if (evidence.unicode > 0)
        return byLetters(evidence.texts, bytes, Legacy::None);
    return rest != Legacy::None && wordsBeyondAscii(evidence.texts) <= 2 ? rest
                                                                         : byLetters(evidence.texts, bytes, rest);
}

/// Under a font of an old encoding stand more plainly Unicode texts than such as only it can read: somebody chose the
/// font and typed Unicode.
bool fontLies(const QMap<int, Column>& columns, Legacy font) {
    int unicode = 0, old = 0;
    for (const Column& column : columns) {
        const Evidence& evidence = column[size_t(font)];
        unicode += evidence.unicode;
        for (const QString& text : evidence.texts)
            old += gain({text}, font) > 0 ? 1 : 0;
    }
    return unicode > old;
}

/// What each row of a list is written in that was begun in an old encoding and went on in Unicode, without fonts to
/// tell; empty for any other list.
QList<bool> oldRows(const Sheet& sheet, const QMap<int, Column>& columns, Legacy rest) {
    QList<bool> rows;
    QHash<QString, bool> known;
    qsizetype old = 0, unicode = 0;
    bool last = false;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        bool isOld = false, isUnicode = false;
        sheet.eachCell(row, [&](int column, const Cell& cell) {
            if (!columns.contains(column) || cell.kind != Cell::Kind::Text ||
                text::legacyOfFont(cell.font) != Legacy::None)
                return;
            if (text::hasUnicodeLetters(cell.text)) {
                isUnicode = true;
            } else if (needsLook(cell.text)) {
                auto found = known.constFind(cell.text);
                if (found == known.constEnd())
                    found = known.insert(cell.text, gain({cell.text}, rest) > 0);
                isOld = isOld || *found;
            }
        });
        if (isOld && isUnicode)
            return {}; // it is columns that differ
        old += isOld ? 1 : 0;
        unicode += isUnicode ? 1 : 0;
        if (isOld || isUnicode)
            last = isOld;
        rows.append(last);
    }
    return old > 0 && unicode > 0 ? rows : QList<bool>();
}

QString sampleOf(const QStringList& texts) {
    QString best = texts.value(0);
    for (const QString& text : texts.mid(0, 50))
        if (text.size() <= 40 && (text.size() > best.size() || best.size() > 40))
            best = text;
    return best.left(40);
}

void note(Sheet& sheet, int column, Legacy encoding, const QStringList& texts) {
    const QString sample = sampleOf(texts);
    const ColumnEncoding done{column, textEncoding(encoding), sample, decoded(sample, encoding, {})};
    const QString title = encoding == Legacy::None ? u"Windows-1252"_s : encodingTitle(done.encoding);
    sheet.encodings.append(done);
    sheet.notes.append(SheetReader::tr("Column %1 is written in %2: “%3” was read as “%4”.")
                           .arg(columnLetters(column), title, sample, done.after));
}

/// Changes the cells of a column whose font says `font`.
void change(Sheet& sheet, int column, Legacy encoding, Legacy font) {
    sheet.changeTexts(column, [&](const QString& text, const QString& name) {
        return text::legacyOfFont(name) == font ? decoded(text, encoding, name) : QString();
    });
}

/// Reads the old rows alone.
void changeRows(Sheet& sheet, const QMap<int, Column>& columns, const QList<bool>& old, Legacy encoding) {
    QMap<int, QStringList> found;
    QStringList numbers;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        if (!old[row])
            continue;
        QList<std::pair<int, QString>> texts;
        sheet.eachCell(row, [&](int column, const Cell& cell) {
            if (columns.contains(column) && cell.kind == Cell::Kind::Text && needsLook(cell.text) &&
                text::legacyOfFont(cell.font) == Legacy::None)
                texts.append({column, cell.text});
        });
        for (const auto& [column, text] : std::as_const(texts)) {
            sheet.setText(row, column, decoded(text, encoding, {}));
            if (found[column].size() < enough)
                found[column].append(text);
        }
        if (!texts.isEmpty())
            numbers.append(QString::number(sheet.rowNumber(row)));
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        note(sheet, it.key(), encoding, it.value());
    sheet.notes.append(SheetReader::tr("Rows in %1 and rows in Unicode stand in one list; %2 rows were read as %1: %3.")
                           .arg(encodingTitle(textEncoding(encoding)), QString::number(numbers.size()),
                                numbers.mid(0, 8).join(u", "_s) + (numbers.size() > 8 ? u", …"_s : QString())));
}

void decodeAs(Sheet& sheet, int column, TextEncoding wanted) {
    const Legacy encoding = legacy(wanted);
    sheet.changeTexts(column, [&](const QString& text, const QString& font) { return decoded(text, encoding, font); });
}

} // namespace

QString columnLetters(int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

QString encodingTitle(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Tcvn3:
        return u"TCVN3 (ABC)"_s;
    case TextEncoding::Vni:
        return u"VNI"_s;
    case TextEncoding::Windows1258:
        return u"Windows-1258"_s;
    case TextEncoding::Utf8Twice:
        return SheetReader::tr("UTF-8 written twice");
    default:
        return u"Unicode"_s;
    }
}

void decodeColumns(Sheet& sheet, const ReadOptions& options) {
    const auto chosen = [&](int column) { return options.columnEncodings.value(column, options.encoding); };
    QSet<QString> found;
    QMap<int, Column> columns; // those that nobody chose for
    QStringList all;
    for (int column = 0; column < std::min(sheet.columnCount(), mostColumns); ++column) {
        if (const TextEncoding wanted = chosen(column); wanted != TextEncoding::Auto) {
            decodeAs(sheet, column, wanted);
            found.insert(encodingName(wanted));
            continue;
        }
        columns[column] = gather(sheet, column);
        all += columns[column][size_t(Legacy::None)].texts;
    }
    const Legacy rest = byLetters(all, sheet.rawBytes, Legacy::None);
    const std::array<bool, 3> lies{false, fontLies(columns, Legacy::Tcvn3), fontLies(columns, Legacy::Vni)};
    const bool twoKinds = !sheet.rawBytes && (rest == Legacy::Tcvn3 || rest == Legacy::Vni) &&
                          std::any_of(columns.cbegin(), columns.cend(),
                                      [](const Column& column) { return column[size_t(Legacy::None)].unicode > 0; });
    const QList<bool> old = twoKinds ? oldRows(sheet, columns, rest) : QList<bool>();
    if (!old.isEmpty()) {
        changeRows(sheet, columns, old, rest);
        found += {u"utf-8"_s, codeName(rest)};
    }
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        for (size_t i = 0; i < it->size(); ++i) {
            const Evidence& evidence = (*it)[i];
            const auto font = Legacy(i);
            if (evidence.unicode > 0)
                found.insert(u"utf-8"_s);
            if (!evidence.present || (font == Legacy::None && (evidence.texts.isEmpty() || !old.isEmpty())))
                continue;
            const Legacy encoding = decide(evidence, font, sheet.rawBytes, rest, lies[i]);
            if (encoding == Legacy::None && !sheet.rawBytes) {
                if (!evidence.texts.isEmpty())
                    found.insert(u"utf-8"_s);
                continue;
            }
            if (encoding != Legacy::None)
                change(sheet, it.key(), encoding, font);
            if (evidence.texts.isEmpty())
                continue;
            found.insert(codeName(encoding));
            note(sheet, it.key(), encoding, evidence.texts);
        }
    }
    if (found.size() == 1 && sheet.encoding != "utf-16"_L1)
        sheet.encoding = *found.begin();
    else if (found.size() > 1)
        sheet.encoding = u"mixed"_s;
    if (sheet.rawBytes && found == QSet{u"windows-1252"_s} && text::legacyScore(all, Legacy::None) < 0)
        fail(Error::Kind::Invalid,
             SheetReader::tr("The text of %1 is in an encoding that is not known. Save it as UTF-8 (in "
                             "Excel: “CSV UTF-8”), or name it with --encoding.")
                 .arg(sheet.fileName));
    sheet.rawBytes = false;
}

} // namespace sotoso::exchange
