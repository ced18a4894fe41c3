// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/preview_model.h"
#include "ui/shared/field.h"
#include "ui/shared/page.h"

#include <QFutureWatcher>

class QProgressBar;
class QStackedWidget;

namespace sotoso {

class CardFrame;
class PanelTabs;
class Segmented;
class TableView;

/// Lists into the book: choose a kind and a file, see what would happen row by row, then write it as one unit that is
/// undone as one. Reading runs in a worker; nothing is written before it is asked for.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Context& context);
    ~ImportPage() override;

    void reload(const ChangeSet* changes) override;
    QWidget* primaryFocus() override;
    QVariantMap place() const override;
    /// {"kind": "households" | "residents" | "visits" | "members"}, {"file": path}
    void goTo(const QVariantMap& place) override;
    bool escape() override;
    QList<QPair<QString, QString>> keys() const override;
    void setWidth(Width width) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Read;
    enum class State { Empty, Reading, Ready, Done };

    QWidget* buildSource();
    QWidget* buildPreview();
    QWidget* buildFoot();
    exchange::ImportKind kind() const;
    exchange::ImportOptions options() const;
    void chooseFile();
    void setFile(const QString& path);
    void forget();
    void read();
    void readDone();
    void check();
    void show(State next);
    void showReport();
    void describeKind();
    void write(bool partial);
    void saveRejects();
    void saveTemplate();
    void nextFaulty();
    void fitColumns();

    State state = State::Empty;
    QString file;
    std::shared_ptr<const Preview> preview;
    std::atomic_bool stop = false;
    QFutureWatcher<std::shared_ptr<Read>> reading;
    bool again = false;   ///< another file or sheet was asked for while one was being read
    bool writing = false; ///< the change under way is our own

    Segmented* kinds;
    FormRow *fileRow, *sheetRow, *encodingRow;
    QLineEdit* fileField;
    ComboBox *sheets, *encodings;
    Button* choose;
    Banner* banner;
    QStackedWidget* stack;
    EmptyState* empty;
    QLabel* readingText;
    NumberLink *rejected, *repaired;
    QLabel *rows, *added, *updated, *unchanged;
    PanelTabs* tabs;
    QList<TableView*> views;
    TableView* notes;
    QWidget* foot;
    IconLabel* footIcon;
    QLabel* footText;
    Button *away, *rejects, *good, *go, *another;
};

} // namespace sotoso
