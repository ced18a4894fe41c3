// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/households_page.h"

#include "app/actions/register.h"
#include "app/base/parse.h"
#include "app/report/lists.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/indicators.h"
#include "ui/households/compare_dialog.h"
#include "ui/households/filter_bar.h"
#include "ui/households/household_export.h"
#include "ui/households/household_form.h"
#include "ui/households/household_model.h"
#include "ui/households/resident_form.h"
#include "ui/households/step_form.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/print_list.h"
#include "ui/shared/segmented.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

HouseholdsPage::HouseholdsPage(Context& given)
    : Page(given, tr("Households")), list(given.store, given.figures, given.search),
      model(new HouseholdModel(list, this)) {
    buildHeader();
    bar = new FilterBar;
    banner = new Banner;
    banner->setObjectName(u"doubles"_s);
    body()->addWidget(bar);
    body()->addWidget(banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(listCard(), 1);
    row->addWidget(panelCard());
    body()->addLayout(row, 1);

    connect(bar, &FilterBar::changed, this, [this] {
        showList();
        emit moved();
    });
    connect(bar, &FilterBar::toList, this, [this] { table->setFocus(Qt::OtherFocusReason); });
    connect(sides, &Segmented::chose, this, [this](int index) { showPanel(index == 1); });
    const auto key = [this](QKeySequence keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_F2), [this] { startEdit(); });
}

void HouseholdsPage::buildHeader() {
    auto* numbers = new QWidget;
    auto* row = new QHBoxLayout(numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    total = label({}, Type::Body, Token::T2);
    total->setObjectName(u"totalHouseholds"_s);
    met = new NumberLink;
    met->setObjectName(u"metHouseholds"_s);
    setType(met, Type::BodyBold);
    metWord = label({}, Type::Body, Token::T2);
    for (QWidget* each : std::initializer_list<QWidget*>{total, met, metWord})
        row->addWidget(each);
    addHeader(numbers);
    sides = new Segmented(tr("What is shown"));
    sides->setObjectName(u"sides"_s);
    sides->setChoices({tr("List"), tr("Household")});
    sides->hide();
    addHeader(sides);
    exportButton = new Button(tr("Export to Excel"), u"download"_s);
    exportButton->setObjectName(u"exportHouseholds"_s);
    printButton = new Button(tr("Print the list"), u"print"_s);
    printButton->setObjectName(u"printHouseholds"_s);
    addButton = new Button(tr("New household"), u"plus"_s, u"Ctrl+M"_s);
    addButton->setObjectName(u"addHousehold"_s);
    addHeaderAction(exportButton);
    addHeaderAction(printButton);
    addHeaderAction(addButton);
    connect(exportButton, &QAbstractButton::clicked, this, &HouseholdsPage::exportList);
    connect(printButton, &QAbstractButton::clicked, this, &HouseholdsPage::print);
    connect(addButton, &QAbstractButton::clicked, this, &HouseholdsPage::startNew);
    connect(met, &QAbstractButton::clicked, this, [this] { goTo({{u"filter"_s, u"visited"_s}}); });
}

QWidget* HouseholdsPage::listCard() {
    listFrame = new CardFrame;
    table = new TableView;
    table->setObjectName(u"households"_s);
    table->setAccessibleName(tr("Households"));
    table->setModel(model);
    table->setColumnWidths({66, 114, 72, 0, 58, 84, 92, 104});
    table->setRowHeight(31);
    table->horizontalHeader()->setSortIndicator(HouseholdModel::GivenName, Qt::AscendingOrder);
    table->setSortable(true);
    none = new EmptyState(u"house"_s, tr("The book holds no household yet"),
                          tr("Import a list from Excel, or add households one by one."));
    connect(none->addButton(tr("Import from Excel"), u"table"_s), &QAbstractButton::clicked, this,
            [this] { emit open(u"import"_s, {}); });
    connect(none->addButton(tr("New household")), &QAbstractButton::clicked, this, &HouseholdsPage::startNew);
    noHits = new EmptyState(u"search"_s, tr("No household matches"), tr("Clear a filter, or write fewer letters."));
    connect(noHits->addButton(tr("Clear filters")), &QAbstractButton::clicked, this, [this] {
        bar->setFilter({});
        showList();
    });
    tableStack = new QStackedWidget;
    tableStack->addWidget(table);
    tableStack->addWidget(none);
    tableStack->addWidget(noHits);
    listFrame->body()->addWidget(tableStack, 1);
    auto* foot = listFrame->foot();
    position = label({}, Type::Small, Token::T2);
    position->setObjectName(u"rowPosition"_s);
    foot->addWidget(position);
    foot->addStretch(1);
    const auto hint = [&](const QString& key, const QString& text) {
        foot->addWidget(new KeyHint(key));
        if (!text.isEmpty())
            foot->addWidget(label(text, Type::Small, Token::T2));
    };
    foot->setContentsMargins(12, 5, 12, 5);
    foot->setSpacing(6);
    hint(u"↑"_s, {});
    hint(u"↓"_s, tr("choose"));
    hint(u"Enter"_s, tr("record a visit"));
    hint(u"F2"_s, tr("edit"));
    connect(table, &TableView::currentRowSettled, this, &HouseholdsPage::showRow);
    connect(table, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        showRow(index);
        if (widthClass() == Width::Narrow)
            showPanel(true);
        else
            emit open(u"visits"_s, {{u"household"_s, model->ids()[index.row()].value}});
    });
    connect(table, &TableView::linkActivated, this, [this](const QModelIndex& index) {
        showRow(index);
        showPanel(true);
    });
    return listFrame;
}

