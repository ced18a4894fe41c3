// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"
#include "ui/shared/page.h"
#include "ui/visits/visit_form.h"

namespace sotoso {

class SearchPanel;
class TodayList;
class VisitEditor;

/// Ghi thăm hộ: visits typed from paper forms, by keyboard alone. Left the search and what was typed today, right the
/// form; what is typed is kept within a second, put among the drafts on leaving, and never asked about.
class VisitsPage : public Page {
    Q_OBJECT
public:
    explicit VisitsPage(Context& context);
    void reload(const ChangeSet* changes) override;
    void activated() override;
    void leaving() override;
    QWidget* primaryFocus() override;
    QVariantMap place() const override;
    /// {"new": true}, {"household": id}, {"visit": id}
    void goTo(const QVariantMap& place) override;
    bool escape() override;
    QList<QPair<QString, QString>> keys() const override;
    QString statusHint() const override;
    void setWidth(Width width) override;
    void focusFilter() override;

private:
    void buildHeader();
    QWidget* buildToday();
    void addKeys();
    void showToday();
    void readDoubles();

    void choose(HouseholdId household, ResidentId person = {});
    void correct(ActivityId visit);
    void save(std::optional<Outcome> outcome = {});
    /// `before`: the newest unit before it was written.
    void saved(const Activity& visit, UnitId before);
    void remove();
    void undoLast();
    /// An empty form with what is pinned; the focus is in the search.
    void startOver(const VisitForm& pins);
    void followChanges();

    // visits_drafts.cpp
    Store::Draft typed() const;
    void keepTyped();
    void dropTyped();
    [[nodiscard]] bool keepDraft();
    void putAway();
    void offerDraft();
    void draftMenu();
    void resume(const Store::Draft& draft);
    void discard(const Store::Draft& draft);
    void countDrafts();

    SearchPanel* search;
    VisitEditor* editor;
    TodayList* today;
    Badge* todayCount;
    NumberLink *forms, *accounts, *seeAll;
    QLabel* noneToday;
    Button* draftsButton;
    QBoxLayout* columns;
    QWidget *left, *todayCard;
    QTimer keepSoon;
    VisitForm pins;       ///< what the next new form begins with, while an older visit is corrected
    ActivityId lastSaved; ///< marked with Hoàn tác
    UnitId lastUnit;      ///< that saved it
    QString keptKey;      ///< draft of the form that is in the book now
    bool saving = false, offered = false, begun = false;
    bool netted = false; ///< the recovery file holds the form
};

} // namespace sotoso
