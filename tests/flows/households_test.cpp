// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/new_book.h"
#include "app/actions/register.h"
#include "app/base/text.h"
#include "app/storage/areas.h"
#include "app/storage/households.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/from_file.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/households/household_model.h"
#include "ui/households/households_page.h"
#include "ui/main_window.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"

#include <QLabel>
#include <QListView>
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

private slots:
    void initTestCase() { prepareWindowTest(); }

    void init() {
        prompts = {};
        const QString path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        auto book = actions::newBook({path, u"Phường 1"_s, {}, u"thành phố Tây Ninh"_s, actions::numberedAreas(3)});
        QVERIFY(book);
        areas = take((*book)->read([](const Db& db) { return areas::all(db); }));
        window = std::make_unique<MainWindow>(prompts, WindowOptions{QDate(2022, 6, 14), {}, false});
        window->useBook(std::move(*book));
        window->resize(1366, 696);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
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
        const auto people = fromFile(window->book()->path(), [&](const Db& db) {
            return households::residentsOf(db, id, QDate(2022, 6, 14));
        });
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().name, u"Trần Văn Tí"_s);
        QCOMPARE(people.first().birthYear.value_or(0), 1968);
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
