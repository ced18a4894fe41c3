// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/store.h"
#include "tests/support/cli.h"
#include "tests/support/office.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace sotoso;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

/// What may befall a book: each has a plain sentence, the exit code of CLI.md, and the file is as it was.
class FaultsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QByteArray whole; ///< bytes of a sound book
    int pageSize = 0;

    QString path(const QString& name) const { return dir.filePath(name); }
    QString put(const QString& name, const QByteArray& bytes) {
        QFile::remove(path(name));
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QStringList importInto(const QString& book) {
        return {u"import"_s, book, u"households"_s, sample(u"clean/households.csv"_s)};
    }
    /// Refused in one sentence that holds `words`; the bytes and the names in the folder are as before.
    static void refused(const QStringList& arguments, const QString& book, int code, const QString& words) {
        const QByteArray before = bytesOf(book);
        const QDir folder = QFileInfo(book).absoluteDir();
        // SQLite keeps its journal, of length 0, for the next time.
        static const QRegularExpression noJournal(u"(?<!-journal)$"_s);
        const QStringList names = folder.entryList(QDir::Files).filter(noJournal);
        const Answer answer = cli(arguments);
        QVERIFY2(answer.code == code,
                 qPrintable(u"%1: %2 %3"_s.arg(arguments.first()).arg(answer.code).arg(answer.errors)));
        QCOMPARE(answer.errors.count(u'\n'), 1);
        QVERIFY2(answer.errors.contains(words), qPrintable(answer.errors));
        QCOMPARE(answer.out, QString());
        QVERIFY(bytesOf(book) == before);
        QCOMPARE(QFileInfo(book + u"-journal"_s).size(), 0);
        QCOMPARE(folder.entryList(QDir::Files).filter(noJournal), names);
    }
#ifndef Q_OS_WIN
    static bool run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }
    /// Makes a file or folder that cannot be written, for root too; undone by `free`. False where there is no way.
    static bool protect(const QString& target) {
        ::chmod(qPrintable(target), QFileInfo(target).isDir() ? 0555 : 0444);
        return !QFileInfo(target).isWritable() ||
               (run(u"chattr"_s, {u"+i"_s, target}) && !QFileInfo(target).isWritable());
    }
    static void free(const QString& target) {
        run(u"chattr"_s, {u"-i"_s, target});
        ::chmod(qPrintable(target), 0755);
    }
#endif

private slots:
    void initTestCase() {
        const QString book = path(u"mau.sotoso"_s);
        QCOMPARE(cli({u"demo"_s, book, u"--today"_s, u"2022-06-14"_s}).code, 0);
        whole = bytesOf(book);
        pageSize = (uchar(whole[16]) << 8) | uchar(whole[17]);
        QVERIFY(pageSize >= 512 && whole.size() > 100 * pageSize);
    }

    void aDamagedBook_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut within the header") << whole.left(60);
        QTest::newRow("cut after the header") << whole.left(pageSize);
        QTest::newRow("cut in the middle") << whole.left(whole.size() / 2);
        const qsizetype pages = whole.size() / pageSize;
        for (const qsizetype page : {pages / 7, pages / 3, pages / 2, pages * 3 / 4, pages - 2}) {
            QByteArray flipped = whole, zeroed = whole;
            for (int i = 0; i < 64; ++i)
                flipped[page * pageSize + i] = char(~flipped[page * pageSize + i]);
            zeroed.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            QTest::addRow("flipped bytes, page %d", int(page)) << flipped;
            QTest::addRow("zeroed page %d", int(page)) << zeroed;
        }
    }
    void aDamagedBook() {
        QFETCH(QByteArray, bytes);
        const QString book = put(u"hong.sotoso"_s, bytes);
        for (const QStringList& arguments : {QStringList{u"info"_s, book}, importInto(book),
                                             QStringList{u"backup"_s, book, u"--to"_s, path(u"ban-sao.sotoso"_s)}})
            refused(arguments, book, 4, u"hỏng"_s);
    }

    void aBookOfANewerVersion() {
        QByteArray newer = whole;
        newer[63] = 99;
        const QString book = put(u"moi.sotoso"_s, newer);
        for (const QStringList& arguments :
             {QStringList{u"info"_s, book}, QStringList{u"check"_s, book}, importInto(book)})
            refused(arguments, book, 4, u"phiên bản Sổ Tổ Số mới hơn"_s);
    }

    void aBookThatIsNotThere() {
        const QString book = path(u"khong-co.sotoso"_s);
        for (const QStringList& arguments : {QStringList{u"info"_s, book}, importInto(book)}) {
            const Answer answer = cli(arguments);
            QCOMPARE(answer.code, 4);
            QVERIFY(answer.errors.contains(u"Không có sổ"_s));
        }
        QVERIFY(!QFileInfo::exists(book));
    }

    void aBookThatIsOpen() {
        const QString book = put(u"dang-mo.sotoso"_s, whole);
        const auto window = Store::open(book, Store::Mode::ReadWrite);
        QVERIFY(window);
        refused(importInto(book), book, 4, u"đang mở"_s);
        refused({u"restore"_s, path(u"mau.sotoso"_s), u"--to"_s, book}, book, 4, u"đang mở"_s);
        QCOMPARE(cli({u"info"_s, book}).code, 0); // looking is allowed
    }

