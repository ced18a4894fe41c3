// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parse.h"
#include "app/report/chart_canvas.h"
#include "app/report/chart_data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace {
using Anchor = ChartCanvas::Anchor;
constexpr double labelSize = 9.5, axisSize = 9;

QColor fillOf(ChartKind kind, Pace pace) {
    if (kind == ChartKind::Coverage)
        return ink::accent;
    switch (pace) {
    case Pace::OnTrack:
        return ink::okFill;
    case Pace::Behind:
        return ink::behindFill;
    case Pace::AtRisk:
        return ink::riskFill;
    case Pace::Watched:
        return ink::accent;
    }
    return ink::accent;
}

QString numbersOf(const ChartBar& bar) {
    if (!bar.value)
        return bar.whole ? u"… / %1"_s.arg(showCount(*bar.whole)) : u"…"_s;
    return bar.whole ? u"%1 / %2"_s.arg(showCount(*bar.value), showCount(*bar.whole)) : showCount(*bar.value);
}

void drawState(ChartCanvas& canvas, const ChartBar& bar, ChartKind kind, double x, double y) {
    QColor colour = ink::text2;
    if (kind == ChartKind::Areas && bar.pace != Pace::Watched && bar.value) {
        const auto mark = bar.pace == Pace::OnTrack  ? ChartCanvas::Mark::Circle
                          : bar.pace == Pace::Behind ? ChartCanvas::Mark::Triangle
                                                     : ChartCanvas::Mark::Diamond;
        colour = bar.pace == Pace::OnTrack ? ink::ok : bar.pace == Pace::Behind ? ink::behind : ink::risk;
        canvas.mark(mark, {x + canvas.pt(5), y}, 9, colour);
        x += canvas.pt(13);
    }
    canvas.text(bar.note, x, y, labelSize, colour, Anchor::Left, colour != ink::text2);
}
} // namespace

/// Horizontal bars on one scale from zero: name, track (the whole) with bar and plan tick, numbers, state.
void paintBars(ChartCanvas& canvas, const QRectF& rect, double top, const ChartData& chart) {
    double names = 0, numbers = 0, notes = 0, highest = 1;
    bool plans = false;
    for (const ChartBar& bar : chart.bars) {
        names = std::max(names, canvas.textWidth(bar.label, labelSize));
        numbers = std::max(numbers, canvas.textWidth(numbersOf(bar), labelSize, true));
        notes = std::max(notes, canvas.textWidth(bar.note, labelSize, true) +
                                    (chart.kind == ChartKind::Areas ? canvas.pt(13) : 0));
        for (const auto& value : {bar.value, bar.plan, bar.whole})
            highest = std::max(highest, double(value.value_or(0)));
        plans = plans || bar.plan;
    }
    const double gap = canvas.pt(9);
    const QRectF plot(
        QPointF(rect.left() + names + gap, top),
        QPointF(rect.right() - numbers - notes - 2 * gap, rect.bottom() - canvas.lineHeight(axisSize) - canvas.pt(3)));
    const double step = gridStep(highest);
    const auto x = [&](double value) { return plot.left() + plot.width() * value / highest; };
    const double below = plot.bottom() + canvas.pt(3) + canvas.lineHeight(axisSize) / 2;
    const QString about = plans ? u"vạch đứng: mức kế hoạch"_s : QString();
    const double taken = rect.right() - canvas.textWidth(about, axisSize) - (plans ? canvas.pt(4) : 0);
    for (double v = 0; v <= highest; v += step) {
        canvas.line({x(v), plot.top()}, {x(v), plot.bottom()}, v == 0 ? ink::line2 : ink::line, 0.6);
        const QString words = showCount(qRound64(v));
        if (x(v) + canvas.textWidth(words, axisSize) / 2 < taken) // the words about the ticks have their place
            canvas.text(words, x(v), below, axisSize, ink::text2, Anchor::Centre);
    }
    canvas.text(about, rect.right(), below, axisSize, ink::text2, Anchor::Right);
    if (chart.bars.isEmpty())
        return;

    const double row = plot.height() / double(chart.bars.size());
    const double thick = std::min(row * 0.55, canvas.pt(13));
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const ChartBar& bar = chart.bars[i];
        const double y = plot.top() + row * (double(i) + 0.5);
        canvas.text(bar.label, rect.left(), y, labelSize, ink::text);
        const auto fill = [&](double value, const QColor& colour) {
            canvas.painter.setPen(Qt::NoPen);
            canvas.painter.setBrush(colour);
            canvas.painter.drawRect(QRectF(plot.left(), y - thick / 2, x(value) - plot.left(), thick));
        };
        if (bar.whole)
            fill(double(*bar.whole), ink::track);
        if (bar.value)
            fill(double(*bar.value), fillOf(chart.kind, bar.pace));
        else
            canvas.text(chart.missing, plot.left() + canvas.pt(5), y, labelSize, ink::text2);
        if (bar.plan)
            canvas.line({x(double(*bar.plan)), y - thick / 2 - canvas.pt(3)},
                        {x(double(*bar.plan)), y + thick / 2 + canvas.pt(3)}, ink::text, 1.5);
        canvas.text(numbersOf(bar), plot.right() + gap + numbers, y, labelSize, ink::text, Anchor::Right, true);
        drawState(canvas, bar, chart.kind, plot.right() + 2 * gap + numbers, y);
    }
}

} // namespace sotoso::report
