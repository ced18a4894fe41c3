// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visits_page.h"

#include "app/actions/visits.h"
#include "app/base/parse.h"
#include "app/figures/doubles.h"
#include "app/storage/activities.h"
#include "ui/shared/messages.h"
#include "ui/visits/search_panel.h"
#include "ui/visits/today_list.h"
#include "ui/visits/visit_editor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

VisitsPage::VisitsPage(Context& given) : Page(given, tr("Record visits")) {
    buildHeader();
    search = new SearchPanel(context);
    editor = new VisitEditor(context);
    todayCard = buildToday();
    left = new QWidget;
    auto* stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(12);
    stack->addWidget(search);
    stack->addWidget(todayCard, 1);
    columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(12);
    columns->addWidget(left);
    columns->addWidget(editor, 1);
    body()->addLayout(columns, 1);
    connect(&Theme::of(), &Theme::changed, this, [this] { setWidth(widthClass()); });

    keepSoon.setSingleShot(true);
    keepSoon.setInterval(700); // and never later: typing on does not put it off
    connect(&keepSoon, &QTimer::timeout, this, &VisitsPage::keepTyped);
    connect(editor, &VisitEditor::edited, this, [this] {
        if (!keepSoon.isActive())
            keepSoon.start();
    });
    connect(search, &SearchPanel::chosen, this, &VisitsPage::choose);
    connect(&Doubles::of(context.store), &Doubles::found, this, &VisitsPage::readDoubles);
    connect(search, &SearchPanel::householdAdded, this, [this](HouseholdId household) {
        choose(household);
        editor->addPerson(); // nobody is known there yet: names first, or Esc
    });
    connect(editor, &VisitEditor::saveAsked, this, [this] { save(); });
    connect(editor, &VisitEditor::outcomeAsked, this, [this](Outcome outcome) { save(outcome); });
    connect(editor, &VisitEditor::putAwayAsked, this, &VisitsPage::escape);
    connect(editor, &VisitEditor::removeAsked, this, &VisitsPage::remove);
    connect(editor, &VisitEditor::searchAsked, search, &SearchPanel::focusField);
    connect(editor, &VisitEditor::newHouseholdAsked, search, &SearchPanel::addHousehold);
    connect(editor, &VisitEditor::householdAsked, this, [this] {
        if (editor->hasHousehold())
            emit open(u"households"_s, {{u"household"_s, qlonglong(editor->form().household.value)}});
    });
    connect(today, &TodayList::chosen, this, &VisitsPage::correct);
    connect(today, &TodayList::undoPressed, this, &VisitsPage::undoLast);
    connect(&context.store, &Store::draftsChanged, this, &VisitsPage::countDrafts);
    addKeys();
}

void VisitsPage::buildHeader() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    forms = new NumberLink;
    forms->setObjectName(u"formsToday"_s);
    accounts = new NumberLink;
    accounts->setObjectName(u"accountsToday"_s);
    setType(forms, Type::BodyBold);
    setType(accounts, Type::BodyBold);
    row->addWidget(label(tr("From paper forms – today "), Type::Body, Token::T2));
    row->addWidget(forms);
    row->addWidget(label(u", "_s, Type::Body, Token::T2));
    row->addWidget(accounts);
    row->addWidget(label(tr(" created"), Type::Body, Token::T2));
    addHeader(line);
    draftsButton = new Button(tr("Drafts"), u"document"_s);
    draftsButton->setObjectName(u"drafts"_s);
    auto* help = new Button(tr("Keys"), u"help"_s, u"F1"_s);
    help->setObjectName(u"keys"_s);
    for (Button* each : {draftsButton, help}) {
        each->setFocusPolicy(Qt::ClickFocus);
        addHeaderAction(each);
    }
    connect(draftsButton, &Button::clicked, this, &VisitsPage::draftMenu);
    connect(help, &Button::clicked, this, [this] {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
        QCoreApplication::sendEvent(window(), &press);
    });
    const auto door = [this](bool onlyAccounts) {
        emit open(u"records"_s, {{u"list"_s, onlyAccounts ? u"typed_accounts"_s : u"typed"_s},
                                 {u"day"_s, context.today().toString(Qt::ISODate)}});
    };
    connect(forms, &QAbstractButton::clicked, this, [door] { door(false); });
    connect(accounts, &QAbstractButton::clicked, this, [door] { door(true); });
}

