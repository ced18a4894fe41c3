// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/filter_bar.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"
#include "ui/households/record_words.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"

#include <QBoxLayout>
#include <QEvent>

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
    others = new Button({}, u"filter"_s);
    others->setObjectName(u"moreFilters"_s);
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
    for (Button* each : {visited, account, returning, others})
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
    connect(account, &QAbstractButton::clicked, this, &FilterBar::serviceMenu);
    connect(others, &QAbstractButton::clicked, this, &FilterBar::otherMenu);
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

void FilterBar::setServices(const QList<Indicator>& list, QDate day) {
    services = list;
    today = day;
    account->setVisible(!services.isEmpty());
    showState();
}

QString FilterBar::serviceName(const QString& code) const {
    for (const Indicator& each : services)
        if (each.code == code)
            return record_words::serviceName(each);
    return code;
}

void FilterBar::setFilter(const HouseholdFilter& filter) {
    now = filter;
    showState();
}

QString FilterBar::visitedText() const {
    const QString outcome = now.outcome ? nameOf(*now.outcome) : QString();
    if (now.outcome && now.visited == Visited::Any)
        return tr("Last visit: %1").arg(outcome);
    QString text;
    switch (now.visited) {
    case Visited::Met:
        text = tr("Visited: %1").arg(tr("yes"));
        break;
    case Visited::NotMet:
        text = tr("Visited: %1").arg(tr("not yet"));
        break;
    case Visited::Closed:
        text = tr("No longer followed");
        break;
    case Visited::Since:
        text = tr("Visited since %1").arg(showDay(now.since));
        break;
    case Visited::NotSince:
        text = tr("Not visited since %1").arg(showDay(now.since));
        break;
    default:
        text = tr("Visited: %1").arg(tr("all"));
    }
    return now.outcome ? tr("%1, last: %2").arg(text, outcome) : text;
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
    visited->setText(visitedText());
    visited->setActive(now.visited != Visited::Any || now.outcome);
    account->setText(now.lacking.isEmpty()           ? tr("Lacks an account")
                     : now.lacking == firstService() ? tr("Account: lacking")
                                                     : tr("Lacks %1").arg(serviceName(now.lacking)));
    account->setIconName(now.lacking.isEmpty() ? QString() : u"close"_s);
    account->setActive(!now.lacking.isEmpty());
    account->setDropDown(now.lacking.isEmpty() && services.size() > 1);
    QStringList more;
    if (now.kind)
        more += nameOf(*now.kind);
    if (now.doubtful)
        more += tr("maybe entered twice");
    others->setText(more.join(u", "_s));
    others->setIconName(u"filter"_s);
    others->setActive(!more.isEmpty());
    returning->setText(now.returning == Return::Any       ? tr("Return")
                       : now.returning == Return::Planned ? tr("Return: planned")
                                                          : tr("Return: due"));
    returning->setActive(now.returning != Return::Any);
    clear->setVisible(now != HouseholdFilter());
    for (Button* each : {areaButton, visited, account, returning}) {
        each->setAccessibleName(each->text());
        each->updateGeometry();
    }
    others->setAccessibleName(more.isEmpty() ? tr("More filters") : tr("More filters: %1").arg(more.join(u", "_s)));
    others->setToolTip(others->accessibleName());
    others->updateGeometry();
}

QString FilterBar::describe() const {
    QStringList parts;
    for (const Area& area : areas)
        if (area.id == now.area)
            parts += area.name;
    if (!now.text.trimmed().isEmpty())
        parts += u"“%1”"_s.arg(now.text.trimmed());
    for (const Button* each : {visited, account, returning, others})
        if (each->isActive())
            parts += each->text();
    return parts.join(u"; ");
}

void FilterBar::setCount(qsizetype count) {
    number->setText(showCount(count));
    word->setText(tr("households", "after a number"));
}

void FilterBar::fold() {
    const bool folded = unfoldedWidth() > width();
    lines->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    field->setMaximumWidth(folded ? QWIDGETSIZE_MAX : 236);
}

int FilterBar::unfoldedWidth() const {
    return lines->itemAt(0)->minimumSize().width() + lines->spacing() + lines->itemAt(1)->minimumSize().width();
}

QSize FilterBar::minimumSizeHint() const {
    const QSize first = lines->itemAt(0)->minimumSize(), second = lines->itemAt(1)->minimumSize();
    return {std::max(first.width(), second.width()), first.height()};
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

bool FilterBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

} // namespace sotoso
