// SPDX-License-Identifier: GPL-3.0-or-later
// The two nets under a visit form: a file of this machine while one types, drafts of the book when one leaves.
#include "tests/support/visits_flow.h"

#include <QProcess>
#include <QStandardPaths>

using namespace sotoso;

class VisitDraftsTest : public QObject, VisitsFlow {
    Q_OBJECT

    static QDir netFolder() {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/typing"_s);
    }
    /// What is kept outside the books.
    static QString net() {
        QString all;
        for (const QFileInfo& each : netFolder().entryInfoList(QDir::Files)) {
            QFile file(each.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
        return all;
    }
    QString note() { return find<QPlainTextEdit>(u"note"_s)->toPlainText(); }
    /// Types a form into a window of another process, and kills that as soon as the net holds all of it.
    void typeElsewhereAndKill() {
        window.reset();
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(), {u"--typist"_s, path});
        QVERIFY(typist.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(net().contains(u"Gọi lại sau"_s), 30'000);
        typist.kill();
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
    }

public:
    /// The other process: types and waits for its end.
    static int typeInto(const QString& book) {
        const QByteArray data = qgetenv("XDG_DATA_HOME");
        prepareWindowTest();
        qputenv("XDG_DATA_HOME", data);
        VisitDraftsTest typist;
        typist.path = book;
        typist.openWindow();
        typist.take(u"duc"_s);
        typist.press(Qt::Key_2);
        typist.press(Qt::Key_F9);
        typist.type(u"Gọi lại sau"_s);
        return QApplication::exec();
    }

private slots:
    void initTestCase() { prepareWindowTest(); }
    void init() { begin(); }
    void cleanup() {
        end();
        netFolder().removeRecursively();
    }

    void typingIsKeptWithinASecond() {
        take(u"duc"_s);
        press(Qt::Key_2);
        QVERIFY(net().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(net().contains(u"Nguyễn Văn Đức"_s), 3000);
        QVERIFY(find<QLabel>(u"draftTime"_s)->isVisible());
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 0); // the book is not written for it
        // Nobody can be read from the name of the file, nobody else may open it.
        const QFileInfo file = netFolder().entryInfoList(QDir::Files).value(0);
        static const QRegularExpression nameless(u"^[0-9a-f]{32}\\.json$"_s);
        QVERIFY(nameless.match(file.fileName()).hasMatch());
        QCOMPARE(int(QFileInfo(netFolder().path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(net().isEmpty());
    }

    void typingIsThereAfterAKill() {
        typeElsewhereAndKill();
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 0);
        openWindow();
        auto* banner = find<Banner>(u"strip"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"Nguyễn Văn Đức"_s));
        QVERIFY(net().isEmpty()); // it waits among the drafts now
        banner->findChildren<NumberLink*>().first()->click();
        QCOMPARE(note(), u"Gọi lại sau"_s);
        QVERIFY(find<QPlainTextEdit>(u"note"_s)->hasFocus());
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).size(), 1);
        QCOMPARE(visits(duc).first().note, u"Gọi lại sau"_s);
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 0);
    }

    void whatWasTypedGoesToTheDraftsOnLeaving() {
        take(u"duc"_s);
        press(Qt::Key_2);
        QTRY_VERIFY_WITH_TIMEOUT(!net().isEmpty(), 3000);
        press(Qt::Key_Escape);
        QVERIFY(net().isEmpty());
        QCOMPARE(number(u"SELECT count(*) FROM draft WHERE title LIKE 'Nguyễn Văn Đức%'"_s), 1);
    }

    void whatWasTakenBackIsKeptNowhere() {
        take(u"duc"_s);
        press(Qt::Key_3);
        QTRY_VERIFY_WITH_TIMEOUT(!net().isEmpty(), 3000);
        press(Qt::Key_0);
        QTRY_VERIFY_WITH_TIMEOUT(net().isEmpty(), 3000);
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 0);
    }

    void aDraftSurvivesTheWindow() {
        take(u"duc"_s);
        press(Qt::Key_2);
        press(Qt::Key_F9);
        type(u"Gọi lại sau"_s);
        window->close();
        window.reset(); // never saved
        QVERIFY(visits(duc).isEmpty());
        openWindow();
        auto* banner = find<Banner>(u"strip"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"Nguyễn Văn Đức"_s));
        banner->findChildren<NumberLink*>().first()->click();
        QCOMPARE(find<QPlainTextEdit>(u"note"_s)->toPlainText(), u"Gọi lại sau"_s);
        QVERIFY(find<QPlainTextEdit>(u"note"_s)->hasFocus()); // where the typist was
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visits(duc).first().results.size(), 1);
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 0);
    }

    void escapePutsTheFormAmongTheDrafts() {
        take(u"duc"_s);
        press(Qt::Key_2);
        press(Qt::Key_Escape);
        QVERIFY(search()->hasFocus());
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 1);
        take(u"hoa"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Escape);
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 2); // several may wait
        take(u"hoa"_s);
        press(Qt::Key_Escape); // nothing was typed: nothing waits
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 2);
        QCOMPARE(window->currentId(), u"visits"_s);
    }

    void aBookThatCannotBeWrittenKeepsTheForm() {
        window.reset();
        openWindow(Store::Mode::ReadOnly);
        take(u"duc"_s);
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(find<Banner>(u"strip"_s)->isVisible());
        QCOMPARE(grid()->cells()->index(0, 2).data(ServiceModel::MarkRole).toInt(), int(Mark::Created));
        QVERIFY(visits(duc).isEmpty());
        press(Qt::Key_Escape); // the book takes no draft: the form stays, and waits outside the book
        QCOMPARE(find<QLabel>(u"householdName"_s)->text(), u"Nguyễn Văn Đức"_s);
        QVERIFY(!net().isEmpty());
        window.reset();
        openWindow();
        QVERIFY(find<Banner>(u"strip"_s)->text().contains(u"Nguyễn Văn Đức"_s));
        QCOMPARE(number(u"SELECT count(*) FROM draft"_s), 1);
        QVERIFY(net().isEmpty());
    }
};

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    if (argc == 3 && QLatin1String(argv[1]) == u"--typist")
        return VisitDraftsTest::typeInto(QString::fromLocal8Bit(argv[2]));
    VisitDraftsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "visit_drafts_test.moc"
