// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_page.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/figures/record_key.h"
#include "app/report/lists.h"
#include "ui/shared/current_stack.h"
#include "ui/shared/field.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/print_list.h"
#include "ui/team/group_form.h"
#include "ui/team/group_list.h"
#include "ui/team/team_info.h"
#include "ui/team/training_form.h"
#include "ui/team/ward_form.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

// Lines of the left list that are no sub-group.
constexpr qint64 wholeTeam = -1, standing = -2, formerOnes = -3;

QVariant tone(Token token) {
    return int(token);
}

} // namespace

TeamPage::TeamPage(Context& given) : Page(given, tr("Team and sub-groups")) {
    auto* paper = new Button(tr("Print the list"), u"print"_s);
    paper->setObjectName(u"printTeam"_s);
    connect(paper, &QPushButton::clicked, this, &TeamPage::print);
    connect(&Theme::of(), &Theme::changed, this, &TeamPage::fillMembers);
    addHeaderAction(paper);
    auto* add = new Button(tr("Add a member"), u"plus"_s);
    add->setObjectName(u"addMember"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        TeamSheet::MemberLine line;
        if (groups->chosen() > 0)
            line.term.group = GroupId(groups->chosen());
        memberForm(MemberForm::What::New, line);
    });
    addHeaderAction(add);
    columns = new QHBoxLayout;
    columns->setSpacing(12);
    body()->addLayout(columns, 1);
    groupCard = buildGroups();
    memberCard = buildMembers();
    QWidget* right = buildSide();
    groupCard->setFixedWidth(190);
    right->setFixedWidth(278);
    columns->addWidget(groupCard);
    columns->addWidget(memberCard, 1);
    columns->addWidget(right);
}

QWidget* TeamPage::buildGroups() {
    auto* card = new CardFrame(tr("Sub-groups"));
    editGroup = Button::iconOnly(u"edit"_s, tr("Change the chosen one"));
    editGroup->setObjectName(u"editGroup"_s);
    editGroup->setSmall();
    auto* add = Button::iconOnly(u"plus"_s, tr("Add a sub-group"));
    add->setObjectName(u"addGroup"_s);
    add->setSmall();
    card->addAction(editGroup);
    card->addAction(add);
    groups = new GroupList;
    groups->setObjectName(u"groups"_s);
    groups->setAccessibleName(tr("Sub-groups"));
    card->body()->addWidget(groups);
    auto* ward = new Button(tr("Ward, neighbourhoods"), u"house"_s);
    ward->setObjectName(u"wardAreas"_s);
    connect(ward, &QPushButton::clicked, this, &TeamPage::wardForm);
    card->foot()->setContentsMargins(10, 8, 10, 8);
    card->foot()->addWidget(ward);
    connect(add, &QPushButton::clicked, this, [this] { openForm(new GroupForm(context, sheet, {})); });
    connect(editGroup, &QPushButton::clicked, this, [this] { groupForm(groups->chosen()); });
    connect(groups, &GroupList::editAsked, this, &TeamPage::groupForm);
    connect(groups, &GroupList::chose, this, [this] { fillMembers(); });
    return card;
}

