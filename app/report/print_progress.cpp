// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parse.h"
#include "app/report/chart_canvas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
using Anchor = ChartCanvas::Anchor;
constexpr double labelSize = 9;

class ProgressPainter {
public:
    ProgressPainter(ChartCanvas& onCanvas, const QRectF& inRect, const ChartData& ofChart)
        : canvas(onCanvas), rect(inRect), chart(ofChart), series(ofChart.progress) {}

    void paint() {
        const double below = canvas.title(rect, chart.title, chart.subtitle), middle = (rect.top() + below) / 2;
        // The legend shares the title's line where there is room.
        double top = below;
        if (legend(middle, false) + titleWidth() > rect.width()) {
            legend(below + canvas.lineHeight(labelSize) / 2, true);
            top += canvas.lineHeight(labelSize);
        } else {
            legend(middle, true);
        }
        measure(top + canvas.pt(10));
        grid();
        band();
        days();
        goal();
        canvas.polyline(line(series.plan), ink::plan, 1.1);
        canvas.polyline(line(series.forecast), ink::accent, 1.9, true);
        actual();
        labels();
    }

private:
    double titleWidth() const {
        return canvas.textWidth(chart.title, ChartCanvas::titleSize, true) +
               canvas.textWidth(chart.subtitle, labelSize) + canvas.pt(24);
    }

    double legend(double y, bool draw) {
        struct Entry {
            QString words;
            QColor colour;
            bool dashed, dot;
        };
        QList<Entry> entries{{u"Thực hiện"_s, ink::accent, false, true}, {u"Kế hoạch"_s, ink::plan, false, false}};
        if (!series.forecast.isEmpty())
            entries << Entry{u"Dự báo"_s, ink::accent, true, false};
        const double sample = canvas.pt(18), gap = canvas.pt(5), between = canvas.pt(14);
        double width = 0;
        for (const Entry& entry : entries)
            width += sample + gap + canvas.textWidth(entry.words, labelSize) + between;
        width -= between;
        if (!draw)
            return width;
        double x = rect.right() - width;
        for (const Entry& entry : entries) {
            canvas.polyline({{x, y}, {x + sample, y}}, entry.colour, entry.dot || entry.dashed ? 1.9 : 1.1,
                            entry.dashed);
            if (entry.dot)
                dot({x + sample / 2, y});
            x += sample + gap;
            canvas.text(entry.words, x, y, labelSize, ink::text2);
            x += canvas.textWidth(entry.words, labelSize) + between;
        }
        return width;
    }

    static double last(const QList<ChartPoint>& points) { return points.isEmpty() ? 0 : points.last().value; }

    void measure(double top) {
        double highest = 1;
        for (const auto* points : {&series.actual, &series.plan, &series.forecast, &series.high})
            for (const ChartPoint& point : *points)
                highest = std::max(highest, point.value);
        const double aim = series.goal.value_or(0);
        highest = std::max(highest, aim);
        // Lines up to the goal, where the goal is what the eye looks for.
        gridTop = aim >= highest * 0.5 ? aim : highest;
        step = gridStep(gridTop);
        reach = std::max(highest * 1.06, gridTop);

        double left = 0;
        for (double v = 0; v <= gridTop; v += step)
            left = std::max(left, canvas.textWidth(showCount(qRound64(v)), labelSize, true));
        left = std::max(left, canvas.textWidth(showCount(qRound64(aim)), labelSize, true));
        double right = canvas.pt(6);
        if (!series.forecast.isEmpty())
            right = canvas.pt(8) + std::max(canvas.textWidth(forecastLabel(), labelSize, true),
                                            canvas.textWidth(bandLabel(), labelSize));
        plot = QRectF(QPointF(rect.left() + left + canvas.pt(7), top),
                      QPointF(rect.right() - right, rect.bottom() - canvas.lineHeight(labelSize) - canvas.pt(3)));
    }

