// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_info.h"

#include "app/base/parse.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownTrainings = 3, shownNames = 4;

/// An entry of a card, with a line above.
class Entry : public QWidget {
public:
    Entry() {
        box = new QVBoxLayout(this);
        box->setContentsMargins(12, 8, 12, 8);
        box->setSpacing(1);
    }
    QVBoxLayout* box;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line));
    }
};

/// An empty holder in place of the one before: its widgets are made anew.
QVBoxLayout* renew(QWidget* holder) {
    delete holder->layout();
    qDeleteAll(holder->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* box = new QVBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    return box;
}

QLabel* wrapped(const QString& text, Type type, Token tone) {
    auto* made = label(text, type, tone);
    made->setWordWrap(true);
    return made;
}

} // namespace

TeamInfo::TeamInfo(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* training = new CardFrame(tr("Trainings"));
    auto* note = new Button(tr("Note one"), u"plus"_s);
    note->setObjectName(u"newTraining"_s);
    note->setAccessibleName(tr("Note a training"));
    note->setSmall();
    connect(note, &QPushButton::clicked, this, &TeamInfo::newTraining);
    training->addAction(note);
    training->body()->addWidget(trainings = new QWidget);

    auto* zalo = new CardFrame(tr("Zalo groups"));
    zaloTotal = new NumberLink;
    zaloTotal->setObjectName(u"zaloTotal"_s);
    setType(zaloTotal, Type::BodyBold);
    zaloUnit = label(tr("members"), Type::Small, Token::T2);
    zalo->addBesideTitle(zaloTotal);
    zalo->addBesideTitle(zaloUnit);
    auto* type = wordLink(tr("Correct the figure"));
    type->setObjectName(u"zaloType"_s);
    connect(type, &QAbstractButton::clicked, this, &TeamInfo::zaloTyped);
    connect(zaloTotal, &QAbstractButton::clicked, this, [this] { emit zaloOpened({}); });
    zalo->addAction(type);
    zalo->setDivided(true);
    zalo->body()->addWidget(zaloRows = new QWidget);

    auto* missing = new CardFrame(tr("To complete"));
    gapCount = new Badge;
    missing->addBesideTitle(gapCount);
    missing->body()->addWidget(gaps = new QWidget);
    missing->body()->addStretch(1);
    column->addWidget(training);
    column->addWidget(zalo);
    column->addWidget(missing, 1);
}

void TeamInfo::setSheet(const TeamSheet& sheet, QDate today) {
    fillTrainings(sheet, today);
    fillZalo(sheet);
    fillGaps(sheet);
}

void TeamInfo::fillTrainings(const TeamSheet& sheet, QDate today) {
    QVBoxLayout* box = renew(trainings);
    if (sheet.trainings.isEmpty()) {
        auto* entry = new Entry;
        entry->box->addWidget(wrapped(tr("No training noted in %1.").arg(today.year()), Type::Body, Token::T2));
        box->addWidget(entry);
    }
    for (const TeamSheet::Training& each :
         sheet.trainings.mid(std::max<qsizetype>(0, sheet.trainings.size() - shownTrainings))) {
        auto* entry = new Entry;
        auto* row = new QHBoxLayout;
        row->setSpacing(5);
        auto* day = new NumberLink;
        setType(day, Type::BodyBold);
        day->setLink(showDate(each.activity.day), tr("Training of %1, open it").arg(showDate(each.activity.day)));
        connect(day, &QAbstractButton::clicked, this, [this, id = each.activity.id] { emit trainingOpened(id); });
        row->addWidget(day);
        row->addStretch(1);
        const int missed = int(each.missed.size());
        const Token tone = missed > 0 ? Token::Wa : Token::Ok;
        row->addWidget(new IconLabel(missed > 0 ? u"warning"_s : u"ok"_s, tone, 13));
        auto* words = new QHBoxLayout; // without a gap before the comma
        words->setSpacing(0);
        row->addLayout(words);
        if (missed > 0) {
            auto* who = new NumberLink;
            setType(who, Type::SmallBold);
            who->setInk(Token::Wa);
            const QString text = tr("%n missing", nullptr, missed);
            who->setLink(text, tr("%1 at the training of %2, show who").arg(text, showDate(each.activity.day)));
            connect(who, &QAbstractButton::clicked, this, [this, id = each.activity.id] { emit missedOpened(id); });
            words->addWidget(who);
        }
        const QString came = u"%1/%2"_s.arg(each.attended).arg(each.expected);
        words->addWidget(
            label(missed > 0 ? tr(", %1 came").arg(came) : tr("%1 people").arg(came), Type::SmallBold, tone));
        entry->box->addLayout(row);
        entry->box->addWidget(wrapped(each.activity.note, Type::Body, Token::T2));
        box->addWidget(entry);
    }
}