QWidget* TeamPage::buildMembers() {
    auto* card = new CardFrame;
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(10);
    search = new SearchField(tr("Find a member"));
    search->setObjectName(u"findMember"_s);
    search->setMaximumWidth(212);
    organisations = new Button(QString());
    organisations->setObjectName(u"organisations"_s);
    organisations->setDropDown(true);
    missedFilter = new Button(QString(), u"close"_s);
    missedFilter->setObjectName(u"missedFilter"_s);
    missedFilter->setActive(true);
    missedFilter->hide();
    count = label({}, Type::Body, Token::T2);
    count->setObjectName(u"memberCount"_s);
    count->setTextFormat(Qt::RichText);
    bar->addWidget(search, 1);
    bar->addWidget(organisations);
    bar->addWidget(missedFilter);
    bar->addStretch(1);
    bar->addWidget(count);
    card->body()->addLayout(bar);
    card->body()->addWidget(new Rule);
    connect(search, &SearchField::searched, this, &TeamPage::fillMembers);
    connect(search, &SearchField::wentDown, this, [this] { members->setFocus(Qt::TabFocusReason); });
    connect(search, &SearchField::entered, this, [this] { members->setFocus(Qt::TabFocusReason); });
    connect(organisations, &QPushButton::clicked, this, &TeamPage::organisationMenu);
    connect(missedFilter, &QPushButton::clicked, this, &TeamPage::clearMissed);

    model = new TableModel<Line>(
        {{tr("Full name"), [](const Line& l) { return l.group.isEmpty() ? l.member.member.name : l.group; },
          Qt::AlignLeft, 162},
         {tr("Role"),
          [](const Line& l) { return roleTitle(l.member.term.role); },
          Qt::AlignLeft,
          114,
          {},
          [](const Line& l, int role) {
              return role == CellRole::Tone && l.member.term.role == Role::Member ? tone(Token::T2) : QVariant();
          }},
         {tr("Organisation, position"),
          [](const Line& l) {
              const Member& m = l.member.member;
              return m.position.isEmpty() ? m.organisation : m.position;
          },
          Qt::AlignLeft,
          0,
          {},
          [](const Line& l, int role) -> QVariant {
              const Member& m = l.member.member;
              return role == Qt::ToolTipRole && !m.position.isEmpty() && !m.organisation.isEmpty()
                         ? QVariant(m.organisation + u" – "_s + m.position)
                         : QVariant();
          }},
         {tr("Phone"),
          [](const Line& l) { return showPhone(l.member.member.phone); },
          Qt::AlignLeft,
          112,
          {},
          [](const Line&, int role) { return role == CellRole::Tone ? tone(Token::T2) : QVariant(); }},
         {tr("Trained"),
          [](const Line& l) {
              return l.member.held > 0 ? u"%1/%2"_s.arg(l.member.attended).arg(l.member.held) : QString();
          },
          Qt::AlignLeft,
          80,
          {},
          [](const Line& l, int role) -> QVariant {
              if (l.member.held == 0)
                  return {};
              const bool all = l.member.attended >= l.member.held;
              if (role == CellRole::Tone)
                  return tone(all ? Token::Ok : Token::Wa);
              if (role == CellRole::Icon)
                  return all ? u"ok"_s : u"warning"_s;
              if (role == CellRole::Bold)
                  return !all;
              if (role == Qt::AccessibleTextRole)
                  return TeamPage::tr("%1 of %2 trainings").arg(l.member.attended).arg(l.member.held);
              return {};
          }}},
        this);
    model->key = [](const Line& l) { return QVariant(qlonglong(l.member.member.id.value)); };
    model->group = [](const Line& l) { return l.group.isEmpty() ? QVariant() : QVariant(QString()); };
    members = new TableView;
    members->setObjectName(u"members"_s);
    members->setAccessibleName(tr("Members"));
    members->setRowHeight(30);
    members->setEdgePadding(12);
    members->setTable(model);
    connect(members, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        if (model->row(index).group.isEmpty())
            memberForm(MemberForm::What::Change, model->row(index).member);
    });
    nobody = new EmptyState(u"people"_s, tr("Nobody found"), {});
    firstOnes << nobody->addButton(tr("Add a member"), u"plus"_s)
              << nobody->addButton(tr("Import a list"), u"upload"_s);
    connect(firstOnes[0], &Button::clicked, this, [this] { findChild<Button*>(u"addMember"_s)->click(); });
    connect(firstOnes[1], &Button::clicked, this, [this] { emit open(u"import"_s, {}); });
    table = new QStackedWidget;
    table->addWidget(members);
    table->addWidget(nobody);
    card->body()->addWidget(table, 1);
    card->setMinimumWidth(420);
    return card;
}

