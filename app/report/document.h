// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart_data.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// The report as values: what it says, not how it looks. Three writers (DOCX, PDF, XLSX) and the A4 preview show the
/// same Document, so the same numbers stand in all of them. The look is NĐ 30/2020/NĐ-CP, Phụ lục I, and lives in
/// page_style.h.
namespace sotoso::report {

/// A value as it is known. Printed by shown(); written as a real number or date into XLSX.
struct Value {
    enum class Kind {
        Empty,   ///< nothing belongs here (an indicator without a target): a blank cell
        Unknown, ///< something belongs here and nobody gave it: printed as "…", as in official statistics; null is not
                 ///< 0
        Text,
        Integer,
        Decimal,
        Date
    };
    Kind kind = Kind::Empty;
    QString text = {};
    qint64 integer = 0;
    double decimal = 0;
    int decimals = 1;  ///< of a Decimal; it is rounded to them everywhere
    int digits = 1;    ///< of an Integer: at least so many ("05 nhóm")
    bool sign = false; ///< a "+" before an Integer above zero ("+37" against the period before)
    QDate date = {};

    static Value unknown();
    static Value of(const QString& text);
    static Value number(qint64 value, int digits = 1);
    static Value change(qint64 value);
    static Value numberOrUnknown(std::optional<qint64> value);
    static Value percent(double value, int decimals = 1); ///< the number alone; "%" belongs to the head or the sentence
    static Value percentOrUnknown(std::optional<double> value, int decimals = 1);
    static Value day(QDate day);

    bool isNumber() const { return kind == Kind::Integer || kind == Kind::Decimal; }
    double toNumber() const; ///< of an Integer or a Decimal, rounded as printed
    QString shown() const;
    bool operator==(const Value&) const = default;
};

/// Where a number comes from: the preview underlines it, and opens its records by `key` (whatever the caller put
/// there).
struct FigureRef {
    QString indicator = {}; ///< code: CQ01
    QString key = {};
    QString label = {}; ///< what the number is, in words: for XLSX and for screen readers
};

/// A piece of a sentence: words, or a value that is a figure.
struct Run {
    Value value = {};
    std::optional<FigureRef> figure = {};
    bool bold = false;
    bool italic = false;

    static Run words(const QString& text, bool bold = false, bool italic = false);
    static Run number(const Value& value, const FigureRef& figure);
};

/// A sentence template with %1 … %9 for figures: runs of words and numbers.
QList<Run> sentence(const QString& pattern, const QList<Run>& figures);

/// Agency and số on the left, quốc hiệu, tiêu ngữ, place and date on the right. The number is given by the clerk (văn
/// thư), and so is the day.
struct LetterHead {
    QStringList superior = {}; ///< cơ quan chủ quản, if it is printed: upright
    QStringList agency = {};   ///< cơ quan ban hành: bold, with the rule under it
    QString number = {};       ///< empty: blank, to be filled in by the clerk
    QString symbol = {};       ///< "BC-UBND"
    QString place = {};
    std::optional<int> day = {}, month = {}, year = {}; ///< what is missing is left blank
};

/// "Số:      /BC-UBND"; a single digit gets a zero.
QString numberLine(const LetterHead& head);
/// "ngày      tháng 6 năm 2022"; NĐ 30: a zero before the days 1 to 9 and the months 1 and 2 only.
QString dateLine(const LetterHead& head);
/// "Phường 1, ngày      tháng 6 năm 2022"
QString placeLine(const LetterHead& head);

/// Tên loại ("BÁO CÁO") and trích yếu with the rule under it.
struct Title {
    QString kind = {};
    QStringList subject = {}; ///< one line each
};

struct Addressees {
    QStringList names = {};
};

struct Heading {
    int level = 1; ///< 1: "I. …", 2: "1. …"
    QString text = {};
};

struct Paragraph {
    QList<Run> runs = {};
    QString plain() const;
};

/// A part that somebody still has to write. Shown in the preview in a dashed box, never printed nor exported.
struct MissingPart {
    QString text = {};
    QString key = {};
};

enum class Align { Left, Centre, Right };

struct Column {
    double weight = 1; ///< share of the width
    Align align = Align::Left;
};

struct Cell {
    Value value = {};
    std::optional<FigureRef> figure = {};
    std::optional<Align> align = {}; ///< else the column's
    bool bold = false;
    int columns = 1; ///< how many columns it spans
    int rows = 1;    ///< how many rows; only in the head
};

using TableRow = QList<Cell>; ///< without the places covered by cells that span

struct Table {
    QString sheet = {};   ///< name of its sheet in XLSX; empty: taken from the annex
    QString caption = {}; ///< above the table; may be empty
    QString note = {};    ///< below the table; may be empty
    QList<Column> columns = {};
    QList<TableRow> head = {}; ///< repeated on every page
    QList<TableRow> rows = {}; ///< none of them is split over two pages
};

/// A head of one row with these titles.
QList<TableRow> headOf(const QStringList& titles);

struct ChartBlock {
    ChartData data = {};
    double heightMm = 75;
    QString caption = {};     ///< below: "Biểu đồ 1. …"
    QString description = {}; ///< one sentence for those who cannot see it
};

/// Nơi nhận on the left, the one who signs on the right.
struct Signature {
    QStringList recipients = {}; ///< without dashes and semicolons
    QStringList authority = {};  ///< "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
    QString name = {};           ///< without titles or degrees; may be empty
};

/// "- Như trên;", the last one with a full stop.
QString recipientLine(const Signature& signature, qsizetype at);

/// Who signs (DOMAIN.md §3.2).
enum class Signer {
    Chair,      ///< TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
    Deputy,     ///< TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
    Department, ///< TL. CHỦ TỊCH / TRƯỞNG PHÒNG
    Delegate,   ///< TUQ. CHỦ TỊCH / TRƯỞNG PHÒNG
    Team,       ///< TỔ TRƯỞNG
    SubGroup    ///< TRƯỞNG NHÓM: a neighbourhood's report to the ward
};
/// The lines above the name; the law's own words, in Vietnamese whatever the language of the program.
QStringList authorityOf(Signer signer);
/// Agency and superior lines that belong to who signs: a team prints the ward ("Phường 1") above its own name.
LetterHead letterHeadOf(Signer signer, const QString& ward, const QString& group = {});

struct PageBreak {};

/// "Phụ lục I", its title, and to what it belongs.
struct AnnexHeading {
    QString number = {}; ///< Roman; empty when there is one annex only
    QString title = {};
    QString attached = {}; ///< "(Kèm theo Báo cáo số …/BC-UBND ngày … của …)"
};
/// "(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm 2022 của Ủy ban nhân dân Phường 1)", blanks as in the
/// head.
QString attachedTo(const LetterHead& head, const QString& issuer);

using Block = std::variant<LetterHead, Title, Addressees, Heading, Paragraph, MissingPart, Table, ChartBlock, Signature,
                           PageBreak, AnnexHeading>;

/// Pages of one orientation. Each section begins on a new page; its pages are numbered from 1 (the number of the first
/// is not shown), unless it goes on from the one before.
struct Section {
    bool landscape = false;
    bool continuesNumbers = false;
    QList<Block> blocks = {};
};

struct Document {
    QString title = {};  ///< for the properties of the file
    QString author = {}; ///< the issuing agency
    QDate day = {};      ///< "today" as given: the date in the properties of the file
    QList<Section> sections = {};
};

} // namespace sotoso::report
