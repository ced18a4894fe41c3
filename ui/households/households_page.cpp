// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/households_page.h"

#include "app/actions/register.h"
#include "app/base/parse.h"
#include "app/figures/doubles.h"
#include "app/storage/alike.h"
#include "app/storage/areas.h"
#include "app/storage/bin.h"
#include "app/storage/indicators.h"
#include "app/storage/settings.h"
#include "ui/households/filter_bar.h"
#include "ui/households/household_export.h"
#include "ui/households/household_model.h"
#include "ui/households/household_panel.h"
#include "ui/households/household_table.h"
#include "ui/households/record_words.h"
#include "ui/shared/card.h"
#include "ui/shared/field.h"
#include "ui/shared/prompts.h"
#include "ui/shared/segmented.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

#include <numeric>

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
    buildPanel();
    row->addWidget(panel);
    body()->addWidget(panel->drafts());
    body()->addLayout(row, 1);

    connect(bar, &FilterBar::changed, this, [this] {
        showList();
        emit moved();
    });
    connect(&Doubles::of(context.store), &Doubles::found, this, [this] {
        list.takeDoubles();
        showList();
    });
    connect(bar, &FilterBar::sinceAsked, this, &HouseholdsPage::askSince);
    connect(bar, &FilterBar::saveAsked, this, &HouseholdsPage::saveFilter);
    connect(bar, &FilterBar::savedChanged, this, &HouseholdsPage::keepSaved);
    connect(bar, &FilterBar::toList, this, [this] { table->setFocus(Qt::OtherFocusReason); });
    connect(sides, &Segmented::chose, this, [this](int index) { showPanel(index == 1); });
    const auto key = [this](QKeySequence keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_F2), [this] { panel->startEdit(); });
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
    for (Button* each : {exportButton, printButton}) {
        each->setAccessibleName(each->text());
        each->setToolTip(each->text());
    }
    addButton = new Button(tr("New household"), u"plus"_s, u"Ctrl+M"_s);
    addButton->setObjectName(u"addHousehold"_s);
    addHeaderAction(exportButton);
    addHeaderAction(printButton);
    addHeaderAction(addButton);
    moreButton = new Button(tr("More"));
    moreButton->setDropDown(true);
    moreButton->setObjectName(u"moreOfList"_s);
    moreButton->setAccessibleName(tr("More for the list"));
    addHeaderAction(moreButton);
    connect(moreButton, &QAbstractButton::clicked, this, &HouseholdsPage::listMenu);
    connect(exportButton, &QAbstractButton::clicked, this, [this] { exportList(false); });
    connect(printButton, &QAbstractButton::clicked, this, &HouseholdsPage::print);
    connect(addButton, &QAbstractButton::clicked, this, &HouseholdsPage::startNew);
    connect(met, &QAbstractButton::clicked, this, [this] { goTo({{u"filter"_s, u"visited"_s}}); });
}

void HouseholdsPage::listMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* name, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Columns…"), "columns", [this] { table->chooseColumns(); });
    add(tr("Copy the whole list"), "copy", [this] { copyAll(); });
    add(tr("Export with whole phone numbers…"), "exportWhole", [this] { exportList(true); });
    add(tr("Maybe entered twice (%1)").arg(list.doubles().size()), "doubles", [this] { emit open(u"doubles"_s, {}); });
    add(tr("Bin (%1)").arg(deleted), "bin", [this] { emit open(u"bin"_s, {}); });
    menu->popup(moreButton->mapToGlobal(QPoint(0, moreButton->height() + 2)));
}

