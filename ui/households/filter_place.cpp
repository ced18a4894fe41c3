// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/filter_place.h"

#include "app/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sotoso {
using namespace Qt::StringLiterals;

QVariantMap placeOf(const HouseholdFilter& filter) {
    return {{u"text"_s, filter.text},
            {u"area"_s, QString::number(filter.area.value)}, // ids are strings in JSON
            {u"visited"_s, int(filter.visited)},
            {u"since"_s, filter.since.toString(Qt::ISODate)},
            {u"outcome"_s, filter.outcome ? codeOf(*filter.outcome) : QString()},
            {u"lacking"_s, filter.lacking},
            {u"returning"_s, int(filter.returning)},
            {u"doubtful"_s, filter.doubtful},
            {u"kind"_s, filter.kind ? codeOf(*filter.kind) : QString()}};
}

HouseholdFilter filterOf(const QVariantMap& place) {
    HouseholdFilter filter;
    filter.text = place[u"text"_s].toString();
    filter.area = AreaId(place[u"area"_s].toLongLong());
    filter.visited = HouseholdFilter::Visited(std::clamp(place[u"visited"_s].toInt(), 0, 5));
    filter.since = QDate::fromString(place[u"since"_s].toString(), Qt::ISODate);
    filter.outcome = fromCode<Outcome>(place[u"outcome"_s].toString());
    filter.lacking = place[u"lacking"_s].toString();
    filter.returning = HouseholdFilter::Return(std::clamp(place[u"returning"_s].toInt(), 0, 2));
    filter.doubtful = place[u"doubtful"_s].toBool();
    filter.kind = fromCode<HouseholdKind>(place[u"kind"_s].toString());
    return filter;
}

QList<SavedFilter> savedFilters(const QString& json) {
    QList<SavedFilter> list;
    for (const QJsonValue& each : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append({each[u"name"_s].toString(), filterOf(each[u"filter"_s].toObject().toVariantMap())});
    return list;
}

QString jsonOf(const QList<SavedFilter>& filters) {
    QJsonArray list;
    for (const SavedFilter& each : filters)
        list.append(
            QJsonObject{{u"name"_s, each.name}, {u"filter"_s, QJsonObject::fromVariantMap(placeOf(each.filter))}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace sotoso
