// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "ui/shared/table_model.h"

#include <QStackedWidget>

namespace sotoso {

class ProgressChart;
class TableView;

/// A ProgressChart and the same values as a table.
class CourseView : public QStackedWidget {
    Q_OBJECT
public:
    explicit CourseView(QWidget* parent = nullptr);
    void setCourse(const Course& course, const NamedPeriod& looked, QDate today);
    void showTable(bool on);
    bool tableShown() const { return currentIndex() == 1; }
    ProgressChart* chart() const { return graph; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const sotoso::NamedPeriod& period);

private:
    struct Line {
        Course::Point point;
        qint64 plan = 0;
        bool planned = false;
    };
    ProgressChart* graph;
    TableView* table;
    TableModel<Line>* model;
};

} // namespace sotoso
