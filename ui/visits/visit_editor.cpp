// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_editor.h"

#include "app/actions/visits.h"
#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/store.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/messages.h"
#include "ui/visits/handed_out.h"
#include "ui/visits/message_line.h"
#include "ui/visits/quick_forms.h"
#include "ui/visits/service_grid.h"
#include "ui/visits/service_legend.h"
#include "ui/visits/visit_head.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QUuid>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

VisitEditor::VisitEditor(Context& given, QWidget* parent) : CardFrame({}, parent), context(given) {
    build();
    showForm();
}

void VisitEditor::setFacts(const VisitFacts& facts) {
    known = facts;
    loading = true;
    head->setFacts(known, context.today());
    nextDay->setNear(context.today());
    handedOut->setFacts(known);
    loading = false;
    showForm();
}

void VisitEditor::clear(const VisitForm& form) {
    current = form;
    begun = current;
    before = {};
    household.reset();
    unsaved = triedToSave = unnamedRow = false;
    belowGrid->setCurrentIndex(0);
    showForm();
}

void VisitEditor::choose(HouseholdId id) {
    VisitForm form = pinned();
    form.household = id;
    form.draft = u"visit-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    load(form, {}, false);
    if (const GroupId group =
            household && !current.groupChosen ? known.groupOf(household->household.area) : GroupId()) {
        current.group = group;
        showForm();
    }
    begun = current;
}

void VisitEditor::load(const VisitForm& form, const Activity& visit, bool notInBook) {
    current = form;
    before = visit;
    unsaved = notInBook;
    triedToSave = unnamedRow = false;
    belowGrid->setCurrentIndex(0);
    begun = current;
    refresh();
    grid->goToFirst();
}

VisitForm VisitEditor::next() const {
    return head->nextOf(current);
}

VisitForm VisitEditor::pinned() const {
    VisitForm form;
    head->store(form);
    return form;
}

void VisitEditor::showPerson(ResidentId wanted) {
    for (int row = 0; row < grid->cells()->rowCount(); ++row)
        if (wanted && grid->cells()->resident(row) == wanted)
            grid->goTo(row, ServiceModel::FirstService);
}

void VisitEditor::refresh() {
    household.reset();
    if (current.household) {
        const QDate typed = parseDate(current.day, context.today()).value_or(context.today());
        const auto read =
            context.store.read([&](const Db& db) { return readHousehold(db, current.household, typed, before); });
        if (read)
            household = *read;
    }
    dropUnknown();
    showForm();
}

/// People who are gone (their adding was undone) take their marks with them.
void VisitEditor::dropUnknown() {
    if (!household)
        return;
    const auto here = [this](ResidentId id) {
        return std::any_of(household->people.begin(), household->people.end(),
                           [&](const services::Person& each) { return each.resident.id == id; });
    };
    current.met.removeIf([&](ResidentId id) { return !here(id); });
    current.cells.removeIf([&](const MarkedCell& cell) { return !here(cell.resident); });
}

void VisitEditor::showForm() {
    loading = true;
    head->load(current);
    if (parseDate(current.nextDay, context.today()) || current.nextDay.isEmpty())
        nextDay->setDate(parseDate(current.nextDay, context.today()).value_or(QDate()));
    else
        nextDay->setText(current.nextDay);
    if (note->toPlainText() != current.note)
        note->setPlainText(current.note);
    handedOut->load(current);
    showGrid();
    describeHousehold();
    loading = false;
    pages->setCurrentIndex(household ? 1 : 0);
    if (household)
        strip->hide();
    const bool correction = bool(current.visit);
    save->setText(correction ? tr("Save the changes") : tr("Save, next form"));
    removeButton->setVisible(correction);
    for (Button* each : {save, absent, more, away})
        each->setEnabled(bool(household));
    draftTime->setVisible(bool(household) && !draftTime->text().isEmpty());
    draftIcon->setVisible(draftTime->isVisibleTo(this));
    if (!household) {
        draftTime->clear();
        draftIcon->hide();
    }
    validate(false);
}

void VisitEditor::showGrid() {
    const HouseholdFacts* facts = household ? &*household : nullptr;
    bool unnamed = unnamedRow;
    if (facts) {
        unnamed = unnamed || facts->people.isEmpty();
        for (const Indicator& column : std::as_const(known.columns))
            unnamed = unnamed || current.count(column.id) > 0;
    }
    grid->show(&current, &known, facts, unnamed);
    describeKeys();
}

void VisitEditor::describeKeys() {
    const bool byNumber = grid->currentIndex().data(ServiceModel::UnnamedRole).toBool();
    legend->setByNumber(byNumber);
    gridHint->setText(byNumber ? tr("arrows move, digits make a number")
                               : tr("arrows move, digits say what, Space: met"));
}

