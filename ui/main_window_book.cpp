// SPDX-License-Identifier: GPL-3.0-or-later
// The window's dealings with the book as a file: its menu, backups, the status line, help.
#include "app/base/parse.h"
#include "app/figures/figures.h"
#include "app/storage/areas.h"
#include "app/storage/backup.h"
#include "app/storage/store.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/rail.h"
#include "ui/shared/dialog.h"
#include "ui/shared/prompts.h"
#include "ui/start/start_page.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

QString showTime(const QDateTime& at) {
    return u"%1 %2"_s.arg(showDate(at.date()), at.toString(u"HH:mm"_s));
}

} // namespace

void MainWindow::showStart() {
    closeBook();
    demoDay = {};
    if (!start) { // made when first seen: most days begin with a book
        start = new StartPage(
            prompts, [this] { return today(); }, [this](std::unique_ptr<Store> book) { useBook(std::move(book)); });
        outer->addWidget(start);
    }
    outer->setCurrentWidget(start);
    setWindowTitle(tr("Sổ Tổ Số – %1").arg(tr("Begin")));
}

QDate MainWindow::today() const {
    return options.today.isValid() ? options.today : demoDay.isValid() ? demoDay : QDate::currentDate();
}

int MainWindow::yearLooked() const {
    return yearChosen > 0 ? yearChosen : yearOf(today(), context->scheme());
}

void MainWindow::refreshBook() {
    const auto ward = store->read([](const Db& db) { return areas::ward(db).name; });
    const QString name = ward ? *ward : QFileInfo(store->path()).completeBaseName();
    rail->book()->setBook(name, tr("Book of %1").arg(yearLooked()));
    setWindowTitle(tr("Sổ Tổ Số – %1").arg(name));
}

/// What the status line says of the book, looked up after a change or a backup and not at each keystroke.
void MainWindow::refreshFacts() {
    newestBackup = backup::newestIn(store->path());
    const auto next = store->nextUndo();
    undoName = next ? next->name : QString();
    refreshStatus();
}

void MainWindow::refreshStatus() {
    if (!status)
        return;
    const Page* page = currentPage();
    const QString hint = page ? page->statusHint() : QString();
    if (!hint.isEmpty())
        status->setSaved(hint, Token::Wa, u"edit"_s);
    else if (store->readOnly())
        status->setSaved(tr("Read only"), Token::Wa, u"lock"_s);
    else
        status->setSaved(savedAt.isValid() ? tr("Saved at %1").arg(savedAt.toString(u"HH:mm"_s))
                                           : tr("Everything is saved"));
    status->setBackup(newestBackup.isValid() ? tr("Last backup: %1").arg(showTime(newestBackup))
                                             : tr("Not backed up yet"));
    status->setHint(!undoName.isEmpty() && savedAt.isValid() ? tr("Undo %1: Ctrl+Z").arg(undoName) : QString(),
                    u"undo"_s);
    const QString who = preferences::who();
    status->setUser(who.isEmpty() ? QString() : tr("User: %1").arg(who));
}

void MainWindow::openBookAsking() {
    const QString folder = store ? QFileInfo(store->path()).absolutePath() : QDir::homePath();
    if (const auto path = prompts.openFile(this, {tr("Open a book"), folder, {tr("Books (*.sotoso)")}}))
        openBook(*path);
}

void MainWindow::bookMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* years = menu->addMenu(tr("Year looked at"));
    const int thisYear = yearOf(today(), context->scheme());
    for (int year = thisYear; year > thisYear - 5; --year) {
        auto* action = years->addAction(QString::number(year), this, [this, year] {
            yearChosen = year;
            refreshBook();
            reloadAll();
        });
        action->setCheckable(true);
        action->setChecked(year == yearLooked());
    }
    menu->addSeparator();
    menu->addAction(icon(u"folder"_s), tr("Open another book…") + u"\tCtrl+O"_s, this, &MainWindow::openBookAsking);
    const QString open = QFileInfo(store->path()).absoluteFilePath();
    for (const QString& path : preferences::recentBooks())
        if (path != open && QFileInfo::exists(path))
            menu->addAction(icon(u"document"_s), QFileInfo(path).completeBaseName(), this,
                            [this, path] { openBook(path); });
    menu->addSeparator();
    menu->addAction(tr("Close this book"), this, &MainWindow::showStart);
    menu->popup(rail->book()->mapToGlobal(QPoint(0, rail->book()->height() + 2)));
}

