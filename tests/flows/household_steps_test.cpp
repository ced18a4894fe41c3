// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of households: they move, close, come apart, are one, are deleted.
#include "tests/support/households_flow.h"
#include "ui/shared/messages.h"

using namespace sotoso;

class HouseholdStepsTest : public QObject, HouseholdsFlow {
    Q_OBJECT

private slots:
    void initTestCase() { prepareWindowTest(); }
    void init() { begin(); }
    void cleanup() { window.reset(); }

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

    void aClosedHouseholdLeavesTheListAndCanBeOpenedAgain() {
        const HouseholdId id = add(u"Cao Thị Giàu"_s, u"156"_s, u"Hàm Nghi"_s, {}, 0);
        QVERIFY(actions::setHouseholdStatus(*window->book(), id, HouseholdStatus::MovedAway, QDate(2022, 6, 1)));
        QTRY_COMPARE(heads().size(), 4);
        window->go(u"households"_s, {{u"household"_s, id.value}}); // a door that leads to it finds it all the same
        QCOMPARE(heads(), QStringList{u"Cao Thị Giàu"_s});
        key(Qt::Key_Escape);
        QCOMPARE(heads().size(), 4);
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

    void somebodyLeavesTheWard() {
        addPeople(u"2-0001"_s, {u"Nguyễn Văn Đức"_s, u"Nguyễn Thị Bé"_s});
        QVERIFY(choose(u"2-0001"_s));
        step("movePeople");
        find<QCheckBox>("leaving")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(!find<QWidget>("household"));
        find<QCheckBox>("person-2")->setFocus();
        key(Qt::Key_Space);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(namesIn(u"2-0001"_s), QStringList{u"Nguyễn Văn Đức"_s});
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(namesIn(u"2-0001"_s).size(), 2);
    }

    void doublesAreAListWithReasonsWhereTheyAreMergedOrToldApart() {
        add(u"nguyen van duc"_s, u"12/4"_s, u"cach mang thang tam"_s, {}, 1);
        add(u"Trần Ngọc Ánh"_s, u"5"_s, u"Hàm Nghi"_s, u"0913000111"_s, 2);
        QTRY_COMPARE(heads().size(), 6);
        auto* banner = find<Banner>("doubles");
        QVERIFY(banner);
        banner->findChildren<NumberLink*>().last()->setFocus(); // all of them
        key(Qt::Key_Return);
        QTRY_COMPARE(window->currentId(), u"doubles"_s);
        auto* list = find<TableView>("doublesTable");
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2);
        const auto row = [&](int at) {
            QStringList words;
            for (int column = 0; column < list->model()->columnCount(); ++column)
                words << list->model()->index(at, column).data().toString()
                      << list->model()->index(at, column).data(CellRole::Second).toString();
            return words.join(u'|');
        };
        QVERIFY2(row(0).contains(u"1-0001"_s) && row(0).contains(u"3-0002"_s) && row(0).contains(u"same phone"_s) &&
                     row(0).contains(u"09••••111"_s),
                 qPrintable(row(0)));
        QVERIFY2(row(1).contains(u"2-0001"_s) && row(1).contains(u"same address"_s), qPrintable(row(1)));
        list->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        find<QAbstractButton>("keepApart")->setFocus();
        key(Qt::Key_Space);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        whenAsked([](QWidget* dialog) {
            auto* merge = dialog->findChild<QAbstractButton*>(u"mergeHouseholds"_s);
            merge->setFocus();
            QTest::keyClick(merge, Qt::Key_Return);
        });
        list->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(!find<TableView>("doublesTable"));
        QCOMPARE(inFile(u"2-0003"_s)->mergedInto, inFile(u"2-0001"_s)->id);
        back();
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(find<TableView>("doublesTable"));
        QVERIFY(!inFile(u"2-0003"_s)->mergedInto);
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

    void aDoubleClickOnMergeGoesNoFurtherAndOneKeyTakesItBack() {
        add(u"nguyen van duc"_s, u"12/4"_s, u"cach mang thang tam"_s, {}, 1); // the newer, emptier one
        key(Qt::Key_F, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"duc"_s);
        QTRY_COMPARE(heads().size(), 2);
        QTRY_VERIFY(find<Banner>("doubles"));
        whenAsked([](QWidget* dialog) {
            QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"mergeHouseholds"_s), Qt::LeftButton);
        });
        QTest::mouseClick(find<Banner>("doubles")->findChildren<NumberLink*>().first(), Qt::LeftButton);
        // The second click finds what lay beneath the dialog.
        QWidget* rows = table()->viewport();
        const QPoint at = table()->visualRect(table()->model()->index(0, 1)).center();
        for (const auto& [type, buttons] : {std::pair(QEvent::MouseButtonDblClick, Qt::LeftButton),
                                            std::pair(QEvent::MouseButtonRelease, Qt::NoButton)}) {
            QMouseEvent second(type, at, rows->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(rows, &second);
        }
        QCOMPARE(window->currentId(), u"households"_s);
        QCOMPARE(inFile(u"2-0003"_s)->mergedInto, inFile(u"2-0001"_s)->id); // the older one is kept
        QCOMPARE(heads(), QStringList{u"Nguyễn Văn Đức"_s});
        back();
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!inFile(u"2-0003"_s)->mergedInto);
        QTRY_COMPARE(heads().size(), 2);
        QTest::mouseDClick(rows, Qt::LeftButton, {}, at); // a double click of its own still opens
        QTRY_COMPARE(window->currentId(), u"visits"_s);
    }

    void theMenuOfAHouseholdIsGoneWithIt() {
        key(Qt::Key_F, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"duc"_s);
        QTRY_COMPARE(heads().size(), 1);
        QVERIFY(choose(u"2-0001"_s));
        step("delete");
        QTRY_VERIFY(!table()); // the empty state stands in its place
        QVERIFY(!find<QAbstractButton>("moreSteps"));
        key(Qt::Key_F2); // nothing to edit
        QVERIFY(!find<QLineEdit>("head_name"));
        back();
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(table() && heads().size() == 1);
        QTRY_VERIFY(find<QAbstractButton>("moreSteps"));
        step("move");
        QVERIFY(find<QComboBox>("step_area"));
        key(Qt::Key_Escape);
        // It goes while its menu is open: the menu goes too, and chooses nothing.
        back();
        find<QAbstractButton>("moreSteps")->setFocus();
        key(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(actions::removeHousehold(*window->book(), inFile(u"2-0001"_s)->id, QDate(2022, 6, 14)));
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QVERIFY(!find<QComboBox>("step_area"));
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

    void aDeletedHouseholdWaitsInTheBin() {
        QVERIFY(choose(u"2-0001"_s));
        step("delete");
        QTRY_COMPARE(heads().size(), 3);
        const QString told = window->findChild<Toast*>()->text();
        QVERIFY2(told.contains(u"2-0001"_s), qPrintable(told));
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
};

QTEST_MAIN(HouseholdStepsTest)
#include "household_steps_test.moc"
