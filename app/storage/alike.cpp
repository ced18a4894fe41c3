// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/alike.h"

#include "app/base/text.h"
#include "app/storage/households.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace sotoso::households {

namespace {

constexpr qsizetype mostShown = 3;
constexpr qsizetype mostAtOnce = 60; // a number that more share (the landlord's) says nothing

struct Faced {
    HouseholdId id;
    HouseholdFace face;
    QString house; ///< sort key of street and number; empty: no number
    QString name;  ///< the head's, folded
};

QString listOf(const QList<HouseholdId>& ids) {
    QStringList words;
    for (const HouseholdId id : ids)
        words += id.toString();
    return words.join(u',');
}

/// The households that `where` chooses, in the order of their codes; without their people.
QList<Faced> faces(const Db& db, const QString& where, Binds binds) {
    return db.list(QStringLiteral("SELECT h.id, h.head_name, h.house_no, h.street, h.phone, (SELECT a.area_id FROM "
                                  "household_area a WHERE a.household_id = h.id AND a.valid_to IS NULL), h.house_sort, "
                                  "h.search FROM household h WHERE h.merged_into IS NULL AND (%1) ORDER BY h.code")
                       .arg(where),
                   binds, [&](const Row& row) {
                       Faced one;
                       one.id = row.id<HouseholdId>(0);
                       one.face.head.name = row.text(1);
                       one.face.houseNo = row.text(2);
                       one.face.street = row.text(3);
                       one.face.phone = row.text(4);
                       one.face.area = row.id<AreaId>(5);
                       one.house = one.face.houseNo.isEmpty() ? QString() : row.text(6);
                       one.name = row.text(7).section(u'|', 0, 0);
                       return one;
                   });
}

/// Who lives there now.
void addPeople(const Db& db, QList<Faced>& list) {
    QHash<HouseholdId, qsizetype> at;
    QList<HouseholdId> ids;
    for (qsizetype i = 0; i < list.size(); ++i) {
        at.insert(list[i].id, i);
        ids += list[i].id;
    }
    if (list.isEmpty())
        return;
    db.each(QStringLiteral("SELECT l.household_id, r.name, r.birth_year FROM residence l JOIN resident r ON r.id = "
                           "l.resident_id WHERE l.valid_to IS NULL AND r.merged_into IS NULL AND l.household_id IN "
                           "(%1)")
                .arg(listOf(ids)),
            {}, [&](const Row& row) {
                HouseholdFace& face = list[at.value(row.id<HouseholdId>(0))].face;
                face.members.append({row.text(1), row.maybe(2)});
                if (!face.head.birthYear && text::sameKey(row.text(1)) == text::sameKey(face.head.name))
                    face.head.birthYear = row.maybe(2);
            });
}

QList<Faced> withPeople(const Db& db, const QString& where, Binds binds) {
    QList<Faced> list = faces(db, where, binds);
    addPeople(db, list);
    return list;
}

/// Pairs that share a house and the letters of the head's name, or a phone; those of them with a name that speaks for
/// it are judged.
QList<std::pair<qsizetype, qsizetype>> candidates(const QList<Faced>& all) {
    QHash<QString, QList<qsizetype>> buckets;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].house.isEmpty())
            buckets[all[i].name + u'|' + all[i].house] += i;
        if (!all[i].face.phone.isEmpty())
            buckets[all[i].face.phone.right(7)] += i;
    }
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (const QList<qsizetype>& bucket : std::as_const(buckets))
        for (qsizetype a = 0; a < bucket.size() && bucket.size() <= mostAtOnce; ++a)
            for (qsizetype b = a + 1; b < bucket.size(); ++b)
                pairs.append({bucket[a], bucket[b]});
    return pairs;
}

} // namespace

