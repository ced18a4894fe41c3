// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/actions/report_settings.h"
#include "app/storage/settings.h"
#include "app/storage/store.h"
#include "tests/support/cli.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/reports/period_list.h"
#include "ui/reports/report_preview.h"
#include "ui/status_line.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;
    QString book;
    int books = 0;

    void open() {
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2022, 6, 14), {}, false});
        window->resize(1366, 696);
        QVERIFY(window->openBook(book));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    void openSettings() {
        key(Qt::Key_K, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"settings"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(window->currentId(), u"settings"_s);
        key(Qt::Key_F2);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    /// Tab until the setting's field has the focus; what stands in it is selected.
    bool tabTo(const QString& setting) {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"set-"_s + setting) {
                key(Qt::Key_A, Qt::ControlModifier);
                return true;
            }
            key(Qt::Key_Tab);
        }
        return false;
    }
    void write(const QString& setting, const QString& text) {
        QVERIFY2(tabTo(setting), qPrintable(setting));
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                key(Qt::Key_Return);
            typeText(QApplication::focusWidget(), lines[i]);
        }
    }
    actions::ReportSettings saved() const { return window->book()->read(actions::reportSettings).value(); }
    QString statusHint() const { return window->currentPage()->statusHint(); }
    QString field(const QString& setting) const { return window->findChild<QLineEdit*>(u"set-"_s + setting)->text(); }
    static QString textOf(const QString& pdf) {
        QString all;
        for (const auto& page : tests::readPdf(pdf))
            all += page.text() + u' ';
        return all;
    }

