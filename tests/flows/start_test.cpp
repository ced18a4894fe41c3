// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/actions/new_book.h"
#include "app/storage/areas.h"
#include "app/storage/backup.h"
#include "app/storage/teams.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/shared/messages.h"
#include "ui/start/places.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

PageEntry emptyPage() {
    return {u"dashboard"_s, u"tong-quan"_s, 1,
            u"house"_s,     u"Tổng quan"_s, [](Context& c) -> Page* { return new Page(c, u"Tổng quan"_s); }};
}

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class StartTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir home;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;

    template <class W = QWidget>
    W* find(const char* name) {
        return window->findChild<W*>(QLatin1String(name));
    }
    QString text(const char* name) { return find<QLineEdit>(name)->text(); }
    QWidget* focused() { return QApplication::focusWidget(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    QString problem() {
        auto* banner = find<Banner>("startProblem");
        return banner->isVisible() ? banner->text() : QString();
    }
    /// Tab until the widget has the focus: everything can be reached.
    bool tabTo(const char* name) {
        for (int i = 0; i < 40 && focused() != find(name); ++i)
            QTest::keyClick(focused(), Qt::Key_Tab);
        return focused() == find(name);
    }
    QString makeBook(const QString& name) {
        const QString path = home.filePath(name);
        return actions::newBook({path, u"Phường 9"_s, {}, {}, actions::numberedAreas(2)}) ? path : QString();
    }

private slots:
    void initTestCase() {
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
        prepareWindowTest();
    }
    void init() {
        prompts = {};
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2022, 6, 14), {emptyPage()}, true});
        window->resize(1366, 696);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void cleanup() {
        window.reset();
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"sotoso"_s, u"sotoso"_s).clear();
    }

    void aBookOfAWardWithFiveNeighbourhoods() {
        QCOMPARE(focused(), find("newWard"));
        typeText(focused(), u"Phường 1"_s);
        QCOMPARE(text("newPlace"), QDir::toNativeSeparators(places::folder() + u"/phuong-1.sotoso"_s));
        QVERIFY(tabTo("newParent"));
        typeText(focused(), u"thành phố Tây Ninh"_s);
        QVERIFY(tabTo("newCode"));
        typeText(focused(), u"25456"_s);
        QVERIFY(tabTo("newCount"));
        typeText(focused(), u"5"_s);
        QVERIFY(tabTo("newGoal"));
        typeText(focused(), u"1.000"_s);
        key(Qt::Key_Return);
        QVERIFY(window->book());
        QCOMPARE(window->currentId(), u"dashboard"_s);
        QVERIFY(prompts.problems.isEmpty());
        QCOMPARE(preferences::lastBook(), places::folder() + u"/phuong-1.sotoso"_s);
        window->closeBook();

        const auto book = Store::open(places::folder() + u"/phuong-1.sotoso"_s, Store::Mode::ReadOnly);
        QVERIFY(book);
        const auto areas = *(*book)->read([](const Db& db) { return areas::all(db); });
        QCOMPARE(areas.size(), 5);
        QCOMPARE(areas.last().code, u"KP5"_s);
        QCOMPARE(areas.last().name, actions::numberedAreas(5).last().name);
        const auto ward = *(*book)->read([](const Db& db) { return areas::ward(db); });
        QCOMPARE(ward.name, u"Phường 1"_s);
        QCOMPARE(ward.code, u"25456"_s);
        QCOMPARE((*book)->read([](const Db& db) { return teams::groups(db, QDate(2022, 6, 14)).size(); }).value(), 5);
        const QString goal = *(*book)->read([](const Db& db) {
            return db.text(u"SELECT i.code || ' ' || t.value || ' ' || t.from_day || ' ' || t.due_day FROM target t "
                           "JOIN indicator i ON i.id = t.indicator_id"_s);
        });
        QCOMPARE(goal, u"CQ01 1000 2022-01-01 2022-12-31"_s);
    }

    /// A book as it was left is not gone through again; one that somebody has touched since is.
    void aBookTouchedSinceIsGoneThrough() {
        auto made = actions::makeDemo({home.filePath(u"touched.sotoso"_s), actions::DemoSize::Article, 1, {}, {}});
        QVERIFY(made);
        const QString path = (*made)->path();
        made = Error{};
        QVERIFY(window->openBook(path));
        window->closeBook();
        QVERIFY(preferences::isAsLeft(path));
        QVERIFY(window->openBook(path));
        window->closeBook();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 4096);
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        const QByteArray before = bytes(path);
        QVERIFY(!preferences::isAsLeft(path));
        QVERIFY(!window->openBook(path));
        QCOMPARE(prompts.problems.size(), 1);
        QCOMPARE(bytes(path), before);
        prompts.problems.clear();
    }

    void theBodyAboveIsAskedForWithAnExample() {
        auto* parent = qobject_cast<QLineEdit*>(find("newParent"));
        QVERIFY(parent && parent->placeholderText().contains(u"tỉnh Tây Ninh"_s));
        QVERIFY(tabTo("newParent"));
        typeText(focused(), u"Tây Ninh"_s);
        key(Qt::Key_Tab);
        QVERIFY(parent->accessibleDescription().contains(u"tỉnh Tây Ninh"_s)); // a doubt, no more
        QVERIFY(tabTo("newParent"));
        parent->selectAll();
        typeText(parent, u"tỉnh Tây Ninh"_s);
        key(Qt::Key_Tab);
        QVERIFY(parent->accessibleDescription().isEmpty());
    }

    void mistakesStandAtTheirFields() {
        QVERIFY(tabTo("newCode"));
        typeText(focused(), u"254"_s);
        QVERIFY(tabTo("newNames"));
        typeText(focused(), u"Lộc An; Lộc Du; Lộc An"_s);
        key(Qt::Key_Return);
        QVERIFY(!window->book());
        QCOMPARE(focused(), find("newWard")); // the first that is wrong
        for (const char* name : {"newWard", "newCode", "newCount"})
            QVERIFY2(!find(name)->accessibleDescription().isEmpty(), name);
        typeText(focused(), u"Phường Lộc"_s);
        QVERIFY(tabTo("newCode"));
        typeText(focused(), u"25459"_s); // Tab has selected what was there
        QVERIFY(tabTo("newCount"));
        typeText(focused(), u"4"_s);
        key(Qt::Key_Return);
        QVERIFY(!window->book());
        QCOMPARE(focused(), find("newNames")); // three names for four
        QVERIFY(focused()->accessibleDescription().contains(u'4'));
        QVERIFY(tabTo("newCount"));
        static_cast<QLineEdit*>(focused())->selectAll();
        typeText(focused(), u"3"_s);
        key(Qt::Key_Return);
        QVERIFY(!window->book());
        QCOMPARE(focused(), find("newNames")); // two are called the same
        QVERIFY(focused()->accessibleDescription().contains(u"Lộc An"_s));
        QVERIFY(QDir(places::folder()).entryList({u"phuong-loc*"_s}).isEmpty());
        static_cast<QLineEdit*>(focused())->selectAll();
        typeText(focused(), u"Lộc An; Lộc Du; Lộc Trác"_s);
        key(Qt::Key_Return);
        QVERIFY(window->book());
        const auto areas = *window->book()->read([](const Db& db) { return areas::all(db); });
        QCOMPARE(areas.size(), 3);
        QCOMPARE(areas[2].name, u"Lộc Trác"_s);
    }

    void theSampleBookOpensAndIsKept() {
        QVERIFY(tabTo("startSampleOpen"));
        key(Qt::Key_Return);
        QVERIFY(window->book());
        QCOMPARE(window->today(), QDate(2022, 6, 14));
        QCOMPARE(
            window->book()->read([](const Db& db) { return db.integer(u"SELECT count(*) FROM household"_s); }).value(),
            2418);
        const QString path = window->book()->path();
        window->showStart();
        QCOMPARE(focused(), find("startRecent-0")); // the book of last time is one Enter away
        key(Qt::Key_Return);
        QVERIFY(window->book());
        QCOMPARE(window->book()->path(), path);
    }

    void waysToBeginAreChosenWithTheArrows() {
        find("startNew")->setFocus();
        for (const char* name : {"startSample", "startRestore", "startOpen"}) {
            key(Qt::Key_Down);
            QCOMPARE(focused(), find(name));
            QVERIFY(find<QRadioButton>(name)->isChecked());
        }
        QVERIFY(!find("newWard")->isVisible());
    }

    void aWrongFileSaysSoAndChangesNothing_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Phường 1\n").repeated(40);
        QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\1'));
        QTest::newRow("empty") << QByteArray();
    }
    void aWrongFileSaysSoAndChangesNothing() {
        QFETCH(QByteArray, content);
        const QString path = home.filePath(u"sai.sotoso"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        prompts.files.append(QStringList{path, path});
        for (const char* button : {"startOpenChoose", "startRestoreChoose"}) {
            QVERIFY(tabTo(button));
            key(Qt::Key_Return);
            QVERIFY(!window->book());
            QVERIFY(problem().contains(u"sai.sotoso"_s));
            QCOMPARE(bytes(path), content);
        }
        QVERIFY(preferences::recentBooks().isEmpty());
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir(home.path()).entryList({u"sai*"_s}).isEmpty()); // no lock, no journal
    }

    void aBookHeldByAnotherMachineOpensOnlyWhenThePersonSaysSo() {
        const QString path = makeBook(u"phuong-9.sotoso"_s);
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nsotoso\nmay-phuong\nanother machine\nanother start\n");
        lock.close();
        prompts.files.append(QStringList{path, path});
        prompts.confirmations.append(QList<bool>{false, true});
        QVERIFY(tabTo("startOpenChoose"));
        key(Qt::Key_Return);
        QVERIFY(!window->book());
        QVERIFY(QFile::exists(lock.fileName()));
        key(Qt::Key_Return);
        QVERIFY(window->book());
        QCOMPARE(prompts.asked.size(), 4); // a file and a question, twice
        window->showStart();
        QVERIFY(QFile::remove(path));
    }

    void aBackupIsPutBackAndWhatItReplacesIsKept() {
        const QString path = makeBook(u"phuong-9.sotoso"_s);
        QString copy;
        {
            auto book = take(Store::open(path, Store::Mode::ReadWrite));
            copy = take(backup::keep(*book, QDateTime(QDate(2022, 6, 13), QTime(17, 5)))).path;
            take(book->write(u"x"_s, [](Db& db) {
                areas::add(db, [] {
                    Area area;
                    area.kind = u"neighbourhood"_s;
                    area.code = u"KP3"_s;
                    area.name = u"Khu phố 3"_s;
                    return area;
                }());
            }));
        }
        const QByteArray before = bytes(path);
        prompts.files.append(QStringList{copy, copy});
        prompts.confirmations.append(QList<bool>{false, true});
        QVERIFY(tabTo("startRestoreChoose"));
        key(Qt::Key_Return); // and not confirmed
        QVERIFY(!window->book());
        QCOMPARE(bytes(path), before);
        key(Qt::Key_Return);
        QVERIFY(window->book());
        QCOMPARE(window->book()->path(), path);
        QCOMPARE(window->book()->read([](const Db& db) { return areas::all(db).size(); }).value(), 2);
        const QStringList kept = QDir(home.path()).entryList({u"phuong-9.sotoso.bak-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(bytes(home.filePath(kept.first())), before);
    }
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
