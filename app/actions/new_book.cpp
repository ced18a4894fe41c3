// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/new_book.h"

#include "app/base/text.h"
#include "app/domain/catalogue.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/change_log.h"
#include "app/storage/indicators.h"
#include "app/storage/settings.h"
#include "app/storage/teams.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NewBook)
};

/// The areas with the codes that were left out.
QList<NewArea> coded(QList<NewArea> areas) {
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (areas[i].code.isEmpty())
            areas[i].code = QStringLiteral("KP%1").arg(i + 1);
    return areas;
}

void checkWard(const NewWard& ward, const QList<NewArea>& areas) {
    if (text::clean(ward.name).isEmpty())
        fail(Error::Kind::Invalid, Tr::tr("The name of the ward is missing."), QStringLiteral("ward"));
    const bool digits = std::all_of(ward.code.begin(), ward.code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!ward.code.isEmpty() && (ward.code.size() != 5 || !digits || ward.code.toUInt() == 0))
        fail(Error::Kind::Invalid, Tr::tr("The code of the ward has 5 digits, such as 25456."), QStringLiteral("code"));
    QStringList codes, names;
    for (const NewArea& area : areas) {
        const QString code = text::fold(area.code), name = text::fold(area.name);
        if (codes.contains(code) || names.contains(name))
            fail(Error::Kind::Invalid,
                 Tr::tr("Two areas are called “%1”.").arg(names.contains(name) ? area.name : area.code),
                 QStringLiteral("areas"));
        codes += code;
        names += name;
    }
}

} // namespace

QList<NewArea> numberedAreas(int count) {
    QList<NewArea> areas;
    for (int i = 1; i <= count; ++i)
        areas += {QStringLiteral("KP%1").arg(i), Tr::tr("Neighbourhood %1").arg(i)};
    return areas;
}

Result<QList<NewArea>> parseAreas(const QString& text) {
    QList<NewArea> areas;
    for (const QString& part : text.split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = text::clean(part.mid(equals + 1));
        const QString code = equals < 0 ? QString() : text::clean(part.left(equals));
        if (name.isEmpty() && code.isEmpty())
            continue;
        if (name.isEmpty() || (equals >= 0 && code.isEmpty()))
            return Error{
                Error::Kind::Invalid,
                Tr::tr("“%1” is not an area: write “Name” or “CODE=Name”, with “;” between.").arg(part.trimmed()),
                {},
                QStringLiteral("areas")};
        areas += {code, name};
    }
    return areas;
}

Result<std::unique_ptr<Store>> newBook(const NewWard& ward) {
    return guarded([&]() {
        const QList<NewArea> list = coded(ward.areas);
        checkWard(ward, list);
        auto store = take(Store::create({ward.path, ward.idPrefix}));
        try {
            take(store->write(Tr::tr("New book"), [&](Db& db) {
                settings::set(db, settings::parentName, text::clean(ward.parent));
                settings::set(db, settings::wardCode, ward.code);
                Area top;
                top.kind = QStringLiteral("ward");
                top.code = ward.code;
                top.name = text::clean(ward.name);
                const AreaId wardId = areas::add(db, top);
                Team team;
                team.name = Tr::tr("Community digital technology team of %1").arg(top.name);
                const TeamId teamId = teams::addTeam(db, wardId, team);
                int position = 0;
                for (const NewArea& given : list) {
                    ++position;
                    Area area;
                    area.parent = wardId;
                    area.kind = QStringLiteral("neighbourhood");
                    area.code = given.code;
                    area.name = given.name;
                    area.position = position;
                    SubGroup group;
                    group.team = teamId;
                    group.code = QStringLiteral("N%1").arg(position);
                    group.name = Tr::tr("Sub-group %1").arg(position);
                    group.position = position;
                    group.areas = {areas::add(db, area)};
                    teams::addGroup(db, group);
                }
                for (const Indicator& indicator : starterIndicators())
                    indicators::add(db, indicator);
                position = 0;
                for (const QString& name : {Tr::tr("Guide to online public services"), Tr::tr("VNeID leaflet"),
                                            Tr::tr("QR code of the neighbourhood's Zalo group")})
                    activities::addMaterial(db, {{}, name, ++position});
                change_log::cannotBeUndone(db);
            }));
        } catch (const Failure&) {
            store.reset();
            QFile::remove(ward.path);
            QFile::remove(ward.path + QStringLiteral("-journal"));
            throw;
        }
        return store;
    });
}

} // namespace sotoso::actions
