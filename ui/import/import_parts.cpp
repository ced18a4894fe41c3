// SPDX-License-Identifier: GPL-3.0-or-later
// How the import page is laid out and what it shows in each state.
#include "app/base/parse.h"
#include "app/exchange/decode_columns.h"
#include "app/storage/areas.h"
#include "ui/import/column_card.h"
#include "ui/import/import_page.h"
#include "ui/import/kept_mappings.h"
#include "ui/import/problem_card.h"
#include "ui/import/step_bar.h"
#include "ui/shared/card.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"

#include <QPainter>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;
using exchange::ImportKind;

namespace {

struct KindWords {
    QString title, empty;
    const char* page; ///< where the records are seen
};

KindWords words(ImportKind kind) {
    switch (kind) {
    case ImportKind::Residents:
        return {ImportPage::tr("Residents"), ImportPage::tr("Choose the list of residents"), "households"};
    case ImportKind::People:
        return {ImportPage::tr("One row a person"), ImportPage::tr("Choose the list with one row a person"),
                "households"};
    case ImportKind::Visits:
        return {ImportPage::tr("Visits"), ImportPage::tr("Choose the list of visits"), "visits"};
    case ImportKind::Members:
        return {ImportPage::tr("Members"), ImportPage::tr("Choose the list of the team's members"), "team"};
    default:
        return {ImportPage::tr("Households"), ImportPage::tr("Choose the list of households"), "households"};
    }
}

/// "Mã hộ, or Khu phố + Chủ hộ + Số nhà; Ngày; Kết quả"
QString requiredText(ImportKind kind) {
    QStringList all;
    for (const exchange::Requirement& requirement : exchange::requiredOf(kind)) {
        QStringList ways;
        for (const auto& together : requirement) {
            QStringList names;
            for (const exchange::Field field : together)
                names += exchange::fieldName(field);
            ways += names.join(u" + "_s);
        }
        all += ways.join(ImportPage::tr(" or "));
    }
    return all.join(u", "_s);
}

QString columnsText(ImportKind kind) {
    QStringList names;
    for (const exchange::Field field : exchange::fieldsOf(kind))
        names += exchange::fieldName(field);
    return names.join(u", "_s);
}

/// Tinted, as a banner, but with two lines and fields.
class SourceStrip : public QFrame {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::box(&painter, rect(), 4, color(Token::AccentT), color(Token::AccentT2));
    }
};

} // namespace

QWidget* ImportPage::buildChoose() {
    auto* card = new CardFrame;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 12, 12, 0);
    kinds = new Segmented(tr("What is imported"));
    kinds->setObjectName(u"importKind"_s);
    QStringList titles;
    for (const ImportKind each :
         {ImportKind::Households, ImportKind::Residents, ImportKind::People, ImportKind::Visits, ImportKind::Members})
        titles += words(each).title;
    kinds->setChoices(titles);
    connect(kinds, &Segmented::chose, this, [this] {
        describeKind();
        emit moved();
    });
    row->addStretch(1);
    row->addWidget(kinds);
    row->addStretch(1);
    card->body()->addLayout(row);
    empty = new EmptyState(u"table"_s, {}, {});
    choose = empty->addButton(tr("Choose a file"), u"folder"_s);
    choose->setObjectName(u"importChoose"_s);
    connect(choose, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    auto* block = empty->addButton(tr("Paste from Excel"), u"copy"_s);
    block->setHint(u"Ctrl+V"_s);
    block->setObjectName(u"importPaste"_s);
    connect(block, &QAbstractButton::clicked, this, &ImportPage::paste);
    auto* keys = new QShortcut(QKeySequence(QKeySequence::Paste), card);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ImportPage::paste);
    card->body()->addWidget(empty, 1);
    return card;
}

