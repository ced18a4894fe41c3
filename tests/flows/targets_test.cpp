// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo.h"
#include "app/storage/areas.h"
#include "app/storage/indicators.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/from_file.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/field.h"
#include "ui/shared/table_view.h"
#include "ui/status_line.h"
#include "ui/targets/targets_page.h"

#include <QSpinBox>
#include <QTranslator>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2022, 6, 14);

Target lastTarget(const QString& path, const QString& code) {
    return fromFile(path, [&](const Db& db) {
        Target last;
        const auto indicator = indicators::byCode(db, code);
        for (const Target& target : indicators::targets(db))
            if (target.indicator == indicator->id)
                last = target;
        return last;
    });
}

QList<Tally> talliesOf(const QString& path, const QString& code) {
    return fromFile(path, [&](const Db& db) { return indicators::talliesOf(db, indicators::byCode(db, code)->id); });
}

} // namespace

class TargetsTest : public QObject {
    Q_OBJECT

private:
    QTranslator vietnamese;
    QTemporaryDir folder;
    QString sample, path;
    int books = 0;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;

    template <class W>
    W* find(const char* name) {
        W* found = window->currentPage()->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QWidget* focused() { return QApplication::focusWidget(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    /// Tab until the widget has the focus: everything can be reached.
    bool tabTo(QWidget* widget) {
        for (int i = 0; i < 120 && focused() != widget; ++i)
            key(Qt::Key_Tab);
        return focused() == widget;
    }
    void open() {
        window = std::make_unique<MainWindow>(
            prompts, WindowOptions{today,
                                   {PageEntry{u"targets"_s, u"chi-tieu"_s, 5, u"target"_s, u"Chỉ tiêu"_s,
                                              [](Context& c) -> Page* { return new TargetsPage(c); }},
                                    PageEntry{u"settings"_s, u"cai-dat"_s, 0, u"settings"_s, u"Cài đặt"_s,
                                              [](Context& c) -> Page* { return new SettingsPage(c); }}},
                                   false});
        window->resize(1366, 696);
        QVERIFY(window->openBook(path));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    /// By search, then Enter: the editor of an indicator, its value selected.
    void choose(const QString& words) {
        key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focused()->objectName(), u"findTarget"_s);
        typeText(focused(), words);
        key(Qt::Key_Return);
        QCOMPARE(focused()->objectName(), u"value"_s);
    }
    void setPart(int number, const QString& value) {
        auto* part = find<QSpinBox>(qPrintable(u"part%1"_s.arg(number)));
        QVERIFY(tabTo(part));
        part->selectAll();
        QTest::keyClicks(part, value);
    }

private slots:
    void initTestCase() {
        prepareWindowTest();
        QVERIFY(vietnamese.load(u":/i18n/sotoso_vi.qm"_s));
        QCoreApplication::installTranslator(&vietnamese);
        sample = folder.filePath(u"mau.sotoso"_s);
        QVERIFY(actions::makeDemo({sample, actions::DemoSize::Article, 1, {}, QDate(2026, 11, 24)}));
    }
    void init() {
        prompts = {};
        path = folder.filePath(u"so-%1.sotoso"_s.arg(++books));
        QVERIFY(QFile::copy(sample, path));
        open();
    }
    void cleanup() { window.reset(); }

    void tabGoesThroughThePartsBeforeTheFoot() {
        QVERIFY(tabTo(find<QWidget>("split")));
        QStringList passed;
        for (int i = 0; i < 8; ++i) {
            key(Qt::Key_Tab);
            passed += QApplication::focusWidget()->objectName();
        }
        QVERIFY2(passed.contains(u"part5"_s), qPrintable(passed.join(u' ')));
        QVERIFY2(!passed.first(passed.indexOf(u"part5"_s)).contains(u"saveTarget"_s), qPrintable(passed.join(u' ')));
    }

    void theListSaysWhatWasReachedOfWhatWasAssigned() {
        auto* list = find<TableView>("targets");
        QStringList rows;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            const auto text = [&](int column, int role) {
                return list->model()->index(i, column).data(role).toString();
            };
            const QVariant chip = list->model()->index(i, 3).data(CellRole::Chip);
            rows += text(0, Qt::DisplayRole) + u": "_s + text(1, Qt::DisplayRole) + text(1, CellRole::After) + u" "_s +
                    (chip.isValid() ? chip.value<ChipData>().text : text(3, Qt::DisplayRole));
        }
        for (const QString& row :
             {u"Tài khoản dịch vụ công: 457 / 1.000 Đúng tiến độ"_s, u"Định danh VNeID mức 2: 163 / 600 Nguy cơ"_s,
              u"Tài khoản thanh toán điện tử: 214 / 500 Chậm"_s, u"Lượt hướng dẫn lấy số thứ tự: 1.097 theo dõi"_s,
              u"Hộ được thăm ít nhất 1 lần: 386 / 2.418 Chậm"_s, u"Thành viên nhóm Zalo: 412 / 500 Đúng tiến độ"_s})
            QVERIFY2(rows.contains(row), qPrintable(row + u"\n"_s + rows.join(u'\n')));
    }

    void aTargetIsSplitByHouseholdsAndCorrectedByHand() {
        choose(u"tai khoan dich vu cong"_s);
        typeText(focused(), u"1.200"_s);
        QCOMPARE(find<QSpinBox>("part1")->value(), 241); // 1.200 × 486 ÷ 2.418, by largest remainder
        QCOMPARE(find<QSpinBox>("part1")->value() + find<QSpinBox>("part2")->value() +
                     find<QSpinBox>("part3")->value() + find<QSpinBox>("part4")->value() +
                     find<QSpinBox>("part5")->value(),
                 1200);
        setPart(4, u"240"_s);
        auto* mismatch = find<QLabel>("mismatch");
        QVERIFY(mismatch->isVisible());
        // Parts that do not add up are not saved.
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(lastTarget(path, u"CQ01"_s).value, 1000);
        QVERIFY(mismatch->isVisible());
        const int over = 240 - 252;
        setPart(5, QString::number(find<QSpinBox>("part5")->value() - over));
        QVERIFY(!mismatch->isVisible());
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!window->currentPage()->statusHint().size());

        const Target saved = lastTarget(path, u"CQ01"_s);
        QCOMPARE(saved.value, 1200);
        QCOMPARE(saved.setOn, today);
        QCOMPARE(saved.from, QDate(2022, 1, 1));
        QCOMPARE(saved.due, QDate(2022, 12, 31));
        QCOMPARE(saved.split, Split::Manual);
        QCOMPARE(saved.parts.size(), 5);
        QCOMPARE(saved.parts[3].value, 240);
        // The version before stays, and undo brings it back.
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lastTarget(path, u"CQ01"_s).value, 1000);
    }

