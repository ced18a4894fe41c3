// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "app/base/parse.h"
#include "app/figures/doubles.h"
#include "app/figures/record_key.h"
#include "app/figures/work_list.h"
#include "app/report/lists.h"
#include "app/storage/areas.h"
#include "app/storage/store.h"
#include "ui/charts/course_view.h"
#include "ui/charts/progress_chart.h"
#include "ui/dashboard/activity_card.h"
#include "ui/dashboard/area_card.h"
#include "ui/dashboard/kpi_words.h"
#include "ui/dashboard/todo_card.h"
#include "ui/shared/current_stack.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/period_control.h"
#include "ui/shared/print_list.h"
#include "ui/shared/table_view.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int cardCount = 4, printedTargets = 24, comingFor = 7; // days

QScrollBar* scrollBarOf(const QWidget* inside) {
    for (QWidget* widget = inside->parentWidget(); widget; widget = widget->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            return area->verticalScrollBar();
    return nullptr;
}

} // namespace

DashboardPage::DashboardPage(Context& given) : Page(given, tr("Overview")) {
    periods = new PeriodControl;
    periods->setObjectName(u"period"_s);
    periods->setUnits({PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Half, PeriodUnit::Year});
    closing = label({}, Type::Small, Token::T2);
    closing->setObjectName(u"closing"_s);
    addHeader(periods);
    addHeader(closing);
    search = new Button(tr("Find a household"), u"search"_s, u"Ctrl+K"_s);
    search->setObjectName(u"search"_s);
    search->setWide(true);
    const auto fit = [this] { search->setFixedWidth(std::max(250, search->sizeHint().width() + 3)); };
    fit();
    connect(&Theme::of(), &Theme::changed, search, fit);
    addHeaderAction(search);
    connect(search, &QAbstractButton::clicked, this, &Page::searchAsked);
    connect(&Doubles::of(context.store), &Doubles::found, this, [this] { reload(nullptr); });
    connect(periods, &PeriodControl::periodChanged, this, [this](const NamedPeriod& chosen) {
        period = chosen;
        reload(nullptr);
        emit moved();
    });
    states = new CurrentStack;
    body()->addWidget(states, 1);
    buildStates();
    buildBody();
    arrange();
}

void DashboardPage::buildStates() {
    computing = label(tr("Counting…"), Type::Body, Token::T2);
    computing->setAlignment(Qt::AlignCenter);
    computing->setObjectName(u"computing"_s);
    problem = new EmptyState(u"warning"_s, tr("The numbers cannot be shown"), {});
    emptyBook = new EmptyState(u"house"_s, tr("The book has no households yet"),
                               tr("Bring in the ward's list from Excel, or add households one by one. Targets can be "
                                  "set at any time."));
    const auto lead = [this](EmptyState* state, const QString& text, const QString& icon, const QString& name,
                             const QString& page, const QVariantMap& place) {
        Button* button = state->addButton(text, icon);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, [this, page, place] { emit open(page, place); });
    };
    lead(emptyBook, tr("Import a list of households"), u"upload"_s, u"empty-import"_s, u"import"_s, {});
    lead(emptyBook, tr("Add a household"), u"plus"_s, u"empty-household"_s, u"households"_s, {{u"new"_s, true}});
    lead(emptyBook, tr("Set targets"), u"target"_s, u"empty-targets"_s, u"targets"_s, {});
    noTarget = new EmptyState(u"target"_s, tr("No target is set for this time"),
                              tr("With targets, the overview shows what is reached, the plan and what is missing."));
    lead(noTarget, tr("Set targets"), u"target"_s, u"set-targets"_s, u"targets"_s, {});
    states->addWidget(computing);
    states->addWidget(problem);
    states->addWidget(emptyBook);
}

