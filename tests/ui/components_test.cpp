// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/shared/card.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/period_control.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance and contrast ratio.
double contrast(Token a, Token b, bool dark) {
    const auto light = [dark](Token token) {
        const QColor c = Theme::color(token, dark);
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const double high = std::max(light(a), light(b)), low = std::min(light(a), light(b));
    return (high + 0.05) / (low + 0.05);
}

struct Line {
    int id;
    QString name;
    int number;
};

TableModel<Line>* linesModel(QObject* parent) {
    auto* model = new TableModel<Line>(
        {{u"Tên"_s, [](const Line& l) { return l.name; }, Qt::AlignLeft, 0},
         {u"Số"_s, [](const Line& l) { return QString::number(l.number); }, Qt::AlignRight, 80,
          [](const Line& l) { return l.number; },
          [](const Line&, int role) { return role == CellRole::Link ? QVariant(true) : QVariant(); }},
         {u"Trạng thái"_s,
          {},
          Qt::AlignLeft,
          120,
          {},
          [](const Line&, int role) {
              return role == CellRole::Chip ? QVariant::fromValue(ChipData{ChipKind::Ok, u"Đúng tiến độ"_s, {}})
                                            : QVariant();
          }}},
        parent);
    model->key = [](const Line& l) { return l.id; };
    return model;
}

/// A window that has the keyboard.
void activate(QWidget& window) {
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class ComponentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { prepareWindowTest(); }

    void contrastIsThatOfTheDesign_data() {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        QTest::addColumn<double>("needed");
        const auto row = [](const char* name, Token ink, Token ground, double light, double dark, double needed = 4.5) {
            QTest::newRow(name) << int(ink) << int(ground) << light << dark << needed;
        };
        row("t1 on surface", Token::T1, Token::Surface, 15.99, 13.73);
        row("t2 on surface", Token::T2, Token::Surface, 8.42, 9.29);
        row("t3 on surface", Token::T3, Token::Surface, 5.64, 6.73);
        row("t3 on rail", Token::T3, Token::Rail, 4.69, 7.12);
        row("accent on surface", Token::Accent, Token::Surface, 8.16, 8.24);
        row("on-accent on accent", Token::OnAccent, Token::Accent, 8.16, 8.93);
        row("ok on ok-t", Token::Ok, Token::OkT, 6.05, 7.42);
        row("wa on wa-t", Token::Wa, Token::WaT, 6.37, 7.60);
        row("ri on ri-t", Token::Ri, Token::RiT, 6.39, 7.10);
        row("field on surface", Token::Field, Token::Surface, 3.97, 4.50, 3.0);
        row("ok-f on track", Token::OkF, Token::Track, 3.09, 5.90, 3.0);
        row("wa-f on track", Token::WaF, Token::Track, 3.25, 5.54, 3.0);
        row("ri-f on track", Token::RiF, Token::Track, 6.79, 3.11, 3.0);
        row("plan on surface", Token::Plan, Token::Surface, 4.83, 6.73, 3.0);
        row("tip", Token::TipText, Token::Tip, 15.99, 15.07);
    }
    void contrastIsThatOfTheDesign() {
        QFETCH(int, ink);
        QFETCH(int, ground);
        QFETCH(double, light);
        QFETCH(double, dark);
        QFETCH(double, needed);
        const double inLight = contrast(Token(ink), Token(ground), false),
                     inDark = contrast(Token(ink), Token(ground), true);
        QVERIFY2(std::abs(inLight - light) < 0.02, qPrintable(QString::number(inLight)));
        QVERIFY2(std::abs(inDark - dark) < 0.4, qPrintable(QString::number(inDark)));
        QVERIFY(inLight >= needed);
        QVERIFY(inDark >= needed);
    }

    void textIsReadableOnEveryGroundItMeets() {
        for (const bool dark : {false, true})
            for (const Token ground :
                 {Token::Win, Token::Surface, Token::Surface2, Token::AccentT, Token::Hover, Token::RailSel})
                for (const Token ink : {Token::T1, Token::T2, Token::Accent})
                    QVERIFY2(contrast(ink, ground, dark) >= 4.5, Theme::name(ground));
    }

    void vietnameseIsSetInTheEmbeddedFont() {
        QCOMPARE(QApplication::font().family(), u"Noto Sans"_s);
        QCOMPARE(QFontInfo(QApplication::font()).family(), u"Noto Sans"_s);
        QVERIFY(QFontMetrics(QApplication::font()).inFont(QChar(0x1EC7))); // ệ
        QCOMPARE(QApplication::font().pointSizeF(), 10.5);
    }

    void sizeOfLettersGrowsEverything() {
        auto text = std::unique_ptr<QLabel>(label(u"Tổng quan"_s, Type::Title));
        Button button(u"Lưu"_s);
        const int before = button.sizeHint().width();
        Theme::of().setFontScale(130);
        QCOMPARE(text->font().pointSizeF(), 15 * 1.3);
        QVERIFY(button.sizeHint().width() > before);
        Theme::of().setFontScale(100);
        QCOMPARE(text->font().pointSizeF(), 15.0);
    }

    void themeChangesWhileRunning() {
        QLineEdit field;
        field.ensurePolished();
        QSignalSpy changed(&Theme::of(), &Theme::changed);
        Theme::of().setMode(Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x15, 0x18, 0x1D));
        QVERIFY(qApp->styleSheet().contains(u"#1e2229"_s));
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        Theme::of().setMode(Theme::Mode::Light);
        Theme::of().setHighContrast(true);
        QVERIFY(qApp->styleSheet().isEmpty());
        Theme::of().setHighContrast(false);
        QVERIFY(!qApp->styleSheet().isEmpty());
    }

    void dateIsReadAsItIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("day and month") << u"14/6"_s << u"14/06/2022"_s;
        QTest::newRow("four digits") << u"1406"_s << u"14/06/2022"_s;
        QTest::newRow("six digits") << u"140622"_s << u"14/06/2022"_s;
        QTest::newRow("whole") << u"14/06/2022"_s << u"14/06/2022"_s;
        QTest::newRow("no such day") << u"31/02"_s << u"31/02"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void dateIsReadAsItIsTyped() {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* date = new DateEdit;
        auto* other = new QLineEdit;
        row->addWidget(date);
        row->addWidget(other);
        date->setNear(QDate(2022, 6, 14));
        QSignalSpy changed(date, &DateEdit::dateChanged);
        activate(window);
        date->setFocus();
        QTest::keyClicks(date, typed);
        QTest::keyClick(date, Qt::Key_Tab);
        QVERIFY(other->hasFocus());
        QCOMPARE(date->text(), shown);
        const bool real = shown.size() == 10;
        QCOMPARE(date->date().isValid(), real);
        QCOMPARE(changed.count(), real ? 1 : 0);
        QCOMPARE(date->problem().isEmpty(), real || typed.isEmpty());
    }

    void dateStepsByKeys() {
        DateEdit date;
        date.setNear(QDate(2022, 6, 14));
        activate(date);
        date.setFocus();
        QTest::keyClick(&date, Qt::Key_Up); // from nothing: today
        QCOMPARE(date.date(), QDate(2022, 6, 14));
        QTest::keyClick(&date, Qt::Key_Up);
        QCOMPARE(date.date(), QDate(2022, 6, 15));
        QTest::keyClick(&date, Qt::Key_Down);
        QTest::keyClick(&date, Qt::Key_Down);
        QCOMPARE(date.date(), QDate(2022, 6, 13));
        QTest::keyClick(&date, Qt::Key_PageUp);
        QCOMPARE(date.date(), QDate(2022, 7, 13));
        QTest::keyClick(&date, Qt::Key_PageDown);
        QTest::keyClick(&date, Qt::Key_PageDown);
        QCOMPARE(date.text(), u"13/05/2022"_s);
        date.setText(u"nói lại sau"_s);
        QTest::keyClick(&date, Qt::Key_Up);
        QCOMPARE(date.text(), u"nói lại sau"_s); // what is no date is not thrown away
        date.setDate(QDate(2022, 1, 31));
        date.setReadOnly(true);
        QTest::keyClick(&date, Qt::Key_Up);
        QCOMPARE(date.date(), QDate(2022, 1, 31));
    }

    void numberLinkOpensByKeysAndSaysWhat() {
        NumberLink link;
        link.setLink(u"457"_s, u"457 tài khoản dịch vụ công, mở danh sách"_s);
        QSignalSpy opened(&link, &QAbstractButton::clicked);
        activate(link);
        link.setFocus();
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::keyClick(&link, Qt::Key_Enter);
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(opened.count(), 3);
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&link);
        QCOMPARE(told->text(QAccessible::Name), u"457 tài khoản dịch vụ công, mở danh sách"_s);
        told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(opened.count(), 4);
    }

    void formRowSaysWhatIsWrong() {
        auto* edit = new QLineEdit;
        FormRow row(u"Ngày thăm"_s, edit);
        row.show();
        const int plain = row.sizeHint().height();
        QCOMPARE(edit->accessibleName(), u"Ngày thăm"_s);
        QCOMPARE(row.message(), QString());
        row.setError(u"Phải sau ngày thăm 14/06"_s);
        QVERIFY(row.hasError());
        QCOMPARE(row.message(), u"Phải sau ngày thăm 14/06"_s);
        QCOMPARE(edit->accessibleDescription(), u"Phải sau ngày thăm 14/06"_s);
        QCOMPARE(edit->property("state").toString(), u"error"_s);
        QVERIFY(row.sizeHint().height() > plain);
        row.setNotice(u"Số phiếu đã dùng"_s);
        QVERIFY(!row.hasError());
        QCOMPARE(edit->property("state").toString(), u"notice"_s);
        row.clearMessage();
        QCOMPARE(edit->property("state").toString(), QString());
        QCOMPARE(row.message(), QString());
        QCOMPARE(row.sizeHint().height(), plain);
    }

    void fieldStatesDoNotMoveTheText() {
        QLineEdit edit(u"036"_s);
        edit.resize(200, 34);
        edit.show();
        const int height = edit.sizeHint().height();
        QCOMPARE(height, 34);
        setFieldState(&edit, FieldState::Error);
        edit.ensurePolished();
        QCOMPARE(edit.sizeHint().height(), height);
    }

    void pinnedFieldIsPassedByTab() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        QList<QLineEdit*> edits;
        QList<FormRow*> rows;
        for (int i = 0; i < 3; ++i) {
            edits << new QLineEdit;
            rows << new FormRow(QString::number(i), edits.last());
            column->addWidget(rows.last());
        }
        rows[1]->setPinnable(true);
        rows[1]->setPinned(true);
        activate(window);
        edits[0]->setFocus();
        QTest::keyClick(edits[0], Qt::Key_Tab);
        QVERIFY(edits[2]->hasFocus());
        rows[1]->setPinned(false);
        edits[0]->setFocus();
        QTest::keyClick(edits[0], Qt::Key_Tab);
        QVERIFY(edits[1]->hasFocus());
    }

    void segmentedIsChosenWithArrows() {
        Segmented segments(u"Khu phố"_s);
        segments.setChoices({u"Tất cả"_s, u"KP1"_s, u"KP2"_s});
        QSignalSpy chose(&segments, &Segmented::chose);
        activate(segments);
        segments.setFocus();
        QTest::keyClick(&segments, Qt::Key_Right);
        QTest::keyClick(&segments, Qt::Key_Right);
        QTest::keyClick(&segments, Qt::Key_Right); // stays at the end
        QCOMPARE(segments.currentText(), u"KP2"_s);
        QTest::keyClick(&segments, Qt::Key_Left);
        QTest::keyClick(&segments, Qt::Key_Home);
        QCOMPARE(segments.current(), 0);
        QCOMPARE(chose.count(), 4);
        QVERIFY(QAccessible::queryAccessibleInterface(&segments)->text(QAccessible::Name).contains(u"Tất cả"_s));
        segments.setCurrent(2);
        QCOMPARE(chose.count(), 4); // set, not chosen
        QTest::mouseClick(&segments, Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(chose.count(), 5);
    }

    void periodGoesBackAndForth() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* control = new PeriodControl;
        auto* field = new QLineEdit;
        column->addWidget(control);
        column->addWidget(field);
        control->setPeriod(monthPeriod(2022, 6, Scheme::Nd09));
        control->setLatest(QDate(2022, 6, 14));
        QSignalSpy changed(control, &PeriodControl::periodChanged);
        activate(window);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(control->period().code(), u"2022-05"_s);
        QTest::keyClick(field, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_PageDown, Qt::ControlModifier); // July has not begun
        QCOMPARE(control->period().code(), u"2022-06"_s);
        QCOMPARE(changed.count(), 2);
    }

    void searchWaitsForThePauseAndEnterDoesNot() {
        SearchField field(u"Tìm"_s);
        QSignalSpy searched(&field, &SearchField::searched), entered(&field, &SearchField::entered);
        activate(field);
        field.setFocus();
        QTest::keyClicks(&field, u"duc"_s);
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.last().at(0).toString(), u"duc"_s);
        QTest::keyClicks(&field, u" 12"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 2); // at once, with the text in the field
        QCOMPARE(searched.last().at(0).toString(), u"duc 12"_s);
        QCOMPARE(entered.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(searched.count(), 3);
    }

    void tableOpensLinksAndRowsByEnter() {
        TableView view;
        auto* model = linesModel(&view);
        model->setRows({{1, u"Khu phố 1"_s, 108}, {2, u"Khu phố 2"_s, 124}, {3, u"Khu phố 3"_s, 91}});
        view.setTable(model);
        view.resize(500, 200);
        QSignalSpy rows(&view, &TableView::rowActivated), links(&view, &TableView::linkActivated),
            settled(&view, &TableView::currentRowSettled);
        activate(view);
        view.setFocus(Qt::TabFocusReason);
        QCOMPARE(view.currentIndex().row(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(rows.count(), 1);
        QCOMPARE(model->row(rows.last().at(0).toModelIndex()).id, 2);
        QTest::keyClick(&view, Qt::Key_Right); // to the number
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(links.count(), 1);
        QCOMPARE(model->row(links.last().at(0).toModelIndex()).number, 124);
        QTRY_COMPARE(settled.count(), 1); // two moves within 80 ms, one answer
        QCOMPARE(view.verticalHeader()->defaultSectionSize(), 32);
    }

    void tableKeepsItsRowOverAReload() {
        TableView view;
        auto* model = linesModel(&view);
        model->setRows({{1, u"a"_s, 1}, {2, u"b"_s, 2}, {3, u"c"_s, 3}});
        view.setTable(model);
        view.setCurrentIndex(model->index(1, 1));
        model->setRows({{9, u"mới"_s, 0}, {1, u"a"_s, 1}, {2, u"b"_s, 5}, {3, u"c"_s, 3}});
        QCOMPARE(model->row(view.currentIndex()).id, 2);
        model->setRows({{1, u"a"_s, 1}});
        QCOMPARE(view.currentIndex().row(), 0); // its row is gone: the nearest
    }

    void tableSortsByTheValueNotTheText() {
        TableView view;
        auto* model = linesModel(&view);
        model->setRows({{1, u"a"_s, 108}, {2, u"b"_s, 91}, {3, u"c"_s, 1097}});
        view.setTable(model);
        view.setCurrentIndex(model->index(0, 0));
        model->sort(1, Qt::DescendingOrder);
        QCOMPARE(model->row(0).id, 3);
        QCOMPARE(model->row(2).id, 2);
        QCOMPARE(model->row(view.currentIndex()).id, 1);
    }

    void cellsSayWhatTheyShow() {
        TableView view;
        auto* model = linesModel(&view);
        model->setRows({{1, u"Khu phố 1"_s, 108}});
        view.setTable(model);
        QCOMPARE(model->index(0, 2).data(Qt::AccessibleTextRole).toString(), u"Đúng tiến độ"_s);
        QCOMPARE(model->index(0, 1).data(Qt::AccessibleTextRole).toString(), u"108"_s);
    }

    void toastNeverTakesTheFocus() {
        QWidget window;
        window.resize(600, 300);
        auto* column = new QVBoxLayout(&window);
        auto* field = new QLineEdit;
        column->addWidget(field);
        Toast toast(&window);
        activate(window);
        field->setFocus();
        int undone = 0;
        toast.say(u"Đã lưu phiếu 037"_s, ChipKind::Ok, {u"Hoàn tác"_s, u"Ctrl+Z"_s, [&] { ++undone; }});
        QVERIFY(toast.isVisible());
        QVERIFY(field->hasFocus());
        auto* action = toast.findChild<QAbstractButton*>();
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
    }

    void focusRingFollowsTheKeyboardAlone() {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* first = new Button(u"Lưu"_s);
        auto* second = new Button(u"Bỏ qua"_s);
        row->addWidget(first);
        row->addWidget(second);
        activate(window);
        QTest::mouseClick(first, Qt::LeftButton);
        auto* ring = window.findChild<FocusRing*>();
        QVERIFY(!ring || !ring->isVisible());
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        ring = window.findChild<FocusRing*>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(ring->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    }

    void enterPressesButtons() {
        Button button(u"Lưu"_s, {}, u"Ctrl+S"_s);
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        activate(button);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(button.sizeHint().height(), 32);
    }

    void iconsTakeTheColourAskedFor() {
        const QImage image = icon(u"plus"_s, Token::Ri).pixmap(QSize(18, 18)).toImage();
        QCOMPARE(image.pixelColor(9, 9), Theme::color(Token::Ri, false));
        QVERIFY(image.pixelColor(1, 1).alpha() == 0);
    }
};

QTEST_MAIN(ComponentsTest)
#include "components_test.moc"
