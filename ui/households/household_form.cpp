// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_form.h"

#include "app/actions/register.h"
#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/alike.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "ui/context.h"
#include "ui/households/household_model.h"
#include "ui/households/masked_edit.h"
#include "ui/households/record_words.h"
#include "ui/shared/button.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace sotoso {
using namespace Qt::StringLiterals;

HouseholdForm::HouseholdForm(Context& given, QWidget* parent) : PanelForm({}, parent), context(given) {
    head = new QLineEdit;
    addRow(u"head_name"_s, tr("Head of the household"), head)->setRequired();
    auto* place = addPair();
    area = new ComboBox;
    addRow(u"area"_s, tr("Neighbourhood"), area, place);
    code = new QLineEdit;
    addRow(u"code"_s, tr("Household no."), code, place);
    auto* address = addPair();
    houseNo = new QLineEdit;
    addRow(u"house_no"_s, tr("House no."), houseNo, address);
    street = new QLineEdit;
    addRow(u"street"_s, tr("Street"), street, address);
    address->setStretch(1, 2);
    auto* contact = addPair();
    phone = new MaskedEdit(context);
    addRow(u"phone"_s, tr("Phone"), phone, contact);
    people = new QLineEdit;
    addRow(u"people"_s, tr("People declared"), people, contact);
    kind = new ComboBox;
    addRow(u"kind"_s, tr("Kind of household"), kind);
    for (const HouseholdKind each :
         {HouseholdKind::Permanent, HouseholdKind::Temporary, HouseholdKind::Lodging, HouseholdKind::Business})
        kind->addItem(nameOf(each), int(each));
    zalo = new QCheckBox(tr("In the neighbourhood's Zalo group"));
    zalo->setObjectName(u"zalo"_s);
    rows()->addWidget(zalo);
    note = new QPlainTextEdit;
    note->setTabChangesFocus(true);
    note->setFixedHeight(64);
    addRow(u"note"_s, tr("Note"), note);
    rows()->addStretch(1);
    connect(area, &QComboBox::currentIndexChanged, this, &HouseholdForm::proposeCode);
    connect(phone, &QLineEdit::editingFinished, this, [this] {
        if (phone->isMasked())
            return;
        const auto cleaned = cleanPhone(phone->text());
        cleaned ? row(u"phone"_s)->clearMessage() : row(u"phone"_s)->setError(cleaned.error().text);
    });
    for (QLineEdit* each : std::initializer_list<QLineEdit*>{head, houseNo, street, phone})
        connect(each, &QLineEdit::editingFinished, this, [this, each] {
            if (each->isModified() && !head->text().isEmpty())
                showDoubles();
        });
    connect(note, &QPlainTextEdit::textChanged, this, [this] {
        const QString doubt = secretInNote(note->toPlainText());
        doubt.isEmpty() ? row(u"note"_s)->clearMessage() : row(u"note"_s)->setNotice(doubt);
    });
}

void HouseholdForm::fill(const Household& household) {
    before = household;
    warned.clear();
    clearErrors();
    const QSignalBlocker quiet(area);
    area->clear();
    const auto areas = context.store.read([&](const Db& db) { return areas::open(db, context.today()); });
    for (const Area& each : areas.value_or({}))
        area->addItem(each.name, each.id.value);
    area->setCurrentIndex(std::max(0, area->findData(household.area.value)));
    area->setEnabled(isNew());
    code->setText(household.code);
    head->setText(household.headName);
    houseNo->setText(household.houseNo);
    street->setText(household.street);
    phone->setNumber(household.phone, maskPhone(household.phone), showPhone(household.phone),
                     tr("Show the phone of household %1").arg(household.code));
    people->setText(household.declaredPeople ? QString::number(*household.declaredPeople) : QString());
    kind->setCurrentIndex(int(household.kind));
    zalo->setChecked(household.zaloSince.isValid());
    note->setPlainText(household.note);
    clearErrors();
    setSaveText(tr("Save"));
    setFilled();
}

void HouseholdForm::startNew(AreaId where) {
    setTitle(tr("New household"));
    Household fresh;
    fresh.area = where;
    fill(fresh);
    proposeCode();
}

void HouseholdForm::edit(const Household& household) {
    setTitle(tr("Household %1").arg(household.code));
    fill(household);
    code->setPlaceholderText({});
}

void HouseholdForm::proposeCode() {
    if (!isNew())
        return;
    const auto next = context.store.read([&](const Db& db) {
        const auto chosen = areas::byId(db, AreaId(area->currentData().toLongLong()));
        return chosen ? households::nextCode(db, *chosen) : QString();
    });
    code->setPlaceholderText(next.value_or({})); // an empty field takes it
}

Household HouseholdForm::read() const {
    Household household = before;
    household.code = code->text();
    if (isNew())
        household.area = AreaId(area->currentData().toLongLong());
    household.headName = head->text();
    household.houseNo = houseNo->text();
    household.street = street->text();
    household.phone = phone->number();
    household.kind = HouseholdKind(kind->currentIndex());
    household.note = note->toPlainText();
    if (zalo->isChecked() != before.zaloSince.isValid())
        household.zaloSince = zalo->isChecked() ? context.today() : QDate();
    return household;
}

QString HouseholdForm::doubles(const Household& household) const {
    QStringList others;
    (void)context.store.read([&](const Db& db) { // what cannot be cleaned yet is said when it is saved
        for (const households::Alike& each :
             households::like(db, actions::cleanHousehold(db, household), context.today()))
            others += u"%1 %2, %3 (%4)"_s.arg(each.household.code, each.household.headName,
                                              HouseholdModel::addressOf(each.household),
                                              record_words::likenessLine(each.likeness));
    });
    return others.join(u"; "_s);
}

/// True while it waits for a second Lưu.
bool HouseholdForm::warnOfDoubles(const Household& household) {
    const QString typed =
        QStringList{household.headName, household.houseNo, household.street, household.phone}.join(u'|');
    if (typed == warned)
        return false;
    const QString others = doubles(household);
    if (others.isEmpty())
        return false;
    warned = typed;
    row(u"head_name"_s)->setNotice(tr("May be the same as %1. Save again if it is another one.").arg(others));
    setSaveText(tr("Save all the same"));
    head->setFocus(Qt::OtherFocusReason);
    return true;
}

/// While it is typed, before anything is saved.
void HouseholdForm::showDoubles() {
    const QString others = doubles(read());
    others.isEmpty() ? row(u"head_name"_s)->clearMessage()
                     : row(u"head_name"_s)->setNotice(tr("May be the same as %1.").arg(others));
}

void HouseholdForm::save() {
    clearErrors();
    Household household = read();
    household.declaredPeople.reset();
    if (!people->text().trimmed().isEmpty()) {
        const auto count = parseCount(people->text());
        if (!count) {
            showError({Error::Kind::Invalid, count.error().text, {}, u"people"_s});
            return;
        }
        household.declaredPeople = int(std::min<qint64>(*count, 1000));
    }
    if (warnOfDoubles(household))
        return;
    setSaveText(tr("Save"));
    if (isNew()) {
        const auto id = actions::addHousehold(context.store, household);
        if (!id) {
            showError(id.error());
            return;
        }
        emit savedHousehold(*id, tr("Added the household of %1").arg(head->text().simplified()));
    } else {
        const auto done = actions::updateHousehold(context.store, household);
        if (!done) {
            showError(done.error());
            return;
        }
        emit savedHousehold(before.id, tr("Saved household %1").arg(household.code.simplified()));
    }
}

} // namespace sotoso