void VisitEditor::describeHousehold() {
    if (!household)
        return;
    const Household& h = household->household;
    name->setText(h.headName);
    code->setChip({ChipKind::Neutral, tr("Household %1").arg(h.code), u"-"_s});
    const QDate again = household->brief.nextDay;
    appointment->setVisible(again.isValid() && !current.visit);
    if (again.isValid())
        appointment->setChip({ChipKind::Wa, tr("Come back on %1").arg(showDay(again)), u"clock"_s});
    correcting->setVisible(bool(current.visit));
    correcting->setChip({ChipKind::Accent,
                         current.outcome == Outcome::Met
                             ? tr("Correcting the visit of %1").arg(showDay(before.day))
                             : tr("Correcting: %1, %2").arg(showDay(before.day), nameOf(current.outcome)),
                         u"edit"_s});
    QStringList parts;
    QString where = QStringList{h.houseNo, h.street}.join(u' ').trimmed();
    if (!household->areaName.isEmpty()) {
        const QString area = household->areaName.left(1).toLower() + household->areaName.mid(1);
        where = where.isEmpty() ? area : where + u", "_s + area;
    }
    if (!where.isEmpty())
        parts.append(where);
    if (!h.phone.isEmpty())
        parts.append(tr("Tel. %1").arg(maskPhone(h.phone)));
    const entries::Brief& brief = household->brief;
    parts.append(brief.met > 0 ? tr("met %n time(s) (%1)", nullptr, int(brief.met)).arg(showDate(brief.lastMet))
                               : tr("never met yet"));
    address->setText(parts.join(u" · "_s));
    address->setToolTip(address->text());
}

void VisitEditor::collect() {
    if (loading)
        return;
    head->store(current);
    handedOut->store(current);
    current.nextDay = nextDay->text();
    current.note = note->toPlainText();
    validate(triedToSave);
    if (household)
        emit edited();
}

QList<FieldMessage> VisitEditor::errors(std::optional<Outcome> outcome) const {
    QList<FieldMessage> all = typingErrors(current, context.today());
    const Activity visit = activity(outcome);
    const auto rules =
        context.store.read([&](const Db& db) { return actions::activityErrors(db, visit, context.today()); });
    if (!rules)
        return all + QList<FieldMessage>{{u"book"_s, rules.error().text}};
    for (const Error& error : *rules)
        if (error.field != u"day" ||
            std::none_of(all.begin(), all.end(), [](const FieldMessage& each) { return each.field == u"day"; }))
            all.append({error.field, error.text});
    return all;
}

void VisitEditor::sayOfGrid(FieldState state, const QStringList& sentences) {
    gridMessage->say(state, sentences);
    legend->setShort(!sentences.isEmpty());
}

/// The grid says something of what was met or done; else it is what was handed out.
bool VisitEditor::namesSomebody() const {
    return !current.cells.isEmpty() || !current.met.isEmpty() ||
           std::any_of(known.columns.begin(), known.columns.end(),
                       [this](const Indicator& column) { return current.count(column.id) > 0; });
}

/// `whole`: everything is said, also of fields that are still being typed.
void VisitEditor::validate(bool whole, std::optional<Outcome> outcome) {
    const QList<FieldMessage> wrong = errors(outcome);
    const QList<FieldMessage> doubts =
        household ? notices(current, known, *household, context.today()) : QList<FieldMessage>();
    const auto textsOf = [](const QList<FieldMessage>& list, const QString& field) {
        QStringList texts;
        for (const FieldMessage& each : list)
            if (each.field == field && !texts.contains(each.text))
                texts.append(each.text);
        return texts;
    };
    const auto tell = [&](FormRow* row, const QString& field, bool typing) {
        const QStringList error = textsOf(wrong, field);
        if (!error.isEmpty() && !typing)
            row->setError(error.join(u' '));
        else if (const QStringList doubt = textsOf(doubts, field); !doubt.isEmpty())
            row->setNotice(doubt.join(u' '));
        else
            row->clearMessage();
    };
    // Half a date is no mistake yet.
    const auto half = [&](const QWidget* field, const QString& typed) {
        return !whole && field->hasFocus() && !parseDate(typed, context.today());
    };
    tell(head->dayRow(), u"day"_s, half(head->dayRow()->editor(), current.day));
    tell(nextRow, u"next_day"_s, half(nextDay, current.nextDay));
    tell(noteRow, u"note"_s, false);
    const QStringList ofHousehold = textsOf(doubts, u"household"_s);
    householdMessage->say(FieldState::Notice, ofHousehold);
    gridHint->setVisible(ofHousehold.isEmpty());
    QStringList atGrid;
    for (const QString& field : {u"outcome"_s, u"people_met"_s, u"quantity"_s, u"results"_s, u"people"_s})
        if (atGrid.isEmpty())
            atGrid = textsOf(wrong, field);
    handedOut->say(namesSomebody() ? QStringList() : atGrid);
    if (!namesSomebody())
        atGrid.clear();
    if (!atGrid.isEmpty())
        sayOfGrid(FieldState::Error, atGrid);
    else
        sayOfGrid(FieldState::Notice, textsOf(doubts, u"grid"_s));
}