    double x(QDate day) const {
        const double days = std::max<qint64>(1, series.from.daysTo(series.due));
        return plot.left() + plot.width() * std::clamp(double(series.from.daysTo(day)) / days, 0.0, 1.0);
    }
    double y(double value) const { return plot.bottom() - plot.height() * value / reach; }
    QPolygonF line(const QList<ChartPoint>& points) const {
        QPolygonF polygon;
        for (const ChartPoint& point : points)
            polygon << QPointF(x(point.day), y(point.value));
        return polygon;
    }
    void dot(QPointF at) {
        canvas.painter.setPen(QPen(Qt::white, canvas.pt(0.8)));
        canvas.painter.setBrush(ink::accent);
        canvas.painter.drawEllipse(at, canvas.pt(2.6), canvas.pt(2.6));
    }

    void grid() {
        const double aim = series.goal.value_or(-1);
        const double lineAbove = canvas.lineHeight(labelSize) * 0.9;
        for (double v = 0; v <= gridTop * 1.0001; v += step) {
            if (qFuzzyCompare(v + 1, aim + 1))
                continue;
            canvas.line({plot.left(), y(v)}, {plot.right(), y(v)}, v == 0 ? ink::line2 : ink::line, 0.6);
            if (aim < 0 || qAbs(y(v) - y(aim)) > lineAbove)
                canvas.text(showCount(qRound64(v)), plot.left() - canvas.pt(5), y(v), labelSize, ink::text2,
                            Anchor::Right);
        }
    }

    void band() {
        if (series.low.isEmpty() || series.high.isEmpty())
            return;
        QPolygonF area = line(series.high), low = line(series.low);
        std::reverse(low.begin(), low.end());
        area += low;
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.setBrush(ink::band);
        canvas.painter.drawPolygon(area);
    }

    void days() {
        const double below = plot.bottom() + canvas.pt(3) + canvas.lineHeight(labelSize) / 2;
        double taken = rect.left() - canvas.pt(100);
        // The reporting month first: when labels are crowded, the others give way.
        const auto room = [&](const ChartMark& mark) {
            return canvas.textWidth(mark.label, labelSize, mark.strong) / 2 + canvas.pt(2);
        };
        double strongLeft = rect.right() + canvas.pt(1000), strongRight = strongLeft;
        for (const ChartMark& mark : series.marks)
            if (mark.strong) {
                strongLeft = x(mark.day) - room(mark);
                strongRight = x(mark.day) + room(mark);
            }
        for (const ChartMark& mark : series.marks) {
            const double at = x(mark.day), half = room(mark);
            if (!mark.strong && (at - half < taken || (at + half > strongLeft && at - half < strongRight)))
                continue;
            canvas.line({at, plot.bottom()}, {at, plot.bottom() + canvas.pt(3)}, ink::line2, 0.6);
            canvas.text(mark.label, at, below, labelSize, mark.strong ? ink::text : ink::text2, Anchor::Centre,
                        mark.strong);
            taken = at + half;
        }
    }

    void goal() {
        if (!series.goal)
            return;
        const double at = y(*series.goal);
        canvas.line({plot.left(), at}, {plot.right(), at}, ink::text2, 0.9, Qt::DotLine);
        canvas.text(showCount(qRound64(*series.goal)), plot.left() - canvas.pt(5), at, labelSize, ink::text,
                    Anchor::Right, true);
    }

    /// Under its line at the left, or at the right where the words about the last value stand there.
    void goalWords(const QRectF& taken) {
        if (!series.goal)
            return;
        const QString words = series.goalLabel.isEmpty() ? u"Chỉ tiêu"_s : series.goalLabel;
        const double wide = canvas.textWidth(words, labelSize), height = canvas.lineHeight(labelSize);
        QRectF box(plot.left() + canvas.pt(4), y(*series.goal) + height * 0.1, wide, height);
        if (box.intersects(taken))
            box.moveLeft(plot.right() - canvas.pt(4) - wide);
        canvas.text(words, box.left(), box.center().y(), labelSize, ink::text2);
    }