void MainWindow::backupMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"shield"_s), tr("Back up now"), this, &MainWindow::backUpNow);
    menu->addAction(icon(u"copy"_s), tr("Copy to a USB drive or folder…"), this, &MainWindow::backUpTo);
    const QString folder = backup::folderOf(store->path());
    auto* show = menu->addAction(icon(u"folder"_s), tr("Show the backups"), this,
                                 [this, folder] { prompts.openInSystem(folder); });
    show->setEnabled(QFileInfo::exists(folder));
    menu->popup(rail->backup()->mapToGlobal(QPoint(rail->backup()->width() + 2, 0)));
}

void MainWindow::backUpNow() {
    const auto made_ = backup::keep(*store, QDateTime::currentDateTime());
    if (made_)
        say(tr("Backed up and checked: %1").arg(showTime(made_->at)), false);
    else
        toast->say(made_.error().text, ChipKind::Ri);
    refreshFacts();
}

/// The copy of each day something was written: when nobody has written for a minute, or on closing.
void MainWindow::backUpDaily() {
    if (!store || store->readOnly() || QApplication::activeModalWidget() ||
        !backup::dueToday(*store, QDateTime::currentDateTime()))
        return;
    const auto made_ = backup::keep(*store, QDateTime::currentDateTime());
    if (!made_ && toast)
        toast->say(made_.error().text, ChipKind::Wa);
    refreshFacts();
}

void MainWindow::backUpTo() {
    const QString name =
        u"%1 %2.sotoso"_s.arg(QFileInfo(store->path()).completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const auto path =
        prompts.saveFile(this, {tr("Copy the book"), QDir::home().filePath(name), {tr("Books (*.sotoso)")}});
    if (!path)
        return;
    const auto copy = backup::make(*store, *path);
    if (copy)
        say(tr("Copied and checked: %1").arg(QFileInfo(*path).fileName()), false);
    else
        toast->say(copy.error().text, ChipKind::Ri);
}

void MainWindow::help() {
    Dialog dialog(tr("Keys of this page"), this);
    auto* halves = new QHBoxLayout; // side by side: below each other they do not fit the smallest screen
    halves->setSpacing(32);
    QGridLayout* grid = nullptr;
    int row = 0;
    const auto heading = [&](const QString& text) {
        auto* half = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        row = 0;
        grid->addWidget(label(text, Type::BodyBold), row++, 0, 1, 2);
        half->addLayout(grid);
        half->addStretch(1);
        halves->addLayout(half);
    };
    const auto line = [&](const QString& keys, const QString& text) {
        grid->addWidget(new KeyHint(keys), row, 0, Qt::AlignLeft);
        grid->addWidget(label(text), row++, 1);
    };
    if (const Page* page = currentPage()) {
        const auto own = page->keys();
        if (!own.isEmpty())
            heading(page->title());
        for (const auto& [keys, text] : own)
            line(keys, text);
    }
    heading(tr("Everywhere"));
    for (const PageEntry& entry : std::as_const(entries))
        if (entry.number > 0)
            line(u"Alt+%1"_s.arg(entry.number), entry.title);
    line(u"Ctrl+N"_s, tr("New entry"));
    line(u"Ctrl+K"_s, tr("Search everything"));
    line(u"Ctrl+F"_s, tr("Filter the list"));
    line(u"Ctrl+Z, Ctrl+Y"_s, tr("Undo, redo"));
    line(u"Alt+←, Alt+→"_s, tr("Back, forward"));
    line(u"F2"_s, tr("Main field of the page"));
    line(u"Esc"_s, tr("Close, go back"));
    dialog.body()->addLayout(halves);
    dialog.body()->addWidget(label(tr("Version %1").arg(QStringLiteral(SOTOSO_VERSION)), Type::Small, Token::T3));
    dialog.addSafe(tr("Close"));
    dialog.exec();
}

} // namespace sotoso
