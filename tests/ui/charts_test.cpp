// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/charts/course_view.h"
#include "ui/charts/month_bars.h"
#include "ui/charts/progress_chart.h"
#include "ui/shared/table_view.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

/// The ward of the pictures on 14/06/2022.
Course sampleCourse() {
    Course course;
    course.indicator.code = u"CQ01"_s;
    course.indicator.nameVi = u"Tài khoản dịch vụ công"_s;
    course.indicator.nameEn = u"Public service accounts"_s;
    course.indicator.unitVi = u"tài khoản"_s;
    course.indicator.unitEn = u"accounts"_s;
    course.indicator.kind = IndicatorKind::Cumulative;
    Standing standing;
    standing.target.value = 1000;
    standing.target.from = QDate(2022, 1, 1);
    standing.target.due = QDate(2022, 12, 31);
    standing.day = QDate(2022, 6, 14);
    standing.reached = 457;
    standing.plan = 452;
    standing.needed = 84;
    standing.percent = 45.7;
    standing.pace = Pace::OnTrack;
    course.standing = standing;
    course.months = monthsOfYear(2022, Scheme::Nd09);
    const QList<int> each{20, 48, 66, 84, 112, 127};
    int total = 0;
    for (int i = 0; i < each.size(); ++i) {
        total += each[i];
        const NamedPeriod month = course.months[i];
        course.points.append({month, month.period.last, total, each[i], i < 5});
    }
    course.forecast = Course::Forecast{1157, 1003, 1282};
    return course;
}

