// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/document.h"

#include "app/base/parse.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace sotoso::report {

Value Value::unknown() {
    return {.kind = Kind::Unknown};
}

Value Value::of(const QString& text) {
    QString allowed = text;
    // XML knows no control characters: one of them, and Word calls the file damaged.
    allowed.removeIf(
        [](QChar c) { return (c.category() == QChar::Other_Control && c != u'\n') || c.unicode() >= 0xFFFE; });
    return allowed.isEmpty() ? Value{} : Value{.kind = Kind::Text, .text = allowed};
}

Value Value::number(qint64 value, int digits) {
    return {.kind = Kind::Integer, .integer = value, .digits = digits};
}

Value Value::change(qint64 value) {
    return {.kind = Kind::Integer, .integer = value, .sign = true};
}

Value Value::numberOrUnknown(std::optional<qint64> value) {
    return value ? number(*value) : unknown();
}

Value Value::percent(double value, int decimals) {
    return {.kind = Kind::Decimal, .decimal = value, .decimals = decimals};
}

Value Value::percentOrUnknown(std::optional<double> value, int decimals) {
    return value ? percent(*value, decimals) : unknown();
}

Value Value::day(QDate day) {
    return day.isValid() ? Value{.kind = Kind::Date, .date = day} : Value{};
}

double Value::toNumber() const {
    if (kind == Kind::Integer)
        return double(integer);
    const double scale = std::pow(10.0, decimals);
    // The nudge keeps 16,05 from falling to 16,0 because its nearest double lies below.
    return std::round(decimal * scale * (1 + 1e-12)) / scale;
}

QString Value::shown() const {
    switch (kind) {
    case Kind::Empty:
        return {};
    case Kind::Unknown:
        return u"…"_s;
    case Kind::Text:
        return text;
    case Kind::Integer: {
        QString digitsShown = showCount(qAbs(integer));
        if (qAbs(integer) < 1000)
            digitsShown = digitsShown.rightJustified(digits, u'0');
        if (integer < 0)
            return u"-"_s + digitsShown;
        return sign && integer > 0 ? u"+"_s + digitsShown : digitsShown;
    }
    case Kind::Decimal:
        return showDecimal(toNumber(), decimals);
    case Kind::Date:
        return showDate(date);
    }
    return {};
}

Run Run::words(const QString& text, bool bold, bool italic) {
    return {.value = Value::of(text), .bold = bold, .italic = italic};
}

Run Run::number(const Value& value, const FigureRef& figure) {
    return {.value = value, .figure = figure};
}

QList<Run> sentence(const QString& pattern, const QList<Run>& figures) {
    QList<Run> runs;
    qsizetype from = 0;
    for (qsizetype at = 0; at + 1 < pattern.size(); ++at) {
        const int number = pattern[at] == u'%' ? pattern[at + 1].digitValue() : -1;
        if (number < 1 || number > figures.size())
            continue;
        if (at > from)
            runs << Run::words(pattern.mid(from, at - from));
        runs << figures[number - 1];
        from = at + 2;
        ++at;
    }
    if (from < pattern.size())
        runs << Run::words(pattern.mid(from));
    return runs;
}

QString Paragraph::plain() const {
    QString text;
    for (const Run& run : runs)
        text += run.value.shown();
    return text;
}

QList<TableRow> headOf(const QStringList& titles) {
    TableRow row;
    for (const QString& title : titles)
        row << Cell{.value = Value::of(title), .align = Align::Centre, .bold = true};
    return {row};
}

QString recipientLine(const Signature& signature, qsizetype at) {
    return u"- %1%2"_s.arg(signature.recipients[at], at + 1 < signature.recipients.size() ? u";"_s : u"."_s);
}

QStringList authorityOf(Signer signer) {
    switch (signer) {
    case Signer::Chair:
        return {u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s};
    case Signer::Deputy:
        return {u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s};
    case Signer::Department:
        return {u"TL. CHỦ TỊCH"_s, u"TRƯỞNG PHÒNG"_s};
    case Signer::Delegate:
        return {u"TUQ. CHỦ TỊCH"_s, u"TRƯỞNG PHÒNG"_s};
    case Signer::Team:
        return {u"TỔ TRƯỞNG"_s};
    case Signer::SubGroup:
        return {u"TRƯỞNG NHÓM"_s};
    }
    return {};
}

LetterHead letterHeadOf(Signer signer, const QString& ward, const QString& group) {
    LetterHead head;
    head.symbol = u"BC-UBND"_s;
    head.place = ward;
    switch (signer) {
    case Signer::Chair:
    case Signer::Deputy:
    case Signer::Department:
    case Signer::Delegate:
        head.agency = {u"ỦY BAN NHÂN DÂN"_s, ward.toUpper()};
        break;
    case Signer::Team:
        head.superior = {u"ỦY BAN NHÂN DÂN"_s, ward.toUpper()};
        head.agency = {u"TỔ CÔNG NGHỆ SỐ"_s, u"CỘNG ĐỒNG"_s};
        head.symbol = u"BC-TCNSCĐ"_s;
        break;
    case Signer::SubGroup:
        head.superior = {u"TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG"_s, ward.toUpper()};
        head.agency = {group.toUpper()};
        head.symbol = u"BC"_s;
        break;
    }
    return head;
}

QString attachedTo(const LetterHead& head, const QString& issuer) {
    const QString number = numberLine(head).mid(u"Số: "_s.size());
    return u"(Kèm theo Báo cáo số %1 %2 của %3)"_s.arg(number, dateLine(head), issuer);
}

namespace {
/// Room for the clerk's pen. No-break spaces: they neither collapse nor stretch nor end a line.
QString blank() {
    return QString(5, QChar::Nbsp);
}

/// NĐ 30: a zero before the days 1 to 9 and the months 1 and 2 only.
QString padded(std::optional<int> value, int below) {
    if (!value)
        return blank();
    return QString::number(*value).rightJustified(*value < below ? 2 : 1, u'0');
}
} // namespace

QString numberLine(const LetterHead& head) {
    QString number = head.number;
    if (number.size() == 1 && number[0].isDigit())
        number.prepend(u'0');
    return u"Số: "_s + (number.isEmpty() ? blank() : number) +
           (head.symbol.isEmpty() ? QString() : u"/"_s + head.symbol);
}

QString dateLine(const LetterHead& head) {
    return u"ngày %1 tháng %2 năm %3"_s.arg(padded(head.day, 10), padded(head.month, 3), padded(head.year, 0));
}

QString placeLine(const LetterHead& head) {
    return (head.place.isEmpty() ? QString() : head.place + u", "_s) + dateLine(head);
}

} // namespace sotoso::report
