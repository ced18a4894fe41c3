// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"
#include "ui/households/record_view.h"
#include "ui/shared/page.h"

class QStackedWidget;

namespace sotoso {

class CardFrame;
class FilterBar;
class HouseholdForm;
class HouseholdModel;
class PanelForm;
class ResidentForm;
class Segmented;
class StepForm;

/// The register of households: filters, the list, and a panel with the record of the current row, which also holds the
/// forms. Places: {"household": id}, {"area": id}, {"filter": "not_visited" | "visited" | "follow_ups" | "lacking"},
/// {"new": true}.
class HouseholdsPage : public Page {
    Q_OBJECT
public:
    explicit HouseholdsPage(Context& context);

    void reload(const ChangeSet* changes) override;
    QVariantMap place() const override;
    void goTo(const QVariantMap& place) override;
    QWidget* primaryFocus() override;
    bool escape() override;
    void focusFilter() override;
    void print() override;
    void setWidth(Width width) override;
    QList<QPair<QString, QString>> keys() const override;

private:
    void buildHeader();
    QWidget* listCard();
    QWidget* panelCard();
    void showList();
    void showRow(const QModelIndex& index);
    void fillHeader();
    void fillFoot();
    void fillBanner();
    void compare(const QList<HouseholdId>& alike);
    bool select(HouseholdId id);
    void startNew();
    void startEdit();
    void startStep(RecordView::Step step);
    void startResident(ResidentId id);
    void openForm(PanelForm* form);
    void closeForm();
    void finished(const QString& text);
    void showPanel(bool panel);
    void exportList();

    HouseholdList list;
    HouseholdModel* model;
    FilterBar* bar;
    Banner* banner;
    QLabel *total, *metWord, *position;
    NumberLink* met;
    Button *exportButton, *printButton, *addButton;
    Segmented* sides; ///< narrow: the list or the panel
    CardFrame *listFrame, *panelFrame;
    TableView* table;
    QStackedWidget *tableStack, *panel;
    EmptyState *none, *noHits;
    RecordView* record;
    HouseholdForm* form;
    ResidentForm* residentForm;
    StepForm* stepForm;
    HouseholdId wanted; ///< to be current after the next reload
    bool panelShown = false;
};

} // namespace sotoso