QList<Alike> like(const Db& db, const Household& h, QDate today) {
    Faced typed;
    typed.face = {{h.headName, {}}, {}, h.houseNo, h.street, h.phone, h.area};
    if (h.id) // its people speak too
        for (const Faced& known : withPeople(db, QStringLiteral("h.id = ?"), {h.id})) {
            typed.face.members = known.face.members;
            if (text::sameKey(known.face.head.name) == text::sameKey(h.headName))
                typed.face.head.birthYear = known.face.head.birthYear;
        }
    const QString tail = h.phone.size() < 7 ? QString() : h.phone.right(7);
    const QString house = h.houseNo.isEmpty() ? QString() : text::houseSortKey(h.houseNo);
    QList<std::pair<HouseholdId, Likeness>> found;
    for (const Faced& other :
         withPeople(db,
                    QStringLiteral("h.id <> ? AND ((? <> '' AND substr(h.phone, -7) = ?) OR (? <> '' "
                                   "AND h.house_no <> '' AND substr(h.house_sort, -length(?)) = ?))"),
                    {h.id.value, tail, tail, house, house, house})) {
        const Likeness how = likeness(typed.face, other.face);
        if (how.doubtful())
            found.append({other.id, how});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.second.weight > b.second.weight; });
    QList<Alike> list;
    for (const auto& [id, how] : found.mid(0, mostShown))
        if (const auto household = byId(db, id, today))
            list.append({*household, how});
    return list;
}

QList<QList<HouseholdId>> allAlike(const Db& db, const std::function<bool(HouseholdId, HouseholdId)>& different) {
    const QString open = QStringLiteral("FROM household WHERE status = 'open' AND merged_into IS NULL AND ");
    const QList<Faced> all =
        faces(db,
              QStringLiteral("h.status = 'open' AND ((h.house_no <> '' AND h.house_sort IN (SELECT house_sort %1 "
                             "house_no <> '' GROUP BY house_sort HAVING count(*) > 1)) OR (h.phone <> '' AND "
                             "substr(h.phone, -7) IN (SELECT substr(phone, -7) %1 phone <> '' GROUP BY 1 HAVING "
                             "count(*) > 1)))")
                  .arg(open),
              {});
    const auto pairs = candidates(all);
    QSet<qsizetype> involved;
    for (const auto& [a, b] : pairs)
        involved << a << b;
    QList<Faced> some;
    QHash<qsizetype, qsizetype> place;
    for (const qsizetype i : std::as_const(involved)) {
        place.insert(i, some.size());
        some += all[i];
    }
    addPeople(db, some);
    QList<qsizetype> root(all.size());
    std::iota(root.begin(), root.end(), 0);
    const auto rootOf = [&](qsizetype i) {
        while (root[i] != i)
            i = root[i];
        return i;
    };
    for (const auto& [a, b] : pairs)
        if (likeness(some[place[a]].face, some[place[b]].face).doubtful() && !different(all[a].id, all[b].id))
            root[std::max(rootOf(a), rootOf(b))] = std::min(rootOf(a), rootOf(b));
    QHash<qsizetype, qsizetype> groupOf;
    QList<QList<HouseholdId>> groups;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto at = groupOf.constFind(rootOf(i));
        if (at != groupOf.constEnd()) {
            groups[*at] += all[i].id;
        } else {
            groupOf.insert(rootOf(i), groups.size());
            groups.append({all[i].id});
        }
    }
    groups.removeIf([](const QList<HouseholdId>& group) { return group.size() < 2; });
    return groups;
}

Likeness likenessOf(const Db& db, HouseholdId one, HouseholdId other) {
    const QList<Faced> both = withPeople(db, QStringLiteral("h.id IN (?, ?)"), {one, other});
    return both.size() == 2 ? likeness(both[0].face, both[1].face) : Likeness();
}

QList<Resident> like(const Db& db, const Resident& r, QDate today) {
    QList<Resident> found;
    const QString card = r.idCard, phone = r.phone;
    const auto ids =
        db.list(QStringLiteral("SELECT r.id FROM resident r LEFT JOIN residence l ON l.resident_id = r.id AND "
                               "l.valid_to IS NULL WHERE r.merged_into IS NULL AND r.id <> ? AND ((? <> '' AND "
                               "r.id_card = ?) OR (? <> '' AND r.phone = ?) OR (? IS NOT NULL AND r.birth_day = ?) OR "
                               "l.household_id = ?) ORDER BY r.id"),
                {r.id.value, card, card, phone, phone, r.birthDay, r.birthDay, r.household},
                [](const Row& row) { return row.id<ResidentId>(0); });
    for (const ResidentId id : ids) {
        const auto other = residentById(db, id, today);
        if (!other || found.size() == mostShown)
            continue;
        const bool otherYear = r.birthYear && other->birthYear && r.birthYear != other->birthYear;
        const bool sameCard = !card.isEmpty() && card == other->idCard;
        if (sameCard || (maybeSameName(r.name, other->name) && !otherYear))
            found += *other;
    }
    return found;
}

} // namespace sotoso::households