void DashboardPage::buildBody() {
    filled = new QWidget;
    auto* rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    cardGrid = new QGridLayout;
    rows->addLayout(cardGrid);
    room = new CardFrame({}, filled);
    auto* words = room->padded(4);
    auto* why = label(tr("Few targets are set. Each one that is set stands here: what is reached, the plan and what is "
                         "needed each month."),
                      Type::Body, Token::T2);
    why->setWordWrap(true);
    why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* more = wordLink(tr("Set more targets"));
    more->setObjectName(u"moreTargets"_s);
    connect(more, &QAbstractButton::clicked, this, [this] { emit open(u"targets"_s, {}); });
    words->addStretch(1);
    words->addWidget(why);
    words->addWidget(more, 0, Qt::AlignLeft);
    words->addStretch(1);

    chartCard = new CardFrame(u" "_s);
    chartCard->setTitleHeight(36);
    legend = new ProgressLegend;
    asTable = Button::iconOnly(u"table"_s, tr("Show as a table"));
    asTable->setSmall();
    asTable->setKind(Button::Kind::Quiet);
    asTable->setObjectName(u"chartAsTable"_s);
    chartCard->addAction(legend);
    chartCard->addAction(asTable);
    course = new CourseView;
    chartCard->body()->addWidget(course, 1);
    chartCard->body()->addWidget(noTarget, 1);
    connect(asTable, &QAbstractButton::clicked, this, [this] {
        course->showTable(!course->tableShown());
        asTable->setIconName(course->tableShown() ? u"chart"_s : u"table"_s);
        const QString name = course->tableShown() ? tr("Show as a chart") : tr("Show as a table");
        asTable->setToolTip(name);
        asTable->setAccessibleName(name);
    });
    connect(course, &CourseView::opened, this,
            [this](const NamedPeriod& month) { openRecords(indicator, month, Span::Period); });

    areas = new AreaCard;
    connect(areas, &AreaCard::reachedOpened, this,
            [this](AreaId where) { openRecords(indicator, period, Span::Target, where); });
    connect(areas, &AreaCard::visitedOpened, this,
            [this](AreaId where) { openRecords(u"TT05"_s, period, Span::ToDate, where); });
    connect(areas->details(), &QAbstractButton::clicked, this, [this] {
        emit open(u"targets"_s, {{u"indicator"_s, indicator}});
    });
    todo = new TodoCard;
    connect(todo, &TodoCard::open, this, &Page::open);
    activity = new ActivityCard;
    connect(activity, &ActivityCard::opened, this,
            [this](const QString& code, Span span) { openRecords(code, period, span); });

    columns = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* left = new QVBoxLayout;
    left->addWidget(chartCard, 1);
    left->addWidget(areas);
    columns->addLayout(left, 1);
    sideBox = new QWidget;
    side = new QBoxLayout(QBoxLayout::TopToBottom, sideBox);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(todo, 1);
    side->addWidget(activity);
    columns->addWidget(sideBox);
    rows->addLayout(columns, 1);
    states->addWidget(filled);
}

void DashboardPage::setWidth(Width next) {
    Page::setWidth(next);
    arrange();
    reload(nullptr);
}

void DashboardPage::arrange() {
    const bool narrow = widthClass() == Width::Narrow, wide = widthClass() == Width::Wide;
    const int gap = wide ? 16 : 12;
    for (QLayout* layout :
         std::initializer_list<QLayout*>{filled->layout(), columns, columns->itemAt(0)->layout(), side, cardGrid})
        layout->setSpacing(gap);
    columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    sideBox->setMinimumWidth(narrow ? 0 : wide ? 400 : 336);
    sideBox->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : wide ? 400 : 336);
    side->setAlignment(activity, narrow ? Qt::AlignTop : Qt::Alignment());
    activity->setMinimumWidth(narrow ? 336 : 0);
    chartCard->setMinimumHeight(narrow ? 240 : 200);
    areas->setWide(wide);
    while (cardGrid->count() > 0)
        delete cardGrid->takeAt(0);
    const int across = narrow ? 2 : cardCount;
    for (int i = 0; i < cardCount; ++i)
        cardGrid->setColumnStretch(i, i < across ? 1 : 0);
    for (int i = 0; i < cards.size(); ++i)
        cardGrid->addWidget(cards[i], i / across, i % across);
    const int left = int(cards.size()) % across;
    const bool few = left > 0 && cards.size() < cardCount;
    room->setVisible(few);
    if (few)
        cardGrid->addWidget(room, int(cards.size()) / across, left, 1, across - left);
}

