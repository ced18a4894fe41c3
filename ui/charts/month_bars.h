// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_chart.h"

namespace sotoso {

/// What came in each month of an indicator's course: bars with their values, the level needed to reach the target as a
/// dashed line, empty outlines for the months to come.
class MonthBars : public CourseChart {
    Q_OBJECT
public:
    explicit MonthBars(QWidget* parent = nullptr);
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
    qsizetype count() const; ///< of bars
    qint64 needed() const;
    double y(double value) const;
    QRectF bar(int month, double value) const;

    double top = 1; ///< the value at the plot's upper edge
};

} // namespace sotoso