private slots:
    void initTestCase() {
        prepareWindowTest();
        QVERIFY(actions::makeDemo(
            {folder.filePath(u"so.sotoso"_s), actions::DemoSize::Article, 1, {}, QDate(2022, 6, 14)}));
    }
    void init() {
        prompts = {};
        book = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        QVERIFY(QFile::copy(folder.filePath(u"so.sotoso"_s), book));
        open();
    }
    void cleanup() { window.reset(); }

    void thePaperIsSetByKeysAndIsInTheReport() {
        openSettings();
        write(settings::headUpper, u"ủy ban nhân dân\nthành phố Tây Ninh"_s);
        QVERIFY(tabTo(settings::signature));
        key(Qt::Key_Down); // the deputy
        write(settings::signer, u"Nguyễn Thị Mẫu"_s);
        write(settings::placeName, u"Tây Ninh"_s);
        write(settings::addressees, u"Phòng Văn hóa và Thông tin thành phố\nPhòng Nội vụ thành phố"_s);
        write(settings::recipients, u"Như trên\nLưu: VT, TCN"_s);
        write(settings::dueDay, u"18"_s);
        QVERIFY(statusHint().contains(u"7"_s));
        QVERIFY(saved()[settings::signer].isEmpty()); // explicit save
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(statusHint().isEmpty());
        QCOMPARE(saved()[settings::signature], u"deputy"_s);
        QCOMPARE(saved()[settings::signer], u"Nguyễn Thị Mẫu"_s);

        // The page, its print.
        key(Qt::Key_6, Qt::AltModifier);
        QTRY_VERIFY(window->findChild<ReportPreview*>(u"preview"_s)->pageCount() > 3);
        QVERIFY(window->findChild<PeriodList*>(u"periods"_s)->lines().first().due.contains(u"18/06/2022"_s));
        prompts.printFile = folder.filePath(u"in.pdf"_s);
        key(Qt::Key_P, Qt::ControlModifier);
        // The command line, beside the window.
        const QString out = folder.filePath(u"ra"_s);
        QCOMPARE(
            tests::cli({u"report"_s, book, u"--period"_s, u"2022-06"_s, u"--out"_s, out, u"--today"_s, u"2022-06-14"_s})
                .code,
            0);
        for (const QString& text : {textOf(prompts.printFile), textOf(out + u"/bao-cao-2022-06.pdf"_s)})
            for (const QString& words :
                 {u"ỦY BAN NHÂN DÂN THÀNH PHỐ TÂY NINH"_s, u"KT. CHỦ TỊCH PHÓ CHỦ TỊCH"_s, u"Nguyễn Thị Mẫu"_s,
                  u"Tây Ninh, ngày"_s, u"Phòng Văn hóa và Thông tin thành phố"_s, u"Phòng Nội vụ thành phố"_s,
                  u"- Lưu: VT, TCN."_s})
                QVERIFY2(text.simplified().contains(words) ||
                             (words.startsWith(u"ỦY BAN"_s) && text.contains(u"THÀNH PHỐ TÂY NINH"_s)),
                         qPrintable(words + u"\n"_s + text.left(1500)));
        QString docx;
        for (const auto& [name, content] : tests::unzip(out + u"/bao-cao-2022-06.docx"_s))
            if (name == "word/document.xml"_L1)
                docx = QString::fromUtf8(content);
        for (const QString& words :
             {u"THÀNH PHỐ TÂY NINH"_s, u"PHÓ CHỦ TỊCH"_s, u"Nguyễn Thị Mẫu"_s, u"Lưu: VT, TCN"_s})
            QVERIFY2(docx.contains(words), qPrintable(words));
    }

    void savingIsUndoneAsOneStep() {
        openSettings();
        write(settings::signer, u"Nguyễn Thị Mẫu"_s);
        write(settings::placeName, u"Tây Ninh"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved()[settings::placeName], u"Tây Ninh"_s);
        key(Qt::Key_Z, Qt::ControlModifier); // in the field: what is saved is the book's to undo
        QVERIFY(saved()[settings::placeName].isEmpty());
        QVERIFY(saved()[settings::signer].isEmpty());
        QCOMPARE(field(settings::signer), QString());
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(field(settings::signer), u"Nguyễn Thị Mẫu"_s);
    }

    void theCalendarAppliesToEveryPageAtOnce() {
        openSettings();
        QVERIFY(tabTo(settings::scheme));
        key(Qt::Key_Down);
        write(settings::dueDayLong, u"45"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(saved()[settings::scheme].isEmpty()); // all or nothing
        QCOMPARE(QApplication::focusWidget()->objectName(), u"set-due_day_long"_s);
        write(settings::dueDayLong, u"5"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved()[settings::scheme], u"calendar"_s);
        const tests::Answer figures = tests::cli({u"figures"_s, book, u"--period"_s, u"2022-06"_s, u"--json"_s});
        QVERIFY2(figures.code == 0, qPrintable(u"%1 %2"_s.arg(figures.code).arg(figures.errors)));
        const auto june = figures.json[u"period"_s];
        QCOMPARE(june[u"to"_s].toString(), u"2022-06-30"_s);
        key(Qt::Key_6, Qt::AltModifier);
        auto* periods = window->findChild<PeriodList*>(u"periods"_s);
        QTRY_COMPARE(periods->lines().first().period.period.last, QDate(2022, 6, 30));
        bool quarter = false;
        for (const PeriodLine& line : periods->lines())
            if (line.period.code() == u"2022-Q1"_s) {
                quarter = true;
                QVERIFY2(line.due.contains(u"05/04/2022"_s), qPrintable(line.due));
            }
        QVERIFY(quarter);
    }

    void whatIsNotSavedStaysOnLeavingAndAfterClosing() {
        openSettings();
        write(settings::signer, u"Trần Văn Thử"_s);
        key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"dashboard"_s);
        openSettings();
        QCOMPARE(field(settings::signer), u"Trần Văn Thử"_s);
        window.reset();
        open();
        openSettings();
        QCOMPARE(field(settings::signer), u"Trần Văn Thử"_s);
        QVERIFY(window->findChild<StatusLine*>()->savedText().contains(u"1"_s));
        QVERIFY(saved()[settings::signer].isEmpty());
    }

    /// Fields say that they are left when they are destroyed: nothing may answer then.
    void closingWhileAFieldIsBeingChangedIsQuiet_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"who", "set-signer", "set-head_own"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void closingWhileAFieldIsBeingChangedIsQuiet() {
        QFETCH(QString, name);
        openSettings();
        auto* field = window->findChild<QWidget*>(name);
        field->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(QApplication::focusWidget(), field);
        typeText(field, u"Dở dang"_s);
        QVERIFY(window->close());
        window.reset();
        open();
        openSettings();
        if (name == u"who"_s)
            QVERIFY(preferences::who().contains(u"Dở dang"_s));
        else
            QVERIFY(!statusHint().isEmpty()); // the draft is back
    }

    void theSettingsFitTheSmallScreen() {
        openSettings();
        QVERIFY(window->currentPage()->minimumSizeHint().width() <= 1366 - 192);
        window->resize(960, 520);
        QTRY_VERIFY(window->currentPage()->minimumSizeHint().width() <= 960);
        for (const char* each : {"set-head_upper", "set-due_day_long", "who", "theme"}) {
            const auto* widget = window->findChild<QWidget*>(QLatin1String(each));
            QTRY_VERIFY2(widget->mapTo(window.get(), QPoint(widget->width(), 0)).x() <= window->width(), each);
        }
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
