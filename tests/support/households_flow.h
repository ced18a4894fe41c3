// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/actions/removal.h"
#include "app/actions/visits.h"
#include "app/base/text.h"
#include "app/domain/codes.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/indicators.h"
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

namespace sotoso {
using namespace Qt::StringLiterals;

/// The page Hộ gia đình in its window over a small book of four households in three neighbourhoods, driven as a person
/// drives it.
class HouseholdsFlow {
protected:
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
    void visit(const QString& code, QDate day, Outcome outcome, const QList<ActivityResult>& results = {}) {
        Activity v;
        v.household = inFile(code)->id;
        v.day = day;
        v.outcome = outcome;
        v.results = results;
        QVERIFY(actions::addVisit(*window->book(), v, QDate(2022, 6, 14)));
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
        auto* timer = new QTimer(window.get());
        QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
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
    /// An entry of a filter's menu, by keys: the texts on the way to it.
    void pick(const char* button, const QStringList& path) {
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

    void openWindow(std::unique_ptr<Store> book) {
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2022, 6, 14), {}, false});
        window->useBook(std::move(book));
        window->resize(1366, 696);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    void begin() {
        prompts = {};
        preferences::setShownColumns(u"households"_s, {});
        preferences::setColumnWidths(u"households"_s, {});
        const QString path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        auto book = actions::newBook({path, u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(3)});
        QVERIFY(book);
        areas = take((*book)->read([](const Db& db) { return areas::all(db); }));
        openWindow(std::move(*book));
        add(u"Trần Ngọc Ánh"_s, u"27"_s, u"Hoàng Lê Kha"_s, u"0913000111"_s, 0);
        add(u"Nguyễn Văn Đức"_s, u"12/4"_s, u"Cách Mạng Tháng Tám"_s, u"0913000482"_s, 1);
        add(u"Lê Quốc Bình"_s, u"141"_s, u"Võ Văn Truyện"_s, {}, 1);
        add(u"Bùi Thị Diễm"_s, u"9"_s, u"Trần Hưng Đạo"_s, {}, 2);
        key(Qt::Key_3, Qt::AltModifier);
        QVERIFY(qobject_cast<HouseholdsPage*>(window->currentPage()));
    }
};

} // namespace sotoso
