// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_panel.h"

#include "app/actions/register.h"
#include "app/actions/removal.h"
#include "app/storage/households.h"
#include "ui/context.h"
#include "ui/households/household_form.h"
#include "ui/households/people_form.h"
#include "ui/households/resident_form.h"
#include "ui/households/step_form.h"
#include "ui/shared/messages.h"

#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

HouseholdPanel::HouseholdPanel(Context& given, QWidget* parent) : CardFrame({}, parent), context(given) {
    view = new RecordView(context);
    form = new HouseholdForm(context);
    form->setObjectName(u"householdForm"_s);
    residentForm = new ResidentForm(context);
    residentForm->setObjectName(u"residentForm"_s);
    stepForm = new StepForm(context);
    stepForm->setObjectName(u"stepForm"_s);
    peopleForm = new PeopleForm(context);
    peopleForm->setObjectName(u"peopleForm"_s);
    stack = new QStackedWidget;
    for (QWidget* each : std::initializer_list<QWidget*>{view, form, residentForm, stepForm, peopleForm})
        stack->addWidget(each);
    body()->addWidget(stack, 1);

    connect(view, &RecordView::visitAsked, this, [this] { emit visitAsked(view->household()); });
    connect(view, &RecordView::visitOpened, this, &HouseholdPanel::visitOpened);
    connect(view, &RecordView::undone, this, &HouseholdPanel::undone);
    connect(view, &RecordView::editAsked, this, &HouseholdPanel::startEdit);
    connect(view, &RecordView::stepAsked, this, &HouseholdPanel::startStep);
    connect(view, &RecordView::residentAsked, this, &HouseholdPanel::startResident);
    waiting = new Banner;
    waiting->setObjectName(u"householdDrafts"_s);
    offerDraft();
    connect(&context.store, &Store::draftsChanged, this, &HouseholdPanel::offerDraft);
    const auto written = [this](HouseholdId id, const QString& text) {
        dropDraft();
        close();
        emit saved(text, id);
    };
    connect(form, &HouseholdForm::savedHousehold, this, written);
    connect(peopleForm, &PeopleForm::savedHousehold, this, written);
    connect(peopleForm, &PeopleForm::mergeAsked, this, [this](HouseholdId one, HouseholdId other) {
        closeForm();
        emit compareAsked({one, other});
    });
    for (PanelForm* each : std::initializer_list<PanelForm*>{form, residentForm, stepForm, peopleForm}) {
        connect(each, &PanelForm::saved, this, [written](const QString& text) { written({}, text); });
        connect(each, &PanelForm::cancelled, this, &HouseholdPanel::closeForm);
    }
}

bool HouseholdPanel::formOpen() const {
    return stack->currentWidget() != view;
}

void HouseholdPanel::open(PanelForm* next) {
    stack->setCurrentWidget(next);
    emit formOpened();
    next->focusFirst();
}

void HouseholdPanel::closeForm() {
    keepDraft();
    close();
}

void HouseholdPanel::close() {
    if (!formOpen())
        return;
    draftKey.clear();
    stack->setCurrentWidget(view);
    offerDraft();
    emit formClosed();
}

void HouseholdPanel::startNew(AreaId area) {
    keepDraft();
    form->startNew(area);
    open(form);
    beginDraft(0);
}

void HouseholdPanel::startEdit() {
    if (!view->shown())
        return;
    keepDraft();
    form->edit(view->shown()->household);
    open(form);
    beginDraft(view->household().value);
}

void HouseholdPanel::startStep(RecordView::Step step) {
    using Step = RecordView::Step;
    if (!view->shown()) // gone since the menu was opened
        return;
    const Household household = view->shown()->household; // a write shows it anew
    switch (step) {
    case Step::Reopen: {
        const auto opened =
            actions::setHouseholdStatus(context.store, household.id, HouseholdStatus::Open, context.today());
        opened ? emit saved(tr("Household %1 is followed again").arg(household.code), {})
               : emit refused(opened.error().text);
        return;
    }
    case Step::Delete: {
        const auto removed = actions::removeHousehold(context.store, household.id, context.today());
        removed ? emit saved(tr("Deleted household %1; it is in the bin").arg(household.code), {})
                : emit refused(removed.error().text);
        return;
    }
    case Step::MovePeople:
    case Step::Split:
    case Step::Merge:
        peopleForm->start(step == Step::MovePeople ? PeopleForm::Step::Move
                          : step == Step::Split    ? PeopleForm::Step::Split
                                                   : PeopleForm::Step::Merge,
                          household, view->residents());
        return open(peopleForm);
    default:
        stepForm->start(step == Step::Move          ? StepForm::Step::Move
                        : step == Step::CorrectArea ? StepForm::Step::CorrectArea
                                                    : StepForm::Step::Close,
                        household);
        open(stepForm);
    }
}

void HouseholdPanel::startResident(ResidentId id) {
    if (!view->shown())
        return;
    keepDraft();
    fillResident(id, view->household());
}

void HouseholdPanel::fillResident(ResidentId id, HouseholdId household) {
    struct Read {
        std::optional<Resident> resident;
        std::optional<Household> household;
    };
    const auto read = context.store.read([&](const Db& db) {
        return Read{id ? households::residentById(db, id, context.today()) : std::nullopt,
                    households::byId(db, household, context.today())};
    });
    if (!read || (id && !read->resident) || (!id && !read->household))
        return emit refused(tr("This is no longer in the book."));
    id ? residentForm->edit(*read->resident) : residentForm->startNew(*read->household);
    open(residentForm);
    beginDraft(id.value, household);
}

} // namespace sotoso
