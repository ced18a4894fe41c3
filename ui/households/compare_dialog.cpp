// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/compare_dialog.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/households.h"
#include "ui/context.h"
#include "ui/households/household_model.h"
#include "ui/shared/marks.h"

#include <QGridLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int sideBySide = 3;

} // namespace

CompareDialog::CompareDialog(Context& context, const QList<HouseholdLine>& all, QWidget* parent)
    : Dialog(tr("Compare households"), parent) {
    const QList<HouseholdLine> lines = all.mid(0, sideBySide);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    int row = 0;
    const auto add = [&](const QString& caption, auto&& value) {
        grid->addWidget(label(caption, Type::Small, Token::T2), row, 0, Qt::AlignTop);
        QStringList values;
        for (const HouseholdLine& line : lines)
            values += value(line);
        const bool same = values.count(values.first()) == values.size();
        for (qsizetype i = 0; i < values.size(); ++i) {
            auto* cell = label(values[i].isEmpty() ? u"–"_s : values[i], same ? Type::Body : Type::BodyBold);
            cell->setWordWrap(true);
            cell->setMinimumWidth(210);
            grid->addWidget(cell, row, int(i) + 1, Qt::AlignTop);
        }
        ++row;
    };
    const auto number = [](const HouseholdLine& line, int HouseholdState::*field) {
        return line.state ? showCount((*line.state).*field) : QString();
    };
    add(tr("Household no."), [](const HouseholdLine& l) { return l.household.code; });
    add(tr("Head of the household"), [](const HouseholdLine& l) { return l.household.headName; });
    add(tr("Address"), [](const HouseholdLine& l) { return HouseholdModel::addressOf(l.household); });
    add(tr("Neighbourhood"), [](const HouseholdLine& l) { return l.areaName; });
    add(tr("Phone"), [](const HouseholdLine& l) { return maskPhone(l.household.phone); });
    add(tr("Kind of household"), [](const HouseholdLine& l) { return nameOf(l.household.kind); });
    add(tr("People known"), [&](const HouseholdLine& l) { return number(l, &HouseholdState::people); });
    add(tr("Names"), [&](const HouseholdLine& l) {
        QStringList names;
        const auto people = context.store.read(
            [&](const Db& db) { return households::residentsOf(db, l.household.id, context.today()); });
        for (const Resident& resident : people.value_or({}))
            names += resident.name;
        return names.join(u'\n');
    });
    add(tr("Visits"), [&](const HouseholdLine& l) { return number(l, &HouseholdState::visits); });
    add(tr("Last visit"), [](const HouseholdLine& l) { return l.state ? showDate(l.state->lastVisit) : QString(); });
    add(tr("Note"), [](const HouseholdLine& l) { return l.household.note; });
    body()->addLayout(grid);
    addSafe(tr("Close"));
    for (const HouseholdLine& line : lines) {
        auto* button = addAction(tr("Open %1").arg(line.household.code), Button::Kind::Normal);
        connect(button, &QAbstractButton::clicked, this, [this, id = line.household.id] { picked = id; });
    }
}

} // namespace sotoso
