// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_book_form.h"

#include "app/actions/new_book.h"
#include "app/actions/targets.h"
#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/report/month_report.h"
#include "app/storage/indicators.h"
#include "ui/shared/prompts.h"
#include "ui/start/places.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostAreas = 99;
/// What the goal of the first run is about; all other targets are set on their page.
const QString goalCode = u"CQ01"_s;

FormRow* line(const QString& label, const char* name, const QString& example = {}) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(example);
    return new FormRow(label, edit);
}

} // namespace

NewBookForm::NewBookForm(Prompts& given, std::function<QDate()> day, QWidget* holder)
    : QWidget(holder), prompts(given), today(std::move(day)) {
    ward = line(tr("Ward or commune"), "newWard", tr("such as Phường 1"));
    parent = line(tr("City or province"), "newParent", tr("such as tỉnh Tây Ninh"));
    code = line(tr("Unit code"), "newCode", tr("5 digits"));
    count = line(tr("Number of neighbourhoods"), "newCount");
    names = line(tr("Names of the neighbourhoods"), "newNames", tr("Khu phố 1; Khu phố 2; …"));
    goal = line(tr("Goal: accounts for public services"), "newGoal");
    ward->setRequired();
    count->setRequired();
    count->setHint(u"info"_s, tr("Each gets a sub-group"));
    goal->setHint(u"calendar"_s, tr("by %1").arg(showDate(QDate(this->today().year(), 12, 31))));
    place = line(tr("Kept in"), "newPlace");
    auto* where = qobject_cast<QLineEdit*>(place->editor());
    where->setReadOnly(true);
    where->setFocusPolicy(Qt::ClickFocus);
    auto* change = new Button(tr("Change"), u"folder"_s);
    change->setObjectName(u"newPlaceChange"_s);
    connect(change, &QAbstractButton::clicked, this, &NewBookForm::choosePlace);
    go = new Button(tr("Make the book"), {}, u"Enter"_s);
    go->setObjectName(u"newCreate"_s);
    go->setKind(Button::Kind::Primary);
    go->setMinimumWidth(260);
    connect(go, &QAbstractButton::clicked, this, &NewBookForm::create);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    int at = 0;
    for (FormRow* row : {ward, parent, code, count, names, goal}) {
        grid->addWidget(row, at / 3, at % 3, Qt::AlignTop);
        grid->setColumnStretch(at % 3, 1);
        ++at;
        connect(static_cast<QLineEdit*>(row->editor()), &QLineEdit::returnPressed, this, &NewBookForm::create);
        connect(static_cast<QLineEdit*>(row->editor()), &QLineEdit::textEdited, row, &FormRow::clearMessage);
    }
    connect(static_cast<QLineEdit*>(parent->editor()), &QLineEdit::editingFinished, this, [this] {
        const QString above = typed(parent); // the report is addressed to its committee
        if (!above.isEmpty() && !report::namesItsLevel(above))
            parent->setNotice(tr("Write it whole, such as tỉnh %1").arg(above));
    });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(place, 1, Qt::AlignTop);
    const auto besideField = [&](Button* button) { // level with the field, whatever stands below it
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(label(u" "_s, Type::Small));
        column->addWidget(button);
        column->addStretch(1);
        foot->addLayout(column);
    };
    besideField(change);
    foot->addSpacing(8);
    besideField(go);
    grid->addLayout(foot, 2, 0, 1, 3);
    connect(static_cast<QLineEdit*>(ward->editor()), &QLineEdit::textChanged, this, &NewBookForm::follow);
    follow();
}

QString NewBookForm::typed(const FormRow* row) const {
    return text::clean(static_cast<QLineEdit*>(row->editor())->text());
}

void NewBookForm::follow() {
    const QString name = typed(ward);
    go->setText(name.isEmpty() || name.size() > 24 ? tr("Make the book") : tr("Make the book of %1").arg(name));
    go->updateGeometry();
    if (!placeChosen)
        path = places::freePath(places::folder(), places::fileName(name));
    auto* where = static_cast<QLineEdit*>(place->editor());
    where->setText(QDir::toNativeSeparators(path));
    where->setToolTip(where->text());
    place->clearMessage();
}

void NewBookForm::choosePlace() {
    const auto chosen = prompts.saveFile(this, {tr("Where the book is kept"), path, {tr("Books (*.sotoso)")}});
    if (!chosen)
        return;
    path = chosen->endsWith(".sotoso"_L1) ? *chosen : *chosen + u".sotoso"_s;
    placeChosen = true;
    follow();
}

void NewBookForm::complain(FormRow* row, const QString& text) {
    row->setError(text);
    if (!firstError)
        firstError = row;
}

bool NewBookForm::check() {
    firstError = nullptr;
    for (FormRow* row : {ward, parent, code, count, names, goal, place})
        row->clearMessage();
    if (typed(ward).isEmpty())
        complain(ward, tr("Write the name, such as Phường 1"));
    if (const QString unit = typed(code); !unit.isEmpty() && (unit.size() != 5 || unit.toUInt() == 0))
        complain(code, tr("The code has 5 digits, such as 25456"));
    const auto areas = parseCount(typed(count));
    const bool counted = areas && *areas >= 1 && *areas <= mostAreas;
    if (!counted)
        complain(count, tr("A number from 1 to %1").arg(mostAreas));
    const auto named = actions::parseAreas(typed(names));
    if (!named)
        complain(names, named.error().text);
    else if (counted && !named->isEmpty() && named->size() != *areas)
        complain(names, tr("There are %1 names for %2").arg(named->size()).arg(*areas));
    if (!typed(goal).isEmpty() && !parseCount(typed(goal)))
        complain(goal, tr("A number, such as 1.000"));
    if (firstError)
        firstError->editor()->setFocus(Qt::OtherFocusReason);
    return !firstError;
}

void NewBookForm::create() {
    if (!check())
        return;
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        complain(place, tr("This folder cannot be made; choose another place"));
        return;
    }
    actions::NewWard wanted{path, typed(ward), typed(code), typed(parent), *actions::parseAreas(typed(names))};
    if (wanted.areas.isEmpty())
        wanted.areas = actions::numberedAreas(int(*parseCount(typed(count))));
    auto book = actions::newBook(wanted);
    if (!book) {
        const QString field = book.error().field;
        FormRow* row = field == u"ward" ? ward : field == u"code" ? code : field == u"areas" ? names : place;
        complain(row, book.error().text);
        row->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!typed(goal).isEmpty()) {
        const QDate day = today();
        const auto indicator = (*book)->read([](const Db& db) { return indicators::byCode(db, goalCode); });
        if (indicator && *indicator) {
            actions::TargetDraft draft;
            draft.indicator = (*indicator)->id;
            draft.value = *parseCount(typed(goal));
            draft.from = QDate(day.year(), 1, 1);
            draft.due = QDate(day.year(), 12, 31);
            if (const auto set = actions::setTarget(**book, draft, day); !set)
                prompts.problem(this, tr("The goal was not set"), set.error().text);
        }
    }
    placeChosen = false;
    for (FormRow* row : {ward, parent, code, count, names, goal})
        static_cast<QLineEdit*>(row->editor())->clear();
    made(std::move(book).value());
}

} // namespace sotoso
