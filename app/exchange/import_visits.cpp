// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_run.h"

#include "app/actions/visits.h"
#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/domain/visit_rules.h"
#include "app/exchange/household_index.h"
#include "app/exchange/merge_visit.h"
#include "app/exchange/one_of.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/indicators.h"
#include "app/storage/teams.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Residents of a household by name; a name that never lived there becomes a resident, and that is said.
class People {
public:
    People(Db& with, ImportRun& of) : db(with), run(of) {
        db.each(u"SELECT id, merged_into FROM household WHERE merged_into IS NOT NULL"_s, {}, [&](const Row& row) {
            const auto id = row.id<HouseholdId>(0);
            joined.insert(households::resolve(db, id), id);
        });
        db.each(u"SELECT id, merged_into FROM resident WHERE merged_into IS NOT NULL"_s, {},
                [&](const Row& row) { became.insert(row.id<ResidentId>(0), row.id<ResidentId>(1)); });
    }

    /// Who lived there that day; else who lives there; else who ever did: an old list may be read again when somebody
    /// has moved.
    ResidentId find(HouseholdId household, const QString& name, QDate day) {
        const QString key = text::sameKey(name);
        const QList<Stay> stays = of(household).values(key);
        const auto fits = [&](auto&& holds) {
            QSet<ResidentId> same;
            for (const Stay& stay : stays)
                if (holds(stay))
                    same.insert(stay.who);
            if (same.size() > 1)
                run.reject(Field::Helped, Tr::tr("two people of this name are in the household"));
            return same.isEmpty() ? ResidentId() : *same.constBegin();
        };
        if (const ResidentId then = fits([&](const Stay& stay) {
                return (!stay.from.isValid() || stay.from <= day) && (!stay.to.isValid() || stay.to >= day);
            }))
            return then;
        if (const ResidentId now = fits([](const Stay& stay) { return !stay.to.isValid(); }))
            return now;
        if (const ResidentId ever = fits([](const Stay&) { return true; }))
            return ever;
        Resident added;
        added.household = household;
        added.name = run.name(Field::Helped);
        const ResidentId id = households::addResident(db, added);
        known[household].insert(key, {id, {}, {}});
        run.remark(Field::Helped, Tr::tr("a person was added to the household"));
        return id;
    }

    /// Who somebody is since records were merged.
    ResidentId now(ResidentId who) const {
        for (int step = 0; step < 100 && became.contains(who); ++step)
            who = became.value(who);
        return who;
    }

private:
    struct Stay {
        ResidentId who;
        QDate from, to; ///< invalid: open
    };
    const QMultiHash<QString, Stay>& of(HouseholdId household) {
        if (const auto at = known.constFind(household); at != known.constEnd())
            return *at;
        QMultiHash<QString, Stay>& stays = known[household];
        for (const HouseholdId home : QList<HouseholdId>{household} + joined.values(household))
            db.each(u"SELECT r.id, r.name, l.valid_from, l.valid_to FROM residence l JOIN resident r ON r.id = "
                    "l.resident_id WHERE l.household_id = ?"_s,
                    {home}, [&](const Row& row) {
                        stays.insert(text::sameKey(row.text(1)), {now(row.id<ResidentId>(0)), row.day(2), row.day(3)});
                    });
        return stays;
    }

    Db& db;
    ImportRun& run;
    QHash<HouseholdId, QMultiHash<QString, Stay>> known;
    QMultiHash<HouseholdId, HouseholdId> joined; ///< households merged into one
    QHash<ResidentId, ResidentId> became;
};

class VisitImport {
public:
    VisitImport(Db& book, ImportRun& of)
        : db(book), run(of), areas(areas::all(book)), groups(teams::groups(book, of.today)),
          indicators(indicators::all(book)), members(teams::members(book)), people(book, of), edits(book, "activity") {
        for (const char* part : {"activity_member", "activity_resident", "result"})
            edits.addParts(db, part, "activity_id", "parts");
        db.each(u"SELECT h.code, h.id, h.head_name, h.house_no, a.area_id FROM household h JOIN household_area a ON "
                "a.household_id = h.id AND a.valid_to IS NULL"_s,
                {}, [&](const Row& row) {
                    byCode.insert(codeKey(row.text(0)), row.id<HouseholdId>(1));
                    byPlace.insert(placeKey(row.id<AreaId>(4), row.text(2), row.text(3)), row.id<HouseholdId>(1));
                });
    }

    /// The current row, as far as the file goes; nothing but new residents is written yet.
    void read() {
        QString key;
        try {
            read(key);
        } catch (const RowRejected&) {
            if (!key.isEmpty())
                faulty.insert(key, run.index());
            throw;
        }
    }

    void write() {
        for (auto it = faulty.constBegin(); it != faulty.constEnd(); ++it)
            if (const auto known = at.constFind(it.key()); known != at.constEnd())
                for (const qsizetype row : std::as_const(visits[*known].rows))
                    run.belongs(row, it.value());
        for (qsizetype i = 0; i < visits.size(); ++i) {
            run.step(i);
            write(visits[i]);
        }
    }

private:
    struct FileVisit {
        Activity said; ///< by all of its rows
        QList<qsizetype> rows;
    };

