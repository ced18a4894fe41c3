// SPDX-License-Identifier: GPL-3.0-or-later
// The record of a household and its people: entered, corrected, looked at, taken back.
#include "tests/support/households_flow.h"

using namespace sotoso;

class HouseholdRecordTest : public QObject, HouseholdsFlow {
    Q_OBJECT

private slots:
    void initTestCase() { prepareWindowTest(); }
    void init() { begin(); }
    void cleanup() { window.reset(); }

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

    void whatWasTypedWaitsWhenTheFormIsLeft() {
        const auto banner = [this] { return find<Banner>("householdDrafts"); };
        const auto link = [&](int which) {
            QList<NumberLink*> links = banner()->findChildren<NumberLink*>();
            links.removeIf([](NumberLink* each) { return !each->isVisible(); });
            QTest::mouseClick(links[which], Qt::LeftButton);
        };
        key(Qt::Key_M, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"Phạm Thị Lành"_s);
        find<QLineEdit>("phone")->setFocus();
        typeText(QApplication::focusWidget(), u"0913000777"_s);
        find<QComboBox>("area")->setFocus();
        key(Qt::Key_Down);
        key(Qt::Key_Escape);
        QVERIFY(!find<QLineEdit>("head_name"));
        QVERIFY(banner() && banner()->text().contains(u"Phạm Thị Lành"_s));
        link(0);
        QCOMPARE(find<QLineEdit>("head_name")->text(), u"Phạm Thị Lành"_s);
        QCOMPARE(find<QLineEdit>("phone")->text(), u"0913000777"_s);
        QCOMPARE(find<QComboBox>("area")->currentText(), areas[1].name);
        QVERIFY(!banner()); // it is open
        find<QLineEdit>("street")->setFocus();
        typeText(QApplication::focusWidget(), u"Lê Lợi"_s);
        window->close(); // never asks, never loses
        const QString path = window->book()->path();
        window.reset();
        openWindow(take(Store::open(path, Store::Mode::ReadWrite)));
        back();
        key(Qt::Key_3, Qt::AltModifier);
        QVERIFY(banner());
        link(0);
        QCOMPARE(find<QLineEdit>("street")->text(), u"Lê Lợi"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!find<QLineEdit>("head_name"));
        QVERIFY(window->book()->drafts(u"households"_s).isEmpty());
        QVERIFY(!banner());

        // A household being corrected goes on where it was left; nothing typed leaves nothing behind.
        back();
        QVERIFY(choose(u"2-0001"_s));
        table()->setFocus();
        key(Qt::Key_F2);
        QVERIFY(find<QLineEdit>("house_no"));
        key(Qt::Key_Escape);
        QVERIFY(!banner());
        key(Qt::Key_F2);
        QVERIFY(find<QLineEdit>("house_no"));
        find<QLineEdit>("house_no")->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"99"_s);
        key(Qt::Key_Escape);
        QVERIFY(banner());
        QVERIFY(choose(u"2-0001"_s));
        key(Qt::Key_F2);
        QCOMPARE(find<QLineEdit>("house_no")->text(), u"99"_s);
        key(Qt::Key_Escape);
        link(1); // dropped by name
        QVERIFY(!banner());
        QVERIFY(window->book()->drafts(u"households"_s).isEmpty());
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
        QCOMPARE(find<QLineEdit>("id_card")->text(), u"072•••••4567"_s); // opening the form shows nothing
        QCOMPARE(looks(), 0);
        find<QLineEdit>("id_card")->setFocus();
        key(Qt::Key_Return);
        QCOMPARE(find<QLineEdit>("id_card")->text(), u"072068004567"_s);
        QCOMPARE(looks(), 1);
    }

    void aNumberIsReplacedUnseenOrLookedAtOnPurpose() {
        const auto looks = [&] {
            return take(window->book()->read([](const Db& db) {
                return db.integer(u"SELECT count(*) FROM change_unit WHERE kind = 'note' AND name LIKE '%2-0001%'"_s);
            }));
        };
        QVERIFY(choose(u"2-0001"_s));
        key(Qt::Key_F2);
        auto* phone = find<QLineEdit>("phone");
        QCOMPARE(phone->text(), u"09••••482"_s);
        key(Qt::Key_S, Qt::ControlModifier); // nothing was touched
        QCOMPARE(inFile(u"2-0001"_s)->phone, u"0913000482"_s);
        QCOMPARE(looks(), 0);
        key(Qt::Key_F2);
        phone->setFocus();
        typeText(phone, u"0913000555"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(inFile(u"2-0001"_s)->phone, u"0913000555"_s);
        QCOMPARE(looks(), 0);
        key(Qt::Key_F2);
        phone->setFocus();
        key(Qt::Key_Return);
        QCOMPARE(phone->text(), u"0913 000 555"_s);
        QCOMPARE(looks(), 1);
    }

    void whoHasWhatSinceWhenAndByWhichVisitIsSaidInWords() {
        const QList<ResidentId> people = addPeople(u"2-0001"_s, {u"Nguyễn Văn Đức"_s, u"Nguyễn Thị Bé"_s});
        const IndicatorId account =
            take(window->book()->read([](const Db& db) { return indicators::byCode(db, u"CQ01"_s)->id; }));
        visit(u"2-0001"_s, QDate(2022, 6, 2), Outcome::Met, {{{}, people.last(), account, Form::Created, 1, {}}});
        QVERIFY(choose(u"2-0001"_s));
        auto* members = find<TableView>("members");
        members->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!find<QLabel>("service-CQ01")); // he has none
        key(Qt::Key_Down);
        QTRY_VERIFY(find<QLabel>("service-CQ01"));
        QVERIFY2(find<QLabel>("service-CQ01")->text().contains(u"02/06/2022"_s),
                 qPrintable(find<QLabel>("service-CQ01")->text()));
        find<NumberLink>("serviceVisit-CQ01")->setFocus();
        key(Qt::Key_Return);
        QTRY_COMPARE(window->currentId(), u"visits"_s);
    }

    void theHistorySaysWhoDidIt() {
        window->book()->setWho(u"Phạm Ngọc Yến"_s);
        Household h = *inFile(u"2-0001"_s);
        h.note = u"Có chó dữ"_s;
        QVERIFY(actions::updateHousehold(*window->book(), h));
        QVERIFY(choose(u"2-0001"_s));
        auto* log = window->currentPage()->findChild<TableView*>(u"log"_s);
        QTRY_COMPARE(log->model()->rowCount(), 2);
        const QString line = log->model()->index(0, 0).data(CellRole::Second).toString();
        QVERIFY2(line.contains(u"Phạm Ngọc Yến"_s) && line.contains(u"note"_s), qPrintable(line));
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
};

QTEST_MAIN(HouseholdRecordTest)
#include "household_record_test.moc"
