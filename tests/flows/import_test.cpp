// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/new_book.h"
#include "app/base/parse.h"
#include "app/storage/backup.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/window.h"
#include "ui/import/import_page.h"
#include "ui/import/step_bar.h"
#include "ui/main_window.h"
#include "ui/shared/messages.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"
#include "ui/shared/work_dialog.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTranslator>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString& name) {
    return QStringLiteral(SOTOSO_TEST_DATA "/samples/") + name;
}

/// So that no dialog comes between the keys of a slow machine.
constexpr int patient = 600'000;

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    QTranslator vietnamese;
    int books = 0;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;

    template <class W = QWidget>
    W* find(const char* name) {
        return window->findChild<W*>(QLatin1String(name));
    }
    QString shown(const char* name) {
        if (auto* link = find<QAbstractButton>(name))
            return link->text();
        return find<QLabel>(name)->text();
    }
    QWidget* focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : window.get(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    bool tabTo(const char* name) {
        for (int i = 0; i < 60 && focused() != find(name); ++i)
            QTest::keyClick(focused(), Qt::Key_Tab);
        return focused() == find(name);
    }
    /// Chooses a file as a person does, and waits until it has been read and checked.
    void choose(const QString& file) {
        prompts.files.append(file);
        QVERIFY(tabTo("importChoose"));
        key(Qt::Key_Return);
        awaitRead();
    }
    void awaitRead() { QTRY_VERIFY(find("importTabs")->isVisible() || find<Banner>("importSays")->isVisible()); }
    /// On to the last step, leaving faulty rows out.
    void goOn() {
        for (int i = 0; i < 3 && step() < 3; ++i)
            key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 3);
    }
    int step() { return find<StepBar>("importSteps")->current(); }
    /// A combo's entry by its words.
    void pick(const QString& name, const QString& words) {
        auto* box = window->findChild<QComboBox*>(name);
        QVERIFY(box);
        const int wanted = box->findText(words);
        QVERIFY2(wanted >= 0, qPrintable(words));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(box->view()->isVisible());
        while (box->view()->currentIndex().row() != wanted)
            QTest::keyClick(box->view(), box->view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(box->view(), Qt::Key_Return);
        window->activateWindow(); // without a window system nobody gives it back after a list
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    QString write(const QString& name, const QString& text) {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return path;
    }
    QString cell(TableView* view, int row, int column) { return view->model()->index(row, column).data().toString(); }
    qint64 count(const char* table) {
        return window->book()
            ->read([&](const Db& db) { return db.integer(u"SELECT count(*) FROM "_s + QLatin1String(table)); })
            .value();
    }
    QString says() { return find<Banner>("importSays")->text(); }

private slots:
    void initTestCase() {
        prepareWindowTest();
        QVERIFY(vietnamese.load(u":/i18n/sotoso_vi.qm"_s)); // the lists speak of Nhóm 1, as the program does
        QCoreApplication::installTranslator(&vietnamese);
    }
    void init() {
        prompts = {};
        WorkDialog::patience = patient;
        const QString path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        auto book = actions::newBook({path, u"Phường 1"_s, {}, {}, actions::numberedAreas(5)});
        QVERIFY(book);
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2023, 1, 10), {}, false});
        window->resize(1366, 696);
        window->useBook(std::move(book).value());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
        QTest::keyClick(window.get(), Qt::Key_8, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"import"_s);
        QCOMPARE(focused(), find("importChoose"));
    }
    void cleanup() { window.reset(); }

    void aListOfHouseholdsGoesInAndIsTakenBackAsOne() {
        choose(sample(u"clean/households.csv"_s));
        QCOMPARE(step(), 1);
        QCOMPARE(focused(), find("importNext"));
        key(Qt::Key_Return); // nothing is faulty: straight to writing
        QCOMPARE(step(), 3);
        QCOMPARE(shown("importRows"), u"600"_s);
        QCOMPARE(shown("importAdded"), u"600"_s);
        QCOMPARE(shown("importRejected"), u"0"_s);
        QCOMPARE(count("household"), 0); // seen, not written
        QVERIFY(!window->book()->nextUndo());
        QCOMPARE(focused(), find("importGo"));
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count("household"), 600);
        QVERIFY(says().contains(u"600"_s));
        QVERIFY(backup::newestIn(window->book()->path()).isValid()); // a copy from before
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count("household"), 0);
        QTRY_VERIFY(find("importGo")->isVisible()); // looked at again
        QCOMPARE(shown("importAdded"), u"600"_s);
    }

    /// A double click on "Tiếp tục" ends above "Ghi … dòng vào sổ", which comes to stand there.
    void aDoubleClickWritesNothing() {
        choose(sample(u"clean/households.csv"_s));
        QTest::mouseClick(find("importNext"), Qt::LeftButton);
        QCOMPARE(step(), 3);
        auto* go = find("importGo");
        const QPoint at = go->rect().center();
        for (const auto& [type, buttons] : {std::pair(QEvent::MouseButtonDblClick, Qt::LeftButton),
                                            std::pair(QEvent::MouseButtonRelease, Qt::NoButton)}) {
            QMouseEvent second(type, at, go->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(go, &second);
        }
        QTest::mouseClick(find<StepBar>("importSteps"), Qt::RightButton); // whatever was asked for has been done
        QCOMPARE(count("household"), 0);
        QVERIFY(!window->book()->nextUndo());
        QTest::mouseClick(go, Qt::LeftButton); // a click of its own does
        QTRY_COMPARE(count("household"), 600);
    }

    void theSameFileAgainBringsNothing() {
        choose(sample(u"clean/households.csv"_s));
        goOn();
        key(Qt::Key_Return);
        QCOMPARE(count("household"), 600);
        QCOMPARE(focused(), find("importAnother"));
        prompts.files.append(sample(u"clean/households.csv"_s));
        key(Qt::Key_Return);
        QTRY_COMPARE(shown("importUnchanged"), u"600"_s);
        goOn();
        QVERIFY(!find("importGo")->isEnabled());
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count("household"), 600);
    }

    void faultyRowsAreShownAndNothingIsWrittenUntilAsked() {
        choose(sample(u"bad_rows/ho_loi.csv"_s));
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 2);
        auto* problems = find<TableView>("importProblems");
        QVERIFY(problems->isVisible());
        QVERIFY(problems->model()->rowCount() > 0);
        key(Qt::Key_S, Qt::ControlModifier); // there is nothing to press
        QCOMPARE(count("household"), 0);

        const QString csv = folder.filePath(u"loi.csv"_s);
        prompts.files.append(csv);
        QVERIFY(tabTo("importSaveRejects"));
        key(Qt::Key_Return);
        const QString saved = QString::fromUtf8(bytes(csv));
        QCOMPARE(saved.count(u'\n'), 5);
        QVERIFY(saved.contains(u"Lý do"_s));

        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 3);
        QCOMPARE(shown("importRejected"), u"4"_s);
        const qint64 valid = shown("importAdded").toLongLong();
        QVERIFY(valid > 0);
        key(Qt::Key_Left, Qt::AltModifier); // back to look once more
        QCOMPARE(step(), 2);
        key(Qt::Key_Right, Qt::AltModifier);
        key(Qt::Key_Return);
        QCOMPARE(count("household"), valid);
        const QString step = window->book()->nextUndo()->name; // says what went in
        QVERIFY2(step.contains(u"(%1 "_s.arg(valid)), qPrintable(step));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count("household"), 0);
    }

    void theNextFaultyRowIsOneKeyAway() {
        choose(sample(u"bad_rows/ho_loi.csv"_s));
        auto* all = find<TableView>("importTable-0");
        QVERIFY(all->isVisible());
        all->setFocus();
        for (const char* row : {"3", "5", "7", "9", "3"}) {
            key(Qt::Key_Down, Qt::ControlModifier);
            QCOMPARE(cell(all, all->currentIndex().row(), 0), QLatin1String(row));
        }
    }

    void aFaultyCellIsMendedWhereItStands() {
        choose(write(u"ho.csv"_s, u"Khu phố;Chủ hộ;Số nhà;Đường\nKhu phố 9;Nguyễn Văn Đức;12/4;Lê Lợi\n"
                                  "Khu phố 2;Trần Thị Hoa;85;Lê Lợi\n"_s));
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 2);
        auto* faulty = find<TableView>("importTable-3");
        QTRY_VERIFY(faulty->isVisible());
        QCOMPARE(faulty->model()->rowCount(), 1);
        faulty->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Return); // goes to the faulty cell
        auto* editor = qobject_cast<QLineEdit*>(focused());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Khu phố 9"_s);
        editor->selectAll();
        typeText(editor, u"kp1"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(find<TableView>("importTable-3")->model()->rowCount(), 0);
        goOn();
        QCOMPARE(shown("importRejected"), u"0"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count("household"), 2);
        QCOMPARE(window->book()
                     ->read([](const Db& db) {
                         return db.integer(u"SELECT count(*) FROM household_area a JOIN area r ON r.id = a.area_id "
                                           "WHERE r.code = 'KP1'"_s);
                     })
                     .value_or(-1),
                 1);
    }

    void whatWasMendedWaitsUntilItIsWritten() {
        const auto link = [&](int which) {
            QList<NumberLink*> links = find<Banner>("importSays")->findChildren<NumberLink*>();
            links.removeIf([](NumberLink* each) { return !each->isVisible(); });
            QTest::mouseClick(links[which], Qt::LeftButton);
        };
        const auto mend = [&](const QString& to) {
            auto* faulty = find<TableView>("importTable-3");
            QTRY_VERIFY(faulty->isVisible());
            faulty->setFocus(Qt::TabFocusReason);
            key(Qt::Key_Down, Qt::ControlModifier);
            key(Qt::Key_Return);
            auto* editor = qobject_cast<QLineEdit*>(focused());
            QVERIFY(editor);
            editor->selectAll();
            typeText(editor, to);
        };
        const QString list = u"Khu phố;Chủ hộ;Số nhà;Đường\nKhu phố 9;Nguyễn Văn Đức;12/4;Lê Lợi\n"
                             "Khu phố 8;Trần Thị Hoa;85;Lê Lợi\n"_s;
        choose(write(u"dở.csv"_s, list));
        key(Qt::Key_Right, Qt::AltModifier);
        mend(u"kp1"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(find<TableView>("importTable-3")->model()->rowCount(), 1);
        mend(u"kp2"_s);
        window->close(); // the second cell is still being typed
        const QString path = window->book()->path();
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2023, 1, 10), {}, false});
        window->resize(1366, 696);
        QVERIFY(window->openBook(path));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
        QTest::keyClick(window.get(), Qt::Key_8, Qt::AltModifier);
        QVERIFY(find<Banner>("importSays")->isVisible());
        QVERIFY(says().contains(u"dở.csv"_s));
        link(0);
        awaitRead();
        QTRY_COMPARE(step(), 1);
        QCOMPARE(find<TableView>("importTable-3")->model()->rowCount(), 0);
        goOn();
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count("household"), 2);
        QVERIFY(window->book()->drafts(u"import"_s).isEmpty());

        // And by Esc, from a block that was pasted.
        key(Qt::Key_Escape);
        QGuiApplication::clipboard()->setText(QString(list).replace(u';', u'\t').replace(u"85"_s, u"86"_s));
        key(Qt::Key_V, Qt::ControlModifier);
        awaitRead();
        key(Qt::Key_Right, Qt::AltModifier);
        mend(u"kp1"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(find<TableView>("importTable-3")->model()->rowCount(), 1);
        key(Qt::Key_Escape);
        QCOMPARE(step(), 0);
        link(0);
        QTRY_COMPARE(step(), 2); // one is still faulty
        QCOMPARE(find<TableView>("importTable-3")->model()->rowCount(), 1);
        key(Qt::Key_Escape);
        link(1);
        QVERIFY(window->book()->drafts(u"import"_s).isEmpty());
        QVERIFY(!find<Banner>("importSays")->isVisible());
    }

    void columnsAreMatchedByHandAndTheMatchIsRemembered() {
        const QString list = u"Địa bàn;Người đại diện;Số cửa\nKhu phố 1;Nguyễn Văn Đức;12/4\n"_s;
        choose(write(u"la.csv"_s, list));
        QCOMPARE(step(), 1);
        QVERIFY(!find("importNext")->isEnabled());
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 1); // not before the columns are known
        pick(u"importColumn-0"_s, u"Khu phố"_s);
        QTRY_VERIFY(find("importTabs")->isVisible());
        pick(u"importColumn-1"_s, u"Chủ hộ"_s);
        QTRY_VERIFY(find("importTabs")->isVisible() && find("importNext")->isEnabled());
        pick(u"importColumn-2"_s, u"Số nhà"_s);
        QTRY_COMPARE(find<TableView>("importTable-0")->model()->columnCount(), 5);
        goOn();
        QCOMPARE(shown("importAdded"), u"1"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count("household"), 1);

        // A list with the same titles needs no hand.
        prompts.files.append(write(u"la2.csv"_s, list + u"Khu phố 2;Trần Thị Hoa;85\n"_s));
        key(Qt::Key_Return);
        QTRY_VERIFY(find("importTabs")->isVisible() && find("importNext")->isEnabled());
        goOn();
        QCOMPARE(shown("importAdded"), u"1"_s);
        QCOMPARE(shown("importUnchanged"), u"1"_s);
    }

    void aBlockCopiedFromExcelIsPasted() {
        QGuiApplication::clipboard()->setText(
            u"Khu phố\tChủ hộ\tSố nhà\nKhu phố 1\tNguyễn Văn Đức\t12/4\nKhu phố 2\tTrần Thị Hoa\t85\n"_s);
        key(Qt::Key_V, Qt::ControlModifier);
        awaitRead();
        QCOMPARE(step(), 1);
        goOn();
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count("household"), 2);
    }

    void withoutABlockThereIsNothingToPaste() {
        QGuiApplication::clipboard()->setText(u"một câu"_s);
        key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(find<Banner>("importSays")->isVisible());
        QCOMPARE(step(), 0);
    }

    void theNeighbourhoodOfAWholeListIsAskedOnce() {
        choose(write(u"danh sach.csv"_s, u"Chủ hộ;Số nhà\nNguyễn Văn Đức;12/4\nTrần Thị Hoa;85\n"_s));
        QVERIFY(!find("importNext")->isEnabled());
        pick(u"importArea"_s, u"Khu phố 3"_s);
        QTRY_VERIFY(find("importNext")->isEnabled());
        goOn();
        QCOMPARE(shown("importAdded"), u"2"_s);
    }

    void oldEncodingsAreSaidAndConverted() {
        choose(sample(u"messy/ho_8_tcvn3.csv"_s));
        QVERIFY(find<QLabel>("importSource")->text().contains(u"TCVN3"_s));
        QVERIFY(find<QLabel>("importSample")->text().contains(u"→"_s));
        const QAbstractItemModel* all = find<TableView>("importTable-0")->model();
        QStringList cells;
        for (int column = 0; column < all->columnCount(); ++column)
            cells += all->index(0, column).data().toString();
        QVERIFY2(cells.join(u'|').contains(u"Khu phố"_s) || cells.join(u'|').contains(u"Nguyễn"_s),
                 qPrintable(cells.join(u'|')));
        QCOMPARE(shown("importRejected"), u"0"_s);
    }

    void residentsVisitsAndMembersFollowTheHouseholds() {
        struct Step {
            const char* file;
            const char* table;
            qint64 read, rows;
            int kind;
        };
        choose(sample(u"clean/households.csv"_s));
        goOn();
        key(Qt::Key_Return);
        auto* kinds = find<Segmented>("importKind");
        for (const Step& each : {Step{"residents", "resident", 1165, 1165, 1}, Step{"visits", "activity", 455, 300, 3},
                                 Step{"members", "member", 24, 24, 4}}) {
            key(Qt::Key_Escape);
            QCOMPARE(step(), 0);
            kinds->setFocus();
            while (kinds->current() != each.kind)
                key(Qt::Key_Right);
            choose(sample(u"clean/%1.csv"_s.arg(QLatin1String(each.file))));
            goOn();
            QCOMPARE(shown("importRejected") + u' ' + shown("importRows"), u"0 %1"_s.arg(showCount(each.read)));
            QCOMPARE(focused(), find("importGo"));
            key(Qt::Key_Return);
            QCOMPARE(count(each.table), each.rows);
        }
    }

    void aFileThatIsNoListSaysSo_data() {
        QTest::addColumn<QString>("file");
        for (const char* name : {"empty.csv", "text_renamed.xlsx", "cut_short.xlsx", "picture.xls"})
            QTest::newRow(name) << u"bad_files/"_s + QLatin1String(name);
    }
    void aFileThatIsNoListSaysSo() {
        QFETCH(QString, file);
        const QByteArray before = bytes(sample(file));
        choose(sample(file));
        QVERIFY(!says().isEmpty());
        QVERIFY(!find("importGo")->isVisible());
        QCOMPARE(count("household"), 0);
        QCOMPARE(bytes(sample(file)), before);
    }

    void aListWithOtherColumnsGoesNoFurther() {
        choose(sample(u"bad_files/other_columns.csv"_s));
        QCOMPARE(step(), 1);
        QVERIFY(!find<QLabel>("importColumnsSay")->text().isEmpty());
        QVERIFY(!find("importNext")->isEnabled());
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 1);
        QCOMPARE(count("household"), 0);
    }

    void aMatchIsKeptUnderAName() {
        const QString list = u"Vùng;Người đứng tên\nKhu phố 1;Nguyễn Văn Đức\n"_s;
        choose(write(u"vung.csv"_s, list));
        pick(u"importColumn-0"_s, u"Khu phố"_s);
        QTRY_VERIFY(find("importTabs")->isVisible());
        pick(u"importColumn-1"_s, u"Chủ hộ"_s);
        QTRY_VERIFY(find("importTabs")->isVisible() && find("importNext")->isEnabled());
        prompts.texts.append(u"Mẫu khu phố"_s);
        auto* menu = find("importMappings")->findChild<QMenu*>();
        menu->actions().last()->trigger();
        key(Qt::Key_Escape);
        choose(write(u"vung2.csv"_s, u"Vùng;Người đứng tên;Ghi gì đó\nKhu phố 1;Nguyễn Văn Đức;x\n"_s));
        QVERIFY(!find("importNext")->isEnabled());
        QCOMPARE(menu->actions().first()->text(), u"Mẫu khu phố"_s);
        menu->actions().first()->trigger();
        QTRY_VERIFY(find("importTabs")->isVisible() && find("importNext")->isEnabled());
    }

    void stoppingWritesNothing() {
        choose(sample(u"clean/households.csv"_s));
        goOn();
        WorkDialog::patience = 0; // it shows itself at the first row
        QTimer presses;
        connect(&presses, &QTimer::timeout, this, [this] {
            if (auto* work = window->findChild<WorkDialog*>(); work && work->isVisible())
                QTest::keyClick(work, Qt::Key_Escape);
        });
        presses.start(0);
        key(Qt::Key_Return);
        presses.stop();
        QCOMPARE(count("household"), 0);
        QVERIFY(!window->book()->nextUndo());
        QVERIFY(find("importGo")->isVisible());
        WorkDialog::patience = patient;
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count("household"), 600);
    }

    void aTemplateHasTheColumnsThatAreKnown() {
        const QString path = folder.filePath(u"mau.xlsx"_s);
        prompts.files.append(path);
        QVERIFY(tabTo("importTemplate"));
        key(Qt::Key_Return);
        QVERIFY(QFileInfo(path).size() > 0);
        choose(path);
        QCOMPARE(shown("importRows"), u"0"_s); // known, and empty
    }
};

QTEST_MAIN(ImportTest)
#include "import_test.moc"
