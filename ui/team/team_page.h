// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/team_sheet.h"
#include "ui/shared/page.h"
#include "ui/shared/table_view.h"
#include "ui/team/member_form.h"

#include <QSet>

class QStackedWidget;

namespace sotoso {

class GroupList;
class PanelTabs;
class SearchField;
class TeamInfo;

/// Tổ – nhóm: the team and its sub-groups, the members, at right what they were taught, the Zalo groups and what is
/// missing; forms take the place of the right side.
class TeamPage : public Page {
    Q_OBJECT
public:
    explicit TeamPage(Context& context);
    void reload(const ChangeSet* changes) override;
    QWidget* primaryFocus() override;
    QVariantMap place() const override;
    /// {"group": id}, {"member": id}.
    void goTo(const QVariantMap& place) override;
    bool escape() override;
    QList<QPair<QString, QString>> keys() const override;
    void print() override;
    void setWidth(Width width) override;

private:
    struct Line {
        QString group; ///< not empty: a group row
        TeamSheet::MemberLine member;
    };
    QWidget* buildGroups();
    QWidget* buildMembers();
    QWidget* buildSide();
    void describe();
    void fillGroups();
    void fillMembers();
    void organisationMenu();
    void openForm(FormCard* form);
    void closeForm();
    void memberForm(MemberForm::What what, const TeamSheet::MemberLine& line);
    void groupForm(qint64 key);
    void wardForm();
    void showMissed(ActivityId training);
    void clearMissed();
    NamedPeriod period() const;
    QString groupTitle(GroupId id) const;

    TeamSheet sheet;
    QString organisation;  ///< filter; empty: all
    QSet<MemberId> missed; ///< filter: those who were not at a training
    GroupList* groups;
    Button* editGroup;
    SearchField* search;
    Button* organisations;
    Button* missedFilter;
    QLabel* count;
    TableModel<Line>* model;
    TableView* members;
    EmptyState* nobody;
    QList<Button*> firstOnes; ///< what to do where nobody is in the book yet
    QStackedWidget* table;
    TeamInfo* info;
    QStackedWidget* side;
    FormCard* form = nullptr;
    QWidget* groupCard;
    QWidget* memberCard;
    QHBoxLayout* columns;
    PanelTabs* tabs = nullptr;
};

} // namespace sotoso
