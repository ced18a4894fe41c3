// SPDX-License-Identifier: GPL-3.0-or-later
// How the visit form is laid out, from its head to its foot.
#include "ui/shared/date_edit.h"
#include "ui/shared/messages.h"
#include "ui/visits/handed_out.h"
#include "ui/visits/message_line.h"
#include "ui/visits/quick_forms.h"
#include "ui/visits/service_grid.h"
#include "ui/visits/service_legend.h"
#include "ui/visits/visit_editor.h"
#include "ui/visits/visit_head.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

/// The edge around the grid.
class GridFrame : public QFrame {
public:
    explicit GridFrame(QWidget* inside) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(1, 1, 1, 1);
        column->addWidget(inside);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::box(&painter, rect(), 4, color(Token::Surface), color(Token::Line2));
    }
};

/// A line of the form with room for two lines of a message.
QWidget* lineOf(int height) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    line->setFixedHeight(int(height * Theme::of().fontScale() / 100.0));
    return line;
}

} // namespace

void VisitEditor::build() {
    setObjectName(u"editor"_s);
    head = new VisitHead;
    body()->addWidget(head);
    head->dayRow()->setProperty("bubbleAbove", true); // over the captions, not over the household's name
    head->dayRow()->floatMessage(this);
    auto* holder = new QVBoxLayout;
    holder->setContentsMargins(14, 0, 14, 0);
    strip = new Banner;
    strip->setObjectName(u"strip"_s);
    holder->addSpacing(0);
    holder->addWidget(strip);
    body()->addLayout(holder);
    pages = new QStackedWidget;
    auto* empty =
        new EmptyState(u"visit"_s, tr("No household chosen yet"),
                       tr("Type a name, a house number or a phone number at left; Enter takes the household."));
    auto* add = empty->addButton(tr("Add a new household"), u"plus"_s);
    add->setFocusPolicy(Qt::NoFocus);
    connect(add, &Button::clicked, this, &VisitEditor::newHouseholdAsked);
    pages->addWidget(empty);
    pages->addWidget(buildForm());
    body()->addWidget(pages, 1);
    buildFoot();

    connect(head, &VisitHead::edited, this, &VisitEditor::collect);
    connect(head, &VisitHead::finished, this, [this] {
        if (household)
            focusGrid();
        else
            emit searchAsked();
    });
    connect(head, &VisitHead::dayChanged, this, [this] {
        collect();
        refresh();
    });
}

QHBoxLayout* VisitEditor::buildHouseholdLine() {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    name = label({}, Type::Record);
    name->setObjectName(u"householdName"_s);
    code = new Chip(ChipKind::Neutral, {}, u"-"_s);
    appointment = new Chip(ChipKind::Wa, {}, u"clock"_s);
    correcting = new Chip(ChipKind::Accent, {}, u"edit"_s);
    correcting->setObjectName(u"correcting"_s);
    first->addWidget(name);
    for (Chip* chip : {code, appointment, correcting})
        first->addWidget(chip);
    first->addStretch(1);
    address = label({}, Type::Body, Token::T2);
    address->setTextInteractionFlags(Qt::NoTextInteraction);
    address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    texts->addLayout(first);
    texts->addWidget(address);
    see = new Button(tr("Open the household"), u"eye"_s, u"F3"_s);
    see->setObjectName(u"seeHousehold"_s);
    see->setSmall();
    see->setFocusPolicy(Qt::ClickFocus);
    connect(see, &Button::clicked, this, &VisitEditor::householdAsked);
    row->addLayout(texts, 1);
    row->addWidget(see, 0, Qt::AlignVCenter);
    return row;
}

QWidget* VisitEditor::buildForm() {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(14, 9, 14, 8);
    column->setSpacing(0);
    column->addLayout(buildHouseholdLine());
    // What is to be said of the household stands in the place of the hint, what is to be said of the grid beside the
    // legend: nothing moves when it comes.
    auto* caption = lineOf(37);
    householdMessage = new MessageLine;
    householdMessage->setObjectName(u"householdMessage"_s);
    gridHint = label({}, Type::Small, Token::T2);
    gridHint->setObjectName(u"gridHint"_s);
    gridHint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* addOne = addPersonButton();
    for (QWidget* each :
         QList<QWidget*>{label(tr("2. People met and services"), Type::BodyBold), gridHint, householdMessage, addOne})
        caption->layout()->addWidget(each);
    column->addWidget(caption);
    grid = new ServiceGrid;
    column->addWidget(new GridFrame(grid));
    auto* below = lineOf(36);
    legend = new ServiceLegend;
    gridMessage = new MessageLine;
    gridMessage->setObjectName(u"gridMessage"_s);
    below->layout()->addWidget(legend);
    below->layout()->addWidget(gridMessage);
    person = new QuickResident(context);
    belowGrid = new QStackedWidget;
    belowGrid->setFixedHeight(below->height());
    belowGrid->addWidget(below);
    belowGrid->addWidget(person);
    column->addWidget(belowGrid);
    column->addWidget(buildBottom(), 1);
    connect(grid, &ServiceGrid::edited, this, &VisitEditor::collect);
    connect(grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VisitEditor::describeKeys);
    connect(grid, &ServiceGrid::finished, this, &VisitEditor::focusMaterials);
    connect(legend, &ServiceLegend::pressed, grid, [this](int digit) {
        grid->setFocus(Qt::MouseFocusReason);
        grid->press(digit);
    });
    connect(addOne, &QAbstractButton::clicked, this, &VisitEditor::addPerson);
    const auto closePerson = [this] { belowGrid->setCurrentIndex(0); };
    connect(person, &QuickResident::cancelled, this, [this, closePerson] {
        closePerson();
        focusGrid();
    });
    connect(person, &QuickResident::unnamed, this, [this, closePerson] {
        closePerson();
        unnamedRow = true;
        showGrid();
        grid->setFocus(Qt::OtherFocusReason);
        grid->goTo(grid->cells()->rowCount() - 1, ServiceModel::FirstService);
    });
    connect(person, &QuickResident::saved, this, [this, closePerson](ResidentId added) {
        closePerson();
        refresh();
        for (int row = 0; row < grid->cells()->rowCount(); ++row)
            if (grid->cells()->resident(row) == added) {
                grid->cells()->setMet(row, true); // whoever is added stands at the door
                grid->setFocus(Qt::OtherFocusReason);
                grid->goTo(row, ServiceModel::FirstService);
            }
    });
    return form;
}

