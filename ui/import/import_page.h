// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"
#include "ui/import/preview_model.h"
#include "ui/shared/field.h"
#include "ui/shared/page.h"

#include <QFutureWatcher>

class QTemporaryDir;
class QStackedWidget;

namespace sotoso {

class ColumnCard;
class PanelTabs;
class ProblemCard;
class Segmented;
class StepBar;
class TableView;

/// Lists into the book in four steps: choose a kind and a file (or paste a block), match its columns, look at the rows
/// that cannot go in and mend them in place, write the rest as one unit that is undone as one. Reading runs in a
/// worker; nothing is written before the last step asks for it.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Context& context);
    ~ImportPage() override;

    void reload(const ChangeSet* changes) override;
    QWidget* primaryFocus() override;
    QVariantMap place() const override;
    /// {"kind": "households" | "residents" | "people" | "visits" | "members"}, {"file": path}
    void goTo(const QVariantMap& place) override;
    bool escape() override;
    void leaving() override;
    bool step(int direction) override;
    QList<QPair<QString, QString>> keys() const override;
    void setWidth(Width width) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Read;
    enum Step { Choose, Match, Mend, Write };

    // import_parts.cpp: how it is laid out, and what it shows
    QWidget* buildChoose();
    QWidget* buildBusy();
    QWidget* buildSource();
    QWidget* buildWork();
    QWidget* buildWrite();
    QWidget* buildFoot();
    void describeKind();
    void show(Step next);
    void showSource();
    void showRows();
    void showSums();
    void showFoot();
    void fitColumns();
    void nextFaulty();

    exchange::ImportKind kind() const;
    exchange::ImportOptions options() const;
    bool faulty() const { return preview && !preview->report.rejects.isEmpty(); }
    bool complete() const { return preview && lacking.isEmpty(); }
    void chooseFile();
    void paste();
    /// A block of cells becomes a file that lives as long as it is looked at; false: it cannot be written.
    bool writeBlock(const QString& block);
    void setFile(const QString& path);
    void forget();
    void read();
    void readDone();
    void check();
    void say(ChipKind kind, const QString& text);
    void map(const QString& title, std::optional<exchange::Field> field);
    void useKept(const QString& name);
    void keep();
    void showKept();
    void showQuestions();
    void mend(qsizetype row, int column, const QString& text);
    void write();
    void saveRejects();
    void saveTemplate();
    // import_draft.cpp
    void keepDraft();
    void dropDraft();
    void offerDraft();
    void resume(const Store::Draft& draft);
    void goOnMending();

    Step at = Choose;
    bool busy = false, written = false;
    bool writing = false; ///< the change under way is our own
    QString file, shownName;
    std::unique_ptr<QTemporaryDir> pasted;
    exchange::ColumnMap chosen;
    QList<exchange::CellFix> mended;
    QString area; ///< of rows where no column says it
    exchange::DateOrder dates = exchange::DateOrder::DayFirst;
    bool overwrite = false; ///< what was corrected by hand too
    QString lacking;        ///< why the table cannot be tried yet; empty: it was
    std::shared_ptr<const Preview> preview;
    std::atomic_bool stop = false;
    QFutureWatcher<std::shared_ptr<Read>> reading;
    QString draftKey;                ///< of the file that is looked at
    QString sheetAwaited;            ///< of a draft, until the file's sheets are known
    QList<exchange::CellFix> awaits; ///< of a draft, until its sheet has been read
    bool again = false;              ///< another file or sheet was asked for while one was being read

    StepBar* steps;
    Banner* banner;
    QStackedWidget *stack, *left;
    Segmented* kinds;
    EmptyState* empty;
    Button* choose;
    QLabel *readingText, *sourceText, *sampleText;
    ComboBox *sheets, *encodings;
    ColumnCard* columns;
    QWidget* questions;
    QVBoxLayout* questionRows;
    ProblemCard* problems;
    PanelTabs* tabs;
    QList<TableView*> views;
    QLabel* rows;
    QLabel *added, *updated, *unchanged, *leftOut, *writeText;
    TableView* notes;
    QWidget* foot;
    Button *back, *away, *rejects, *next, *go, *another;
    IconLabel* footIcon;
    QLabel* footText;
};

} // namespace sotoso
