// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/visits_flow.h"

using namespace sotoso;

/// What the form fills in by itself, and that it stands still while it is typed on.
class VisitSteadyTest : public QObject, VisitsFlow {
    Q_OBJECT

    GroupId group(const QString& code) {
        return GroupId(number(u"SELECT id FROM sub_group WHERE code = '%1'"_s.arg(code)));
    }
    /// Where the parts of the form stand in the window.
    QList<QRect> places() {
        QList<QRect> all;
        QCoreApplication::sendPostedEvents();
        for (const QString& name : {u"householdName"_s, u"grid"_s, u"material-0"_s, u"nextDay"_s, u"week"_s, u"note"_s,
                                    u"saveVisit"_s, u"addPerson"_s}) {
            auto* part = find<QWidget>(name);
            all << QRect(part->mapTo(window.get(), QPoint()), part->size());
        }
        return all;
    }

private slots:
    void initTestCase() { prepareWindowTest(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void theSubGroupOfTheAreaIsFilledIn() {
        const AreaId second(number(u"SELECT id FROM area WHERE code = 'KP2'"_s));
        Household far = household(u"Lê Thị Sáu"_s, u"7"_s);
        far.area = second;
        const HouseholdId sau = actions::addHousehold(*window->book(), far).value();
        take(u"duc"_s);
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().group, group(u"N1"_s));
        take(u"sau"_s); // it looks after the other khu phố
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(sau).first().group, group(u"N2"_s));
    }

    void theSubGroupChosenByHandStays() {
        take(u"duc"_s);
        press(Qt::Key_F4);
        press(Qt::Key_F4);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"group"_s);
        press(Qt::Key_End);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(grid()->hasFocus()); // nobody is ticked yet
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().group, group(u"N2"_s));
        take(u"hoa"_s);
        press(Qt::Key_F8);
        QCOMPARE(visits(hoa).first().group, group(u"N2"_s));
    }

    void nothingMovesWhenSomethingIsSaid() {
        take(u"duc"_s);
        const QList<QRect> before = places();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_2); // born in 2012
        QVERIFY(find<QWidget>(u"gridMessage"_s)->isVisible());
        QCOMPARE(places(), before);
        press(Qt::Key_F6);
        QCOMPARE(places(), before);
        press(Qt::Key_Escape);
        press(Qt::Key_F9);
        type(u"mã OTP 123456"_s);
        QVERIFY(!find<QPlainTextEdit>(u"note"_s)->accessibleDescription().isEmpty());
        QCOMPARE(places().at(1), before.at(1));
        QCOMPARE(places().at(6), before.at(6));
        press(Qt::Key_F7);
        type(u"18/5"_s);
        press(Qt::Key_Tab);
        QTRY_VERIFY(find<DateEdit>(u"nextDay"_s)->accessibleDescription().contains(u"14/06"_s));
        QCOMPARE(places().at(4), before.at(4));
        press(Qt::Key_F4);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"30/6"_s);
        press(Qt::Key_Return);
        QVERIFY(!find<DateEdit>(u"day"_s)->accessibleDescription().isEmpty()); // after today
        QCOMPARE(places().at(0), before.at(0));
        QCOMPARE(places().at(1), before.at(1));
    }

    void aVisitOfTheSameDayIsSaidWithoutMovingTheForm() {
        take(u"hoa"_s);
        const QList<QRect> before = places();
        QVERIFY(addVisit(hoa, today, {}));
        QVERIFY(find<QWidget>(u"householdMessage"_s)->isVisible());
        QCOMPARE(places(), before);
    }

    void theToastCoversNoButton() {
        take(u"duc"_s);
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        auto* toast = window->findChild<Toast*>();
        QVERIFY(toast->isVisible());
        const QRect covered(toast->mapTo(window.get(), QPoint()), toast->size());
        QVERIFY(window->rect().contains(covered));
        for (QAbstractButton* button : window->findChildren<QAbstractButton*>())
            if (button->isVisible() && !toast->isAncestorOf(button))
                QVERIFY2(!QRect(button->mapTo(window.get(), QPoint()), button->size()).intersects(covered),
                         qPrintable(button->objectName()));
    }
};

QTEST_MAIN(VisitSteadyTest)
#include "visit_steady_test.moc"