QWidget* VisitsPage::buildToday() {
    auto* card = new CardFrame(tr("Typed today just now"));
    card->setTitleHeight(36);
    todayCount = new Badge;
    card->addBesideTitle(todayCount);
    seeAll = wordLink(tr("See all"));
    seeAll->setObjectName(u"seeAll"_s);
    card->addAction(seeAll);
    connect(seeAll, &QAbstractButton::clicked, forms, &QAbstractButton::click);
    today = new TodayList;
    noneToday = label(tr("Saved forms stand here."), Type::Small, Token::T2);
    noneToday->setContentsMargins(12, 0, 12, 12);
    card->body()->addWidget(noneToday);
    card->body()->addWidget(today, 1);
    card->setMinimumHeight(120);
    return card;
}

void VisitsPage::addKeys() {
    const auto bind = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    bind(Qt::Key_F2, [this] { search->focusField(); });
    bind(Qt::Key_F3, [this] { emit editor->householdAsked(); });
    bind(Qt::Key_F4, [this] { editor->focusHead(); });
    bind(Qt::Key_F5, [this] { editor->focusMaterials(); });
    bind(Qt::Key_F6, [this] { editor->addPerson(); });
    bind(Qt::Key_F7, [this] {
        if (editor->hasHousehold())
            editor->focusNextDay();
    });
    bind(Qt::Key_F8, [this] { save(Outcome::Absent); });
    bind(Qt::Key_F9, [this] {
        if (editor->hasHousehold())
            editor->focusNote();
    });
    bind(Qt::CTRL | Qt::Key_S, [this] { save(); });
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        bind(QKeySequence(Qt::CTRL | Qt::Key(enter)), [this] { search->addHousehold(); });
    bind(Qt::CTRL | Qt::Key_Tab, [this] {
        if (editor->isAncestorOf(QApplication::focusWidget()))
            today->setFocus(Qt::TabFocusReason);
        else if (today->hasFocus() || !editor->hasHousehold())
            search->focusField();
        else
            editor->focusGrid();
    });
}

QList<QPair<QString, QString>> VisitsPage::keys() const {
    return {{u"F2"_s, tr("Find a household; ↓ ↑ move, Enter takes it")},
            {u"Ctrl+Enter"_s, tr("New household")},
            {u"F3"_s, tr("Open the household")},
            {u"F4"_s, tr("Day, sub-group, visitors, sheet number")},
            {u"F5"_s, tr("Materials; again: other things done")},
            {u"F6"_s, tr("Add a person")},
            {u"F7"_s, tr("Day to come back")},
            {u"F8"_s, tr("Nobody home: note the call and go on")},
            {u"F9"_s, tr("Note")},
            {u"1 2 3 4 5 0"_s, tr("Had it, created, not yet, later, guided again, clear")},
            {u"0 … 9"_s, tr("In the row without names: how many were created today")},
            {tr("Space"), tr("This person was met; Ctrl+Space: everyone")},
            {u"Ctrl+2"_s, tr("The digit for everyone met")},
            {u"Ctrl+S"_s, tr("Save, next form")},
            {u"Esc"_s, tr("Put the form among the drafts")},
            {u"Ctrl+Tab"_s, tr("Search, form, list of today")}};
}

void VisitsPage::reload(const ChangeSet* changes) {
    const auto facts = context.store.read(
        [&](const Db& db) { return std::pair(readVisitFacts(db, context.today()), entries::newest(db)); });
    if (facts &&
        (!changes || changes->touches("indicator") || changes->touches("material") || changes->touches("member") ||
         changes->touches("membership") || changes->touches("sub_group") || changes->touches("area"))) {
        search->setFacts(facts->first);
        editor->setFacts(facts->first);
        editor->tabsFrom(search->searchField());
    }
    if (changes && (changes->bulk || !changes->touches("activity"))) // a visit saved says nothing of households
        readDoubles();
    if (!begun && facts) {
        // A new day goes on where the last sheet ended, but with its own date.
        begun = true;
        VisitForm first;
        if (const auto& newest = facts->second) {
            first.group = newest->group;
            first.visitors = formOf(*newest, facts->first).visitors;
            if (newest->enteredAt.toLocalTime().date() == context.today()) {
                first.sheetNo = nextSheetNo(newest->sheetNo);
                first.day = showDate(newest->day);
            }
        }
        if (first.day.isEmpty())
            first.day = showDate(context.today());
        editor->clear(first);
        offerDraft();
    }
    showToday();
    countDrafts();
    if (!saving) {
        followChanges();
        search->refresh();
    }
}

