// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/todo_card.h"

#include "app/base/parse.h"

#include <QLocale>
#include <QPainter>
#include <QVariantMap>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownAtFirst = 5;

/// A line of the list, with a line above it.
class TodoRow : public QWidget {
public:
    explicit TodoRow(bool lined) : drawn(lined) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (drawn)
            paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line));
    }

private:
    bool drawn;
};

/// Wraps where it must, and asks for one line as long as its width is not known.
class WrappedLabel : public QLabel {
public:
    WrappedLabel(const QString& text, Type type, Token tone) : QLabel(text) {
        setType(this, type);
        setTone(this, tone);
        setWordWrap(true);
    }
    QSize minimumSizeHint() const override { return {40, fontMetrics().height()}; }
};

/// "Sắp tới" between the lists.
class GroupHead : public QWidget {
public:
    explicit GroupHead(const QString& text) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(12, 7, 12, 7);
        row->addWidget(label(text, Type::SmallBold, Token::T2));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface2));
        paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line));
    }
};

} // namespace

TodoCard::TodoCard(QWidget* parent) : CardFrame(tr("To do"), parent) {
    setTitleHeight(36);
    setDivided(true);
    count = new Badge(Badge::Kind::Neutral);
    addBesideTitle(count);
    list = new QWidget;
    body()->addWidget(list);
    body()->addStretch(1);
}

void TodoCard::setItems(const QList<WorkItem>& waiting, const QList<ComingDay>& next) {
    items = waiting;
    coming = next;
    fill();
}

void TodoCard::fill() {
    // A new list in place of the old one, so that no row outlives what it says.
    auto* fresh = new QWidget;
    auto* column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    delete body()->replaceWidget(list, fresh);
    list->hide();
    list->deleteLater();
    list = fresh;
    count->setCount(int(items.size()));
    count->setVisible(!items.isEmpty());
    const int shown = all ? int(items.size()) : std::min<int>(shownAtFirst, int(items.size()));
    for (int i = 0; i < shown; ++i)
        addItem(items[i], i);
    if (items.isEmpty()) {
        auto* nothing = label(tr("Nothing is waiting."), Type::Body, Token::T2);
        nothing->setContentsMargins(12, 10, 12, 10);
        column->addWidget(nothing);
    }
    if (items.size() > shownAtFirst) {
        auto* more = wordLink(all ? tr("Show fewer") : tr("See all %1").arg(items.size()));
        more->setObjectName(u"todo-all"_s);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(12, 4, 12, 6);
        row->addStretch(1);
        row->addWidget(more);
        column->addLayout(row);
        connect(more, &QAbstractButton::clicked, this, [this] {
            all = !all;
            fill();
            if (auto* again = findChild<QWidget*>(u"todo-all"_s))
                again->setFocus(Qt::OtherFocusReason);
        });
    }
    if (!coming.isEmpty()) {
        column->addWidget(new GroupHead(tr("Coming up")));
        for (int i = 0; i < std::min<int>(3, int(coming.size())); ++i)
            addComing(coming[i], i);
    }
}

NumberLink* TodoCard::door(const QString& text, const QString& name, const QString& objectName, const QString& page,
                           const QVariantMap& place) {
    auto* link = new NumberLink;
    link->setLink(text, name);
    link->setObjectName(objectName);
    connect(link, &QAbstractButton::clicked, this, [this, page, place] { emit open(page, place); });
    return link;
}

