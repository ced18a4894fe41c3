// SPDX-License-Identifier: GPL-3.0-or-later
// A visit form as the text of a draft. Ids are strings, as in every JSON of ours.
#include "ui/visits/visit_form.h"

#include "app/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

template <class I>
I idIn(const QJsonValue& value) {
    return I(value.toString().toLongLong());
}

template <class I>
QJsonArray quantities(const QList<std::pair<I, qint64>>& list) {
    QJsonArray array;
    for (const auto& [id, quantity] : list)
        array.append(QJsonObject{{u"id"_s, id.toString()}, {u"n"_s, quantity}});
    return array;
}

template <class I>
QList<std::pair<I, qint64>> quantitiesIn(const QJsonValue& value) {
    QList<std::pair<I, qint64>> list;
    for (const QJsonValue& each : value.toArray())
        list.append({idIn<I>(each[u"id"_s]), each[u"n"_s].toInteger()});
    return list;
}

} // namespace

QString toJson(const VisitForm& form, const QString& focus) {
    QJsonArray met, cells;
    for (const ResidentId resident : form.met)
        met.append(resident.toString());
    for (const MarkedCell& cell : form.cells)
        cells.append(QJsonObject{{u"resident"_s, cell.resident.toString()},
                                 {u"indicator"_s, cell.indicator.toString()},
                                 {u"mark"_s, int(cell.mark)}});
    const QJsonObject object{{u"key"_s, form.draft},
                             {u"visit"_s, form.visit.toString()},
                             {u"household"_s, form.household.toString()},
                             {u"day"_s, form.day},
                             {u"visitors"_s, form.visitors},
                             {u"sheet"_s, form.sheetNo},
                             {u"next_day"_s, form.nextDay},
                             {u"note"_s, form.note},
                             {u"group"_s, form.group.toString()},
                             {u"group_chosen"_s, form.groupChosen},
                             {u"outcome"_s, codeOf(form.outcome)},
                             {u"met"_s, met},
                             {u"cells"_s, cells},
                             {u"counts"_s, quantities(form.counts)},
                             {u"materials"_s, quantities(form.materials)},
                             {u"focus"_s, focus}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<DraftForm> fromJson(const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    VisitForm form;
    form.draft = object[u"key"_s].toString();
    form.visit = idIn<ActivityId>(object[u"visit"_s]);
    form.household = idIn<HouseholdId>(object[u"household"_s]);
    form.day = object[u"day"_s].toString();
    form.visitors = object[u"visitors"_s].toString();
    form.sheetNo = object[u"sheet"_s].toString();
    form.nextDay = object[u"next_day"_s].toString();
    form.note = object[u"note"_s].toString();
    form.group = idIn<GroupId>(object[u"group"_s]);
    form.groupChosen = object[u"group_chosen"_s].toBool();
    form.outcome = fromCode<Outcome>(object[u"outcome"_s].toString()).value_or(Outcome::Met);
    for (const QJsonValue& resident : object[u"met"_s].toArray())
        form.met.append(idIn<ResidentId>(resident));
    for (const QJsonValue& cell : object[u"cells"_s].toArray())
        form.cells.append({idIn<ResidentId>(cell[u"resident"_s]), idIn<IndicatorId>(cell[u"indicator"_s]),
                           Mark(qBound(0, cell[u"mark"_s].toInt(), 5))});
    form.counts = quantitiesIn<IndicatorId>(object[u"counts"_s]);
    form.materials = quantitiesIn<MaterialId>(object[u"materials"_s]);
    return DraftForm{form, object[u"focus"_s].toString()};
}

} // namespace sotoso
