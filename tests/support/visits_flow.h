// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/actions/visits.h"
#include "app/storage/activities.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/from_file.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/shared/button.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/messages.h"
#include "ui/visits/found_list.h"
#include "ui/visits/handed_out.h"
#include "ui/visits/service_grid.h"
#include "ui/visits/today_list.h"
#include "ui/visits/visits_page.h"

#include <QCheckBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QtTest>

namespace sotoso {
using namespace Qt::StringLiterals;

/// The page Ghi thăm hộ in its window over a small book of two households, driven as a person drives it.
class VisitsFlow {
protected:
    const QDate today{2022, 6, 14};
    QTemporaryDir folder;
    QString path;
    int books = 0, keys = 0;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;
    AreaId area;
    HouseholdId duc, hoa;
    ResidentId ducHimself, lan;
    IndicatorId account, vneid;

    template <class W>
    W* find(const QString& name) {
        return window->findChild<W*>(name);
    }
    ServiceGrid* grid() { return find<ServiceGrid>(u"grid"_s); }
    SearchField* search() { return find<SearchField>(u"search"_s); }
    QString message(const QString& name) {
        QStringList words;
        for (const QLabel* each : window->findChild<QWidget*>(name)->findChildren<QLabel*>())
            words << each->text();
        return words.join(u' ');
    }

    /// A key, to whatever has the focus, as a person presses it; counted.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            ++keys;
            typeText(QApplication::focusWidget(), QString(letter));
        }
    }
    void take(const QString& name) {
        press(Qt::Key_F2);
        type(name);
        press(Qt::Key_Return);
        QVERIFY(grid()->hasFocus());
    }
    void openWindow(Store::Mode mode = Store::Mode::ReadWrite) {
        window = std::make_unique<MainWindow>(prompts, WindowOptions{today, pages(), false});
        window->resize(1366, 696);
        auto book = Store::open(path, mode);
        QVERIFY(book);
        window->useBook(std::move(book).value());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    Household household(const QString& name, const QString& houseNo) {
        Household h;
        h.headName = name;
        h.houseNo = houseNo;
        h.street = u"Cách Mạng Tháng Tám"_s;
        h.area = area;
        return h;
    }
    /// All visits of a household as another program that opens the file sees them.
    QList<Activity> visits(HouseholdId id) {
        return fromFile(path, [&](const Db& db) { return activities::ofHousehold(db, id); });
    }
    qint64 number(const QString& sql) {
        return fromFile(path, [&](const Db& db) { return db.integer(sql); });
    }
    ActivityId addVisit(HouseholdId id, QDate day, const QList<ActivityResult>& results) {
        Activity visit;
        visit.household = id;
        visit.day = day;
        visit.sheetNo = u"030"_s;
        visit.enteredAt = QDateTime(today, QTime(8, 0));
        visit.results = results;
        for (const ActivityResult& result : results)
            if (result.resident && !visit.peopleMet.contains(result.resident))
                visit.peopleMet << result.resident;
        return actions::addVisit(*window->book(), visit, today).value_or(ActivityId());
    }

    void begin() {
        prompts = {};
        keys = 0;
        path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        {
            auto book = actions::newBook({path, u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(2)});
            QVERIFY(book);
            Store& store = **book;
            area = store.read([](const Db& db) { return areas::all(db).first().id; }).value();
            duc = actions::addHousehold(store, household(u"Nguyễn Văn Đức"_s, u"12/4"_s)).value();
            hoa = actions::addHousehold(store, household(u"Trần Thị Hoa"_s, u"85"_s)).value();
            const auto person = [&](HouseholdId in, const QString& name, int born, const QString& relation) {
                Resident resident;
                resident.household = in;
                resident.name = name;
                resident.birthYear = born;
                resident.relation = relation;
                return actions::addResident(store, resident, today).value();
            };
            ducHimself = person(duc, u"Nguyễn Văn Đức"_s, 1968, u"chủ hộ"_s);
            lan = person(duc, u"Trần Thị Lan"_s, 1971, u"vợ"_s);
            person(duc, u"Nguyễn Thị Bé"_s, 2012, u"con"_s);
            person(hoa, u"Trần Thị Hoa"_s, 1980, u"chủ hộ"_s);
            account = store.read([](const Db& db) { return indicators::byCode(db, u"CQ01"_s)->id; }).value();
            vneid = store.read([](const Db& db) { return indicators::byCode(db, u"DD03"_s)->id; }).value();
        }
        openWindow();
    }
    void end() {
        window.reset();
        QVERIFY(prompts.asked.isEmpty()); // nothing on this page ever asks
    }

    static QList<PageEntry> pages() {
        return {PageEntry{u"visits"_s, u"ghi-tham-ho"_s, 2, u"visit"_s, u"Ghi thăm hộ"_s,
                          [](Context& context) -> Page* { return new VisitsPage(context); }}};
    }
};

} // namespace sotoso
