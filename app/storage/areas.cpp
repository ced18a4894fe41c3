// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/areas.h"

#include "app/base/text.h"

namespace sotoso::areas {

namespace {

const QString columns =
    QStringLiteral("SELECT id, parent_id, kind, code, name, position, valid_from, valid_to FROM area ");

Area areaFrom(const Row& row) {
    return {row.id<AreaId>(0), row.id<AreaId>(1), row.text(2), row.text(3),
            row.text(4),       row.number(5),     row.day(6),  row.day(7)};
}

QString key(const QString& text) {
    return text::fold(text).remove(u' ').remove(u'.').remove(u'-');
}

} // namespace

Area ward(const Db& db) {
    return db.one(columns + QStringLiteral("WHERE kind = 'ward' ORDER BY position LIMIT 1"), {}, areaFrom)
        .value_or(Area{});
}

QList<Area> all(const Db& db) {
    return db.list(columns + QStringLiteral("WHERE kind <> 'ward' ORDER BY position, id"), {}, areaFrom);
}

QList<Area> open(const Db& db, QDate day) {
    return db.list(columns + QStringLiteral("WHERE kind <> 'ward' AND (valid_to IS NULL OR valid_to >= ?) ORDER BY "
                                            "position, id"),
                   {day}, areaFrom);
}

std::optional<Area> byId(const Db& db, AreaId id) {
    return db.one(columns + QStringLiteral("WHERE id = ?"), {id}, areaFrom);
}

std::optional<Area> find(const QList<Area>& areas, const QString& text) {
    const QString wanted = key(text);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const Area& area : areas)
        if (key(area.code) == wanted || key(area.name) == wanted)
            return area;
    // "2", "02", "khu 2": the number alone, where it can only mean one.
    QString digits = wanted;
    while (!digits.isEmpty() && !digits.front().isDigit())
        digits.remove(0, 1);
    bool number = false;
    const int value = digits.toInt(&number);
    if (!number ||
        (digits.size() != wanted.size() &&
         !QStringList{QStringLiteral("kp"), QStringLiteral("khupho"), QStringLiteral("khu"), QStringLiteral("ap"),
                      QStringLiteral("to"), QStringLiteral("todanpho"), QStringLiteral("thon"), QStringLiteral("khom")}
              .contains(wanted.chopped(digits.size()))))
        return std::nullopt;
    const bool group =
        digits.size() != wanted.size() && wanted.startsWith(QLatin1String("to")); // a tổ lies in a khu phố
    std::optional<Area> found;
    for (const Area& area : areas) {
        QString tail = key(area.name);
        if (group && !tail.startsWith(QLatin1String("to")))
            continue;
        qsizetype start = tail.size();
        while (start > 0 && tail[start - 1].isDigit())
            --start;
        bool has = false;
        if (tail.mid(start).toInt(&has) == value && has) {
            if (found)
                return std::nullopt;
            found = area;
        }
    }
    return found;
}

AreaId add(Db& db, const Area& area) {
    return AreaId(db.insert("area", {{"parent_id", area.parent},
                                     {"kind", area.kind},
                                     {"code", area.code},
                                     {"name", area.name},
                                     {"search", text::fold(area.name)},
                                     {"position", area.position},
                                     {"valid_from", area.validFrom},
                                     {"valid_to", area.validTo}}));
}

void update(Db& db, const Area& area) {
    db.update("area", area.id.value,
              {{"code", area.code},
               {"name", area.name},
               {"search", text::fold(area.name)},
               {"position", area.position},
               {"valid_from", area.validFrom},
               {"valid_to", area.validTo}});
}

} // namespace sotoso::areas
