// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/base/text.h"
#include "app/figures/figures.h"
#include "app/storage/backup.h"
#include "app/storage/recovery.h"
#include "app/storage/search.h"
#include "app/storage/settings.h"
#include "app/storage/store.h"
#include "ui/open_book.h"
#include "ui/preferences.h"
#include "ui/rail.h"
#include "ui/shared/current_stack.h"
#include "ui/shared/field.h"
#include "ui/shared/prompts.h"
#include "ui/shared/second_click.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

MainWindow::MainWindow(Prompts& given, WindowOptions chosen, QWidget* parent)
    : QMainWindow(parent), prompts(given), options(std::move(chosen)) {
    setWindowTitle(tr("Sổ Tổ Số"));
    setWindowIcon(icon(u"book"_s));
    setMinimumSize(900, 480);
    outer = new QStackedWidget;
    outer->setObjectName(u"pages"_s);
    setCentralWidget(outer);
    entries = options.pages.isEmpty() ? pageEntries() : options.pages;
    idle.setSingleShot(true);
    idle.setInterval(60'000);
    connect(&idle, &QTimer::timeout, this, &MainWindow::backUpDaily);
    qApp->installEventFilter(this);
    new SecondClick(this);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    closeBook(); // pages before the book they read
}

void MainWindow::showEvent(QShowEvent* event) {
    if (!store)
        showStart();
    QMainWindow::showEvent(event);
}

bool MainWindow::openBook(const QString& path) {
    auto opened = openForWriting(path, prompts, this);
    if (!opened) {
        if (opened.error().kind != Error::Kind::Cancelled)
            prompts.problem(this, tr("The book was not opened"), opened.error().text, opened.error().detail);
        return false;
    }
    useBook(std::move(opened).value());
    return true;
}

void MainWindow::useBook(std::unique_ptr<Store> book) {
    closeBook();
    store = std::move(book);
    store->setWho(preferences::who());
    const auto recovered = recovery::bringBack(*store);
    const auto day = store->read([](const Db& db) { return settings::get(db, settings::demoDay); });
    demoDay = day ? QDate::fromString(*day, Qt::ISODate) : QDate();
    // Made before the window listens, so that they know of a change before the pages ask.
    figures = std::make_unique<Figures>(*store);
    withNumbers = false;
    finder = std::make_unique<Search>(*store);
    context.reset(
        new Context{*store, *figures, *finder, prompts, [this] { return today(); }, [this] { return yearLooked(); },
                    [this] {
                        const auto name = store->read([](const Db& db) { return settings::get(db, settings::scheme); });
                        return name && *name == u"calendar" ? Scheme::Calendar : Scheme::Nd09;
                    }});
    if (options.rememberBook)
        preferences::addRecentBook(QFileInfo(store->path()).absoluteFilePath());
    connect(store.get(), &Store::changed, this, &MainWindow::bookChanged);
    buildShell();
    refreshBook();
    refreshFacts();
    outer->setCurrentWidget(shell);
    if (!recovered)
        toast->say(recovered.error().text, ChipKind::Wa, {});
    loadOn();
    for (const PageEntry& entry : std::as_const(entries))
        if (entry.number > 0) {
            go(entry.id);
            return;
        }
    go(entries.first().id);
}

void MainWindow::closeBook() {
    if (!store)
        return;
    if (Page* page = currentPage())
        page->leaving();
    if (QWidget* last = focusWidget()) // fields say that they are left while their page is still there
        last->clearFocus();
    if (savedAt.isValid())
        backUpDaily();
    idle.stop();
    disconnect(store.get(), nullptr, this, nullptr);
    delete shell;
    shell = nullptr;
    rail = nullptr;
    stack = nullptr;
    status = nullptr;
    toast = nullptr;
    quick = nullptr;
    made.clear();
    stale.clear();
    current.clear();
    history.clear();
    at = -1;
    yearChosen = 0;
    savedAt = {};
    context.reset();
    finder.reset();
    figures.reset();
    const QString path = store->readOnly() || !store->sound() ? QString() : store->path();
    store.reset();
    if (options.rememberBook && !path.isEmpty())
        preferences::setLeft(path);
}

bool MainWindow::ready() const {
    return store && withNumbers && finder->ready();
}

/// Reads what figures and search need in slices, behind the first painted page.
void MainWindow::loadOn() {
    constexpr int slice = 30; // milliseconds
    if (!store || ready())
        return;
    if (QApplication::activeModalWidget()) { // not amid a unit of work that may yet be rolled back
        QTimer::singleShot(200, this, &MainWindow::loadOn);
        return;
    }
    const auto done = figures->ready() ? finder->load(slice) : figures->load(slice);
    if (!done)
        return;                             // the page that asks shows why
    if (figures->ready() && !withNumbers) { // read in slices, or at once by somebody who could not wait
        withNumbers = true;
        reloadAll();
    }
    if (!ready())
        QTimer::singleShot(0, this, &MainWindow::loadOn);
}

void MainWindow::reloadAll() {
    for (auto it = made.cbegin(); it != made.cend(); ++it)
        if (it.key() == current)
            it.value()->reload(nullptr);
        else
            stale.insert(it.key());
}

void MainWindow::buildShell() {
    shell = new QWidget;
    auto* column = new QVBoxLayout(shell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    rail = new Rail(entries);
    stack = new CurrentStack;
    stack->setObjectName(u"pages"_s);
    area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(stack);
    row->addWidget(rail);
    row->addWidget(area, 1);
    column->addLayout(row, 1);
    status = new StatusLine;
    column->addWidget(status);
    toast = new Toast(shell, area);
    quick = new QuickSearch(shell);
    outer->addWidget(shell);

    connect(rail, &Rail::pageChosen, this, [this](const QString& id) { go(id); });
    connect(rail, &Rail::newVisit, this, &MainWindow::newVisit);
    connect(rail, &Rail::help, this, &MainWindow::help);
    connect(rail, &Rail::bookMenu, this, &MainWindow::bookMenu);
    connect(rail, &Rail::backupMenu, this, &MainWindow::backupMenu);
    connect(quick, &QuickSearch::chosen, this, [this](const SearchHit& hit) { go(hit.page, hit.place); });
    quick->setProvider([this, find = bookSearch(*context)](const QString& typed) {
        QList<SearchHit> hits = typed.isEmpty() ? QList<SearchHit>() : find(typed);
        const QString wanted = text::fold(typed);
        for (const PageEntry& entry : std::as_const(entries))
            if (!entry.icon.isEmpty() && (wanted.isEmpty() || text::fold(entry.title).contains(wanted)))
                hits.append({entry.icon,
                             tr("Open %1").arg(entry.title),
                             entry.number > 0 ? u"Alt+%1"_s.arg(entry.number) : QString(),
                             entry.id,
                             {}});
        return hits;
    });
    addShortcuts();
    setWidths();
    connect(&Theme::of(), &Theme::changed, this, &MainWindow::setWidths);
}

void MainWindow::addShortcuts() {
    const auto bind = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, shell);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const PageEntry& entry : std::as_const(entries))
        if (entry.number > 0)
            bind(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + entry.number)), [this, id = entry.id] { go(id); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_N), &MainWindow::newVisit);
    bind(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { go(u"households"_s, {{u"new"_s, true}}); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::search);
    bind(QKeySequence(Qt::CTRL | Qt::Key_O), &MainWindow::openBookAsking);
    bind(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (Page* page = currentPage())
            page->focusFilter();
    });
    bind(QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (Page* page = currentPage())
            page->print();
    });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::undo);
    bind(QKeySequence(Qt::CTRL | Qt::Key_Y), &MainWindow::redo);
    bind(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { currentPage()->step(-1) ? void() : back(); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { currentPage()->step(1) ? void() : forward(); });
    bind(QKeySequence(Qt::Key_F1), &MainWindow::help);
}

