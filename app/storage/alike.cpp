// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/alike.h"

#include "app/base/text.h"
#include "app/storage/households.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace sotoso::households {

namespace {

constexpr qsizetype mostShown = 3;
constexpr qsizetype mostAtOnce = 60; // a number that more share (the landlord's) says nothing
constexpr qsizetype mostInAHouse = 4;
constexpr int readAtOnce = 1000, pairsAtOnce = 60;

struct Faced {
    HouseholdId id;
    HouseholdFace face;
    QString code;
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
                                  "household_area a WHERE a.household_id = h.id AND a.valid_to IS NULL), h.code FROM "
                                  "household h WHERE h.merged_into IS NULL AND (%1) ORDER BY h.code")
                       .arg(where),
                   binds, [&](const Row& row) {
                       Faced one;
                       one.id = row.id<HouseholdId>(0);
                       one.face.head.name = row.text(1);
                       one.face.houseNo = row.text(2);
                       one.face.street = row.text(3);
                       one.face.phone = row.text(4);
                       one.face.area = row.id<AreaId>(5);
                       one.code = row.text(6);
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

AlikeFinder::AlikeFinder(std::function<bool(HouseholdId, HouseholdId)> apart) : different(std::move(apart)) {}

bool AlikeFinder::step(const Db& db, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    do {
        if (!allRead)
            readOn(db);
        else if (!shared.empty())
            pairUp();
        else if (judged < pairs.size())
            judge(db);
        else
            return true;
    } while (milliseconds < 0 || timer.elapsed() < milliseconds);
    return false;
}

void AlikeFinder::readOn(const Db& db) {
    int rows = 0;
    db.each(QStringLiteral("SELECT id, house_no <> '', search, substr(phone, -7) FROM household WHERE id > ? AND "
                           "status = 'open' AND merged_into IS NULL ORDER BY id LIMIT ?"),
            {lastId, readAtOnce}, [&](const Row& row) {
                ++rows;
                lastId = row.integer(0);
                const HouseholdId id(lastId);
                // name|house number|street|… without accents, as they may have been typed
                const QString folded = row.text(2), house = row.flag(1) ? folded.section(u'|', 1, 2) : QString(),
                              phone = row.text(3);
                if (!house.isEmpty()) {
                    const size_t place = qHash(house);
                    shared.push_back({qHash(folded.section(u'|', 0, 0), place), id, mostAtOnce});
                    shared.push_back({place, id, mostInAHouse});
                }
                if (phone.size() == 7)
                    shared.push_back({qHash(phone), id, mostAtOnce});
            });
    allRead = rows < readAtOnce;
}

/// Equal hashes of different things cost a look, no more: every pair is judged.
void AlikeFinder::pairUp() {
    std::sort(shared.begin(), shared.end(), [](const Shared& a, const Shared& b) {
        return a.what != b.what ? a.what < b.what : a.id.value < b.id.value;
    });
    for (size_t from = 0, to = 0; from < shared.size(); from = to) {
        while (to < shared.size() && shared[to].what == shared[from].what)
            ++to;
        if (static_cast<qsizetype>(to - from) > shared[from].most)
            continue;
        for (size_t a = from; a < to; ++a)
            for (size_t b = a + 1; b < to; ++b)
                pairs.append({shared[a].id, shared[b].id});
    }
    std::vector<Shared>().swap(shared);
    const auto before = [](const auto& a, const auto& b) {
        return a.first.value != b.first.value ? a.first.value < b.first.value : a.second.value < b.second.value;
    };
    std::sort(pairs.begin(), pairs.end(), before);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

void AlikeFinder::judge(const Db& db) {
    const auto some = pairs.mid(judged, pairsAtOnce);
    judged += some.size();
    QSet<HouseholdId> ids;
    for (const auto& [one, other] : some)
        ids << one << other;
    QHash<HouseholdId, Faced> known;
    for (Faced& one : withPeople(db, QStringLiteral("h.id IN (%1)").arg(listOf(ids.values())), {}))
        known.insert(one.id, one);
    for (const auto& [one, other] : some) {
        if (!likeness(known[one].face, known[other].face).doubtful() || different(one, other))
            continue;
        for (const HouseholdId id : {one, other}) {
            codes.insert(id, known[id].code);
            if (!root.contains(id))
                root.insert(id, id);
        }
        const HouseholdId a = rootOf(one), b = rootOf(other);
        root[a.value < b.value ? b : a] = a.value < b.value ? a : b;
    }
}

HouseholdId AlikeFinder::rootOf(HouseholdId id) const {
    while (root.value(id) != id)
        id = root.value(id);
    return id;
}

QList<QList<HouseholdId>> AlikeFinder::groups() const {
    const auto byCode = [&](HouseholdId a, HouseholdId b) { return codes.value(a) < codes.value(b); };
    QHash<HouseholdId, QList<HouseholdId>> byRoot;
    for (auto at = root.keyBegin(); at != root.keyEnd(); ++at)
        byRoot[rootOf(*at)] += *at;
    QList<QList<HouseholdId>> list = byRoot.values();
    for (QList<HouseholdId>& group : list)
        std::sort(group.begin(), group.end(), byCode);
    std::sort(list.begin(), list.end(), [&](const auto& a, const auto& b) { return byCode(a.first(), b.first()); });
    return list;
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
