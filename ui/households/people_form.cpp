// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/people_form.h"

#include "app/actions/household_joins.h"
#include "app/storage/areas.h"
#include "ui/context.h"
#include "ui/households/household_picker.h"
#include "ui/households/record_words.h"
#include "ui/shared/date_edit.h"

#include <QCheckBox>

namespace sotoso {
using namespace Qt::StringLiterals;

PeopleForm::PeopleForm(Context& given, QWidget* parent) : PanelForm({}, parent), context(given) {
    explanation = label({}, Type::Body, Token::T2);
    explanation->setWordWrap(true);
    rows()->addWidget(explanation);
    target = new HouseholdPicker(context);
    addRow(u"household"_s, QString(), target);
    leaving = new QCheckBox(tr("They leave the ward, or died"));
    leaving->setObjectName(u"leaving"_s);
    rows()->addWidget(leaving);
    connect(leaving, &QCheckBox::toggled, this, [this](bool on) { row(u"household"_s)->setVisible(!on); });
    head = new ComboBox;
    addRow(u"new_head"_s, tr("Head of the new household"), head);
    auto* people = new QWidget;
    boxColumn = new QVBoxLayout(people);
    boxColumn->setContentsMargins(0, 0, 0, 0);
    boxColumn->setSpacing(4);
    addRow(u"people"_s, tr("Who goes"), people);
    auto* address = addPair();
    houseNo = new QLineEdit;
    addRow(u"new_house_no"_s, tr("House no."), houseNo, address);
    street = new QLineEdit;
    addRow(u"new_street"_s, tr("Street"), street, address);
    address->setStretch(1, 2);
    area = new ComboBox;
    addRow(u"new_area"_s, tr("Neighbourhood"), area);
    day = new DateEdit;
    addRow(u"day"_s, tr("From"), day);
    rows()->addStretch(1);
    connect(head, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (step == Step::Split && index >= 0 && index < boxes.size())
            boxes[index]->setChecked(true);
    });
}

void PeopleForm::start(Step next, const Household& which, const QList<Resident>& people) {
    step = next;
    household = which;
    clearErrors();
    setTitle(step == Step::Move    ? tr("People of household %1 move").arg(which.code)
             : step == Step::Split ? tr("Household %1 comes apart").arg(which.code)
                                   : tr("Household %1 is the same as…").arg(which.code));
    explanation->setText(
        step == Step::Move ? tr("What they were given before that day stays with this household.")
        : step == Step::Split
            ? tr("The chosen people are a household of their own from that day on; what was before stays here.")
            : tr("Both are shown side by side before anything is changed."));
    row(u"household"_s)
        ->setLabel(step == Step::Merge ? tr("Household it is the same as") : tr("Household they move to"));
    setSaveText(step == Step::Merge ? tr("Compare") : tr("Save"));
    target->start(which.id);
    showPeople(people);
    houseNo->setText(which.houseNo);
    street->setText(which.street);
    area->clear();
    const auto areas = context.store.read([&](const Db& db) { return areas::open(db, context.today()); });
    for (const Area& each : areas.value_or({}))
        area->addItem(each.name, each.id.value);
    area->setCurrentIndex(std::max(0, area->findData(which.area.value)));
    day->setNear(context.today());
    day->setDate(context.today());
    leaving->setChecked(false);
    leaving->setVisible(step == Step::Move);
    row(u"household"_s)->setVisible(step != Step::Split);
    row(u"people"_s)->setVisible(step != Step::Merge);
    row(u"day"_s)->setVisible(step != Step::Merge);
    for (const char* field : {"new_head", "new_house_no", "new_street", "new_area"})
        row(QLatin1String(field))->setVisible(step == Step::Split);
    setFirst(step == Step::Split ? static_cast<QWidget*>(head) : target);
}

void PeopleForm::showPeople(const QList<Resident>& people) {
    residents = people;
    qDeleteAll(boxes);
    boxes.clear();
    const QSignalBlocker quiet(head);
    head->clear();
    for (const Resident& each : people) {
        auto* box = new QCheckBox(u"%1 (%2)"_s.arg(each.name, record_words::personLine(each)));
        box->setObjectName(u"person-%1"_s.arg(boxes.size() + 1));
        boxColumn->addWidget(box);
        boxes += box;
        head->addItem(each.name);
    }
    row(u"people"_s)->editor()->setFocusProxy(boxes.isEmpty() ? nullptr : boxes.first());
    // Who splits off is seldom the one the household is named after.
    const int last = int(people.size()) - 1;
    head->setCurrentIndex(last);
    if (step == Step::Split && last >= 0)
        boxes[last]->setChecked(true);
}

QList<ResidentId> PeopleForm::chosen() const {
    QList<ResidentId> ids;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        if (boxes[i]->isChecked())
            ids += residents[i].id;
    return ids;
}

void PeopleForm::save() {
    clearErrors();
    if (step == Step::Merge) {
        if (!target->chosen())
            return showError({Error::Kind::Invalid, tr("Choose the household first."), {}, u"household"_s});
        emit mergeAsked(household.id, target->chosen());
        return;
    }
    day->complete();
    if (!day->problem().isEmpty())
        return showError({Error::Kind::Invalid, day->problem(), {}, u"day"_s});
    step == Step::Move ? move() : split();
}

void PeopleForm::move() {
    const auto ids = chosen();
    const bool gone = leaving->isChecked();
    const auto done = gone ? actions::residentsLeave(context.store, ids, day->date(), context.today())
                           : actions::moveResidents(context.store, ids, target->chosen(), day->date(), context.today());
    if (!done)
        return showError(done.error());
    emit saved(gone ? tr("%n resident(s) leave the ward", nullptr, int(ids.size()))
                    : tr("%n resident(s) move to household %1", nullptr, int(ids.size())).arg(target->code()));
}

void PeopleForm::split() {
    Household fresh;
    fresh.headName = head->currentText();
    fresh.houseNo = houseNo->text();
    fresh.street = street->text();
    fresh.area = AreaId(area->currentData().toLongLong());
    fresh.kind = household.kind;
    QList<ResidentId> ids = chosen();
    if (const int at = head->currentIndex(); at >= 0 && !ids.contains(residents[at].id))
        ids += residents[at].id;
    const auto made = actions::splitHousehold(context.store, household.id, fresh, ids, day->date(), context.today());
    if (!made)
        return showError(made.error());
    emit savedHousehold(*made, tr("Household %1 comes apart").arg(household.code));
}

} // namespace sotoso
