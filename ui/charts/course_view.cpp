// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_view.h"

#include "app/base/parse.h"
#include "ui/charts/progress_chart.h"
#include "ui/shared/indicator_words.h"
#include "ui/shared/standing_words.h"
#include "ui/shared/table_view.h"

namespace sotoso {
using namespace Qt::StringLiterals;

CourseView::CourseView(QWidget* parent) : QStackedWidget(parent) {
    graph = new ProgressChart;
    graph->setObjectName(u"chart"_s);
    addWidget(graph);
    const auto planned = [](const Line& line, const QString& text) { return line.planned ? text : u"–"_s; };
    model = new TableModel<Line>(
        {{tr("Period"), [](const Line& line) { return line.point.period.label(); }, Qt::AlignLeft, 0},
         {tr("Up to"), [](const Line& line) { return showDate(line.point.day); }, Qt::AlignLeft, 110},
         {tr("In the period"),
          [](const Line& line) { return showCount(line.point.inPeriod); },
          Qt::AlignRight,
          110,
          {},
          [](const Line&, int role) { return role == CellRole::Link ? QVariant(true) : QVariant(); }},
         {tr("Reached"),
          [](const Line& line) { return showCount(line.point.total); },
          Qt::AlignRight,
          110,
          {},
          [](const Line&, int role) { return role == CellRole::Bold ? QVariant(true) : QVariant(); }},
         {tr("Plan"), [planned](const Line& line) { return planned(line, showCount(line.plan)); }, Qt::AlignRight, 110},
         {tr("Against the plan"),
          [planned](const Line& line) { return planned(line, words::gapText(line.point.total, line.plan)); },
          Qt::AlignLeft, 0}},
        this);
    model->key = [](const Line& line) { return line.point.period.code(); };
    table = new TableView;
    table->setObjectName(u"chartTable"_s);
    table->setRowHeight(30);
    table->setHeaderHeight(28);
    table->setTable(model);
    addWidget(table);
    connect(graph, &CourseChart::opened, this, &CourseView::opened);
    const auto open = [this](const QModelIndex& index) { emit opened(model->row(index).point.period); };
    connect(table, &TableView::rowActivated, this, open);
    connect(table, &TableView::linkActivated, this, open);
}

void CourseView::setCourse(const Course& course, const NamedPeriod& looked, QDate today) {
    graph->setToday(today);
    graph->setCourse(course, looked);
    QList<Line> lines;
    for (const Course::Point& point : course.points) {
        Line line{point, 0, false};
        if (course.standing && course.indicator.kind != IndicatorKind::Snapshot) {
            const Target& target = course.standing->target;
            line.plan = planToDate(target.value, target.from, target.due, point.day);
            line.planned = true;
        }
        lines.append(line);
    }
    model->setRows(lines);
    table->setAccessibleName(words::name(course.indicator));
}

void CourseView::showTable(bool on) {
    const bool focused = currentWidget()->hasFocus();
    setCurrentIndex(on ? 1 : 0);
    if (focused)
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

QSize CourseView::sizeHint() const {
    return graph->sizeHint(); // the table scrolls
}

QSize CourseView::minimumSizeHint() const {
    return graph->minimumSizeHint();
}

} // namespace sotoso
