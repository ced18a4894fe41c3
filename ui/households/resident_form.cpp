// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/resident_form.h"

#include "app/actions/register.h"
#include "app/actions/removal.h"
#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/alike.h"
#include "app/storage/households.h"
#include "app/storage/settings.h"
#include "ui/context.h"
#include "ui/households/masked_edit.h"
#include "ui/households/record_words.h"
#include "ui/shared/button.h"

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
    phone = new MaskedEdit(context);
    addRow(u"phone"_s, tr("Phone"), phone, second);
    idCard = new MaskedEdit(context);
    cardRow = addRow(u"id_card"_s, tr("Citizen card no."), idCard);
    note = new QLineEdit;
    addRow(u"note"_s, tr("Note"), note);
    removal = wordLink(tr("Delete this person"));
    removal->setObjectName(u"deletePerson"_s);
    rows()->addWidget(removal, 0, Qt::AlignLeft);
    rows()->addStretch(1);
    connect(removal, &QAbstractButton::clicked, this, [this] {
        const auto removed = actions::removeResident(context.store, before.id, context.today());
        removed ? emit saved(tr("Deleted %1; it is in the bin").arg(before.name)) : showError(removed.error());
    });
    connect(note, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString doubt = secretInNote(text);
        doubt.isEmpty() ? row(u"note"_s)->clearMessage() : row(u"note"_s)->setNotice(doubt);
    });
}

void ResidentForm::fill(const Resident& resident) {
    before = resident;
    removal->setVisible(bool(resident.id));
    warned.clear();
    setSaveText(tr("Save"));
    clearErrors();
    name->setText(resident.name);
    birth->setText(resident.birthDay.isValid() ? showDate(resident.birthDay)
                   : resident.birthYear        ? QString::number(*resident.birthYear)
                                               : QString());
    sex->setCurrentIndex(int(resident.sex));
    relation->setText(resident.relation);
    const auto home =
        context.store.read([&](const Db& db) { return households::byId(db, resident.household, context.today()); });
    const QString look =
        tr("Show the numbers of a person of household %1").arg(home && *home ? (*home)->code : QString());
    phone->setNumber(resident.phone, maskPhone(resident.phone), showPhone(resident.phone), look);
    idCard->setNumber(resident.idCard, maskIdCard(resident.idCard), resident.idCard, look);
    note->setText(resident.note);
    const auto keeps = context.store.read([](const Db& db) { return settings::get(db, settings::idCards); });
    cardRow->setVisible(keeps.value_or({}) == u"1");
    setFilled();
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

/// True while it waits for a second Lưu.
bool ResidentForm::warnOfDoubles(const Resident& resident) {
    const QString typed = QStringList{resident.name, resident.phone, resident.idCard, birth->text()}.join(u'|');
    if (before.id || typed == warned)
        return false;
    QStringList others;
    (void)context.store.read([&](const Db& db) { // what cannot be cleaned yet is said when it is saved
        const Resident cleaned = actions::cleanResident(resident, context.today());
        for (const Resident& each : households::like(db, cleaned, context.today()))
            if (const auto home = households::byId(db, each.household, context.today()))
                others += tr("%1 (%2), household %3").arg(each.name, record_words::personLine(each), home->code);
    });
    if (others.isEmpty())
        return false;
    warned = typed;
    row(u"name"_s)->setNotice(tr("May be the same as %1. Save again if it is another one.").arg(others.join(u"; "_s)));
    setSaveText(tr("Save all the same"));
    name->setFocus(Qt::OtherFocusReason);
    return true;
}

void ResidentForm::save() {
    clearErrors();
    Resident resident = before;
    resident.name = name->text();
    resident.sex = Sex(sex->currentIndex());
    resident.relation = relation->text();
    resident.phone = phone->number();
    resident.idCard = idCard->number();
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
    if (warnOfDoubles(resident))
        return;
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
