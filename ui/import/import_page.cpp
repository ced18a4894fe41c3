// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "app/base/parse.h"
#include "app/exchange/table_writer.h"
#include "app/storage/backup.h"
#include "ui/shared/prompts.h"
#include "ui/shared/segmented.h"
#include "ui/shared/work_dialog.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QtConcurrent>

namespace sotoso {
using namespace Qt::StringLiterals;
using exchange::ImportKind;

namespace {

const QList<ImportKind> kindOrder{ImportKind::Households, ImportKind::Residents, ImportKind::Visits,
                                  ImportKind::Members};

} // namespace

/// What the worker brings back.
struct ImportPage::Read {
    std::optional<exchange::Table> table;
    Error error;
};

ImportPage::ImportPage(Context& given) : Page(given, tr("Excel import")) {
    setAcceptDrops(true);
    auto* sample = new Button(tr("Excel template"), u"download"_s);
    sample->setObjectName(u"importTemplate"_s);
    connect(sample, &QAbstractButton::clicked, this, &ImportPage::saveTemplate);
    addHeaderAction(sample);
    body()->addWidget(buildSource());
    banner = new Banner(ChipKind::Accent);
    banner->setObjectName(u"importSays"_s);
    body()->addWidget(banner);
    body()->addWidget(buildPreview(), 1);
    body()->addWidget(buildFoot());
    connect(&reading, &QFutureWatcherBase::finished, this, &ImportPage::readDone);
    show(State::Empty);
}

ImportPage::~ImportPage() {
    stop = true;
    reading.waitForFinished();
}

QWidget* ImportPage::primaryFocus() {
    return state == State::Ready && go->isVisible() && go->isEnabled() ? go : choose;
}

QVariantMap ImportPage::place() const {
    return {{u"kind"_s, exchange::importKindName(kind())}};
}

void ImportPage::goTo(const QVariantMap& place) {
    if (const auto wanted = exchange::parseImportKind(place.value(u"kind"_s).toString()); wanted) {
        const int index = int(kindOrder.indexOf(*wanted));
        if (index >= 0 && index != kinds->current()) {
            kinds->setCurrent(index);
            forget();
        }
    }
    if (place.contains(u"file"_s))
        setFile(place.value(u"file"_s).toString());
}

QList<QPair<QString, QString>> ImportPage::keys() const {
    return {{u"Ctrl+S"_s, tr("Write into the book")},
            {u"Ctrl+↓"_s, tr("Next faulty row")},
            {u"Esc"_s, tr("Put the file away, nothing is written")}};
}

bool ImportPage::escape() {
    if (state == State::Empty)
        return false;
    if (state == State::Reading)
        stop = true;
    forget();
    choose->setFocus(Qt::OtherFocusReason);
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
    exchange::ImportOptions chosen;
    chosen.sheet = sheets->currentIndex() > 0 || sheets->count() > 1 ? sheets->currentText() : QString();
    chosen.encoding = exchange::TextEncoding(encodings->currentData().toInt());
    return chosen;
}

void ImportPage::chooseFile() {
    const QString folder = file.isEmpty() ? QDir::homePath() : QFileInfo(file).absolutePath();
    if (const auto path = context.prompts.openFile(
            this, {tr("Choose a list"), folder, {tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv)"), tr("All files (*)")}}))
        setFile(*path);
}

void ImportPage::setFile(const QString& path) {
    file = path;
    sheets->clear();
    read();
}

void ImportPage::forget() {
    file.clear();
    sheets->clear();
    banner->hide();
    show(State::Empty);
}

/// Reads and matches in a worker; a file asked for meanwhile is read after it.
void ImportPage::read() {
    if (file.isEmpty())
        return;
    banner->hide();
    readingText->setText(tr("Reading %1").arg(QFileInfo(file).fileName()));
    show(State::Reading);
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
    if (state != State::Reading)
        return; // put away meanwhile
    const auto answer = reading.result();
    if (!answer->table) {
        const QString text = answer->error.text;
        show(State::Empty);
        if (answer->error.kind != Error::Kind::Cancelled) {
            banner->say(ChipKind::Ri, text.toHtmlEscaped());
            banner->show();
        }
        choose->setFocus(Qt::OtherFocusReason);
        return;
    }
    const exchange::Sheet& sheet = answer->table->sheet;
    if (sheets->count() == 0 && !sheet.name.isEmpty()) {
        const QSignalBlocker quiet(sheets);
        sheets->addItems(QStringList(sheet.name) + sheet.otherSheets);
        sheetRow->setEnabled(sheets->count() > 1);
    }
    preview = std::make_shared<const Preview>(std::move(*answer->table), exchange::ImportReport());
    check();
}

/// What writing would do, tried out in the book and taken back.
void ImportPage::check() {
    exchange::ImportOptions with = options();
    with.dryRun = true;
    with.partial = true; // so that the good rows are counted although others are faulty
    WorkDialog work(title(), tr("Checking the rows against the book"), this);
    const auto report =
        exchange::importTable(context.store, kind(), preview->table, with, context.today(), work.progress());
    if (!report) {
        show(State::Empty);
        if (report.error().kind != Error::Kind::Cancelled) {
            banner->say(ChipKind::Ri, report.error().text.toHtmlEscaped());
            banner->show();
        }
        return;
    }
    preview = std::make_shared<const Preview>(preview->table, *report);
    show(State::Ready);
    showReport();
    if (isVisible())
        primaryFocus()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::reload(const ChangeSet* changes) {
    const bool shown = state == State::Ready || state == State::Done;
    if (writing || !shown || !preview ||
        (changes && !changes->touches("household") && !changes->touches("resident") && !changes->touches("activity") &&
         !changes->touches("member") && !changes->touches("area") && !changes->touches("sub_group")))
        return;
    QTimer::singleShot(0, this, [this, of = preview] {
        if (preview == of && (state == State::Ready || state == State::Done))
            check();
    });
}

void ImportPage::write(bool partial) {
    if (state != State::Ready)
        return;
    exchange::ImportOptions with = options();
    with.partial = partial;
    writing = true;
    const auto result = [&]() -> Result<exchange::ImportReport> {
        if (const auto kept = backup::keep(context.store, QDateTime::currentDateTime()); !kept)
            return kept.error();
        WorkDialog work(title(), tr("Writing into the book"), this);
        return exchange::importTable(context.store, kind(), preview->table, with, context.today(), work.progress());
    }();
    writing = false;
    if (!result || !result->written) {
        const bool stopped = !result && result.error().kind == Error::Kind::Cancelled;
        banner->say(stopped ? ChipKind::Wa : ChipKind::Ri,
                    (result ? tr("The book has changed meanwhile; nothing was written.") : result.error().text)
                        .toHtmlEscaped());
        banner->show();
        primaryFocus()->setFocus(Qt::OtherFocusReason);
        return;
    }
    preview = std::make_shared<const Preview>(preview->table, *result);
    show(State::Done);
    showReport();
    another->setFocus(Qt::OtherFocusReason);
    emit done(tr("Imported: %1 added, %2 updated").arg(showCount(result->added), showCount(result->updated)), true);
}

void ImportPage::saveRejects() {
    const QFileInfo source(file);
    const QString name = source.absoluteDir().filePath(source.completeBaseName() + tr(" - faulty rows") + u".csv"_s);
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
    for (const exchange::Field field : exchange::fieldsOf(kind()))
        table.columns += {exchange::fieldName(field), 18};
    table.next = [](QList<exchange::Cell>&) { return false; };
    if (const auto saved = exchange::writeTable(*path, table, exchange::IfExists::Replace); !saved)
        emit notice(saved.error().text, ChipKind::Ri);
    else
        emit done(tr("Template saved: %1").arg(QFileInfo(*path).fileName()), false);
}

} // namespace sotoso
