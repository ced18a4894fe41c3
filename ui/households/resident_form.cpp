// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/resident_form.h"

#include "app/actions/register.h"
#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/settings.h"
#include "ui/context.h"

namespace sotoso {
using namespace Qt::StringLiterals;

ResidentForm::ResidentForm(Context& given, QWidget* parent) : PanelForm({}, parent), context(given) {
    name = new QLineEdit;
    addRow(u"name"_s, tr("Full name"), name)->setRequired();
    auto* first = addPair();
    birth = new QLineEdit;
    addRow(u"birth_year"_s, tr("Year or day of birth"), birth, first);
    sex = new ComboBox;
    addRow(u"sex"_s, tr("Sex"), sex, first);
    sex->addItem(tr("not known"));
    for (const Sex each : {Sex::Male, Sex::Female})
        sex->addItem(nameOf(each));
    auto* second = addPair();
    relation = new QLineEdit;
    addRow(u"relation"_s, tr("Relation to the head"), relation, second);
    phone = new QLineEdit;
    addRow(u"phone"_s, tr("Phone"), phone, second);
    idCard = new QLineEdit;
    cardRow = addRow(u"id_card"_s, tr("Citizen card no."), idCard);
    note = new QLineEdit;
    addRow(u"note"_s, tr("Note"), note);
    rows()->addStretch(1);
}

void ResidentForm::fill(const Resident& resident) {
    before = resident;
    clearErrors();
    name->setText(resident.name);
    birth->setText(resident.birthDay.isValid() ? showDate(resident.birthDay)
                   : resident.birthYear        ? QString::number(*resident.birthYear)
                                               : QString());
    sex->setCurrentIndex(int(resident.sex));
    relation->setText(resident.relation);
    phone->setText(showPhone(resident.phone));
    idCard->setText(resident.idCard);
    note->setText(resident.note);
    const auto keeps = context.store.read([](const Db& db) { return settings::get(db, settings::idCards); });
    cardRow->setVisible(keeps.value_or({}) == u"1");
}

void ResidentForm::startNew(const Household& household) {
    setTitle(tr("New person in household %1").arg(household.code));
    Resident fresh;
    fresh.household = household.id;
    fill(fresh);
}

void ResidentForm::edit(const Resident& resident) {
    setTitle(resident.name);
    fill(resident);
}

void ResidentForm::save() {
    clearErrors();
    Resident resident = before;
    resident.name = name->text();
    resident.sex = Sex(sex->currentIndex());
    resident.relation = relation->text();
    resident.phone = phone->text();
    resident.idCard = idCard->text();
    resident.note = note->text();
    resident.birthYear.reset();
    resident.birthDay = {};
    const QString born = birth->text().trimmed();
    if (bool year = false; born.size() == 4 && born.toInt(&year) > 0 && year) {
        resident.birthYear = born.toInt();
    } else if (!born.isEmpty()) {
        const auto day = parseDate(born);
        if (!day) {
            showError(
                {Error::Kind::Invalid, tr("A year such as 1968, or a day such as 14/06/1968"), {}, u"birth_year"_s});
            return;
        }
        resident.birthDay = *day;
    }
    const QString said = before.id ? tr("Saved %1") : tr("Added %1");
    if (before.id) {
        if (const auto done = actions::updateResident(context.store, resident, context.today()); !done)
            return showError(done.error());
    } else if (const auto id = actions::addResident(context.store, resident, context.today()); !id) {
        return showError(id.error());
    }
    emit saved(said.arg(resident.name.simplified()));
}

} // namespace sotoso
