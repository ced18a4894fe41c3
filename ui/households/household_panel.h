// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/households/record_view.h"
#include "ui/shared/card.h"

class QStackedWidget;

namespace sotoso {

class HouseholdForm;
class PanelForm;
class PeopleForm;
class ResidentForm;
class StepForm;

/// The panel beside the list: the record of one household, or a form in its place.
class HouseholdPanel : public CardFrame {
    Q_OBJECT
public:
    explicit HouseholdPanel(Context& context, QWidget* parent = nullptr);

    RecordView* record() const { return view; }
    bool formOpen() const;
    void closeForm();
    /// Empty, in an area (none: the first).
    void startNew(AreaId area);
    void startEdit();

signals:
    void formOpened();
    void formClosed();
    void visitAsked(sotoso::HouseholdId id);
    void visitOpened(sotoso::ActivityId id);
    /// Written; what to say about it, and the household to go to (none: where one is).
    void saved(const QString& text, sotoso::HouseholdId id);
    void undone(const QString& text);
    void refused(const QString& text);
    void compareAsked(const QList<sotoso::HouseholdId>& households);

private:
    void open(PanelForm* form);
    void startStep(RecordView::Step step);
    void startResident(ResidentId id);

    Context& context;
    QStackedWidget* stack;
    RecordView* view;
    HouseholdForm* form;
    ResidentForm* residentForm;
    StepForm* stepForm;
    PeopleForm* peopleForm;
};

} // namespace sotoso
