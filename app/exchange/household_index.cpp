// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/household_index.h"

#include "app/base/text.h"
#include "app/storage/households.h"

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

size_t keyOf(const QString& text) {
    return text.isEmpty() ? 0 : std::max<size_t>(1, qHash(text::fold(text)));
}

} // namespace

HouseholdIndex::HouseholdIndex(const Db& book, QDate day) : db(book) {
    db.each(u"SELECT h.id, h.code, h.head_name, h.house_no, h.street, h.phone, (SELECT a.area_id FROM household_area a "
            "WHERE a.household_id = h.id AND (a.valid_from IS NULL OR a.valid_from <= ?) AND (a.valid_to IS NULL OR "
            "a.valid_to >= ?)), h.merged_into FROM household h ORDER BY h.id"_s,
            {day, day}, [&](const Row& row) {
                Household h;
                h.id = row.id<HouseholdId>(0);
                h.code = row.text(1);
                h.headName = row.text(2);
                h.houseNo = row.text(3);
                h.street = row.text(4);
                h.phone = row.text(5);
                h.area = row.id<AreaId>(6);
                if (row.isNull(7))
                    put(h);
                else
                    codes.insert(codeKey(h.code), households::resolve(db, h.id));
            });
}

HouseholdIndex::Entry HouseholdIndex::entryOf(const Household& h) const {
    return {h.id, h.area, keyOf(h.houseNo), keyOf(h.street), keyOf(h.phone), qHash(text::sameKey(h.headName))};
}

void HouseholdIndex::put(const Household& h) {
    codes.insert(codeKey(h.code), h.id);
    byName.insert(keyOf(h.headName), entryOf(h));
}

void HouseholdIndex::replace(const Household& before, const Household& now) {
    const auto [first, last] = byName.equal_range(keyOf(before.headName));
    for (auto it = first; it != last; ++it)
        if (it->id == now.id) {
            byName.erase(it);
            break;
        }
    put(now);
}

HouseholdIndex::Match HouseholdIndex::find(const Household& wanted) const {
    if (!wanted.code.isEmpty())
        return {byCode(wanted.code), false};
    const Entry own = entryOf(wanted);
    QList<Entry> there, close, reached; // same address; same where both say it; same phone
    const auto [first, last] = byName.equal_range(keyOf(wanted.headName));
    for (auto it = first; it != last; ++it) {
        if (it->area != own.area)
            continue;
        const bool other = !own.houseNo && !own.street &&
                           (it->spelling != own.spelling || (own.phone && it->phone && it->phone != own.phone));
        if (it->houseNo == own.houseNo && it->street == own.street && !other)
            there += *it;
        else if (it->houseNo && it->houseNo == own.houseNo && (!it->street || !own.street))
            close += *it;
        if (own.phone && it->phone == own.phone)
            reached += *it;
    }
    for (QList<Entry>* found : {&there, &close, &reached}) {
        if (found->size() > 1)
            found->removeIf([&](const Entry& e) { return e.phone != own.phone; });
        if (found->size() == 1)
            return {found->first().id, false};
    }
    return {{}, there.size() + close.size() + reached.size() > 1};
}

HouseholdId HouseholdIndex::likely(const Household& wanted) const {
    const Entry own = entryOf(wanted);
    const auto [first, last] = byName.equal_range(keyOf(wanted.headName));
    for (auto it = first; it != last; ++it)
        if ((own.phone && it->phone == own.phone) ||
            (own.houseNo && it->area == own.area && it->houseNo == own.houseNo && it->street == own.street))
            return it->id;
    return {};
}

QString HouseholdIndex::freeCode(const Area& area) {
    QString code = next.contains(area.id) ? next[area.id] : households::nextCode(db, area);
    while (byCode(code)) {
        const int number = code.section(u'-', -1).toInt() + 1;
        code = code.section(u'-', 0, -2) + u'-' + u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    }
    next[area.id] = code;
    return code;
}

} // namespace sotoso::exchange
