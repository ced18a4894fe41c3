// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/team_sheet.h"
#include "ui/context.h"
#include "ui/team/form_card.h"

class QLineEdit;

namespace sotoso {

class ComboBox;
class DateEdit;

/// A member: new, with the first term; changed; another role or sub-group from a day; the end of a term.
class MemberForm : public FormCard {
    Q_OBJECT
public:
    enum class What { New, Change, Term, End };
    MemberForm(Context& context, const TeamSheet& sheet, What what, const TeamSheet::MemberLine& line,
               QWidget* parent = nullptr);

signals:
    /// From the form of a member to that of a term or its end.
    void otherAsked(sotoso::MemberForm::What what);

protected:
    void save() override;

private:
    void addPerson();
    void addTerm();
    void addHistory();
    Membership term() const;

    Context& context;
    const What what;
    const TeamSheet::MemberLine line;
    const TeamSheet sheet;
    QLineEdit* name = nullptr;
    QLineEdit* organisation = nullptr;
    QLineEdit* position = nullptr;
    QLineEdit* phone = nullptr;
    QLineEdit* note = nullptr;
    ComboBox* role = nullptr;
    ComboBox* group = nullptr;
    DateEdit* from = nullptr;
    QLineEdit* decision = nullptr;
    DateEdit* to = nullptr;
};

/// "Trưởng nhóm": a role as it stands alone.
QString roleTitle(Role role);

} // namespace sotoso
