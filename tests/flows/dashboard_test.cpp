// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/actions/targets.h"
#include "app/actions/visits.h"
#include "app/exchange/sheet.h"
#include "app/figures/figures.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/charts/progress_chart.h"
#include "ui/main_window.h"
#include "ui/shared/button.h"
#include "ui/shared/period_control.h"
#include "ui/shared/table_view.h"

#include <QFile>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

class DashboardTest : public QObject {
    Q_OBJECT

private:
    const QDate today{2022, 6, 14};
    QTemporaryDir folder;
    int books = 0;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;

    void openWindow(std::unique_ptr<Store> book, QSize size = {1366, 696}) {
        window = std::make_unique<MainWindow>(prompts, WindowOptions{today, {}, false});
        window->resize(size);
        window->useBook(std::move(book));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    /// A copy of the sample: each test changes its own.
    void openSample() {
        const QString path = folder.filePath(u"mau-%1.sotoso"_s.arg(++books));
        QVERIFY(QFile::copy(folder.filePath(u"mau.sotoso"_s), path));
        auto book = Store::open(path, Store::Mode::ReadWrite);
        QVERIFY(book);
        openWindow(std::move(book).value());
        QTRY_COMPARE(number(u"card-CQ01-value"_s), u"457"_s);
    }
    QString newPath() { return folder.filePath(u"so-%1.sotoso"_s.arg(++books)); }

    template <class W = QWidget>
    W* find(const QString& name) const {
        return window->currentPage()->findChild<W*>(name);
    }
    QString number(const QString& name) const {
        auto* link = find<NumberLink>(name);
        return link ? link->text() : QString();
    }
    QWidget* focused() const { return window->focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    QString cell(int row, int column) const {
        const QModelIndex index = find<TableView>(u"areas"_s)->model()->index(row, column);
        return index.data().toString() + index.data(CellRole::After).toString() +
               index.data(CellRole::Chip).value<ChipData>().text;
    }
    QAbstractItemModel* records() const { return find<TableView>(u"records"_s)->model(); }

private slots:
    void initTestCase() {
        prepareWindowTest();
        QVERIFY(actions::makeDemo({folder.filePath(u"mau.sotoso"_s), actions::DemoSize::Article, 1, {}, {}}));
    }
    void init() { prompts = {}; }
    void cleanup() { window.reset(); }

    void theOverviewIsPrintedWithItsNumbers() {
        openSample();
        const QString pdf = folder.filePath(u"tong-hop.pdf"_s);
        prompts.files << pdf;
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(prompts.opened, QStringList{pdf});
        const auto pages = tests::readPdf(pdf);
        QCOMPARE(pages.size(), 1); // a sheet of paper
        QString all;
        for (const auto& page : pages)
            all += page.text() + u' ';
        for (const QString& words :
             {u"TỔNG HỢP TÌNH HÌNH Phường 1, tháng 6 năm 2022"_s, u"từ ngày 15/05/2022 đến ngày 14/06/2022"_s,
              u"1.000 452 457 127 45,7 Vượt 5"_s, u"Khu phố 4"_s, u"Thiếu 37"_s, u"Tài khoản dịch vụ công lũy kế"_s})
            QVERIFY2(all.contains(words), qPrintable(words + u"\n"_s + all));
    }

    void theSampleShowsTheNumbersOfThePicture() {
        openSample();
        QCOMPARE(window->currentId(), u"dashboard"_s);
        const QHash<QString, QString> values{
            {u"CQ01"_s, u"457"_s}, {u"DD03"_s, u"163"_s}, {u"KT01"_s, u"214"_s}, {u"TT03"_s, u"386"_s}};
        const QHash<QString, QString> news{
            {u"CQ01"_s, u"+127"_s}, {u"DD03"_s, u"+41"_s}, {u"KT01"_s, u"+38"_s}, {u"TT03"_s, u"+304"_s}};
        for (auto it = values.begin(); it != values.end(); ++it) {
            QCOMPARE(number(u"card-%1-value"_s.arg(it.key())), it.value());
            QCOMPARE(number(u"card-%1-period"_s.arg(it.key())), news[it.key()]);
        }
        QCOMPARE(number(u"activity-TT04"_s), u"341"_s);
        QCOMPARE(number(u"activity-TT08"_s), u"521"_s);
        QCOMPARE(number(u"activity-CQ03"_s), u"1.097"_s);
        QCOMPARE(number(u"activity-ZL02"_s), u"412"_s);
        // Name, bar, reached / set, gap, bar, visited / households, last visit.
        const QList<QStringList> rows{{u"108 / 201"_s, u"17"_s, u"96 / 486"_s, u"11/06/2022"_s},
                                      {u"124 / 224"_s, u"23"_s, u"104 / 542"_s, u"14/06/2022"_s},
                                      {u"91 / 188"_s, u"6"_s, u"78 / 455"_s, u"12/06/2022"_s},
                                      {u"58 / 210"_s, u"37"_s, u"41 / 507"_s, u"30/05/2022"_s},
                                      {u"76 / 177"_s, u"4"_s, u"67 / 428"_s, u"10/06/2022"_s}};
        for (int i = 0; i < rows.size(); ++i) {
            QCOMPARE(cell(i, 2), rows[i][0]);
            QVERIFY2(cell(i, 3).endsWith(u' ' + rows[i][1]), qPrintable(cell(i, 3)));
            QCOMPARE(cell(i, 5), rows[i][2]);
            QCOMPARE(cell(i, 6), rows[i][3]);
        }
        auto* chart = find<ProgressChart>(u"chart"_s);
        QVERIFY(chart->accessibleDescription().contains(u"1.157"_s));
        QVERIFY(chart->accessibleDescription().contains(u"1.003"_s));
        QVERIFY(chart->accessibleDescription().contains(u"1.282"_s));
    }

    void aNumberOpensAsManyRecordsAndEscComesBack() {
        openSample();
        QVERIFY(find<NumberLink>(u"card-CQ01-value"_s)->hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(window->currentId(), u"records"_s);
        QCOMPARE(records()->rowCount(), 457);
        QVERIFY(window->currentPage()->title().startsWith(u"457 "));
        QVERIFY(find<QLabel>(u"sum"_s)->text().contains(u"457"));
        QVERIFY(find<TableView>(u"records"_s)->hasFocus());
        press(Qt::Key_Escape);
        QCOMPARE(window->currentId(), u"dashboard"_s);
        QVERIFY(find<NumberLink>(u"card-CQ01-value"_s)->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(find<NumberLink>(u"card-CQ01-period"_s)->hasFocus());
        press(Qt::Key_Space);
        QCOMPARE(records()->rowCount(), 127);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(find<NumberLink>(u"card-CQ01-period"_s)->hasFocus());
    }

    void everyNumberOpensRecordsThatAddUpToIt() {
        openSample();
        QStringList names;
        const auto links = window->currentPage()->findChildren<NumberLink*>();
        for (const NumberLink* link : links)
            if (link->isVisible() &&
                (link->objectName().startsWith(u"card-") || link->objectName().startsWith(u"activity-")))
                names << link->objectName();
        QCOMPARE(names.size(), 12);
        for (const QString& name : names) {
            QString shown = number(name);
            shown.remove(u'+').remove(u'.');
            find<NumberLink>(name)->setFocus();
            press(Qt::Key_Return);
            QVERIFY2(window->currentId() == u"records", qPrintable(name));
            QString title = window->currentPage()->title().section(u' ', 0, 0);
            QVERIFY2(title.remove(u'.') == shown, qPrintable(name + u": "_s + title));
            press(Qt::Key_Escape);
        }
    }

    void aCellOfTheTableOpensTheNeighbourhood() {
        openSample();
        auto* table = find<TableView>(u"areas"_s);
        table->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        QCOMPARE(window->currentId(), u"records"_s);
        QCOMPARE(records()->rowCount(), 58);
        press(Qt::Key_Escape);
        QVERIFY(find<TableView>(u"areas"_s)->hasFocus());
        QCOMPARE(find<TableView>(u"areas"_s)->currentIndex().row(), 3);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        QCOMPARE(records()->rowCount(), 41);
    }

    void keysGoToThePeriodBefore() {
        openSample();
        auto* period = find<PeriodControl>(u"period"_s);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(period->period().code(), u"2022-05"_s);
        QCOMPARE(number(u"card-CQ01-value"_s), u"330"_s);
        find<NumberLink>(u"card-CQ01-value"_s)->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(records()->rowCount(), 330);
        press(Qt::Key_Escape);
        QCOMPARE(period->period().code(), u"2022-05"_s);
        QCOMPARE(number(u"card-CQ01-value"_s), u"330"_s);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(number(u"card-CQ01-value"_s), u"457"_s);
        press(Qt::Key_PageDown, Qt::ControlModifier); // July has not begun
        QCOMPARE(period->period().code(), u"2022-06"_s);
    }

    void theChartIsWalkedByKeysAndOpensAMonth() {
        openSample();
        auto* chart = find<ProgressChart>(u"chart"_s);
        chart->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Left);
        QVERIFY(chart->accessibleDescription().endsWith(chart->readout(4)));
        QVERIFY(chart->readout(4).contains(u"330"));
        press(Qt::Key_Return);
        QCOMPARE(window->currentId(), u"records"_s);
        QCOMPARE(records()->rowCount(), 112);
        press(Qt::Key_Escape);
        QVERIFY(chart->hasFocus());
        QCOMPARE(chart->current(), 4);
    }

    void aVisitMovesTheNumbersAndUndoTakesItBack() {
        openSample();
        Store& book = *window->book();
        Activity visit;
        visit.day = today;
        const auto ids = book.read([&](const Db& db) {
            ActivityResult result;
            result.indicator = indicators::byCode(db, u"CQ01"_s)->id;
            // Somebody who has no account yet.
            result.resident =
                db.one(u"SELECT r.id FROM resident r WHERE NOT EXISTS (SELECT 1 FROM result x WHERE "
                       "x.resident_id = r.id) AND (r.birth_year IS NULL OR r.birth_year < 2000) LIMIT 1"_s,
                       {}, [](const Row& r) { return r.id<ResidentId>(0); })
                    .value();
            visit.household = db.one(u"SELECT household_id FROM residence WHERE resident_id = ?"_s, {result.resident},
                                     [](const Row& r) { return r.id<HouseholdId>(0); })
                                  .value();
            visit.peopleMet = {result.resident};
            visit.results = {result};
            return 0;
        });
        QVERIFY(ids);
        visit.visitors = {{{}, u"Trần Văn Thử"_s}};
        const auto added = actions::addVisit(book, visit, today);
        QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().text));
        QTRY_COMPARE(number(u"card-CQ01-value"_s), u"458"_s);
        QCOMPARE(number(u"card-CQ01-period"_s), u"+128"_s);
        QCOMPARE(number(u"activity-TT04"_s), u"342"_s);
        QVERIFY(find<ProgressChart>(u"chart"_s)->readout(5).contains(u"458"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number(u"card-CQ01-value"_s), u"457"_s);
        QVERIFY(find<ProgressChart>(u"chart"_s)->readout(5).contains(u"457"));
    }

    void appointmentsThatAreDueAreAList() {
        openSample();
        const auto links = window->currentPage()->findChildren<NumberLink*>();
        const auto due = std::find_if(links.begin(), links.end(), [](const NumberLink* link) {
            return link->objectName().endsWith(u"-number") && link->text().startsWith(u"12 ");
        });
        QVERIFY(due != links.end());
        (*due)->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(window->currentId(), u"records"_s);
        QCOMPARE(records()->rowCount(), 12);
        QDate before;
        for (int i = 0; i < records()->rowCount(); ++i) {
            const QDate day = QDate::fromString(records()->index(i, 0).data().toString(), u"dd/MM/yyyy"_s);
            QVERIFY(day.isValid() && day <= today && (!before.isValid() || before <= day));
            before = day;
        }
    }

    void theListIsWrittenAsItIsShown() {
        openSample();
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        const QString path = folder.filePath(u"danh-sach.csv"_s);
        prompts.files.enqueue(path);
        find<Button>(u"export"_s)->setFocus();
        press(Qt::Key_Return);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 128); // names and 127 records
        QVERIFY(lines[1].contains(records()->index(0, 3).data().toString()));
        QVERIFY(lines.last().contains(records()->index(126, 3).data().toString()));
    }

    void anEmptyBookOffersWhatComesFirst() {
        auto book =
            actions::newBook({newPath(), u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(2)});
        QVERIFY(book);
        openWindow(std::move(book).value());
        QTRY_VERIFY(find<Button>(u"empty-household"_s) && find<Button>(u"empty-household"_s)->isVisible());
        QVERIFY(find<Button>(u"empty-import"_s)->isVisible());
        QVERIFY(find<Button>(u"empty-targets"_s)->isVisible());
    }

    void withoutATargetOneIsOffered() {
        auto book =
            actions::newBook({newPath(), u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(2)});
        QVERIFY(book);
        Household household;
        household.headName = u"Nguyễn Văn Thử"_s;
        household.area = book.value()->read([](const Db& db) { return areas::all(db).first().id; }).value();
        QVERIFY(actions::addHousehold(*book.value(), household));
        openWindow(std::move(book).value());
        QTRY_VERIFY(find<Button>(u"set-targets"_s) && find<Button>(u"set-targets"_s)->isVisible());
        QVERIFY(find<TableView>(u"areas"_s)->isVisible());
        QVERIFY(window->currentPage()->findChildren<ProgressChart*>().size() == 1);
        QVERIFY(!find<ProgressChart>(u"chart"_s)->isVisible());
    }

    void whatNobodyTypedIsNotZeroBesideItsTarget() {
        auto book =
            actions::newBook({newPath(), u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(2)});
        QVERIFY(book);
        Store& store = *book.value();
        Household household;
        household.headName = u"Nguyễn Văn Thử"_s;
        household.area = store.read([](const Db& db) { return areas::all(db).first().id; }).value();
        QVERIFY(actions::addHousehold(store, household));
        const IndicatorId zalo = store.read([](const Db& db) { return indicators::byCode(db, u"ZL02"_s)->id; }).value();
        QVERIFY(
            actions::setTarget(store, {zalo, 500, QDate(2022, 1, 1), QDate(2022, 12, 31), Split::Equal, {}}, today));
        openWindow(std::move(book).value());
        QTRY_COMPARE(number(u"card-ZL02-value"_s), u"–"_s);
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(cell(row, 2), u"– / 250"_s);
            QCOMPARE(cell(row, 3), QString());
        }
    }
};

QTEST_MAIN(DashboardTest)
#include "dashboard_test.moc"
