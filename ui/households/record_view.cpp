// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/record_view.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "app/storage/activities.h"
#include "app/storage/indicators.h"
#include "ui/context.h"
#include "ui/households/history_view.h"
#include "ui/households/household_model.h"
#include "ui/households/record_words.h"
#include "ui/households/service_lines.h"
#include "ui/households/timeline_delegate.h"
#include "ui/shared/button.h"
#include "ui/shared/marks.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel_tabs.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int servicesShown = 3, recentShown = 3, logShown = 200;

/// Widgets below each other that scroll where the panel is too low for them.
QWidget* holder(std::initializer_list<QWidget*> widgets) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->viewport()->setAutoFillBackground(false);
    auto* box = new QWidget;
    box->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    area->setWidget(box);
    box->setAutoFillBackground(false);
    return area;
}

} // namespace

RecordView::RecordView(Context& given, QWidget* parent) : QWidget(parent), context(given) {
    indicators = context.store.read([](const Db& db) { return indicators::all(db); }).value_or({});
    for (const Indicator& each : std::as_const(indicators))
        if (each.used && each.inGrid && !each.accountType.isEmpty() && services.size() < servicesShown)
            services.append(each);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    nothing = new EmptyState(u"house"_s, tr("No household chosen"), tr("Choose a row on the left."));
    record = new QWidget;
    auto* column = new QVBoxLayout(record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    outer->addWidget(nothing, 1);
    outer->addWidget(record, 1);

    QList<Column<services::Person>> columns{{tr("Name"),
                                             [](const services::Person& p) { return p.resident.name; },
                                             Qt::AlignLeft,
                                             0,
                                             {},
                                             [](const services::Person& p, int role) -> QVariant {
                                                 if (role == CellRole::Second)
                                                     return record_words::personLine(p.resident);
                                                 return role == Qt::ToolTipRole ? QVariant(p.resident.name)
                                                                                : QVariant();
                                             }}};
    for (const Indicator& each : std::as_const(services)) {
        const ChipData widest = record_words::serviceChip(each, {services::State::Has, {}, {}, {}});
        columns.append(
            {record_words::serviceName(each),
             {},
             Qt::AlignRight,
             int(paint::chipSize(widest).width()) + (&each == &services.constLast() ? 18 : 6), // the last has the edge
             {},
             [each](const services::Person& p, int role) -> QVariant {
                 const services::Service service = p.services.value(each.id);
                 if (role == CellRole::Chip)
                     return QVariant::fromValue(record_words::serviceChip(each, service));
                 if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
                     return record_words::serviceLine(each, service);
                 return {};
             }});
    }
    people = new TableModel<services::Person>(columns, this);
    people->key = [](const services::Person& p) { return QVariant(p.resident.id.value); };
    members = new TableView;
    members->setObjectName(u"members"_s);
    members->setAccessibleName(tr("Members"));
    members->horizontalHeader()->hide();
    members->setItemDelegate(new ServiceDelegate(members));
    members->setRowHeight(43);
    members->setEdgePadding(12);
    members->setTable(people);
    members->setFitRows(true);
    connect(members, &TableView::rowActivated, this,
            [this](const QModelIndex& index) { emit residentAsked(people->row(index).resident.id); });
    connect(members->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordView::showPerson);
    told = new ServiceLines(context);
    connect(told, &ServiceLines::visitOpened, this, &RecordView::visitOpened);
    nobody = label(tr("Nobody is recorded by name yet."), Type::Body, Token::T2);
    auto* addPerson = wordLink(tr("Add a person"));
    addPerson->setObjectName(u"addPerson"_s);
    connect(addPerson, &QAbstractButton::clicked, this, [this] { emit residentAsked({}); });
    allVisits = wordLink(tr("See all"));
    allVisits->setObjectName(u"allVisits"_s);
    connect(allVisits, &QAbstractButton::clicked, this, [this] { tabs->setCurrent(1); });
    auto* addLine = new QWidget;
    auto* addRow = new QHBoxLayout(addLine);
    addRow->setContentsMargins(12, 2, 12, 2);
    addRow->addWidget(nobody);
    addRow->addWidget(addPerson);
    addRow->addStretch(1);
    auto* section = new SectionHead(tr("Visits"));
    section->addAction(allVisits);

    recent = record_words::visitModel<VisitLine>(this);
    visits = record_words::visitModel<VisitLine>(this);
    auto* recentView = timeline(recent);
    recentView->setObjectName(u"recentVisits"_s);
    recentView->setFitRows(true);
    auto* visitView = timeline(visits);
    visitView->setObjectName(u"visits"_s);

    log = new HistoryView(context);
    connect(log, &HistoryView::undone, this, &RecordView::undone);

    tabs = new PanelTabs;
    tabs->setObjectName(u"recordTabs"_s);
    tabs->addTab(tr("Members"), holder({members, told, addLine, section, recentView}));
    tabs->addTab(tr("Visits"), visitView);
    tabs->addTab(tr("History"), log);
    column->addWidget(tabs, 1);
    show(std::nullopt);
}

QWidget* RecordView::head() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    name = label({}, Type::Record);
    name->setWordWrap(true);
    code = new Chip;
    first->addWidget(name, 1);
    first->addWidget(code, 0, Qt::AlignTop);
    column->addLayout(first);
    address = label({}, Type::Body, Token::T2);
    address->setWordWrap(true);
    column->addWidget(address);
    auto* contact = new QHBoxLayout;
    contact->setSpacing(6);
    phone = label({}, Type::Body, Token::T2);
    phone->setObjectName(u"phoneShown"_s);
    showPhoneLink = wordLink(tr("Show"));
    showPhoneLink->setObjectName(u"showPhone"_s);
    zalo = label({}, Type::Body, Token::T2);
    zalo->setTextFormat(Qt::RichText);
    contact->addWidget(phone);
    contact->addWidget(showPhoneLink);
    contact->addWidget(zalo);
    contact->addStretch(1);
    column->addLayout(contact);
    closed = label({}, Type::BodyBold, Token::Wa);
    closed->setWordWrap(true);
    column->addWidget(closed);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->setSpacing(6);
    visit = (new Button(tr("Record a visit"), u"plus"_s))->setKind(Button::Kind::Primary)->setSmall();
    visit->setObjectName(u"recordVisit"_s);
    edit = (new Button(tr("Edit"), u"edit"_s, u"F2"_s))->setSmall();
    edit->setObjectName(u"editHousehold"_s);
    more = (new Button(tr("More")))->setSmall();
    more->setDropDown(true);
    more->setObjectName(u"moreSteps"_s);
    menu = new QMenu(this);
    for (Button* each : {visit, edit, more})
        buttons->addWidget(each);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(showPhoneLink, &QAbstractButton::clicked, this, &RecordView::reveal);
    connect(visit, &QAbstractButton::clicked, this, &RecordView::visitAsked);
    connect(edit, &QAbstractButton::clicked, this, &RecordView::editAsked);
    connect(more, &QAbstractButton::clicked, this, [this] {
        fillMenu();
        menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2)));
    });
    return box;
}

