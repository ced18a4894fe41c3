// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/store.h"
#include "tests/support/cli.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfAnImport = 40;

/// What a killed writer had said, and what it left.
struct Death {
    QSet<QString> committing, importing, acknowledged;
    bool killed = false;
    bool openJournal = false; ///< a transaction had begun to save the pages it changes
    bool hotJournal = false;  ///< the book itself was being written: only the journal can bring it back
    QString errors;
};

} // namespace

/// One book lives through all of it: 200 times its writer is killed.
class KillTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString book;
    QSet<QString> safe, safeImports;
    int kills = 0, insideCommit = 0, insideImport = 0, openInImport = 0, openInCommit = 0, hot = 0;

    Death writeUntilKilled(const QStringList& arguments) {
        QProcess writer;
        writer.start(QStringLiteral(SOTOSO_KILL_WRITER), QStringList(book) + arguments);
        Death death;
        if (!writer.waitForFinished(60'000))
            return death;
        death.killed = writer.exitStatus() == QProcess::CrashExit;
        death.errors = QString::fromUtf8(writer.readAllStandardError());
        for (const QString& line : QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString word = line.section(u' ', 0, 0), name = line.section(u' ', 1);
            (word == u"ack" ? death.acknowledged : word == u"begin" ? death.importing : death.committing).insert(name);
        }
        QFile journal(book + u"-journal"_s);
        if (journal.open(QIODevice::ReadOnly)) {
            const QByteArray head = journal.read(8);
            death.openJournal = journal.size() > 0;
            death.hotJournal = head.size() == 8 && head != QByteArray(8, '\0');
        }
        return death;
    }

    /// Opens the book as the program does after a crash, and looks whether all is there that was promised.
    void lookAtTheBook() {
        const auto opened = Store::open(book, Store::Mode::ReadWrite);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
        const Store& store = **opened;
        const auto sound = store.read([](const Db& db) {
            return db.text(u"PRAGMA integrity_check"_s) + db.text(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
        });
        QCOMPARE(sound.value(), u"ok0"_s);
        QSet<QString> saved;
        QHash<QString, int> imported;
        const auto codes = store.read([](const Db& db) {
            return db.list(u"SELECT h.code, (SELECT count(*) FROM activity a WHERE a.household_id = h.id), (SELECT "
                           "count(*) FROM household_area x WHERE x.household_id = h.id) FROM household h"_s,
                           {}, [](const Row& row) { return std::tuple(row.text(0), row.number(1), row.number(2)); });
        });
        for (const auto& [code, visits, areas] : codes.value()) {
            QCOMPARE(areas, 1);
            if (code.startsWith(u'I')) {
                ++imported[code.section(u'-', 0, 0)];
            } else {
                QCOMPARE(visits, 1); // the household and its visit, or neither
                saved.insert(code);
            }
        }
        for (const QString& name : std::as_const(safe))
            QVERIFY2(saved.contains(name), qPrintable(name + u" was acknowledged and is gone"_s));
        for (auto it = imported.cbegin(); it != imported.cend(); ++it)
            QVERIFY2(*it == rowsOfAnImport, qPrintable(u"%1: %2 rows of an import"_s.arg(it.key()).arg(*it)));
        for (const QString& name : std::as_const(safeImports))
            QVERIFY2(imported.contains(name), qPrintable(name + u" was acknowledged and is gone"_s));
    }

    void count(const Death& death) {
        QVERIFY2(death.killed, qPrintable(death.errors));
        ++kills;
        hot += death.hotJournal;
        for (const QString& name : death.committing)
            if (!death.acknowledged.contains(name)) {
                ++insideCommit;
                openInCommit += death.openJournal;
            }
        for (const QString& name : death.importing)
            if (!death.acknowledged.contains(name)) {
                ++insideImport;
                openInImport += death.openJournal;
            }
        for (const QString& name : death.acknowledged)
            (name.startsWith(u'I') ? safeImports : safe).insert(name);
        lookAtTheBook();
    }

private slots:
    void initTestCase() {
        book = dir.filePath(u"so.sotoso"_s);
        QCOMPARE(cli({u"new"_s, book, u"--ward"_s, u"Phường 1"_s, u"--areas"_s, u"Khu phố 1;Khu phố 2"_s}).code, 0);
    }

    void everySaveThatWasAcknowledgedIsThere() {
        QRandomGenerator random(20220614);
        for (int i = 0; i < 85 && !QTest::currentTestFailed(); ++i)
            count(writeUntilKilled({u"save"_s, u"S%1"_s.arg(i), QString::number(random.bounded(1, 4)),
                                    QString::number(random.bounded(0, 80))}));
    }

    void anImportIsThereWholeOrNotAtAll() {
        QRandomGenerator random(20220505);
        for (int i = 0; i < 80 && !QTest::currentTestFailed(); ++i) {
            const QString path = dir.filePath(u"ho.csv"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write("Mã hộ;Khu phố;Chủ hộ;Số nhà;Đường\n");
            for (int row = 0; row < rowsOfAnImport; ++row)
                file.write(u"I%1-%2;Khu phố 1;Trần Thị Hoa;%3;Lê Lợi\n"_s.arg(i).arg(row).arg(i * 100 + row).toUtf8());
            file.close();
            count(writeUntilKilled({u"import"_s, u"I%1"_s.arg(i), path, QString::number(random.bounded(10, 105))}));
        }
    }

    void anyInstantWillDo() {
        QRandomGenerator random(1);
        for (int i = 0; i < 35 && !QTest::currentTestFailed(); ++i)
            count(writeUntilKilled({u"any"_s, u"R%1"_s.arg(i), QString::number(random.bounded(0, 20'000))}));
    }

    void theInstantsWereTheOnesThatHurt() {
        qInfo("%d kills; %d inside a commit (%d with an open journal), %d inside an import (%d); %d amid writing the "
              "book",
              kills, insideCommit, openInCommit, insideImport, openInImport, hot);
        QCOMPARE(kills, 200);
        QVERIFY(insideCommit >= 50);
        QVERIFY(openInCommit >= 10);
        QVERIFY(insideImport >= 50);
        QVERIFY(openInImport >= 10);
        QVERIFY(hot >= 1);
    }

    void checkFindsNothing() {
        const Answer answer = cli({u"check"_s, book, u"--json"_s});
        QVERIFY2(answer.json[u"findings"_s].toArray().isEmpty(), qPrintable(answer.out));
        QCOMPARE(answer.code, 0);
        QCOMPARE(cli({u"info"_s, book, u"--json"_s}).json[u"integrity"_s].toString(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
