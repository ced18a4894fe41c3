// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/group_form.h"

#include "app/actions/team.h"
#include "app/base/parse.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"

#include <QCheckBox>

namespace sotoso {
using namespace Qt::StringLiterals;

GroupForm::GroupForm(Context& given, const TeamSheet& sheet, const SubGroup& of, QWidget* parent)
    : FormCard(of.id ? tr("Sub-group") : tr("New sub-group"), of.id ? tr("Save") : tr("Add"), parent), context(given),
      group(of) {
    name = new QLineEdit(group.id ? group.name : tr("Sub-group %1").arg(sheet.groups.size() + 1));
    add(u"name"_s, tr("Name of the sub-group"), name, u"groupName"_s);
    addSpace();
    addWidget(label(tr("Looks after"), Type::Small, Token::T2));
    int i = 0;
    for (const Area& area : sheet.areas) {
        auto* box = new QCheckBox(area.name);
        box->setObjectName(u"groupArea%1"_s.arg(++i));
        box->setChecked(group.areas.contains(area.id));
        QString others;
        for (const TeamSheet::GroupLine& other : sheet.groups)
            if (other.group.id != group.id && other.group.areas.contains(area.id))
                others = other.group.name;
        if (!others.isEmpty())
            box->setText(tr("%1 (now %2)").arg(area.name, others));
        areas += {area.id, box};
        addWidget(box);
    }
    day = new DateEdit;
    day->setNear(context.today());
    day->setDate(context.today());
    add(u"day"_s, tr("From"), day, u"groupDay"_s);
}

void GroupForm::save() {
    clearErrors();
    day->complete();
    if (!day->date().isValid())
        wrong(u"day"_s, day->problem().isEmpty() ? tr("The day from which it counts") : day->problem());
    if (anyWrong())
        return;
    group.name = name->text();
    group.areas.clear();
    for (const auto& [id, box] : std::as_const(areas))
        if (box->isChecked())
            group.areas += id;
    Result<> saved;
    if (group.id) {
        saved = actions::updateGroup(context.store, group, day->date());
    } else {
        group.validFrom = day->date();
        if (const auto made = actions::addGroup(context.store, group); !made)
            saved = made.error();
    }
    if (!saved)
        return wrong(saved.error());
    emit done(tr("Saved: %1").arg(group.name.simplified()));
    emit closed();
}

TeamForm::TeamForm(Context& given, const Team& of, QWidget* parent)
    : FormCard(tr("The team"), tr("Save"), parent), context(given), team(of) {
    name = new QLineEdit(team.name);
    add(u"name"_s, tr("Name of the team"), name, u"teamName"_s);
    decision = new QLineEdit(team.decisionNo);
    add(u"decision"_s, tr("Decision number"), decision, u"teamDecision"_s);
    day = new DateEdit;
    day->setNear(context.today());
    day->setDate(team.decisionDay);
    add(u"day"_s, tr("Date of the decision"), day, u"teamDay"_s);
}

void TeamForm::save() {
    clearErrors();
    day->complete();
    if (!day->problem().isEmpty())
        return wrong(u"day"_s, day->problem());
    team.name = name->text().simplified();
    team.decisionNo = decision->text().simplified();
    team.decisionDay = day->date();
    if (const auto saved = actions::updateTeam(context.store, team); !saved)
        return wrong(saved.error());
    emit done(tr("Saved: %1").arg(team.name));
    emit closed();
}

} // namespace sotoso