QWidget* TeamPage::buildSide() {
    info = new TeamInfo;
    side = new CurrentStack;
    side->addWidget(info);
    connect(info, &TeamInfo::newTraining, this, [this] { openForm(new TrainingForm(context, sheet, {})); });
    connect(info, &TeamInfo::trainingOpened, this, [this](ActivityId id) {
        for (const TeamSheet::Training& each : std::as_const(sheet.trainings))
            if (each.activity.id == id) {
                openForm(new TrainingForm(context, sheet, Activity(each.activity)));
                return;
            }
    });
    connect(info, &TeamInfo::missedOpened, this, &TeamPage::showMissed);
    connect(info, &TeamInfo::zaloOpened, this, [this](AreaId id) {
        RecordQuestion question{id ? u"ZL03"_s : u"ZL02"_s, period(), Span::ToDate};
        if (id)
            question.area = id;
        emit open(u"records"_s, {{u"key"_s, recordKey(question)}});
    });
    connect(info, &TeamInfo::zaloTyped, this, [this] {
        emit open(u"targets"_s, {{u"indicator"_s, u"ZL02"_s}, {u"type"_s, true}});
    });
    connect(info, &TeamInfo::memberOpened, this, [this](MemberId id) { goTo({{u"member"_s, qlonglong(id.value)}}); });
    connect(info, &TeamInfo::groupOpened, this, [this](GroupId id) {
        if (id)
            goTo({{u"group"_s, qlonglong(id.value)}});
        else
            openForm(new GroupForm(context, sheet, {}));
    });
    return side;
}

NamedPeriod TeamPage::period() const {
    const Scheme scheme = context.scheme();
    return context.year() == yearOf(context.today(), scheme) ? periodOf(context.today(), PeriodUnit::Month, scheme)
                                                             : monthPeriod(context.year(), 12, scheme);
}

QString TeamPage::groupTitle(GroupId id) const {
    for (const TeamSheet::GroupLine& line : sheet.groups)
        if (line.group.id == id)
            return line.areaNames.isEmpty() ? line.group.name
                                            : u"%1 – %2"_s.arg(line.group.name, line.areaNames.join(u", "_s));
    return tr("Standing committee");
}

void TeamPage::reload(const ChangeSet*) {
    const auto read = teamSheet(context.store, context.figures, period(), context.today());
    if (!read)
        return;
    sheet = *read;
    describe();
    fillGroups();
    fillMembers();
    info->setSheet(sheet, context.today());
}

void TeamPage::describe() {
    QString decision;
    if (!sheet.team.decisionNo.isEmpty())
        decision = tr("Decision No. %1").arg(sheet.team.decisionNo.toHtmlEscaped());
    if (!decision.isEmpty() && sheet.team.decisionDay.isValid())
        decision += u' ' + tr("of %1").arg(showDate(sheet.team.decisionDay));
    QStringList parts{sheet.team.name.toHtmlEscaped(), decision};
    if (tabs && !decision.isEmpty())
        parts.removeFirst(); // a narrow header has no room for both
    parts.removeAll(QString());
    setSubtitle(parts.join(u" · "_s));
}

void TeamPage::fillGroups() {
    QList<GroupEntry> entries;
    int inStanding = 0;
    for (const TeamSheet::MemberLine& line : std::as_const(sheet.members))
        inStanding += !line.term.group;
    entries += {wholeTeam,
                tr("The whole team"),
                tr("%1 sub-groups, %2 neighbourhoods").arg(sheet.groups.size()).arg(sheet.areas.size()),
                {},
                int(sheet.members.size())};
    entries += {standing, tr("Standing committee"), tr("Leaders, secretary"), {}, inStanding};
    for (const TeamSheet::GroupLine& line : std::as_const(sheet.groups)) {
        QString detail = line.areaNames.isEmpty() ? tr("no neighbourhood yet") : line.areaNames.join(u", "_s);
        if (line.households > 0)
            detail += u" · "_s + tr("%1 households").arg(showCount(line.households));
        entries += {line.group.id.value, line.group.name, detail,
                    line.idle ? tr("no visit for %1 days").arg(line.idleDays) : QString(), line.members};
    }
    if (!sheet.former.isEmpty())
        entries += {formerOnes, tr("Former members"), tr("Service has ended"), {}, int(sheet.former.size())};
    groups->setEntries(entries);
}

