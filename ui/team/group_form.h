// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/team_sheet.h"
#include "ui/context.h"
#include "ui/team/form_card.h"

class QCheckBox;
class QLineEdit;

namespace sotoso {

class DateEdit;

/// A sub-group: its name and the khu phố it looks after from a day on.
class GroupForm : public FormCard {
    Q_OBJECT
public:
    /// `group` with no id: a new one.
    GroupForm(Context& context, const TeamSheet& sheet, const SubGroup& group, QWidget* parent = nullptr);

protected:
    void save() override;

private:
    Context& context;
    SubGroup group;
    QLineEdit* name;
    DateEdit* day;
    QList<std::pair<AreaId, QCheckBox*>> areas;
};

/// The team's name and the decision that founded it.
class TeamForm : public FormCard {
    Q_OBJECT
public:
    TeamForm(Context& context, const Team& team, QWidget* parent = nullptr);

protected:
    void save() override;

private:
    Context& context;
    Team team;
    QLineEdit* name;
    QLineEdit* decision;
    DateEdit* day;
};

} // namespace sotoso
