// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/household_list.h"
#include "app/figures/services.h"
#include "app/storage/teams.h"
#include "ui/shared/table_view.h"

#include <QLabel>

class QMenu;

namespace sotoso {

struct Context;
class Button;
class Chip;
class EmptyState;
class HistoryView;
class NumberLink;
class PanelTabs;
class ServiceLines;

/// Everything about one household, to look at: name and address, phone (masked until asked for), people with their
/// services, visits, the log; and what can be done with it.
class RecordView : public QWidget {
    Q_OBJECT
public:
    enum class Step { Move, CorrectArea, Close, Reopen, MovePeople, Split, Merge, Delete };
    explicit RecordView(Context& context, QWidget* parent = nullptr);

    /// None: says that nothing is chosen.
    void show(const std::optional<HouseholdLine>& line);
    HouseholdId household() const { return line ? line->household.id : HouseholdId(); }
    const std::optional<HouseholdLine>& shown() const { return line; }
    QList<Resident> residents() const;

signals:
    void visitAsked();
    void editAsked();
    void stepAsked(sotoso::RecordView::Step step);
    void residentAsked(sotoso::ResidentId id); ///< none: a new one
    void visitOpened(sotoso::ActivityId id);
    void undone(const QString& text);

private:
    struct VisitLine {
        ActivityId id; ///< none: an appointment
        QDate day;
        QString who, what;
        Outcome outcome = Outcome::Met;
    };
    QWidget* head();
    TableView* timeline(TableModel<VisitLine>* model);
    void fillHead();
    /// Shows the whole phone, and notes in the log that it was.
    void reveal();
    void showPerson();
    void fillVisits(const QList<Activity>& visits, const QList<SubGroup>& groups);
    QString phoneText() const;
    void fillMenu();

    Context& context;
    std::optional<HouseholdLine> line;
    QList<Indicator> services, indicators;
    bool revealed = false;
    QLabel *name, *address, *phone, *zalo, *closed, *nobody;
    Chip* code;
    NumberLink* showPhoneLink;
    Button *visit, *edit, *more;
    QMenu* menu;
    PanelTabs* tabs;
    NumberLink* allVisits;
    ServiceLines* told;
    TableView* members;
    QWidget* record;
    EmptyState* nothing;
    TableModel<services::Person>* people;
    TableModel<VisitLine>* recent;
    TableModel<VisitLine>* visits;
    HistoryView* log;
};

} // namespace sotoso
