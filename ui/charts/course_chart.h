// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

#include <QtCharts/QChartView>

namespace sotoso {

/// What the charts of an indicator's course have in common: one month is the current one, ← → Home End move along,
/// Enter, Space or a click opens its records; screen readers hear a sentence about the whole and the month one stands
/// on. Colours follow the theme; nothing moves by itself.
class CourseChart : public QChartView {
    Q_OBJECT
public:
    explicit CourseChart(QWidget* parent = nullptr);

    /// `looked`: the period looked at; its month is the current one, and bold on the axis.
    void setCourse(const Course& course, const NamedPeriod& looked);
    const Course& course() const { return shown; }
    /// Index in course().points; -1: there are none.
    int current() const { return chosen; }
    void setCurrent(int index);
    /// What is said of a month: "Tháng 4/2022: 218, trong kỳ +84".
    virtual QString readout(int index) const = 0;
    /// The whole in one sentence.
    virtual QString description() const = 0;

signals:
    /// The records of a month are asked for.
    void opened(const sotoso::NamedPeriod& period);
    void currentChanged(int index);

protected:
    /// Series, axes and colours anew from course().
    virtual void rebuild() = 0;
    /// Where values are drawn, in pixels of the view.
    virtual QRectF plotArea() const = 0;
    /// Where a point answers to the mouse.
    virtual QRectF hitArea(int index) const = 0;

    /// "T6" under a place on the axis; bold for the month looked at.
    void drawMonth(QPainter* painter, double x, double top, const NamedPeriod& month) const;
    void drawText(QPainter* painter, QPointF baseline, const QString& text, const QFont& font, const QColor& ink,
                  Qt::Alignment alignment = Qt::AlignLeft, bool halo = false) const;
    bool isLooked(const NamedPeriod& month) const;
    double scaled(double pixels) const;

    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void anew();
    void describe();
    int pointAt(QPointF position) const;

    Course shown;
    NamedPeriod looked;
    int chosen = -1;
};

} // namespace sotoso