    void theTableIsPrinted() {
        const QString file = folder.filePath(u"bang-giao.pdf"_s);
        prompts.files.enqueue(file);
        key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(prompts.opened, QStringList{file});
        const auto pages = tests::readPdf(file);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages[0].size.width() > pages[0].size.height());
        const QString text = pages[0].text();
        for (const QString& words : {u"Tài khoản dịch vụ công"_s, u"1.000 201 224 188 210 177"_s, u"31/12/2022"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    }

    void paperWaitsForItsNumbers() {
        const QString other = folder.filePath(u"so-khac.sotoso"_s);
        QVERIFY(QFile::copy(sample, other));
        QVERIFY(window->openBook(other)); // and no event since
        QVERIFY(!window->ready());
        const QString file = folder.filePath(u"bang-giao-ngay.pdf"_s);
        prompts.files.enqueue(file);
        window->currentPage()->print();
        QCOMPARE(prompts.opened, QStringList{file});
        QVERIFY(tests::readPdf(file)[0].text().contains(u"1.000 201 224 188 210 177"_s));
    }

    void wrongTextsAreToldAtTheirFields() {
        choose(u"CQ01"_s);
        typeText(focused(), u"1,5"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(focused()->objectName(), u"value"_s);
        QVERIFY(!focused()->accessibleDescription().isEmpty());
        find<QLineEdit>("value")->selectAll();
        typeText(focused(), u"900"_s);
        QVERIFY(tabTo(find<QLineEdit>("due")));
        find<QLineEdit>("due")->selectAll();
        typeText(focused(), u"1/12/2021"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(focused()->objectName(), u"due"_s);
        QVERIFY(focused()->accessibleDescription().contains(u"01/01/2022"_s));
        QCOMPARE(lastTarget(path, u"CQ01"_s).value, 1000);
    }

    void aChangeThatIsNotSavedSurvivesLeavingAndRestarting() {
        choose(u"VNeID muc 2"_s);
        typeText(focused(), u"650"_s);
        auto* status = window->findChild<StatusLine*>();
        QVERIFY(status->savedText().contains(u"1"_s));
        QCOMPARE(status->savedText(), window->currentPage()->statusHint());
        window->go(u"settings"_s);
        key(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(window->currentId(), u"targets"_s);
        QVERIFY(!window->currentPage()->statusHint().isEmpty());
        QCOMPARE(find<QLineEdit>("value")->text(), u"650"_s);
        window.reset(); // the program ends
        QCOMPARE(lastTarget(path, u"DD03"_s).value, 600);
        open();
        QVERIFY(!window->currentPage()->statusHint().isEmpty());
        choose(u"VNeID muc 2"_s);
        QCOMPARE(find<QLineEdit>("value")->text(), u"650"_s);
        // Esc drops it for good.
        key(Qt::Key_Escape);
        QVERIFY(window->currentPage()->statusHint().isEmpty());
        QCOMPARE(find<QLineEdit>("value")->text(), u"600"_s);
        QVERIFY(window->book()->drafts(u"targets"_s).isEmpty());
    }

    void aTargetIsAddedForAnIndicatorOfTheCatalogue() {
        choose(u"lay so thu tu"_s);
        QCOMPARE(find<QLineEdit>("value")->text(), QString());
        typeText(focused(), u"2000"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        const Target saved = lastTarget(path, u"CQ03"_s);
        QCOMPARE(saved.value, 2000);
        QCOMPARE(saved.due, QDate(2022, 12, 31));
        QCOMPARE(saved.split, Split::Households);
        QCOMPARE(saved.parts.size(), 5);
    }

    void zaloMembersAreTypedOneKhuPhoAfterTheOther() {
        choose(u"thanh vien nhom zalo"_s);
        QVERIFY(tabTo(find<QWidget>("typeFigure")));
        key(Qt::Key_Space);
        auto* area = find<ComboBox>("tallyArea");
        QCOMPARE(focused()->objectName(), u"tallyValue"_s);
        QCOMPARE(area->currentText(), u"Khu phố 1"_s);
        const qsizetype before = talliesOf(path, u"ZL02"_s).size();
        typeText(focused(), u"101"_s);
        key(Qt::Key_Return);
        QCOMPARE(focused()->objectName(), u"tallyValue"_s);
        QCOMPARE(area->currentText(), u"Khu phố 2"_s);
        typeText(focused(), u"1.5"_s);
        key(Qt::Key_Return);
        QVERIFY(!focused()->accessibleDescription().isEmpty());
        find<QLineEdit>("tallyValue")->selectAll();
        typeText(focused(), u"110"_s);
        key(Qt::Key_Return);

        QList<Tally> typed = talliesOf(path, u"ZL02"_s);
        QCOMPARE(typed.size(), before + 2);
        QCOMPARE(typed[0].value, 110);
        QCOMPARE(typed[1].value, 101);
        QCOMPARE(typed[1].day, today);
        const QList<Area> areas = fromFile(path, [](const Db& db) { return areas::all(db); });
        QCOMPARE(typed[1].area, areas[0].id);
        QCOMPARE(typed[0].area, areas[1].id);

        // Enter in the list corrects the newest.
        auto* list = find<TableView>("tallies");
        QVERIFY(tabTo(list));
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Return);
        QCOMPARE(find<QLineEdit>("tallyValue")->text(), u"110"_s);
        find<QLineEdit>("tallyValue")->selectAll();
        typeText(focused(), u"111"_s);
        key(Qt::Key_Return);
        typed = talliesOf(path, u"ZL02"_s);
        QCOMPARE(typed.size(), before + 2);
        QCOMPARE(typed[0].value, 111);
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(talliesOf(path, u"ZL02"_s).size(), before);
        key(Qt::Key_Escape);
        QCOMPARE(focused()->objectName(), u"value"_s);
    }
};

QTEST_MAIN(TargetsTest)
#include "targets_test.moc"
