// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "ui/households/panel_form.h"

namespace sotoso {

struct Context;
class DateEdit;

/// What changes a household's standing rather than its record: it moves to another neighbourhood on a day, was entered
/// in the wrong one, or is no longer followed.
class StepForm : public PanelForm {
    Q_OBJECT
public:
    enum class Step { Move, CorrectArea, Close };
    explicit StepForm(Context& context, QWidget* parent = nullptr);

    void start(Step step, const Household& household);

protected:
    void save() override;

private:
    Context& context;
    Step step = Step::Move;
    Household household;
    QLabel* explanation;
    ComboBox *area, *status;
    DateEdit* day;
};

} // namespace sotoso