QWidget* HouseholdsPage::panelCard() {
    panelFrame = new CardFrame;
    panelFrame->setFixedWidth(352);
    record = new RecordView(context);
    form = new HouseholdForm(context);
    form->setObjectName(u"householdForm"_s);
    residentForm = new ResidentForm(context);
    residentForm->setObjectName(u"residentForm"_s);
    stepForm = new StepForm(context);
    stepForm->setObjectName(u"stepForm"_s);
    panel = new QStackedWidget;
    for (QWidget* each : std::initializer_list<QWidget*>{record, form, residentForm, stepForm})
        panel->addWidget(each);
    panelFrame->body()->addWidget(panel, 1);
    connect(record, &RecordView::visitAsked, this, [this] {
        emit open(u"visits"_s, {{u"household"_s, record->household().value}});
    });
    connect(record, &RecordView::visitOpened, this, [this](ActivityId id) {
        emit open(u"visits"_s, {{u"visit"_s, id.value}});
    });
    connect(record, &RecordView::editAsked, this, &HouseholdsPage::startEdit);
    connect(record, &RecordView::stepAsked, this, &HouseholdsPage::startStep);
    connect(record, &RecordView::residentAsked, this, &HouseholdsPage::startResident);
    connect(form, &HouseholdForm::savedHousehold, this, [this](HouseholdId id, const QString& text) {
        finished(text);
        goTo({{u"household"_s, id.value}});
    });
    for (PanelForm* each : std::initializer_list<PanelForm*>{form, residentForm, stepForm}) {
        connect(each, &PanelForm::saved, this, &HouseholdsPage::finished);
        connect(each, &PanelForm::cancelled, this, &HouseholdsPage::closeForm);
    }
    return panelFrame;
}

void HouseholdsPage::reload(const ChangeSet* changes) {
    if (changes && !changes->touches("household") && !changes->touches("household_area") &&
        !changes->touches("resident") && !changes->touches("residence") && !changes->touches("activity") &&
        !changes->touches("result") && !changes->touches("account_step") && !changes->touches("area") &&
        !changes->touches("setting"))
        return;
    QString account;
    const auto read = context.store.read([&](const Db& db) {
        bar->setAreas(areas::all(db));
        for (const Indicator& indicator : indicators::all(db))
            if (indicator.used && indicator.inGrid && !indicator.accountType.isEmpty()) {
                account = indicator.code;
                break;
            }
    });
    const auto loaded = list.reload(account, context.today());
    if (!read || !loaded)
        emit notice(!read ? read.error().text : loaded.error().text, ChipKind::Ri);
    fillHeader();
    showList();
}

void HouseholdsPage::fillHeader() {
    total->setText(u"<b>%1</b> %2"_s.arg(showCount(list.open()), tr("households", "after a number")));
    met->setVisible(list.hasStates());
    metWord->setVisible(list.hasStates());
    total->setText(total->text() + (list.hasStates() ? u" ·"_s : QString()));
    met->setLink(showCount(list.met()), tr("%1 households met at least once, open the list").arg(list.met()));
    metWord->setText(tr("visited"));
}

void HouseholdsPage::showList() {
    const auto shown = model->show(bar->filter(), context.today());
    if (!shown)
        emit notice(shown.error().text, ChipKind::Ri);
    bar->setCount(model->ids().size());
    const bool empty = model->ids().isEmpty();
    tableStack->setCurrentWidget(!empty                               ? static_cast<QWidget*>(table)
                                 : bar->filter() == HouseholdFilter() ? none
                                                                      : noHits);
    exportButton->setEnabled(!empty);
    printButton->setEnabled(!empty);
    if (!empty && !table->currentIndex().isValid())
        table->setCurrentIndex(model->index(0, 0));
    showRow(table->currentIndex());
    fillBanner();
}

void HouseholdsPage::showRow(const QModelIndex& index) {
    record->show(index.isValid() && index.row() < model->ids().size() ? std::optional(model->line(index.row()))
                                                                      : std::nullopt);
    fillFoot();
}

