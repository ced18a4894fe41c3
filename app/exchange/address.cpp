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

QString houseNoOfDate(QDate made) {
    return made.year() > 1900 ? u"%1/%2"_s.arg(made.day()).arg(made.month())
                              : QString::number(QDate(1899, 12, 31).daysTo(made));
}

} // namespace sotoso::exchange