    void actual() {
        if (series.today.isValid() && series.today >= series.from && series.today <= series.due) {
            const double at = x(series.today);
            canvas.line({at, plot.top() - canvas.pt(8)}, {at, plot.bottom()}, ink::text, 0.75);
            // Words beside the line on the roomier side, above the plot.
            const bool toLeft = at > plot.center().x() + plot.width() * 0.3;
            canvas.text(u"hôm nay %1"_s.arg(series.today.toString(u"dd/MM"_s)), at + canvas.pt(toLeft ? -4 : 4),
                        plot.top() - canvas.pt(4), labelSize, ink::text2, toLeft ? Anchor::Right : Anchor::Left);
        }
        const QPolygonF points = line(series.actual);
        canvas.polyline(points, ink::accent, 1.9);
        for (const QPointF& point : points)
            dot(point);
    }

    QString forecastLabel() const { return u"Dự báo %1"_s.arg(showCount(qRound64(last(series.forecast)))); }
    QString bandLabel() const {
        if (series.low.isEmpty() || series.high.isEmpty())
            return {};
        return u"%1 – %2"_s.arg(showCount(qRound64(last(series.low))), showCount(qRound64(last(series.high))));
    }

    void labels() {
        const double height = canvas.lineHeight(labelSize);
        QRectF taken;
        if (!series.actual.isEmpty()) {
            const ChartPoint end = series.actual.last();
            const QString words = u"Thực hiện %1"_s.arg(showCount(qRound64(end.value)));
            const double wide =
                std::max(canvas.textWidth(words, labelSize, true), canvas.textWidth(series.actualNote, labelSize));
            double left = x(end.day) - canvas.pt(6);
            Anchor anchor = Anchor::Right;
            if (left - wide < plot.left()) {
                left = x(end.day) + canvas.pt(6);
                anchor = Anchor::Left;
            }
            const int lines = series.actualNote.isEmpty() ? 1 : 2;
            // Above both curves at its far end, so that no line runs through it; never above the plot.
            double bottom = std::min(y(end.value), y(valueAt(series.plan, end.day))) - canvas.pt(4);
            bottom = std::max(bottom, plot.top() + height * lines);
            taken = QRectF(anchor == Anchor::Left ? left : left - wide, bottom - height * lines, wide, height * lines);
            canvas.text(words, left, bottom - height * (lines - 0.5), labelSize, ink::text, anchor, true);
            if (lines == 2)
                canvas.text(series.actualNote, left, bottom - height * 0.5, labelSize, ink::text2, anchor);
        }
        goalWords(taken);
        if (!series.forecast.isEmpty()) {
            const double left = x(series.forecast.last().day) + canvas.pt(6);
            const double at = std::max(y(last(series.forecast)) - height / 2, plot.top() + height / 2);
            canvas.text(forecastLabel(), left, at, labelSize, ink::accent, Anchor::Left, true);
            canvas.text(bandLabel(), left, at + height, labelSize, ink::text2);
        }
    }

    /// Of a line, at a day between its points.
    static double valueAt(const QList<ChartPoint>& points, QDate day) {
        for (qsizetype i = 1; i < points.size(); ++i)
            if (day <= points[i].day) {
                const double share = double(points[i - 1].day.daysTo(day)) /
                                     double(std::max<qint64>(1, points[i - 1].day.daysTo(points[i].day)));
                return points[i - 1].value + (points[i].value - points[i - 1].value) * std::clamp(share, 0.0, 1.0);
            }
        return last(points);
    }

    ChartCanvas& canvas;
    QRectF rect, plot;
    const ChartData& chart;
    const ProgressSeries& series;
    double step = 1, reach = 1, gridTop = 1;
};
} // namespace

void paintProgress(ChartCanvas& canvas, const QRectF& rect, const ChartData& chart) {
    ProgressPainter(canvas, rect, chart).paint();
}

} // namespace sotoso::report
