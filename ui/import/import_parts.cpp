// SPDX-License-Identifier: GPL-3.0-or-later
// How the import page is laid out and what it shows in each state.
#include "app/base/parse.h"
#include "ui/import/import_page.h"
#include "ui/shared/card.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"

#include <QFileInfo>
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

QString encodingTitle(const QString& encoding) {
    return encoding == u"tcvn3"   ? u"TCVN3 (ABC)"_s
           : encoding == u"vni"   ? u"VNI"_s
           : encoding == u"mixed" ? ImportPage::tr("several old encodings")
                                  : QString();
}

} // namespace

QWidget* ImportPage::buildSource() {
    auto* card = new CardFrame;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 9, 12, 10);
    row->setSpacing(12);
    card->body()->addLayout(row);
    kinds = new Segmented(tr("What is imported"));
    kinds->setObjectName(u"importKind"_s);
    QStringList titles;
    for (const ImportKind each :
         {ImportKind::Households, ImportKind::Residents, ImportKind::Visits, ImportKind::Members})
        titles += words(each).title;
    kinds->setChoices(titles);
    connect(kinds, &Segmented::chose, this, [this] {
        describeKind();
        emit moved();
        sheets->clear();
        read();
    });
    row->addWidget(new FormRow(tr("What is imported"), kinds), 0, Qt::AlignTop);

    fileField = new QLineEdit;
    fileField->setReadOnly(true);
    fileField->setFocusPolicy(Qt::ClickFocus);
    fileField->setObjectName(u"importFile"_s);
    fileField->setMinimumWidth(140);
    setStyleProperty(fileField, "compact", true);
    fileRow = new FormRow(tr("File"), fileField);
    row->addWidget(fileRow, 1, Qt::AlignTop);
    choose = new Button(tr("Choose a file"), u"folder"_s);
    choose->setObjectName(u"importChoose"_s);
    connect(choose, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(3);
    beside->addWidget(label(u" "_s, Type::Small));
    beside->addWidget(choose);
    beside->addStretch(1);
    row->addLayout(beside);

    const auto combo = [&](ComboBox*& box, FormRow*& form, const QString& text, const char* name, int pixels) {
        box = new ComboBox;
        box->setObjectName(QLatin1String(name));
        box->setFixedWidth(pixels);
        setStyleProperty(box, "compact", true);
        form = new FormRow(text, box);
        row->addWidget(form, 0, Qt::AlignTop);
        connect(box, &QComboBox::activated, this, &ImportPage::read);
    };
    combo(sheets, sheetRow, tr("Sheet"), "importSheet", 150);
    combo(encodings, encodingRow, tr("Encoding"), "importEncoding", 130);
    encodings->addItem(tr("Automatic"), int(exchange::TextEncoding::Auto));
    encodings->addItem(u"Unicode"_s, int(exchange::TextEncoding::Utf8));
    encodings->addItem(u"TCVN3 (ABC)"_s, int(exchange::TextEncoding::Tcvn3));
    encodings->addItem(u"VNI"_s, int(exchange::TextEncoding::Vni));
    return card;
}

