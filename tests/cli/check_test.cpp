// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

namespace {

/// Changes a closed book as another program would, past all rules.
bool spoil(const QString& path, const QStringList& statements) {
    bool done = true;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
        db.setDatabaseName(path);
        done = db.open();
        for (const QString& statement :
             QStringList{u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s} + statements) {
            QSqlQuery query(db);
            if (!query.exec(statement)) {
                qWarning() << statement << query.lastError().text();
                done = false;
            }
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(u"spoil"_s);
    return done;
}

} // namespace

class CheckTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString path(const QString& name) const { return dir.filePath(name); }
    QString article() const { return path(u"mau.sotoso"_s); }
    QStringList kindsIn(const QString& book, int* code = nullptr) {
        const Answer answer = cli({u"check"_s, book, u"--json"_s});
        if (code)
            *code = answer.code;
        QStringList kinds;
        for (const QJsonValue& finding : answer.json[u"findings"_s].toArray()) {
            if (finding[u"where"_s].toString().isEmpty() || finding[u"text"_s].toString().isEmpty())
                return {u"without words"_s};
            kinds += finding[u"kind"_s].toString();
        }
        return kinds;
    }

private slots:
    void initTestCase() { QCOMPARE(cli({u"demo"_s, article(), u"--today"_s, u"2022-06-14"_s}).code, 0); }

    void aSoundBookHasNoFindings() {
        const QByteArray before = bytesOf(article());
        int code = -1;
        QCOMPARE(kindsIn(article(), &code), QStringList());
        QCOMPARE(code, 0);
        QCOMPARE(bytesOf(article()), before);
    }

    void theCleanSampleHasOnlyItsSecondAccounts() {
        const QString book = path(u"thu.sotoso"_s);
        makeCleanBook(book);
        int code = -1;
        QStringList kinds = kindsIn(book, &code);
        QCOMPARE(code, 1);
        QVERIFY(!kinds.isEmpty());
        kinds.removeDuplicates();
        QCOMPARE(kinds, QStringList{u"duplicate-account"_s});
    }