void HouseholdsPage::fillFoot() {
    const QString order = model->order() == HouseholdOrder::Name    ? tr("by given name, Vietnamese order")
                          : model->order() == HouseholdOrder::House ? tr("by street and house number")
                          : model->order() == HouseholdOrder::Code  ? tr("by household number")
                                                                    : tr("by the column with the arrow");
    position->setText(
        tr("Row %1 of %2 · %3").arg(showCount(table->currentIndex().row() + 1), showCount(model->ids().size()), order));
}

void HouseholdsPage::fillBanner() {
    QList<HouseholdId> alike;
    const QSet<HouseholdId> here(model->ids().begin(), model->ids().end());
    int groups = 0;
    for (const QList<HouseholdId>& group : list.doubles()) {
        if (!std::any_of(group.begin(), group.end(), [&](HouseholdId id) { return here.contains(id); }))
            continue;
        ++groups;
        if (alike.isEmpty())
            alike = group;
    }
    const auto lines = list.lines(alike).value_or({});
    banner->setVisible(lines.size() > 1);
    if (lines.size() < 2)
        return;
    QStringList codes;
    for (const HouseholdLine& line : lines)
        codes += line.household.code;
    const Household& first = lines.first().household;
    banner->say(ChipKind::Wa,
                tr("<b>%n household(s) in this list may be one and the same:</b> %1, all “%2”, all at number %3.",
                   nullptr, int(lines.size()))
                        .arg(QLocale().createSeparatedList(codes).toHtmlEscaped(), first.headName.toHtmlEscaped(),
                             first.houseNo.toHtmlEscaped()) +
                    (groups > 1 ? u" "_s + tr("%n more like this.", nullptr, groups - 1) : QString()),
                u"merge"_s);
    banner->addLink(tr("Compare"), [this, alike] { compare(alike); });
    banner->addLink(tr("Not the same"), [this, alike] {
        const auto said = actions::notDouble(context.store, alike);
        emit notice(said ? tr("Kept as different households") : said.error().text, said ? ChipKind::Ok : ChipKind::Ri);
    });
}

void HouseholdsPage::compare(const QList<HouseholdId>& alike) {
    CompareDialog dialog(context, list.lines(alike).value_or({}), this);
    if (dialog.exec() == QDialog::Accepted)
        goTo({{u"household"_s, dialog.chosen().value}});
}

bool HouseholdsPage::select(HouseholdId id) {
    const qsizetype row = model->ids().indexOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = model->index(int(row), 0);
    table->setCurrentIndex(index);
    table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    showRow(index);
    return true;
}

QVariantMap HouseholdsPage::place() const {
    const HouseholdFilter& filter = bar->filter();
    return {{u"household"_s, record->household().value},
            {u"text"_s, filter.text},
            {u"area"_s, filter.area.value},
            {u"visited"_s, int(filter.visited)},
            {u"lacking"_s, filter.lacking},
            {u"returning"_s, int(filter.returning)}};
}

void HouseholdsPage::goTo(const QVariantMap& place) {
    HouseholdFilter filter = bar->filter();
    if (place.contains(u"visited"_s)) { // a place() of before
        filter.text = place[u"text"_s].toString();
        filter.area = AreaId(place[u"area"_s].toLongLong());
        filter.visited = HouseholdFilter::Visited(place[u"visited"_s].toInt());
        filter.lacking = place[u"lacking"_s].toBool();
        filter.returning = HouseholdFilter::Return(place[u"returning"_s].toInt());
    } else if (place.contains(u"area"_s) || place.contains(u"filter"_s)) {
        const QString named = place.value(u"filter"_s).toString();
        filter = {};
        filter.area = AreaId(place.value(u"area"_s).toLongLong());
        filter.visited = named == u"not_visited" ? HouseholdFilter::Visited::NotMet
                         : named == u"visited"   ? HouseholdFilter::Visited::Met
                                                 : HouseholdFilter::Visited::Any;
        filter.lacking = named == u"lacking";
        filter.returning = named == u"follow_ups" ? HouseholdFilter::Return::Due : HouseholdFilter::Return::Any;
    }
    closeForm();
    if (filter != bar->filter()) {
        bar->setFilter(filter);
        showList();
    }
    if (const HouseholdId id(place.value(u"household"_s).toLongLong()); id && !select(id)) {
        const auto key = list.key(id);
        filter = {};
        if (key && !key->open)
            filter.visited = HouseholdFilter::Visited::Closed;
        bar->setFilter(filter);
        showList();
        select(id);
    }
    if (place.contains(u"new"_s))
        startNew();
    else
        table->setFocus(Qt::OtherFocusReason);
}

QWidget* HouseholdsPage::primaryFocus() {
    return tableStack->currentWidget() == table ? static_cast<QWidget*>(table) : bar->search();
}

