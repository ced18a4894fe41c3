// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

/// How an official paper looks: NĐ 30/2020/NĐ-CP, Phụ lục I (DOMAIN.md §3.1). One table of styles for Word, PDF and the
/// preview. Lengths in points (1/72 inch) unless the name says mm.
namespace sotoso::report {

constexpr double pointsPerMm = 72.0 / 25.4;
constexpr double fromMm(double mm) {
    return mm * pointsPerMm;
}

constexpr double paperWidthMm = 210, paperHeightMm = 297;
/// Lề: trên, dưới 20-25; trái 30-35; phải 15-20 mm; the law names no other ones for landscape pages.
constexpr double topMm = 20, bottomMm = 20, leftMm = 30, rightMm = 15;
/// The page number stands in the middle of the top margin.
constexpr double pageNumberTopMm = 10;
/// Head of the letter: agency and nation side by side, in a table without lines.
constexpr double agencyShare = 0.4;
/// Nơi nhận and who signs.
constexpr double recipientsShare = 0.45;
/// Room for signature and seal.
constexpr double signatureRoom = 76;
/// Rules under the agency and the subject: 1/3 to 1/2 of the line; the one under the motto as long as the words.
constexpr double ruleShare = 0.4;
constexpr double ruleWidth = 0.75;
constexpr double tableLineWidth = 0.5;
/// Room between a table's lines and the words.
constexpr double cellPaddingX = 3.4, cellPaddingY = 1.8;

/// Words that the decree lays down. They are not translated: an official paper is in Vietnamese whatever the language
/// of the program.
namespace official {
extern const QString nation, motto, addressee, recipients, annex;
}

enum class HorizontalAlign { Left, Centre, Right, Justify };

/// A kind of paragraph.
enum class Role {
    Superior,
    Agency,
    Nation,
    Motto,
    Number,
    PlaceDate,
    DocumentKind,
    Subject,
    Addressee,
    AddresseeItem,
    Body,
    Heading1,
    Heading2,
    TableHead,
    TableText,
    Picture,
    Caption,
    Note,
    RecipientsHead,
    Recipient,
    SignerAuthority,
    SignerName,
    AnnexNumber,
    AnnexTitle,
    AnnexAttached,
    PageNumber
};
constexpr int roleCount = int(Role::PageNumber) + 1;

struct ParagraphStyle {
    const char* id; ///< of the style in Word
    const char16_t* name;
    double size; ///< of the letters
    bool bold, italic;
    HorizontalAlign align;
    double before;        ///< gap above
    double lines;         ///< line spacing, as a multiple of single
    double firstIndentMm; ///< of the first line
    bool keepWithNext;    ///< never the last thing on a page
    int outline;          ///< 1, 2: a heading; 0: none
};

const ParagraphStyle& styleOf(Role role);

/// Times New Roman, or Liberation Serif (the same widths) where it is missing.
QString serifFamily();
/// A font whose size in painter units is points × unitsPerPoint.
QFont fontOf(const ParagraphStyle& style, double unitsPerPoint);
QFont serifFont(double points, bool bold, bool italic, double unitsPerPoint);

/// Single line spacing of Times New Roman and the height of its letters, as shares of the size. Fixed, so that pages
/// break alike everywhere.
constexpr double singleLine = 1.149, ascentShare = 0.891;

/// Width in points of a line in this style.
double widthOf(const QString& text, Role role);
/// Length in points of the rule under these lines: 1/3 to 1/2 of the longest one, and where it can be shorter than the
/// last one.
double ruleUnder(const QStringList& lines, Role role, double available);

} // namespace sotoso::report
