// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

/// Whatever is refused is refused in one plain line, with the exit code of CLI.md, and leaves the book as it was.
class ErrorsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString path(const QString& name) const { return dir.filePath(name); }
    QString book() const { return path(u"thu.sotoso"_s); }
    QString pipe() const { return path(u"ong.csv"_s); }

private slots:
    void initTestCase() {
        QCOMPARE(cli({u"demo"_s, book(), u"--today"_s, u"2022-06-14"_s}).code, 0);
        QVERIFY(QFile::copy(book(), path(u"moi-hon.sotoso"_s)));
        QFile newer(path(u"moi-hon.sotoso"_s));
        QVERIFY(newer.open(QIODevice::ReadWrite) && newer.seek(60) && newer.write(QByteArray("\0\0\0\x63", 4)) == 4);
        newer.close();
        QVERIFY(QFile::copy(book(), path(u"cut.sotoso"_s)));
        QVERIFY(QFile::resize(path(u"cut.sotoso"_s), 40'000));
        QVERIFY(QFile::copy(sample(u"clean/households.csv"_s), path(u"text.sotoso"_s)));
#ifndef Q_OS_WIN
        QCOMPARE(::mkfifo(qPrintable(pipe()), 0644), 0);
#endif
    }

    void everyRefusalHasItsCodeAndOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString b = book(), ho = sample(u"clean/households.csv"_s);
        const auto row = [](const char* name, int code, const QStringList& arguments) {
            QTest::newRow(name) << arguments << code;
        };
        row("no command", 2, {});
        row("unknown command", 2, {u"frobnicate"_s, b});
        row("help about nothing", 2, {u"help"_s, u"frobnicate"_s});
        row("a ward's code with a sign", 2,
            {u"new"_s, path(u"ma.sotoso"_s), u"--ward"_s, u"Phường 9"_s, u"--code"_s, u"+1234"_s});
        row("half a command", 2, {u"target"_s, b});
        row("unknown flag", 2, {u"info"_s, b, u"--verbose"_s});
        row("short flag", 2, {u"info"_s, b, u"-v"_s});
        row("no book", 2, {u"info"_s});
        row("a word too many", 2, {u"info"_s, b, u"again"_s});
        row("flag without value", 2, {u"figures"_s, b, u"--period"_s});
        row("flag before flag", 2, {u"figures"_s, b, u"--period"_s, u"--json"_s});
        row("switch with value", 2, {u"info"_s, b, u"--json=yes"_s});
        row("flag twice", 2, {u"info"_s, b, u"--json"_s, u"--json"_s});
        row("bad day", 2, {u"info"_s, b, u"--today"_s, u"2022-02-30"_s});
        row("bad language", 2, {u"info"_s, b, u"--lang"_s, u"xx"_s});
        row("bad period", 2, {u"figures"_s, b, u"--period"_s, u"2022-W54"_s});
        row("unknown indicator", 2, {u"records"_s, b, u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"ZZ9"_s});
        row("unknown area", 2,
            {u"records"_s, b, u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"CQ01"_s, u"--area"_s, u"KP77"_s});
        row("unknown kind of list", 2, {u"import"_s, b, u"cats"_s, ho});
        row("unknown encoding", 2, {u"import"_s, b, u"households"_s, ho, u"--encoding"_s, u"klingon"_s});
        row("reveal without reason", 2, {u"export"_s, b, u"members"_s, path(u"tv.csv"_s), u"--reveal"_s});
        row("export to another ending", 2, {u"export"_s, b, u"members"_s, path(u"tv.doc"_s)});
        row("unknown format", 2,
            {u"report"_s, b, u"--period"_s, u"2022-06"_s, u"--out"_s, path(u"bc"_s), u"--format"_s, u"odt"_s});
        row("unknown chart", 2,
            {u"chart"_s, b, u"--kind"_s, u"pie"_s, u"--period"_s, u"2022-06"_s, u"--out"_s, path(u"x.png"_s)});
        row("no such limit", 2, {u"search"_s, b, u"an"_s, u"--limit"_s, u"0"_s});
        row("no input file", 3, {u"import"_s, b, u"households"_s, path(u"none.csv"_s)});
        row("no map", 3, {u"import"_s, b, u"households"_s, ho, u"--map"_s, path(u"none.json"_s)});
        row("no backup", 3, {u"restore"_s, path(u"none.sotoso"_s), u"--to"_s, b});
        row("no such sheet", 3,
            {u"import"_s, b, u"visits"_s, sample(u"messy/luot_1.xlsx"_s), u"--sheet"_s, u"Không có"_s});
        row("a folder as a list", 3, {u"import"_s, b, u"households"_s, dir.path()});
        row("a folder as a map", 3, {u"import"_s, b, u"households"_s, ho, u"--map"_s, dir.path()});
#ifndef Q_OS_WIN
        row("a device as a list", 3, {u"import"_s, b, u"households"_s, u"/dev/zero"_s});
        row("a pipe as a list", 3, {u"import"_s, b, u"households"_s, pipe()});
        row("a pipe as a map", 3, {u"import"_s, b, u"households"_s, ho, u"--map"_s, pipe()});
        row("a pipe as a backup", 4, {u"restore"_s, pipe(), u"--to"_s, b});
        row("a pipe as a book", 4, {u"info"_s, pipe()});
        row("a folder as a book", 4, {u"info"_s, dir.path()});
#endif
        row("a sheet of plain text", 2, {u"import"_s, b, u"households"_s, ho, u"--sheet"_s, u"Hộ"_s});
        row("areas without a name", 2,
            {u"new"_s, path(u"khong-khu-pho.sotoso"_s), u"--ward"_s, u"Phường 9"_s, u"--areas"_s, u";;"_s});
        row("a tally before there were any", 2,
            {u"tally"_s, u"add"_s, b, u"--indicator"_s, u"CQ03"_s, u"--value"_s, u"1"_s, u"--date"_s, u"1999-12-31"_s});
        row("a target from before there were any", 2,
            {u"target"_s, u"set"_s, b, u"--indicator"_s, u"CQ01"_s, u"--value"_s, u"1"_s, u"--from"_s, u"1022-01-01"_s,
             u"--due"_s, u"2022-12-31"_s});
        row("a target for a share", 5,
            {u"target"_s, u"set"_s, b, u"--indicator"_s, u"CQ05"_s, u"--value"_s, u"80"_s, u"--from"_s, u"2022-01-01"_s,
             u"--due"_s, u"2022-12-31"_s});
        row("a figure that is a telephone number", 2,
            {u"tally"_s, u"add"_s, b, u"--indicator"_s, u"CQ03"_s, u"--value"_s, u"84913000482"_s, u"--date"_s,
             u"2022-06-06"_s});
        row("no such book", 4, {u"info"_s, path(u"none.sotoso"_s)});
        row("newer book", 4, {u"info"_s, path(u"moi-hon.sotoso"_s)});
        row("cut book", 4, {u"info"_s, path(u"cut.sotoso"_s)});
        row("no book at all", 4, {u"info"_s, path(u"text.sotoso"_s)});
        row("check of no book", 4, {u"check"_s, path(u"text.sotoso"_s)});
        row("restore of a damaged copy", 4, {u"restore"_s, path(u"cut.sotoso"_s), u"--to"_s, b});
        row("a book is there", 5, {u"new"_s, b, u"--ward"_s, u"Phường 9"_s});
        row("a sample over it", 5, {u"demo"_s, b});
        row("a backup over it", 5, {u"backup"_s, b, u"--to"_s, b});
        row("an export over it", 2, {u"export"_s, b, u"members"_s, b});
        row("no folder", 6, {u"export"_s, b, u"members"_s, path(u"none/tv.csv"_s)});
        row("a new book in no folder", 6, {u"new"_s, path(u"none/x.sotoso"_s), u"--ward"_s, u"Phường 9"_s});
    }
    void everyRefusalHasItsCodeAndOneLine() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const QByteArray before = bytesOf(book());
        const Answer refused = cli(arguments);
        QCOMPARE(refused.code, code);
        QCOMPARE(refused.errors.count(u'\n'), 1);
        QVERIFY(refused.errors.trimmed().endsWith(u'.') || refused.errors.contains(u"--help"));
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(bytesOf(book()), before);
    }

    void aRefusedImportAndADryRunLeaveNoTrace() {
        const QByteArray before = bytesOf(book());
        QCOMPARE(cli({u"import"_s, book(), u"households"_s, sample(u"bad_rows/ho_loi.csv"_s)}).code, 1);
        QCOMPARE(bytesOf(book()), before);
        const Answer rehearsed =
            cli({u"import"_s, book(), u"households"_s, sample(u"clean/households.csv"_s), u"--dry-run"_s, u"--json"_s});
        QCOMPARE(rehearsed.code, 0);
        QCOMPARE(rehearsed.json[u"added"_s].toInt(), 600);
        QCOMPARE(bytesOf(book()), before);
    }

    void readingWorksBesideAnOpenWindowAndWritingDoesNot() {
        QLockFile window(book() + u".lock"_s);
        QVERIFY(window.tryLock(0));
        const QByteArray before = bytesOf(book());
        QCOMPARE(cli({u"info"_s, book()}).code, 0);
        QCOMPARE(cli({u"figures"_s, book(), u"--period"_s, u"2022-06"_s}).code, 0);
        QCOMPARE(cli({u"search"_s, book(), u"nguyen"_s}).code, 0);
        QCOMPARE(cli({u"export"_s, book(), u"members"_s, path(u"canh-cua-so.csv"_s)}).code, 0);
        QCOMPARE(cli({u"backup"_s, book(), u"--to"_s, path(u"canh-cua-so.sotoso"_s)}).code, 0);
        QCOMPARE(cli({u"check"_s, book()}).code, 0);
        const Answer refused = cli({u"import"_s, book(), u"households"_s, sample(u"clean/households.csv"_s)});
        QCOMPARE(refused.code, 4);
        QCOMPARE(refused.errors.count(u'\n'), 1);
        QCOMPARE(cli({u"tally"_s, u"add"_s, book(), u"--indicator"_s, u"CQ03"_s, u"--value"_s, u"1"_s, u"--date"_s,
                      u"2022-06-06"_s})
                     .code,
                 4);
        QCOMPARE(bytesOf(book()), before);
    }

    void aLockLeftByAnotherMachineIsNamed() {
        QFile lock(book() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nsotoso\nmay-phuong\nanother machine\nanother start\n");
        lock.close();
        const Answer refused = cli({u"import"_s, book(), u"households"_s, sample(u"clean/households.csv"_s)});
        QVERIFY(lock.remove());
        QCOMPARE(refused.code, 4);
        QVERIFY(refused.errors.contains(u"may-phuong"_s));
        QVERIFY(refused.errors.contains(QFileInfo(lock).fileName()));
    }

    void twoAreasOfOneCodeAreRefusedAlsoWhenOneWasNumbered() {
        const Answer refused = cli({u"new"_s, path(u"trung-ma.sotoso"_s), u"--ward"_s, u"Phường 9"_s, u"--areas"_s,
                                    u"KP2=Khu Đông;Khu Tây"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.errors.contains(u"KP2"_s));
        QVERIFY(!QFile::exists(path(u"trung-ma.sotoso"_s)));
    }

    void rejectedRowsGoToAFileThatCanBeCorrected() {
        const QString out = path(u"tu-choi.csv"_s);
        QCOMPARE(
            cli({u"import"_s, book(), u"households"_s, sample(u"bad_rows/ho_loi.csv"_s), u"--rejects"_s, out}).code, 1);
        const QStringList lines = QString::fromUtf8(bytesOf(out)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QVERIFY(bytesOf(out).startsWith("\xef\xbb\xbf"));
        QVERIFY(lines[0].startsWith(u"Mã hộ;Khu phố;"_s) && lines[0].endsWith(u";Dòng;Cột;Lý do"_s));
        QVERIFY(lines[1].contains(u"Khu phố 99;"_s) && lines[1].contains(u";3;Khu phố;"_s));
        QCOMPARE(
            cli({u"import"_s, book(), u"households"_s, sample(u"bad_rows/ho_loi.csv"_s), u"--rejects"_s, out}).code, 5);
    }

    void helpAndVersionAreResults() {
        const Answer all = cli({u"--help"_s});
        QCOMPARE(all.code, 0);
        QVERIFY(all.errors.isEmpty());
        for (const char* command :
             {"new", "demo", "info", "import", "export", "search", "target set", "target list", "tally add", "figures",
              "records", "report", "chart", "check", "backup", "restore"}) {
            QVERIFY2(all.out.contains(u"\n  "_s + QLatin1String(command) + u' '), command);
            const Answer one = cli(QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(one.code, 0);
            QVERIFY2(one.out.contains(u"  sotoso-cli "_s + QLatin1String(command)), command); // its example
        }
        QVERIFY(cli({u"--version"_s}).out.startsWith(u"sotoso-cli "_s));
        QVERIFY(cli({u"info"_s, u"--help"_s, u"--lang"_s, u"en"_s}).out.contains(u"Example:"_s));
    }
};

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