TableView* RecordView::timeline(TableModel<VisitLine>* model) {
    auto* view = new TableView;
    view->setAccessibleName(tr("Visits"));
    view->horizontalHeader()->hide();
    view->setItemDelegate(new TimelineDelegate(view));
    view->setRowHeight(40);
    view->setEdgePadding(12);
    view->setTable(model);
    connect(view, &TableView::rowActivated, this, [this, model](const QModelIndex& index) {
        if (const ActivityId id = model->row(index).id)
            emit visitOpened(id);
    });
    return view;
}

void RecordView::fillMenu() {
    menu->clear();
    const auto add = [&](const QString& text, Step step, const char* key) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(key));
        connect(action, &QAction::triggered, this, [this, step] { emit stepAsked(step); });
    };
    add(tr("Moves to another neighbourhood…"), Step::Move, "move");
    add(tr("Correct the neighbourhood…"), Step::CorrectArea, "correctArea");
    menu->addSeparator();
    if (!people->rows().isEmpty())
        add(tr("People move or leave…"), Step::MovePeople, "movePeople");
    if (people->rows().size() > 1)
        add(tr("Split off a household…"), Step::Split, "split");
    add(tr("Same as another household…"), Step::Merge, "merge");
    menu->addSeparator();
    if (line && line->household.status == HouseholdStatus::Open)
        add(tr("Stop following…"), Step::Close, "close");
    else
        add(tr("Follow again"), Step::Reopen, "reopen");
    add(tr("Delete the household"), Step::Delete, "delete");
}