QWidget* VisitEditor::buildBottom() {
    auto* bottom = new QWidget;
    auto* row = new QGridLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(18);
    handedOut = new HandedOut;
    handedOut->setFixedWidth(int(272 * Theme::of().fontScale() / 100.0));
    row->addWidget(handedOut, 0, 0);

    auto* middle = new QWidget;
    middle->setFixedWidth(int(204 * Theme::of().fontScale() / 100.0));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    nextDay = new DateEdit;
    nextDay->setObjectName(u"nextDay"_s);
    nextDay->setProperty("compact", true);
    nextDay->installEventFilter(this);
    nextRow = new FormRow(tr("4. Come back on"), nextDay);
    nextRow->setHeading();
    nextRow->setKey(u"F7"_s);
    nextRow->floatMessage(this);
    column->addWidget(nextRow);
    auto* none = label(tr("Leave empty if none"), Type::Small, Token::T2);
    none->setFixedHeight(none->sizeHint().height());
    column->addWidget(none); // the room of the message
    auto* quick = new QHBoxLayout;
    quick->setSpacing(6);
    week = new Button(tr("+7 days"));
    week->setObjectName(u"week"_s);
    fortnight = new Button(tr("+14 days"));
    fortnight->setObjectName(u"fortnight"_s);
    for (Button* each : {week, fortnight}) {
        each->setSmall();
        quick->addWidget(each);
    }
    quick->addStretch(1);
    column->addLayout(quick);
    column->addStretch(1);
    row->addWidget(middle, 0, 1);

    note = new QPlainTextEdit;
    note->setObjectName(u"note"_s);
    note->setTabChangesFocus(true);
    note->setMinimumHeight(56);
    noteRow = new FormRow(tr("5. Note"), note);
    noteRow->setHeading();
    noteRow->setKey(u"F9"_s);
    noteRow->floatMessage(this);
    row->addWidget(noteRow, 0, 2);
    row->setColumnStretch(2, 1);
    bottom->setMinimumHeight(int(120 * Theme::of().fontScale() / 100.0));

    connect(handedOut, &HandedOut::edited, this, &VisitEditor::collect);
    connect(nextDay, &QLineEdit::textChanged, this, &VisitEditor::collect);
    connect(note, &QPlainTextEdit::textChanged, this, &VisitEditor::collect);
    connect(week, &Button::clicked, this, [this] { showNext(7); });
    connect(fortnight, &Button::clicked, this, [this] { showNext(14); });
    return bottom;
}

void VisitEditor::buildFoot() {
    QHBoxLayout* row = foot();
    row->setContentsMargins(14, 10, 14, 10);
    save = new Button({}, u"check"_s, u"Ctrl+S"_s);
    save->setObjectName(u"saveVisit"_s);
    save->setKind(Button::Kind::Primary);
    absent = new Button(tr("Nobody home, note the call"), {}, u"F8"_s);
    absent->setObjectName(u"absent"_s);
    more = Button::iconOnly(u"chevron-down"_s, tr("Other outcomes: refused, come back, moved away"));
    more->setObjectName(u"otherOutcome"_s);
    away = new Button(tr("Put this form away"), {}, u"Esc"_s);
    away->setObjectName(u"putAway"_s);
    away->setKind(Button::Kind::Quiet);
    removeButton = new Button(tr("Delete this visit"), u"trash"_s);
    removeButton->setObjectName(u"removeVisit"_s);
    removeButton->setKind(Button::Kind::Danger);
    absent->setJoined(Qt::RightEdge);
    more->setJoined(Qt::LeftEdge);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(absent);
    pair->addWidget(more);
    row->addWidget(save);
    row->addLayout(pair);
    row->addWidget(away);
    row->addWidget(removeButton);
    row->addStretch(1);
    draftIcon = new IconLabel(u"ok"_s, Token::T2, 13);
    draftTime = label({}, Type::Small, Token::T2);
    draftTime->setObjectName(u"draftTime"_s);
    row->addWidget(draftIcon);
    row->addWidget(draftTime);
    connect(save, &Button::clicked, this, &VisitEditor::saveAsked);
    connect(absent, &Button::clicked, this, [this] { emit outcomeAsked(Outcome::Absent); });
    connect(away, &Button::clicked, this, &VisitEditor::putAwayAsked);
    connect(removeButton, &Button::clicked, this, &VisitEditor::removeAsked);
    connect(more, &Button::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Refused, note the call"), this, [this] { emit outcomeAsked(Outcome::Refused); });
        menu->addAction(tr("Asked to come back, note the call"), this,
                        [this] { emit outcomeAsked(Outcome::ComeBack); });
        menu->addAction(tr("Moved away, note the call"), this, [this] { emit outcomeAsked(Outcome::MovedAway); });
        const QSize size = menu->sizeHint();
        menu->popup(more->mapToGlobal(QPoint(0, -size.height() - 2)));
    });
}

} // namespace sotoso
