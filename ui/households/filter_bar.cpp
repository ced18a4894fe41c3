// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/filter_bar.h"

#include "app/base/parse.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"

#include <QBoxLayout>
#include <QMenu>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSegments = 6; // more neighbourhoods become a menu

using Visited = HouseholdFilter::Visited;
using Return = HouseholdFilter::Return;

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
    lines = new QHBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    field = new SearchField(tr("Name, house number, phone"));
    field->setObjectName(u"householdSearch"_s);
    field->setAccessibleName(tr("Find households"));
    field->setHint(u"Ctrl+F"_s);
    field->setFixedHeight(32);
    field->setMinimumWidth(180);
    field->setMaximumWidth(236);
    segments = new Segmented(tr("Neighbourhood"));
    segments->setObjectName(u"areaFilter"_s);
    areaButton = new Button({});
    areaButton->setObjectName(u"areaMenu"_s);
    visited = new Button({});
    visited->setObjectName(u"visitedFilter"_s);
    account = new Button({});
    account->setObjectName(u"accountFilter"_s);
    returning = new Button({});
    returning->setObjectName(u"returnFilter"_s);
    for (Button* each : {areaButton, visited, returning})
        each->setDropDown(true);
    number = label({}, Type::BodyBold);
    number->setObjectName(u"householdCount"_s);
    word = label({}, Type::Body, Token::T2);
    clear = wordLink(tr("Clear filters"));
    clear->setObjectName(u"clearFilters"_s);
    first->addWidget(field, 1);
    first->addWidget(segments);
    first->addWidget(areaButton);
    for (Button* each : {visited, account, returning})
        second->addWidget(each);
    second->addStretch(1);
    auto* count = new QHBoxLayout;
    count->setSpacing(4);
    count->addWidget(number);
    count->addWidget(word);
    second->addLayout(count);
    second->addWidget(clear);
    lines->addLayout(first, 1);
    lines->addLayout(second);

    connect(field, &SearchField::searched, this, [this](const QString& text) {
        HouseholdFilter next = now;
        next.text = text;
        choose(next);
    });
    connect(field, &SearchField::entered, this, &FilterBar::toList);
    connect(field, &SearchField::wentDown, this, &FilterBar::toList);
    connect(segments, &Segmented::chose, this, [this](int index) {
        HouseholdFilter next = now;
        next.area = index > 0 ? areas[index - 1].id : AreaId();
        choose(next);
    });
    connect(areaButton, &QAbstractButton::clicked, this, &FilterBar::areaMenu);
    connect(visited, &QAbstractButton::clicked, this, &FilterBar::visitedMenu);
    connect(returning, &QAbstractButton::clicked, this, &FilterBar::returnMenu);
    connect(account, &QAbstractButton::clicked, this, [this] {
        HouseholdFilter next = now;
        next.lacking = !next.lacking;
        choose(next);
    });
    connect(clear, &QAbstractButton::clicked, this, [this] {
        choose({});
        field->setFocus(Qt::OtherFocusReason);
    });
    showState();
}

void FilterBar::setAreas(const QList<Area>& list) {
    areas = list;
    QStringList texts{tr("All")};
    for (const Area& area : areas)
        texts += area.code;
    segments->setChoices(texts);
    segments->setVisible(areas.size() > 1 && areas.size() <= mostSegments);
    areaButton->setVisible(areas.size() > mostSegments);
    showState();
}

void FilterBar::setFilter(const HouseholdFilter& filter) {
    now = filter;
    showState();
}

void FilterBar::choose(const HouseholdFilter& filter) {
    if (filter == now)
        return;
    now = filter;
    showState();
    emit changed();
}

void FilterBar::showState() {
    if (field->text().simplified() != now.text.simplified()) {
        field->setText(now.text);
        field->flush();
    }
    int at = 0;
    QString area = tr("All");
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (areas[i].id == now.area) {
            at = int(i) + 1;
            area = areas[i].name;
        }
    segments->setCurrent(at);
    areaButton->setText(tr("Neighbourhood: %1").arg(area));
    areaButton->setActive(at > 0);
    const QString met = now.visited == Visited::Met      ? tr("yes")
                        : now.visited == Visited::NotMet ? tr("not yet")
                                                         : tr("all");
    visited->setText(now.visited == Visited::Closed ? tr("No longer followed") : tr("Visited: %1").arg(met));
    visited->setActive(now.visited != Visited::Any);
    account->setText(now.lacking ? tr("Account: lacking") : tr("Lacks an account"));
    account->setIconName(now.lacking ? u"close"_s : QString());
    account->setActive(now.lacking);
    returning->setText(now.returning == Return::Any       ? tr("Return")
                       : now.returning == Return::Planned ? tr("Return: planned")
                                                          : tr("Return: due"));
    returning->setActive(now.returning != Return::Any);
    clear->setVisible(now != HouseholdFilter());
    for (Button* each : {areaButton, visited, account, returning}) {
        each->setAccessibleName(each->text());
        each->updateGeometry();
    }
}

void FilterBar::popUp(Button* under, const QList<std::pair<QString, HouseholdFilter>>& choices) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [text, filter] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(filter == now);
        connect(action, &QAction::triggered, this, [this, wanted = filter] { choose(wanted); });
    }
    menu->popup(under->mapToGlobal(QPoint(0, under->height() + 2)));
}

void FilterBar::areaMenu() {
    QList<std::pair<QString, HouseholdFilter>> choices;
    HouseholdFilter next = now;
    next.area = {};
    choices.append({tr("All"), next});
    for (const Area& area : std::as_const(areas)) {
        next.area = area.id;
        choices.append({area.name, next});
    }
    popUp(areaButton, choices);
}

void FilterBar::visitedMenu() {
    QList<std::pair<QString, HouseholdFilter>> choices;
    HouseholdFilter next = now;
    const auto add = [&](const QString& text, Visited value) {
        next.visited = value;
        choices.append({text, next});
    };
    add(tr("All"), Visited::Any);
    add(tr("Met at least once"), Visited::Met);
    add(tr("Not met yet"), Visited::NotMet);
    add(tr("No longer followed"), Visited::Closed);
    popUp(visited, choices);
}

void FilterBar::returnMenu() {
    QList<std::pair<QString, HouseholdFilter>> choices;
    HouseholdFilter next = now;
    const auto add = [&](const QString& text, Return value) {
        next.returning = value;
        choices.append({text, next});
    };
    add(tr("All"), Return::Any);
    add(tr("With an appointment"), Return::Planned);
    add(tr("Due by today"), Return::Due);
    popUp(returning, choices);
}

QString FilterBar::describe() const {
    QStringList parts;
    for (const Area& area : areas)
        if (area.id == now.area)
            parts += area.name;
    if (!now.text.trimmed().isEmpty())
        parts += u"“%1”"_s.arg(now.text.trimmed());
    for (const Button* each : {visited, account, returning})
        if (each->isActive())
            parts += each->text();
    return parts.join(u"; ");
}

void FilterBar::setCount(qsizetype count) {
    number->setText(showCount(count));
    word->setText(tr("households", "after a number"));
}

void FilterBar::setFolded(bool folded) {
    lines->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    field->setMaximumWidth(folded ? QWIDGETSIZE_MAX : 236);
}

} // namespace sotoso
