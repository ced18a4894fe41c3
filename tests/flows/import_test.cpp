// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/new_book.h"
#include "app/base/parse.h"
#include "app/storage/backup.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/window.h"
#include "ui/import/import_page.h"
#include "ui/main_window.h"
#include "ui/shared/messages.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"
#include "ui/shared/work_dialog.h"

#include <QComboBox>
#include <QLineEdit>
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
        QTRY_VERIFY(find("importRows")->isVisible() || find<Banner>("importSays")->isVisible());
    }
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
        QTest::keyClick(window.get(), Qt::Key_8, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"import"_s);
        QCOMPARE(focused(), find("importChoose"));
    }
    void cleanup() { window.reset(); }

    void aListOfHouseholdsGoesInAndIsTakenBackAsOne() {
        choose(sample(u"clean/households.csv"_s));
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

    void theSameFileAgainBringsNothing() {
        choose(sample(u"clean/households.csv"_s));
        key(Qt::Key_Return);
        QCOMPARE(count("household"), 600);
        QCOMPARE(focused(), find("importAnother"));
        prompts.files.append(sample(u"clean/households.csv"_s));
        key(Qt::Key_Return);
        QTRY_COMPARE(shown("importUnchanged"), u"600"_s);
        QVERIFY(!find("importGo")->isEnabled());
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count("household"), 600);
    }

    void faultyRowsAreShownAndNothingIsWrittenUntilAsked() {
        choose(sample(u"bad_rows/ho_loi.csv"_s));
        QCOMPARE(shown("importRejected"), u"4"_s);
        QVERIFY(!find("importGo")->isVisible());
        auto* faulty = find<TableView>("importTable-3");
        QVERIFY(faulty->isVisible()); // the faulty ones come first
        const QAbstractItemModel* model = faulty->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            rows += model->index(row, 0).data().toString();
            QVERIFY(!model->index(row, model->columnCount() - 1).data().toString().isEmpty());
        }
        QCOMPARE(rows, QStringList({u"3"_s, u"5"_s, u"7"_s, u"9"_s}));
        key(Qt::Key_S, Qt::ControlModifier); // there is nothing to press
        QCOMPARE(count("household"), 0);

        const QString csv = folder.filePath(u"loi.csv"_s);
        prompts.files.append(csv);
        QVERIFY(tabTo("importSaveRejects"));
        key(Qt::Key_Return);
        const QString saved = QString::fromUtf8(bytes(csv));
        QCOMPARE(saved.count(u'\n'), 5);
        QVERIFY(saved.contains(u"Lý do"_s));

        const qint64 valid = shown("importAdded").toLongLong();
        QVERIFY(valid > 0);
        QVERIFY(tabTo("importGood"));
        key(Qt::Key_Return);
        QCOMPARE(count("household"), valid);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count("household"), 0);
    }

    void theNextFaultyRowIsOneKeyAway() {
        choose(sample(u"bad_rows/ho_loi.csv"_s));
        auto* all = find<TableView>("importTable-0");
        find("importTabs")->findChild<QTabBar*>()->setCurrentIndex(0);
        QVERIFY(all->isVisible());
        all->setFocus();
        for (const char* row : {"3", "5", "7", "9", "3"}) {
            key(Qt::Key_Down, Qt::ControlModifier);
            QCOMPARE(all->model()->index(all->currentIndex().row(), 0).data().toString(), QLatin1String(row));
        }
    }

    void oldEncodingsAreSaidAndConverted() {
        choose(sample(u"messy/ho_8_tcvn3.csv"_s));
        QVERIFY(says().contains(u"TCVN3"_s));
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
        };
        choose(sample(u"clean/households.csv"_s));
        key(Qt::Key_Return);
        auto* kinds = find<Segmented>("importKind");
        for (const Step& step : {Step{"residents", "resident", 1165, 1165}, Step{"visits", "activity", 455, 300},
                                 Step{"members", "member", 24, 24}}) {
            kinds->setFocus();
            key(Qt::Key_Right);
            choose(sample(u"clean/%1.csv"_s.arg(QLatin1String(step.file))));
            QTRY_COMPARE(shown("importRejected") + u' ' + shown("importRows"), u"0 %1"_s.arg(showCount(step.read)));
            QTRY_COMPARE(focused(), find("importGo"));
            key(Qt::Key_Return);
            QCOMPARE(count(step.table), step.rows);
        }
    }

    void aFileThatIsNoListSaysSo_data() {
        QTest::addColumn<QString>("file");
        for (const char* name :
             {"empty.csv", "text_renamed.xlsx", "cut_short.xlsx", "other_columns.csv", "picture.xls"})
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

    void stoppingWritesNothing() {
        choose(sample(u"clean/households.csv"_s));
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
