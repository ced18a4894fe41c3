// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_chart.h"

namespace sotoso {

/// How an indicator runs towards its target (DESIGN §9): what was reached month by month, the plan, the forecast with
/// its band, the goal, today. Everything is labelled where it ends.
class ProgressChart : public CourseChart {
    Q_OBJECT
public:
    explicit ProgressChart(QWidget* parent = nullptr);
    /// A line stands on this day where the course ends on it: a course that ended earlier is a past period's.
    void setToday(QDate day) { today = day; }
    QString readout(int index) const override;
    QString description() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void rebuild() override;
    QRectF plotArea() const override;
    QRectF hitArea(int index) const override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    double x(QDate day) const;
    double y(double value) const;
    QPointF at(int index) const;
    double planOn(QDate day) const;
    void addSeries();
    void addAxes();
    void drawToday(QPainter* painter) const;
    void drawEnds(QPainter* painter) const;
    void drawReadout(QPainter* painter) const;

    QDate today;
    QDate first, last; ///< of the axis
    double top = 1;
};

/// What the lines of a ProgressChart mean: Thực hiện, Kế hoạch, Dự báo.
class ProgressLegend : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLegend(QWidget* parent = nullptr);
    void setCourse(const Course& course);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QStringList names() const;
    bool plan = true, forecast = true;
};

} // namespace sotoso
