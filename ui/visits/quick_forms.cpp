// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/quick_forms.h"

#include "app/actions/register.h"
#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/storage/store.h"
#include "ui/shared/button.h"
#include "ui/visits/message_line.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QKeyEvent* event) {
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

QLineEdit* line(const QString& name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setProperty("compact", true);
    return edit;
}

} // namespace

QuickHousehold::QuickHousehold(Context& given, QWidget* parent) : QWidget(parent), context(given) {
    setObjectName(u"quickHousehold"_s);
    area = new ComboBox;
    area->setObjectName(u"newArea"_s);
    area->setProperty("compact", true);
    head = line(u"newHead"_s);
    houseNo = line(u"newHouseNo"_s);
    street = line(u"newStreet"_s);
    phone = line(u"newPhone"_s);
    areaRow = new FormRow(tr("Neighbourhood"), area);
    headRow = new FormRow(tr("Head of the household"), head);
    houseRow = new FormRow(tr("House no."), houseNo);
    streetRow = new FormRow(tr("Street, alley"), street);
    phoneRow = new FormRow(tr("Phone"), phone);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(headRow, 0, 0, 1, 2);
    grid->addWidget(houseRow, 1, 0, Qt::AlignTop);
    grid->addWidget(streetRow, 1, 1, Qt::AlignTop);
    grid->addWidget(areaRow, 2, 0, Qt::AlignTop);
    grid->addWidget(phoneRow, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    auto* buttons = new QHBoxLayout;
    auto* add = new Button(tr("Add the household"), u"check"_s);
    add->setObjectName(u"newSave"_s);
    add->setKind(Button::Kind::Primary);
    auto* cancel = new Button(tr("Cancel"), {}, u"Esc"_s);
    cancel->setKind(Button::Kind::Quiet);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, 3, 0, 1, 2);
    connect(add, &Button::clicked, this, &QuickHousehold::save);
    connect(cancel, &Button::clicked, this, &QuickHousehold::cancelled);
    setTabOrder(head, houseNo);
    setTabOrder(houseNo, street);
    setTabOrder(street, area);
    setTabOrder(area, phone);
    setTabOrder(phone, add);
}

void QuickHousehold::begin(const VisitFacts& facts, const QString& searched) {
    const qint64 chosen = area->currentData().toLongLong();
    area->clear();
    for (const Area& each : facts.areas)
        if (!each.validTo.isValid() || each.validTo >= context.today())
            area->addItem(each.name, each.id.value);
    area->setCurrentIndex(std::max(0, area->findData(chosen))); // the last one: sheets come by neighbourhood
    for (QLineEdit* each : {head, houseNo, street, phone})
        each->clear();
    for (FormRow* each : {areaRow, headRow, houseRow, streetRow, phoneRow})
        each->clearMessage();
    const QString text = text::clean(searched);
    if (!text.isEmpty() && text.at(0).isDigit()) {
        const qsizetype space = text.indexOf(u' ');
        if (cleanPhone(text) && text.size() > 8) {
            phone->setText(text);
        } else {
            houseNo->setText(space < 0 ? text : text.left(space));
            street->setText(space < 0 ? QString() : text.mid(space + 1));
        }
    } else {
        head->setText(text);
    }
    head->setFocus(Qt::OtherFocusReason);
    head->selectAll();
}

FormRow* QuickHousehold::rowOf(const QString& field) const {
    return field == u"area" ? areaRow : field == u"phone" ? phoneRow : headRow;
}

void QuickHousehold::save() {
    for (FormRow* each : {areaRow, headRow, houseRow, streetRow, phoneRow})
        each->clearMessage();
    Household household;
    household.area = AreaId(area->currentData().toLongLong());
    household.headName = head->text();
    household.houseNo = houseNo->text();
    household.street = street->text();
    household.phone = phone->text();
    const auto added = actions::addHousehold(context.store, household);
    if (!added) {
        FormRow* row = rowOf(added.error().field);
        row->setError(added.error().text);
        row->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit saved(*added);
}

void QuickHousehold::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (isEnter(event) && phone->hasFocus())
        save();
    else if (isEnter(event))
        focusNextPrevChild(true);
    else
        QWidget::keyPressEvent(event);
}

QuickResident::QuickResident(Context& given, QWidget* parent) : QWidget(parent), context(given) {
    setObjectName(u"quickResident"_s);
    name = line(u"personName"_s);
    birth = line(u"personBirth"_s);
    relation = line(u"personRelation"_s);
    name->setPlaceholderText(tr("Full name"));
    birth->setPlaceholderText(tr("Birth year"));
    relation->setPlaceholderText(tr("Relation: wife, son …"));
    for (QLineEdit* each : {name, birth, relation})
        each->setAccessibleName(each->placeholderText());
    birth->setMaximumWidth(110);
    relation->setMaximumWidth(170);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(name, 1);
    row->addWidget(birth);
    row->addWidget(relation);
    auto* add = new Button(tr("Add"), u"check"_s, u"Enter"_s);
    add->setObjectName(u"personSave"_s);
    add->setKind(Button::Kind::Primary);
    nobody = new Button(tr("By number, without names"), {});
    nobody->setObjectName(u"unnamed"_s);
    nobody->setKind(Button::Kind::Quiet);
    row->addWidget(add);
    row->addWidget(nobody);
    problem = new MessageLine;
    problem->setFixedWidth(nobody->sizeHint().width());
    row->addWidget(problem);
    connect(add, &Button::clicked, this, &QuickResident::save);
    connect(nobody, &Button::clicked, this, &QuickResident::unnamed);
}

void QuickResident::begin(HouseholdId of) {
    household = of;
    for (QLineEdit* each : {name, birth, relation}) {
        each->clear();
        setFieldState(each, FieldState::Normal);
    }
    problem->say(FieldState::Error, {});
    nobody->show();
    name->setFocus(Qt::OtherFocusReason);
}

bool QuickResident::isFilled() const {
    return !isHidden() && !name->text().trimmed().isEmpty();
}

void QuickResident::save() {
    for (QLineEdit* each : {name, birth, relation})
        setFieldState(each, FieldState::Normal);
    const auto wrong = [this](QLineEdit* where, const QString& text) {
        setFieldState(where, FieldState::Error);
        problem->say(FieldState::Error, {text});
        nobody->hide();
        where->setFocus(Qt::OtherFocusReason);
    };
    Resident person;
    person.household = household;
    person.name = name->text();
    person.relation = relation->text();
    const QString typed = birth->text().trimmed();
    if (typed.size() > 4) {
        const auto day = parseDate(typed);
        if (!day)
            return wrong(birth, day.error().text);
        person.birthDay = *day;
    } else if (!typed.isEmpty()) {
        const auto year = parseCount(typed);
        if (!year)
            return wrong(birth, year.error().text);
        person.birthYear = int(*year);
    }
    const auto added = actions::addResident(context.store, person, context.today());
    if (!added)
        return wrong(added.error().field.startsWith(u"birth") ? birth : name, added.error().text);
    emit saved(*added);
}

void QuickResident::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (isEnter(event) && name->hasFocus() && !name->text().trimmed().isEmpty())
        birth->setFocus(Qt::TabFocusReason);
    else if (isEnter(event) && birth->hasFocus())
        relation->setFocus(Qt::TabFocusReason);
    else if (isEnter(event))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sotoso
