// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_form.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sotoso {
using namespace Qt::StringLiterals;

TargetForm TargetForm::of(const std::optional<Target>& target, int year) {
    if (!target)
        return {{}, showDate(QDate(year, 1, 1)), showDate(QDate(year, 12, 31)), {}, Split::Households, {}};
    TargetForm form{showCount(target->value), showDate(target->from), showDate(target->due),
                    target->decision,         target->split,          {}};
    for (const TargetPart& part : target->parts)
        form.parts.insert(part.area, part.value);
    return form;
}

actions::TargetDraft TargetForm::draft(IndicatorId indicator, QDate near) const {
    actions::TargetDraft draft{indicator,
                               parseCount(value).value_or(0),
                               parseDate(from, near).value_or(QDate()),
                               parseDate(due, near).value_or(QDate()),
                               split,
                               decision};
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        draft.parts += {it.key(), it.value()};
    return draft;
}

QHash<QString, QString> TargetForm::problems(QDate near) const {
    QHash<QString, QString> found;
    if (const auto count = parseCount(value); !count && !value.trimmed().isEmpty())
        found.insert(u"value"_s, count.error().text);
    if (const auto day = parseDate(from, near); !day && !from.trimmed().isEmpty())
        found.insert(u"from"_s, day.error().text);
    if (const auto day = parseDate(due, near); !day && !due.trimmed().isEmpty())
        found.insert(u"due"_s, day.error().text);
    return found;
}

QString TargetForm::toJson() const {
    QJsonObject shares;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        shares.insert(it.key().toString(), QString::number(it.value()));
    return QString::fromUtf8(QJsonDocument({{u"value"_s, value},
                                            {u"from"_s, from},
                                            {u"due"_s, due},
                                            {u"decision"_s, decision},
                                            {u"split"_s, codeOf(split)},
                                            {u"parts"_s, shares}})
                                 .toJson(QJsonDocument::Compact));
}

TargetForm TargetForm::fromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    TargetForm form{object.value(u"value"_s).toString(),
                    object.value(u"from"_s).toString(),
                    object.value(u"due"_s).toString(),
                    object.value(u"decision"_s).toString(),
                    fromCode<Split>(object.value(u"split"_s).toString()).value_or(Split::Households),
                    {}};
    const QJsonObject shares = object.value(u"parts"_s).toObject();
    for (auto it = shares.begin(); it != shares.end(); ++it)
        form.parts.insert(AreaId(it.key().toLongLong()), it.value().toString().toLongLong());
    return form;
}

} // namespace sotoso
