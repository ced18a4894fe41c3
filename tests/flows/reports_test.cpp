// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/actions/report_settings.h"
#include "app/storage/reports.h"
#include "app/storage/settings.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/reports/period_list.h"
#include "ui/reports/report_check_list.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/button.h"

#include <QPlainTextEdit>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

class ReportsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;

    template <class W>
    W* at(const QString& name) {
        return window->findChild<W*>(name);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    /// Tab until the control has the focus.
    bool tabTo(const QString& name) {
        for (int i = 0; i < 400; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            key(Qt::Key_Tab);
            auto* preview = at<ReportPreview>(u"preview"_s);
            if (preview->hasFocus() && !preview->accessibleDescription().isEmpty())
                key(Qt::Key_Escape); // past the numbers
        }
        return false;
    }
    /// The text one is in.
    QPlainTextEdit* section() { return qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); }
    QMap<QString, QString> texts() const {
        return window->book()
            ->read([](const Db& db) { return reports::texts(db, monthPeriod(2022, 5, Scheme::Nd09)); })
            .value();
    }

private slots:
    void initTestCase() {
        prepareWindowTest();
        const QString path = folder.filePath(u"so.sotoso"_s);
        auto made = actions::makeDemo({path, actions::DemoSize::Article, 1, {}, QDate(2022, 6, 14)});
        QVERIFY(made);
    }

    void init() {
        prompts = {};
        const QString book = folder.filePath(QTest::currentTestFunction() + u".sotoso"_s);
        QVERIFY(QFile::copy(folder.filePath(u"so.sotoso"_s), book));
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2022, 6, 14), {}, false});
        window->resize(1366, 696);
        QVERIFY(window->openBook(book));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
        QTest::keyClick(window.get(), Qt::Key_6, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"reports"_s);
        QTRY_VERIFY(at<ReportPreview>(u"preview"_s)->pageCount() > 3);
    }
    void cleanup() { window.reset(); }

    void theNewestPeriodComesFirstAndLongerOnesAsTheyEnd() {
        auto* list = at<PeriodList>(u"periods"_s);
        QVERIFY(list->hasFocus());
        QStringList codes;
        for (const PeriodLine& line : list->lines())
            codes << line.period.code();
        QCOMPARE(codes, (QStringList{u"2022-06"_s, u"2022-Q2"_s, u"2022-H1"_s, u"2022-05"_s, u"2022-04"_s, u"2022-03"_s,
                                     u"2022-Q1"_s, u"2022-02"_s, u"2022-01"_s}));
        // A month's report is due on the 17th, longer ones have till the 20th.
        QStringList days;
        for (const PeriodLine& line : list->lines())
            days << line.due.section(u' ', -1);
        QCOMPARE(days, (QStringList{u"17/06/2022"_s, u"20/06/2022"_s, u"20/06/2022"_s, u"17/05/2022"_s, u"17/04/2022"_s,
                                    u"17/03/2022"_s, u"20/03/2022"_s, u"17/02/2022"_s, u"17/01/2022"_s}));
    }

    void theReportsOfPastYearsAreReached() {
        const QString book = window->book()->path();
        window.reset();
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2024, 3, 1), {}, false});
        window->resize(1366, 696);
        QVERIFY(window->openBook(book));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_6, Qt::AltModifier);
        auto* list = at<PeriodList>(u"periods"_s);
        QTRY_COMPARE(list->chosen()->code(), u"2024-03"_s);
        for (int i = 0; i < 80 && list->chosen()->code() != u"2022-06"; ++i)
            key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(list->chosen()->code(), u"2022-06"_s);
        QVERIFY(at<Button>(u"year"_s)->text().contains(u"2022"_s));
        for (int i = 0; i < 80; ++i)
            key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(list->chosen()->code(), u"2022-01"_s); // nothing is known of the years before
        for (int i = 0; i < 80; ++i)
            key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(list->chosen()->code(), u"2024-03"_s);
        window->go(u"reports"_s, {{u"period"_s, u"2022-05"_s}});
        QCOMPARE(list->chosen()->code(), u"2022-05"_s);
    }

    void aSectionIsWrittenByKeysAndIsInTheExportedPdf() {
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Down);
        QCOMPARE(at<PeriodList>(u"periods"_s)->chosen()->code(), u"2022-05"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(section()); // the first one without text
        auto* field = section();
        QCOMPARE(field->objectName(), u"section-V"_s);
        typeText(field, u"Đề nghị thành phố cấp thêm tờ hướng dẫn in khổ lớn."_s);
        key(Qt::Key_S, Qt::ControlModifier);
        const QMap<QString, QString> kept{{u"V"_s, u"Đề nghị thành phố cấp thêm tờ hướng dẫn in khổ lớn."_s}};
        QTRY_COMPARE(texts(), kept);
        QVERIFY(window->book()->nextUndo()->name.contains(u"V"_s));

        const QString pdf = folder.filePath(u"bao-cao-2022-05.pdf"_s);
        prompts.files << pdf;
        QVERIFY(tabTo(u"exportPDF"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(pdf));
        const auto pages = tests::readPdf(pdf);
        QVERIFY(pages.size() > 3);
        QString all;
        for (const auto& page : pages)
            all += page.text() + u' ';
        QVERIFY2(all.contains(u"tháng 5 năm 2022"_s), qPrintable(all.left(900)));
        QVERIFY2(all.contains(u"Đề nghị thành phố cấp thêm tờ hướng dẫn in khổ lớn."_s), qPrintable(all));
        QVERIFY(!all.contains(u"còn trống"_s)); // what is missing is never printed
        auto* toast = window->findChild<Toast*>();
        QTRY_VERIFY(toast->text().contains(u"bao-cao-2022-05.pdf"_s));
    }

    void writingIsUndoneAsOneStep() {
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_F2);
        QTRY_VERIFY(section());
        typeText(section(), u"Không."_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(texts().size(), 1);
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(texts().size(), 0);
    }

    void whatWasTypedAndNotSavedComesBack() {
        key(Qt::Key_F2);
        QTRY_VERIFY(section());
        typeText(section(), u"Đang soạn dở"_s);
        key(Qt::Key_Escape);
        QVERIFY(at<ReportPreview>(u"preview"_s)->isVisible());
        QVERIFY(texts().isEmpty());
        key(Qt::Key_F2);
        QTRY_VERIFY(section());
        QCOMPARE(at<QPlainTextEdit>(u"section-V"_s)->toPlainText(), u"Đang soạn dở"_s);
    }

    void aNumberInThePreviewOpensItsRecords() {
        auto* preview = at<ReportPreview>(u"preview"_s);
        preview->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Tab);
        QVERIFY(preview->hasFocus());
        QVERIFY(!preview->accessibleDescription().isEmpty());
        key(Qt::Key_Return);
        QCOMPARE(window->currentId(), u"records"_s);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"reports"_s);
    }

    void goingThroughThePeriodsIsOneStepOfTheHistory() {
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Down);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"dashboard"_s);
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"reports"_s);
        QCOMPARE(at<PeriodList>(u"periods"_s)->chosen()->code(), u"2022-05"_s);
    }

    void whatIsNotInOrderIsSaid() {
        const QString all = at<ReportCheckList>(u"checks"_s)->texts().join(u'\n');
        QVERIFY2(all.contains(u" V "_s), qPrintable(all));
    }

    void whoGetsItAndWhoSignsIsAskedFor() {
        const auto said = [this] { return at<ReportCheckList>(u"checks"_s)->texts().join(u'\n'); };
        const auto set = [this](const QString& parent, const QString& signer) {
            return bool(actions::saveReportSettings(
                *window->book(),
                {{settings::parentName, parent}, {settings::addressees, QString()}, {settings::signer, signer}}));
        };
        QVERIFY(set({}, {}));
        QVERIFY2(said().contains(u"Kính gửi is empty"_s), qPrintable(said()));
        QVERIFY(said().contains(u"name of the signer"_s));
        QVERIFY(set(u"Tây Ninh"_s, u"Nguyễn Văn An"_s));
        QVERIFY2(said().contains(u"“Ủy ban nhân dân Tây Ninh”"_s), qPrintable(said()));
        QVERIFY(!said().contains(u"name of the signer"_s));
        QVERIFY(set(u"tỉnh Tây Ninh"_s, u"Nguyễn Văn An"_s));
        QVERIFY2(!said().contains(u"Kính gửi"_s), qPrintable(said()));
    }

    void printingGivesTheSheetsOfThePreview() {
        prompts.printFile = folder.filePath(u"in.pdf"_s);
        key(Qt::Key_P, Qt::ControlModifier);
        const auto pages = tests::readPdf(prompts.printFile);
        QCOMPARE(pages.size(), at<ReportPreview>(u"preview"_s)->pageCount());
        QVERIFY(!pages[0].find(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s).isEmpty());
        QString sizes;
        for (const auto& page : pages)
            sizes += u"%1x%2 "_s.arg(page.size.width()).arg(page.size.height());
        QVERIFY2(pages.last().size.width() > pages.last().size.height(), qPrintable(sizes));
    }

    void narrowWindowsShowTabs() {
        window->resize(960, 500);
        auto* preview = at<ReportPreview>(u"preview"_s);
        QTRY_VERIFY(preview->isVisible());
        QVERIFY(!at<PeriodList>(u"periods"_s)->isVisible());
        QVERIFY(preview->width() > 700);
        window->resize(1366, 696);
        QTRY_VERIFY(at<PeriodList>(u"periods"_s)->isVisible());
        QVERIFY(window->page(u"reports"_s)->minimumSizeHint().width() <= 1366 - 192);
    }
};

QTEST_MAIN(ReportsTest)
#include "reports_test.moc"
