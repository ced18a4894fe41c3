// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"
#include "ui/households/record_view.h"
#include "ui/shared/card.h"

class QStackedWidget;

namespace sotoso {

class Banner;
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
    /// What is typed in it waits among the book's drafts.
    void closeForm();
    /// The same, but the form stays.
    void keepDraft();
    /// Offers the newest draft that is not open; the page gives it its place.
    Banner* drafts() const { return waiting; }
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
    void close();
    void startStep(RecordView::Step step);
    void startResident(ResidentId id);
    void fillResident(ResidentId id, HouseholdId household);
    // household_drafts.cpp
    /// The open form can be a draft: under this name, about this household or person (none: a new one).
    void beginDraft(qint64 id, HouseholdId household = {});
    void dropDraft();
    void offerDraft();
    void resume(const Store::Draft& draft);
    QString draftTitle() const;

    Context& context;
    QStackedWidget* stack;
    RecordView* view;
    HouseholdForm* form;
    ResidentForm* residentForm;
    StepForm* stepForm;
    PeopleForm* peopleForm;
    Banner* waiting;
    QString draftKey; ///< of the open form; empty: it is none that waits
    qint64 draftOf = 0;
    HouseholdId draftHousehold; ///< of a new person
};

} // namespace sotoso
