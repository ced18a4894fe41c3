// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/team_sheet.h"
#include "ui/context.h"
#include "ui/team/form_card.h"

class QLineEdit;
class QListWidget;

namespace sotoso {

class DateEdit;

/// A training of the team: when, about what, where, and who came. Everybody who serves that day is ticked to begin
/// with; one unticks who was missing.
class TrainingForm : public FormCard {
    Q_OBJECT
public:
    /// `training` with no id: a new one.
    TrainingForm(Context& context, const TeamSheet& sheet, const Activity& training, QWidget* parent = nullptr);

protected:
    void save() override;

private:
    void listMembers();
    void count();
    void remove();

    Context& context;
    const TeamSheet sheet;
    Activity training;
    DateEdit* day;
    QLineEdit* subject;
    QLineEdit* place;
    QListWidget* who;
};

} // namespace sotoso