    void whatIsSpoiltIsNamed_data() {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("kind");
        const QString account =
            u"INSERT INTO result (id, activity_id, resident_id, indicator_id, form, quantity) SELECT max(r.id) + 1, "
            "(SELECT id FROM activity WHERE kind = 'visit' AND outcome = 'met' ORDER BY day %1, id LIMIT 1), "
            "(SELECT resident_id FROM result WHERE form = '%2' AND resident_id IS NOT NULL AND indicator_id = (SELECT "
            "id "
            "FROM indicator WHERE code = 'CQ01') ORDER BY id DESC LIMIT 1), (SELECT id FROM indicator WHERE code = "
            "'CQ01'), 'created', 1 FROM result r"_s;
        const auto row = [](const char* name, const QString& kind, const QStringList& statements) {
            QTest::newRow(name) << statements << kind;
        };
        row("result without activity", u"orphan"_s,
            {u"UPDATE result SET activity_id = 1 WHERE id = (SELECT max(id) FROM result)"_s});
        row("resident without household", u"orphan"_s,
            {u"DELETE FROM residence WHERE resident_id = (SELECT max(id) FROM resident)"_s});
        row("no such day", u"date"_s,
            {u"UPDATE activity SET day = '2022-02-30' WHERE id = (SELECT max(id) FROM activity)"_s});
        row("visit in the future", u"date"_s,
            {u"UPDATE activity SET day = '2222-01-01' WHERE id = (SELECT max(id) FROM activity)"_s});
        row("appointment before the visit", u"date"_s,
            {u"UPDATE activity SET next_day = '2021-01-01' WHERE id = (SELECT max(id) FROM activity WHERE kind = 'visit')"_s});
        row("household nowhere", u"area"_s,
            {u"DELETE FROM household_area WHERE household_id = (SELECT max(id) FROM household)"_s});
        row("household in two areas", u"area"_s,
            {u"INSERT INTO household_area (id, household_id, area_id) SELECT 5, (SELECT max(id) FROM household), "
             "(SELECT min(id) FROM area WHERE kind <> 'ward')"_s});
        row("second account", u"duplicate-account"_s, {account.arg(u"DESC"_s, u"created"_s)});
        row("had it already", u"counted-twice"_s, {account.arg(u"DESC"_s, u"already"_s)});
        row("visit twice", u"counted-twice"_s,
            {u"INSERT INTO activity (id, kind, day, household_id, sub_group_id, outcome, entered_at) SELECT 7, kind, "
             u"day, "
             "household_id, sub_group_id, outcome, entered_at FROM activity WHERE id = (SELECT max(id) FROM activity "
             "WHERE kind = 'visit')"_s});
        row("tally twice", u"counted-twice"_s,
            {u"INSERT INTO tally (id, indicator_id, area_id, day, value, entered_at) SELECT 9, indicator_id, area_id, "
             u"day, "
             "value, entered_at FROM tally WHERE indicator_id = (SELECT id FROM indicator WHERE code = 'CQ03') LIMIT 1"_s});
        row("share above one", u"figures"_s,
            {u"INSERT INTO tally (id, indicator_id, day, value, out_of, entered_at) SELECT 9, id, '2022-06-01', 5, 2, "
             "'2022-06-01T00:00:00Z' FROM indicator WHERE code = 'CQ05'"_s});
        row("results of an absent household", u"figures"_s,
            {u"UPDATE activity SET outcome = 'absent' WHERE id = (SELECT max(a.id) FROM activity a JOIN result t ON "
             "t.activity_id = a.id WHERE a.kind = 'visit')"_s});
        row("parts that do not add up", u"target-parts"_s,
            {u"UPDATE target_part SET value = value + 1 WHERE id = (SELECT max(id) FROM target_part)"_s});
        row("decomposed name", u"text-form"_s,
            {u"UPDATE resident SET name = 'Tra\u0302\u0300n Thi\u0323 Hoa' WHERE id = (SELECT max(id) FROM resident)"_s});
        row("old encoding", u"text-form"_s,
            {u"UPDATE resident SET name = 'NguyÔn ThÞ Hoµ' WHERE id = (SELECT max(id) FROM resident)"_s});
        row("phone", u"text-form"_s,
            {u"UPDATE household SET phone = '+84 913' WHERE id = (SELECT max(id) FROM household)"_s});
    }
    void whatIsSpoiltIsNamed() {
        QFETCH(QStringList, statements);
        QFETCH(QString, kind);
        const QString book = path(u"hong.sotoso"_s);
        QFile::remove(book);
        QVERIFY(QFile::copy(article(), book));
        QVERIFY(spoil(book, statements));
        const QByteArray before = bytesOf(book);
        int code = -1;
        const QStringList kinds = kindsIn(book, &code);
        QCOMPARE(code, 1);
        QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
        QCOMPARE(bytesOf(book), before);
    }

    void damagedPagesAreAFindingOfTheFile() {
        const QString book = path(u"vo.sotoso"_s);
        QVERIFY(QFile::copy(article(), book));
        QFile file(book);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 40'960; at < file.size(); at += 81'920)
            QVERIFY(file.seek(at) && file.write(QByteArray(600, '\x5a')) == 600);
        file.close();
        const QByteArray before = bytesOf(book);
        int code = -1;
        QVERIFY(kindsIn(book, &code).contains(u"file"_s));
        QCOMPARE(code, 1);
        QCOMPARE(cli({u"figures"_s, book, u"--period"_s, u"2022-06"_s}).code, 4);
        QCOMPARE(bytesOf(book), before);
    }

    void aDamagedBackupIsNamed() {
        const QString book = path(u"luu.sotoso"_s), folder = path(u"luu - sao luu"_s);
        QVERIFY(QFile::copy(article(), book));
        QVERIFY(QDir().mkpath(folder));
        const QString copy = folder + u"/luu-20990101-120000.sotoso"_s;
        QCOMPARE(cli({u"backup"_s, book, u"--to"_s, copy}).code, 0);
        QCOMPARE(kindsIn(book), QStringList());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 10) && file.write("xx") == 2);
        file.close();
        QCOMPARE(kindsIn(book), QStringList{u"backup"_s});
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
