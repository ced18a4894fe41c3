// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/old_workbook.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> manifest(const QStringList& groups) {
    QList<QJsonObject> files;
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(sample(u"manifest.json"_s))).object();
    for (const QJsonValue& file : all[u"files"_s].toArray())
        if (groups.contains(file[u"group"_s].toString()))
            files += file.toObject();
    return files;
}

QStringList lines(const QString& csv) {
    QStringList all = QString::fromUtf8(bytesOf(csv)).split(u'\n');
    all.sort();
    return all;
}

} // namespace

/// Every file of the corpus through the command line, as its manifest says.
class ImportSamplesTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString clean, households;

    QString path(const QString& name) const { return dir.filePath(name); }
    QString newBook(const QString& name) {
        const QString book = path(name);
        QFile::remove(book);
        const Answer made = cli({u"new"_s, book, u"--ward"_s, u"Phường 1"_s, u"--code"_s, u"25456"_s, u"--areas"_s,
                                 u"Khu phố 1;Khu phố 2;Khu phố 3;Khu phố 4;Khu phố 5"_s});
        return made.code == 0 ? book : QString();
    }
    QString copyOf(const QString& book) {
        const QString copy = path(u"copy.sotoso"_s);
        QFile::remove(copy);
        return QFile::copy(book, copy) ? copy : QString();
    }
    static Answer import(const QString& book, const QJsonObject& file, const QStringList& more = {}) {
        QStringList arguments{u"import"_s, book, file[u"kind"_s].toString(), sample(file[u"file"_s].toString()),
                              u"--json"_s};
        if (file.contains(u"sheet"_s))
            arguments += {u"--sheet"_s, file[u"sheet"_s].toString()};
        if (file.contains(u"map"_s))
            arguments += {u"--map"_s, sample(file[u"map"_s].toString())};
        return cli(arguments + more);
    }