QWidget* ImportPage::buildBusy() {
    auto* card = new CardFrame;
    auto* box = new QVBoxLayout;
    box->setSpacing(8);
    readingText = label({}, Type::BodyBold);
    readingText->setAlignment(Qt::AlignHCenter);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(320);
    auto* halt = new Button(tr("Stop"), {}, u"Esc"_s);
    halt->setObjectName(u"importStop"_s);
    connect(halt, &QAbstractButton::clicked, this, [this] { escape(); });
    box->addStretch(1);
    box->addWidget(readingText);
    box->addWidget(bar, 0, Qt::AlignHCenter);
    box->addWidget(halt, 0, Qt::AlignHCenter);
    box->addStretch(2);
    card->body()->addLayout(box);
    return card;
}

/// What was read, in which encoding, with a sample of before and after.
QWidget* ImportPage::buildSource() {
    auto* strip = new SourceStrip;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(14, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"swap"_s, Token::Accent, 16));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel** each : {&sourceText, &sampleText}) {
        *each = label({});
        (*each)->setTextFormat(Qt::RichText);
        (*each)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        texts->addWidget(*each);
    }
    sourceText->setObjectName(u"importSource"_s);
    sampleText->setObjectName(u"importSample"_s);
    row->addLayout(texts, 1);
    const auto combo = [&](ComboBox*& box, const QString& text, const char* name, int pixels) {
        box = new ComboBox;
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(text);
        box->setFixedWidth(pixels);
        setStyleProperty(box, "compact", true);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] {
            mended.clear();
            read();
        });
    };
    combo(sheets, tr("Sheet"), "importSheet", 150);
    combo(encodings, tr("Encoding"), "importEncoding", 176);
    encodings->addItem(tr("Encoding: automatic"), int(exchange::TextEncoding::Auto));
    for (const auto each : {exchange::TextEncoding::Utf8, exchange::TextEncoding::Tcvn3, exchange::TextEncoding::Vni,
                            exchange::TextEncoding::Windows1258, exchange::TextEncoding::Utf8Twice})
        encodings->addItem(exchange::encodingTitle(each), int(each));
    return strip;
}

QWidget* ImportPage::buildWork() {
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildSource());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    column->addLayout(row, 1);
    left = new QStackedWidget;
    columns = new ColumnCard;
    connect(columns, &ColumnCard::mapped, this, &ImportPage::map);
    connect(columns, &ColumnCard::keptChosen, this, &ImportPage::useKept);
    connect(columns, &ColumnCard::keepAsked, this, &ImportPage::keep);
    connect(columns, &ColumnCard::forgetAsked, this, [this](const QString& name) {
        kept::remove(kind(), name);
        showKept();
    });
    problems = new ProblemCard;
    connect(problems, &ProblemCard::chosen, this, &ImportPage::showRows);
    auto* matching = new QWidget;
    auto* matchColumn = new QVBoxLayout(matching);
    matchColumn->setContentsMargins(0, 0, 0, 0);
    matchColumn->setSpacing(12);
    matchColumn->addWidget(columns, 1);
    auto* asked = new CardFrame(tr("For the whole list"));
    questions = asked;
    questionRows = asked->padded(6);
    matchColumn->addWidget(asked);
    left->addWidget(matching);
    left->addWidget(problems);
    left->setFixedWidth(440);
    row->addWidget(left);

    auto* card = new CardFrame;
    tabs = new PanelTabs;
    tabs->setObjectName(u"importTabs"_s);
    for (const QString& title : {tr("All"), tr("Valid"), tr("Put right"), tr("Faulty")}) {
        auto* view = new TableView;
        view->setObjectName(u"importTable-%1"_s.arg(views.size()));
        view->setAccessibleName(title);
        view->setEdgePadding(12);
        view->setRowHeight(38);
        connect(view, &TableView::rowActivated, this, [view](const QModelIndex& index) {
            const auto* model = qobject_cast<const PreviewModel*>(view->model());
            if (const QModelIndex cell = model ? model->cellToMend(index) : QModelIndex(); cell.isValid()) {
                view->setCurrentIndex(cell);
                view->edit(cell);
            }
        });
        tabs->addTab(title, view);
        views += view;
    }
    card->body()->addWidget(tabs, 1);
    card->setMinimumWidth(380);
    row->addWidget(card, 1);
    auto* faultyNext = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), this);
    faultyNext->setContext(Qt::WidgetWithChildrenShortcut);
    connect(faultyNext, &QShortcut::activated, this, &ImportPage::nextFaulty);
    return work;
}

