// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/storage/areas.h"
#include "app/storage/backup.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/rail.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"
#include "ui/status_line.h"

#include <QListView>
#include <QMenu>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

/// A page that remembers what happened to it.
class Probe : public Page {
public:
    Probe(Context& given, const QString& title) : Page(given, title) {
        field = new QLineEdit;
        body()->addWidget(field);
        body()->addStretch(1);
    }
    void reload(const ChangeSet* changes) override { log << (changes ? u"reload "_s + changes->name : u"reload"_s); }
    void leaving() override { log << u"leaving"_s; }
    QVariantMap place() const override { return {{u"row"_s, row}}; }
    void goTo(const QVariantMap& where) override { row = where.value(u"row"_s, row).toInt(); }
    QWidget* primaryFocus() override { return field; }
    QLineEdit* field;
    QStringList log;
    int row = 0;
};

PageEntry probe(const QString& id, int number, const QString& title) {
    return {id,         id,    number,
            u"house"_s, title, [title](Context& context) -> Page* { return new Probe(context, title); }};
}

} // namespace

class ShellTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    int books = 0;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;
    AreaId area;

    Probe* shown() { return dynamic_cast<Probe*>(window->currentPage()); }
    void addHousehold(const QString& name) {
        Household household;
        household.headName = name;
        household.area = area;
        QVERIFY(actions::addHousehold(*window->book(), household));
    }

