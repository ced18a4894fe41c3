// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::optional<HouseholdKind> kindOf(const QString& text) {
    const QString key = text::fold(text).remove(u' ');
    if (key == "thuongtru"_L1)
        return HouseholdKind::Permanent;
    if (key == "tamtru"_L1)
        return HouseholdKind::Temporary;
    if (key == "nhatro"_L1)
        return HouseholdKind::Lodging;
    if (key == "kinhdoanh"_L1 || key == "hokinhdoanh"_L1)
        return HouseholdKind::Business;
    return std::nullopt;
}

/// What the book already has, by number and by who lives where.
class Known {
public:
    explicit Known(const Db& db, QDate today) {
        for (const qint64 id : db.list(u"SELECT id FROM household WHERE merged_into IS NULL ORDER BY id"_s, {},
                                       [](const Row& row) { return row.integer(0); }))
            put(*households::byId(db, HouseholdId(id), today));
        for (const Area& area : areas::all(db))
            next[area.id] = households::nextCode(db, area);
    }
    void put(const Household& h) {
        if (const auto old = all.constFind(h.id); old != all.constEnd())
            byIdentity.remove(identity(*old), h.id);
        all.insert(h.id, h);
        byCode.insert(h.code, h.id);
        byIdentity.insert(identity(h), h.id);
    }
    std::optional<Household> find(const Household& wanted) const {
        if (!wanted.code.isEmpty()) {
            const auto it = byCode.constFind(wanted.code);
            return it == byCode.constEnd() ? std::nullopt : std::optional(all.value(*it));
        }
        QList<HouseholdId> same = byIdentity.values(identity(wanted));
        if (same.size() > 1)
            same.removeIf([&](HouseholdId id) { return all.value(id).phone != wanted.phone; });
        return same.size() == 1 ? std::optional(all.value(same.first())) : std::nullopt;
    }
    /// The next free number of the area.
    QString freeCode(AreaId area) {
        QString code = next.value(area);
        while (byCode.contains(code) || code.isEmpty()) {
            const int number = code.section(u'-', -1).toInt() + 1;
            code = code.section(u'-', 0, -2) + u'-' + u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
        }
        next[area] = code;
        return code;
    }

private:
    static QString identity(const Household& h) {
        return QStringList{text::fold(h.headName), text::fold(h.houseNo), text::fold(h.street), h.area.toString()}.join(
            u'|');
    }
    QHash<HouseholdId, Household> all;
    QHash<QString, HouseholdId> byCode;
    QMultiHash<QString, HouseholdId> byIdentity;
    QHash<AreaId, QString> next;
};

/// Takes over what the file gives; an empty cell leaves what is there.
template <class T>
bool set(T& value, const T& given, bool isGiven) {
    if (!isGiven || value == given)
        return false;
    value = given;
    return true;
}

} // namespace

void importHouseholds(Db& db, ImportRun& run) {
    const QList<Area> areas = areas::all(db);
    Known known(db, run.today);
    QHash<QString, QString> seen; // Mã hộ -> the row's content, to find one number with two contents
    run.eachRow([&]() {
        Household row;
        row.code = run.text(Field::HouseholdCode);
        const auto area = areas::find(areas, run.required(Field::Area));
        if (!area)
            run.reject(Field::Area,
                       Tr::tr("no area of this ward; known are %1")
                           .arg(areas.isEmpty() ? u"–"_s : areas.first().name + u" … "_s + areas.last().name));
        row.area = area->id;
        row.headName = run.required(Field::Head);
        row.houseNo = run.text(Field::HouseNo);
        row.street = run.text(Field::Street);
        row.phone = run.phone();
        if (const auto people = run.count(Field::People)) {
            if (*people > 999)
                run.reject(Field::People, Tr::tr("lies between 0 and 999"));
            row.declaredPeople = static_cast<int>(*people);
        }
        const QString kindText = run.text(Field::HouseholdType);
        const auto kind = kindOf(kindText);
        if (!kindText.isEmpty() && !kind)
            run.reject(Field::HouseholdType, Tr::tr("known are thường trú, tạm trú, nhà trọ, kinh doanh"));
        row.kind = kind.value_or(HouseholdKind::Permanent);
        row.note = run.text(Field::Note);
        const QDate since = run.day(Field::Since);
        if (!row.code.isEmpty()) {
            const QString content = QStringList{row.area.toString(), row.headName,     row.houseNo, row.street,
                                                row.phone,           codeOf(row.kind), row.note}
                                        .join(u'\n');
            const QString before = seen.value(row.code);
            if (!before.isNull() && before != content)
                run.reject(Field::HouseholdCode, Tr::tr("stands twice in this file with different content"));
            seen.insert(row.code, content);
        }
        const auto found = known.find(row);
        if (!found) {
            if (row.code.isEmpty())
                row.code = known.freeCode(row.area);
            row.id = households::add(db, row);
            known.put(row);
            ++run.report.added;
            return;
        }
        Household now = *found;
        bool changed = set(now.headName, row.headName, true);
        changed |= set(now.houseNo, row.houseNo, !row.houseNo.isEmpty());
        changed |= set(now.street, row.street, !row.street.isEmpty());
        changed |= set(now.phone, row.phone, !row.phone.isEmpty());
        changed |= set(now.declaredPeople, row.declaredPeople, row.declaredPeople.has_value());
        changed |= set(now.kind, row.kind, kind.has_value());
        changed |= set(now.note, row.note, !row.note.isEmpty());
        if (changed)
            households::update(db, now);
        if (now.area != row.area) {
            households::moveTo(db, now.id, row.area, since.isValid() ? since : run.today);
            now.area = row.area;
            changed = true;
        }
        known.put(now);
        ++(changed ? run.report.updated : run.report.unchanged);
    });
}

} // namespace sotoso::exchange
