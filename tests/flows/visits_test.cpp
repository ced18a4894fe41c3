// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import.h"
#include "tests/support/visits_flow.h"

using namespace sotoso;

class VisitsTest : public QObject, VisitsFlow {
    Q_OBJECT

private slots:
    void initTestCase() { prepareWindowTest(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void twoNewAccountsTakeAFewKeys() {
        take(u"duc"_s);
        keys = 0;
        press(Qt::Key_2);
        press(Qt::Key_Down);
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(keys <= 12, qPrintable(QString::number(keys)));

        const auto list = visits(duc);
        QCOMPARE(list.size(), 1);
        const Activity& visit = list.first();
        QCOMPARE(visit.day, today);
        QCOMPARE(visit.outcome, Outcome::Met);
        QCOMPARE(visit.peopleMet, (QList<ResidentId>{ducHimself, lan})); // an account needs its person
        QCOMPARE(visit.results.size(), 2);
        for (const ActivityResult& result : visit.results) {
            QCOMPARE(result.indicator, account);
            QCOMPARE(result.form, Form::Created);
            QCOMPARE(result.quantity, 1);
        }
        QCOMPARE(number(u"SELECT count(*) FROM account_step WHERE account_type = 'dvc' AND step = 'registered'"_s), 2);
        // The form is clear, the typist back at the search.
        QVERIFY(search()->hasFocus());
        QVERIFY(search()->text().isEmpty());
        QVERIFY(window->findChild<Toast*>()->isVisible());
        QCOMPARE(find<QListView>(u"today"_s)->model()->rowCount(), 1);
    }

    void savingTwiceSavesOnce() {
        take(u"duc"_s);
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).size(), 1);
    }

