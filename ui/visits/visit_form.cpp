// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_form.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/domain/codes.h"
#include "ui/shared/indicator_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sotoso::VisitForm)
};

template <class Key>
qint64 quantityOf(const QList<std::pair<Key, qint64>>& list, Key key) {
    for (const auto& [each, quantity] : list)
        if (each == key)
            return quantity;
    return 0;
}

template <class Key>
void setQuantity(QList<std::pair<Key, qint64>>& list, Key key, qint64 quantity) {
    const auto at = std::find_if(list.begin(), list.end(), [&](const auto& pair) { return pair.first == key; });
    if (at == list.end()) {
        if (quantity > 0)
            list.append({key, quantity});
    } else if (quantity > 0) {
        at->second = quantity;
    } else {
        list.erase(at);
    }
}

bool isColumn(const VisitFacts& facts, IndicatorId indicator) {
    return std::any_of(facts.columns.begin(), facts.columns.end(),
                       [&](const Indicator& column) { return column.id == indicator; });
}

bool isThing(const VisitFacts& facts, IndicatorId indicator) {
    return isColumn(facts, indicator) || std::any_of(facts.otherThings.begin(), facts.otherThings.end(),
                                                     [&](const Indicator& thing) { return thing.id == indicator; });
}

bool isMaterial(const VisitFacts& facts, MaterialId material) {
    return std::any_of(facts.materials.begin(), facts.materials.end(),
                       [&](const Material& each) { return each.id == material; });
}

Mark markOf(Form form) {
    return form == Form::Created ? Mark::Created : form == Form::Already ? Mark::Already : Mark::Repeated;
}

std::optional<Form> formOfMark(Mark mark) {
    switch (mark) {
    case Mark::Created:
        return Form::Created;
    case Mark::Already:
        return Form::Already;
    case Mark::Repeated:
        return Form::Repeated;
    default:
        return std::nullopt;
    }
}

/// Shows a result on the form if it has a place there; false: it has none, or the place is taken.
bool place(VisitForm& form, const VisitFacts& facts, const ActivityResult& result) {
    if (result.resident && result.quantity == 1 && isColumn(facts, result.indicator)) {
        if (form.mark(result.resident, result.indicator) != Mark::None)
            return false;
        form.setMark(result.resident, result.indicator, markOf(result.form));
        return true;
    }
    if (result.resident || result.form != Form::Created || result.quantity <= 0)
        return false;
    if (result.material) {
        if (result.indicator != facts.handedOut || !isMaterial(facts, result.material) ||
            form.handedOut(result.material) > 0)
            return false;
        form.setHandedOut(result.material, result.quantity);
        return true;
    }
    if (!isThing(facts, result.indicator) || form.count(result.indicator) > 0)
        return false;
    form.setCount(result.indicator, result.quantity);
    return true;
}

QList<Visitor> visitorsOf(const QString& typed, const VisitFacts& facts, const Activity& before) {
    QList<Visitor> visitors;
    static const QRegularExpression between(u"[;\\n]"_s);
    for (const QString& part : typed.split(between)) {
        const QString name = text::clean(part);
        if (name.isEmpty())
            continue;
        const QString key = text::sameKey(name);
        const auto known = std::find_if(before.visitors.begin(), before.visitors.end(),
                                        [&](const Visitor& visitor) { return text::sameKey(visitor.name) == key; });
        if (known != before.visitors.end()) {
            visitors.append(*known);
            continue;
        }
        Visitor visitor{{}, name};
        for (const Member& member : facts.members)
            if (text::sameKey(member.name) == key)
                visitor = {member.id, member.name};
        visitors.append(visitor);
    }
    return visitors;
}

} // namespace

QString markName(Mark mark) {
    switch (mark) {
    case Mark::Already:
        return Tr::tr("Has it");
    case Mark::Created:
        return Tr::tr("Created");
    case Mark::NotYet:
        return Tr::tr("Not yet");
    case Mark::Later:
        return Tr::tr("Later");
    case Mark::Repeated:
        return Tr::tr("Guided again");
    case Mark::None:
        break;
    }
    return {};
}