/// The month of today; of a year that is past, its last one. A period that was chosen stays while neither changes.
void DashboardPage::followDay() {
    if (day == context.today() && year == context.year() && period.period.first.isValid() &&
        period.scheme == context.scheme())
        return;
    day = context.today();
    year = context.year();
    period = yearOf(day, context.scheme()) == year ? periodOf(day, PeriodUnit::Month, context.scheme())
                                                   : monthPeriod(year, 12, context.scheme());
}

QString DashboardPage::closingText() const {
    if (period.period.first > day)
        return tr("This period has not begun");
    if (day > period.period.last)
        return {};
    const int left = int(day.daysTo(period.period.last));
    return left == 0 ? tr("Figures are closed today") : tr("Figures are closed in %n day(s)", nullptr, left);
}

void DashboardPage::reload(const ChangeSet*) {
    followDay();
    periods->setLatest(day);
    periods->setPeriod(period);
    closing->setText(closingText());
    closing->setVisible(!closing->text().isEmpty() && widthClass() != Width::Narrow);
    if (!context.figures.ready()) {
        states->setCurrentWidget(computing);
        return;
    }
    const auto dashboard = context.figures.dashboard({period, day, {}, cardCount});
    if (!dashboard)
        return say(tr("The numbers cannot be shown"), dashboard.error().text);
    if (period.period.first > day)
        return say(tr("This period has not begun"), tr("Choose an earlier one with Ctrl+PgUp."));
    fill(*dashboard);
}

void DashboardPage::say(const QString& headline, const QString& reason) {
    problem->setTexts(headline, reason);
    states->setCurrentWidget(problem);
}

void DashboardPage::fill(const Dashboard& dashboard) {
    const bool nobody = std::none_of(dashboard.areas.begin(), dashboard.areas.end(),
                                     [](const AreaLine& line) { return line.households > 0; });
    if (nobody && dashboard.visits == 0) {
        states->setCurrentWidget(emptyBook);
        return;
    }
    const bool first = states->currentWidget() != filled;
    indicator = dashboard.course.indicator.code;
    fillCards(dashboard.cards);
    fillChart(dashboard);
    const bool split = std::any_of(dashboard.areas.begin(), dashboard.areas.end(),
                                   [](const AreaLine& line) { return line.figure && line.figure->standing; });
    areas->setLines(dashboard.areas, dashboard.course.indicator, split,
                    dashboard.course.standing ? dashboard.course.standing->day : day);
    activity->setDashboard(dashboard);
    const auto work = workList(context.store, dashboard, context.scheme(), day);
    const bool wide = widthClass() == Width::Wide;
    const auto coming = wide ? comingDays(context.store, context.figures, day, comingFor) : QList<ComingDay>();
    todo->setItems(work.value_or({}), coming.value_or({}));
    states->setCurrentWidget(filled);
    if (first && isVisible() && !window()->focusWidget())
        if (QWidget* number = primaryFocus())
            number->setFocus(Qt::OtherFocusReason);
}

void DashboardPage::fillCards(const QList<Figure>& figures) {
    QStringList codes;
    for (const Figure& figure : figures)
        codes << figure.indicator.code;
    if (codes != cardCodes) {
        qDeleteAll(cards);
        cards.clear();
        cardCodes = codes;
        for (const QString& code : codes) {
            auto* card = new KpiCard;
            card->setObjectName(u"card-"_s + code);
            card->valueLink()->setObjectName(u"card-%1-value"_s.arg(code));
            card->periodLink()->setObjectName(u"card-%1-period"_s.arg(code));
            connect(card, &KpiCard::valueOpened, this, [this, code] { openRecords(code, period, Span::Target); });
            connect(card, &KpiCard::periodOpened, this, [this, code] { openRecords(code, period, Span::Period); });
            cards.append(card);
        }
        arrange();
        QWidget* before = search;
        for (KpiCard* card : std::as_const(cards)) {
            setTabOrder(before, card->valueLink());
            setTabOrder(card->valueLink(), card->periodLink());
            before = card->periodLink();
        }
    }
    for (int i = 0; i < figures.size(); ++i)
        cards[i]->setKpi(kpiOf(figures[i], day));
}

