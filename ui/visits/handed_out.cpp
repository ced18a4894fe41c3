// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/handed_out.h"

#include "ui/shared/button.h"
#include "ui/shared/marks.h"
#include "ui/visits/count_line.h"
#include "ui/visits/message_line.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

HandedOut::HandedOut(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->setContentsMargins(0, 0, 0, 3);
    title = label({}, Type::SmallBold);
    other = wordLink({});
    other->setObjectName(u"otherThings"_s);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(other);
    head->addWidget(new KeyHint(u"F5"_s));
    column->addLayout(head);
    pages = new QStackedWidget;
    for (int page = 0; page < 2; ++page) {
        auto* area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->viewport()->setAutoFillBackground(false);
        pages->addWidget(area);
    }
    column->addWidget(pages, 1);
    message = new MessageLine;
    message->setObjectName(u"handedOutMessage"_s);
    column->addWidget(message);
    connect(other, &QAbstractButton::clicked, this, [this] { turn(1 - pages->currentIndex()); });
    describe();
}

QList<HandedOut::Line> HandedOut::fill(int page, const QList<std::pair<qint64, QString>>& rows) {
    auto* inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 2, 0);
    column->setSpacing(0);
    QList<Line> lines;
    for (const auto& [id, name] : rows) {
        auto* line = new CountLine(name);
        line->setObjectName(u"%1-%2"_s.arg(page == 0 ? u"material"_s : u"thing"_s).arg(lines.size()));
        line->box()->setObjectName(line->objectName() + u"-box"_s);
        column->addWidget(line);
        lines.append({id, line});
        connect(line, &CountLine::edited, this, [this] {
            describe();
            if (!loading)
                emit edited();
        });
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines.at(i).widget->setNeighbours(i > 0 ? lines.at(i - 1).widget : nullptr,
                                          i + 1 < lines.size() ? lines.at(i + 1).widget : nullptr);
    if (rows.isEmpty())
        column->addWidget(label(tr("None in the book yet"), Type::Small, Token::T3));
    column->addStretch(1);
    auto* area = static_cast<QScrollArea*>(pages->widget(page));
    area->setWidget(inner); // deletes the one before
    inner->setAutoFillBackground(false);
    return lines;
}

void HandedOut::setFacts(const VisitFacts& facts) {
    const bool english = QLocale().language() == QLocale::English;
    QList<std::pair<qint64, QString>> first, second;
    for (const Material& material : facts.materials)
        first.append({material.id.value, material.name});
    for (const Indicator& thing : facts.otherThings)
        second.append({thing.id.value, english ? thing.nameEn : thing.nameVi});
    columns.clear();
    for (const Indicator& column : facts.columns)
        columns.append(column.id);
    materials = fill(0, first);
    things = fill(1, second);
    describe();
}

void HandedOut::load(const VisitForm& form) {
    loading = true;
    for (const Line& line : std::as_const(materials))
        line.widget->setCount(form.handedOut(MaterialId(line.id)));
    for (const Line& line : std::as_const(things))
        line.widget->setCount(form.count(IndicatorId(line.id)));
    loading = false;
    describe();
}

void HandedOut::store(VisitForm& form) const {
    for (const Line& line : materials)
        form.setHandedOut(MaterialId(line.id), line.widget->count());
    for (const Line& line : things)
        form.setCount(IndicatorId(line.id), line.widget->count());
}

void HandedOut::focusNext() {
    const bool inside = focusWidget() && focusWidget()->hasFocus();
    if (inside)
        turn(1 - pages->currentIndex());
    const QList<Line>& lines = pages->currentIndex() == 0 ? materials : things;
    if (!lines.isEmpty())
        lines.first().widget->box()->setFocus(Qt::ShortcutFocusReason);
}

void HandedOut::focusFilled() {
    for (int page = 0; page < 2; ++page)
        for (const Line& line : page == 0 ? materials : things)
            if (line.widget->count() > 0) {
                turn(page);
                return line.widget->box()->setFocus(Qt::OtherFocusReason);
            }
}

void HandedOut::say(const QStringList& error) {
    message->say(FieldState::Error, error);
}

void HandedOut::turn(int page) {
    pages->setCurrentIndex(page);
    describe();
}

void HandedOut::describe() {
    const bool first = pages->currentIndex() == 0;
    int filled = 0;
    for (const Line& line : first ? things : materials)
        filled += line.widget->count() > 0;
    const QString name = first ? tr("Other things") : tr("Materials", "short");
    title->setText(first ? tr("3. Materials handed out") : tr("3. Other things done"));
    other->setText(filled > 0 ? u"%1 (%2)"_s.arg(name).arg(filled) : name);
    other->setAccessibleName(other->text());
    other->updateGeometry();
}

} // namespace sotoso