QWidget* ImportPage::buildWrite() {
    auto* card = new CardFrame;
    writeText = label({}, Type::BodyBold);
    writeText->setObjectName(u"importWriteText"_s);
    writeText->setContentsMargins(12, 12, 12, 0);
    card->body()->addWidget(writeText);
    auto* sums = new QHBoxLayout;
    sums->setContentsMargins(12, 8, 12, 8);
    sums->setSpacing(28);
    const auto number = [&](QLabel*& made, const QString& text, const char* name) {
        made = label({}, Type::Figure);
        made->setObjectName(QLatin1String(name));
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(label(text, Type::Small, Token::T2));
        column->addWidget(made);
        sums->addLayout(column);
    };
    number(rows, tr("Rows in the file"), "importRows");
    number(added, tr("New"), "importAdded");
    number(updated, tr("Changed"), "importUpdated");
    number(unchanged, tr("As in the book"), "importUnchanged");
    number(leftOut, tr("Faulty, left out"), "importRejected");
    sums->addStretch(1);
    card->body()->addLayout(sums);
    notes = new TableView;
    notes->setObjectName(u"importNotes"_s);
    notes->setAccessibleName(tr("Notes"));
    notes->setEdgePadding(12);
    card->body()->addWidget(notes, 1);
    card->body()->addStretch(); // takes the room where there are no notes
    return card;
}

QWidget* ImportPage::buildFoot() {
    foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](Button*& made, const QString& text, const QString& icon, const char* name, Button::Kind kind,
                         auto&& act) {
        made = new Button(text, icon);
        made->setObjectName(QLatin1String(name));
        made->setKind(kind);
        connect(made, &QAbstractButton::clicked, this, act);
    };
    add(back, tr("Back"), u"chevron-left"_s, "importBack", Button::Kind::Normal, [this] { step(-1); });
    add(away, tr("Do not import"), {}, "importAway", Button::Kind::Quiet, [this] { escape(); });
    away->setHint(u"Esc"_s);
    row->addWidget(back);
    row->addWidget(away);
    row->addStretch(1);
    footIcon = new IconLabel(u"info"_s, Token::T2, 13);
    row->addWidget(footIcon);
    footText = label({}, Type::Small, Token::T2);
    footText->setObjectName(u"importFoot"_s);
    row->addWidget(footText);
    add(rejects, {}, u"download"_s, "importSaveRejects", Button::Kind::Normal, [this] { saveRejects(); });
    add(next, tr("Continue"), {}, "importNext", Button::Kind::Primary, [this] { step(1); });
    add(go, {}, {}, "importGo", Button::Kind::Primary, [this] { write(); });
    add(another, tr("Import another file"), u"folder"_s, "importAnother", Button::Kind::Primary, [this] {
        forget();
        chooseFile();
    });
    for (Button* button : {rejects, next, go, another})
        row->addWidget(button);
    return foot;
}

void ImportPage::describeKind() {
    empty->setTexts(words(kind()).empty,
                    tr("Drop an Excel, ODS or CSV file here, or choose one. The columns may stand in any order.\n"
                       "Required: %1.\nKnown: %2.")
                        .arg(requiredText(kind()), columnsText(kind())));
}

void ImportPage::show(Step to) {
    at = to;
    if (at == Choose)
        preview.reset();
    steps->setCurrent(at);
    describeKind();
    // A file that is read again (another column, another sheet) leaves one where one is.
    stack->setCurrentIndex(at == Choose ? (busy ? 1 : 0) : at == Write ? 3 : 2);
    left->setCurrentIndex(at == Mend ? 1 : 0);
    showFoot();
    if (busy || !preview)
        return;
    showSource();
    columns->show(preview->table.header, kind(), chosen, lacking);
    showQuestions();
    problems->show(preview->report);
    showRows();
    showSums();
}