void DashboardPage::fillChart(const Dashboard& dashboard) {
    const bool any = dashboard.course.standing.has_value();
    course->setVisible(any);
    noTarget->setVisible(!any);
    legend->setVisible(any);
    asTable->setVisible(any);
    if (!any) {
        chartCard->setTitle(tr("Targets"));
        chartCard->setExtra({});
        return;
    }
    chartCard->setTitle(tr("%1, running total").arg(words::name(dashboard.course.indicator)));
    chartCard->setExtra(tr("up to %1").arg(showDate(dashboard.course.standing->target.due)));
    legend->setCourse(dashboard.course);
    course->setCourse(dashboard.course, period, context.today());
}

void DashboardPage::openRecords(const QString& code, const NamedPeriod& of, Span span, std::optional<AreaId> where) {
    emit open(u"records"_s, {{u"key"_s, recordKey({code, of, span, where, {}})}});
}

QWidget* DashboardPage::primaryFocus() {
    if (states->currentWidget() != filled)
        return states->currentWidget()->findChild<Button*>();
    if (cards.isEmpty())
        return noTarget->findChild<Button*>();
    return cards.first()->valueLink();
}

QVariantMap DashboardPage::place() const {
    QVariantMap where{{u"period"_s, period.code()}, {u"table"_s, course->tableShown()}};
    if (const QWidget* focused = window()->focusWidget(); focused && isAncestorOf(focused))
        where.insert(u"focus"_s, focused->objectName());
    where.insert(u"row"_s, areas->table()->currentIndex().row());
    where.insert(u"column"_s, areas->table()->currentIndex().column());
    where.insert(u"point"_s, course->chart()->current());
    if (const QScrollBar* bar = scrollBarOf(states))
        where.insert(u"scroll"_s, bar->value());
    return where;
}

void DashboardPage::goTo(const QVariantMap& where) {
    followDay();
    if (const auto wanted = parsePeriod(where.value(u"period"_s).toString(), context.scheme()))
        period = *wanted;
    reload(nullptr);
    if (where.contains(u"table"_s) && where.value(u"table"_s).toBool() != course->tableShown())
        asTable->click();
    if (where.contains(u"point"_s))
        course->chart()->setCurrent(where.value(u"point"_s).toInt());
    if (const int row = where.value(u"row"_s, -1).toInt(); row >= 0)
        areas->table()->setCurrentIndex(areas->table()->model()->index(row, where.value(u"column"_s).toInt()));
    if (QScrollBar* bar = scrollBarOf(states); bar && where.contains(u"scroll"_s))
        bar->setValue(where.value(u"scroll"_s).toInt());
    const QString focus = where.value(u"focus"_s).toString();
    QWidget* widget = focus.isEmpty() ? nullptr : findChild<QWidget*>(focus);
    if (!widget)
        widget = primaryFocus();
    if (widget)
        widget->setFocus(Qt::OtherFocusReason);
}

void DashboardPage::print() {
    if (states->currentWidget() != filled)
        return;
    // With every target, however few cards have room on the page.
    const auto dashboard = context.figures.dashboard({period, day, indicator, printedTargets});
    const auto ward = context.store.read([](const Db& db) { return areas::ward(db).name; });
    if (!dashboard || !ward) {
        emit notice(dashboard ? ward.error().text : dashboard.error().text, ChipKind::Ri);
        return;
    }
    const QString file = printList(this, context.prompts, report::overview(*dashboard, period, *ward, day),
                                   u"tong-hop-"_s + period.code());
    if (!file.isEmpty())
        emit done(tr("Written: %1").arg(file), false);
}

QList<QPair<QString, QString>> DashboardPage::keys() const {
    return {{u"Ctrl+P"_s, tr("Print the overview")},
            {u"Ctrl+PgUp"_s, tr("Period before")},
            {u"Ctrl+PgDn"_s, tr("Next period")},
            {u"Tab"_s, tr("To the next number")},
            {u"Enter"_s, tr("Open the records behind a number")},
            {u"← →"_s, tr("Along the points of the chart, the numbers of the table")}};
}

} // namespace sotoso