private slots:
    void initTestCase() {
        clean = path(u"clean.sotoso"_s);
        makeCleanBook(clean, false);
        households = newBook(u"households.sotoso"_s);
        QCOMPARE(cli({u"import"_s, households, u"households"_s, sample(u"clean/households.csv"_s)}).code, 0);
    }

    void theMessyFilesTogetherAreTheCleanWard() {
        const QString messy = newBook(u"messy.sotoso"_s);
        for (const QString& kind : {u"households"_s, u"residents"_s, u"visits"_s, u"members"_s})
            for (const QJsonObject& file : manifest({u"messy"_s})) {
                if (file[u"kind"_s].toString() != kind)
                    continue;
                const QByteArray name = file[u"file"_s].toString().toUtf8();
                const char* which = name.constData();
                const Answer first = import(messy, file), again = import(messy, file);
                QVERIFY2(first.code == 0 && again.code == 0, qPrintable(file[u"file"_s].toString() + first.errors));
                QVERIFY2(first.json[u"read"_s] == file[u"read"_s], which);
                QVERIFY2(first.json[u"added"_s] == file[u"items"_s], which);
                QVERIFY2(first.json[u"rejected"_s].toInt() + first.json[u"updated"_s].toInt() == 0, which);
                QVERIFY2(again.json[u"unchanged"_s] == file[u"items"_s], which);
                QVERIFY2(again.json[u"added"_s].toInt() + again.json[u"updated"_s].toInt() == 0, which);
                if (file.contains(u"encoding"_s))
                    QVERIFY2(first.json[u"encoding"_s] == file[u"encoding"_s], which);
            }
        // Names letter for letter, and every other cell: what is taken out again is the same.
        for (const QString& kind : {u"households"_s, u"visits"_s, u"members"_s}) {
            QStringList both[2];
            for (int i = 0; i < 2; ++i) {
                const QString out = path(u"%1-%2.csv"_s.arg(kind).arg(i));
                QCOMPARE(cli({u"export"_s, i ? messy : clean, kind, out, u"--reveal"_s, u"--reason"_s, u"thử"_s}).code,
                         0);
                both[i] = lines(out);
            }
            QCOMPARE(both[1], both[0]);
        }
        const QStringList counts{u"info"_s, messy, u"--json"_s};
        QCOMPARE(cli(counts).json[u"counts"_s], cli({u"info"_s, clean, u"--json"_s}).json[u"counts"_s]);
        for (const QString& period : {u"2022-06"_s, u"2022-12"_s, u"2022"_s})
            for (const QString& indicator : {u"CQ01"_s, u"KT01"_s, u"TT03"_s, u"TT04"_s, u"CQ08"_s}) {
                const auto figures = [&](const QString& book) {
                    QJsonObject figure = cli({u"figures"_s, book, u"--period"_s, period, u"--indicator"_s, indicator,
                                              u"--by"_s, u"area"_s, u"--json"_s})
                                             .json[u"figures"_s][0]
                                             .toObject();
                    const QJsonArray parts = figure[u"by"_s].toArray();
                    QStringList told{figure[u"in_period"_s].toVariant().toString(),
                                     figure[u"to_date"_s].toVariant().toString()};
                    for (const QJsonValue& part : parts)
                        told += part[u"in_period"_s].toVariant().toString();
                    return told;
                };
                QCOMPARE(figures(messy), figures(clean));
                QVERIFY(!figures(clean).first().isEmpty());
            }
    }

    void goodRowsBetweenFaultyOnes_data() {
        QTest::addColumn<QJsonObject>("file");
        for (const QJsonObject& file : manifest({u"bad_rows"_s}))
            QTest::newRow(qPrintable(file[u"file"_s].toString())) << file;
    }
    void goodRowsBetweenFaultyOnes() {
        QFETCH(QJsonObject, file);
        const QString book = copyOf(file[u"kind"_s] == u"households"_s ? households : clean);
        const auto places = [](const QJsonArray& rejects) {
            QStringList all;
            for (const QJsonValue& reject : rejects)
                all += u"%1 %2"_s.arg(reject[u"row"_s].toInt()).arg(reject[u"column"_s].toString());
            return all;
        };
        const Answer whole = import(book, file);
        QCOMPARE(whole.code, 1);
        QCOMPARE(places(whole.json[u"rejects"_s].toArray()), places(file[u"rejects"_s].toArray()));
        QCOMPARE(whole.json[u"added"_s].toInt(), 0);
        const Answer part = import(book, file, {u"--partial"_s, u"--rejects"_s, path(u"rejects.csv"_s)});
        QCOMPARE(part.code, 1);
        QCOMPARE(part.json[u"read"_s], file[u"read"_s]);
        QCOMPARE(part.json[u"added"_s], file[u"added"_s]);
        QCOMPARE(part.json[u"rejected"_s], file[u"rejected"_s]);
        const QString written = QString::fromUtf8(bytesOf(path(u"rejects.csv"_s)));
        QCOMPARE(written.count(u'\n'), file[u"rejected"_s].toInt() + 1);
        QVERIFY(written.contains(u"Lý do"_s));
        QFile::remove(path(u"rejects.csv"_s));
    }

    void oddFilesAreFine_data() {
        QTest::addColumn<QJsonObject>("file");
        for (const QJsonObject& file : manifest({u"odd"_s, u"odd_note"_s, u"injection"_s, u"long_cell"_s}))
            QTest::newRow(qPrintable(file[u"file"_s].toString())) << file;
    }
    void oddFilesAreFine() {
        QFETCH(QJsonObject, file);
        const Answer answer = import(newBook(u"odd.sotoso"_s), file);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json[u"read"_s], file[u"read"_s]);
        QCOMPARE(answer.json[u"added"_s], file[u"read"_s]);
    }

    void oneNumberForTwoHouseholdsIsRejected() {
        for (const QJsonObject& file : manifest({u"duplicate"_s})) {
            const Answer answer = import(newBook(u"twice.sotoso"_s), file);
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.json[u"rejects"_s][0][u"row"_s].toInt(), 4);
        }
    }

    void filesThatCannotBeUsedCostLittle_data() {
        QTest::addColumn<QString>("file");
        for (const QJsonObject& file : manifest({u"bad_files"_s}))
            QTest::newRow(qPrintable(file[u"file"_s].toString())) << file[u"file"_s].toString();
        for (const char* made : {"empty rows.xlsx", "nested.xlsx", "sheets.xls", "control.csv", "formulas.csv"})
            QTest::newRow(made) << QString::fromLatin1(made);
    }
    /// Refused in one line that names the file, within 5 seconds of processor time and 150 MB, the book as it was.
    void filesThatCannotBeUsedCostLittle() {
#ifndef Q_OS_LINUX
        QSKIP("needs /usr/bin/time");
#endif
        QFETCH(QString, file);
        QString source = sample(file);
        bool fine = false;
        if (file == u"bad_files/zip_bomb.xlsx"_s) {
            source = path(u"zip_bomb.xlsx"_s);
            QProcess maker;
            maker.start(u"python3"_s, {sample(u"bad_files/make_zip_bomb.py"_s), source});
            QVERIFY(maker.waitForFinished(120'000) && QFile::exists(source));
        } else if (!file.startsWith(u"bad_files"_s)) {
            source = path(file);
            fine = make(file, source);
        }
        const QString before = copyOf(households);
        const QByteArray bytes = bytesOf(before);
        QProcess run;
        run.start(u"/usr/bin/time"_s, {u"-f"_s, u"%U %S %M"_s, u"-o"_s, path(u"cost"_s), QStringLiteral(SOTOSO_CLI),
                                       u"import"_s, before, u"households"_s, source, u"--dry-run"_s});
        if (!run.waitForStarted())
            QSKIP("/usr/bin/time is not installed");
        QVERIFY(run.waitForFinished(120'000));
        QCOMPARE(run.exitStatus(), QProcess::NormalExit);
        const QString errors = QString::fromUtf8(run.readAllStandardError());
        if (fine) {
            QCOMPARE(run.exitCode(), 0);
        } else {
            QCOMPARE(run.exitCode(), 3);
            QCOMPARE(errors.count(u'\n'), 1);
            QVERIFY2(errors.contains(QFileInfo(source).fileName()), qPrintable(errors));
        }
        QVERIFY(bytesOf(before) == bytes);
        const QStringList cost = QString::fromUtf8(bytesOf(path(u"cost"_s))).trimmed().section(u'\n', -1).split(u' ');
        QVERIFY2(cost[0].toDouble() + cost[1].toDouble() < 5, qPrintable(cost.join(u' ')));
        QVERIFY2(cost[2].toInt() < 150 * 1024, qPrintable(cost.join(u' ')));
    }

private:
    /// Hostile files too large or too plain to keep; true when the file is to be taken all the same.
    static bool make(const QString& name, const QString& source);
};

bool ImportSamplesTest::make(const QString& name, const QString& source) {
    QFile file(source);
    if (name == u"sheets.xls"_s) { // a thousand sheets, each with the last of half a million texts
        const QByteArray texts = packed(quint16(1), quint8(0), 'a').repeated(2000);
        const OldSheet sheet{u"KP1"_s, record(0x00fd, packed(quint16(0), quint16(0), quint16(0), quint32(499'999)))};
        const Container book = contained(oldStream(record(0x00fc, packed(quint32(500'000), quint32(500'000)) + texts) +
                                                       record(0x003c, texts).repeated(249),
                                                   QList<OldSheet>(1000, sheet)));
        return file.open(QIODevice::WriteOnly) && file.write(book.bytes) < 0;
    }
    QByteArray text = "Khu phố;Chủ hộ;Ghi chú\n";
    if (name == u"control.csv"_s) {
        text += "KP1;Nguyễn \x01\x02\x08Văn\x7f An;a\xe2\x80\xae\xe2\x80\x8b"
                "b\n";
    } else if (name == u"formulas.csv"_s) {
        for (int i = 0; i < 2000; ++i)
            text += "KP1;Nguyễn Văn An " + QByteArray::number(i) + ";\"=HYPERLINK(\"\"http://x\"\";A1)\"\n";
    } else {
        const QString script = name == u"nested.xlsx"_s
                                   ? u"b='<row r=\"1\">'+'<c><is>'*300000"_s
                                   : u"b=''.join('<row r=\"%d\" s=\"1\" ht=\"15\"><c r=\"A%d\" s=\"1\"/></row>'%(i,i) "
                                     "for i in range(1,1048577))"_s;
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s,
                                    u"import sys,zipfile\n"
                                    "%1\n"
                                    "z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n"
                                    "z.writestr('[Content_Types].xml','<Types/>')\n"
                                    "z.writestr('xl/workbook.xml','<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" "
                                    "r:id=\"s\"/></sheets></workbook>')\n"
                                    "z.writestr('xl/_rels/workbook.xml.rels','<Relationships><Relationship Id=\"s\" "
                                    "Type=\"x/worksheet\" Target=\"a.xml\"/></Relationships>')\n"
                                    "z.writestr('xl/a.xml','<worksheet><sheetData>'+b+'</sheetData></worksheet>')\n"
                                    "z.close()"_s.arg(script),
                                    source});
        python.waitForFinished(120'000);
        return false;
    }
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QTEST_GUILESS_MAIN(ImportSamplesTest)
#include "import_samples_test.moc"
