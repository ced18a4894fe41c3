// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/household_writer.h"

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

} // namespace

HouseholdWriter::HouseholdWriter(Db& book, ImportRun& of)
    : areas(areas::all(book)), index(book, of.today), db(book), run(of), edits(book, "household") {
    edits.addPlaces(book, "household_area", "household_id", "area");
}

HouseholdRow HouseholdWriter::read() {
    HouseholdRow row;
    row.household.code = run.text(Field::HouseholdCode);
    row.household.area = run.area(areas);
    row.household.houseNo = run.houseNo();
    row.household.street = run.street();
    if (const auto people = run.count(Field::People)) {
        if (*people > 999)
            run.reject(Field::People, Tr::tr("lies between 0 and 999"));
        row.household.declaredPeople = static_cast<int>(*people);
    }
    const QString kindText = run.text(Field::HouseholdType);
    const auto kind = kindOf(kindText);
    if (!kindText.isEmpty() && !kind)
        run.reject(Field::HouseholdType, Tr::tr("known are thường trú, tạm trú, nhà trọ, kinh doanh"));
    row.kindGiven = kind.has_value();
    row.household.kind = kind.value_or(HouseholdKind::Permanent);
    row.household.note = run.noteText();
    row.since = run.day(Field::Since);
    return row;
}

std::pair<HouseholdId, RowFate> HouseholdWriter::write(HouseholdRow row) {
    Household& given = row.household;
    const auto found = index.find(given);
    if (found.ambiguous)
        run.reject(Field::Head, Tr::tr("several households of this name fit; give the number of the household"));
    if (!found.id) {
        if (const HouseholdId like = index.likely(given))
            if (const auto other = households::byId(db, like, run.today))
                run.remark(Field::Head, Tr::tr("may be household %1, entered before").arg(other->code));
        if (given.code.isEmpty())
            given.code = index.freeCode(
                *std::find_if(areas.begin(), areas.end(), [&](const Area& area) { return area.id == given.area; }));
        given.id = households::add(db, given, row.since);
        run.toldOf(given.id.value);
        index.put(given);
        return {given.id, RowFate::Added};
    }
    const Household before = *households::byId(db, found.id, run.today);
    if (before.area != given.area && run.wasTold(found.id.value))
        run.rejectTwice(Field::Area, found.id.value);
    if (before.area != given.area && row.headGiven && text::fold(before.headName) != text::fold(given.headName))
        run.reject(Field::HouseholdCode,
                   Tr::tr("is the number of another household, of another area and another head; perhaps each area has "
                          "numbers of its own"));
    Household now = before;
    const qint64 id = now.id.value;
    bool changed = run.set(now.headName, given.headName, row.headGiven, Field::Head, edits, id, "head_name");
    changed |= run.set(now.houseNo, given.houseNo, !given.houseNo.isEmpty(), Field::HouseNo, edits, id, "house_no");
    changed |= run.set(now.street, given.street, !given.street.isEmpty(), Field::Street, edits, id, "street");
    changed |= run.set(now.phone, given.phone, !given.phone.isEmpty(), Field::Phone, edits, id, "phone");
    changed |= run.set(now.declaredPeople, given.declaredPeople, given.declaredPeople.has_value(), Field::People, edits,
                       id, "declared_people");
    changed |= run.set(now.kind, given.kind, row.kindGiven, Field::HouseholdType, edits, id, "kind");
    changed |= run.set(now.note, given.note, !given.note.isEmpty(), Field::Note, edits, id, "note");
    if (changed)
        households::update(db, now);
    if (now.area != given.area) {
        const auto nameOf = [&](AreaId area) {
            const auto known = std::find_if(areas.begin(), areas.end(), [&](const Area& a) { return a.id == area; });
            return known == areas.end() ? QString() : known->name;
        };
        const bool kept = run.keepsHand(edits, id, "area");
        run.changed(Field::Area, nameOf(now.area), nameOf(given.area), kept);
        if (!kept) {
            households::moveTo(db, now.id, given.area, row.since.isValid() ? row.since : run.today);
            now.area = given.area;
            changed = true;
        }
    }
    if (changed)
        index.replace(before, now);
    run.toldOf(id);
    return {now.id, changed ? RowFate::Updated : RowFate::Unchanged};
}

void importHouseholds(Db& db, ImportRun& run) {
    HouseholdWriter writer(db, run);
    QHash<QString, QString> seen; // key of Mã hộ -> the row's content, to find one number with two contents
    run.eachRow([&]() {
        HouseholdRow row = writer.read();
        Household& h = row.household;
        run.required(Field::Head);
        h.headName = h.kind == HouseholdKind::Business ? run.text(Field::Head) : run.name(Field::Head);
        h.phone = run.phone();
        if (!h.code.isEmpty()) {
            const QString content =
                QStringList{
                    h.area.toString(), h.headName, h.houseNo,
                    h.street,          h.phone,    h.declaredPeople ? QString::number(*h.declaredPeople) : QString(),
                    codeOf(h.kind),    h.note,     row.since.toString(Qt::ISODate)}
                    .join(u'\n');
            const QString code = codeKey(h.code);
            const QString before = seen.value(code);
            if (!before.isNull() && before != content)
                run.reject(Field::HouseholdCode, Tr::tr("stands twice in this file with different content"));
            seen.insert(code, content);
        }
        run.became(writer.write(std::move(row)).second);
    });
}

} // namespace sotoso::exchange