int pixelsOf(const QImage& picture, const QRect& area, const QColor& wanted) {
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            found += picture.pixelColor(x, y) == wanted ? 1 : 0;
    return found;
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private:
    const NamedPeriod june = monthPeriod(2022, 6, Scheme::Nd09);

    template <class W>
    void shown(W& widget, QSize size) {
        widget.resize(size);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        widget.setFocus();
    }

private slots:
    void initTestCase() { prepareWindowTest(); }
    void cleanup() { Theme::of().setMode(Theme::Mode::Light); }

    void theChartIsReadByKeys() {
        ProgressChart chart;
        chart.setCourse(sampleCourse(), june);
        shown(chart, {790, 180});
        QCOMPARE(chart.current(), 5);
        QVERIFY(chart.accessibleDescription().contains(u"457"));
        QVERIFY(chart.accessibleDescription().contains(u"1.157"_s));
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 3);
        QVERIFY(chart.readout(3).contains(u"218"));
        QVERIFY(chart.accessibleDescription().endsWith(chart.readout(3)));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.current(), 5);
    }

    void enterAndAClickOpenTheMonth() {
        ProgressChart chart;
        chart.setCourse(sampleCourse(), june);
        shown(chart, {790, 180});
        QSignalSpy opened(&chart, &CourseChart::opened);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<NamedPeriod>().code(), u"2022-05"_s);
        // Somewhere along the line a click meets each point.
        for (int x = 50; x < 400; ++x)
            for (int y = 20; y < 150; y += 4)
                if (opened.size() < 2)
                    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {x, y});
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].value<NamedPeriod>().code(), u"2022-01"_s);
    }

    void coloursFollowTheTheme() {
        ProgressChart chart;
        chart.setCourse(sampleCourse(), june);
        shown(chart, {790, 180});
        chart.clearFocus();
        const QRect plot(60, 20, 600, 130);
        QVERIFY(pixelsOf(chart.grab().toImage(), plot, Theme::color(Token::AccentT, false)) > 500);
        Theme::of().setMode(Theme::Mode::Dark);
        const QImage dark = chart.grab().toImage();
        QVERIFY(pixelsOf(dark, plot, Theme::color(Token::AccentT, true)) > 500);
        QCOMPARE(pixelsOf(dark, plot, Theme::color(Token::AccentT, false)), 0);
    }

    void aTableHoldsTheSameValues() {
        CourseView view;
        view.setCourse(sampleCourse(), june, {});
        shown(view, {790, 240});
        view.showTable(true);
        auto* table = view.findChild<TableView*>(u"chartTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->index(5, 2).data().toString(), u"127"_s);
        QCOMPARE(table->model()->index(5, 3).data().toString(), u"457"_s);
        QCOMPARE(table->model()->index(5, 4).data().toString(), u"452"_s);
        QSignalSpy opened(&view, &CourseView::opened);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<NamedPeriod>().code(), u"2022-04"_s);
    }

    void barsStandAsHighAsTheirMonths() {
        MonthBars bars;
        bars.setCourse(sampleCourse(), june);
        shown(bars, {574, 112});
        bars.clearFocus();
        const QImage picture = bars.grab().toImage();
        const QColor ink = Theme::color(Token::Accent, false);
        // In the middle of each month's column: pixels of ink from the base up, in the proportion of the values.
        const double step = (574.0 - 14 - 40) / 12;
        QList<int> heights;
        for (int month = 0; month < 12; ++month)
            heights.append(pixelsOf(picture, QRect(int(40 + step * (month + 0.5)), 16, 1, 76), ink));
        QVERIFY(std::is_sorted(heights.begin(), heights.begin() + 6));
        QVERIFY(std::abs(heights[5] * 112.0 / 127 - heights[4]) <= 2);
        QVERIFY(std::abs(heights[5] * 20.0 / 127 - heights[0]) <= 2);
        for (int month = 6; month < 12; ++month)
            QCOMPARE(heights[month], 0);
    }

    void aYearHasTwelveBars() {
        MonthBars year, spilling;
        Course course = sampleCourse();
        year.setCourse(course, june);
        course.months << monthPeriod(2023, 1, Scheme::Nd09); // 15/12 to 14/01: the target ends on 31/12
        spilling.setCourse(course, june);
        for (MonthBars* bars : {&year, &spilling})
            bars->resize(574, 112);
        QCOMPARE(spilling.grab().toImage(), year.grab().toImage());
        Course::Point late = course.points.last();
        while (course.points.size() < course.months.size())
            course.points << late; // something happened in those days: they are shown
        spilling.setCourse(course, june);
        QVERIFY(spilling.grab().toImage() != year.grab().toImage());
    }

    void theDayItIsStandsInTheChartAndAPastOneDoesNot() {
        ProgressChart chart;
        const QDate ends = sampleCourse().points.last().day;
        const auto lines = [&](QDate today) {
            chart.setToday(today);
            chart.setCourse(sampleCourse(), june);
            chart.resize(790, 180);
            const QImage picture = chart.grab().toImage();
            int full = 0; // columns of one ink from top to bottom
            for (int x = 60; x < 700; ++x)
                full += pixelsOf(picture, QRect(x, 20, 1, 100), Theme::color(Token::T2, false)) > 60;
            return full;
        };
        QCOMPARE(lines(ends), 1);
        QCOMPARE(lines(ends.addDays(40)), 0);
    }

    void barsAreReadByKeys() {
        MonthBars bars;
        bars.setCourse(sampleCourse(), june);
        shown(bars, {574, 112});
        QSignalSpy opened(&bars, &CourseChart::opened);
        QTest::keyClick(&bars, Qt::Key_Home);
        QTest::keyClick(&bars, Qt::Key_Right);
        QVERIFY(bars.accessibleDescription().contains(u"48"));
        QTest::keyClick(&bars, Qt::Key_Space);
        QCOMPARE(opened[0][0].value<NamedPeriod>().code(), u"2022-02"_s);
    }

    void anIndicatorWithoutATargetHasNeitherPlanNorForecast() {
        Course course = sampleCourse();
        course.standing.reset();
        course.forecast.reset();
        ProgressChart chart;
        chart.setCourse(course, june);
        shown(chart, {790, 180});
        QVERIFY(!chart.accessibleDescription().contains(u"1.000"));
        QCOMPARE(pixelsOf(chart.grab().toImage(), QRect(60, 20, 600, 130), Theme::color(Token::AccentT, false)), 0);
        chart.setCourse({}, june);
        QCOMPARE(chart.current(), -1);
        QTest::keyClick(&chart, Qt::Key_Return);
        QVERIFY(!chart.grab().isNull());
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
