// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/merge_visit.h"

#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/domain/visit_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

/// How alike two results have to be: wholly first, then for the same person (or nobody) and indicator.
using Alike = bool (*)(const ActivityResult&, const ActivityResult&);
constexpr Alike alike[] = {
    [](const ActivityResult& a, const ActivityResult& b) { return a.form == b.form && a.quantity == b.quantity; },
    [](const ActivityResult& a, const ActivityResult& b) { return a.form == b.form; },
    [](const ActivityResult&, const ActivityResult&) { return true; },
};

} // namespace

MergedVisit mergeVisit(const Activity& book, const Activity& file, bool moved, bool fileWins) {
    Activity now = book;
    now.day = file.day;
    now.outcome = file.outcome;
    if (moved)
        now.household = file.household;
    if (file.group)
        now.group = file.group;
    if (!file.visitors.isEmpty())
        now.visitors = file.visitors;
    for (Visitor& visitor : now.visitors)
        for (const Visitor& known : book.visitors)
            if (!visitor.member && text::sameKey(known.name) == text::sameKey(visitor.name))
                visitor.member = known.member;
    if (file.nextDay.isValid())
        now.nextDay = file.nextDay;
    if (!file.note.isEmpty())
        now.note = file.note;

    QList<ActivityResult> open = file.results, left = book.results;
    now.results.clear();
    for (const Alike fits : alike)
        open.removeIf([&](const ActivityResult& given) {
            const auto same = std::find_if(left.begin(), left.end(), [&](const ActivityResult& known) {
                return known.resident == given.resident && known.indicator == given.indicator && fits(known, given);
            });
            if (same == left.end())
                return false;
            ActivityResult taken = *same;
            taken.form = given.form;
            taken.quantity = given.quantity;
            now.results += taken;
            left.erase(same);
            return true;
        });
    now.results += open;
    if (fileWins) {
        left.clear();
        if (!isMet(file.outcome)) {
            now.peopleMet.clear();
            now.cells.clear();
        }
    }
    now.results += left;
    for (const ResidentId person : file.peopleMet)
        if (!now.peopleMet.contains(person))
            now.peopleMet += person;
    return {now, left.size()};
}

QString contentOf(const Activity& v) {
    QStringList results;
    for (const ActivityResult& r : v.results)
        results += u"%1 %2 %3 %4"_s.arg(r.resident.value).arg(r.indicator.value).arg(codeOf(r.form)).arg(r.quantity);
    results.sort();
    QStringList people;
    for (const ResidentId person : v.peopleMet)
        people += person.toString();
    people.sort();
    QStringList visitors;
    for (const Visitor& visitor : v.visitors)
        visitors += u"%1 %2"_s.arg(visitor.member.value).arg(visitor.name);
    return QStringList{v.day.toString(Qt::ISODate),
                       v.household.toString(),
                       v.group.toString(),
                       codeOf(v.outcome),
                       v.nextDay.toString(Qt::ISODate),
                       v.note,
                       visitors.join(u';'),
                       people.join(u';'),
                       results.join(u';')}
        .join(u'|');
}

} // namespace sotoso::exchange