void HouseholdsPage::focusFilter() {
    showPanel(false);
    Page::focusFilter();
}

bool HouseholdsPage::escape() {
    if (panel->currentWidget() != record) {
        closeForm();
        return true;
    }
    if (widthClass() == Width::Narrow && panelShown) {
        showPanel(false);
        table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (bar->filter() != HouseholdFilter()) {
        bar->setFilter({});
        showList();
        table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void HouseholdsPage::setWidth(Width next) {
    Page::setWidth(next);
    const bool narrow = next == Width::Narrow;
    const int side = next == Width::Wide ? 420 : 352;
    bar->setFolded(narrow);
    sides->setVisible(narrow);
    exportButton->setIconName(narrow ? QString() : u"download"_s);
    printButton->setIconName(narrow ? QString() : u"print"_s);
    addButton->setHint(narrow ? QString() : u"Ctrl+M"_s);
    panelFrame->setMinimumWidth(narrow ? 0 : side);
    panelFrame->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    showPanel(panelShown);
}

void HouseholdsPage::showPanel(bool shown) {
    panelShown = shown;
    const bool narrow = widthClass() == Width::Narrow;
    sides->setCurrent(shown ? 1 : 0);
    listFrame->setVisible(!narrow || !shown);
    panelFrame->setVisible(!narrow || shown);
}

void HouseholdsPage::openForm(PanelForm* next) {
    panel->setCurrentWidget(next);
    showPanel(true);
    next->focusFirst();
}

void HouseholdsPage::closeForm() {
    if (panel->currentWidget() == record)
        return;
    panel->setCurrentWidget(record);
    table->setFocus(Qt::OtherFocusReason);
}

void HouseholdsPage::finished(const QString& text) {
    closeForm();
    emit done(text, true);
}

void HouseholdsPage::startNew() {
    form->startNew(bar->filter().area);
    openForm(form);
}

void HouseholdsPage::startEdit() {
    if (!record->shown())
        return;
    record->reveal(); // the form shows the phone as it is
    form->edit(record->shown()->household);
    openForm(form);
}

void HouseholdsPage::startStep(RecordView::Step step) {
    const Household& household = record->shown()->household;
    if (step == RecordView::Step::Reopen) {
        const auto opened =
            actions::setHouseholdStatus(context.store, household.id, HouseholdStatus::Open, context.today());
        opened ? emit done(tr("Household %1 is followed again").arg(household.code), true)
               : emit notice(opened.error().text, ChipKind::Ri);
        return;
    }
    stepForm->start(step == RecordView::Step::Move          ? StepForm::Step::Move
                    : step == RecordView::Step::CorrectArea ? StepForm::Step::CorrectArea
                                                            : StepForm::Step::Close,
                    household);
    openForm(stepForm);
}

void HouseholdsPage::startResident(ResidentId id) {
    if (!id) {
        residentForm->startNew(record->shown()->household);
    } else {
        const auto resident =
            context.store.read([&](const Db& db) { return households::residentById(db, id, context.today()); });
        if (!resident || !*resident)
            return;
        residentForm->edit(**resident);
    }
    openForm(residentForm);
}

void HouseholdsPage::exportList() {
    const auto written = exportHouseholds(context, *model, this);
    if (!written)
        emit notice(written.error().text, ChipKind::Ri);
    else if (!written->isEmpty())
        emit done(*written, false);
}

void HouseholdsPage::print() {
    constexpr int most = 5000; // some 130 pages; a longer one is for the spreadsheet
    if (model->ids().isEmpty())
        return;
    if (model->ids().size() > most) {
        emit notice(tr("The list is too long to print: narrow it to %1 households").arg(showCount(most)), ChipKind::Wa);
        return;
    }
    const QString ward = context.store.read([](const Db& db) { return areas::ward(db).name; }).value_or({});
    const auto lines = list.lines(model->ids());
    if (!lines) {
        emit notice(lines.error().text, ChipKind::Ri);
        return;
    }
    const QString file =
        printList(this, context.prompts, report::householdList(*lines, ward, bar->describe(), context.today()),
                  u"%1 - %2"_s.arg(title(), context.today().toString(u"yyyy-MM-dd"_s)));
    if (!file.isEmpty())
        emit done(tr("Written: %1").arg(file), false);
}

QList<QPair<QString, QString>> HouseholdsPage::keys() const {
    return {{u"Ctrl+F"_s, tr("Find in the list")},    {u"↑ ↓"_s, tr("Choose a household")},
            {u"Enter"_s, tr("Record a visit of it")}, {u"F2"_s, tr("Edit it")},
            {u"Ctrl+M"_s, tr("New household")},       {u"Ctrl+S"_s, tr("Save the form")},
            {u"Ctrl+P"_s, tr("Print the list")},      {u"Esc"_s, tr("Close the form, clear filters")}};
}

} // namespace sotoso