private slots:
    void initTestCase() { prepareWindowTest(); }

    void init() {
        prompts = {};
        const QString path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        auto book = actions::newBook({path, u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(2)});
        QVERIFY(book);
        area = book.value()->read([](const Db& db) { return areas::all(db).first().id; }).value();
        window = std::make_unique<MainWindow>(
            prompts, WindowOptions{QDate(2022, 6, 14),
                                   {probe(u"dashboard"_s, 1, u"Tổng quan"_s), probe(u"visits"_s, 2, u"Ghi thăm hộ"_s),
                                    probe(u"households"_s, 3, u"Hộ gia đình"_s),
                                    PageEntry{u"settings"_s, u"cai-dat"_s, 0, u"settings"_s, u"Cài đặt"_s,
                                              [](Context& c) -> Page* { return new SettingsPage(c); }}},
                                   false});
        window->resize(1366, 696);
        window->useBook(std::move(book).value());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    void cleanup() { window.reset(); }

    void pagesOpenByTheirNumbers() {
        QCOMPARE(window->currentId(), u"dashboard"_s);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"households"_s);
        QVERIFY(shown()->field->hasFocus());
        QTest::keyClick(shown()->field, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(window->currentId(), u"visits"_s);
        auto* button = window->findChild<RailButton*>(u"rail-visits"_s);
        QVERIFY(button->isChecked());
    }

    void backReturnsToThePlaceOneCameFrom() {
        window->go(u"households"_s);
        shown()->row = 11;
        emit shown()->open(u"visits"_s, {{u"row"_s, 5}});
        QCOMPARE(window->currentId(), u"visits"_s);
        QCOMPARE(shown()->row, 5);
        window->page(u"households"_s)->goTo({{u"row"_s, 0}});
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"households"_s);
        QCOMPARE(shown()->row, 11);
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"visits"_s);
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QCOMPARE(window->currentId(), u"households"_s);
    }

    void pagesReloadWhenTheyAreSeen() {
        Probe* dashboard = shown();
        window->go(u"households"_s);
        Probe* households = shown();
        dashboard->log.clear();
        households->log.clear();
        addHousehold(u"Nguyễn Văn Đức"_s);
        QCOMPARE(households->log.size(), 1);
        QVERIFY(households->log.first().startsWith(u"reload "));
        QVERIFY(dashboard->log.isEmpty()); // not while hidden
        window->go(u"dashboard"_s);
        QCOMPARE(dashboard->log, QStringList{u"reload"_s});
        QCOMPARE(households->log.last(), u"leaving"_s);
    }

    void undoIsTheFieldsFirstAndThenTheBooks() {
        addHousehold(u"Nguyễn Văn Đức"_s);
        const auto undoable = [this] { return window->book()->nextUndo().has_value(); };
        QVERIFY(undoable());
        const QString unit = window->book()->nextUndo()->name;
        shown()->field->setFocus();
        QTest::keyClicks(shown()->field, u"abc"_s);
        QTest::keyClick(shown()->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown()->field->text(), QString());
        QCOMPARE(window->book()->nextUndo()->name, unit); // the book is as it was
        QTest::keyClick(shown()->field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!window->book()->nextUndo() || window->book()->nextUndo()->name != unit);
        auto* toast = window->findChild<Toast*>();
        QVERIFY(toast->isVisible());
        QVERIFY(toast->text().contains(unit));
        QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(window->book()->nextUndo()->name, unit);
    }

    void searchEverythingOpensPages() {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* field = window->findChild<SearchField*>(u"quickSearch"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"ho gia"_s);
        QTest::keyClick(field, Qt::Key_Return); // at once, without waiting for the pause
        QCOMPARE(window->currentId(), u"households"_s);
        QVERIFY(!field->isVisible());
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* nothing = window->findChild<QLabel*>(u"quickNothing"_s);
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(field, u"zzqq"_s);
        QTRY_VERIFY(nothing->isVisible() && nothing->text().contains(u"zzqq"_s)); // silence would say nothing
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(shown()->field->hasFocus());
    }

    void statusSaysWhatIsSaved() {
        auto* status = window->findChild<StatusLine*>();
        addHousehold(u"Nguyễn Văn Đức"_s);
        QVERIFY(status->savedText().contains(QTime::currentTime().toString(u"HH:"_s)));
        QVERIFY(status->hintText().contains(window->book()->nextUndo()->name));
    }

    void narrowWindowsFoldTheRail() {
        auto* rail = window->findChild<Rail*>();
        QCOMPARE(rail->width(), 192);
        window->resize(1093, 560);
        QCOMPARE(rail->width(), 56);
        QCOMPARE(shown()->widthClass(), Page::Width::Narrow);
        auto* button = window->findChild<RailButton*>(u"rail-households"_s);
        QVERIFY(button->toolTip().contains(u"Hộ gia đình"_s));
        QCOMPARE(button->accessibleName(), u"Hộ gia đình"_s);
        window->resize(1366, 696);
        QCOMPARE(rail->width(), 192);
        QVERIFY(window->minimumSizeHint().width() <= 900);
    }

    /// Larger letters leave less room: the window is laid out as a narrower one, at once and back again.
    void largerLettersFoldTheRailToo() {
        auto* rail = window->findChild<Rail*>();
        Theme::of().setFontScale(130);
        const int large = rail->width();
        const auto then = shown()->widthClass();
        Theme::of().setFontScale(100);
        QCOMPARE(large, 56);
        QCOMPARE(then, Page::Width::Narrow);
        QCOMPARE(rail->width(), 192);
        QCOMPARE(shown()->widthClass(), Page::Width::Normal);
    }

    void settingsApplyAtOnceAndAreKept() {
        window->go(u"settings"_s);
        auto* theme = window->findChild<Segmented*>(u"theme"_s);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Right);
        QVERIFY(Theme::of().dark());
        QCOMPARE(preferences::theme(), u"dark"_s);
        QTest::keyClick(theme, Qt::Key_Left);
        QVERIFY(!Theme::of().dark());
        auto* name = window->findChild<QLineEdit*>(u"who"_s);
        name->setFocus();
        name->selectAll();
        typeText(name, u"Phạm Ngọc Yến"_s);
        QTest::keyClick(window.get(), Qt::Key_1, Qt::AltModifier); // leaving keeps it
        QCOMPARE(preferences::who(), u"Phạm Ngọc Yến"_s);
        addHousehold(u"Lê Thị Hoa"_s);
        QCOMPARE(window->book()->nextUndo()->who, u"Phạm Ngọc Yến"_s);
    }

    void aBookThatDoesNotOpenLeavesTheOpenOneAlone() {
        const QString open = window->book()->path();
        QVERIFY(!window->openBook(folder.filePath(u"không có.sotoso"_s)));
        QCOMPARE(prompts.problems.size(), 1);
        QVERIFY(window->book());
        QCOMPARE(window->book()->path(), open);
    }

    void aDaysWorkIsBackedUpOnClosing() {
        const QString book = window->book()->path();
        QVERIFY(!backup::newestIn(book).isValid());
        window->closeBook();
        QVERIFY(!backup::newestIn(book).isValid()); // nothing was written
        QVERIFY(window->openBook(book));
        addHousehold(u"Nguyễn Văn Đức"_s);
        window->closeBook();
        QCOMPARE(backup::newestIn(book).date(), QDate::currentDate());
        const QDir copies(backup::folderOf(book));
        QCOMPARE(copies.entryList({u"*.sotoso"_s}).size(), 1);
        QVERIFY(backup::verify(copies.filePath(copies.entryList({u"*.sotoso"_s}).first())));
        QVERIFY(window->openBook(book));
        addHousehold(u"Lê Thị Hoa"_s);
        window->closeBook();
        QCOMPARE(copies.entryList({u"*.sotoso"_s}).size(), 1); // one a day
        window->openBook(book);
    }

    void closingNeverAsks() {
        window->close();
        QVERIFY(!window->isVisible());
        QVERIFY(prompts.asked.isEmpty());
        QVERIFY(shown()->log.contains(u"leaving"_s));
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