QWidget* ImportPage::buildPreview() {
    stack = new QStackedWidget;
    auto* waiting = new CardFrame;
    empty = new EmptyState(u"table"_s, {}, {});
    auto* open = empty->addButton(tr("Choose a file"), u"folder"_s);
    open->setObjectName(u"importEmptyChoose"_s);
    connect(open, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    waiting->body()->addWidget(empty);
    stack->addWidget(waiting);

    auto* busy = new CardFrame;
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
    busy->body()->addLayout(box);
    stack->addWidget(busy);

    auto* card = new CardFrame;
    auto* sums = new QHBoxLayout;
    sums->setContentsMargins(12, 8, 12, 4);
    sums->setSpacing(28);
    const auto sum = [&](const QString& text, QWidget* number) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(label(text, Type::Small, Token::T2));
        column->addWidget(number);
        sums->addLayout(column);
    };
    const auto number = [&](QLabel*& made, const QString& text, const char* name) {
        made = label({}, Type::Figure);
        made->setObjectName(QLatin1String(name));
        sum(text, made);
    };
    const auto link = [&](NumberLink*& made, const QString& text, const char* name, int tab) {
        made = new NumberLink;
        setType(made, Type::Figure);
        made->setObjectName(QLatin1String(name));
        connect(made, &QAbstractButton::clicked, this, [this, tab] {
            tabs->setCurrent(tab);
            views[tab]->setFocus(Qt::OtherFocusReason);
        });
        sum(text, made);
    };
    number(rows, tr("Rows in the file"), "importRows");
    number(added, tr("New"), "importAdded");
    number(updated, tr("Changed"), "importUpdated");
    number(unchanged, tr("As in the book"), "importUnchanged");
    link(repaired, tr("Put right"), "importRepaired", 2);
    link(rejected, tr("Faulty"), "importRejected", 3);
    sums->addStretch(1);
    card->body()->addLayout(sums);
    tabs = new PanelTabs;
    tabs->setObjectName(u"importTabs"_s);
    for (const QString& title : {tr("All rows"), tr("Valid"), tr("Put right"), tr("Faulty")}) {
        auto* view = new TableView;
        view->setObjectName(u"importTable-%1"_s.arg(views.size()));
        view->setEdgePadding(12);
        tabs->addTab(title, view);
        views += view;
    }
    notes = new TableView;
    notes->setObjectName(u"importNotes"_s);
    notes->setEdgePadding(12);
    tabs->addTab(tr("Notes"), notes);
    card->body()->addWidget(tabs, 1);
    stack->addWidget(card);
    auto* next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &ImportPage::nextFaulty);
    return stack;
}

QWidget* ImportPage::buildFoot() {
    foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    away = new Button(tr("Do not import"), {}, u"Esc"_s);
    away->setKind(Button::Kind::Quiet);
    connect(away, &QAbstractButton::clicked, this, [this] { escape(); });
    row->addWidget(away);
    row->addStretch(1);
    footIcon = new IconLabel(u"info"_s, Token::T2, 13);
    row->addWidget(footIcon);
    footText = label({}, Type::Small, Token::T2);
    row->addWidget(footText);
    rejects = new Button({}, u"download"_s);
    rejects->setObjectName(u"importSaveRejects"_s);
    connect(rejects, &QAbstractButton::clicked, this, &ImportPage::saveRejects);
    good = new Button({});
    good->setObjectName(u"importGood"_s);
    good->setKind(Button::Kind::Primary);
    connect(good, &QAbstractButton::clicked, this, [this] { write(true); });
    go = new Button({});
    go->setObjectName(u"importGo"_s);
    go->setKind(Button::Kind::Primary);
    connect(go, &QAbstractButton::clicked, this, [this] { write(false); });
    another = new Button(tr("Import another file"), u"folder"_s);
    another->setObjectName(u"importAnother"_s);
    another->setKind(Button::Kind::Primary);
    connect(another, &QAbstractButton::clicked, this, [this] {
        forget();
        chooseFile();
    });
    for (Button* button : {rejects, good, go, another})
        row->addWidget(button);
    return foot;
}

void ImportPage::describeKind() {
    empty->setTexts(words(kind()).empty,
                    tr("Drop an Excel, ODS or CSV file here, or choose one. The columns may stand in any order.\n"
                       "Required: %1.\nKnown: %2.")
                        .arg(requiredText(kind()), columnsText(kind())));
}

void ImportPage::show(State next) {
    state = next;
    if (next == State::Empty)
        preview.reset();
    describeKind();
    const QString name = QFileInfo(file).fileName();
    fileField->setText(name);
    fileField->setToolTip(file);
    choose->setText(file.isEmpty() ? tr("Choose a file") : tr("Another file"));
    sheetRow->setVisible(sheets->count() > 1);
    stack->setCurrentIndex(next == State::Empty ? 0 : next == State::Reading ? 1 : 2);
    foot->setVisible(next == State::Ready || next == State::Done);
}

