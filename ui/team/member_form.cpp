// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/member_form.h"

#include "app/actions/team.h"
#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"

#include <QCompleter>

namespace sotoso {
using namespace Qt::StringLiterals;

QString roleTitle(Role role) {
    QString text = nameOf(role);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

namespace {

constexpr Role roles[] = {Role::Member, Role::GroupLeader, Role::Secretary, Role::Deputy, Role::Leader};

QString titleOf(MemberForm::What what) {
    switch (what) {
    case MemberForm::What::New:
        return MemberForm::tr("New member");
    case MemberForm::What::Change:
        return MemberForm::tr("Member");
    case MemberForm::What::Term:
        return MemberForm::tr("Another role or sub-group");
    case MemberForm::What::End:
        break;
    }
    return MemberForm::tr("End of service");
}

QString saveOf(MemberForm::What what) {
    return what == MemberForm::What::New   ? MemberForm::tr("Add")
           : what == MemberForm::What::End ? MemberForm::tr("End")
                                           : MemberForm::tr("Save");
}

} // namespace

MemberForm::MemberForm(Context& given, const TeamSheet& team, What kind, const TeamSheet::MemberLine& of,
                       QWidget* parent)
    : FormCard(titleOf(kind), saveOf(kind), parent), context(given), what(kind), line(of), sheet(team) {
    if (what == What::New || what == What::Change) {
        addPerson();
    } else {
        auto* who = label(line.member.name, Type::Record);
        who->setWordWrap(true);
        addWidget(who);
    }
    if (what == What::New || what == What::Term)
        addTerm();
    if (what == What::End) {
        to = new DateEdit;
        to->setNear(context.today());
        to->setDate(context.today());
        add(u"to"_s, tr("Last day"), to, u"memberTo"_s);
        auto* hint = label(tr("The member stays in the book with all visits; after this day nothing more is expected."),
                           Type::Small, Token::T2);
        hint->setWordWrap(true);
        addWidget(hint);
    }
    if (what != What::New)
        addHistory();
}

void MemberForm::addPerson() {
    name = new QLineEdit(line.member.name);
    add(u"name"_s, tr("Full name"), name, u"memberName"_s);
    organisation = new QLineEdit(line.member.organisation);
    add(u"organisation"_s, tr("Organisation"), organisation, u"memberOrganisation"_s);
    position = new QLineEdit(line.member.position);
    add(u"position"_s, tr("Position there"), position, u"memberPosition"_s);
    phone = new QLineEdit(showPhone(line.member.phone));
    add(u"phone"_s, tr("Phone"), phone, u"memberPhone"_s);
    note = new QLineEdit(line.member.note);
    add(u"note"_s, tr("Note"), note, u"memberNote"_s);
    // Popup lists only: completing in the line would break Telex.
    QStringList known;
    for (const TeamSheet::MemberLine& each : sheet.members)
        if (!each.member.organisation.isEmpty() && !known.contains(each.member.organisation))
            known += each.member.organisation;
    known.sort();
    auto* list = new QCompleter(known, organisation);
    list->setCompletionMode(QCompleter::PopupCompletion);
    list->setFilterMode(Qt::MatchContains);
    list->setCaseSensitivity(Qt::CaseInsensitive);
    organisation->setCompleter(list);
}

void MemberForm::addTerm() {
    role = new ComboBox;
    for (const Role each : roles)
        role->addItem(roleTitle(each));
    group = new ComboBox;
    group->addItem(tr("Standing committee"));
    for (const TeamSheet::GroupLine& each : sheet.groups)
        group->addItem(each.areaNames.isEmpty() ? each.group.name
                                                : u"%1 – %2"_s.arg(each.group.name, each.areaNames.join(u", "_s)));
    from = new DateEdit;
    from->setNear(context.today());
    from->setDate(context.today());
    decision = new QLineEdit(what == What::New ? QString() : line.term.decisionNo);
    add(u"role"_s, tr("Role"), role, u"memberRole"_s);
    add(u"group"_s, tr("Serves in"), group, u"memberGroup"_s);
    add(u"from"_s, tr("From"), from, u"memberFrom"_s);
    add(u"decision"_s, tr("Decision number"), decision, u"memberDecision"_s);
    role->setCurrentIndex(int(std::find(std::begin(roles), std::end(roles), line.term.role) - std::begin(roles)));
    for (int i = 0; i < sheet.groups.size(); ++i)
        if (sheet.groups[i].group.id == line.term.group)
            group->setCurrentIndex(i + 1);
}

void MemberForm::addHistory() {
    if (what == What::Change) {
        auto* another = new Button(tr("Another role or sub-group"), u"swap"_s);
        another->setObjectName(u"memberTerm"_s);
        auto* end = new Button(tr("End of service"), u"close"_s);
        end->setObjectName(u"memberEnd"_s);
        connect(another, &QPushButton::clicked, this, [this] { emit otherAsked(What::Term); });
        connect(end, &QPushButton::clicked, this, [this] { emit otherAsked(What::End); });
        end->setEnabled(!line.term.to.isValid());
        addSpace();
        addWidget(another);
        addWidget(end);
    }
    addSpace();
    addWidget(label(tr("Service so far"), Type::SmallBold));
    for (auto it = sheet.terms.crbegin(); it != sheet.terms.crend(); ++it) {
        if (it->member != line.member.id)
            continue;
        QString where = tr("standing committee");
        for (const TeamSheet::GroupLine& each : sheet.groups)
            if (each.group.id == it->group)
                where = each.group.name;
        QString text =
            tr("%1, %2, from %3").arg(roleTitle(it->role), where, it->from.isValid() ? showDate(it->from) : u"…"_s);
        if (it->to.isValid())
            text += u' ' + tr("to %1").arg(showDate(it->to));
        if (!it->decisionNo.isEmpty())
            text += u" · "_s + it->decisionNo;
        auto* past = label(text, Type::Small, Token::T2);
        past->setWordWrap(true);
        addWidget(past);
    }
}

Membership MemberForm::term() const {
    Membership made;
    made.member = line.member.id;
    made.role = roles[role->currentIndex()];
    if (group->currentIndex() > 0)
        made.group = sheet.groups[group->currentIndex() - 1].group.id;
    made.decisionNo = decision->text().simplified();
    made.from = from->date();
    return made;
}

void MemberForm::save() {
    clearErrors();
    for (DateEdit* date : {from, to}) {
        if (!date)
            continue;
        date->complete();
        if (!date->problem().isEmpty())
            wrong(date == from ? u"from"_s : u"to"_s, date->problem());
    }
    if (anyWrong())
        return;
    Member member = line.member;
    if (name) {
        member.name = name->text();
        member.organisation = organisation->text();
        member.position = position->text();
        member.phone = phone->text();
        member.note = note->text();
    }
    const auto finish = [this](const auto& result, const QString& text) {
        if (!result) {
            wrong(result.error());
            return;
        }
        emit done(text);
        emit closed();
    };
    const QString who = member.name.simplified();
    if (what == What::New) {
        if (!from->date().isValid())
            return wrong(u"from"_s, tr("The first day of service"));
        finish(actions::addMember(context.store, member, term()), tr("Added: %1").arg(who));
    } else if (what == What::Change) {
        finish(actions::updateMember(context.store, member), tr("Changed: %1").arg(who));
    } else if (what == What::Term) {
        finish(actions::changeTerm(context.store, term()),
               tr("%1: %2 from %3").arg(who, nameOf(term().role), showDate(term().from)));
    } else {
        finish(actions::endTerm(context.store, line.term.id, to->date()),
               tr("%1: service ends on %2").arg(who, showDate(to->date())));
    }
}

} // namespace sotoso