    void sheetNumberCountsUpAndPinnedValuesStay() {
        take(u"duc"_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_F4);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"visitors"_s);
        type(u"Trần Văn Lộc; Nguyễn Thị Mai"_s);
        press(Qt::Key_F4);
        type(u"036"_s);
        press(Qt::Key_Return);
        QVERIFY(grid()->hasFocus());
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(find<QLineEdit>(u"sheet"_s)->text(), u"037"_s);
        take(u"hoa"_s);
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().sheetNo, u"036"_s);
        const Activity second = visits(hoa).first();
        QCOMPARE(second.sheetNo, u"037"_s);
        QCOMPARE(second.visitors.size(), 2);
        QCOMPARE(second.visitors.at(1).name, u"Nguyễn Thị Mai"_s);
    }

    void oneKeyRecordsThatNobodyWasHome() {
        take(u"hoa"_s);
        press(Qt::Key_F8);
        QCOMPARE(visits(hoa).size(), 1);
        QCOMPARE(visits(hoa).first().outcome, Outcome::Absent);
        QVERIFY(search()->hasFocus());
    }

    void nobodyHomeAndResultsContradictEachOther() {
        take(u"duc"_s);
        press(Qt::Key_2);
        press(Qt::Key_F8);
        QVERIFY(visits(duc).isEmpty());
        QVERIFY(!message(u"gridMessage"_s).isEmpty());
        press(Qt::Key_0);
        press(Qt::Key_Space); // not met after all
        press(Qt::Key_F8);
        QCOMPARE(visits(duc).first().outcome, Outcome::Absent);
    }

    void whoWasTickedWasMet() {
        take(u"duc"_s);
        press(Qt::Key_Space);
        press(Qt::Key_F8);
        QVERIFY(visits(duc).isEmpty());
        QVERIFY(find<QWidget>(u"gridMessage"_s)->isVisible());
        QVERIFY(grid()->hasFocus());
        press(Qt::Key_Space); // not met after all
        QVERIFY(!find<QWidget>(u"gridMessage"_s)->isVisible());
        press(Qt::Key_3); // a note on a service says so too
        press(Qt::Key_F8);
        QVERIFY(visits(duc).isEmpty());
        QVERIFY(find<QWidget>(u"gridMessage"_s)->isVisible());
        press(Qt::Key_0);
        press(Qt::Key_F8);
        QCOMPARE(visits(duc).first().outcome, Outcome::Absent);
        QVERIFY(visits(duc).first().peopleMet.isEmpty());
    }

    void whatWasHandedOutWasHandedToSomebody() {
        take(u"duc"_s);
        press(Qt::Key_F5);
        press(Qt::Key_1);
        press(Qt::Key_F9);
        press(Qt::Key_F8);
        QVERIFY(visits(duc).isEmpty());
        QVERIFY(find<QWidget>(u"handedOutMessage"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"gridMessage"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"material-0-box"_s);
        press(Qt::Key_0);
        press(Qt::Key_F8);
        QCOMPARE(visits(duc).first().outcome, Outcome::Absent);
    }

    void returnBeforeTheVisitIsRefusedAtItsField() {
        take(u"duc"_s);
        press(Qt::Key_Space);
        press(Qt::Key_F7);
        type(u"18/5"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(visits(duc).isEmpty());
        auto* next = find<DateEdit>(u"nextDay"_s);
        QVERIFY(next->hasFocus());
        QCOMPARE(next->text(), u"18/05/2022"_s); // what was typed stays
        QVERIFY(next->accessibleDescription().contains(u"14/06"_s));
        press(Qt::Key_F7);
        type(u"21/6"_s);
        QVERIFY(next->accessibleDescription().isEmpty()); // said while typing, gone while typing
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().nextDay, QDate(2022, 6, 21));
    }

    void aDayInTheFutureIsRefused() {
        take(u"duc"_s);
        press(Qt::Key_F4);
        type(u"15/6"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(visits(duc).isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"day"_s);
    }

    void digitsArrowsAndSpaceFillTheGrid() {
        take(u"duc"_s);
        press(Qt::Key_1); // đã có: says nothing about being met
        press(Qt::Key_Right);
        press(Qt::Key_4);
        press(Qt::Key_Right);
        press(Qt::Key_3);
        press(Qt::Key_Right);
        press(Qt::Key_2);
        press(Qt::Key_0); // taken back
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_Left);
        press(Qt::Key_5);
        QCOMPARE(grid()->currentIndex().data().toString().isEmpty(), false);
        press(Qt::Key_Up);
        press(Qt::Key_S, Qt::ControlModifier);
        const Activity visit = visits(duc).first();
        QCOMPARE(visit.results.size(), 2);
        QCOMPARE(visit.results.at(0).form, Form::Already);
        QCOMPARE(visit.results.at(1).form, Form::Repeated);
        QCOMPARE(visit.results.at(1).resident, lan);
        QCOMPARE(visit.cells.size(), 2);
        QCOMPARE(visit.cells.at(0).indicator, vneid);
        QCOMPARE(visit.cells.at(0).status, CellStatus::Later);
        QCOMPARE(visit.cells.at(1).status, CellStatus::NotYet);
        QCOMPARE(number(u"SELECT count(*) FROM account_step"_s), 1); // guided again is no new rung
    }

    void controlDigitFillsTheColumnForEveryoneMet() {
        take(u"duc"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_S, Qt::ControlModifier);
        const Activity visit = visits(duc).first();
        QCOMPARE(visit.results.size(), 2); // the third was not met
        QCOMPARE(visit.results.at(0).resident, ducHimself);
        QCOMPARE(visit.results.at(1).resident, lan);
    }

    void whatWasKnownBeforeIsNotSavedAgain() {
        QVERIFY(addVisit(duc, QDate(2022, 5, 31), {{{}, ducHimself, account, Form::Created, 1, {}}}));
        take(u"duc"_s);
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).size(), 2);
        QVERIFY(visits(duc).first().results.isEmpty());
        QVERIFY(visits(duc).first().cells.isEmpty());
    }

    void nobodyGetsAnAccountTwice() {
        QVERIFY(addVisit(duc, QDate(2022, 5, 31), {{{}, ducHimself, account, Form::Created, 1, {}}}));
        take(u"duc"_s);
        press(Qt::Key_2);
        QVERIFY(message(u"gridMessage"_s).contains(u"31/05/2022"_s));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().results.first().form, Form::Repeated);
    }

    void tooYoungIsSaidButNotRefused() {
        take(u"duc"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_2);
        QVERIFY(message(u"gridMessage"_s).contains(u"2012"_s));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().results.size(), 1);
    }

    void aSecondVisitOnTheSameDayIsSaid() {
        QVERIFY(addVisit(duc, today, {}));
        take(u"duc"_s);
        QVERIFY(message(u"householdMessage"_s).contains(u"030"_s));
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).size(), 2);
    }

    void materialsAndNoteAreSaved() {
        take(u"duc"_s);
        press(Qt::Key_F5);
        press(Qt::Key_1);
        press(Qt::Key_Down);
        press(Qt::Key_1);
        press(Qt::Key_2);
        press(Qt::Key_F9);
        type(u"Ông Đức nhờ nộp hồ sơ, mã OTP 123456"_s);
        QVERIFY(!find<QPlainTextEdit>(u"note"_s)->accessibleDescription().isEmpty()); // warned, not refused
        press(Qt::Key_S, Qt::ControlModifier);
        const Activity visit = visits(duc).first();
        QCOMPARE(visit.note, u"Ông Đức nhờ nộp hồ sơ, mã OTP 123456"_s);
        QCOMPARE(visit.results.size(), 2);
        QCOMPARE(visit.results.at(0).quantity, 1);
        QCOMPARE(visit.results.at(1).quantity, 12);
        QVERIFY(visit.results.at(0).material && visit.results.at(1).material);
    }

    void aHouseholdWithoutKnownPeopleIsEnteredByNumber() {
        press(Qt::Key_F2);
        type(u"Lê Thị Sáu"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newHead"_s);
        press(Qt::Key_Return); // the name was searched for already
        type(u"7B"_s);
        press(Qt::Key_Return);
        type(u"Trưng Nữ Vương"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(u"0913000482"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"personName"_s);
        press(Qt::Key_Escape);
        QVERIFY(grid()->hasFocus());
        // Digits are a number here, and the line below the grid says so in place of what they mean for a person.
        QVERIFY(find<QLabel>(u"byNumber"_s)->isVisible());
        press(Qt::Key_1);
        press(Qt::Key_2);
        QVERIFY(grid()->currentIndex().data().toString() != u"12"_s); // it says what was counted
        press(Qt::Key_S, Qt::ControlModifier);
        const HouseholdId made(number(u"SELECT id FROM household WHERE head_name = 'Lê Thị Sáu'"_s));
        QVERIFY(made);
        const Activity visit = visits(made).first();
        QCOMPARE(visit.results.size(), 1);
        QVERIFY(!visit.results.first().resident);
        QCOMPARE(visit.results.first().quantity, 12);
        QCOMPARE(visit.results.first().form, Form::Created);
        take(u"duc"_s); // people with names: the digits mean again what they mean
        QVERIFY(!find<QLabel>(u"byNumber"_s)->isVisible());
    }

    void whatAFileBroughtWasNotTypedToday() {
        take(u"duc"_s);
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        const QString list = folder.filePath(u"visits.csv"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString code =
            fromFile(path, [&](const Db& db) { return db.text(u"SELECT code FROM household WHERE id = ?"_s, {hoa}); });
        file.write(u"Mã hộ,Ngày,Kết quả\n%1,20/05/2022,gặp\n"_s.arg(code).toUtf8());
        file.close();
        const auto report =
            exchange::importFile(*window->book(), exchange::ImportKind::Visits, list, {}, QDate::currentDate());
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        // Sheets are entered on the day the program shows: here the file came on it too.
        QVERIFY(window->book()->write(u"the clock"_s, [&](Db& db) {
            db.exec(u"UPDATE activity SET entered_at = '2022-06-14T09:00:00Z' WHERE household_id = ?"_s, {hoa});
        }));
        QCOMPARE(find<QListView>(u"today"_s)->model()->rowCount(), 1);
        window.reset();
        openWindow();
        QCOMPARE(find<QLineEdit>(u"day"_s)->text(), u"14/06/2022"_s);
        QCOMPARE(find<QListView>(u"today"_s)->model()->rowCount(), 1);
    }

    void theHeadOfTheFormIsWholeAtAnySizeOfLetters() {
        const auto back = qScopeGuard([] { Theme::of().setFontScale(100); });
        for (const int percent : {100, 115, 130}) {
            Theme::of().setFontScale(percent);
            QCoreApplication::processEvents();
            auto* day = find<DateEdit>(u"day"_s);
            QVERIFY2(day->width() >= day->sizeHint().width(), qPrintable(QString::number(percent)));
            for (const char* name : {"day", "group", "sheet"})
                for (const QLabel* caption :
                     find<QWidget>(QLatin1String(name))->parentWidget()->findChildren<QLabel*>())
                    QVERIFY2(!caption->isVisible() || caption->width() >= caption->sizeHint().width(),
                             qPrintable(u"%1 %2%: %3 is %4 wide, not %5"_s.arg(QLatin1String(name))
                                            .arg(percent)
                                            .arg(caption->text())
                                            .arg(caption->width())
                                            .arg(caption->sizeHint().width())));
            auto* group = find<QComboBox>(u"group"_s);
            QVERIFY2(group->width() >= 176 * percent / 100, qPrintable(QString::number(percent)));
        }
    }

    void aPersonIsAddedWithoutLeaving() {
        take(u"hoa"_s);
        press(Qt::Key_F6);
        type(u"Trần Minh Khang"_s);
        press(Qt::Key_Return);
        type(u"2001"_s);
        press(Qt::Key_Return);
        type(u"con"_s);
        press(Qt::Key_Return);
        QVERIFY(grid()->hasFocus());
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(number(u"SELECT birth_year FROM resident WHERE name = 'Trần Minh Khang'"_s), 2001);
        const Activity visit = visits(hoa).first();
        QCOMPARE(visit.results.size(), 1);
        QVERIFY(visit.results.first().resident.value ==
                number(u"SELECT id FROM resident WHERE name = 'Trần Minh Khang'"_s));
    }

    void undoTakesTheVisitBack() {
        take(u"duc"_s);
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        find<Button>(u"undoVisit"_s)->click();
        QVERIFY(visits(duc).isEmpty());
        QCOMPARE(find<QListView>(u"today"_s)->model()->rowCount(), 0);
        take(u"hoa"_s);
        press(Qt::Key_F8);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(visits(hoa).isEmpty());
    }

    void correctingKeepsWhatStaysTheSame() {
        const ActivityId id =
            addVisit(duc, QDate(2022, 6, 10),
                     {{{}, ducHimself, account, Form::Created, 1, {}}, {{}, lan, account, Form::Created, 1, {}}});
        const auto before = visits(duc).first();
        window->go(u"visits"_s, {{u"visit"_s, qlonglong(id.value)}});
        QVERIFY(grid()->hasFocus());
        QVERIFY(find<QWidget>(u"correcting"_s)->isVisible());
        press(Qt::Key_Down);
        press(Qt::Key_1);
        press(Qt::Key_S, Qt::ControlModifier);
        const auto after = visits(duc).first();
        QCOMPARE(after.id, id);
        QCOMPARE(after.day, before.day);
        QCOMPARE(after.sheetNo, before.sheetNo);
        QCOMPARE(after.enteredAt, before.enteredAt);
        QCOMPARE(after.results.size(), 2);
        QCOMPARE(after.results.at(0).id, before.results.at(0).id);
        QCOMPARE(after.results.at(1).form, Form::Already);
        QVERIFY(window->book()->nextUndo()->name.contains(u"1-0001"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().results.at(1).form, Form::Created);
        // Deleting it, and taking that back.
        window->go(u"visits"_s, {{u"visit"_s, qlonglong(id.value)}});
        find<Button>(u"removeVisit"_s)->click();
        QVERIFY(visits(duc).isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(visits(duc).size(), 1);
    }

    void aCorrectionThatChangesNothingLeavesNothingToTakeBack() {
        const ActivityId id = addVisit(duc, QDate(2022, 6, 10), {{{}, ducHimself, account, Form::Created, 1, {}}});
        const UnitId other = window->book()->nextUndo()->id;
        window->go(u"visits"_s, {{u"visit"_s, qlonglong(id.value)}});
        press(Qt::Key_1);
        press(Qt::Key_2); // as it was
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!find<QWidget>(u"correcting"_s)->isVisible());
        QCOMPARE(window->book()->nextUndo()->id, other);
        QVERIFY(!find<Button>(u"undoVisit"_s));
    }

    void aNewColumnOfTheGridIsDataAlone() {
        Indicator indicator;
        indicator.code = u"QT01"_s;
        indicator.nameVi = indicator.shortVi = u"Ví điện tử"_s;
        indicator.counts = u"results"_s;
        indicator.uniqueBy = u"resident"_s;
        indicator.kind = IndicatorKind::Cumulative;
        indicator.inGrid = true;
        indicator.pillar = u"digital_economy"_s;
        indicator.position = 999;
        const int columns = grid()->cells()->columnCount();
        QVERIFY(window->book()->write(u"new"_s, [&](Db& db) { indicators::add(db, indicator); }));
        QCOMPARE(grid()->cells()->columnCount(), columns + 1);
        take(u"duc"_s);
        press(Qt::Key_End);
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(
            number(u"SELECT count(*) FROM result r JOIN indicator i ON i.id = r.indicator_id WHERE i.code = 'QT01'"_s),
            1);
    }
};

QTEST_MAIN(VisitsTest)
#include "visits_test.moc"