QList<Resident> RecordView::residents() const {
    QList<Resident> list;
    for (const services::Person& each : people->rows())
        list += each.resident;
    return list;
}

QString RecordView::phoneText() const {
    const QString digits = line->household.phone;
    return digits.isEmpty() ? tr("No phone known")
                            : tr("Phone %1").arg(revealed ? showPhone(digits) : maskPhone(digits));
}

void RecordView::reveal() {
    if (!line || revealed || line->household.phone.isEmpty())
        return;
    if (!context.store.readOnly()) {
        const auto noted = context.store.note(tr("Show the phone of household %1").arg(line->household.code), {});
        if (!noted) // a number that is shown must be in the log
            return;
    }
    revealed = true;
    fillHead();
}

void RecordView::fillHead() {
    const Household& h = line->household;
    name->setText(h.headName);
    code->setChip({ChipKind::Neutral, tr("Household %1").arg(h.code), u"-"_s});
    QString where = HouseholdModel::addressOf(h);
    if (!line->areaName.isEmpty())
        where += (where.isEmpty() ? QString() : u", "_s) + line->areaName;
    address->setText(where);
    phone->setText(phoneText());
    showPhoneLink->setVisible(!h.phone.isEmpty() && !revealed);
    zalo->setText(h.zaloSince.isValid() ? u"· "_s + tr("Zalo group: <b>joined</b>")
                                        : u"· "_s + tr("Zalo group: not yet"));
    closed->setVisible(h.status != HouseholdStatus::Open);
    closed->setText(tr("%1 since %2").arg(nameOf(h.status), showDate(h.statusDay)));
}

void RecordView::show(const std::optional<HouseholdLine>& next) {
    if (!next || !line || next->household.id != line->household.id) {
        revealed = false;
        members->setCurrentIndex({});
        menu->close(); // its steps were about another one
    }
    line = next;
    record->setVisible(line.has_value());
    nothing->setVisible(!line);
    if (!line)
        return;
    fillHead();
    const HouseholdId id = line->household.id;
    const auto read = context.store.read([&](const Db& db) {
        people->setRows(services::of(db, id, context.today()));
        fillVisits(activities::ofHousehold(db, id), teams::groups(db, context.today()));
        log->setRows(households::changesOf(db, id, logShown));
    });
    if (!read) {
        closed->setText(read.error().text);
        closed->show();
    }
    showPerson();
    members->setVisible(!people->rows().isEmpty());
    nobody->setVisible(people->rows().isEmpty());
    tabs->setCount(0, int(people->rows().size()));
}

/// Who has what since when, in words, of the chosen member.
void RecordView::showPerson() {
    const QModelIndex at = members->currentIndex();
    told->setPerson(at.isValid() && at.row() < people->rowCount() ? &people->row(at) : nullptr, indicators);
}

void RecordView::fillVisits(const QList<Activity>& list, const QList<SubGroup>& groups) {
    QList<VisitLine> lines;
    const QDate next = line->state ? line->state->nextDay : QDate();
    if (next.isValid())
        lines.append({{},
                      next,
                      next == context.today()  ? tr("return, today")
                      : next < context.today() ? tr("return, overdue")
                                               : tr("return"),
                      {},
                      Outcome::ComeBack});
    for (const Activity& activity : list) {
        QString group;
        for (const SubGroup& each : groups)
            if (each.id == activity.group)
                group = each.name;
        lines.append({activity.id, activity.day, record_words::whoWent(group, activity.visitors),
                      record_words::whatHappened(activity, indicators), activity.outcome});
    }
    visits->setRows(lines);
    recent->setRows(lines.mid(0, recentShown));
    allVisits->setLink(tr("See all %1").arg(list.size()), tr("All visits of the household"));
    allVisits->setVisible(list.size() > recentShown);
    tabs->setCount(1, list.isEmpty() ? -1 : int(list.size()));
}

} // namespace sotoso