/// What is asked once for the whole list, each with the answer that is taken so far.
void ImportPage::showQuestions() {
    while (QLayoutItem* item = questionRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto ask = [this](const QString& text, const char* name, const QList<QPair<QString, QString>>& answers,
                            const QString& current, const std::function<void(const QString&)>& take) {
        auto* box = new ComboBox;
        box->setObjectName(QLatin1String(name));
        setStyleProperty(box, "compact", true);
        for (const auto& [value, shown] : answers)
            box->addItem(shown, value);
        box->setCurrentIndex(std::max(0, box->findData(current)));
        connect(box, &QComboBox::activated, this, [this, box, take] {
            take(box->currentData().toString());
            check();
        });
        questionRows->addWidget(new FormRow(text, box));
    };
    const auto& header = preview->table.header;
    const QList<exchange::Field>& known = exchange::fieldsOf(kind());
    if (known.contains(exchange::Field::Area) && kind() != ImportKind::Visits && !header.has(exchange::Field::Area)) {
        QList<QPair<QString, QString>> answers{{QString(), tr("As the sheet's name or the lines above say")}};
        const auto all = context.store.read([this](const Db& db) { return areas::open(db, context.today()); });
        if (all)
            for (const Area& each : *all)
                answers += {each.code, each.name};
        ask(tr("Neighbourhood of all rows"), "importArea", answers, area, [this](const QString& code) { area = code; });
    }
    for (const exchange::Question& question : preview->report.questions)
        if (question.about == exchange::Question::About::Dates)
            ask(question.text, "importDates",
                {{u"dmy"_s, tr("Day first: 5/6 is the 5th of June")},
                 {u"mdy"_s, tr("Month first: 5/6 is the 6th of May")},
                 {u"exchanged"_s, tr("Excel has exchanged day and month")}},
                dates == exchange::DateOrder::MonthFirst  ? u"mdy"_s
                : dates == exchange::DateOrder::Exchanged ? u"exchanged"_s
                                                          : u"dmy"_s,
                [this](const QString& order) {
                    dates = exchange::parseDateOrder(order).value_or(exchange::DateOrder::DayFirst);
                });
    if (preview->report.kept > 0 || overwrite)
        ask(tr("%1 cells were corrected by hand since").arg(showCount(preview->report.kept)), "importOverwrite",
            {{QString(), tr("Keep the corrections")}, {u"1"_s, tr("Take what the list says")}},
            overwrite ? u"1"_s : QString(), [this](const QString& answer) { overwrite = !answer.isEmpty(); });
    questions->setVisible(questionRows->count() > 0);
}

void ImportPage::showSource() {
    const exchange::Sheet& sheet = preview->table.sheet;
    const QString rowsText = tr("%1 rows").arg(showCount(preview->table.dataRows.size()));
    const QString from = (sheet.name.isEmpty() ? u"%1, %2"_s.arg(sheet.fileName, rowsText)
                                               : tr("%1, sheet “%2”, %3").arg(sheet.fileName, sheet.name, rowsText))
                             .toHtmlEscaped();
    sheets->setVisible(sheets->count() > 1);
    if (sheet.encodings.isEmpty()) {
        sourceText->setText(u"<b>%1</b>"_s.arg(from));
        sampleText->setText(sheet.notes.isEmpty() ? tr("Unicode, nothing to convert")
                                                  : sheet.notes.first().toHtmlEscaped());
        return;
    }
    const exchange::ColumnEncoding& first = sheet.encodings.first();
    sourceText->setText(tr("<b>Old encoding found: %1, converted to Unicode.</b> %2")
                            .arg(exchange::encodingTitle(first.encoding).toHtmlEscaped(), from));
    sampleText->setText(u"%1 &nbsp;→&nbsp; <b>%2</b>"_s.arg(first.before.toHtmlEscaped(), first.after.toHtmlEscaped()));
}

void ImportPage::showRows() {
    if (!preview)
        return; // put away since the row was chosen
    using Rows = PreviewModel::Rows;
    const Rows all[] = {Rows::All, Rows::Good, Rows::Repaired, Rows::Rejected};
    const ProblemCard::Problem* problem = at == Mend ? problems->current() : nullptr;
    for (int i = 0; i < views.size(); ++i) {
        QAbstractItemModel* before = views[i]->model();
        const bool narrowed = problem && all[i] == (problem->rejected ? Rows::Rejected : Rows::Repaired);
        auto* model = new PreviewModel(preview, all[i], narrowed ? problem->rows : QSet<qsizetype>(), views[i]);
        connect(model, &PreviewModel::mended, this, &ImportPage::mend, Qt::QueuedConnection);
        views[i]->setModel(model);
        delete before;
        // All of that kind, also where only those of one problem are shown.
        tabs->setCount(i, !complete() ? -1 : narrowed ? PreviewModel(preview, all[i]).rowCount() : model->rowCount());
    }
    fitColumns();
    if (problem)
        tabs->setCurrent(problem->rejected ? 3 : 2);
    else if (at == Match && tabs->current() > 0 && views[tabs->current()]->model()->rowCount() == 0)
        tabs->setCurrent(0);
}

void ImportPage::showSums() {
    const exchange::ImportReport& report = preview->report;
    rows->setText(showCount(report.read));
    added->setText(showCount(report.added));
    updated->setText(showCount(report.updated));
    unchanged->setText(showCount(report.unchanged));
    leftOut->setText(showCount(report.rejects.size()));
    setTone(leftOut, report.rejects.isEmpty() ? Token::T1 : Token::Ri);
    const qint64 news = report.added + report.updated;
    writeText->setText(written    ? tr("The list is in the book.")
                       : news > 0 ? tr("This will be written into the book, in rows of the file:")
                                  : tr("Nothing to write: everything is in the book already."));
    QAbstractItemModel* before = notes->model();
    auto* lines = new TableModel<QString>(
        {{tr("Note"),
          [](const QString& text) { return text; },
          Qt::AlignLeft,
          0,
          {},
          [](const QString& text, int role) { return role == Qt::ToolTipRole ? QVariant(text) : QVariant(); }}},
        notes);
    lines->setRows(report.notes);
    notes->setTable(lines);
    delete before;
    notes->setVisible(!report.notes.isEmpty());
    if (written) {
        banner->say(ChipKind::Ok,
                    tr("<b>Imported.</b> %1: %2 added, %3 updated. Ctrl+Z takes the whole import back.")
                        .arg(report.file.toHtmlEscaped(), showCount(report.added), showCount(report.updated)));
        banner->addLink(tr("Show"), [this] { emit open(QLatin1String(words(kind()).page), {}); });
        banner->show();
    }
}

void ImportPage::showFoot() {
    const bool working = preview && at != Choose;
    const int wrong = working ? int(preview->report.rejects.size()) : 0;
    const qint64 news = working ? preview->report.added + preview->report.updated : 0;
    foot->setVisible(working); // else the card ends where those of other pages do
    back->setVisible(working && !written);
    away->setVisible(working && !written);
    const bool roomy = widthClass() != Width::Narrow;
    footIcon->setVisible(working && !written && roomy);
    footText->setText(busy ? readingText->text() : tr("Nothing is written yet. An import can be undone as a whole."));
    footText->setVisible(working && !written && roomy);
    rejects->setText(tr("Export %1 faulty rows").arg(showCount(wrong)));
    rejects->setVisible(wrong > 0);
    next->setText(at == Mend ? tr("Leave %1 rows out").arg(showCount(wrong)) : tr("Continue"));
    next->setHint(u"Alt+→"_s);
    next->setVisible(working && at != Write);
    next->setEnabled(working && complete() && !busy);
    go->setText(tr("Write %1 rows").arg(showCount(working ? preview->report.read - wrong : 0)));
    go->setHint(u"Ctrl+S"_s, true); // a new text takes the key away
    go->setVisible(working && at == Write && !written);
    go->setEnabled(news > 0 && !busy);
    another->setVisible(working && written);
}

} // namespace sotoso
