// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/office.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sotoso::tests;

class ExportTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir;
    QString path(const QString& name) const { return dir.filePath(name); }
    QString book() const { return path(u"thu.sotoso"_s); }
    QStringList lines(const QString& file) const {
        return QString::fromUtf8(bytesOf(file)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

private slots:
    void initTestCase() { makeCleanBook(book(), false); }

    void anExportImportedAgainChangesNothing_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("reveal");
        for (const QString& kind : {u"households"_s, u"residents"_s, u"visits"_s, u"members"_s})
            for (const QString& ending : {u"csv"_s, u"xlsx"_s})
                for (const bool reveal : {false, true})
                    QTest::addRow("%s %s %s", qPrintable(kind), qPrintable(ending), reveal ? "revealed" : "masked")
                        << kind << ending << reveal;
    }
    void anExportImportedAgainChangesNothing() {
        QFETCH(QString, kind);
        QFETCH(QString, ending);
        QFETCH(bool, reveal);
        const QString file = path(u"%1-%2.%3"_s.arg(kind).arg(reveal).arg(ending));
        QStringList arguments{u"export"_s, book(), kind, file, u"--json"_s};
        if (reveal)
            arguments += {u"--reveal"_s, u"--reason"_s, u"Thử"_s};
        const Answer exported = cli(arguments);
        QCOMPARE(exported.code, 0);
        const Answer imported = cli({u"import"_s, book(), kind, file, u"--json"_s});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.json[u"read"_s], exported.json[u"rows"_s]);
        QCOMPARE(imported.json[u"added"_s].toInt() + imported.json[u"updated"_s].toInt(), 0);
        QVERIFY(imported.json[u"unchanged"_s].toInt() > 0);
    }

    void anotherBookTakesTheExportWhole() {
        const QString other = path(u"khac.sotoso"_s);
        QCOMPARE(cli({u"new"_s, other, u"--ward"_s, u"Phường 1"_s, u"--areas"_s,
                      u"Khu phố 1;Khu phố 2;Khu phố 3;Khu phố 4;Khu phố 5"_s})
                     .code,
                 0);
        for (const QString& kind : {u"households"_s, u"residents"_s, u"members"_s, u"visits"_s}) {
            const QString file = path(u"chuyen-%1.xlsx"_s.arg(kind));
            QCOMPARE(cli({u"export"_s, book(), kind, file, u"--reveal"_s, u"--reason"_s, u"Chuyển sổ"_s}).code, 0);
            QCOMPARE(cli({u"import"_s, other, kind, file}).code, 0);
        }
        const auto figures = [](const QString& where) -> QJsonValue {
            return cli({u"figures"_s, where, u"--period"_s, u"2022"_s, u"--json"_s, u"--indicator"_s, u"XH01"_s,
                        u"--indicator"_s, u"TT03"_s, u"--indicator"_s, u"TT04"_s, u"--indicator"_s, u"TT08"_s})
                .json[u"figures"_s];
        };
        QVERIFY(!figures(book()).toArray().isEmpty());
        QCOMPARE(figures(other), figures(book()));
        QCOMPARE(cli({u"info"_s, other, u"--json"_s}).json[u"counts"_s],
                 cli({u"info"_s, book(), u"--json"_s}).json[u"counts"_s]);
    }

    void personalNumbersAreMaskedUnlessRevealed() {
        static const QRegularExpression number(u"(?<![0-9])(0[0-9]{9}|[0-9]{12})(?![0-9])"_s);
        for (const QString& kind : {u"households"_s, u"residents"_s, u"members"_s, u"accounts"_s}) {
            const QString masked = path(u"che-%1.csv"_s.arg(kind)), open = path(u"du-%1.csv"_s.arg(kind));
            QCOMPARE(cli({u"export"_s, book(), kind, masked}).code, 0);
            QVERIFY(!QString::fromUtf8(bytesOf(masked)).contains(number));
            QVERIFY(QString::fromUtf8(bytesOf(masked)).contains(u'•'));
            const QByteArray before = bytesOf(book());
            QCOMPARE(cli({u"export"_s, book(), kind, open, u"--reveal"_s, u"--reason"_s, u"Công văn 12"_s}).code, 0);
            QVERIFY(QString::fromUtf8(bytesOf(open)).contains(number));
            QVERIFY(bytesOf(book()) != before); // the log has its line
            QVERIFY(bytesOf(book()).contains("Công văn 12"));
        }
    }

    void theCsvOpensInASpreadsheetAsItIs() {
        const QString file = path(u"mo.csv"_s);
        QCOMPARE(cli({u"export"_s, book(), u"households"_s, file}).code, 0);
        const QStringList rows = lines(file);
        QCOMPARE(rows.size(), 601);
        QVERIFY(bytesOf(file).startsWith("\xef\xbb\xbf"));
        QCOMPARE(rows[0], u"Mã hộ;Khu phố;Từ ngày;Chủ hộ;Số nhà;Đường;Điện thoại;Số nhân khẩu;Loại hộ;Ghi chú"_s);
    }

    void formulasLeaveAsHarmlessText() {
        const QString other = path(u"cong-thuc.sotoso"_s), csv = path(u"cong-thuc.csv"_s),
                      xlsx = path(u"cong-thuc.xlsx"_s);
        QCOMPARE(cli({u"new"_s, other, u"--ward"_s, u"Phường 1"_s, u"--areas"_s,
                      u"Khu phố 1;Khu phố 2;Khu phố 3;Khu phố 4;Khu phố 5"_s})
                     .code,
                 0);
        QCOMPARE(cli({u"import"_s, other, u"households"_s, sample(u"odd/ho_cong_thuc.csv"_s)}).code, 0);
        QCOMPARE(cli({u"export"_s, other, u"households"_s, csv}).code, 0);
        for (const QString& row : lines(csv))
            for (const QString& cell : row.split(u';'))
                QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell[cell.startsWith(u'"') ? 1 : 0]), qPrintable(cell));
        QCOMPARE(cli({u"export"_s, other, u"households"_s, xlsx}).code, 0);
        for (const auto& [name, content] : unzip(xlsx))
            QVERIFY(!name.startsWith(u"xl/worksheets/"_s) || !content.contains("<f>"));
        const Answer again = cli({u"import"_s, other, u"households"_s, csv, u"--json"_s});
        QCOMPARE(again.json[u"unchanged"_s].toInt(), 6);
    }

    void aFileThatIsThereIsNotOverwritten() {
        const QString file = path(u"co-san.csv"_s);
        QFile present(file);
        QVERIFY(present.open(QIODevice::WriteOnly) && present.write("quý") > 0);
        present.close();
        const Answer refused = cli({u"export"_s, book(), u"members"_s, file});
        QCOMPARE(refused.code, 5);
        QCOMPARE(refused.errors.count(u'\n'), 1);
        QCOMPARE(bytesOf(file), QByteArray("quý"));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