#ifndef Q_OS_WIN
    void aBookThatCannotBeWritten() {
        const QString book = put(u"chi-doc.sotoso"_s, whole);
        const bool bound = protect(book);
        if (bound) {
            refused(importInto(book), book, 6, u"khóa ghi"_s);
            QCOMPARE(cli({u"info"_s, book}).code, 0);
        }
        free(book);
        if (!bound)
            QSKIP("nothing is write-protected for this user");
    }

    void aFolderThatCannotBeWritten() {
        QVERIFY(QDir(dir.path()).mkpath(u"khoa"_s));
        const QString book = put(u"khoa/so.sotoso"_s, whole);
        const bool bound = protect(path(u"khoa"_s));
        if (bound) {
            refused(importInto(book), book, 6, u"khóa ghi"_s);
            refused({u"backup"_s, path(u"mau.sotoso"_s), u"--to"_s, path(u"khoa/ban-sao.sotoso"_s)}, book, 6, u"ghi"_s);
            QCOMPARE(cli({u"new"_s, path(u"khoa/moi.sotoso"_s), u"--ward"_s, u"Phường 9"_s}).code, 6);
            QCOMPARE(cli({u"info"_s, book}).code, 0);
        }
        free(path(u"khoa"_s));
        if (!bound)
            QSKIP("nothing is write-protected for this user");
    }

    void aDiskThatIsFull() {
        const QString mounted = path(u"dia-day"_s);
        QVERIFY(QDir().mkpath(mounted));
        const QString size = u"size=%1k"_s.arg(whole.size() / 1024 + 64);
        if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, size, u"tmpfs"_s, mounted}))
            QSKIP("only root can make a small disk; aFileThatMayNotGrow() tells of writes that fail");
        const QString book = put(u"dia-day/so.sotoso"_s, whole);
        if (!book.isEmpty()) {
            refused(importInto(book), book, 6, u"đầy"_s);
            refused({u"backup"_s, path(u"mau.sotoso"_s), u"--to"_s, mounted + u"/ban-sao.sotoso"_s}, book, 6, u"đầy"_s);
            refused({u"export"_s, path(u"mau.sotoso"_s), u"visits"_s, mounted + u"/luot.csv"_s}, book, 6, u"đầy"_s);
            refused({u"export"_s, path(u"mau.sotoso"_s), u"visits"_s, mounted + u"/luot.xlsx"_s}, book, 6, u"đầy"_s);
            refused({u"new"_s, mounted + u"/moi.sotoso"_s, u"--ward"_s, u"Phường 9"_s}, book, 6, u"đầy"_s);
            QCOMPARE(cli({u"info"_s, book}).code, 0);
            const qint64 room = QStorageInfo(mounted).bytesAvailable() - 4096;
            QVERIFY(!put(u"dia-day/day"_s, QByteArray(room, 'x')).isEmpty());
            for (const QString& format : {u"docx"_s, u"pdf"_s, u"xlsx"_s})
                refused({u"report"_s, path(u"mau.sotoso"_s), u"--period"_s, u"2022-06"_s, u"--out"_s, mounted,
                         u"--format"_s, format},
                        book, 6, u"đĩa"_s);
            refused({u"chart"_s, path(u"mau.sotoso"_s), u"--kind"_s, u"areas"_s, u"--period"_s, u"2022-06"_s,
                     u"--out"_s, mounted + u"/bieu-do.png"_s},
                    book, 6, u"đĩa"_s);
            // Room for the beginning of the workbook: its writer does not notice that the rest is missing.
            for (const int kilobytes : {8, 12, 16, 20}) {
                const qint64 left = QStorageInfo(mounted).bytesAvailable() + room - kilobytes * 1024;
                QVERIFY(QFile::resize(mounted + u"/day"_s, left));
                const QString file = mounted + u"/tv.xlsx"_s;
                const Answer answer = cli({u"export"_s, path(u"mau.sotoso"_s), u"members"_s, file});
                QCOMPARE(QFileInfo::exists(file), answer.code == 0);
                if (answer.code == 0)
                    QVERIFY(!unzip(file).isEmpty());
                else
                    QCOMPARE(answer.code, 6);
                QFile::remove(file);
            }
        }
        QVERIFY(run(u"umount"_s, {mounted}));
        QVERIFY(!book.isEmpty());
    }

    void aFileThatMayNotGrow() {
        const QString book = put(u"chat.sotoso"_s, whole);
        QProcess process;
        process.setChildProcessModifier([limit = rlim_t(whole.size()) + 8192] {
            const rlimit most{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &most);
            ::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        });
        process.start(QStringLiteral(SOTOSO_CLI), importInto(book));
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 6);
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(errors.contains(u"Sổ chưa bị thay đổi gì"_s), qPrintable(errors));
        QVERIFY(bytesOf(book) == whole);
        QCOMPARE(cli({u"info"_s, book, u"--json"_s}).json[u"integrity"_s].toString(), u"ok"_s);
    }
#endif
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
