// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/compare_dialog.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/households.h"
#include "ui/context.h"
#include "ui/households/household_model.h"
#include "ui/shared/marks.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int sideBySide = 3, valueWidth = 230;

/// The one that more hangs on comes first, else the older one: what is not chosen otherwise is kept from it.
QList<HouseholdLine> fullestFirst(QList<HouseholdLine> lines) {
    const auto visits = [](const HouseholdLine& line) { return line.state ? line.state->visits : 0; };
    std::stable_sort(lines.begin(), lines.end(), [&](const HouseholdLine& a, const HouseholdLine& b) {
        return visits(a) != visits(b) ? visits(a) > visits(b) : a.household.id < b.household.id;
    });
    return lines;
}

} // namespace

CompareDialog::CompareDialog(Context& context, const QList<HouseholdLine>& all, QWidget* parent)
    : Dialog(tr("Compare households"), parent), lines(fullestFirst(all).mid(0, sideBySide)), grid(new QGridLayout) {
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    addFields();
    addFacts(context);
    body()->addLayout(grid);
    auto* hint = label(tr("Merging keeps what is chosen, all visits and all people; it can be undone as one step."),
                       Type::Small, Token::T2);
    hint->setWordWrap(true);
    body()->addWidget(hint);

    const auto answers = [this](Button* button, Answer answer, HouseholdId id = {}) {
        connect(button, &QAbstractButton::clicked, this, [this, answer, id] {
            said = answer;
            picked = id;
        });
    };
    addSafe(tr("Close"));
    for (const HouseholdLine& line : std::as_const(lines))
        answers(addAction(tr("Open %1").arg(line.household.code), Button::Kind::Normal), Answer::Open,
                line.household.id);
    auto* different = addAction(tr("Not the same"), Button::Kind::Normal);
    different->setObjectName(u"differentHouseholds"_s);
    answers(different, Answer::Different);
    auto* merge = addAction(tr("Merge into one"));
    merge->setObjectName(u"mergeHouseholds"_s);
    answers(merge, Answer::Merge);
    ensurePolished();
    resize(sizeHint()); // whole, where Qt would give it two thirds of the screen
}

void CompareDialog::addFields() {
    addChoice(Code, tr("Household no. kept"), [](const HouseholdLine& l) { return l.household.code; });
    addChoice(Head, tr("Head of the household"), [](const HouseholdLine& l) { return l.household.headName; });
    addChoice(Address, tr("Address"), [](const HouseholdLine& l) { return HouseholdModel::addressOf(l.household); });
    addFact(tr("Neighbourhood"), [](const HouseholdLine& l) { return l.areaName; });
    addChoice(Phone, tr("Phone"), [](const HouseholdLine& l) { return maskPhone(l.household.phone); });
    addChoice(Kind, tr("Kind of household"), [](const HouseholdLine& l) { return nameOf(l.household.kind); });
    addChoice(Declared, tr("People declared"), [](const HouseholdLine& l) {
        return l.household.declaredPeople ? QString::number(*l.household.declaredPeople) : QString();
    });
    addChoice(Zalo, tr("Zalo group since"), [](const HouseholdLine& l) { return showDate(l.household.zaloSince); });
}

void CompareDialog::addFacts(Context& context) {
    addFact(tr("Names"), [&](const HouseholdLine& l) {
        QStringList names;
        const auto people = context.store.read(
            [&](const Db& db) { return households::residentsOf(db, l.household.id, context.today()); });
        for (const Resident& resident : people.value_or({}))
            names += resident.birthYear ? u"%1 (%2)"_s.arg(resident.name).arg(*resident.birthYear) : resident.name;
        return names.join(u'\n');
    });
    addFact(tr("Visits"), [](const HouseholdLine& l) { return l.state ? showCount(l.state->visits) : QString(); });
    addFact(tr("Last visit"),
            [](const HouseholdLine& l) { return l.state ? showDate(l.state->lastVisit) : QString(); });
    addFact(tr("Note"), [](const HouseholdLine& l) { return l.household.note; });
}

void CompareDialog::addFact(const QString& caption, const std::function<QString(const HouseholdLine&)>& value) {
    const int row = grid->rowCount();
    grid->addWidget(label(caption, Type::Small, Token::T2), row, 0, Qt::AlignTop);
    QStringList values;
    for (const HouseholdLine& line : std::as_const(lines))
        values += value(line);
    const bool same = values.count(values.first()) == values.size();
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto* cell = label(values[i].isEmpty() ? u"–"_s : values[i], same ? Type::Body : Type::BodyBold);
        cell->setWordWrap(true);
        cell->setMinimumWidth(valueWidth);
        grid->addWidget(cell, row, int(i) + 1, Qt::AlignTop);
    }
}

/// Where the values differ one is chosen: the first that says something.
void CompareDialog::addChoice(Field field, const QString& caption,
                              const std::function<QString(const HouseholdLine&)>& value) {
    QStringList values;
    for (const HouseholdLine& line : std::as_const(lines))
        values += value(line);
    if (values.count(values.first()) == values.size())
        return addFact(caption, value);
    const int row = grid->rowCount();
    grid->addWidget(label(caption, Type::Small, Token::T2), row, 0, Qt::AlignVCenter);
    auto* group = new QButtonGroup(this);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString text = values[i].isEmpty() ? u"–"_s : values[i];
        auto* choice = new QRadioButton(fontMetrics().elidedText(text, Qt::ElideRight, valueWidth - 30));
        choice->setToolTip(text);
        choice->setAccessibleName(u"%1: %2"_s.arg(caption, text));
        choice->setObjectName(u"choice-%1-%2"_s.arg(int(field)).arg(i + 1));
        choice->setMinimumWidth(valueWidth);
        group->addButton(choice, int(i));
        grid->addWidget(choice, row, int(i) + 1, Qt::AlignVCenter);
        if (!values[i].isEmpty() && group->checkedId() < 0)
            choice->setChecked(true);
    }
    choices.insert(field, group);
}

const Household& CompareDialog::from(Field field) const {
    const QButtonGroup* group = choices.value(field);
    return lines[group ? group->checkedId() : 0].household;
}

Household CompareDialog::kept() const {
    Household kept = from(Code);
    kept.headName = from(Head).headName;
    kept.houseNo = from(Address).houseNo;
    kept.street = from(Address).street;
    kept.phone = from(Phone).phone;
    kept.kind = from(Kind).kind;
    kept.declaredPeople = from(Declared).declaredPeople;
    kept.zaloSince = from(Zalo).zaloSince;
    QStringList notes;
    for (const HouseholdLine& line : lines)
        if (!line.household.note.isEmpty() && !notes.contains(line.household.note))
            notes += line.household.note;
    kept.note = notes.join(u'\n');
    return kept;
}

QList<HouseholdId> CompareDialog::shown() const {
    QList<HouseholdId> ids;
    for (const HouseholdLine& line : lines)
        ids += line.household.id;
    return ids;
}

QList<HouseholdId> CompareDialog::gone() const {
    QList<HouseholdId> ids;
    for (const HouseholdLine& line : lines)
        if (line.household.id != from(Code).id)
            ids += line.household.id;
    return ids;
}

} // namespace sotoso
