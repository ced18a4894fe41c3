// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activity_card.h"

#include "app/base/parse.h"

#include <QGridLayout>
#include <QPainter>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct Door {
    const char* indicator;
    Span span;
};
constexpr std::array<Door, 4> doors{
    {{"TT04", Span::Period}, {"TT08", Span::Period}, {"CQ03", Span::Year}, {"ZL02", Span::ToDate}}};

} // namespace

ActivityCard::ActivityCard(QWidget* parent) : CardFrame(tr("Activity of the period"), parent) {
    setTitleHeight(36);
    auto* grid = new QGridLayout;
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(doors.size()); ++i) {
        const QString code = QString::fromLatin1(doors[i].indicator);
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(12, 4, 12, 6);
        column->setSpacing(0);
        auto* number = new NumberLink;
        number->setObjectName(u"activity-"_s + code);
        setType(number, Type::Figure);
        auto* unknown = label(u"–"_s, Type::Figure, Token::T3);
        auto* text = label({}, Type::Small, Token::T2);
        column->addWidget(number, 0, Qt::AlignLeft);
        column->addWidget(unknown, 0, Qt::AlignLeft);
        column->addWidget(text);
        cells[i] = {box, number, unknown, text};
        grid->addWidget(box, i / 2, i % 2);
        connect(number, &QAbstractButton::clicked, this,
                [this, code, span = doors[i].span] { emit opened(code, span); });
    }
    body()->addLayout(grid);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActivityCard::set(int index, const std::optional<qint64>& value, const QString& text) {
    const Cell& cell = cells[index];
    cell.number->setVisible(value.has_value());
    cell.unknown->setVisible(!value);
    cell.text->setText(value ? text : tr("%1: not known yet").arg(text));
    if (value)
        cell.number->setLink(showCount(*value), tr("%1 %2, open the list").arg(showCount(*value), text));
}

void ActivityCard::setDashboard(const Dashboard& dashboard) {
    FigureValue materials, tickets, zalo;
    for (const Figure& figure : dashboard.others) {
        if (figure.indicator.code == u"TT08")
            materials = figure.value;
        else if (figure.indicator.code == u"CQ03")
            tickets = figure.value;
        else if (figure.indicator.code == u"ZL02")
            zalo = figure.value;
    }
    set(0, dashboard.visits, tr("household visits, %n outing(s)", nullptr, int(dashboard.outings)));
    set(1, materials.inPeriod, tr("materials handed out"));
    set(2, tickets.yearToDate, tr("queue tickets (this year)"));
    QString members = tr("Zalo members");
    if (zalo.change && *zalo.change != 0)
        members += u" (%1%2)"_s.arg(*zalo.change > 0 ? u"+"_s : u"−"_s, showCount(std::abs(*zalo.change)));
    set(3, zalo.toDate, members);
}

void ActivityCard::paintEvent(QPaintEvent* event) {
    CardFrame::paintEvent(event);
    QPainter painter(this);
    for (const int row : {0, 2})
        paint::line(&painter, QRectF(1, cells[row].box->y(), width() - 2, 1), color(Token::Line));
    const QRect right = cells[1].box->geometry().united(cells[3].box->geometry());
    paint::line(&painter, QRectF(right.left(), right.top(), 1, right.height()), color(Token::Line));
}

} // namespace sotoso