QWidget* HouseholdsPage::listCard() {
    listFrame = new CardFrame;
    table = new HouseholdTable(model);
    table->setObjectName(u"households"_s);
    table->setAccessibleName(tr("Households"));
    connect(table, &HouseholdTable::copied, this,
            [this](int rows) { emit done(tr("Copied %n household(s)", nullptr, rows), false); });
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

void HouseholdsPage::buildPanel() {
    panel = new HouseholdPanel(context);
    panel->setFixedWidth(352);
    record = panel->record();
    connect(panel, &HouseholdPanel::formOpened, this, [this] { showPanel(true); });
    connect(panel, &HouseholdPanel::formClosed, this, [this] { table->setFocus(Qt::OtherFocusReason); });
    connect(panel, &HouseholdPanel::visitAsked, this, [this](HouseholdId id) {
        emit open(u"visits"_s, {{u"household"_s, id.value}});
    });
    connect(panel, &HouseholdPanel::visitOpened, this, [this](ActivityId id) {
        emit open(u"visits"_s, {{u"visit"_s, id.value}});
    });
    connect(panel, &HouseholdPanel::undone, this, [this](const QString& text) { emit done(text, false); });
    connect(panel, &HouseholdPanel::refused, this, [this](const QString& text) { emit notice(text, ChipKind::Ri); });
    connect(panel, &HouseholdPanel::saved, this, [this](const QString& text, HouseholdId id) {
        emit done(text, true);
        if (id)
            goTo({{u"household"_s, id.value}});
    });
    connect(panel, &HouseholdPanel::compareAsked, this, &HouseholdsPage::compare);
}

void HouseholdsPage::reload(const ChangeSet* changes) {
    if (changes && !changes->touches("household") && !changes->touches("household_area") &&
        !changes->touches("resident") && !changes->touches("residence") && !changes->touches("activity") &&
        !changes->touches("result") && !changes->touches("account_step") && !changes->touches("area") &&
        !changes->touches("setting"))
        return;
    const auto read = context.store.read([&](const Db& db) {
        deleted = bin::count(db);
        bar->setAreas(areas::open(db, context.today()));
        QList<Indicator> services;
        for (const Indicator& indicator : indicators::all(db))
            if (indicator.used && indicator.inGrid && !indicator.accountType.isEmpty())
                services += indicator;
        bar->setServices(services, context.today());
        bar->setSaved(savedFilters(settings::get(db, settings::householdFilters)));
    });
    const auto loaded = list.reload(bar->firstService(), context.today(), changes);
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
    const bool here = index.isValid() && index.row() < model->ids().size() && model->line(index.row()).household.id;
    record->show(here ? std::optional(model->line(index.row())) : std::nullopt);
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
    const auto how =
        context.store.read([&](const Db& db) { return households::likenessOf(db, alike.first(), alike.at(1)); });
    banner->say(ChipKind::Wa,
                tr("<b>%n household(s) in this list may be one and the same:</b> %1, %2.", nullptr, int(lines.size()))
                    .arg(QLocale().createSeparatedList(codes).toHtmlEscaped(),
                         record_words::likenessLine(how.value_or({}), &lines.first().household)),
                u"merge"_s);
    banner->addLink(tr("Compare"), [this, alike] { compare(alike); });
    if (groups > 1)
        banner->addLink(tr("%n group(s) in all", nullptr, int(list.doubles().size())),
                        [this] { emit open(u"doubles"_s, {}); });
    else
        banner->addLink(tr("Not the same"), [this, alike] { settle(doubles::keepApart(context, alike)); });
}

void HouseholdsPage::compare(const QList<HouseholdId>& alike) {
    settle(doubles::compare(context, list.lines(alike).value_or({}), this));
}

void HouseholdsPage::settle(const Result<doubles::Outcome>& outcome) {
    if (!outcome)
        return emit notice(outcome.error().text, ChipKind::Ri);
    if (!outcome->said.isEmpty())
        emit done(outcome->said, outcome->undoable);
    if (outcome->opened)
        goTo({{u"household"_s, outcome->opened.value}});
}

void HouseholdsPage::askSince(HouseholdFilter::Visited visited) {
    const auto typed = context.prompts.text(
        this, {visited == HouseholdFilter::Visited::Since ? tr("Visited since") : tr("Not visited since"),
               tr("From"),
               {},
               tr("Filter"),
               showDate(context.today().addDays(-30))});
    if (!typed)
        return;
    const auto day = parseDate(*typed, context.today());
    if (!day)
        return emit notice(day.error().text, ChipKind::Wa);
    HouseholdFilter filter = bar->filter();
    filter.visited = visited;
    filter.since = *day;
    bar->setFilter(filter);
    showList();
    emit moved();
}

void HouseholdsPage::saveFilter() {
    const auto name = context.prompts.text(
        this, {tr("Save the filter"), tr("Name of the filter"), bar->describe(), tr("Save"), bar->describe().left(60)});
    if (!name)
        return;
    QList<SavedFilter> saved = bar->saved();
    saved.removeIf([&](const SavedFilter& each) { return each.name == name->simplified(); });
    saved.append({name->simplified(), bar->filter()});
    keepSaved(saved);
}

void HouseholdsPage::keepSaved(const QList<SavedFilter>& saved) {
    const auto kept = actions::keepFilters(context.store, jsonOf(saved));
    if (kept)
        bar->setSaved(saved);
    kept ? emit done(tr("Filters kept"), false) : emit notice(kept.error().text, ChipKind::Ri);
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
    QVariantMap place = placeOf(bar->filter());
    place.insert(u"household"_s, record->household().value);
    return place;
}

void HouseholdsPage::goTo(const QVariantMap& place) {
    HouseholdFilter filter = bar->filter();
    if (place.contains(u"visited"_s)) { // a place() of before
        filter = filterOf(place);
    } else if (place.contains(u"area"_s) || place.contains(u"filter"_s)) {
        const QString named = place.value(u"filter"_s).toString();
        filter = {};
        filter.area = AreaId(place.value(u"area"_s).toLongLong());
        filter.visited = named == u"not_visited" ? HouseholdFilter::Visited::NotMet
                         : named == u"visited"   ? HouseholdFilter::Visited::Met
                                                 : HouseholdFilter::Visited::Any;
        filter.lacking = named == u"lacking" ? bar->firstService() : QString();
        filter.returning = named == u"follow_ups" ? HouseholdFilter::Return::Due : HouseholdFilter::Return::Any;
    }
    panel->closeForm();
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
    if (panel->formOpen()) {
        panel->closeForm();
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
    sides->setVisible(narrow);
    exportButton->setText(narrow ? QString() : exportButton->accessibleName());
    printButton->setText(narrow ? QString() : printButton->accessibleName());
    addButton->setHint(narrow ? QString() : u"Ctrl+M"_s);
    panel->setMinimumWidth(narrow ? 0 : side);
    panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    showPanel(panelShown);
}

void HouseholdsPage::showPanel(bool shown) {
    panelShown = shown;
    const bool narrow = widthClass() == Width::Narrow;
    sides->setCurrent(shown ? 1 : 0);
    listFrame->setVisible(!narrow || !shown);
    panel->setVisible(!narrow || shown);
}

void HouseholdsPage::leaving() {
    panel->keepDraft();
}

void HouseholdsPage::startNew() {
    panel->startNew(bar->filter().area);
}

void HouseholdsPage::say(const Result<QString>& written) {
    if (!written)
        emit notice(written.error().text, ChipKind::Ri);
    else if (!written->isEmpty())
        emit done(*written, false);
}

void HouseholdsPage::exportList(bool whole) {
    say(exportHouseholds(context, {*model, list, table->shownColumns(), bar->describe()}, whole, this));
}

void HouseholdsPage::copyAll() {
    QList<int> rows(model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    if (const int count = table->copyRows(rows))
        emit table->copied(count);
}

void HouseholdsPage::print() {
    if (!model->ids().isEmpty())
        say(printHouseholds(context, {*model, list, table->shownColumns(), bar->describe()}, this));
}

QList<QPair<QString, QString>> HouseholdsPage::keys() const {
    return {{u"Ctrl+F"_s, tr("Find in the list")},
            {u"↑ ↓"_s, tr("Choose a household")},
            {u"Enter"_s, tr("Record a visit of it")},
            {u"F2"_s, tr("Edit it")},
            {u"Ctrl+M"_s, tr("New household")},
            {u"Ctrl+S"_s, tr("Save the form")},
            {u"Ctrl+P"_s, tr("Print the list")},
            {u"Ctrl+C"_s, tr("Copy the chosen rows")},
            {u"Esc"_s, tr("Close the form, clear filters")}};
}

} // namespace sotoso
