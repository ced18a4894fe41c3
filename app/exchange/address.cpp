// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/address.h"

#include "app/base/text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

Address splitAddress(const QString& text) {
    static const QRegularExpression number(
        u"^(?:(?:số nhà|nhà số|số|sn)[ .:]*)?(\\d+[a-z]?(?:[/-]\\d+[a-z]?)*)(?=$|[ ,])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression known(u"^((khu pho|kp|ap|phuong|xa|thi tran|quan|huyen|thi xa|thanh pho|tp|tinh)\\b"
                                          "|(kp|[pq])[. ]*\\d)"_s);
    QString rest = text::clean(text);
    Address address;
    if (const auto found = number.match(rest); found.hasMatch()) {
        address.houseNo = found.captured(1);
        rest = rest.mid(found.capturedEnd());
    }
    QStringList parts;
    for (const QString& each : rest.split(u','))
        if (const QString part = each.trimmed(); !part.isEmpty() && !known.match(text::fold(part)).hasMatch())
            parts += part;
    address.street = parts.join(u", "_s);
    static const QRegularExpression word(u"^đường\\s+"_s, QRegularExpression::CaseInsensitiveOption |
                                                              QRegularExpression::UseUnicodePropertiesOption);
    address.street.remove(word);
    return address;
}

QString addressOfDate(const Cell& cell) {
    // A file of text has the day as the spreadsheet showed it.
    QDate day = cell.date;
    if (cell.kind == Cell::Kind::Text && cell.text.trimmed().size() == 10)
        day = QDate::fromString(cell.text.trimmed(), u"dd/MM/yyyy"_s);
    if (!day.isValid())
        return {};
    constexpr int firstYearTyped = 1930; // 12/3 becomes a day of the year in which it is typed
    const auto serial = QDate(1899, 12, 30).daysTo(day);
    return day.year() < firstYearTyped ? QString::number(serial <= 60 ? serial - 1 : serial)
                                       : u"%1/%2"_s.arg(day.day()).arg(day.month());
}

} // namespace sotoso::exchange
