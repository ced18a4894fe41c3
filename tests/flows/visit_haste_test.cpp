// SPDX-License-Identifier: GPL-3.0-or-later
// Hasty hands, second thoughts and other people's changes while a visit form is open.
#include "app/storage/households.h"
#include "tests/support/visits_flow.h"

#include <QMenu>

using namespace sotoso;

class VisitHasteTest : public QObject, VisitsFlow {
    Q_OBJECT

    Mark markAt(int row, int service) {
        return Mark(
            grid()->cells()->index(row, ServiceModel::FirstService + service).data(ServiceModel::MarkRole).toInt());
    }
    QStringList found() {
        QStringList lines;
        const auto* model = static_cast<QListView*>(window->findChild<FoundList*>())->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines;
    }

private slots:
    void initTestCase() { prepareWindowTest(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aFormThatSaysNothingIsNoVisit() {
        take(u"duc"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(visits(duc).isEmpty());
        QVERIFY(find<QWidget>(u"gridMessage"_s)->isVisible());
        QVERIFY(grid()->hasFocus());
        press(Qt::Key_Space);
        QVERIFY(!find<QWidget>(u"gridMessage"_s)->isVisible());
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).size(), 1);
    }

    void absentTwiceIsOneVisit() {
        take(u"hoa"_s);
        press(Qt::Key_F8);
        press(Qt::Key_F8);
        QCOMPARE(visits(hoa).size(), 1);
        QVERIFY(visits(duc).isEmpty());
    }

    void enterTakesWhatIsTypedNow() {
        press(Qt::Key_F2);
        type(u"duc"_s);
        QTRY_COMPARE(found().size(), 1);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Backspace);
        type(u"hoas"_s); // as Telex sends it: the letter, a backspace, the marked letter
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        type(u"á"_s);
        press(Qt::Key_Backspace);
        type(u"a"_s);
        press(Qt::Key_Return); // before the list could follow
        QCOMPARE(find<QLabel>(u"householdName"_s)->text(), u"Trần Thị Hoa"_s);
    }

    void lettersAndTheirBackspacesLeaveTheGridAlone() {
        take(u"duc"_s);
        press(Qt::Key_2);
        type(u"a"_s);
        press(Qt::Key_Backspace);
        type(u"â"_s);
        QCOMPARE(markAt(0, 0), Mark::Created);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        press(Qt::Key_Backspace); // a person's own
        QCOMPARE(markAt(0, 0), Mark::None);
    }

    void aPersonStillBeingTypedIsSavedWithTheVisit() {
        take(u"hoa"_s);
        press(Qt::Key_F6);
        type(u"Trần Minh Khang"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(hoa).size(), 1);
        const ResidentId added(number(u"SELECT id FROM resident WHERE name = 'Trần Minh Khang'"_s));
        QCOMPARE(visits(hoa).first().peopleMet, QList<ResidentId>{added});
        take(u"hoa"_s);
        press(Qt::Key_F6);
        type(u"Trần Minh An"_s);
        press(Qt::Key_Return);
        type(u"19xx"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(hoa).size(), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"personBirth"_s);
    }

    void undoingACorrectionShowsTheVisitAsItIsThen() {
        const ActivityId id = addVisit(duc, QDate(2022, 6, 10), {{{}, ducHimself, account, Form::Created, 1, {}}});
        window->go(u"visits"_s, {{u"visit"_s, qlonglong(id.value)}});
        press(Qt::Key_1);
        press(Qt::Key_S, Qt::ControlModifier);
        window->go(u"visits"_s, {{u"visit"_s, qlonglong(id.value)}});
        QCOMPARE(markAt(0, 0), Mark::Already);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(markAt(0, 0), Mark::Created); // else saving would quietly bring the correction back
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().results.first().form, Form::Created);
    }

    void undoingTheVisitUnderCorrectionClosesIt() {
        const ActivityId id = addVisit(duc, today, {});
        window->go(u"visits"_s, {{u"visit"_s, qlonglong(id.value)}});
        QVERIFY(find<QWidget>(u"correcting"_s)->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(visits(duc).isEmpty());
        QVERIFY(!find<QWidget>(u"correcting"_s)->isVisible());
        QVERIFY(search()->hasFocus());
    }

    void undoingTheHouseholdBeingTypedKeepsTheForm() {
        Household sau = household(u"Lê Thị Sáu"_s, u"7B"_s);
        QVERIFY(actions::addHousehold(*window->book(), sau));
        take(u"sau"_s);
        press(Qt::Key_F9);
        type(u"Gọi lại sau"_s);
        press(Qt::Key_F4);
        QVERIFY(window->book()->undo());
        QVERIFY(!find<QLabel>(u"householdName"_s)->isVisible());
        QCOMPARE(number(u"SELECT count(*) FROM draft WHERE title LIKE 'Lê Thị Sáu%'"_s), 1);
        press(Qt::Key_S, Qt::ControlModifier); // there is nothing to save
        QCOMPARE(number(u"SELECT count(*) FROM activity"_s), 0);
    }

    void aHouseholdThatClosesMeanwhileIsSaid() {
        take(u"duc"_s);
        press(Qt::Key_2);
        QVERIFY(!find<QWidget>(u"householdMessage"_s)->isVisible());
        Household closed =
            window->book()->read([&](const Db& db) { return households::byId(db, duc, today); }).value().value();
        closed.status = HouseholdStatus::MovedAway;
        closed.statusDay = today;
        QVERIFY(actions::updateHousehold(*window->book(), closed));
        QVERIFY(find<QWidget>(u"householdMessage"_s)->isVisible());
        QCOMPARE(markAt(0, 0), Mark::Created);
        press(Qt::Key_S, Qt::ControlModifier); // said, not refused: the sheet may be older
        QCOMPARE(visits(duc).size(), 1);
    }

    void leavingThePageWithAMenuOpenKeepsTheForm() {
        take(u"duc"_s);
        press(Qt::Key_2);
        find<Button>(u"otherOutcome"_s)->click();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        window->closeBook();
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(visits(duc).isEmpty());
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 1);
    }

    void twoHouseholdsAreTwinsByTheRegistersRule() {
        const HouseholdId second =
            actions::addHousehold(*window->book(), household(u"Nguyễn Văn Đức"_s, u"12/4"_s)).value();
        press(Qt::Key_F2);
        type(u"nguyen van duc"_s);
        QTRY_COMPARE(found().size(), 2);
        QVERIFY(found().at(1).endsWith(u"Perhaps the same as 1-0001"_s));
        QVERIFY(!found().at(0).contains(u"Perhaps"_s));
        QVERIFY(actions::notDouble(*window->book(), {duc, second}));
        window->go(u"visits"_s); // said on the register's page
        QVERIFY(!found().at(1).contains(u"Perhaps"_s));
    }
};

QTEST_MAIN(VisitHasteTest)
#include "visit_haste_test.moc"