Page* MainWindow::page(const QString& id) {
    if (Page* known = made.value(id))
        return known;
    for (const PageEntry& entry : std::as_const(entries)) {
        if (entry.id != id)
            continue;
        Page* page = entry.make(*context);
        page->setObjectName(u"page-"_s + id);
        made.insert(id, page);
        stack->addWidget(page);
        page->setWidth(widthClass());
        connect(page, &Page::open, this, [this](const QString& other, const QVariantMap& place) { go(other, place); });
        connect(page, &Page::back, this, &MainWindow::back);
        connect(page, &Page::searchAsked, this, &MainWindow::search);
        connect(page, &Page::done, this, &MainWindow::say);
        connect(page, &Page::wrote, this, [this](const QString& path) {
            toast->say(tr("Written: %1").arg(QFileInfo(path).fileName()), ChipKind::Ok,
                       {tr("Open file"), {}, [this, path] { prompts.openInSystem(path); }});
        });
        connect(page, &Page::notice, this, [this](const QString& text, ChipKind kind) { toast->say(text, kind); });
        connect(page, &Page::statusHintChanged, this, &MainWindow::refreshStatus);
        connect(page, &Page::moved, this, [this, page] {
            if (page == currentPage()) {
                history.erase(history.begin() + at + 1, history.end());
                history.append({current, page->place()});
                at = int(history.size()) - 1;
            }
        });
        page->reload(nullptr);
        return page;
    }
    return nullptr;
}

Page* MainWindow::currentPage() const {
    return made.value(current);
}

void MainWindow::remember() {
    if (at >= 0 && at < history.size())
        if (Page* page = currentPage())
            history[at].place = page->place();
}