/// "Not the same" said on another page is no change of a row: they are read anew whenever the page is shown.
void VisitsPage::activated() {
    readDoubles();
    search->refresh();
}

void VisitsPage::readDoubles() {
    search->setDoubles(Doubles::of(context.store).groups());
}

/// What the form is about may be another now, or gone: undone, merged, corrected elsewhere.
void VisitsPage::followChanges() {
    const bool dirty = editor->isDirty(), had = editor->hasHousehold();
    const ActivityId corrected = editor->form().visit;
    if (corrected && !dirty) {
        const auto visit = context.store.read([&](const Db& db) { return activities::byId(db, corrected); });
        if (!visit || !*visit)
            return startOver(pins);
        VisitForm now = formOf(**visit, editor->facts());
        now.draft = editor->form().draft;
        if (!(now == editor->form()))
            return editor->load(now, **visit, false);
    }
    const std::optional<Store::Draft> waiting = dirty ? std::optional(typed()) : std::nullopt;
    editor->refresh();
    if (!had || editor->hasHousehold())
        return;
    if (waiting && context.store.saveDraft(*waiting))
        emit notice(tr("The household of this form is no longer in the book; the form waits among the drafts."),
                    ChipKind::Wa);
    startOver(corrected ? pins : editor->pinned());
}

void VisitsPage::showToday() {
    const auto typed = context.store.read([&](const Db& db) { return entries::typedOn(db, context.today()); });
    const entries::Day day = typed.value_or({});
    if (std::none_of(day.entries.begin(), day.entries.end(),
                     [this](const entries::Entry& each) { return each.visit == lastSaved; }))
        lastSaved = {}; // undone by other means
    today->setEntries(day.entries, lastSaved);
    const int count = int(day.entries.size());
    todayCount->setCount(count);
    seeAll->setVisible(count > 0);
    noneToday->setVisible(count == 0);
    forms->setLink(tr("%n form(s)", nullptr, count), tr("%n form(s) typed today, open the list", nullptr, count));
    accounts->setLink(tr("%n account(s)", nullptr, int(day.accounts)),
                      tr("%n account(s) created on today's forms, open the list", nullptr, int(day.accounts)));
}

QWidget* VisitsPage::primaryFocus() {
    return editor->hasHousehold() ? editor->findChild<QWidget*>(u"grid"_s) : search->searchField();
}

void VisitsPage::focusFilter() {
    search->focusField();
}

QVariantMap VisitsPage::place() const {
    if (const ActivityId visit = editor->form().visit)
        return {{u"visit"_s, qlonglong(visit.value)}};
    if (editor->hasHousehold())
        return {{u"household"_s, qlonglong(editor->form().household.value)}};
    return {};
}

void VisitsPage::goTo(const QVariantMap& where) {
    if (where.contains(u"visit"_s)) {
        correct(ActivityId(where.value(u"visit"_s).toLongLong()));
    } else if (where.contains(u"household"_s)) {
        choose(HouseholdId(where.value(u"household"_s).toLongLong()));
    } else {
        putAway();
        if (where.contains(u"drafts"_s))
            draftsButton->setFocus(Qt::OtherFocusReason);
        else
            search->focusField();
    }
}

bool VisitsPage::escape() {
    if (search->escape()) {
        search->focusField();
        return true;
    }
    if (editor->escape())
        return true;
    if (!editor->hasHousehold())
        return false;
    putAway();
    return true;
}

void VisitsPage::choose(HouseholdId household, ResidentId person) {
    if (editor->hasHousehold() && editor->form().household == household && !editor->form().visit) {
        editor->focusGrid();
        return;
    }
    const bool correction = bool(editor->form().visit);
    if (editor->hasHousehold()) {
        if (!keepDraft())
            return;
        if (correction)
            editor->clear(pins);
    }
    keptKey.clear();
    editor->choose(household);
    if (!editor->hasHousehold())
        return;
    editor->showPerson(person);
    editor->focusGrid();
    setWidth(widthClass());
    emit moved();
}

