// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the register: finding, filters, order, columns, and what leaves it.
#include "tests/support/households_flow.h"

using namespace sotoso;

class HouseholdListTest : public QObject, HouseholdsFlow {
    Q_OBJECT

private slots:
    void initTestCase() { prepareWindowTest(); }
    void init() { begin(); }
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

    void ctrlKFindsAHouseholdAndOpensItHere() {
        key(Qt::Key_1, Qt::AltModifier);
        key(Qt::Key_K, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"quoc binh"_s);
        key(Qt::Key_Return);
        QCOMPARE(window->currentId(), u"households"_s);
        QCOMPARE(table()->currentIndex().siblingAtColumn(HouseholdModel::GivenName).data().toString(), u"Bình"_s);
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

    void filtersCombineAndAreKeptByName() {
        Household lodger = *inFile(u"2-0002"_s);
        lodger.kind = HouseholdKind::Lodging;
        QVERIFY(actions::updateHousehold(*window->book(), lodger));
        visit(u"1-0001"_s, QDate(2022, 3, 1), Outcome::Met);
        visit(u"2-0001"_s, QDate(2022, 6, 10), Outcome::Absent);
        pick("visitedFilter", {u"Visited in the last…"_s, u"30 day(s) back"_s});
        QCOMPARE(heads(), QStringList{u"Nguyễn Văn Đức"_s});
        pick("visitedFilter", {u"Not visited for…"_s, u"30 day(s) back"_s});
        QCOMPARE(heads(), QStringList({u"Trần Ngọc Ánh"_s, u"Lê Quốc Bình"_s, u"Bùi Thị Diễm"_s}));
        pick("moreFilters", {nameOf(HouseholdKind::Lodging)});
        QCOMPARE(heads(), QStringList{u"Lê Quốc Bình"_s});
        prompts.texts << u"Nhà trọ lâu chưa thăm"_s;
        pick("moreFilters", {u"Save this filter…"_s});
        key(Qt::Key_Escape);
        QCOMPARE(heads().size(), 4);
        pick("visitedFilter", {u"At the last visit"_s, nameOf(Outcome::Absent)});
        QCOMPARE(heads(), QStringList{u"Nguyễn Văn Đức"_s});
        pick("moreFilters", {u"Nhà trọ lâu chưa thăm"_s});
        QCOMPARE(heads(), QStringList{u"Lê Quốc Bình"_s});
        prompts.texts << u"1/3"_s;
        pick("visitedFilter", {u"Visited in the last…"_s, u"Since another day…"_s});
        QVERIFY(!table()); // of the lodgers nobody
        pick("moreFilters", {u"All"_s});
        QCOMPARE(heads(), QStringList({u"Trần Ngọc Ánh"_s, u"Nguyễn Văn Đức"_s}));
    }

    void whenAndHowItEndedCombine() {
        visit(u"1-0001"_s, QDate(2022, 3, 1), Outcome::Absent);
        visit(u"2-0001"_s, QDate(2022, 6, 10), Outcome::Absent);
        visit(u"2-0002"_s, QDate(2022, 3, 2), Outcome::Met);
        pick("visitedFilter", {u"At the last visit"_s, nameOf(Outcome::Absent)});
        QCOMPARE(heads(), QStringList({u"Trần Ngọc Ánh"_s, u"Nguyễn Văn Đức"_s}));
        pick("visitedFilter", {u"Not visited for…"_s, u"30 day(s) back"_s});
        QCOMPARE(heads(), QStringList{u"Trần Ngọc Ánh"_s});
        QCOMPARE(find<QLabel>("householdCount")->text(), u"1"_s);
        const QString said = find<QAbstractButton>("visitedFilter")->text();
        QVERIFY2(said.contains(u"15/05"_s) && said.contains(nameOf(Outcome::Absent)), qPrintable(said));
        pick("visitedFilter", {u"At the last visit"_s, u"Any outcome"_s});
        QCOMPARE(heads(), QStringList({u"Trần Ngọc Ánh"_s, u"Lê Quốc Bình"_s, u"Bùi Thị Diễm"_s}));
        pick("visitedFilter", {u"All"_s});
        QCOMPARE(heads().size(), 4);
    }

    void aHouseholdIsFoundByTheNameOfAMember() {
        addPeople(u"2-0002"_s, {u"Huỳnh Ngọc Trâm"_s});
        key(Qt::Key_F, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), u"tram huynh"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(heads(), QStringList{u"Lê Quốc Bình"_s});
        QCOMPARE(find<QLabel>("householdCount")->text(), u"1"_s);
    }

    void theLastVisitedComeLastOrFirst() {
        visit(u"1-0001"_s, QDate(2022, 3, 1), Outcome::Absent);
        visit(u"2-0001"_s, QDate(2022, 6, 10), Outcome::Absent);
        table()->sortByColumn(HouseholdModel::Visited, Qt::AscendingOrder);
        QCOMPARE(heads(), QStringList({u"Lê Quốc Bình"_s, u"Bùi Thị Diễm"_s, u"Trần Ngọc Ánh"_s, u"Nguyễn Văn Đức"_s}));
        table()->sortByColumn(HouseholdModel::Visited, Qt::DescendingOrder);
        QCOMPARE(heads().first(), u"Nguyễn Văn Đức"_s);
    }

    void oneRowIsCopiedAlone() {
        QVERIFY(choose(u"2-0001"_s));
        table()->setFocus();
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"2-0001\tNguyễn Văn\tĐức\t12/4 Cách Mạng Tháng Tám\t"_s));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
        step("copy", "moreOfList");
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 5); // all, under their headings
    }

    void wholeNumbersLeaveTheBookOnlyForAReason() {
        const auto looks = [&] {
            return take(window->book()->read([](const Db& db) {
                return db.integer(u"SELECT count(*) FROM change_unit WHERE kind = 'note' AND reason = ?"_s,
                                  {u"Gửi khu phố 2 rà số"_s});
            }));
        };
        const QString path = folder.filePath(u"du.csv"_s);
        prompts.files << path;
        step("exportWhole", "moreOfList"); // no reason given
        QVERIFY(!QFile::exists(path));
        prompts.texts << u"Gửi khu phố 2 rà số"_s;
        step("exportWhole", "moreOfList");
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("0913000482"));
        QCOMPARE(looks(), 1);
    }

    void columnsStayAsWideAsTheyWereDrawn() {
        auto* header = table()->horizontalHeader();
        const int at =
            header->sectionViewportPosition(HouseholdModel::People) + header->sectionSize(HouseholdModel::People);
        const QPoint edge(at - 1, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(20, 0));
        QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        const int drawn = header->sectionSize(HouseholdModel::People);
        QVERIFY(drawn > 80);
        window->resize(1400, 696);
        QCoreApplication::processEvents();
        QCOMPARE(header->sectionSize(HouseholdModel::People), drawn);
        const QString book = window->book()->path();
        window.reset();
        openWindow(take(Store::open(book, Store::Mode::ReadWrite)));
        key(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(table()->horizontalHeader()->sectionSize(HouseholdModel::People), drawn);
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
        openWindow(take(Store::open(book, Store::Mode::ReadWrite)));
        key(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(titles(), wanted);
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

    void nothingScrollsAwayOnTheSmallestScreen() {
        for (const QSize size : {QSize(1366, 696), QSize(960, 500)}) {
            window->resize(size);
            QCoreApplication::processEvents();
            if (!table()) // narrow, where the panel stands in its place
                key(Qt::Key_Escape);
            pick("visitedFilter", {u"Not visited for…"_s, u"30 day(s) back"_s}); // the longest words there are
            pick("visitedFilter", {u"At the last visit"_s, u"Any outcome"_s});
            pick("returnFilter", {u"All"_s});
            for (const Qt::Key open : {Qt::Key_unknown, Qt::Key_F2}) {
                if (open != Qt::Key_unknown) {
                    back();
                    table()->setFocus();
                    key(open);
                }
                QCoreApplication::processEvents();
                for (const char* name :
                     {"exportHouseholds", "printHouseholds", "addHousehold", "moreOfList", "clearFilters"}) {
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
};

QTEST_MAIN(HouseholdListTest)
#include "household_list_test.moc"
