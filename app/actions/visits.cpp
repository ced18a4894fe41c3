// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/visits.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/activities.h"
#include "app/storage/households.h"

#include <QCoreApplication>

namespace sotoso::actions {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

void bad(const QString& text, const char* field) {
    fail(Error::Kind::Invalid, text, QString::fromLatin1(field));
}

QString visitName(const Db& db, const Activity& activity) {
    if (activity.kind != ActivityKind::Visit)
        return nameOf(activity.kind);
    return Tr::tr("Visit to household %1")
        .arg(db.text(QStringLiteral("SELECT code FROM household WHERE id = ?"), {activity.household}));
}

} // namespace

void checkActivity(const Db& db, const Activity& a, QDate today) {
    if (!a.day.isValid())
        bad(Tr::tr("The day is missing."), "day");
    if (a.day > today)
        bad(Tr::tr("The day lies in the future: today is %1.").arg(showDate(today)), "day");
    if (a.day.year() < 2000)
        bad(Tr::tr("The year %1 cannot be right.").arg(a.day.year()), "day");
    if (a.kind == ActivityKind::Visit) {
        if (!a.household ||
            db.integer(QStringLiteral("SELECT count(*) FROM household WHERE id = ?"), {a.household}) == 0)
            bad(Tr::tr("Choose the household first."), "household");
        if (!a.results.isEmpty() && a.outcome != Outcome::Met && a.outcome != Outcome::ComeBack)
            bad(Tr::tr("Results need somebody who was met: the outcome says “%1”.").arg(nameOf(a.outcome)), "outcome");
    } else if (a.household) {
        bad(Tr::tr("Only a visit belongs to one household."), "household");
    }
    if (a.nextDay.isValid() && a.nextDay <= a.day)
        bad(Tr::tr("Must be after the day of the visit, %1.").arg(showDay(a.day)), "next_day");
    if (a.peopleCount && *a.peopleCount < 0)
        bad(Tr::tr("A number of people cannot be negative."), "people");
    for (const ActivityResult& result : a.results) {
        if (result.quantity < 0)
            bad(Tr::tr("A quantity cannot be negative."), "quantity");
        if (!result.indicator)
            bad(Tr::tr("A result needs its indicator."), "results");
    }
}

ActivityId storeActivity(Db& db, const Activity& activity, QDate today) {
    checkActivity(db, activity, today);
    return activities::add(db, activity);
}

Result<ActivityId> addVisit(Store& store, const Activity& visit, QDate today) {
    return guarded([&]() {
        const QString name = take(store.read([&](const Db& db) {
            checkActivity(db, visit, today);
            return visitName(db, visit);
        }));
        return take(store.write(name, [&](Db& db) { return storeActivity(db, visit, today); }));
    });
}

Result<> updateVisit(Store& store, const Activity& visit, QDate today) {
    return guarded([&]() {
        const QString name = take(store.read([&](const Db& db) {
            checkActivity(db, visit, today);
            if (!activities::byId(db, visit.id))
                fail(Error::Kind::NotFound, Tr::tr("This visit is no longer in the book."));
            return Tr::tr("Change: %1").arg(visitName(db, visit));
        }));
        take(store.write(name, [&](Db& db) { activities::update(db, visit); }));
    });
}

Result<> removeActivity(Store& store, ActivityId id) {
    return guarded([&]() {
        const QString name = take(store.read([&](const Db& db) {
            const auto activity = activities::byId(db, id);
            if (!activity)
                fail(Error::Kind::NotFound, Tr::tr("This visit is no longer in the book."));
            return Tr::tr("Delete: %1").arg(visitName(db, *activity));
        }));
        take(store.write(name, [&](Db& db) { activities::remove(db, id); }));
    });
}

Result<ActivityId> addSession(Store& store, const Activity& session, QDate today) {
    return addVisit(store, session, today);
}

} // namespace sotoso::actions
