// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backup.h"
#include "app/storage/settings.h"
#include "app/storage/store.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

qint64 addArea(Db& db, const QString& code, qint64 parent = 0) {
    return db.insert(
        "area",
        {{"parent_id", AreaId(parent)}, {"kind", u"neighbourhood"}, {"code", code}, {"name", code}, {"search", code}});
}

qint64 addHousehold(Db& db, const QString& code, qint64 area) {
    const qint64 id = db.insert("household", {{"code", code},
                                              {"head_name", u"Nguyễn Văn An"_s},
                                              {"search", u"nguyen van an"},
                                              {"name_sort", u"x"},
                                              {"house_sort", u"x"}});
    db.insert("household_area", {{"household_id", id}, {"area_id", area}});
    return id;
}

QStringList dump(const Store& store) {
    QStringList all;
    for (const char* table : {"area", "household", "household_area", "activity", "result", "resident"})
        all += take(store.read([&](const Db& db) {
            return db.list(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(QLatin1String(table)), {},
                           [&](const Row& row) {
                               QStringList cells;
                               for (int i = 0; i < 12; ++i)
                                   cells += row.text(i);
                               return QLatin1String(table) + cells.join(u'|');
                           });
        }));
    return all;
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString path(const char* name) const { return dir.filePath(QLatin1String(name)); }

private slots:
    void aNewBookOpensAgain() {
        { auto store = take(Store::create({path("a.sotoso"), 7})); }
        auto store = Store::open(path("a.sotoso"), Store::Mode::ReadWrite);
        QVERIFY(store);
        QVERIFY(!Store::create({path("a.sotoso")}));
    }

    void oneWriterManyReaders() {
        auto store = take(Store::create({path("b.sotoso")}));
        const auto second = Store::open(path("b.sotoso"), Store::Mode::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Storage);
        QVERIFY(Store::open(path("b.sotoso"), Store::Mode::ReadOnly));
    }

    void aFailedUnitLeavesNothing() {
        auto store = take(Store::create({path("c.sotoso")}));
        const auto before = dump(*store);
        const auto result = store->write(u"x"_s, [](Db& db) {
            addArea(db, u"KP1"_s);
            fail(Error::Kind::Refused, u"no"_s);
        });
        QVERIFY(!result);
        QCOMPARE(dump(*store), before);
        QVERIFY(!store->nextUndo());
    }

    void aUnitThatCannotBeginHoldsNothing() {
        auto store = take(Store::create({path("begin.sotoso")}));
        take(store->write(u"x"_s, [](Db& db) { db.exec(u"DELETE FROM id_counter"_s); }));
        for (int i = 0; i < 2; ++i) {
            const auto refused = store->write(u"y"_s, [](Db& db) { addArea(db, u"KP1"_s); });
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, damagedFile);
        }
    }

    void whatAListenerFailsAtDoesNotUnsayTheUnit() {
        auto store = take(Store::create({path("listener.sotoso")}));
        connect(store.get(), &Store::changed, this, [] { fail(Error::Kind::Io, u"no"_s); });
        QVERIFY(store->write(u"area"_s, [&](Db& db) { addArea(db, u"KP1"_s); }));
        QCOMPARE(dump(*store).size(), 1);
        QVERIFY(store->undo());
        QCOMPARE(dump(*store).size(), 0);
    }

    void aSettingIsNamedAmongTheChanges() {
        auto store = take(Store::create({path("setting.sotoso")}));
        QSignalSpy spy(store.get(), &Store::changed);
        take(store->write(u"x"_s, [](Db& db) { settings::set(db, settings::dueDay, u"20"_s); }));
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy[0][0].value<ChangeSet>().touches("setting"));
        QVERIFY(!spy[0][0].value<ChangeSet>().touches("area"));
        QCOMPARE(store->nextUndo()->name, u"x"_s);
        take(store->write(u"area"_s, [](Db& db) { addArea(db, u"KP1"_s); }));
        QVERIFY(!spy[1][0].value<ChangeSet>().touches("setting"));
    }

    void aBookThatIsGoneIsAnErrorAndNoCrash() {
        auto store = take(Store::create({path("gone.sotoso")}));
        take(store->write(u"area"_s, [&](Db& db) { addArea(db, u"KP1"_s); }));
        const UnitId unit = store->nextUndo()->id;
        take(store->saveDraft({u"visit:1"_s, u"visits"_s, u"x"_s, u"{}"_s, {}}));
        QVERIFY(QFile::resize(store->path(), 0)); // as a USB stick that was pulled
        QVERIFY(!store->nextUndo());
        QVERIFY(!store->nextRedo());
        QVERIFY(store->drafts(u"visits"_s).isEmpty());
        for (const auto& said : {store->undo(), store->redo(), store->undoUnit(unit)}) {
            QVERIFY(!said);
            QVERIFY(said.error().kind != Error::Kind::NotFound);
        }
    }

    void aReadThatBreaksOffIsNotTheEndOfTheRows() {
        const QString book = path("torn.sotoso");
        {
            auto store = take(Store::create({book}));
            take(store->writeBulk(u"load"_s, [&](Db& db) {
                for (int i = 0; i < 5000; ++i)
                    addArea(db, u"KP%1"_s.arg(i, 60, 10, QLatin1Char('0')));
            }));
        }
        QFile file(book);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 4096 * 3 / 4 * 4096));
        file.write(QByteArray(10 * 4096, '\0'));
        file.close();
        auto store = take(Store::open(book, Store::Mode::Examine));
        const auto areas = store->read([](const Db& db) {
            return db.list(u"SELECT name FROM area ORDER BY id"_s, {}, [](const Row& row) { return row.text(0); });
        });
        QVERIFY(!areas);
        QCOMPARE(areas.error().field, damagedFile);
    }

    void theLockOfAnotherMachineGivesWayToAPerson() {
        const QString book = path("other.sotoso");
        { auto store = take(Store::create({book})); }
        QFile lock(book + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nsotoso\nphuong-2\nanother machine\nanother start\n");
        lock.close();
        const auto refused = Store::open(book, Store::Mode::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, lockedElsewhere);
        QVERIFY(refused.error().text.contains(u"phuong-2"_s));
        QVERIFY(refused.error().text.contains(u"other.sotoso.lock"_s));
        QVERIFY(Store::dropLock(book));
        auto store = take(Store::open(book, Store::Mode::ReadWrite));
        QVERIFY(Store::dropLock(book)); // never that of this machine
        QVERIFY(!Store::open(book, Store::Mode::ReadWrite));
    }

    void undoAndRedoGiveTheSameBook() {
        auto store = take(Store::create({path("d.sotoso")}));
        QList<QStringList> states{dump(*store)};
        qint64 area = 0, household = 0, visit = 0;
        const auto step = [&](const QString& name, auto f) {
            take(store->write(name, f));
            states += dump(*store);
        };
        step(u"area"_s, [&](Db& db) { area = addArea(db, u"KP1"_s); });
        step(u"household"_s, [&](Db& db) { household = addHousehold(db, u"1-0001"_s, area); });
        step(u"visit"_s, [&](Db& db) {
            visit = db.insert("activity", {{"kind", u"visit"},
                                           {"day", QDate(2022, 6, 1)},
                                           {"household_id", household},
                                           {"outcome", u"met"},
                                           {"entered_at", u"2022-06-01T00:00:00Z"}});
            const qint64 indicator = db.insert("indicator", {{"code", u"CQ01"},
                                                             {"name_vi", u"x"},
                                                             {"name_en", u"x"},
                                                             {"pillar", u"x"},
                                                             {"kind", u"cumulative"},
                                                             {"counts", u"results"}});
            db.insert("result", {{"activity_id", visit}, {"indicator_id", indicator}, {"quantity", 3}});
        });
        step(u"edit"_s, [&](Db& db) {
            db.update("household", household, {{"street", u"Lê Lợi"_s}, {"declared_people", 4}});
        });
        step(u"delete"_s, [&](Db& db) { db.remove("activity", visit); });
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(store->undo());
            QCOMPARE(dump(*store), states[i]);
        }
        QVERIFY(!store->undo());
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(store->redo());
            QCOMPARE(dump(*store), states[i]);
        }
        QVERIFY(!store->redo());
        QVERIFY(store->undo());
        QCOMPARE(dump(*store), states[states.size() - 2]);
    }

    void undoWorksAfterARestart() {
        QStringList before;
        {
            auto store = take(Store::create({path("e.sotoso")}));
            before = dump(*store);
            take(store->write(u"area"_s, [&](Db& db) { addArea(db, u"KP1"_s); }));
        }
        auto store = take(Store::open(path("e.sotoso"), Store::Mode::ReadWrite));
        QCOMPARE(take(store->undo()).name, u"area"_s);
        QCOMPARE(dump(*store), before);
    }

    void aBulkLoadIsUndoneWhole() {
        auto store = take(Store::create({path("f.sotoso")}));
        qint64 area = 0;
        take(store->write(u"area"_s, [&](Db& db) { area = addArea(db, u"KP1"_s); }));
        const auto before = dump(*store);
        QSignalSpy spy(store.get(), &Store::changed);
        take(store->writeBulk(u"load"_s, [&](Db& db) {
            for (int i = 0; i < 50; ++i)
                addHousehold(db, QString::number(i), area);
        }));
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy[0][0].value<ChangeSet>().bulk);
        QVERIFY(dump(*store) != before);
        QVERIFY(store->undo());
        QCOMPARE(dump(*store), before);
        QVERIFY(store->redo());
        QCOMPARE(dump(*store).size(), before.size() + 100);
    }

    void anOlderUnitIsUndoneOnlyWhenUntouchedSince() {
        auto store = take(Store::create({path("g.sotoso")}));
        qint64 area = 0, one = 0;
        take(store->write(u"area"_s, [&](Db& db) { area = addArea(db, u"KP1"_s); }));
        take(store->write(u"first"_s, [&](Db& db) { one = addHousehold(db, u"1"_s, area); }));
        take(store->write(u"street"_s, [&](Db& db) { db.update("household", one, {{"street", u"A"}}); }));
        const UnitId street = store->nextUndo()->id;
        take(store->write(u"note"_s, [&](Db& db) { db.update("household", one, {{"note", u"B"}}); }));
        QVERIFY(store->undoUnit(street));
        QCOMPARE(take(store->read([&](const Db& db) { return db.text(u"SELECT street || note FROM household"_s); })),
                 u"B"_s);
        take(store->write(u"street 2"_s, [&](Db& db) { db.update("household", one, {{"street", u"C"}}); }));
        const UnitId second = store->nextUndo()->id;
        take(store->write(u"street 3"_s, [&](Db& db) { db.update("household", one, {{"street", u"D"}}); }));
        const auto refused = store->undoUnit(second);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"street 3"_s));
    }

    void aRehearsalLeavesNoTrace() {
        auto store = take(Store::create({path("h.sotoso")}));
        const auto before = dump(*store);
        QCOMPARE(take(store->rehearse([&](Db& db) {
                     addArea(db, u"KP1"_s);
                     return db.integer(u"SELECT count(*) FROM area"_s);
                 })),
                 1);
        QCOMPARE(dump(*store), before);
        QVERIFY(!store->nextUndo());
    }

    void strangeFilesAreRefusedAndLeftAlone_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello").repeated(100);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16).append(QByteArray(200, 'x'));
    }
    void strangeFilesAreRefusedAndLeftAlone() {
        QFETCH(QByteArray, content);
        QFile file(path("strange.sotoso"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const auto mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
            const auto opened = Store::open(file.fileName(), mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aNewerBookIsRefusedUntouched() {
        { auto store = take(Store::create({path("new.sotoso")})); }
        QFile file(path("new.sotoso"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(63);
        file.write("\x63", 1); // user_version 99
        file.seek(0);
        const QByteArray before = file.readAll();
        file.close();
        QVERIFY(!Store::open(file.fileName(), Store::Mode::ReadWrite));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void aBookOfTheFirstSchemaIsBroughtUpToDateWithItsSettings() {
        const QString book = path("v1.sotoso");
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"v1"_s);
            old.setDatabaseName(book);
            QVERIFY(old.open());
            QFile schema(u":/data/schema_1.sql"_s);
            QVERIFY(schema.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(schema.readAll());
            text.remove(QRegularExpression(u"--[^\n]*"_s));
            QStringList statements = text.split(u";\n"_s, Qt::SkipEmptyParts);
            statements
                << u"INSERT INTO id_counter (one, prefix, next) VALUES (1, 77, 5)"_s
                << u"INSERT INTO setting (key, value) VALUES ('machine', 'x'), ('parent_name', 'tỉnh Tây Ninh')"_s
                << u"PRAGMA application_id = 1399805011"_s << u"PRAGMA user_version = 1"_s;
            for (const QString& statement : std::as_const(statements))
                if (!statement.trimmed().isEmpty()) {
                    QSqlQuery query(old);
                    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
                }
        }
        QSqlDatabase::removeDatabase(u"v1"_s);
        QVERIFY(!Store::open(book, Store::Mode::ReadOnly)); // a reader changes nothing
        auto store = take(Store::open(book, Store::Mode::ReadWrite));
        const auto parent = [&] {
            return take(store->read([](const Db& db) { return settings::get(db, settings::parentName); }));
        };
        QCOMPARE(parent(), u"tỉnh Tây Ninh"_s);
        take(store->write(u"Đổi"_s, [](Db& db) { settings::set(db, settings::parentName, u"tỉnh Long An"_s); }));
        QCOMPARE(parent(), u"tỉnh Long An"_s);
        take(store->undo());
        QCOMPARE(parent(), u"tỉnh Tây Ninh"_s);
        store.reset();
        QVERIFY(Store::open(book, Store::Mode::ReadOnly));
    }

    void aBackupIsVerifiedAndRestored() {
        const QString book = path("k.sotoso"), copy = path("k-copy.sotoso");
        {
            auto store = take(Store::create({book}));
            take(store->write(u"area"_s, [&](Db& db) { addArea(db, u"KP1"_s); }));
            take(backup::make(*store, copy));
            QVERIFY(!backup::make(*store, copy));
            take(store->write(u"area"_s, [&](Db& db) { addArea(db, u"KP2"_s); }));
            const auto open = backup::restore(copy, book, QDateTime::currentDateTime());
            QVERIFY(!open);
        }
        const QString kept = take(backup::restore(copy, book, QDateTime(QDate(2022, 6, 14), QTime(10, 0))));
        QCOMPARE(kept, book + u".bak-20220614-100000"_s);
        auto store = take(Store::open(book, Store::Mode::ReadWrite));
        QCOMPARE(take(store->read([](const Db& db) { return db.integer(u"SELECT count(*) FROM area"_s); })), 1);
        QFile flipped(copy);
        QVERIFY(flipped.open(QIODevice::ReadWrite));
        flipped.seek(flipped.size() - 50);
        flipped.write("?");
        flipped.close();
        QVERIFY(!backup::verify(copy));
    }

    void oldBackupsThinOut() {
        QList<QDateTime> copies;
        const QDateTime now(QDate(2022, 12, 31), QTime(12, 0));
        for (int day = 0; day < 400; ++day)
            copies += now.addDays(-day);
        const auto keep = backup::kept(copies, now);
        QCOMPARE(keep.first(), now);
        QVERIFY(keep.size() <= 2 + 12 + 10 + 9);
        QVERIFY(keep.size() >= 25);
    }

    void draftsAreKeptOutsideUndo() {
        auto store = take(Store::create({path("l.sotoso")}));
        take(store->saveDraft({u"visit:1"_s, u"visits"_s, u"Nguyễn Văn An"_s, u"{}"_s, {}}));
        QCOMPARE(store->drafts(u"visits"_s).size(), 1);
        QVERIFY(!store->nextUndo());
        take(store->dropDraft(u"visit:1"_s));
        QVERIFY(store->drafts(u"visits"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
