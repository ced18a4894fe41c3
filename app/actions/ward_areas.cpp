// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/ward_areas.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/teams.h"

#include <QCoreApplication>

#include <algorithm>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WardAreas)
};

void bad(const QString& text, const char* field) {
    fail(Error::Kind::Invalid, text, QString::fromLatin1(field));
}

Area areaOf(const Db& db, AreaId id) {
    const auto area = areas::byId(db, id);
    if (!area)
        fail(Error::Kind::NotFound, Tr::tr("The neighbourhood is no longer in the book."));
    return *area;
}

/// Name and code as they are kept: no other neighbourhood has them.
void checkNames(const Db& db, const Area& area) {
    if (area.name.isEmpty())
        bad(Tr::tr("The name is missing."), "name");
    if (area.code.isEmpty())
        bad(Tr::tr("The code is missing."), "code");
    for (const Area& other : areas::all(db)) {
        if (other.id == area.id)
            continue;
        if (text::sameKey(other.name) == text::sameKey(area.name))
            bad(Tr::tr("There is a “%1” already.").arg(other.name), "name");
        if (text::fold(other.code) == text::fold(area.code))
            bad(Tr::tr("%1 has this code already.").arg(other.name), "code");
    }
}

QString freeCode(const QList<Area>& all) {
    for (qsizetype number = all.size() + 1;; ++number) {
        const QString code = QStringLiteral("KP%1").arg(number);
        if (std::none_of(all.begin(), all.end(),
                         [&](const Area& area) { return text::fold(area.code) == text::fold(code); }))
            return code;
    }
}

/// Sub-groups that looked after it leave it; the first of them takes the other one over where nobody has it.
void handOver(Db& db, AreaId from, AreaId into, QDate day) {
    const QList<SubGroup> groups = teams::groups(db, day);
    bool cared = !into || std::any_of(groups.begin(), groups.end(),
                                      [&](const SubGroup& group) { return group.areas.contains(into); });
    for (const SubGroup& group : groups) {
        if (!group.areas.contains(from))
            continue;
        QList<AreaId> left = group.areas;
        left.removeAll(from);
        if (!cared)
            left += into;
        cared = true;
        teams::setGroupAreas(db, group.id, left, day);
    }
}

} // namespace

Result<> renameWard(Store& store, const QString& name) {
    return guarded([&]() {
        const QString cleaned = text::clean(name);
        if (cleaned.isEmpty())
            bad(Tr::tr("The name is missing."), "name");
        take(store.write(Tr::tr("Name of the ward: %1").arg(cleaned), [&](Db& db) {
            Area ward = areas::ward(db);
            ward.name = cleaned;
            areas::update(db, ward);
        }));
    });
}

Result<AreaId> addArea(Store& store, const QString& name, const QString& code) {
    return guarded([&]() {
        const QString cleaned = text::clean(name);
        return take(store.write(Tr::tr("New neighbourhood %1").arg(cleaned), [&](Db& db) {
            const QList<Area> all = areas::all(db);
            Area area;
            area.parent = areas::ward(db).id;
            area.kind = QStringLiteral("neighbourhood");
            area.name = cleaned;
            area.code = text::clean(code);
            if (area.code.isEmpty())
                area.code = freeCode(all);
            for (const Area& other : all)
                area.position = std::max(area.position, other.position);
            ++area.position;
            checkNames(db, area);
            return areas::add(db, area);
        }));
    });
}

Result<> renameArea(Store& store, AreaId id, const QString& name, const QString& code) {
    return guarded([&]() {
        const QString cleaned = text::clean(name);
        take(store.write(Tr::tr("Change neighbourhood %1").arg(cleaned), [&](Db& db) {
            Area area = areaOf(db, id);
            area.name = cleaned;
            area.code = text::clean(code);
            checkNames(db, area);
            areas::update(db, area);
        }));
    });
}

Result<> endArea(Store& store, AreaId id, QDate lastDay, AreaId into) {
    return guarded([&]() {
        if (!lastDay.isValid())
            bad(Tr::tr("The last day is missing."), "day");
        const QString name = take(store.read([&](const Db& db) { return areaOf(db, id).name; }));
        take(store.write(Tr::tr("Neighbourhood %1 ends").arg(name), [&](Db& db) {
            const QDate next = lastDay.addDays(1);
            Area area = areaOf(db, id);
            if (area.validFrom.isValid() && lastDay < area.validFrom)
                bad(Tr::tr("The last day lies before the first, %1.").arg(showDate(area.validFrom)), "day");
            if (into == id)
                bad(Tr::tr("Choose another neighbourhood."), "into");
            if (households::moveAll(db, id, into, next) > 0 && !into)
                bad(Tr::tr("It has households: choose the neighbourhood they are in from then on."), "into");
            handOver(db, id, into, next);
            area.validTo = lastDay;
            areas::update(db, area);
        }));
    });
}

} // namespace sotoso::actions
