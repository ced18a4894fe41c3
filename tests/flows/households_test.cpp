// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/actions/removal.h"
#include "app/actions/visits.h"
#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/from_file.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/households/household_model.h"
#include "ui/households/household_table.h"
#include "ui/households/households_page.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/shared/field.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

class HouseholdsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    int books = 0;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;
    QList<Area> areas;

    template <class W>
    W* find(const char* name) {
        for (W* widget : window->currentPage()->findChildren<W*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    TableView* table() { return find<TableView>("households"); }
    QStringList heads() {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list += table()->model()->index(row, HouseholdModel::FirstNames).data().toString() + u' ' +
                    table()->model()->index(row, HouseholdModel::GivenName).data().toString();
        return list;
    }
    void key(Qt::Key code, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), code, with);
    }
    HouseholdId add(const QString& head, const QString& houseNo, const QString& street, const QString& phone,
                    int area = 0) {
        Household h;
        h.area = areas[area].id;
        h.headName = head;
        h.houseNo = houseNo;
        h.street = street;
        h.phone = phone;
        return take(actions::addHousehold(*window->book(), h));
    }
    /// What another reader finds in the file.
    std::optional<Household> inFile(const QString& code) {
        return fromFile(window->book()->path(),
                        [&](const Db& db) { return households::byCode(db, code, QDate(2022, 6, 14)); });
    }

    /// Makes it the current row.
    bool choose(const QString& code) {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, HouseholdModel::Code).data() == code) {
                table()->setCurrentIndex(table()->model()->index(row, 0));
                return QTest::qWaitFor([&] {
                    return window->currentPage()->place()[u"household"_s].toLongLong() ==
                           table()->currentIndex().data(CellRole::Key).toLongLong();
                });
            }
        return false;
    }
    /// Once a dialog asks.
    void whenAsked(const std::function<void(QWidget*)>& act) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, act] {
            if (QWidget* dialog = QApplication::activeModalWidget(); dialog && dialog->isActiveWindow()) {
                timer->stop();
                timer->deleteLater();
                act(dialog);
            }
        });
        timer->start(10);
    }
    /// To the window, which a system without window manager does not do by itself.
    void back() {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    /// An entry of the menu of steps, by keys.
    void step(const char* name, const char* button = "moreSteps") {
        find<QAbstractButton>(button)->setFocus();
        key(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (int i = 0; i < 12 && (!menu->activeAction() || menu->activeAction()->objectName() != QLatin1String(name));
             ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->objectName(), QLatin1String(name));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    QList<ResidentId> addPeople(const QString& code, const QStringList& names) {
        QList<ResidentId> ids;
        for (const QString& name : names) {
            Resident r;
            r.household = inFile(code)->id;
            r.name = name;
            ids += take(actions::addResident(*window->book(), r, QDate(2022, 6, 14)));
        }
        return ids;
    }
    QStringList namesIn(const QString& code) {
        auto reader = take(Store::open(window->book()->path(), Store::Mode::ReadOnly));
        QStringList names;
        for (const Resident& each : take(reader->read([&](const Db& db) {
                 return households::residentsOf(db, households::byCode(db, code, QDate(2022, 6, 14))->id,
                                                QDate(2022, 6, 14));
             })))
            names += each.name;
        return names;
    }

private slots:
    void initTestCase() { prepareWindowTest(); }

    void init() {
        prompts = {};
        preferences::setShownColumns(u"households"_s, {});
        const QString path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        auto book = actions::newBook({path, u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(3)});
        QVERIFY(book);
        areas = take((*book)->read([](const Db& db) { return areas::all(db); }));
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2022, 6, 14), {}, false});
        window->useBook(std::move(*book));
        window->resize(1366, 696);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
        add(u"Trần Ngọc Ánh"_s, u"27"_s, u"Hoàng Lê Kha"_s, u"0913000111"_s, 0);
        add(u"Nguyễn Văn Đức"_s, u"12/4"_s, u"Cách Mạng Tháng Tám"_s, u"0913000482"_s, 1);
        add(u"Lê Quốc Bình"_s, u"141"_s, u"Võ Văn Truyện"_s, {}, 1);
        add(u"Bùi Thị Diễm"_s, u"9"_s, u"Trần Hưng Đạo"_s, {}, 2);
        key(Qt::Key_3, Qt::AltModifier);
        QVERIFY(qobject_cast<HouseholdsPage*>(window->currentPage()));
    }
    void cleanup() { window.reset(); }

    void theListIsInTheOrderOfGivenNames() {
        QCOMPARE(heads(), QStringList({u"Trần Ngọc Ánh"_s, u"Lê Quốc Bình"_s, u"Bùi Thị Diễm"_s, u"Nguyễn Văn Đức"_s}));
        QCOMPARE(QApplication::focusWidget(), table());
    }

    void findsAHouseholdWithoutAccentsAndShowsItsRecord() {
        key(Qt::Key_F, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"van duc 12/4"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(heads(), QStringList{u"Nguyễn Văn Đức"_s});
        QCOMPARE(QApplication::focusWidget(), table());
        QTRY_VERIFY(find<QLabel>("phoneShown")->text().endsWith(u"09••••482"));
        // A number is shown only when asked for, and that is in the log.
        find<NumberLink>("showPhone")->setFocus();
        key(Qt::Key_Return);
        QVERIFY(find<QLabel>("phoneShown")->text().endsWith(u"0913 000 482"));
        const qint64 notes = take(window->book()->read([](const Db& db) {
            return db.integer(u"SELECT count(*) FROM change_unit WHERE kind = 'note' AND name LIKE '%2-0001%'"_s);
        }));
        QCOMPARE(notes, 1);
        key(Qt::Key_Escape);
        QTRY_COMPARE(heads().size(), 4);
    }

    void narrowsToANeighbourhoodByKeys() {
        auto* segments = find<Segmented>("areaFilter");
        segments->setFocus();
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QCOMPARE(heads(), QStringList({u"Lê Quốc Bình"_s, u"Nguyễn Văn Đức"_s}));
        QCOMPARE(find<QLabel>("householdCount")->text(), u"2"_s);
        find<QAbstractButton>("clearFilters")->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(heads().size(), 4);
    }

    void addsAHouseholdAndTakesItBack() {
        key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"head_name"_s);
        key(Qt::Key_S, Qt::ControlModifier); // nothing yet: the field says what is missing
        auto* row = qobject_cast<FormRow*>(find<QLineEdit>("head_name")->parentWidget());
        QVERIFY(row->hasError());
        typeText(QApplication::focusWidget(), u"Võ Minh Châu"_s);
        key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"area"_s);
        key(Qt::Key_Down); // the second neighbourhood
        QCOMPARE(find<QLineEdit>("code")->placeholderText(), u"2-0003"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Tab);
        typeText(QApplication::focusWidget(), u"63"_s);
        key(Qt::Key_Tab);
        typeText(QApplication::focusWidget(), u"Hoàng Lê Kha"_s);
        key(Qt::Key_Tab);
        typeText(QApplication::focusWidget(), u"+84 912 345 678"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(heads().size(), 5);
        QCOMPARE(table()->currentIndex().siblingAtColumn(HouseholdModel::Code).data().toString(), u"2-0003"_s);
        QCOMPARE(QApplication::focusWidget(), table());
        const auto kept = inFile(u"2-0003"_s);
        QVERIFY(kept);
        QCOMPARE(kept->headName, u"Võ Minh Châu"_s);
        QCOMPARE(kept->phone, u"0912345678"_s);
        QCOMPARE(kept->area, areas[1].id);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(heads().size(), 4);
        QVERIFY(!inFile(u"2-0003"_s));
    }

    void aBadPhoneIsSaidAtItsField() {
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QTRY_VERIFY(find<QLabel>("phoneShown")->text().endsWith(u"482"));
        key(Qt::Key_F2);
        auto* phone = find<QLineEdit>("phone");
        QVERIFY(phone);
        phone->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(phone, u"0913 00"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        auto* row = qobject_cast<FormRow*>(phone->parentWidget());
        QVERIFY(row->hasError());
        QVERIFY(!row->message().isEmpty());
        QCOMPARE(inFile(u"2-0001"_s)->phone, u"0913000482"_s);
        QCOMPARE(QApplication::focusWidget(), phone);
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(phone, u"0913 000 555"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(inFile(u"2-0001"_s)->phone, u"0913000555"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(inFile(u"2-0001"_s)->phone, u"0913000482"_s);
        // The record's own log tells of both, what and when; the newest first.
        auto* log = window->currentPage()->findChild<TableView*>(u"log"_s);
        QCOMPARE(log->model()->rowCount(), 3); // undone, changed, entered
        QVERIFY(log->model()->index(1, 0).data(CellRole::Second).toString().contains(u"phone"_s));
    }

    void anOlderChangeIsTakenBackAndALaterOneOfTheSameFieldForbidsIt() {
        QVERIFY(choose(u"2-0001"_s));
        Household h = *inFile(u"2-0001"_s);
        h.phone = u"0913000555"_s;
        QVERIFY(actions::updateHousehold(*window->book(), h));
        h.note = u"Có chó dữ"_s;
        QVERIFY(actions::updateHousehold(*window->book(), h));
        auto* tabs = find<QWidget>("recordTabs");
        QVERIFY(tabs);
        auto* log = window->currentPage()->findChild<TableView*>(u"log"_s);
        qobject_cast<PanelTabs*>(tabs)->setCurrent(2);
        QTRY_COMPARE(log->model()->rowCount(), 3);
        log->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_COMPARE(inFile(u"2-0001"_s)->phone, u"0913000482"_s);
        QCOMPARE(inFile(u"2-0001"_s)->note, u"Có chó dữ"_s);
        h = *inFile(u"2-0001"_s);
        h.note = u"Chó đã nhốt"_s;
        QVERIFY(actions::updateHousehold(*window->book(), h));
        QTRY_COMPARE(log->model()->rowCount(), 5);
        log->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < 2; ++row)
            key(Qt::Key_Down); // the first note: newest, undo, note
        key(Qt::Key_Return);
        auto* problem = find<QLabel>("undoProblem");
        QVERIFY(problem && problem->text().contains(u"2-0001"_s));
        QCOMPARE(inFile(u"2-0001"_s)->note, u"Chó đã nhốt"_s);
    }

    void aDeletedHouseholdWaitsInTheBin() {
        QVERIFY(choose(u"2-0001"_s));
        step("delete");
        QTRY_COMPARE(heads().size(), 3);
        QVERIFY(!inFile(u"2-0001"_s));
        step("bin", "moreOfList");
        QCOMPARE(window->currentId(), u"bin"_s);
        auto* deleted = find<TableView>("binTable");
        QVERIFY(deleted && deleted->model()->index(0, 0).data().toString().contains(u"Nguyễn Văn Đức"_s));
        deleted->setFocus();
        key(Qt::Key_Return); // put back
        QTRY_VERIFY(inFile(u"2-0001"_s));
        QVERIFY(!find<TableView>("binTable"));
        key(Qt::Key_Escape);
        QTRY_COMPARE(window->currentId(), u"households"_s);
        QVERIFY(actions::removeHousehold(*window->book(), inFile(u"2-0001"_s)->id, QDate(2022, 6, 14)));
        window->go(u"bin"_s, {});
        prompts.confirmations << false << true;
        find<QAbstractButton>("emptyBin")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(find<TableView>("binTable")); // not yet
        key(Qt::Key_Space);
        QTRY_VERIFY(!find<TableView>("binTable"));
        key(Qt::Key_Z, Qt::ControlModifier); // undoes something else
        QVERIFY(!inFile(u"2-0001"_s));
    }

    void filtersCombineAndAreKeptByName() {
        const auto choose = [&](const char* button, const QStringList& path) {
            find<QAbstractButton>(button)->setFocus();
            key(Qt::Key_Space);
            QTRY_VERIFY(QApplication::activePopupWidget());
            for (const QString& text : path) {
                auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                for (int i = 0; i < 20 && (!menu->activeAction() || menu->activeAction()->text() != text); ++i)
                    QTest::keyClick(menu, Qt::Key_Down);
                QVERIFY2(menu->activeAction() && menu->activeAction()->text() == text, qPrintable(text));
                QTest::keyClick(menu, menu->activeAction()->menu() ? Qt::Key_Right : Qt::Key_Return);
            }
        };
        Household lodger = *inFile(u"2-0002"_s);
        lodger.kind = HouseholdKind::Lodging;
        QVERIFY(actions::updateHousehold(*window->book(), lodger));
        const auto visit = [&](const QString& code, QDate day, Outcome outcome) {
            Activity v;
            v.household = inFile(code)->id;
            v.day = day;
            v.outcome = outcome;
            return actions::addVisit(*window->book(), v, QDate(2022, 6, 14));
        };
        QVERIFY(visit(u"1-0001"_s, QDate(2022, 3, 1), Outcome::Met));
        QVERIFY(visit(u"2-0001"_s, QDate(2022, 6, 10), Outcome::Absent));
        choose("visitedFilter", {u"Visited in the last…"_s, u"30 day(s) back"_s});
        QCOMPARE(heads(), QStringList{u"Nguyễn Văn Đức"_s});
        choose("visitedFilter", {u"Not visited for…"_s, u"30 day(s) back"_s});
        QCOMPARE(heads(), QStringList({u"Trần Ngọc Ánh"_s, u"Lê Quốc Bình"_s, u"Bùi Thị Diễm"_s}));
        choose("moreFilters", {nameOf(HouseholdKind::Lodging)});
        QCOMPARE(heads(), QStringList{u"Lê Quốc Bình"_s});
        prompts.texts << u"Nhà trọ lâu chưa thăm"_s;
        choose("moreFilters", {u"Save this filter…"_s});
        key(Qt::Key_Escape);
        QCOMPARE(heads().size(), 4);
        choose("visitedFilter", {u"At the last visit"_s, nameOf(Outcome::Absent)});
        QCOMPARE(heads(), QStringList{u"Nguyễn Văn Đức"_s});
        choose("moreFilters", {u"Nhà trọ lâu chưa thăm"_s});
        QCOMPARE(heads(), QStringList{u"Lê Quốc Bình"_s});
        prompts.texts << u"1/3"_s;
        choose("visitedFilter", {u"Visited in the last…"_s, u"Since another day…"_s});
        QVERIFY(!table()); // of the lodgers nobody
        choose("moreFilters", {u"All"_s});
        QCOMPARE(heads(), QStringList({u"Trần Ngọc Ánh"_s, u"Nguyễn Văn Đức"_s}));
    }

    void whatLooksLikeAnotherIsSaidBeforeItIsSaved() {
        key(Qt::Key_M, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"nguyen van duc"_s);
        find<QLineEdit>("house_no")->setText(u"12/4"_s);
        find<QLineEdit>("street")->setText(u"Cách Mạng Tháng Tám"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(qobject_cast<FormRow*>(find<QLineEdit>("head_name")->parentWidget())->message().contains(u"2-0001"_s));
        QCOMPARE(heads().size(), 4);
        key(Qt::Key_S, Qt::ControlModifier); // it is meant
        QTRY_COMPARE(heads().size(), 5);
        // Now the list says so, until somebody says that they are two.
        auto* banner = find<Banner>("doubles");
        QVERIFY(banner && banner->text().contains(u"2-0001"_s));
        auto links = banner->findChildren<NumberLink*>();
        links.last()->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(!find<Banner>("doubles"));
    }

    void movesOnADayAndCorrectsAWrongNeighbourhood() {
        const auto areaOn = [&](QDate day) {
            auto reader = take(Store::open(window->book()->path(), Store::Mode::ReadOnly));
            return take(reader->read([&](const Db& db) { return households::byCode(db, u"2-0001"_s, day); }))->area;
        };
        QVERIFY(choose(u"2-0001"_s));
        step("move");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"step_area"_s); // the first of the two others
        key(Qt::Key_Tab);
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"1/6"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(areaOn(QDate(2022, 5, 31)), areas[1].id);
        QCOMPARE(areaOn(QDate(2022, 6, 1)), areas[0].id);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(areaOn(QDate(2022, 6, 14)), areas[1].id);
        step("correctArea");
        key(Qt::Key_Down); // the third
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(areaOn(QDate(2022, 5, 31)), areas[2].id);
        QCOMPARE(areaOn(QDate(2022, 6, 14)), areas[2].id);
    }

    void closesWithAReasonAndADayAndFollowsAgain() {
        QVERIFY(choose(u"2-0001"_s));
        step("close");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"status"_s);
        key(Qt::Key_Down); // vacant
        find<QLineEdit>("day")->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"20/6"_s);
        key(Qt::Key_S, Qt::ControlModifier); // not a day that has been
        QVERIFY(qobject_cast<FormRow*>(find<QLineEdit>("day")->parentWidget())->hasError());
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"10/6"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(heads().size(), 3);
        QCOMPARE(inFile(u"2-0001"_s)->status, HouseholdStatus::Vacant);
        QCOMPARE(inFile(u"2-0001"_s)->statusDay, QDate(2022, 6, 10));
        find<QAbstractButton>("visitedFilter")->setFocus();
        key(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up); // the last: no longer followed
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(heads(), QStringList{u"Nguyễn Văn Đức"_s});
        step("reopen");
        QTRY_VERIFY(!table());
        QCOMPARE(inFile(u"2-0001"_s)->status, HouseholdStatus::Open);
    }

    void somebodyMovesToAnotherHousehold() {
        const QList<ResidentId> people = addPeople(u"2-0001"_s, {u"Nguyễn Văn Đức"_s, u"Nguyễn Thị Bé"_s});
        QVERIFY(choose(u"2-0001"_s));
        step("movePeople");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"pickSearch"_s);
        typeText(QApplication::focusWidget(), u"quoc binh"_s);
        key(Qt::Key_Return);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text().startsWith(u"2-0002"_s));
        key(Qt::Key_S, Qt::ControlModifier); // nobody chosen yet
        QCOMPARE(QApplication::focusWidget()->objectName(), u"person-1"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Space);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(namesIn(u"2-0001"_s), QStringList{u"Nguyễn Văn Đức"_s});
        QCOMPARE(namesIn(u"2-0002"_s), QStringList{u"Nguyễn Thị Bé"_s});
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(namesIn(u"2-0001"_s).size(), 2);
    }

    void splitsOffAHouseholdOfItsOwn() {
        addPeople(u"2-0001"_s, {u"Nguyễn Văn Đức"_s, u"Nguyễn Trần Minh"_s});
        QVERIFY(choose(u"2-0001"_s));
        step("split");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"new_head"_s); // the last is proposed
        auto* house = find<QLineEdit>("new_house_no");
        house->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(house, u"12/4A"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(heads().size(), 5);
        QCOMPARE(table()->currentIndex().siblingAtColumn(HouseholdModel::Code).data().toString(), u"2-0003"_s);
        QCOMPARE(inFile(u"2-0003"_s)->headName, u"Nguyễn Trần Minh"_s);
        QCOMPARE(inFile(u"2-0003"_s)->houseNo, u"12/4A"_s);
        QCOMPARE(namesIn(u"2-0003"_s), QStringList{u"Nguyễn Trần Minh"_s});
        QCOMPARE(namesIn(u"2-0001"_s), QStringList{u"Nguyễn Văn Đức"_s});
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(heads().size(), 4);
        QCOMPARE(namesIn(u"2-0001"_s).size(), 2);
    }

    void mergesTwoHouseholdsFieldByFieldAndTakesItBack() {
        add(u"Nguyễn Văn Đức"_s, u"12/4A"_s, u"Cách Mạng Tháng Tám"_s, u"0913000555"_s, 1);
        addPeople(u"2-0003"_s, {u"Nguyễn Thị Bé"_s});
        QVERIFY(choose(u"2-0001"_s));
        step("merge");
        typeText(QApplication::focusWidget(), u"2-0003"_s);
        key(Qt::Key_Return);
        whenAsked([](QWidget* dialog) {
            QVERIFY(dialog->findChild<QAbstractButton*>(u"choice-3-1"_s)->isChecked()); // 2-0001's phone
            auto* other = dialog->findChild<QAbstractButton*>(u"choice-3-2"_s);
            other->setFocus();
            QTest::keyClick(other, Qt::Key_Space);
            auto* merge = dialog->findChild<QAbstractButton*>(u"mergeHouseholds"_s);
            merge->setFocus();
            QTest::keyClick(merge, Qt::Key_Return);
        });
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(heads().size(), 4);
        QCOMPARE(inFile(u"2-0001"_s)->phone, u"0913000555"_s);
        QCOMPARE(inFile(u"2-0001"_s)->houseNo, u"12/4"_s);
        QCOMPARE(inFile(u"2-0003"_s)->mergedInto, inFile(u"2-0001"_s)->id);
        QCOMPARE(namesIn(u"2-0001"_s), QStringList{u"Nguyễn Thị Bé"_s});
        back();
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(heads().size(), 5);
        QCOMPARE(inFile(u"2-0001"_s)->phone, u"0913000482"_s);
        QVERIFY(!inFile(u"2-0003"_s)->mergedInto);
    }

    void aClosedHouseholdLeavesTheListAndCanBeOpenedAgain() {
        const HouseholdId id = add(u"Cao Thị Giàu"_s, u"156"_s, u"Hàm Nghi"_s, {}, 0);
        QVERIFY(actions::setHouseholdStatus(*window->book(), id, HouseholdStatus::MovedAway, QDate(2022, 6, 1)));
        QTRY_COMPARE(heads().size(), 4);
        window->go(u"households"_s, {{u"household"_s, id.value}}); // a door that leads to it finds it all the same
        QCOMPARE(heads(), QStringList{u"Cao Thị Giàu"_s});
        key(Qt::Key_Escape);
        QCOMPARE(heads().size(), 4);
    }

    void addsAPersonToAHousehold() {
        const HouseholdId id(table()->currentIndex().data(CellRole::Key).toLongLong());
        find<NumberLink>("addPerson")->setFocus();
        key(Qt::Key_Return);
        typeText(QApplication::focusWidget(), u"Trần Văn Tí"_s);
        key(Qt::Key_Tab);
        typeText(QApplication::focusWidget(), u"19688"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(qobject_cast<FormRow*>(find<QLineEdit>("birth_year")->parentWidget())->hasError());
        key(Qt::Key_Backspace);
        key(Qt::Key_S, Qt::ControlModifier);
        const auto people = fromFile(window->book()->path(),
                                     [&](const Db& db) { return households::residentsOf(db, id, QDate(2022, 6, 14)); });
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().name, u"Trần Văn Tí"_s);
        QCOMPARE(people.first().birthYear.value_or(0), 1968);
    }

    void cardNumbersHaveAFieldOnlyWhereTheWardKeepsThemAndLookingIsNoted() {
        const QString code = u"2-0001"_s;
        addPeople(code, {u"Nguyễn Văn Đức"_s});
        QVERIFY(choose(code));
        find<NumberLink>("addPerson")->setFocus();
        key(Qt::Key_Return);
        QVERIFY(!find<QLineEdit>("id_card"));
        key(Qt::Key_Escape);
        window->go(u"settings"_s, {});
        auto* keep = find<QCheckBox>("keepIdCards");
        QVERIFY(keep && !keep->isChecked());
        keep->setFocus();
        key(Qt::Key_Space);
        window->go(u"households"_s, {});
        QVERIFY(choose(code));
        auto* members = find<TableView>("members");
        members->setFocus();
        key(Qt::Key_Return);
        auto* card = find<QLineEdit>("id_card");
        QVERIFY(card);
        card->setFocus();
        typeText(card, u"072068004567"_s);
        auto* note = find<QLineEdit>("note");
        note->setFocus();
        typeText(note, u"OTP 123456"_s); // a warning, no more
        QVERIFY(!qobject_cast<FormRow*>(note->parentWidget())->message().isEmpty());
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!find<QLineEdit>("id_card"));
        const auto looks = [&] {
            return take(window->book()->read([](const Db& db) {
                return db.integer(u"SELECT count(*) FROM change_unit WHERE kind = 'note' AND name LIKE '%person%'"_s);
            }));
        };
        QCOMPARE(looks(), 0); // there was nothing to see
        find<TableView>("members")->setFocus();
        key(Qt::Key_Return);
        QVERIFY(find<QLineEdit>("id_card")->text().contains(u"4567"_s));
        QCOMPARE(looks(), 1);
    }

    void nothingScrollsAwayOnTheSmallestScreen() {
        for (const QSize size : {QSize(1366, 696), QSize(960, 500)}) {
            window->resize(size);
            for (const Qt::Key open : {Qt::Key_unknown, Qt::Key_F2}) {
                if (open != Qt::Key_unknown)
                    key(open);
                QCoreApplication::processEvents();
                for (const char* name : {"exportHouseholds", "printHouseholds", "addHousehold"}) {
                    auto* button = find<QAbstractButton>(name);
                    QVERIFY2(button &&
                                 window->rect().contains(QRect(button->mapTo(window.get(), QPoint()), button->size())),
                             name);
                }
            }
            auto* save = find<QAbstractButton>("saveForm");
            QVERIFY(save && window->rect().contains(QRect(save->mapTo(window.get(), QPoint()), save->size())));
            key(Qt::Key_Escape);
        }
    }

    void ctrlKFindsAHouseholdAndOpensItHere() {
        key(Qt::Key_1, Qt::AltModifier);
        key(Qt::Key_K, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"quoc binh"_s);
        key(Qt::Key_Return);
        QCOMPARE(window->currentId(), u"households"_s);
        QCOMPARE(table()->currentIndex().siblingAtColumn(HouseholdModel::GivenName).data().toString(), u"Bình"_s);
    }

    void writesExactlyWhatIsShown() {
        auto* segments = find<Segmented>("areaFilter");
        segments->setFocus();
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        const QString path = folder.filePath(u"ds.csv"_s);
        prompts.files << path;
        find<QAbstractButton>("exportHouseholds")->setFocus();
        key(Qt::Key_Space);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"2-0002;Lê Quốc;Bình;141 Võ Văn Truyện"_s));
        QVERIFY(lines[2].startsWith(u"2-0001;Nguyễn Văn;Đức;"_s));
    }

    void columnsAreChosenOrderedRememberedCopiedAndExported() {
        whenAsked([](QWidget* dialog) {
            auto* columns = dialog->findChild<QListWidget*>(u"columns"_s);
            QVERIFY(columns);
            const auto row = [&](int column) {
                for (int i = 0; i < columns->count(); ++i)
                    if (columns->item(i)->data(Qt::UserRole).toInt() == column)
                        return i;
                return -1;
            };
            columns->setCurrentRow(row(HouseholdModel::Account)); // out
            QTest::keyClick(columns, Qt::Key_Space);
            columns->setCurrentRow(row(HouseholdModel::Phone)); // in, and to the front
            QTest::keyClick(columns, Qt::Key_Space);
            for (int i = 0; i < columns->count(); ++i)
                QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
            auto* show = dialog->findChild<QAbstractButton*>(u"showColumns"_s);
            show->setFocus();
            QTest::keyClick(show, Qt::Key_Return);
        });
        step("columns", "moreOfList");
        const auto titles = [&] {
            QStringList list;
            auto* header = table()->horizontalHeader();
            for (int place = 0; place < header->count(); ++place)
                if (!header->isSectionHidden(header->logicalIndex(place)))
                    list += table()->model()->headerData(header->logicalIndex(place), Qt::Horizontal).toString();
            return list;
        };
        const QStringList wanted{u"Phone"_s,      u"No."_s,     u"Family and middle name"_s,
                                 u"Given name"_s, u"Address"_s, u"People"_s,
                                 u"Visited"_s,    u"Return"_s};
        QCOMPARE(titles(), wanted);
        // Two rows as a spreadsheet takes them.
        back();
        table()->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].split(u'\t'), wanted);
        QVERIFY(lines[1].startsWith(u"09••••111\t1-0001\tTrần Ngọc\tÁnh\t27 Hoàng Lê Kha"_s));
        const QString path = folder.filePath(u"cot.csv"_s);
        prompts.files << path;
        find<QAbstractButton>("exportHouseholds")->setFocus();
        key(Qt::Key_Space);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readLine()).contains(u"Phone;No.;Family and middle name"_s));
        // They are there again when the book is opened another time.
        const QString book = window->book()->path();
        window.reset();
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2022, 6, 14), {}, false});
        window->useBook(take(Store::open(book, Store::Mode::ReadWrite)));
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
        key(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(titles(), wanted);
    }

    void housesAreInTheOrderPeopleReadThem() {
        for (const char16_t* no : {u"12/10", u"2", u"hẻm 3", u"12/3", u"12/10A", u"12"})
            add(u"Nhà"_s, QString::fromUtf16(no), u"Ấp Mới"_s, {});
        table()->sortByColumn(HouseholdModel::Address, Qt::AscendingOrder);
        QStringList numbers;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (const QString text = table()->model()->index(row, HouseholdModel::Address).data().toString();
                text.endsWith(u"Ấp Mới"_s))
                numbers += text.chopped(7);
        QCOMPARE(numbers, QStringList({u"2"_s, u"12"_s, u"12/3"_s, u"12/10"_s, u"12/10A"_s, u"hẻm 3"_s}));
    }

    void printsTheListAsItIsShown() {
        key(Qt::Key_F, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"van duc"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(heads().size(), 1);
        const QString path = folder.filePath(u"ds.pdf"_s);
        prompts.files << path;
        key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(prompts.opened, QStringList{path});
        const auto pages = tests::readPdf(path);
        QCOMPARE(pages.size(), 1);
        QVERIFY(!pages.first().find(u"Nguyễn Văn Đức"_s).isEmpty());
        QVERIFY(pages.first().find(u"Lê Quốc Bình"_s).isEmpty());
        QVERIFY(!pages.first().find(u"1 hộ,"_s).isEmpty());
    }

    void aLongListIsInOrderAndKeepsItsRow() {
        constexpr int many = 3000;
        const QStringList family{u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Đỗ"_s},
            given{u"Ánh"_s, u"An"_s, u"Đào"_s, u"Dũng"_s, u"Ý"_s, u"Yên"_s};
        QVERIFY(window->book()->writeBulk(u"load"_s, [&](Db& db) {
            for (int i = 0; i < many; ++i) {
                Household h;
                h.area = areas[i % 3].id;
                h.code = u"9-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
                h.headName = u"%1 Văn %2"_s.arg(family[i % 4], given[i % 6]);
                h.houseNo = QString::number(i % 97);
                households::add(db, h);
            }
        }));
        QTRY_COMPARE(table()->model()->rowCount(), many + 4);
        QStringList keys;
        for (const QString& head : heads())
            keys += text::nameSortKey(head);
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), many + 3);
        const QVariant at = table()->currentIndex().data(CellRole::Key);
        add(u"An An An"_s, {}, {}, {});
        QTRY_COMPARE(table()->model()->rowCount(), many + 5);
        QCOMPARE(table()->currentIndex().data(CellRole::Key), at);
        QCOMPARE(table()->currentIndex().row(), many + 4);
        table()->sortByColumn(HouseholdModel::Code, Qt::DescendingOrder);
        QCOMPARE(table()->model()->index(0, HouseholdModel::Code).data().toString(), u"9-3000"_s);
        QCOMPARE(table()->currentIndex().data(CellRole::Key), at);
    }
};

QTEST_MAIN(HouseholdsTest)
#include "households_test.moc"