void TeamPage::fillMembers() {
    const qint64 chosen = groups->chosen();
    editGroup->setEnabled(chosen == wholeTeam || chosen > 0);
    const QString wanted = text::fold(search->text());
    QList<Line> rows;
    QString last;
    int shown = 0;
    for (const TeamSheet::MemberLine& line : chosen == formerOnes ? sheet.former : sheet.members) {
        const Member& m = line.member;
        if ((chosen == standing && line.term.group) || (chosen > 0 && line.term.group.value != chosen) ||
            (!organisation.isEmpty() && m.organisation != organisation) ||
            (!missed.isEmpty() && !missed.contains(m.id)))
            continue;
        if (!wanted.isEmpty() &&
            !text::fold(QStringList{m.name, m.organisation, m.position, m.phone}.join(u' ')).contains(wanted))
            continue;
        const QString title = chosen == formerOnes ? tr("Former members") : groupTitle(line.term.group);
        if (title != last)
            rows += Line{title, {}};
        last = title;
        rows += Line{{}, line};
        ++shown;
    }
    model->setRows(rows);
    table->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    const bool filtered = !wanted.isEmpty() || !organisation.isEmpty() || !missed.isEmpty();
    nobody->setTexts(filtered ? tr("Nobody found") : tr("Nobody here yet"),
                     filtered ? tr("No member fits the search and the filters.")
                              : tr("Add the members by the decision that founded the team, or import their list."));
    for (Button* each : std::as_const(firstOnes))
        each->setVisible(!filtered);
    count->setText(tr("%1 people").arg(u"<b style='color:%1'>%2</b>"_s.arg(color(Token::T1).name()).arg(shown)));
    organisations->setText(organisation.isEmpty() ? tr("Organisation: all") : organisation);
    organisations->setActive(!organisation.isEmpty());
    missedFilter->setVisible(!missed.isEmpty());
}

void TeamPage::organisationMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList known;
    for (const TeamSheet::MemberLine& line : std::as_const(sheet.members))
        if (!line.member.organisation.isEmpty() && !known.contains(line.member.organisation))
            known += line.member.organisation;
    std::sort(known.begin(), known.end(),
              [](const QString& a, const QString& b) { return text::sortKey(a) < text::sortKey(b); });
    known.prepend({});
    for (const QString& each : std::as_const(known)) {
        auto* action = menu->addAction(each.isEmpty() ? tr("All organisations") : each, this, [this, each] {
            organisation = each;
            fillMembers();
        });
        action->setCheckable(true);
        action->setChecked(each == organisation);
    }
    menu->popup(organisations->mapToGlobal(QPoint(0, organisations->height() + 2)));
}

void TeamPage::openForm(FormCard* next) {
    closeForm();
    form = next;
    side->addWidget(form);
    side->setCurrentWidget(form);
    if (tabs)
        tabs->setCurrent(2);
    connect(form, &FormCard::done, this, [this](const QString& text) { emit done(text, true); });
    connect(form, &FormCard::closed, this, [this] {
        closeForm();
        members->setFocus(Qt::OtherFocusReason);
        if (tabs)
            tabs->setCurrent(1);
    });
    form->focusFirst();
}

void TeamPage::closeForm() {
    if (!form)
        return;
    side->setCurrentWidget(info);
    side->removeWidget(form);
    form->deleteLater();
    form = nullptr;
}

void TeamPage::memberForm(MemberForm::What what, const TeamSheet::MemberLine& line) {
    auto* made = new MemberForm(context, sheet, what, line);
    connect(made, &MemberForm::otherAsked, this, [this, line](MemberForm::What other) { memberForm(other, line); });
    openForm(made);
}

