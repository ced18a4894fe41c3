// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "app/base/parse.h"
#include "app/exchange/table_writer.h"
#include "app/storage/backup.h"
#include "ui/import/column_card.h"
#include "ui/import/kept_mappings.h"
#include "ui/import/problem_card.h"
#include "ui/import/step_bar.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/prompts.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"
#include "ui/shared/work_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrent>

namespace sotoso {
using namespace Qt::StringLiterals;
using exchange::Field;
using exchange::ImportKind;

namespace {

const QList<ImportKind> kindOrder{ImportKind::Households, ImportKind::Residents, ImportKind::People, ImportKind::Visits,
                                  ImportKind::Members};

} // namespace

/// What the worker brings back.
struct ImportPage::Read {
    std::optional<exchange::Table> table;
    Error error;
};

ImportPage::ImportPage(Context& given) : Page(given, tr("Excel import")) {
    setAcceptDrops(true);
    steps = new StepBar({tr("Choose a file"), tr("Match columns"), tr("Mend faulty rows"), tr("Write into the book")});
    steps->setObjectName(u"importSteps"_s);
    addHeader(steps);
    auto* sample = new Button(tr("Excel template"), u"download"_s);
    sample->setObjectName(u"importTemplate"_s);
    connect(sample, &QAbstractButton::clicked, this, &ImportPage::saveTemplate);
    addHeaderAction(sample);
    banner = new Banner(ChipKind::Accent);
    banner->setObjectName(u"importSays"_s);
    body()->addWidget(banner);
    stack = new QStackedWidget;
    for (QWidget* each : {buildChoose(), buildBusy(), buildWork(), buildWrite()})
        stack->addWidget(each);
    body()->addWidget(stack, 1);
    body()->addWidget(buildFoot());
    connect(&reading, &QFutureWatcherBase::finished, this, &ImportPage::readDone);
    show(Choose);
    offerDraft();
}

ImportPage::~ImportPage() {
    stop = true;
    reading.waitForFinished();
}

QWidget* ImportPage::primaryFocus() {
    if (busy || at == Choose)
        return choose;
    if (written)
        return another;
    if (at == Write)
        return go->isEnabled() ? go : back;
    if (at == Match && !complete())
        return columns->firstField();
    if (at == Mend)
        return problems->list();
    return next;
}

QVariantMap ImportPage::place() const {
    return {{u"kind"_s, exchange::importKindName(kind())}};
}

void ImportPage::goTo(const QVariantMap& place) {
    if (const auto wanted = exchange::parseImportKind(place.value(u"kind"_s).toString()); wanted) {
        const int index = int(kindOrder.indexOf(*wanted));
        if (index >= 0 && index != kinds->current()) {
            forget();
            kinds->setCurrent(index);
            describeKind();
        }
    }
    if (place.contains(u"file"_s))
        setFile(place.value(u"file"_s).toString());
}

QList<QPair<QString, QString>> ImportPage::keys() const {
    return {{u"Ctrl+V"_s, tr("Paste a block copied from Excel")},
            {u"Alt+→"_s, tr("Next step")},
            {u"Ctrl+↓"_s, tr("Next faulty row")},
            {u"Enter"_s, tr("Mend the cell")},
            {u"Ctrl+S"_s, tr("Write into the book")},
            {u"Esc"_s, tr("Put the file away, nothing is written")}};
}

bool ImportPage::escape() {
    if (at == Choose && !busy)
        return false;
    stop = true;
    forget();
    choose->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Forward to the next step that has something to do, back to the one before.
bool ImportPage::step(int direction) {
    if (busy || at == Choose || written || (direction > 0 && (at == Write || !complete())))
        return at != Choose;
    if (direction < 0 && at == Match)
        return escape();
    const Step beyond = Step(at + direction);
    show(beyond == Mend && !faulty() ? Step(beyond + direction) : beyond);
    primaryFocus()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    setFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

ImportKind ImportPage::kind() const {
    return kindOrder[kinds->current()];
}

exchange::ImportOptions ImportPage::options() const {
    exchange::ImportOptions with;
    with.sheet = sheets->currentIndex() > 0 ? sheets->currentText() : QString();
    with.encoding = exchange::TextEncoding(encodings->currentData().toInt());
    with.map = chosen;
    with.area = area;
    with.dates = dates;
    with.overwrite = overwrite;
    return with;
}

void ImportPage::chooseFile() {
    const QString folder = file.isEmpty() || pasted ? QDir::homePath() : QFileInfo(file).absolutePath();
    if (const auto path = context.prompts.openFile(
            this, {tr("Choose a list"), folder, {tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv)"), tr("All files (*)")}}))
        setFile(*path);
}

void ImportPage::paste() {
    const QString block = QGuiApplication::clipboard()->text();
    if (!block.contains(u'\t') && !block.contains(u'\n'))
        return say(ChipKind::Wa, tr("There is no block of cells to paste: copy it in Excel, with its header row."));
    forget();
    if (writeBlock(block))
        read();
}

bool ImportPage::writeBlock(const QString& block) {
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(tr("Pasted block") + u".tsv"_s);
    QFile into(path);
    if (!into.open(QIODevice::WriteOnly) || into.write(block.toUtf8()) < 0 || !into.flush()) {
        say(ChipKind::Ri, into.errorString());
        return false;
    }
    pasted = std::move(folder);
    file = path;
    return true;
}

void ImportPage::setFile(const QString& path) {
    forget();
    file = path;
    read();
}

void ImportPage::forget() {
    keepDraft();
    draftKey.clear();
    sheetAwaited.clear();
    awaits.clear();
    file.clear();
    pasted.reset();
    chosen = {};
    area.clear();
    dates = exchange::DateOrder::DayFirst;
    overwrite = false;
    lacking.clear();
    mended.clear();
    written = false;
    sheets->clear();
    encodings->setCurrentIndex(0);
    banner->hide();
    show(Choose);
    offerDraft();
}

void ImportPage::say(ChipKind kind, const QString& text) {
    banner->say(kind, text);
    banner->show();
}

/// Reads and matches in a worker; a file asked for meanwhile is read after it.
void ImportPage::read() {
    if (file.isEmpty())
        return;
    banner->hide();
    readingText->setText(tr("Reading %1").arg(QFileInfo(file).fileName()));
    busy = true;
    show(at);
    if (reading.isRunning()) {
        again = true;
        stop = true;
        return;
    }
    stop = false;
    again = false;
    reading.setFuture(QtConcurrent::run([wanted = kind(), path = file, with = options(), this] {
        auto answer = std::make_shared<Read>();
        auto table = exchange::openForImport(wanted, path, with, {{}, &stop});
        if (table)
            answer->table = std::move(table).value();
        else
            answer->error = table.error();
        return answer;
    }));
}

void ImportPage::readDone() {
    if (again)
        return read();
    if (!busy)
        return; // put away meanwhile
    busy = false;
    const auto answer = reading.result();
    if (!answer->table) {
        forget();
        if (answer->error.kind != Error::Kind::Cancelled)
            say(ChipKind::Ri, answer->error.text.toHtmlEscaped());
        choose->setFocus(Qt::OtherFocusReason);
        return;
    }
    const exchange::Sheet& sheet = answer->table->sheet;
    const bool first = at == Choose;
    if (first && sheets->count() == 0) {
        const QSignalBlocker quiet(sheets);
        sheets->addItem(sheet.name.isEmpty() ? tr("All sheets") : sheet.name);
        sheets->addItems(sheet.otherSheets);
        if (chosen.columns.isEmpty())
            if (const auto last = kept::last(kind(), answer->table->header); !last.isEmpty()) {
                chosen.columns = last;
                return read(); // as a list with these titles was matched before
            }
        if (const int wanted = sheets->findText(sheetAwaited); wanted > 0) {
            sheetAwaited.clear();
            sheets->setCurrentIndex(wanted);
            return read();
        }
    }
    preview = std::make_shared<const Preview>(std::move(*answer->table), exchange::ImportReport());
    if (first)
        at = Match;
    mended += std::exchange(awaits, {});
    check();
    if (first && !mended.isEmpty())
        goOnMending();
    if (isVisible() && first && primaryFocus())
        primaryFocus()->setFocus(Qt::OtherFocusReason);
}

/// What writing would do, tried out in the book and taken back.
void ImportPage::check() {
    exchange::Table table = preview->table;
    exchange::applyFixes(table, mended);
    exchange::ImportOptions with = options();
    const auto usable = exchange::checkTable(context.store, kind(), table, with);
    lacking = usable ? QString() : usable.error().text;
    if (!usable)
        return show(Match);
    with.dryRun = true;
    with.partial = true; // so that the good rows are counted although others are faulty
    WorkDialog work(title(), tr("Checking the rows against the book"), this);
    const auto report = exchange::importTable(context.store, kind(), table, with, context.today(), work.progress());
    if (!report) {
        const Error error = report.error();
        forget();
        if (error.kind != Error::Kind::Cancelled)
            say(ChipKind::Ri, error.text.toHtmlEscaped());
        return;
    }
    preview = std::make_shared<const Preview>(std::move(table), *report);
    show(at);
}

void ImportPage::reload(const ChangeSet* changes) {
    showKept();
    if (writing || !preview || busy ||
        (changes && !changes->touches("household") && !changes->touches("resident") && !changes->touches("activity") &&
         !changes->touches("member") && !changes->touches("area") && !changes->touches("sub_group")))
        return;
    QTimer::singleShot(0, this, [this, of = preview] {
        if (preview != of)
            return;
        if (written) { // taken back, or changed by hand: it can be written again
            written = false;
            banner->hide();
        }
        check();
    });
}

void ImportPage::map(const QString& title, std::optional<Field> field) {
    if (field) {
        const QString name = exchange::fieldName(*field);
        const auto& header = preview->table.header;
        if (header.has(*field) && header.title(*field) != title)
            chosen.columns[header.title(*field)] = QString(); // a field comes from one column
        for (QString& each : chosen.columns)
            if (each == name)
                each.clear();
        chosen.columns[title] = name;
    } else {
        chosen.columns[title] = QString();
    }
    kept::setLast(kind(), preview->table.header, chosen.columns);
    read();
}

void ImportPage::useKept(const QString& name) {
    chosen.columns = kept::named(kind(), name);
    read();
}

void ImportPage::keep() {
    const auto name = context.prompts.text(this, {tr("Keep these choices"),
                                                  tr("Name"),
                                                  tr("They can be chosen again for lists of the same shape."),
                                                  tr("Keep"),
                                                  {},
                                                  false});
    if (!name)
        return;
    // What was found by itself belongs to it too: the next file may not be found as easily.
    auto all = chosen.columns;
    const auto& header = preview->table.header;
    for (auto it = header.columns.begin(); it != header.columns.end(); ++it)
        all[header.titles.value(it.value())] = exchange::fieldName(it.key());
    kept::save(kind(), *name, all);
    emit done(tr("Kept as “%1”").arg(*name), false);
    showKept();
}

void ImportPage::showKept() {
    columns->setKept(kept::names(kind()));
}

void ImportPage::mend(qsizetype row, int column, const QString& text) {
    mended += exchange::CellFix{row, column, text};
    check();
}

void ImportPage::write() {
    if (at != Write || written || !go->isEnabled())
        return;
    exchange::ImportOptions with = options();
    with.partial = faulty();
    writing = true;
    const auto result = [&]() -> Result<exchange::ImportReport> {
        if (const auto copied = backup::keep(context.store, QDateTime::currentDateTime()); !copied)
            return copied.error();
        WorkDialog work(title(), tr("Writing into the book"), this);
        return exchange::importTable(context.store, kind(), preview->table, with, context.today(), work.progress());
    }();
    writing = false;
    if (!result || !result->written) {
        const bool stopped = !result && result.error().kind == Error::Kind::Cancelled;
        say(stopped ? ChipKind::Wa : ChipKind::Ri,
            (result ? tr("The book has changed meanwhile; nothing was written.") : result.error().text)
                .toHtmlEscaped());
        primaryFocus()->setFocus(Qt::OtherFocusReason);
        return;
    }
    preview = std::make_shared<const Preview>(preview->table, *result);
    written = true;
    dropDraft();
    show(Write);
    another->setFocus(Qt::OtherFocusReason);
    emit done(tr("Imported: %1 added, %2 updated").arg(showCount(result->added), showCount(result->updated)), true);
}

void ImportPage::saveRejects() {
    const QFileInfo source(file);
    const QDir folder = pasted ? QDir::home() : source.absoluteDir();
    const QString name = folder.filePath(source.completeBaseName() + tr(" - faulty rows") + u".csv"_s);
    const auto path = context.prompts.saveFile(this, {tr("Export the faulty rows"), name, {u"CSV (*.csv)"_s}});
    if (!path)
        return;
    QFile::remove(*path); // the person has just said that it may be replaced
    if (const auto saved = exchange::writeRejects(preview->table, preview->report, *path); !saved)
        emit notice(saved.error().text, ChipKind::Ri);
    else
        emit done(tr("%1 faulty rows exported: %2")
                      .arg(showCount(preview->report.rejects.size()), QFileInfo(*path).fileName()),
                  false);
}

void ImportPage::saveTemplate() {
    const QString name = QDir::home().filePath(tr("Template") + u" - "_s + kinds->currentText() + u".xlsx"_s);
    const auto path = context.prompts.saveFile(this, {tr("Excel template"), name, {u"Excel (*.xlsx)"_s}});
    if (!path)
        return;
    exchange::OutTable table;
    table.sheetName = kinds->currentText();
    for (const Field field : exchange::fieldsOf(kind()))
        table.columns += {exchange::fieldName(field), 18};
    table.next = [](QList<exchange::Cell>&) { return false; };
    if (const auto saved = exchange::writeTable(*path, table, exchange::IfExists::Replace); !saved)
        emit notice(saved.error().text, ChipKind::Ri);
    else
        emit done(tr("Template saved: %1").arg(QFileInfo(*path).fileName()), false);
}

void ImportPage::nextFaulty() {
    if (!faulty() || stack->currentIndex() != 2)
        return;
    TableView* view = views[tabs->current()];
    const QAbstractItemModel* model = view->model();
    const int from = view->currentIndex().row();
    for (int step = 1; step <= model->rowCount(); ++step) {
        const int row = (from + step) % model->rowCount();
        if (preview->rejected(model->index(row, 0).data(CellRole::Key).toLongLong())) {
            view->setCurrentIndex(model->index(row, 0));
            view->scrollTo(model->index(row, 0), QAbstractItemView::PositionAtCenter);
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ImportPage::fitColumns() {
    for (TableView* view : std::as_const(views))
        if (const auto* model = qobject_cast<const PreviewModel*>(view->model()))
            view->setColumnWidths(model->widths(int(view->viewport()->width() * 100.0 / Theme::of().fontScale())));
}

void ImportPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ImportPage::fitColumns, Qt::QueuedConnection);
}

void ImportPage::setWidth(Width given) {
    Page::setWidth(given);
    steps->setFolded(given == Width::Narrow);
    left->setFixedWidth(given == Width::Narrow ? 340 : 440);
    showFoot();
}

} // namespace sotoso
