// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"
#include "ui/households/doubles.h"
#include "ui/households/filter_place.h"
#include "ui/households/record_view.h"
#include "ui/shared/page.h"

class QStackedWidget;

namespace sotoso {

class CardFrame;
class FilterBar;
class HouseholdModel;
class HouseholdPanel;
class HouseholdTable;
class Segmented;

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
    void leaving() override;
    void focusFilter() override;
    void print() override;
    void setWidth(Width width) override;
    QList<QPair<QString, QString>> keys() const override;

private:
    void buildHeader();
    QWidget* listCard();
    void buildPanel();
    void showList();
    void showRow(const QModelIndex& index);
    void fillHeader();
    void fillFoot();
    void fillBanner();
    void compare(const QList<HouseholdId>& alike);
    void settle(const Result<doubles::Outcome>& outcome);
    void askSince(HouseholdFilter::Visited visited);
    void saveFilter();
    void keepSaved(const QList<SavedFilter>& saved);
    bool select(HouseholdId id);
    void startNew();
    void showPanel(bool panel);
    void exportList(bool whole);
    void copyAll();
    void listMenu();
    void say(const Result<QString>& written);

    HouseholdList list;
    HouseholdModel* model;
    FilterBar* bar;
    Banner* banner;
    QLabel *total, *metWord, *position;
    NumberLink* met;
    int deleted = 0; ///< in the bin
    Button *exportButton, *printButton, *addButton, *moreButton;
    Segmented* sides; ///< narrow: the list or the panel
    CardFrame* listFrame;
    HouseholdPanel* panel;
    HouseholdTable* table;
    QStackedWidget* tableStack;
    EmptyState *none, *noHits;
    RecordView* record;
    bool panelShown = false;
};

} // namespace sotoso
