// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page of the window, on the sample book, in Vietnamese.
#include "app/actions/demo.h"
#include "app/storage/store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/shared/button.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QTranslator>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

QString called(const QWidget* widget) {
    QStringList path;
    for (const QWidget* w = widget; w && !w->isWindow(); w = w->parentWidget())
        path.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className()) : w->objectName());
    return path.join(u'/');
}

QString plain(const QString& text) {
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

} // namespace

class EveryPageTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    QTranslator vietnamese;
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window;

    void addPages() {
        QTest::addColumn<QString>("id");
        for (const PageEntry& entry : pageEntries())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }
    void show(const QString& id, QSize size) {
        window->resize(size);
        window->go(id);
        QCOMPARE(window->currentId(), id);
        // Layouts settle; pages that follow their selection have followed it.
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    template <class W>
    QList<W*> visible() const {
        QList<W*> found;
        for (W* widget : window->findChildren<W*>())
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                found += widget;
        return found;
    }

private slots:
    void initTestCase() {
        prepareWindowTest();
        QVERIFY(vietnamese.load(u":/i18n/sotoso_vi.qm"_s));
        QCoreApplication::installTranslator(&vietnamese);
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        actions::DemoOptions demo;
        demo.path = folder.filePath(u"phuong-1.sotoso"_s);
        auto book = actions::makeDemo(demo);
        QVERIFY(book);
        window = std::make_unique<MainWindow>(prompts, WindowOptions{{}, {}, false});
        window->resize(1366, 696);
        window->useBook(std::move(book).value());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(window->ready(), 60000);
    }
    void cleanupTestCase() { window.reset(); }

    void everythingFitsTheSmallScreen_data() { addPages(); }
    void everythingFitsTheSmallScreen() {
        QFETCH(QString, id);
        show(id, {1366, 696});
        QCOMPARE(window->size(), QSize(1366, 696));
        for (QScrollArea* area : window->currentPage()->findChildren<QScrollArea*>())
            if (area->isVisible() && area->parentWidget() == window->currentPage()) {
                QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
                QCOMPARE(area->verticalScrollBar()->maximum(), 0);
            }
        QStringList clipped;
        for (QLabel* label : visible<QLabel>()) {
            const QString text = plain(label->text());
            if (text.isEmpty() || label->wordWrap())
                continue;
            if (label->width() + 1 < label->sizeHint().width() || label->height() + 2 < label->sizeHint().height())
                clipped += u"%1 “%2” %3×%4 < %5×%6"_s.arg(called(label), text)
                               .arg(label->width())
                               .arg(label->height())
                               .arg(label->sizeHint().width())
                               .arg(label->sizeHint().height());
        }
        for (QAbstractButton* button : visible<QAbstractButton>())
            if (!button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
                clipped += u"%1 “%2” %3 < %4"_s.arg(called(button), button->text())
                               .arg(button->width())
                               .arg(button->minimumSizeHint().width());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void everyControlHasAName_data() { addPages(); }
    void everyControlHasAName() {
        QFETCH(QString, id);
        show(id, {1366, 696});
        QStringList nameless;
        int seen = 0;
        for (QWidget* widget : visible<QWidget>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || qobject_cast<QScrollBar*>(widget))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || qobject_cast<QScrollArea*>(widget))
                continue;
            ++seen;
            if (face->text(QAccessible::Name).trimmed().isEmpty())
                nameless += called(widget);
        }
        QVERIFY(seen > 0);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabReachesEveryControl_data() { addPages(); }
    void tabReachesEveryControl() {
        QFETCH(QString, id);
        show(id, {1366, 696});
        QSet<QWidget*> reached;
        QWidget* at = window->focusWidget();
        for (int i = 0; i < 400 && at; ++i) {
            reached.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
            QWidget* next = window->focusWidget();
            if (next == at) { // a table or a text keeps Tab for itself: it must let go by the focus chain
                QVERIFY2(window->currentPage(), "no page");
                next = at->nextInFocusChain();
                while (next && next != at && (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible()))
                    next = next->nextInFocusChain();
                if (next)
                    next->setFocus(Qt::TabFocusReason);
            }
            at = window->focusWidget();
            if (reached.contains(at) && i > 60)
                break;
        }
        QStringList missed;
        for (QWidget* widget : window->currentPage()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (widget->focusProxy() || qobject_cast<QScrollArea*>(widget) ||
                qobject_cast<QComboBox*>(widget->parent()))
                continue;
            if (auto* button = qobject_cast<QAbstractButton*>(widget); button && button->group())
                continue; // one of an exclusive group: reached by arrows
            if (!reached.contains(widget))
                missed += called(widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void narrowWindowsShowEveryPage_data() { addPages(); }
    void narrowWindowsShowEveryPage() {
        QFETCH(QString, id);
        show(id, {960, 500}); // 1920 at 200 %
        QCOMPARE(window->size(), QSize(960, 500));
        for (QScrollArea* area : window->currentPage()->findChildren<QScrollArea*>())
            if (area->isVisible() && area->parentWidget() == window->currentPage())
                QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    void pagesHaveTheirFixedNumbers() {
        const QHash<int, QString> fixed{{1, u"dashboard"_s}, {2, u"visits"_s}, {3, u"households"_s}, {5, u"targets"_s},
                                        {6, u"reports"_s},   {7, u"team"_s},   {8, u"import"_s}};
        window->resize(1366, 696);
        for (auto it = fixed.begin(); it != fixed.end(); ++it) {
            QTest::keyClick(window.get(), Qt::Key(Qt::Key_0 + it.key()), Qt::AltModifier);
            QCOMPARE(window->currentId(), it.value());
        }
    }
};

QTEST_MAIN(EveryPageTest)
#include "every_page_test.moc"
