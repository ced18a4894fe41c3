// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QScrollArea;
class QStackedWidget;

namespace sotoso {

class Figures;
class Search;
class Rail;
class StatusLine;

struct WindowOptions {
    QDate today;              ///< --today; invalid: the sample's own day, else the system's
    QList<PageEntry> pages;   ///< empty: pageEntries()
    bool rememberBook = true; ///< not for pictures and tests
};

/// The window: rail, stacked pages, status line. Without a book it shows the start page; with one, the pages of
/// pages.cpp, made when first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Prompts& prompts, WindowOptions options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// False, with the reason shown, when the book does not open; the one that was open stays.
    bool openBook(const QString& path);
    void useBook(std::unique_ptr<Store> book);
    void closeBook();
    /// Closes the book and shows the start page.
    void showStart();
    Store* book() const { return store.get(); }

    void go(const QString& page, const QVariantMap& place = {});
    Page* page(const QString& id);
    Page* currentPage() const;
    QString currentId() const { return current; }
    /// True once figures and search are in memory and the page shows them.
    bool ready() const;
    QDate today() const;
    /// Toast and status line.
    void say(const QString& text, bool undoable);

public slots:
    void back();
    void forward();
    void undo();
    void redo();
    void search();
    void help();
    void newVisit();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Visit {
        QString page;
        QVariantMap place;
    };
    void buildShell();
    void addShortcuts();
    void bookChanged(const ChangeSet& changes);
    void loadOn();
    void reloadAll();
    void showVisit(const Visit& visit);
    void remember();
    void refreshStatus();
    void refreshFacts();
    void refreshBook();
    void bookMenu();
    void backupMenu();
    void backUpNow();
    void backUpDaily();
    void backUpTo();
    void openBookAsking();
    /// By the room that the size of the letters leaves.
    Page::Width widthClass() const;
    void setWidths();
    int yearLooked() const;

    Prompts& prompts;
    WindowOptions options;
    QList<PageEntry> entries;
    std::unique_ptr<Store> store;
    std::unique_ptr<Figures> figures;
    std::unique_ptr<Search> finder;
    std::unique_ptr<Context> context;
    QStackedWidget* outer;
    QWidget *start = nullptr, *shell = nullptr;
    Rail* rail = nullptr;
    QScrollArea* area = nullptr;
    QStackedWidget* stack = nullptr;
    StatusLine* status = nullptr;
    Toast* toast = nullptr;
    QuickSearch* quick = nullptr;
    QHash<QString, Page*> made;
    QSet<QString> stale;      ///< pages to reload when they are shown next
    bool withNumbers = false; ///< the pages have been shown since the figures were ready
    QString current;
    QList<Visit> history;
    int at = -1;
    int yearChosen = 0; ///< 0: the year of today
    QDate demoDay;
    QDateTime savedAt, newestBackup;
    QString undoName; ///< of what Ctrl+Z would undo
    QTimer idle;      ///< runs since the last write
};

} // namespace sotoso