bool VisitEditor::addTyped() {
    if (person->isFilled())
        person->save();
    return !person->isFilled();
}

bool VisitEditor::check(std::optional<Outcome> outcome) {
    triedToSave = true;
    nextDay->complete();
    collect();
    validate(true, outcome);
    const QList<FieldMessage> wrong = errors(outcome);
    if (wrong.isEmpty()) {
        // A visit of people who are known and of whom nobody was met is a slip of the hand.
        const bool slip = !outcome && !current.visit && current.outcome == Outcome::Met && household &&
                          !household->people.isEmpty() && saysNothing(current);
        if (slip) {
            sayOfGrid(FieldState::Error, {tr("Nobody is ticked. Space: met; F8: nobody home.")});
            focusGrid();
        }
        return !slip;
    }
    const QString field = wrong.first().field;
    if (field == u"day")
        head->dayRow()->editor()->setFocus(Qt::OtherFocusReason);
    else if (field == u"next_day")
        focusNextDay();
    else if (field == u"book")
        showFailure({Error::Kind::Storage, wrong.first().text, {}, {}});
    else if (namesSomebody())
        focusGrid();
    else
        handedOut->focusFilled();
    return false;
}

Activity VisitEditor::activity(std::optional<Outcome> outcome) const {
    Activity visit = activityOf(current, known, before, context.today());
    if (outcome)
        visit.outcome = *outcome;
    return visit;
}

void VisitEditor::showFailure(const Error& error) {
    if (error.field == u"day" || error.field == u"next_day") {
        FormRow* row = error.field == u"day" ? head->dayRow() : nextRow;
        row->setError(error.text);
        row->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    strip->say(ChipKind::Ri, tr("<b>Not saved.</b> %1 The form stays as it is.").arg(error.text.toHtmlEscaped()));
}

void VisitEditor::showDraftTime(const QTime& at) {
    draftTime->setText(tr("Draft kept %1").arg(at.toString(u"HH:mm:ss"_s)));
    draftTime->setVisible(hasHousehold());
    draftIcon->setVisible(hasHousehold());
}

void VisitEditor::setNarrow(bool narrow) {
    grid->setWhole(narrow);
}

void VisitEditor::showNext(int days) {
    const QDate day = parseDate(current.day, context.today()).value_or(context.today());
    nextDay->setDate(day.addDays(days));
    nextDay->setFocus(Qt::OtherFocusReason);
}

void VisitEditor::focusGrid() {
    if (household)
        grid->setFocus(Qt::OtherFocusReason);
}

void VisitEditor::focusHead() {
    head->focusNext();
}

void VisitEditor::focusMaterials() {
    if (household)
        handedOut->focusNext();
}

void VisitEditor::focusNextDay() {
    nextDay->setFocus(Qt::OtherFocusReason);
    nextDay->selectAll();
}

void VisitEditor::focusNote() {
    note->setFocus(Qt::OtherFocusReason);
}

void VisitEditor::addPerson() {
    if (!household)
        return;
    belowGrid->setCurrentWidget(person);
    person->begin(current.household);
}

bool VisitEditor::escape() {
    if (!person->isVisible())
        return false;
    belowGrid->setCurrentIndex(0);
    focusGrid();
    return true;
}

QString VisitEditor::focusName() const {
    const QWidget* focused = focusWidget();
    if (!focused)
        return {};
    if (focused == grid)
        return u"grid:%1:%2"_s.arg(grid->currentIndex().row()).arg(grid->currentIndex().column());
    return focused->objectName();
}

void VisitEditor::focusWidgetNamed(const QString& wanted) {
    const QStringList parts = wanted.split(u':');
    if (parts.first() == u"grid" && parts.size() == 3)
        grid->goTo(parts.at(1).toInt(), parts.at(2).toInt());
    auto* widget = parts.first().isEmpty() || parts.first() == u"grid" ? nullptr : findChild<QWidget*>(wanted);
    if (widget && widget->isVisibleTo(this) && widget->focusPolicy() != Qt::NoFocus)
        widget->setFocus(Qt::OtherFocusReason);
    else
        focusGrid();
}

bool VisitEditor::eventFilter(QObject* object, QEvent* event) {
    if (object == nextDay && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(
            this, [this] { validate(triedToSave); }, Qt::QueuedConnection);
    if (object == nextDay && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            nextDay->complete();
            focusNote();
            return true;
        }
    }
    return CardFrame::eventFilter(object, event);
}

void VisitEditor::tabsFrom(QWidget* first) {
    QWidget* last = first;
    const auto then = [&](QWidget* next) {
        QWidget::setTabOrder(last, next);
        last = next;
    };
    then(grid);
    for (QWidget* each : handedOut->findChildren<QCheckBox*>())
        then(each);
    for (QWidget* each : QList<QWidget*>{nextDay, week, fortnight, note, save, absent, more, away, removeButton})
        then(each);
}

} // namespace sotoso
