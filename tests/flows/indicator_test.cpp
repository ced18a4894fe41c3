// SPDX-License-Identifier: GPL-3.0-or-later
// An indicator is data alone: one is added to a book as the catalogue's file would say it, and is then found in the
// grid, the figures, the records, the dashboard's page of targets, the report and the command line.
#include "app/actions/demo.h"
#include "app/domain/catalogue.h"
#include "app/storage/indicators.h"
#include "app/storage/store.h"
#include "tests/support/cli.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/office.h"
#include "tests/support/window.h"
#include "ui/main_window.h"
#include "ui/shared/field.h"
#include "ui/shared/table_view.h"
#include "ui/visits/service_grid.h"

#include <QJsonArray>
#include <QtTest>

using namespace sotoso;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = R"({"indicators": [{
    "code": "CQ90", "name_vi": "Chữ ký số từ xa", "name_en": "Remote signatures",
    "short_vi": "Ký số từ xa", "short_en": "Remote signature",
    "unit_vi": "người", "unit_en": "people", "pillar": "digital_government",
    "kind": "cumulative", "counts": "results", "unique_by": "resident",
    "account_type": "remote_signature", "account_step": "registered",
    "in_grid": true, "position": 2,
    "explanation_vi": "Số người được tổ giúp đăng ký chữ ký số từ xa, mỗi người tính một lần.",
    "explanation_en": "People whom the team helped to register a remote signature, each counted once."}]})";

} // namespace

class IndicatorTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    QString path, household;
    FakePrompts prompts;

    QJsonObject figure(const QStringList& more) {
        const Answer answer = cli(QStringList{u"figures"_s, path, u"--period"_s, u"2022-06"_s, u"--indicator"_s,
                                              u"CQ90"_s, u"--json"_s, u"--today"_s, u"2022-06-14"_s} +
                                  more);
        return answer.json[u"figures"_s].toArray().at(0).toObject();
    }

private slots:
    void initTestCase() {
        prepareWindowTest();
        path = folder.filePath(u"phuong-1.sotoso"_s);
        actions::DemoOptions demo;
        demo.path = path;
        auto book = actions::makeDemo(demo);
        QVERIFY(book);
        const auto catalogue = loadCatalogue(file);
        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().text));
        QVERIFY((*book)->write(u"Thêm chỉ tiêu"_s, [&](Db& db) { indicators::add(db, catalogue->first()); }));
    }

    void itIsCountedFromTheGridToTheReport() {
        QCOMPARE(figure({})[u"to_date"_s].toInt(-1), 0);
        {
            MainWindow window(prompts, WindowOptions{QDate(2022, 6, 14), {}, false});
            window.resize(1366, 696);
            auto book = Store::open(path, Store::Mode::ReadWrite);
            QVERIFY(book);
            window.useBook(std::move(book).value());
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTRY_VERIFY_WITH_TIMEOUT(window.ready(), 60000);

            QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
            typeText(QApplication::focusWidget(), u"2-0231"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            auto* grid = window.findChild<ServiceGrid*>(u"grid"_s);
            QVERIFY(grid->hasFocus());
            int column = -1;
            for (int i = 0; i < grid->cells()->columnCount(); ++i)
                if (grid->cells()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"Ký số từ xa"_s))
                    column = i;
            QVERIFY(column > 0);
            while (grid->currentIndex().column() < column)
                QTest::keyClick(grid, Qt::Key_Right);
            QTest::keyClick(grid, Qt::Key_2);
            QTest::keyClick(grid, Qt::Key_S, Qt::ControlModifier);

            // It can be given a target like any other: the page of targets lists it.
            QTest::keyClick(&window, Qt::Key_5, Qt::AltModifier);
            auto* search = window.currentPage()->findChild<SearchField*>();
            QVERIFY(search);
            search->setFocus();
            typeText(search, u"ky so tu xa"_s);
            auto* list = window.findChild<TableView*>(u"targets"_s);
            const auto listed = [&] {
                for (int i = 0; i < list->model()->rowCount(); ++i)
                    if (list->model()->index(i, 0).data().toString().contains(u"Chữ ký số từ xa"_s))
                        return true;
                return false;
            };
            QTRY_VERIFY(listed());
        }
        const QJsonObject counted = figure({u"--by"_s, u"area"_s});
        QCOMPARE(counted[u"name"_s].toString(), u"Chữ ký số từ xa"_s);
        QCOMPARE(counted[u"in_period"_s].toInt(), 1);
        int parts = 0;
        for (const QJsonValue& part : counted[u"by"_s].toArray())
            parts += part[u"to_date"_s].toInt();
        QCOMPARE(parts, 1);
        const Answer records = cli({u"records"_s, path, u"--period"_s, u"2022-06"_s, u"--indicator"_s, u"CQ90"_s,
                                    u"--json"_s, u"--today"_s, u"2022-06-14"_s});
        QCOMPARE(records.json[u"count"_s].toInt(), 1);
        QCOMPARE(records.json[u"records"_s].toArray().at(0)[u"household"_s].toString(), u"2-0231"_s);
        const Answer target = cli({u"target"_s, u"set"_s, path, u"--indicator"_s, u"CQ90"_s, u"--value"_s, u"50"_s,
                                   u"--from"_s, u"2022-06-01"_s, u"--due"_s, u"2022-12-31"_s, u"--split"_s,
                                   u"households"_s, u"--today"_s, u"2022-06-14"_s});
        QVERIFY2(target.code == 0, qPrintable(target.errors));
        QCOMPARE(figure({})[u"percent"_s].toDouble(), 2.0);

        const Answer report = cli(
            {u"report"_s, path, u"--period"_s, u"2022-06"_s, u"--out"_s, folder.path(), u"--today"_s, u"2022-06-14"_s});
        QVERIFY2(report.code == 0, qPrintable(report.errors));
        QString paper;
        for (const PdfPage& page : readPdf(folder.filePath(u"bao-cao-2022-06.pdf"_s)))
            paper += page.text() + u' ';
        QVERIFY(paper.contains(u"Chữ ký số từ xa"_s));
    }
};

QTEST_MAIN(IndicatorTest)
#include "indicator_test.moc"
