// SPDX-License-Identifier: GPL-3.0-or-later
// Lists with one row a person: households are known by their number, or begin with the row of their head.
#include "app/exchange/household_writer.h"
#include "app/exchange/resident_writer.h"

#include "app/base/text.h"
#include "app/storage/households.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Rows of one household, as they stand in the file.
struct Group {
    QString code;
    QList<qsizetype> rows; ///< indices into Table::dataRows
    qsizetype head = -1;   ///< one of them, where a row says so
};

bool isHeadRow(const ImportRun& run) {
    const QString relation = text::fold(run.text(Field::Relation));
    return relation == "chu ho"_L1 || relation == "chu"_L1 || relation == "ch"_L1 || relation == "ban than"_L1;
}

/// Rows with a number belong together wherever they stand; without one a row belongs to the household above it, unless
/// it is a head or names another house.
QList<Group> groupsOf(ImportRun& run) {
    QList<Group> groups;
    QHash<QString, qsizetype> byCode;
    qsizetype above = -1;
    QString place;
    for (qsizetype i = 0; i < run.table.dataRows.size(); ++i) {
        run.goTo(i);
        const QString typed = run.text(Field::HouseholdCode), code = codeKey(typed);
        const bool head = isHeadRow(run);
        const QString houseNo = run.houseNo();
        const QString here = houseNo + u'|' + run.street() + u'|' + run.text(Field::Area);
        if (!code.isEmpty()) {
            const auto known = byCode.constFind(code);
            above = known == byCode.constEnd() ? groups.size() : *known;
            byCode.insert(code, above);
        } else if (above < 0 || head ||
                   // another house, and nobody is marked as its head
                   (!houseNo.isEmpty() && here != place && groups[above].code.isEmpty())) {
            above = groups.size();
        }
        if (!houseNo.isEmpty() || above == groups.size())
            place = here;
        if (above == groups.size())
            groups.append(Group{typed, {}, -1});
        Group& group = groups[above];
        group.rows.append(i);
        if (head && group.head < 0)
            group.head = i;
    }
    return groups;
}

class PeopleImport {
public:
    PeopleImport(Db& book, ImportRun& of) : db(book), run(of), households(book, of), residents(book, of) {}

    void take(const Group& group) {
        household = {};
        head = {};
        const qsizetype first = group.head >= 0 ? group.head : group.rows.first();
        const bool whole = run.tryRow(first, [&] { begin(group); });
        qsizetype faulty = -1;
        for (const qsizetype row : group.rows)
            if (whole && !run.tryRow(row, [&] { person(row == group.head, row == first); }))
                faulty = row;
            else if (!whole && row != first)
                run.tryRow(row,
                           [&] { run.reject(ofHouseholds(), Tr::tr("the row of the household's head was rejected")); });
        if (faulty >= 0)
            for (const qsizetype row : group.rows)
                run.belongs(row, faulty);
        if (!household || !head)
            return;
        if (made || !households::headOf(db, household))
            households::setHead(db, household, head);
    }

    qint64 added = 0, updated = 0;

private:
    /// The column by which this file puts people into households.
    Field ofHouseholds() const { return run.has(Field::HouseholdCode) ? Field::HouseholdCode : Field::Relation; }

    /// The household itself, by its first row.
    void begin(const Group& group) {
        HouseholdRow row = households.read();
        Household& h = row.household;
        h.code = group.code;
        area = h.area;
        if (h.code.isEmpty() && group.head < 0 && run.text(Field::Head).isEmpty() && h.houseNo.isEmpty())
            run.reject(ofHouseholds(), Tr::tr("no number of the household, and no row of its head before it"));
        h.headName = run.text(Field::Head).isEmpty() ? run.name(Field::PersonName) : run.name(Field::Head);
        if (h.headName.isEmpty())
            run.required(Field::PersonName);
        const bool isHead = group.head >= 0 || text::sameKey(h.headName) == text::sameKey(run.name(Field::PersonName));
        if (isHead)
            h.phone = run.phone();
        if (group.head < 0 && run.text(Field::Head).isEmpty()) {
            row.headGiven = false; // nobody is marked: a household that is known keeps its head
            if (!households.index.find(h).id)
                run.remark(Field::Relation, Tr::tr("nobody is marked as head; the first person was taken"));
        }
        if (group.rows.size() == 1 && !households.index.find(h).id)
            residents.check(residents.read()); // whoever lives alone and is rejected makes no household
        headName = h.headName;
        told = ofHousehold();
        told[Field::Head] = text::fold(headName);
        const auto [id, fate] = households.write(std::move(row));
        made = fate == RowFate::Added;
        added += made ? 1 : 0;
        updated += fate == RowFate::Updated ? 1 : 0;
        household = id;
    }

    void person(bool isHead, bool isFirst) {
        if (!run.text(Field::Area).isEmpty() && run.area(households.areas) != area)
            run.reject(Field::Area, Tr::tr("another area than that of the household's first row"));
        if (!isFirst)
            compare();
        if (!isHead && isHeadRow(run))
            run.remark(Field::Relation, Tr::tr("the household has two heads in this file; the first was taken"));
        Resident row = residents.read();
        row.household = household;
        const QString name = row.name;
        const auto [id, fate] = residents.write(std::move(row));
        if (isHead || (!head && !headName.isEmpty() && text::sameKey(name) == text::sameKey(headName)))
            head = id;
        run.became(fate);
    }

    /// What the current row says of its household.
    QMap<Field, QString> ofHousehold() const {
        QMap<Field, QString> said;
        for (const Field field : {Field::Head, Field::HouseNo, Field::Street, Field::People, Field::HouseholdType})
            said.insert(field, text::fold(run.text(field)));
        return said;
    }
    void compare() {
        const QMap<Field, QString> said = ofHousehold();
        for (auto it = said.constBegin(); it != said.constEnd(); ++it)
            if (!it.value().isEmpty() && it.value() != told.value(it.key()))
                run.remark(it.key(), Tr::tr("differs from the household's first row, which was taken"));
    }

    Db& db;
    ImportRun& run;
    HouseholdWriter households;
    ResidentWriter residents;
    HouseholdId household;
    AreaId area;
    ResidentId head;
    QString headName;
    bool made = false;
    QMap<Field, QString> told; ///< of the household, by its first row
};

} // namespace

void importPeople(Db& db, ImportRun& run) {
    const QList<Group> groups = groupsOf(run);
    PeopleImport people(db, run);
    for (const Group& group : groups) {
        run.step(run.report.read);
        run.report.read += group.rows.size();
        people.take(group);
    }
    run.note(Tr::tr("Households: %1 added, %2 updated.").arg(showCount(people.added), showCount(people.updated)));
}

} // namespace sotoso::exchange