    static QString placeKey(AreaId area, const QString& head, const QString& houseNo) {
        return QStringList{area.toString(), text::fold(head), text::fold(houseNo)}.join(u'|');
    }

    /// `key`: what makes rows one visit, as soon as it is known.
    void read(QString& key) {
        Activity row;
        row.code = run.text(Field::VisitCode);
        if (!row.code.isEmpty())
            key = u"#"_s + row.code;
        run.required(Field::Day);
        row.day = run.day(Field::Day);
        if (row.day.year() < firstBookYear)
            run.reject(Field::Day, Tr::tr("the year %1 cannot be right").arg(row.day.year()));
        row.household = household();
        row.group = group();
        if (row.code.isEmpty())
            key = QStringList{row.household.toString(), row.day.toString(Qt::ISODate), row.group.toString()}.join(u'|');
        row.visitors = visitors();
        row.outcome = outcome();
        row.nextDay = run.day(Field::NextDay, true);
        if (row.nextDay.isValid() && row.nextDay <= row.day)
            run.reject(Field::NextDay, Tr::tr("must lie after the visit"));
        row.note = run.noteText();
        const bool met = isMet(row.outcome);
        if (run.holdsNoValue(Field::Helped)) // nobody named would be somebody else
            run.reject(Field::Helped, Tr::tr("the cell holds an error of the spreadsheet"));
        if (!met && !run.text(Field::Helped).isEmpty())
            run.reject(Field::Outcome, Tr::tr("somebody is named as helped, so somebody was met"));
        std::optional<ActivityResult> result = readResult(met);
        const auto known = at.constFind(key);
        if (known != at.constEnd()) {
            const Activity& said = visits[*known].said;
            if (said.day != row.day || said.household != row.household)
                run.reject(Field::VisitCode, Tr::tr("stands in this file with another day or household"));
            if (said.outcome != row.outcome)
                run.reject(Field::Outcome, Tr::tr("this visit stands in this file with another outcome"));
        }
        if (const QString name = run.text(Field::Helped); !name.isEmpty()) {
            row.peopleMet = {people.find(row.household, name, row.day)};
            if (result)
                result->resident = row.peopleMet.first();
        }
        if (known == at.constEnd()) {
            at.insert(key, visits.size());
            visits.append(FileVisit{row, {}});
        }
        add(visits[at.value(key)], row, result);
    }

    void add(FileVisit& visit, const Activity& row, const std::optional<ActivityResult>& result) {
        visit.rows.append(run.index());
        Activity& said = visit.said;
        if (said.note.isEmpty())
            said.note = row.note;
        if (!said.nextDay.isValid())
            said.nextDay = row.nextDay;
        if (!said.group)
            said.group = row.group;
        for (const Visitor& visitor : row.visitors)
            if (std::none_of(said.visitors.begin(), said.visitors.end(),
                             [&](const Visitor& v) { return v.name == visitor.name; }))
                said.visitors += visitor;
        for (const ResidentId person : row.peopleMet)
            if (!said.peopleMet.contains(person))
                said.peopleMet += person;
        if (result)
            said.results += *result;
    }

    HouseholdId household() {
        HouseholdId found;
        if (const QString code = codeKey(run.text(Field::HouseholdCode)); !code.isEmpty()) {
            if (!byCode.contains(code))
                run.reject(Field::HouseholdCode, Tr::tr("no household with this number"));
            found = byCode.value(code);
        } else {
            const auto area =
                areas::find(areas, run.required(run.has(Field::Area) ? Field::Area : Field::HouseholdCode));
            const auto same =
                area ? byPlace.values(placeKey(area->id, run.text(Field::Head), run.houseNo())) : QList<HouseholdId>();
            if (same.size() != 1)
                run.reject(Field::Head, same.isEmpty() ? Tr::tr("no such household in this area")
                                                       : Tr::tr("more than one such household in this area"));
            found = same.first();
        }
        return households::resolve(db, found);
    }

    GroupId group() {
        const QString name = run.text(Field::Group);
        if (name.isEmpty())
            return {};
        const auto found = teams::findGroup(groups, name);
        if (!found)
            run.reject(Field::Group, Tr::tr("no sub-group of this name"));
        return found->id;
    }

    QList<Visitor> visitors() {
        QList<Visitor> who;
        for (const QString& part : run.text(Field::Visitors).split(u';', Qt::SkipEmptyParts)) {
            Visitor visitor{{}, text::clean(part)};
            for (const Member& member : members)
                if (text::sameKey(member.name) == text::sameKey(visitor.name))
                    visitor.member = member.id;
            who += visitor;
        }
        return who;
    }

