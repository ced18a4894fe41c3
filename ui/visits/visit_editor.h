// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/visits/visit_form.h"

class QPlainTextEdit;
class QStackedWidget;

namespace sotoso {

class Banner;
class DateEdit;
class HandedOut;
class MessageLine;
class QuickResident;
class ServiceGrid;
class ServiceLegend;
class VisitHead;

/// The visit form of one household, from its head to its foot: holds the VisitForm, checks it while one types. Saving
/// and drafts are the page's.
class VisitEditor : public CardFrame {
    Q_OBJECT
public:
    explicit VisitEditor(Context& context, QWidget* parent = nullptr);

    void setFacts(const VisitFacts& facts);
    const VisitFacts& facts() const { return known; }
    /// An empty form with the pinned values of `form`; no household yet.
    void clear(const VisitForm& form);
    /// Begins a visit of a household with what the head says now.
    void choose(HouseholdId household);
    /// A form as it was left: a draft, or a visit of the book (`before`) to be corrected.
    void load(const VisitForm& form, const Activity& before, bool unsaved);
    const VisitForm& form() const { return current; }
    bool hasHousehold() const { return household.has_value(); }
    const HouseholdFacts* householdFacts() const { return household ? &*household : nullptr; }
    /// Something was typed that is not in the book.
    bool isDirty() const { return hasHousehold() && (unsaved || !(current == begun)); }
    /// What the next form begins with.
    VisitForm next() const;
    /// What the head says now, sheet number and all.
    VisitForm pinned() const;
    /// The current cell goes to this person.
    void showPerson(ResidentId wanted);
    /// Reads the household anew (people added, undone, other day).
    void refresh();
    /// Adds the person who is still being typed in. False: that cannot be, and the line says why.
    bool addTyped();
    /// All errors, shown at their fields; true: it may be saved, with another outcome if given. Moves the focus to the
    /// first one.
    bool check(std::optional<Outcome> outcome = {});
    /// The visit as it would be written, with another outcome if given.
    Activity activity(std::optional<Outcome> outcome = {}) const;
    /// An error of writing, at its field, or as a banner.
    void showFailure(const Error& error);
    void showDraftTime(const QTime& at);

    /// Narrow windows: the page scrolls, not the grid.
    void setNarrow(bool narrow);

    void focusGrid();
    void focusWidgetNamed(const QString& name);
    /// Object name of the part that has the focus; of the grid with its cell.
    QString focusName() const;
    void focusHead();
    void focusMaterials();
    void focusNextDay();
    void focusNote();
    void addPerson();
    /// Esc inside: closes the line for a new person. False: nothing was open.
    bool escape();
    Banner* banner() const { return strip; }
    /// Tab goes on from here to the grid and through the form.
    void tabsFrom(QWidget* before);

signals:
    void edited();
    void saveAsked();
    void outcomeAsked(sotoso::Outcome outcome);
    void putAwayAsked();
    void removeAsked();
    void householdAsked();
    void newHouseholdAsked();
    void searchAsked();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    QWidget* buildForm();
    QHBoxLayout* buildHouseholdLine();
    QWidget* buildBottom();
    void buildFoot();
    void collect();
    void showForm();
    void describeHousehold();
    void dropUnknown();
    void validate(bool whole, std::optional<Outcome> outcome = {});
    bool namesSomebody() const;
    /// Beside the legend, which shrinks to its keys.
    void sayOfGrid(FieldState state, const QStringList& sentences);
    void showGrid();
    /// What digits mean in the current row.
    void describeKeys();
    void showNext(int days);
    QList<FieldMessage> errors(std::optional<Outcome> outcome = {}) const;

    Context& context;
    VisitFacts known;
    VisitForm current, begun;
    Activity before;
    std::optional<HouseholdFacts> household;
    bool unsaved = false, loading = false, unnamedRow = false, triedToSave = false;

    VisitHead* head;
    Banner* strip;
    QStackedWidget* pages;
    QLabel *name, *address, *gridHint, *draftTime;
    Chip *code, *appointment, *correcting;
    Button *see, *save, *absent, *more, *away, *removeButton;
    MessageLine *householdMessage, *gridMessage;
    ServiceGrid* grid;
    ServiceLegend* legend;
    QStackedWidget* belowGrid; ///< the legend and the grid's message, or the line for a new person
    QuickResident* person;
    HandedOut* handedOut;
    FormRow *nextRow, *noteRow;
    DateEdit* nextDay;
    Button *week, *fortnight;
    QPlainTextEdit* note;
    IconLabel* draftIcon;
};

} // namespace sotoso