void TeamInfo::fillZalo(const TeamSheet& sheet) {
    const bool known = sheet.zalo && sheet.zalo->value.toDate;
    const QString total = known ? showCount(*sheet.zalo->value.toDate) : QString();
    zaloTotal->setVisible(known);
    zaloTotal->setLink(total, tr("%1 members of the Zalo groups, open the records").arg(total));
    zaloUnit->setText(known ? tr("members") : tr("no figure yet"));
    QVBoxLayout* box = renew(zaloRows);
    box->setContentsMargins(12, 6, 12, 5);
    box->addWidget(label(tr("Households with somebody in the group"), Type::Small, Token::T2));
    for (const AreaLine& line : sheet.lines) {
        const qint64 in = line.figure ? line.figure->value.toDate.value_or(0) : 0;
        auto* holder = new QWidget;
        holder->setMinimumHeight(27);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        auto* name = label(line.area.name);
        name->setMinimumWidth(72);
        row->addWidget(name);
        auto* bar = new PlanBar;
        bar->setBar({line.households > 0 ? double(in) / double(line.households) : 0, -1, Token::Accent,
                     tr("%1 of %2 households").arg(showCount(in), showCount(line.households))});
        row->addWidget(bar, 1);
        row->addSpacing(6);
        auto* count = new NumberLink;
        count->setLink(showCount(in),
                       tr("%1 households of %2 in the Zalo group, open the list").arg(showCount(in), line.area.name));
        connect(count, &QAbstractButton::clicked, this, [this, id = line.area.id] { emit zaloOpened(id); });
        row->addWidget(count);
        auto* of = label(tr("/ %1 households").arg(showCount(line.households)), Type::Body, Token::T2);
        row->addWidget(of);
        box->addWidget(holder);
    }
    zaloRows->setVisible(!sheet.lines.isEmpty());
}

void TeamInfo::fillGaps(const TeamSheet& sheet) {
    QVBoxLayout* box = renew(gaps);
    int found = 0;
    const auto add = [&](const QString& glyph, Token tone, const QString& text, const QString& detail, auto open) {
        ++found;
        auto* entry = new Entry;
        auto* row = new QHBoxLayout;
        row->setSpacing(9);
        auto* mark = new IconLabel(glyph, tone, 18);
        row->addWidget(mark, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        auto* link = new NumberLink;
        link->setLink(text, detail.isEmpty() ? text : u"%1: %2"_s.arg(text, detail));
        connect(link, &QAbstractButton::clicked, this, open);
        words->addWidget(link, 0, Qt::AlignLeft);
        if (!detail.isEmpty())
            words->addWidget(wrapped(detail, Type::Small, Token::T2));
        row->addLayout(words, 1);
        entry->box->addLayout(row);
        box->addWidget(entry);
    };
    const auto names = [](const QList<Member>& members) {
        QStringList list;
        for (const Member& member : members.mid(0, shownNames))
            list += member.name;
        if (members.size() > shownNames)
            list += TeamInfo::tr("and %n more", nullptr, int(members.size()) - shownNames);
        return list.join(u", "_s);
    };
    for (const TeamSheet::Training& each :
         sheet.trainings.mid(std::max<qsizetype>(0, sheet.trainings.size() - shownTrainings)))
        if (!each.missed.isEmpty())
            add(u"training"_s, Token::Wa,
                tr("%n missed the training of %1", nullptr, int(each.missed.size())).arg(showDate(each.activity.day)),
                names(each.missed), [this, id = each.activity.id] { emit missedOpened(id); });
    for (const TeamSheet::GroupLine& group : sheet.groups)
        if (group.idle)
            add(u"risk"_s, Token::Ri, tr("%1: no visit for %2 days").arg(group.group.name).arg(group.idleDays),
                group.leader.isEmpty() ? tr("No leader yet") : tr("Led by %1").arg(group.leader),
                [this, id = group.group.id] { emit groupOpened(id); });
    for (const TeamSheet::GroupLine& group : sheet.groups)
        if (group.leader.isEmpty() && !group.idle)
            add(u"person"_s, Token::Wa, tr("%1 has no leader").arg(group.group.name), {},
                [this, id = group.group.id] { emit groupOpened(id); });
    for (const Area& area : sheet.areasWithoutGroup)
        add(u"map"_s, Token::Wa, tr("%1: no sub-group looks after it").arg(area.name), {},
            [this] { emit groupOpened({}); });
    QList<Member> silent;
    for (const TeamSheet::MemberLine& line : sheet.members)
        if (line.member.phone.isEmpty())
            silent += line.member;
    if (!silent.isEmpty())
        add(u"phone"_s, Token::Wa, tr("%n member(s) without a phone number", nullptr, int(silent.size())),
            names(silent), [this, id = silent.first().id] { emit memberOpened(id); });
    if (found == 0) {
        auto* entry = new Entry;
        entry->box->addWidget(wrapped(tr("Nothing is missing."), Type::Body, Token::T2));
        box->addWidget(entry);
    }
    gapCount->setCount(found);
    gapCount->setVisible(found > 0);
}

} // namespace sotoso