QString markIcon(Mark mark) {
    switch (mark) {
    case Mark::Already:
        return u"check"_s;
    case Mark::Created:
        return u"plus"_s;
    case Mark::NotYet:
        return u"circle"_s;
    case Mark::Later:
        return u"clock"_s;
    case Mark::Repeated:
        return u"redo"_s;
    case Mark::None:
        break;
    }
    return {};
}

Mark VisitForm::mark(ResidentId resident, IndicatorId indicator) const {
    for (const MarkedCell& cell : cells)
        if (cell.resident == resident && cell.indicator == indicator)
            return cell.mark;
    return Mark::None;
}

void VisitForm::setMark(ResidentId resident, IndicatorId indicator, Mark mark) {
    const auto at = std::find_if(cells.begin(), cells.end(), [&](const MarkedCell& cell) {
        return cell.resident == resident && cell.indicator == indicator;
    });
    if (at == cells.end()) {
        if (mark != Mark::None)
            cells.append({resident, indicator, mark});
    } else if (mark != Mark::None) {
        at->mark = mark;
    } else {
        cells.erase(at);
    }
    // An account is opened, and people are shown again, only with themselves there.
    if (mark == Mark::Created || mark == Mark::Repeated)
        setMet(resident, true);
}

void VisitForm::setMet(ResidentId resident, bool isMet) {
    if (!isMet) {
        met.removeAll(resident);
    } else {
        if (!met.contains(resident))
            met.append(resident);
        if (outcome != Outcome::ComeBack)
            outcome = Outcome::Met;
    }
}

qint64 VisitForm::count(IndicatorId indicator) const {
    return quantityOf(counts, indicator);
}
void VisitForm::setCount(IndicatorId indicator, qint64 quantity) {
    setQuantity(counts, indicator, quantity);
}
qint64 VisitForm::handedOut(MaterialId material) const {
    return quantityOf(materials, material);
}
void VisitForm::setHandedOut(MaterialId material, qint64 quantity) {
    setQuantity(materials, material, quantity);
}

bool saysNothing(const VisitForm& form) {
    return form.met.isEmpty() && form.cells.isEmpty() && form.counts.isEmpty() && form.materials.isEmpty() &&
           form.nextDay.trimmed().isEmpty() && form.note.trimmed().isEmpty();
}

Mark markFor(Mark typed, const services::Service* known) {
    return typed == Mark::Created && known && known->state == services::State::Has ? Mark::Repeated : typed;
}

QList<FieldMessage> typingErrors(const VisitForm& form, QDate today) {
    QList<FieldMessage> errors;
    const auto check = [&](const QString& typed, const QString& field) {
        if (typed.trimmed().isEmpty())
            return;
        if (const auto day = parseDate(typed, today); !day)
            errors.append({field, day.error().text});
    };
    check(form.day, u"day"_s);
    check(form.nextDay, u"next_day"_s);
    return errors;
}

QList<FieldMessage> notices(const VisitForm& form, const VisitFacts& facts, const HouseholdFacts& household,
                            QDate today) {
    QList<FieldMessage> notices;
    const QDate day = parseDate(form.day, today).value_or(QDate());
    if (household.household.mergedInto)
        notices.append({u"household"_s, Tr::tr("This household was merged into another one.")});
    else if (household.household.status != HouseholdStatus::Open)
        notices.append(
            {u"household"_s, household.household.statusDay.isValid()
                                 ? Tr::tr("This household is noted as “%1” since %2.")
                                       .arg(nameOf(household.household.status), showDate(household.household.statusDay))
                                 : Tr::tr("This household is noted as “%1”.").arg(nameOf(household.household.status))});
    if (!household.sameDay.isEmpty()) {
        const entries::Entry& other = household.sameDay.first();
        notices.append(
            {u"household"_s, other.sheetNo.isEmpty()
                                 ? Tr::tr("Visited on %1 already.").arg(showDay(day))
                                 : Tr::tr("Visited on %1 already, sheet %2.").arg(showDay(day), other.sheetNo)});
    }
    for (const MarkedCell& cell : form.cells) {
        const auto person =
            std::find_if(household.people.begin(), household.people.end(),
                         [&](const services::Person& each) { return each.resident.id == cell.resident; });
        const auto column = std::find_if(facts.columns.begin(), facts.columns.end(),
                                         [&](const Indicator& each) { return each.id == cell.indicator; });
        if (person == household.people.end() || column == facts.columns.end())
            continue;
        const QString who = person->resident.name;
        const QString what = words::inSentence(words::shortName(*column));
        const auto known = person->services.constFind(cell.indicator);
        if (cell.mark == Mark::Repeated && known != person->services.constEnd() &&
            known->state == services::State::Has && known->since.isValid())
            notices.append(
                {u"grid"_s,
                 Tr::tr("%1 has %2 since %3: kept as “guided again”.").arg(who, what, showDate(known->since))});
        if ((cell.mark == Mark::Created || cell.mark == Mark::Later) && column->minAge > 0 &&
            person->resident.birthYear && day.isValid() && day.year() - *person->resident.birthYear < column->minAge)
            notices.append({u"grid"_s, Tr::tr("%1 was born in %2: %3 is from the age of %4.")
                                           .arg(who)
                                           .arg(*person->resident.birthYear)
                                           .arg(what)
                                           .arg(column->minAge)});
    }
    if (const QString secret = secretInNote(form.note); !secret.isEmpty())
        notices.append({u"note"_s, secret});
    return notices;
}