void MainWindow::go(const QString& id, const QVariantMap& place) {
    if (!store || !page(id))
        return;
    if (id == current && place.isEmpty()) {
        currentPage()->activated();
        if (QWidget* first = currentPage()->primaryFocus())
            first->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    remember();
    history.erase(history.begin() + at + 1, history.end());
    history.append({id, place});
    at = int(history.size()) - 1;
    showVisit(history[at]);
}

void MainWindow::showVisit(const Visit& visit) {
    Page* next = page(visit.page);
    if (!next)
        return;
    if (Page* before = currentPage(); before && before != next)
        before->leaving();
    current = visit.page;
    if (stale.remove(current))
        next->reload(nullptr);
    stack->setCurrentWidget(next);
    rail->setCurrent(current);
    if (!visit.place.isEmpty())
        next->goTo(visit.place);
    next->activated();
    if (QWidget* first = next->primaryFocus(); first && visit.place.isEmpty())
        first->setFocus(Qt::OtherFocusReason);
    refreshStatus();
}

void MainWindow::back() {
    if (at <= 0)
        return;
    remember();
    showVisit(history[--at]);
}

void MainWindow::forward() {
    if (at + 1 >= history.size())
        return;
    remember();
    showVisit(history[++at]);
}

void MainWindow::bookChanged(const ChangeSet& changes) {
    savedAt = QDateTime::currentDateTime();
    idle.start();
    // What was searched for before is no step back from what has been written since: Ctrl+Z is the book's.
    for (auto* field : shell->findChildren<SearchField*>())
        if (field->isUndoAvailable()) {
            const QSignalBlocker quiet(field);
            const int cursor = field->cursorPosition();
            field->setText(field->text()); // forgets its steps
            field->setCursorPosition(cursor);
        }
    withNumbers = withNumbers && figures->ready(); // a large change lets them go
    for (auto it = made.cbegin(); it != made.cend(); ++it)
        if (it.key() == current)
            it.value()->reload(&changes);
        else
            stale.insert(it.key());
    if (changes.touches("area") || changes.touches("setting"))
        refreshBook();
    refreshFacts();
    loadOn();
}

void MainWindow::say(const QString& text, bool undoable) {
    if (!toast)
        return;
    toast->say(text, ChipKind::Ok,
               undoable ? Toast::Action{tr("Undo"), u"Ctrl+Z"_s, [this] { undo(); }} : Toast::Action{});
    refreshStatus();
}

void MainWindow::undo() {
    if (!store)
        return;
    const auto undone = store->undo();
    if (!undone)
        toast->say(undone.error().text, ChipKind::Wa);
    else
        toast->say(tr("Undone: %1").arg(undone->name), ChipKind::Ok, {tr("Redo"), u"Ctrl+Y"_s, [this] { redo(); }});
    refreshStatus();
}

void MainWindow::redo() {
    if (!store)
        return;
    const auto redone = store->redo();
    if (!redone)
        toast->say(redone.error().text, ChipKind::Wa);
    else
        say(tr("Done again: %1").arg(redone->name), true);
}

void MainWindow::search() {
    if (quick)
        quick->popUp();
}

void MainWindow::newVisit() {
    go(newVisitPage, {{u"new"_s, true}});
}

/// Ctrl+Z belongs to a field while it has something to undo, else to the book: fields swallow the key either way, so it
/// is taken from them first.
bool MainWindow::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !store)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undoKey = key->matches(QKeySequence::Undo), redoKey = key->matches(QKeySequence::Redo);
    auto* widget = qobject_cast<QWidget*>(object);
    if ((!undoKey && !redoKey) || !widget || widget->window() != this)
        return false;
    bool own = false;
    if (auto* line = qobject_cast<QLineEdit*>(object))
        own = undoKey ? line->isUndoAvailable() : line->isRedoAvailable();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(object))
        own = undoKey ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    else
        return false;
    if (own)
        return false;
    event->ignore(); // left to the window's shortcut
    return true;
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    Page* page = currentPage();
    if (event->key() == Qt::Key_Escape && page) {
        if (toast->isVisible())
            toast->hide();
        if (!page->escape())
            back();
        return;
    }
    if (event->key() == Qt::Key_F2 && page && page->primaryFocus()) {
        page->primaryFocus()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

Page::Width MainWindow::widthClass() const {
    const int room = width() * 100 / Theme::of().fontScale();
    return room < 1200 ? Page::Width::Narrow : room < 1600 ? Page::Width::Normal : Page::Width::Wide;
}

void MainWindow::setWidths() {
    if (!rail)
        return;
    const Page::Width wide = widthClass();
    rail->setFolded(wide == Page::Width::Narrow);
    for (Page* page : std::as_const(made))
        if (page->widthClass() != wide)
            page->setWidth(wide);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    setWidths();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (Page* page = currentPage())
        page->leaving();
    if (options.rememberBook)
        preferences::setGeometry(saveGeometry());
    event->accept(); // closing never asks
}

} // namespace sotoso