void TeamPage::wardForm() {
    auto* made = new WardForm(context);
    connect(made, &WardForm::areaAsked, this, [this](const Area& chosen) { openForm(new AreaForm(context, chosen)); });
    openForm(made);
}

void TeamPage::groupForm(qint64 key) {
    if (key == wholeTeam)
        return openForm(new TeamForm(context, sheet.team));
    for (const TeamSheet::GroupLine& line : std::as_const(sheet.groups))
        if (line.group.id.value == key)
            return openForm(new GroupForm(context, sheet, line.group));
}

void TeamPage::showMissed(ActivityId training) {
    for (const TeamSheet::Training& each : std::as_const(sheet.trainings)) {
        if (each.activity.id != training)
            continue;
        missed.clear();
        for (const Member& member : each.missed)
            missed.insert(member.id);
        missedFilter->setText(tr("Missed %1").arg(showDay(each.activity.day)));
        groups->choose(wholeTeam);
        fillMembers();
        if (tabs)
            tabs->setCurrent(1);
        members->setFocus(Qt::TabFocusReason);
    }
}

void TeamPage::clearMissed() {
    missed.clear();
    fillMembers();
}

QWidget* TeamPage::primaryFocus() {
    return groups;
}

QVariantMap TeamPage::place() const {
    return {{u"group"_s, qlonglong(groups->chosen())}};
}

void TeamPage::goTo(const QVariantMap& place) {
    if (const qint64 id = place.value(u"member"_s).toLongLong()) {
        groups->choose(wholeTeam);
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->row(i).group.isEmpty() && model->row(i).member.member.id.value == id) {
                members->setCurrentIndex(model->index(i, 0));
                memberForm(MemberForm::What::Change, model->row(i).member);
            }
        return;
    }
    if (const qint64 id = place.value(u"group"_s).toLongLong()) {
        groups->choose(id);
        groups->setFocus(Qt::OtherFocusReason);
    }
}

void TeamPage::print() {
    const QString file = printList(this, context.prompts, report::memberList(sheet, context.today()),
                                   u"danh-sach-to-%1"_s.arg(context.today().toString(u"yyyy-MM-dd"_s)));
    if (!file.isEmpty())
        emit done(tr("List written: %1").arg(file), false);
}

bool TeamPage::escape() {
    if (form) {
        closeForm();
        members->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!missed.isEmpty()) {
        clearMissed();
        return true;
    }
    return false;
}

QList<QPair<QString, QString>> TeamPage::keys() const {
    return {{u"Enter"_s, tr("Change the member or the sub-group")},
            {u"Ctrl+S"_s, tr("Save the form")},
            {u"Esc"_s, tr("Leave the form, clear the filter")},
            {u"Ctrl+F"_s, tr("Find a member")},
            {u"Ctrl+P"_s, tr("Print the list")}};
}

void TeamPage::setWidth(Width next) {
    Page::setWidth(next);
    columns->setSpacing(next == Width::Wide ? 16 : 12);
    const bool narrow = next == Width::Narrow;
    if (narrow == (tabs != nullptr))
        return;
    if (narrow) {
        tabs = new PanelTabs;
        tabs->setObjectName(u"panels"_s);
        groupCard->setMaximumWidth(QWIDGETSIZE_MAX);
        side->setMaximumWidth(QWIDGETSIZE_MAX);
        tabs->addTab(tr("Sub-groups"), groupCard);
        tabs->addTab(tr("Members"), memberCard);
        tabs->addTab(tr("Trainings, Zalo"), side);
        tabs->setCurrent(1);
        columns->addWidget(tabs);
        describe();
        return;
    }
    groupCard->setFixedWidth(190);
    side->setFixedWidth(278);
    columns->addWidget(groupCard);
    columns->addWidget(memberCard, 1);
    columns->addWidget(side);
    for (QWidget* each : {groupCard, memberCard, static_cast<QWidget*>(side)})
        each->show();
    delete tabs;
    tabs = nullptr;
    describe();
}

} // namespace sotoso
