// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of households and people that are left before they are saved wait among the book's drafts: by Esc, by leaving
// the page and by closing the window.
#include "app/storage/households.h"
#include "ui/context.h"
#include "ui/households/household_form.h"
#include "ui/households/household_panel.h"
#include "ui/households/resident_form.h"
#include "ui/shared/messages.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QStackedWidget>
#include <QUuid>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QString pageName = u"households"_s;

} // namespace

void HouseholdPanel::beginDraft(qint64 id, HouseholdId household) {
    const bool person = stack->currentWidget() == residentForm;
    draftKey = (person ? u"resident-%1"_s : u"household-%1"_s)
                   .arg(id ? QString::number(id) : QUuid::createUuid().toString(QUuid::WithoutBraces));
    draftOf = id;
    draftHousehold = household;
    for (const Store::Draft& draft : context.store.drafts(pageName))
        if (draft.key == draftKey) // what was begun goes on
            static_cast<PanelForm*>(stack->currentWidget())
                ->type(QJsonDocument::fromJson(draft.content.toUtf8()).object()[u"typed"_s].toObject());
    offerDraft();
}

QString HouseholdPanel::draftTitle() const {
    const bool person = stack->currentWidget() == residentForm;
    const auto* name = stack->currentWidget()->findChild<QLineEdit*>(person ? u"name"_s : u"head_name"_s);
    const QString typed = name->text().simplified();
    const QString what = person ? tr("person") : tr("household");
    return typed.isEmpty() ? what : u"%1 (%2)"_s.arg(typed, what);
}

void HouseholdPanel::keepDraft() {
    if (draftKey.isEmpty() || context.store.readOnly())
        return;
    const auto* open = static_cast<PanelForm*>(stack->currentWidget());
    const QJsonObject typed = open->typed();
    if (typed.isEmpty())
        return dropDraft();
    const QJsonObject fields{{u"id"_s, QString::number(draftOf)},
                             {u"person"_s, stack->currentWidget() == residentForm},
                             {u"household"_s, draftHousehold.toString()},
                             {u"typed"_s, typed}};
    const auto kept = context.store.saveDraft({draftKey, pageName, draftTitle(),
                                               QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)),
                                               QDateTime::currentDateTimeUtc()});
    if (!kept)
        emit refused(kept.error().text);
}

void HouseholdPanel::dropDraft() {
    for (const Store::Draft& draft : context.store.drafts(pageName))
        if (draft.key == draftKey)
            if (const auto dropped = context.store.dropDraft(draftKey); !dropped)
                emit refused(dropped.error().text);
}

void HouseholdPanel::offerDraft() {
    QList<Store::Draft> drafts = context.store.drafts(pageName);
    drafts.removeIf([this](const Store::Draft& draft) { return draft.key == draftKey; });
    if (drafts.isEmpty())
        return waiting->hide();
    const Store::Draft& draft = drafts.first();
    const QString more = drafts.size() > 1 ? u' ' + tr("(%n more)", nullptr, int(drafts.size()) - 1) : QString();
    waiting->say(ChipKind::Accent, tr("Begun and not saved: <b>%1</b>").arg(draft.title.toHtmlEscaped()) + more,
                 u"edit"_s);
    waiting->addLink(tr("Go on"), [this, draft] { resume(draft); });
    waiting->addLink(tr("Drop it"), [this, draft] {
        if (const auto dropped = context.store.dropDraft(draft.key); !dropped)
            emit refused(dropped.error().text);
    });
}

void HouseholdPanel::resume(const Store::Draft& draft) {
    closeForm();
    const QJsonObject fields = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    const qint64 id = fields[u"id"_s].toString().toLongLong();
    if (fields[u"person"_s].toBool()) {
        fillResident(ResidentId(id), HouseholdId(fields[u"household"_s].toString().toLongLong()));
    } else if (id) {
        const auto household =
            context.store.read([&](const Db& db) { return households::byId(db, HouseholdId(id), context.today()); });
        if (!household || !*household)
            return emit refused(tr("This is no longer in the book."));
        form->edit(**household);
        open(form);
        beginDraft(id);
    } else {
        form->startNew({});
        open(form);
        beginDraft(0);
    }
    if (!formOpen())
        return;
    if (!id) { // what was begun goes on under its own name
        draftKey = draft.key;
        static_cast<PanelForm*>(stack->currentWidget())->type(fields[u"typed"_s].toObject());
        offerDraft();
    }
}

} // namespace sotoso