    Outcome outcome() {
        const auto found = oneOf<Outcome>(run.required(Field::Outcome), {{u"gap", Outcome::Met},
                                                                         {u"vang nha", Outcome::Absent},
                                                                         {u"vang", Outcome::Absent},
                                                                         {u"tu choi", Outcome::Refused},
                                                                         {u"hen lai", Outcome::ComeBack},
                                                                         {u"chuyen di", Outcome::MovedAway}});
        if (!found)
            run.reject(Field::Outcome, Tr::tr("known are gặp, vắng nhà, từ chối, hẹn lại, chuyển đi"));
        return *found;
    }

    std::optional<ActivityResult> readResult(bool met) {
        const auto quantity = run.count(Field::Quantity);
        const QString formText = run.text(Field::Form);
        const auto form = oneOf<Form>(
            formText, {{u"tao moi", Form::Created}, {u"da co san", Form::Already}, {u"huong dan lai", Form::Repeated}});
        if (!formText.isEmpty() && !form)
            run.reject(Field::Form, Tr::tr("known are tạo mới, đã có sẵn, hướng dẫn lại"));
        const QString name = run.text(Field::Indicator);
        if (name.isEmpty()) {
            if (quantity || form)
                run.remark(Field::Indicator, Tr::tr("without an indicator nothing is counted"));
            return std::nullopt;
        }
        const auto indicator = indicators::find(indicators, name);
        if (!indicator)
            run.reject(Field::Indicator, Tr::tr("no indicator of this code or name"));
        if (indicator->counts != "results"_L1)
            run.reject(Field::Indicator,
                       Tr::tr("%1 is not counted from results of visits: it counts itself or is typed in")
                           .arg(indicator->code));
        if (!met)
            run.reject(Field::Outcome, Tr::tr("results need somebody who was met"));
        ActivityResult result;
        result.indicator = indicator->id;
        result.form = form.value_or(Form::Created);
        result.quantity = quantity.value_or(1);
        return result;
    }

    std::optional<Activity> inBook(const Activity& said) const {
        if (!said.code.isEmpty())
            return activities::byCode(db, said.code);
        for (const Activity& other : activities::ofHousehold(db, said.household))
            if (other.day == said.day && other.group == said.group && other.code.isEmpty())
                return other;
        return std::nullopt;
    }

    void write(const FileVisit& visit) {
        run.goTo(visit.rows.first());
        RowFate fate = RowFate::Added;
        try {
            if (const auto before = inBook(visit.said))
                fate = merge(*before, visit.said);
            else
                actions::storeActivity(db, visit.said, run.today);
        } catch (const Failure& broken) {
            if (broken.error.kind != Error::Kind::Invalid)
                throw;
            for (const qsizetype row : visit.rows)
                run.tryRow(row, [&] { run.reject(Field::Outcome, broken.error.text); });
            return;
        }
        run.became(fate);
        for (const qsizetype row : visit.rows)
            run.report.rows[row] = fate;
    }

    RowFate merge(const Activity& before, Activity said) {
        // Who was merged into somebody stands in the book's visit as it was written.
        const auto asWritten = [&](ResidentId& who) {
            for (const ResidentId met : before.peopleMet)
                if (people.now(met) == who)
                    who = met;
            for (const ActivityResult& result : before.results)
                if (result.resident && people.now(result.resident) == who)
                    who = result.resident;
        };
        for (ResidentId& who : said.peopleMet)
            asWritten(who);
        for (ActivityResult& result : said.results)
            asWritten(result.resident);
        const bool moved = households::resolve(db, before.household) != said.household;
        const MergedVisit now = mergeVisit(before, said, moved, run.options.overwrite);
        if (now.left > 0)
            run.remark(
                Field::Indicator,
                Tr::tr("%1 results of this visit stand in the book and not in the file; they stay").arg(now.left));
        if (contentOf(before) == contentOf(now.visit))
            return RowFate::Unchanged;
        if (edits.has(before.id.value) && !run.options.overwrite) {
            run.changed(run.has(Field::VisitCode) ? Field::VisitCode : Field::Day, showDate(before.day),
                        showDate(said.day), true);
            return RowFate::Unchanged;
        }
        actions::checkActivity(db, now.visit, run.today);
        activities::update(db, now.visit);
        return RowFate::Updated;
    }

    Db& db;
    ImportRun& run;
    const QList<Area> areas;
    const QList<SubGroup> groups;
    const QList<Indicator> indicators;
    const QList<Member> members;
    People people;
    HandEdits edits;
    QHash<QString, HouseholdId> byCode; ///< by codeKey
    QMultiHash<QString, HouseholdId> byPlace;
    QList<FileVisit> visits; // in the order of the file
    QHash<QString, qsizetype> at;
    QMultiHash<QString, qsizetype> faulty; ///< key of a visit -> its rejected rows
};

} // namespace

void importVisits(Db& db, ImportRun& run) {
    VisitImport visits(db, run);
    run.eachRow([&]() { visits.read(); });
    visits.write();
}

} // namespace sotoso::exchange