void TodoCard::addRow(const QString& icon, Token tone, NumberLink* number, const QString& before, const QString& after,
                      const QString& detail, NumberLink* link) {
    auto* row = new TodoRow(list->layout()->count() > 0);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(12, 6, 12, 7);
    across->setSpacing(10);
    auto* glyph = new IconLabel(icon, tone, 18);
    across->addWidget(glyph, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(0);
    if (!before.isEmpty() && number)
        first->addWidget(label(before, Type::BodyBold));
    else if (!before.isEmpty())
        first->addWidget(new WrappedLabel(before, Type::BodyBold, Token::T1), 1);
    if (number) {
        setType(number, Type::BodyBold);
        first->addWidget(number);
    }
    if (!after.isEmpty())
        first->addWidget(label(after, Type::BodyBold));
    if (number)
        first->addStretch(1);
    texts->addLayout(first);
    texts->addWidget(new WrappedLabel(detail, Type::Small, Token::T2));
    across->addLayout(texts, 1);
    if (link) {
        link->setPlainLink();
        across->addWidget(link, 0, Qt::AlignTop);
    }
    list->layout()->addWidget(row);
}

void TodoCard::addItem(const WorkItem& item, int index) {
    const QString name = u"todo-%1"_s.arg(index);
    const auto linkTo = [&](const QString& text, const QString& what, const QString& page, const QVariantMap& place) {
        return door(text, what + u": "_s + text, name, page, place);
    };
    switch (item.kind) {
    case WorkItem::Kind::IdleArea: {
        const QString headline = tr("%1: %n day(s) without a visit", nullptr, item.days).arg(item.area.name);
        QStringList detail{item.day.isValid() ? tr("Last visit %1").arg(showDate(item.day)) : tr("Never visited")};
        if (!item.group.isEmpty())
            detail << item.group;
        addRow(u"risk"_s, Token::Ri, nullptr, headline, {}, detail.join(u" · "_s),
               linkTo(tr("Plan visits"), headline, u"households"_s,
                      {{u"area"_s, qlonglong(item.area.id.value)}, {u"filter"_s, u"not_visited"_s}}));
        return;
    }
    case WorkItem::Kind::FollowUps: {
        const QVariantMap place{{u"list"_s, u"follow_ups"_s}};
        const QString headline = tr("Appointments due:");
        QStringList detail;
        if (item.late > 0)
            detail << tr("%n overdue", nullptr, int(item.late));
        QStringList groups;
        for (const auto& [group, households] : item.groups)
            groups << u"%1: %2"_s.arg(group).arg(households);
        if (!groups.isEmpty())
            detail << groups.join(u", "_s);
        const QString number = tr("%n household(s)", nullptr, int(item.count));
        addRow(u"clock"_s, Token::Wa,
               door(number, tr("%1 %2, open the list").arg(headline, number), name + u"-number"_s, u"records"_s, place),
               headline + u' ', {}, detail.join(u" · "_s), linkTo(tr("See"), headline, u"records"_s, place));
        return;
    }
    case WorkItem::Kind::Report: {
        const QString headline = tr("Report of month %1: due %2").arg(item.period.number).arg(showDay(item.day));
        const QString left = item.days > 0 ? tr("%n day(s) left", nullptr, item.days) : tr("Due today");
        addRow(u"report"_s, Token::Wa, nullptr, headline, {},
               u"%1 · %2"_s.arg(left, item.begun ? tr("draft") : tr("not begun")),
               linkTo(tr("Open"), headline, u"reports"_s, {{u"period"_s, item.period.code()}}));
        return;
    }
    case WorkItem::Kind::Drafts: {
        const QString number = tr("%n form(s)", nullptr, int(item.count));
        const QString after = tr("still in draft");
        addRow(u"visit"_s, Token::Accent,
               door(number, u"%1 %2"_s.arg(number, after), name + u"-number"_s, u"visits"_s, {{u"drafts"_s, true}}), {},
               u' ' + after, u"%1, %2"_s.arg(item.title, showDate(item.day)),
               linkTo(tr("Finish"), after, u"visits"_s, {{u"drafts"_s, true}}));
        return;
    }
    case WorkItem::Kind::Doubles: {
        const QString number = tr("%n group(s) of households", nullptr, int(item.count));
        const QString after = tr("entered twice?");
        addRow(u"merge"_s, Token::Accent,
               door(number, u"%1 %2"_s.arg(number, after), name + u"-number"_s, u"doubles"_s, {}), {}, u' ' + after,
               item.areas.join(u", "_s), linkTo(tr("Compare"), after, u"doubles"_s, {}));
        return;
    }
    }
}

void TodoCard::addComing(const ComingDay& day, int index) {
    const QString number = tr("%n household(s)", nullptr, int(day.households));
    const QString weekday = QLocale().dayName(day.day.dayOfWeek());
    addRow(u"calendar"_s, Token::Accent,
           door(number, tr("%1 to be visited again on %2, open the list").arg(number, showDate(day.day)),
                u"coming-%1"_s.arg(index), u"records"_s,
                {{u"list"_s, u"follow_ups"_s}, {u"day"_s, day.day.toString(Qt::ISODate)}}),
           {}, u' ' + tr("to visit again"), u"%1 %2 · %3"_s.arg(weekday, showDay(day.day), day.areas.join(u", "_s)),
           nullptr);
}

} // namespace sotoso
