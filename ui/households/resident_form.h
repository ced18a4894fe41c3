// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "ui/households/panel_form.h"

namespace sotoso {

struct Context;
class MaskedEdit;
class NumberLink;

/// A person of a household: a new one, or the record of one.
class ResidentForm : public PanelForm {
    Q_OBJECT
public:
    explicit ResidentForm(Context& context, QWidget* parent = nullptr);

    void startNew(const Household& household);
    void edit(const Resident& resident);

protected:
    void save() override;

private:
    void fill(const Resident& resident);
    bool warnOfDoubles(const Resident& resident);

    Context& context;
    Resident before;
    QString warned; ///< what was typed when the warning was shown
    QLineEdit *name, *birth, *relation, *note;
    MaskedEdit *phone, *idCard;
    ComboBox* sex;
    FormRow* cardRow;
    NumberLink* removal;
};

} // namespace sotoso
