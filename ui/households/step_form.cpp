// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/step_form.h"

#include "app/actions/register.h"
#include "app/domain/codes.h"
#include "app/storage/areas.h"
#include "ui/context.h"
#include "ui/shared/date_edit.h"

namespace sotoso {
using namespace Qt::StringLiterals;

StepForm::StepForm(Context& given, QWidget* parent) : PanelForm({}, parent), context(given) {
    explanation = label({}, Type::Body, Token::T2);
    explanation->setWordWrap(true);
    rows()->addWidget(explanation);
    area = new ComboBox;
    addRow(u"step_area"_s, tr("Neighbourhood"), area);
    status = new ComboBox;
    addRow(u"status"_s, tr("Why"), status);
    for (const HouseholdStatus each :
         {HouseholdStatus::MovedAway, HouseholdStatus::Vacant, HouseholdStatus::Demolished, HouseholdStatus::Refused})
        status->addItem(nameOf(each), int(each));
    day = new DateEdit;
    addRow(u"day"_s, tr("From"), day);
    rows()->addStretch(1);
}

void StepForm::start(Step next, const Household& which) {
    step = next;
    household = which;
    clearErrors();
    setTitle(step == Step::Move          ? tr("Household %1 moves").arg(which.code)
             : step == Step::CorrectArea ? tr("Correct the neighbourhood of %1").arg(which.code)
                                         : tr("Stop following household %1").arg(which.code));
    explanation->setText(
        step == Step::Move ? tr("Visits and results before that day stay with the neighbourhood it was in.")
        : step == Step::CorrectArea
            ? tr("It was entered in the wrong neighbourhood: visits and results go to the right one, also the past.")
            : tr("It leaves the lists. What was recorded stays counted; it can be followed again at any time."));
    area->clear();
    const auto areas = context.store.read([&](const Db& db) { return areas::open(db, context.today()); });
    for (const Area& each : areas.value_or({}))
        if (each.id != which.area)
            area->addItem(each.name, each.id.value);
    row(u"step_area"_s)->setVisible(step != Step::Close);
    row(u"status"_s)->setVisible(step == Step::Close);
    row(u"day"_s)->setVisible(step != Step::CorrectArea);
    setFirst(step == Step::Close ? status : area); // the other is hidden
    day->setNear(context.today());
    day->setDate(context.today());
}

void StepForm::save() {
    clearErrors();
    day->complete();
    if (!day->problem().isEmpty())
        return showError({Error::Kind::Invalid, day->problem(), {}, u"day"_s});
    if (step == Step::Close && day->date() > context.today())
        return showError({Error::Kind::Invalid, tr("Not after today"), {}, u"day"_s});
    const AreaId to(area->currentData().toLongLong());
    const auto done = step == Step::Move ? actions::moveHousehold(context.store, household.id, to, day->date())
                      : step == Step::CorrectArea
                          ? actions::correctArea(context.store, household.id, to)
                          : actions::setHouseholdStatus(context.store, household.id,
                                                        HouseholdStatus(status->currentData().toInt()), day->date());
    if (!done)
        return showError(done.error());
    emit saved(step == Step::Move          ? tr("Household %1 moves to %2").arg(household.code, area->currentText())
               : step == Step::CorrectArea ? tr("Household %1 is in %2").arg(household.code, area->currentText())
                                           : tr("Household %1 is no longer followed").arg(household.code));
}

} // namespace sotoso