void VisitsPage::correct(ActivityId id) {
    if (editor->form().visit == id)
        return editor->focusGrid();
    if (!keepDraft())
        return;
    const QString key = u"visit-%1"_s.arg(id.value);
    for (const Store::Draft& draft : context.store.drafts(u"visits"_s))
        if (draft.key == key)
            return resume(draft); // a correction that was begun goes on
    const auto visit = context.store.read([&](const Db& db) { return activities::byId(db, id); });
    if (!visit || !*visit || (*visit)->kind != ActivityKind::Visit) {
        emit notice(tr("This visit is no longer in the book."), ChipKind::Wa);
        return;
    }
    if (!editor->form().visit)
        pins = editor->pinned();
    VisitForm form = formOf(**visit, editor->facts());
    form.draft = key;
    keptKey.clear();
    editor->load(form, **visit, false);
    editor->focusGrid();
    setWidth(widthClass());
    emit moved();
}

void VisitsPage::save(std::optional<Outcome> outcome) {
    if (saving)
        return;
    if (!editor->hasHousehold())
        return search->focusField(); // nothing to save: the second of two Ctrl+S
    if (!editor->addTyped() || !editor->check(outcome))
        return;
    Activity visit = editor->activity(outcome);
    const bool correction = bool(visit.id);
    if (correction && !outcome && !editor->isDirty())
        return startOver(pins);
    saving = true;
    keepSoon.stop();
    const auto before = context.store.nextUndo();
    Result<> done;
    if (correction) {
        done = actions::updateVisit(context.store, visit, context.today(), editor->form().draft);
    } else {
        visit.enteredAt = QDateTime(context.today(), QTime::currentTime());
        const auto added = actions::addVisit(context.store, visit, context.today(), editor->form().draft);
        if (added)
            visit.id = *added;
        else
            done = added.error();
    }
    saving = false;
    if (!done) {
        keepTyped();
        editor->showFailure(done.error());
        return;
    }
    saved(visit, before ? before->id : UnitId());
}

void VisitsPage::saved(const Activity& visit, UnitId before) {
    const QString name = editor->householdFacts()->household.headName;
    const bool correction = bool(editor->form().visit);
    const auto unit = context.store.nextUndo();
    const bool changed = unit && unit->id != before; // a correction may have changed nothing
    lastSaved = changed ? visit.id : ActivityId();
    lastUnit = changed ? unit->id : UnitId();
    startOver(correction ? pins : editor->next());
    showToday();
    countDrafts();
    emit done(correction ? tr("Changed: visit to %1").arg(name) : tr("Saved: visit to %1").arg(name), changed);
}

void VisitsPage::remove() {
    const ActivityId id = editor->form().visit;
    if (!id)
        return;
    const QString name = editor->householdFacts()->household.headName, draft = editor->form().draft;
    saving = true;
    keepSoon.stop();
    const auto removed = actions::removeActivity(context.store, id);
    saving = false;
    if (!removed)
        return editor->showFailure(removed.error());
    if (!context.store.dropDraft(draft))
        countDrafts();
    startOver(pins);
    showToday();
    emit done(tr("Deleted: visit to %1").arg(name), true);
}

void VisitsPage::undoLast() {
    if (!lastUnit)
        return;
    const auto undone = context.store.undoUnit(lastUnit);
    if (!undone) {
        emit notice(undone.error().text, ChipKind::Wa);
        return;
    }
    lastSaved = {};
    lastUnit = {};
    showToday();
    emit done(tr("Undone: %1").arg(undone->name), false);
    search->focusField();
}

void VisitsPage::startOver(const VisitForm& from) {
    dropTyped();
    keptKey.clear();
    editor->clear(from);
    search->clear();
    setWidth(widthClass());
    search->focusField();
}

void VisitsPage::setWidth(Width next) {
    Page::setWidth(next);
    const bool narrow = next == Width::Narrow;
    columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    columns->setSpacing(next == Width::Wide ? 16 : 12);
    const int side = 318 * Theme::of().fontScale() / 100;
    left->setMinimumWidth(narrow ? 0 : side);
    left->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    todayCard->setVisible(!narrow || !editor->hasHousehold());
    search->setFolded(narrow && editor->hasHousehold());
    editor->setNarrow(narrow);
    editor->setMinimumHeight(narrow ? 0 : 520);
}

} // namespace sotoso
