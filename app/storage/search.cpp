// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/search.h"

#include "app/base/text.h"
#include "app/storage/search_index.h"
#include "app/storage/store.h"

#include <QElapsedTimer>

namespace sotoso {

namespace {

constexpr int slice = 1000;           // households read at once
constexpr qsizetype manyRows = 5'000; // more than this is read anew as a whole

const QString householdColumns =
    QStringLiteral("SELECT h.id, h.head_name, h.house_no, h.street, h.code, h.phone, h.head_resident_id, h.name_sort "
                   "FROM household h WHERE h.merged_into IS NULL AND ");
const QString personColumns =
    QStringLiteral("SELECT l.household_id, r.id, r.name, r.phone, r.relation FROM residence l JOIN resident r ON r.id "
                   "= l.resident_id WHERE l.valid_to IS NULL AND r.merged_into IS NULL AND l.household_id IN (%1)");

/// The households that `where` chooses, with those who live there now, and the key to read on from.
struct Batch {
    QList<SearchEntry> entries;
    QString lastName;
    qint64 lastId = 0;
};

Batch readBatch(const Db& db, const QString& where, Binds binds) {
    Batch batch;
    QHash<qint64, qsizetype> places;
    QHash<qint64, qint64> heads;
    QStringList ids;
    db.each(householdColumns + where, binds, [&](const Row& row) {
        places.insert(row.integer(0), batch.entries.size());
        heads.insert(row.integer(0), row.integer(6));
        ids += QString::number(row.integer(0));
        batch.entries.append(
            {row.id<HouseholdId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), {}});
        batch.lastId = row.integer(0);
        batch.lastName = row.text(7);
    });
    if (ids.isEmpty())
        return batch;
    db.each(personColumns.arg(ids.join(u',')), {}, [&](const Row& row) {
        SearchEntry& entry = batch.entries[places.value(row.integer(0))];
        const bool head = heads.value(row.integer(0)) == row.integer(1) ||
                          (text::fold(row.text(4)) == QLatin1String("chu ho") &&
                           text::sameKey(row.text(2)) == text::sameKey(entry.headName));
        entry.people.append({row.id<ResidentId>(1), row.text(2), row.text(3), head});
    });
    return batch;
}

} // namespace

struct Search::Index {
    explicit Index(Store& book) : store(book) {}
    Store& store;
    SearchIndex words;
    bool complete = false;
    QString lastName; ///< read up to here, in the order of names
    qint64 lastId = 0;

    void restart() {
        words.clear();
        complete = false;
        lastName.clear();
        lastId = 0;
    }

    Result<bool> readOn(int milliseconds) {
        QElapsedTimer timer;
        timer.start();
        return store.read([&](const Db& db) {
            while (!complete) {
                const Batch batch = readBatch(db,
                                              QStringLiteral("(h.name_sort, h.id) > (?, ?) ORDER BY h.name_sort, h.id "
                                                             "LIMIT ?"),
                                              {lastName, lastId, slice});
                for (const SearchEntry& entry : batch.entries)
                    words.put(entry);
                complete = batch.entries.size() < slice;
                lastName = batch.lastName;
                lastId = batch.lastId;
                if (milliseconds >= 0 && timer.elapsed() >= milliseconds)
                    break;
            }
            return complete;
        });
    }

    /// Reads the households anew that a change touched, also those that somebody left.
    Result<> follow(const ChangeSet& changes) {
        return store.read([&](const Db& db) {
            QSet<qint64> touched = changes.rows.value(QStringLiteral("household"));
            for (const qint64 id : changes.rows.value(QStringLiteral("resident"))) {
                touched += words.householdOf(ResidentId(id)).value;
                touched += db.integer(QStringLiteral("SELECT household_id FROM residence WHERE resident_id = ? AND "
                                                     "valid_to IS NULL"),
                                      {id});
            }
            for (const qint64 id : changes.rows.value(QStringLiteral("residence")))
                db.each(QStringLiteral("SELECT l.resident_id, n.household_id FROM residence l JOIN residence n ON "
                                       "n.resident_id = l.resident_id WHERE l.id = ?"),
                        {id}, [&](const Row& row) {
                            touched += words.householdOf(row.id<ResidentId>(0)).value;
                            touched += row.integer(1);
                        });
            for (const qint64 id : std::as_const(touched)) {
                const Batch batch = readBatch(db, QStringLiteral("h.id = ?"), {id});
                if (batch.entries.isEmpty())
                    words.remove(HouseholdId(id));
                else
                    words.put(batch.entries.first());
            }
        });
    }
};

Search::Search(Store& store, QObject* parent) : QObject(parent), index(new Index(store)) {
    connect(&store, &Store::changed, this, [this](const ChangeSet& changes) {
        qsizetype rows = 0;
        for (const char* table : {"household", "resident", "residence"})
            rows += changes.rows.value(QLatin1String(table)).size();
        // What is only half read, or may have changed everywhere, is read again when next asked for.
        if (changes.bulk || rows > manyRows || (rows > 0 && (!index->complete || !index->follow(changes))))
            index->restart();
    });
}
Search::~Search() = default;

bool Search::ready() const {
    return index->complete;
}

Result<bool> Search::load(int milliseconds) {
    return index->readOn(milliseconds);
}

Result<QList<Found>> Search::find(const QString& text, int limit) {
    return guarded([&]() {
        take(index->readOn(-1));
        const QList<SearchIndex::Hit> hits = index->words.match(text, limit);
        return take(index->store.read([&](const Db& db) {
            QList<Found> found;
            for (const SearchIndex::Hit& hit : hits) {
                const auto one = db.one(
                    QStringLiteral("SELECT h.code, coalesce(r.name, h.head_name), h.house_no, h.street, a.id, a.name, "
                                   "coalesce(nullif(r.phone, ''), h.phone) FROM household h LEFT JOIN resident r ON "
                                   "r.id = ? LEFT JOIN household_area p ON p.household_id = h.id AND p.valid_to IS "
                                   "NULL LEFT JOIN area a ON a.id = p.area_id WHERE h.id = ?"),
                    {hit.resident, hit.household}, [&](const Row& row) {
                        Found f;
                        f.kind = hit.resident ? Found::Kind::Resident : Found::Kind::Household;
                        f.household = hit.household;
                        f.resident = hit.resident ? hit.resident : hit.head;
                        f.code = row.text(0);
                        f.name = row.text(1);
                        f.address = QStringList{row.text(2), row.text(3)}.join(u' ').trimmed();
                        f.area = row.id<AreaId>(4);
                        f.areaName = row.text(5);
                        f.phone = row.text(6);
                        f.rank = hit.rank;
                        return f;
                    });
                if (one)
                    found.append(*one);
            }
            return found;
        }));
    });
}

Result<QSet<HouseholdId>> Search::households(const QString& text) {
    return guarded([&]() {
        take(index->readOn(-1));
        return index->words.households(text);
    });
}

} // namespace sotoso