void ImportPage::showReport() {
    const exchange::ImportReport& report = preview->report;
    const bool written = state == State::Done;
    const int faulty = int(report.rejects.size());
    rows->setText(showCount(report.read));
    added->setText(showCount(report.added));
    updated->setText(showCount(report.updated));
    unchanged->setText(showCount(report.unchanged));
    repaired->setLink(showCount(preview->repairsOf.size()),
                      tr("%1 rows put right, show them").arg(preview->repairsOf.size()));
    rejected->setLink(showCount(faulty), tr("%1 faulty rows, show them").arg(faulty));
    rejected->setInk(faulty > 0 ? Token::Ri : Token::T1);
    using Rows = PreviewModel::Rows;
    const Rows all[] = {Rows::All, Rows::Good, Rows::Repaired, Rows::Rejected};
    for (int i = 0; i < views.size(); ++i) {
        QAbstractItemModel* before = views[i]->model();
        views[i]->setModel(new PreviewModel(preview, all[i], views[i]));
        delete before;
        tabs->setCount(i, views[i]->model()->rowCount());
    }
    fitColumns();
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
    tabs->setCount(4, int(report.notes.size()));
    tabs->setCurrent(faulty > 0 && !written ? 3 : 0);

    const QString old = encodingTitle(report.encoding);
    const QString from = report.sheet.isEmpty() ? report.file : tr("%1, sheet “%2”").arg(report.file, report.sheet);
    if (written) {
        banner->say(ChipKind::Ok, tr("<b>Imported.</b> %1: %2 added, %3 updated. Ctrl+Z takes the whole import back.")
                                      .arg(from.toHtmlEscaped(), showCount(report.added), showCount(report.updated)));
        banner->addLink(tr("Show"), [this] { emit open(QLatin1String(words(kind()).page), {}); });
    } else if (!old.isEmpty()) {
        banner->say(ChipKind::Accent,
                    tr("<b>Old encoding found: %1, converted to Unicode.</b> %2").arg(old, from.toHtmlEscaped()),
                    u"swap"_s);
    } else if (faulty > 0) {
        banner->say(ChipKind::Wa,
                    tr("<b>%1 rows are faulty.</b> Correct them in the file and choose it again, or import "
                       "the valid rows alone.")
                        .arg(showCount(faulty)));
    }
    banner->setVisible(written || !old.isEmpty() || faulty > 0);

    const qint64 news = report.added + report.updated;
    footText->setText(written    ? QString()
                      : news > 0 ? tr("Nothing is written yet. An import can be undone as a whole.")
                                 : tr("Nothing to write: everything is in the book already."));
    if (faulty > 0 && news == 0 && !written)
        footText->setText(tr("No valid row brings anything new."));
    footIcon->setVisible(!written);
    away->setVisible(!written);
    rejects->setText(tr("Export %1 faulty rows").arg(showCount(faulty)));
    rejects->setVisible(faulty > 0);
    good->setText(tr("Import the valid rows alone"));
    good->setVisible(!written && faulty > 0);
    good->setEnabled(news > 0);
    go->setText(tr("Import %1 rows").arg(showCount(report.read)));
    go->setHint(u"Ctrl+S"_s, true); // a new text takes the key away
    go->setVisible(!written && faulty == 0);
    go->setEnabled(news > 0);
    another->setVisible(written);
}

void ImportPage::nextFaulty() {
    if (!preview || preview->report.rejects.isEmpty())
        return;
    TableView* view = views[tabs->current() < views.size() ? tabs->current() : 0];
    const QAbstractItemModel* model = view->model();
    const int from = view->currentIndex().row();
    for (int step = 1; step <= model->rowCount(); ++step) {
        const int row = (from + step) % model->rowCount();
        if (preview->rejectOf.contains(model->index(row, 0).data(CellRole::Key).toInt())) {
            view->setCurrentIndex(model->index(row, 0));
            view->scrollTo(model->index(row, 0), QAbstractItemView::PositionAtCenter);
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ImportPage::fitColumns() {
    const double scale = Theme::of().fontScale() / 100.0;
    for (TableView* view : std::as_const(views))
        if (const auto* model = qobject_cast<const PreviewModel*>(view->model()))
            view->setColumnWidths(model->widths(int((size().width() - 32 - 14) / scale)));
}

void ImportPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

void ImportPage::setWidth(Width next) {
    Page::setWidth(next);
    encodingRow->setVisible(next != Width::Narrow);
}

} // namespace sotoso
