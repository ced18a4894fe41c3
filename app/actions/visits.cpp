// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/visits.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/domain/visit_rules.h"
#include "app/storage/activities.h"
#include "app/storage/households.h"

#include <QCoreApplication>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

QString codeOfHousehold(const Db& db, const Activity& activity) {
    return db.text(QStringLiteral("SELECT code FROM household WHERE id = ?"), {activity.household});
}

QString visitName(const Db& db, const Activity& activity) {
    return activity.kind == ActivityKind::Visit ? Tr::tr("Visit to household %1").arg(codeOfHousehold(db, activity))
                                                : nameOf(activity.kind);
}

void dropDraft(Db& db, const QString& key) {
    if (!key.isEmpty())
        db.exec(QStringLiteral("DELETE FROM draft WHERE key = ?"), {key});
}

} // namespace

QList<Error> activityErrors(const Db& db, const Activity& a, QDate today) {
    QList<Error> errors;
    const auto bad = [&](const QString& text, const char* field) {
        errors.append({Error::Kind::Invalid, text, {}, QString::fromLatin1(field)});
    };
    if (!a.day.isValid())
        bad(Tr::tr("The day is missing."), "day");
    else if (a.day > today)
        bad(Tr::tr("The day lies in the future: today is %1.").arg(showDate(today)), "day");
    else if (a.day.year() < firstBookYear)
        bad(Tr::tr("The year %1 cannot be right.").arg(a.day.year()), "day");
    if (a.kind == ActivityKind::Visit) {
        if (!a.household ||
            db.integer(QStringLiteral("SELECT count(*) FROM household WHERE id = ?"), {a.household}) == 0)
            bad(Tr::tr("Choose the household first."), "household");
        const bool met = isMet(a.outcome);
        if (!met && !(a.results.isEmpty() && a.cells.isEmpty()))
            bad(Tr::tr("Results need somebody who was met: the outcome says “%1”.").arg(nameOf(a.outcome)), "outcome");
        if (!met && !a.peopleMet.isEmpty())
            bad(Tr::tr("People are noted as met, but the outcome says “%1”.").arg(nameOf(a.outcome)), "people_met");
    } else if (a.household) {
        bad(Tr::tr("Only a visit belongs to one household."), "household");
    }
    if (a.peopleCount && *a.peopleCount < 0)
        bad(Tr::tr("A number of people cannot be negative."), "people");
    if (a.peopleCount && *a.peopleCount > mostCounted)
        bad(Tr::tr("%1 is too large for a figure of a ward.").arg(showCount(*a.peopleCount)), "people");
    for (const ActivityResult& result : a.results) {
        if (result.quantity < 0)
            bad(Tr::tr("A quantity cannot be negative."), "quantity");
        if (result.quantity > mostCounted)
            bad(Tr::tr("%1 is too large for a figure of a ward.").arg(showCount(result.quantity)), "quantity");
        if (!result.indicator)
            bad(Tr::tr("A result needs its indicator."), "results");
    }
    if (a.nextDay.isValid() && a.day.isValid() && a.nextDay <= a.day)
        bad(Tr::tr("Must be after the day of the visit, %1.").arg(showDay(a.day)), "next_day");
    return errors;
}

void checkActivity(const Db& db, const Activity& activity, QDate today) {
    const QList<Error> errors = activityErrors(db, activity, today);
    if (!errors.isEmpty())
        throw Failure{errors.first()};
}

ActivityId storeActivity(Db& db, const Activity& activity, QDate today) {
    checkActivity(db, activity, today);
    return activities::add(db, activity);
}

Result<ActivityId> addVisit(Store& store, const Activity& visit, QDate today, const QString& draft) {
    return guarded([&]() {
        const QString name = take(store.read([&](const Db& db) {
            checkActivity(db, visit, today);
            return visitName(db, visit);
        }));
        return take(store.write(name, [&](Db& db) {
            dropDraft(db, draft);
            return storeActivity(db, visit, today);
        }));
    });
}

Result<> updateVisit(Store& store, const Activity& visit, QDate today, const QString& draft) {
    return guarded([&]() {
        const QString name = take(store.read([&](const Db& db) {
            checkActivity(db, visit, today);
            if (!activities::byId(db, visit.id))
                fail(Error::Kind::NotFound, Tr::tr("This visit is no longer in the book."));
            return visit.kind == ActivityKind::Visit
                       ? Tr::tr("Correct the visit to household %1").arg(codeOfHousehold(db, visit))
                       : Tr::tr("Change: %1").arg(visitName(db, visit));
        }));
        take(store.write(name, [&](Db& db) {
            dropDraft(db, draft);
            activities::update(db, visit);
        }));
    });
}

Result<> removeActivity(Store& store, ActivityId id) {
    return guarded([&]() {
        const QString name = take(store.read([&](const Db& db) {
            const auto activity = activities::byId(db, id);
            if (!activity)
                fail(Error::Kind::NotFound, Tr::tr("This visit is no longer in the book."));
            return activity->kind == ActivityKind::Visit
                       ? Tr::tr("Delete the visit to household %1").arg(codeOfHousehold(db, *activity))
                       : Tr::tr("Delete: %1").arg(visitName(db, *activity));
        }));
        take(store.write(name, [&](Db& db) { activities::remove(db, id); }));
    });
}

Result<ActivityId> addSession(Store& store, const Activity& session, QDate today) {
    return addVisit(store, session, today);
}

} // namespace sotoso::actions
