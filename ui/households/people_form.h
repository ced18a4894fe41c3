// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "ui/households/panel_form.h"

class QCheckBox;

namespace sotoso {

struct Context;
class DateEdit;
class HouseholdPicker;

/// Who of a household goes where: to another household, into a household of their own; or the whole household is found
/// to be the same as another.
class PeopleForm : public PanelForm {
    Q_OBJECT
public:
    enum class Step { Move, Split, Merge };
    explicit PeopleForm(Context& context, QWidget* parent = nullptr);

    void start(Step step, const Household& household, const QList<Resident>& people);

signals:
    void savedHousehold(sotoso::HouseholdId id, const QString& text);
    /// The other household was chosen: to be compared, field by field.
    void mergeAsked(sotoso::HouseholdId one, sotoso::HouseholdId other);

protected:
    void save() override;

private:
    QList<ResidentId> chosen() const;
    void showPeople(const QList<Resident>& people);
    void move();
    void split();

    Context& context;
    Step step = Step::Move;
    Household household;
    QList<Resident> residents;
    QList<QCheckBox*> boxes;
    QCheckBox* leaving;
    QLabel* explanation;
    QVBoxLayout* boxColumn;
    HouseholdPicker* target;
    ComboBox *head, *area;
    QLineEdit *houseNo, *street;
    DateEdit* day;
};

} // namespace sotoso
