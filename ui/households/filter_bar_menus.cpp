// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/filter_bar.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "ui/shared/button.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/marks.h"

#include <QMenu>
#include <QWidgetAction>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

using Visited = HouseholdFilter::Visited;
using Return = HouseholdFilter::Return;

QMenu* newMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// QMenu::addSection() is not drawn under a style sheet.
void heading(QMenu* menu, const QString& text) {
    if (!menu->isEmpty())
        menu->addSeparator();
    auto* words = label(text, Type::SmallBold, Token::T2);
    words->setContentsMargins(10, 5, 24, 3);
    auto* holder = new QWidgetAction(menu);
    holder->setText(text);
    holder->setDefaultWidget(words);
    holder->setEnabled(false);
    menu->addAction(holder);
}

void popUp(QMenu* menu, Button* under) {
    menu->popup(under->mapToGlobal(QPoint(0, under->height() + 2)));
}

} // namespace

void FilterBar::offer(QMenu* menu, const QString& text, const HouseholdFilter& wanted) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(wanted == now);
    connect(action, &QAction::triggered, this, [this, wanted] { choose(wanted); });
}

void FilterBar::areaMenu() {
    auto* menu = newMenu(this);
    HouseholdFilter next = now;
    next.area = {};
    offer(menu, tr("All"), next);
    for (const Area& area : std::as_const(areas)) {
        next.area = area.id;
        offer(menu, area.name, next);
    }
    popUp(menu, areaButton);
}

void FilterBar::visitedMenu() {
    auto* menu = newMenu(this);
    const auto add = [&](QMenu* to, const QString& text, Visited value, QDate since = {}) {
        HouseholdFilter next = now;
        next.visited = value;
        next.since = since;
        offer(to, text, next);
    };
    HouseholdFilter any = now;
    any.visited = Visited::Any;
    any.since = {};
    any.outcome.reset();
    offer(menu, tr("All"), any);
    add(menu, tr("Met at least once"), Visited::Met);
    add(menu, tr("Not met yet"), Visited::NotMet);
    for (const Visited value : {Visited::Since, Visited::NotSince}) {
        QMenu* since = menu->addMenu(value == Visited::Since ? tr("Visited in the last…") : tr("Not visited for…"));
        for (const int days : {7, 30, 90, 180})
            add(since, tr("%n day(s) back", nullptr, days), value, today.addDays(-days));
        connect(since->addAction(tr("Since another day…")), &QAction::triggered, this,
                [this, value] { emit sinceAsked(value); });
    }
    QMenu* last = menu->addMenu(tr("At the last visit"));
    HouseholdFilter next = now; // with any of the above: absent, and not visited since
    next.outcome.reset();
    offer(last, tr("Any outcome"), next);
    for (const Outcome outcome :
         {Outcome::Met, Outcome::Absent, Outcome::Refused, Outcome::ComeBack, Outcome::MovedAway}) {
        next.outcome = outcome;
        offer(last, nameOf(outcome), next);
    }
    add(menu, tr("No longer followed"), Visited::Closed);
    popUp(menu, visited);
}

void FilterBar::serviceMenu() {
    HouseholdFilter next = now;
    if (!now.lacking.isEmpty() || services.size() < 2) { // ✕, or there is but one
        next.lacking = now.lacking.isEmpty() ? firstService() : QString();
        return choose(next);
    }
    auto* menu = newMenu(this);
    for (const Indicator& each : std::as_const(services)) {
        next.lacking = each.code;
        offer(menu, words::name(each), next);
    }
    popUp(menu, account);
}

void FilterBar::returnMenu() {
    auto* menu = newMenu(this);
    HouseholdFilter next = now;
    const auto add = [&](const QString& text, Return value) {
        next.returning = value;
        offer(menu, text, next);
    };
    add(tr("All"), Return::Any);
    add(tr("With an appointment"), Return::Planned);
    add(tr("Due by today"), Return::Due);
    popUp(menu, returning);
}

void FilterBar::otherMenu() {
    auto* menu = newMenu(this);
    heading(menu, tr("Kind of household"));
    HouseholdFilter next = now;
    next.kind.reset();
    offer(menu, tr("All"), next);
    for (const HouseholdKind kind :
         {HouseholdKind::Permanent, HouseholdKind::Temporary, HouseholdKind::Lodging, HouseholdKind::Business}) {
        next.kind = kind;
        offer(menu, nameOf(kind), next);
    }
    menu->addSeparator();
    next = now;
    next.doubtful = !now.doubtful;
    QAction* doubtful = menu->addAction(tr("Maybe entered twice"));
    doubtful->setCheckable(true);
    doubtful->setChecked(now.doubtful);
    connect(doubtful, &QAction::triggered, this, [this, next] { choose(next); });
    heading(menu, tr("Saved filters"));
    for (const SavedFilter& each : std::as_const(kept))
        offer(menu, each.name, each.filter);
    QAction* save = menu->addAction(tr("Save this filter…"));
    save->setEnabled(now != HouseholdFilter());
    connect(save, &QAction::triggered, this, &FilterBar::saveAsked);
    if (!kept.isEmpty()) {
        QMenu* remove = menu->addMenu(tr("Forget a filter"));
        for (qsizetype i = 0; i < kept.size(); ++i)
            connect(remove->addAction(kept[i].name), &QAction::triggered, this, [this, i] {
                QList<SavedFilter> left = kept;
                left.removeAt(i);
                emit savedChanged(left);
            });
    }
    popUp(menu, others);
}

} // namespace sotoso
