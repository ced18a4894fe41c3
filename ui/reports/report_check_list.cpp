// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_check_list.h"

#include "ui/shared/button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

class CheckRow : public QWidget {
public:
    explicit CheckRow(const ReportCheckList::Line& line) : kind(line.kind) {
        const bool fine = kind == ChipKind::Ok;
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(12, fine ? 4 : 7, 12, fine ? 4 : 7);
        row->setSpacing(9);
        const QString icon = kind == ChipKind::Ri ? u"error"_s : kind == ChipKind::Wa ? u"warning"_s : u"ok"_s;
        row->addWidget(new IconLabel(icon, paint::tone(kind), fine ? 15 : 18), 0, Qt::AlignTop);
        auto* words = label(line.text, Type::Body, fine ? Token::T2 : Token::T1);
        words->setWordWrap(true);
        words->setTextFormat(Qt::RichText);
        row->addWidget(words, 1);
        if (!line.open)
            return;
        auto* link = wordLink(line.link);
        QString plain = line.text;
        link->setAccessibleName(u"%1: %2"_s.arg(plain.remove(u"<b>"_s).remove(u"</b>"_s), line.link));
        connect(link, &QAbstractButton::clicked, this, line.open);
        row->addWidget(link, 0, Qt::AlignTop);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (kind == ChipKind::Ri)
            painter.fillRect(rect(), color(Token::RiT));
        if (kind != ChipKind::Ok)
            paint::line(&painter, QRectF(0, 0, width(), 1), color(Token::Line));
    }

private:
    ChipKind kind;
};

} // namespace

ReportCheckList::ReportCheckList(QWidget* parent) : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    box->addWidget(area);
    setMinimumHeight(120);
}

void ReportCheckList::setLines(const QList<Line>& lines) {
    shown.clear();
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Line& line : lines) {
        auto* row = new CheckRow(line);
        row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        column->addWidget(row);
        shown << QString(line.text).remove(u"<b>"_s).remove(u"</b>"_s);
    }
    column->addStretch(1);
    area->setWidget(inner);
    inner->setAutoFillBackground(false); // the card shows through
}

} // namespace sotoso
