// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "ui/households/panel_form.h"

class QCheckBox;
class QPlainTextEdit;

namespace sotoso {

struct Context;
class MaskedEdit;

/// A new household, or the record of one (all but its area, which has its own ways to change). What looks like another
/// household is said before it is saved; saving a second time means it.
class HouseholdForm : public PanelForm {
    Q_OBJECT
public:
    explicit HouseholdForm(Context& context, QWidget* parent = nullptr);

    /// Empty, in an area (none: the first).
    void startNew(AreaId area);
    void edit(const Household& household);
    bool isNew() const { return !before.id; }

signals:
    void savedHousehold(sotoso::HouseholdId id, const QString& text);

protected:
    void save() override;

private:
    Household read() const;
    void fill(const Household& household);
    void proposeCode();
    /// What it may be the same as, in words with the reasons; empty: nothing.
    QString doubles(const Household& household) const;
    bool warnOfDoubles(const Household& household);
    void showDoubles();

    Context& context;
    Household before;
    QString warned; ///< what was typed when the warning was shown
    QLineEdit *code, *head, *houseNo, *street, *people;
    MaskedEdit* phone;
    ComboBox *area, *kind;
    QPlainTextEdit* note;
    QCheckBox* zalo;
};

} // namespace sotoso
