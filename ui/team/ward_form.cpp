// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/ward_form.h"

#include "app/actions/ward_areas.h"
#include "app/base/parse.h"
#include "app/storage/areas.h"
#include "app/storage/store.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"

namespace sotoso {
using namespace Qt::StringLiterals;

WardForm::WardForm(Context& given, QWidget* parent)
    : FormCard(tr("Ward and neighbourhoods"), tr("Save"), parent), context(given) {
    const auto ward = context.store.read([](const Db& db) { return areas::ward(db); });
    name = new QLineEdit(ward ? ward->name : QString());
    add(u"name"_s, tr("Name of the ward or commune"), name, u"wardName"_s);
    addSpace();
    addWidget(label(tr("Neighbourhoods: choose one to change it"), Type::Small, Token::T2));
    const auto link = [this](const QString& text, const QString& objectName, const Area& area) {
        auto* made = wordLink(text);
        made->setObjectName(objectName);
        connect(made, &QAbstractButton::clicked, this, [this, area] { emit areaAsked(area); });
        addWidget(made);
    };
    int i = 0;
    const auto all = context.store.read([](const Db& db) { return areas::all(db); });
    for (const Area& area : all.value_or({}))
        link(area.validTo.isValid() ? tr("%1 (until %2)").arg(area.name, showDate(area.validTo)) : area.name,
             u"area%1"_s.arg(++i), area);
    addSpace();
    link(tr("Add a neighbourhood"), u"addArea"_s, {});
}

void WardForm::save() {
    clearErrors();
    if (const auto saved = actions::renameWard(context.store, name->text()); !saved)
        return wrong(saved.error());
    emit done(tr("Saved: %1").arg(name->text().simplified()));
    emit closed();
}

AreaForm::AreaForm(Context& given, const Area& of, QWidget* parent)
    : FormCard(of.id ? of.name : tr("New neighbourhood"), of.id ? tr("Save") : tr("Add"), parent), context(given),
      area(of) {
    name = new QLineEdit(area.name);
    name->setPlaceholderText(tr("such as Khu phố 6"));
    add(u"name"_s, tr("Name of the neighbourhood"), name, u"areaName"_s);
    code = new QLineEdit(area.code);
    code->setPlaceholderText(tr("by itself, such as KP6"));
    add(u"code"_s, tr("Code"), code, u"areaCode"_s);
    if (!area.id)
        return;
    addSpace();
    auto* about =
        label(area.validTo.isValid()
                  ? tr("It ended with %1. What was done in it stays counted for it.").arg(showDate(area.validTo))
                  : tr("If it is dissolved or becomes part of another one: what was done in it until that "
                       "day stays counted for it."),
              Type::Small, Token::T2);
    about->setWordWrap(true);
    addWidget(about);
    if (area.validTo.isValid())
        return;
    day = new DateEdit;
    day->setNear(context.today());
    add(u"day"_s, tr("Last day; empty: it goes on"), day, u"areaLastDay"_s);
    into = new ComboBox;
    into->addItem(tr("nowhere: it has none"), 0LL);
    const auto others = context.store.read([&](const Db& db) { return areas::open(db, context.today()); });
    for (const Area& other : others.value_or({}))
        if (other.id != area.id)
            into->addItem(other.name, qlonglong(other.id.value));
    add(u"into"_s, tr("From the next day its households are in"), into, u"areaInto"_s);
}

Result<> AreaForm::write() {
    if (!area.id) {
        const auto added = actions::addArea(context.store, name->text(), code->text());
        return added ? Result<>() : Result<>(added.error());
    }
    if (name->text() != area.name || code->text() != area.code)
        if (auto renamed = actions::renameArea(context.store, area.id, name->text(), code->text()); !renamed)
            return renamed;
    if (!day || !day->date().isValid())
        return {};
    return actions::endArea(context.store, area.id, day->date(), AreaId(into->currentData().toLongLong()));
}

void AreaForm::save() {
    clearErrors();
    if (day) {
        day->complete();
        if (!day->problem().isEmpty())
            return wrong(u"day"_s, day->problem());
    }
    if (const auto saved = write(); !saved)
        return wrong(saved.error());
    const QString said = name->text().simplified();
    emit done(day && day->date().isValid() ? tr("%1 ends with %2").arg(said, showDate(day->date()))
                                           : tr("Saved: %1").arg(said));
    emit closed();
}

} // namespace sotoso