Activity activityOf(const VisitForm& form, const VisitFacts& facts, const Activity& before, QDate today) {
    Activity visit = before;
    visit.id = form.visit;
    visit.kind = ActivityKind::Visit;
    visit.household = form.household;
    visit.day = parseDate(form.day, today).value_or(QDate());
    visit.group = form.group;
    visit.visitors = visitorsOf(form.visitors, facts, before);
    visit.sheetNo = text::clean(form.sheetNo);
    visit.nextDay = form.nextDay.trimmed().isEmpty() ? QDate() : parseDate(form.nextDay, today).value_or(QDate());
    visit.note = text::clean(form.note, true);
    visit.outcome = form.outcome;
    visit.peopleMet = form.met;
    visit.results.clear();
    visit.cells.clear();
    for (const MarkedCell& cell : form.cells) {
        if (const auto how = formOfMark(cell.mark))
            visit.results.append({{}, cell.resident, cell.indicator, *how, 1, {}});
        else
            visit.cells.append(
                {cell.resident, cell.indicator, cell.mark == Mark::Later ? CellStatus::Later : CellStatus::NotYet});
    }
    for (const auto& [indicator, quantity] : form.counts)
        visit.results.append({{}, {}, indicator, Form::Created, quantity, {}});
    for (const auto& [material, quantity] : form.materials)
        visit.results.append({{}, {}, facts.handedOut, Form::Created, quantity, material});
    VisitForm shown;
    for (const ActivityResult& result : before.results)
        if (!place(shown, facts, result))
            visit.results.append(result);
    for (const CellNote& cell : before.cells)
        if (!isColumn(facts, cell.indicator))
            visit.cells.append(cell);
    return visit;
}

VisitForm formOf(const Activity& visit, const VisitFacts& facts) {
    VisitForm form;
    form.visit = visit.id;
    form.household = visit.household;
    form.day = showDate(visit.day);
    form.group = visit.group;
    form.groupChosen = true;
    QStringList names;
    for (const Visitor& visitor : visit.visitors)
        names.append(visitor.name);
    form.visitors = names.join(u"; "_s);
    form.sheetNo = visit.sheetNo;
    form.nextDay = visit.nextDay.isValid() ? showDate(visit.nextDay) : QString();
    form.note = visit.note;
    for (const ActivityResult& result : visit.results)
        place(form, facts, result);
    for (const CellNote& cell : visit.cells)
        if (isColumn(facts, cell.indicator) && form.mark(cell.resident, cell.indicator) == Mark::None)
            form.setMark(cell.resident, cell.indicator, cell.status == CellStatus::Later ? Mark::Later : Mark::NotYet);
    form.met = visit.peopleMet; // as it was, whatever the marks say
    form.outcome = visit.outcome;
    return form;
}

QString nextSheetNo(const QString& sheetNo) {
    static const QRegularExpression tail(u"^(.*?)(\\d{1,9})$"_s);
    const auto match = tail.match(sheetNo.trimmed());
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(2);
    return match.captured(1) + QString::number(digits.toLongLong() + 1).rightJustified(digits.size(), u'0');
}

} // namespace sotoso
