// SPDX-License-Identifier: GPL-3.0-or-later
// Headers as offices draw them are found, and rows that are no data are left out.
#include "app/base/text.h"
#include "app/exchange/header_match.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace sotoso;
using namespace sotoso::exchange;
using namespace Qt::StringLiterals;

namespace {

QString samples() {
    return QString::fromUtf8(SOTOSO_TEST_DATA) + u"/samples/"_s;
}

/// A sheet from rows of cells; an empty list is a blank row.
Sheet sheetOf(const QList<QStringList>& rows) {
    Sheet sheet;
    sheet.fileName = u"thu.xlsx"_s;
    for (int i = 0; i < rows.size(); ++i) {
        sheet.startRow(i + 1);
        for (int column = 0; column < rows[i].size(); ++column)
            sheet.addText(column, rows[i][column]);
        sheet.endRow();
    }
    return sheet;
}

QList<int> dataNumbers(const Sheet& sheet, ImportKind kind) {
    const auto header = matchHeader(sheet, kind);
    if (!header)
        return {-1};
    const auto kinds = rowKinds(sheet, *header, kind);
    QList<int> numbers;
    for (qsizetype row = 0; row < kinds.size(); ++row)
        if (kinds[row] == RowKind::Data)
            numbers.append(sheet.rowNumber(row));
    return numbers;
}

} // namespace

class HeaderMatchTest : public QObject {
    Q_OBJECT
private slots:
    void samplesHaveTheirRows_data();
    void samplesHaveTheirRows();
    void titlesRegardlessOfCaseAccentsOrder();
    void twoRows();
    void threeRowsAndNumbering();
    void firstDataRowIsNotHeader();
    void totalsAndFootersAreLeftOut();
    void familyNameTongIsNoTotal();
    void headerAgainOnEachPage();
    void missingColumnIsNamed();
    void visitsByHouseholdOrByPlace();
    void headerAfterRow20IsNotFound();
    void mapNamesOtherTitles();
    void secondOfTwoAlikeIsReported();
    void everySheetIsTried();
};

void HeaderMatchTest::samplesHaveTheirRows_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("map");
    QTest::addColumn<int>("read");
    QFile manifest(samples() + u"manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonArray files = QJsonDocument::fromJson(manifest.readAll())["files"_L1].toArray();
    for (const QJsonValue& entry : files) {
        if (!entry["read"_L1].isDouble())
            continue;
        const QString file = entry["file"_L1].toString();
        const auto add = [&](const QString& encoding) {
            QTest::newRow(qPrintable(file + u' ' + encoding))
                << file << entry["kind"_L1].toString() << entry["sheet"_L1].toString() << encoding
                << entry["map"_L1].toString() << entry["read"_L1].toInt();
        };
        add(u"auto"_s);
        if (entry["encoding"_L1].isString())
            add(entry["encoding"_L1].toString());
    }
}

void HeaderMatchTest::samplesHaveTheirRows() {
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFETCH(QString, sheet);
    QFETCH(QString, encoding);
    QFETCH(QString, map);
    QFETCH(int, read);
    const ImportKind wanted = *parseImportKind(kind);
    ColumnMap columns;
    if (!map.isEmpty()) {
        const auto given = readColumnMap(samples() + map, wanted);
        QVERIFY(given.has_value());
        columns = *given;
        QCOMPARE(columns.dateFormat, u"d/M/yyyy"_s);
    }
    ReadOptions options;
    options.sheetName = sheet;
    options.encoding = *parseEncoding(encoding);
    const auto table = openTable(samples() + file, wanted, options, columns);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().text + u" | "_s + table.error().detail));
    QCOMPARE(table->dataRows.size(), read);
    if (!sheet.isEmpty())
        QCOMPARE(table->sheet.name, sheet);
}

void HeaderMatchTest::titlesRegardlessOfCaseAccentsOrder() {
    const Sheet sheet =
        sheetOf({{u"  CHU   HO "_s, u"khu phố (*)"_s, u"STT"_s, u"Số  Nhà:"_s}, {u"An"_s, u"1"_s, u"1"_s, u"2"_s}});
    const auto match = matchHeader(sheet, ImportKind::Households);
    QVERIFY(match.has_value());
    QCOMPARE(match->column(Field::Head), 0);
    QCOMPARE(match->column(Field::Area), 1);
    QCOMPARE(match->column(Field::HouseNo), 3);
    QCOMPARE(match->unknown, QStringList{u"STT"_s});
    QCOMPARE(match->title(Field::Area), u"khu phố (*)"_s);
}

void HeaderMatchTest::twoRows() {
    const auto table = openTable(samples() + u"odd/two_row_header.xlsx"_s, ImportKind::Households);
    QVERIFY(table.has_value());
    QCOMPARE(table->header.firstRow, 1);
    QCOMPARE(table->header.lastRow, 2);
    for (const Field field :
         {Field::HouseholdCode, Field::Area, Field::Head, Field::HouseNo, Field::Street, Field::Phone})
        QVERIFY2(table->header.has(field), qPrintable(fieldName(field)));
    QCOMPARE(table->header.title(Field::Street), u"Địa chỉ / Đường"_s);
    QCOMPARE(table->sheet.rowNumber(table->dataRows.first()), 3);
}

void HeaderMatchTest::threeRowsAndNumbering() {
    const Sheet sheet = sheetOf({{u"ỦY BAN NHÂN DÂN"_s},
                                 {},
                                 {u"TT"_s, u"Thông tin hộ"_s, {}, u"Địa chỉ"_s},
                                 {{}, u"Khu phố"_s, u"Chủ hộ"_s, u"Nơi ở"_s},
                                 {{}, {}, {}, u"Số nhà"_s, u"Đường"_s},
                                 {u"(1)"_s, u"(2)"_s, u"(3)"_s, u"(4)"_s, u"(5)"_s},
                                 {u"1"_s, u"KP1"_s, u"An"_s, u"12"_s, u"Lê Lợi"_s}});
    const auto match = matchHeader(sheet, ImportKind::Households);
    QVERIFY(match.has_value());
    QCOMPARE(match->lastRow, 5);
    QCOMPARE(match->columns.size(), 4);
    QCOMPARE(dataNumbers(sheet, ImportKind::Households), QList<int>{7});
}

void HeaderMatchTest::firstDataRowIsNotHeader() {
    // A note that reads like a title does not make its row one.
    const Sheet sheet =
        sheetOf({{u"Khu phố"_s, u"Chủ hộ"_s, u"Khác"_s}, {u"KP1"_s, u"An"_s, u"Ghi chú"_s}, {u"KP1"_s, u"Bình"_s}});
    QCOMPARE(dataNumbers(sheet, ImportKind::Households), (QList<int>{2, 3}));
}

void HeaderMatchTest::totalsAndFootersAreLeftOut() {
    const Sheet sheet = sheetOf({{u"TT"_s, u"Khu phố"_s, u"Chủ hộ"_s, u"Số nhân khẩu"_s},
                                 {u"1"_s, u"KP1"_s, u"An"_s, u"3"_s},
                                 {{}, u"Cộng khu phố 1"_s, {}, u"3"_s},
                                 {u"2"_s, u"KP2"_s, u"Bình"_s, u"4"_s},
                                 {u"3"_s, {}, u"Thiếu khu phố"_s, u"4"_s},
                                 {u"4"_s, u"KP2"_s, u"Cúc"_s, u"4"_s},
                                 {u"Tổng cộng: 3 hộ"_s, {}, {}, u"11"_s},
                                 {},
                                 {{}, {}, u"Ngày 14 tháng 6 năm 2022"_s},
                                 {{}, {}, u"Người lập biểu"_s}});
    QCOMPARE(dataNumbers(sheet, ImportKind::Households), (QList<int>{2, 4, 5, 6}));
    const Sheet members =
        sheetOf({{u"Họ và tên"_s, u"Vai trò"_s}, {u"An"_s, u"tổ trưởng"_s}, {u"TỔNG CỘNG"_s, u"1"_s}});
    QCOMPARE(dataNumbers(members, ImportKind::Members), QList<int>{2});
}

void HeaderMatchTest::familyNameTongIsNoTotal() {
    const Sheet sheet =
        sheetOf({{u"Họ và tên"_s, u"Mã hộ"_s}, {u"Tống Văn An"_s}, {u"Tống"_s, u"H1"_s}, {u"Công Thị B"_s}});
    QCOMPARE(dataNumbers(sheet, ImportKind::Residents), (QList<int>{2, 3, 4}));
}

void HeaderMatchTest::headerAgainOnEachPage() {
    const Sheet sheet =
        sheetOf({{u"Khu phố"_s, u"Chủ hộ"_s}, {u"KP1"_s, u"An"_s}, {u"KHU PHỐ"_s, u"Chủ hộ"_s}, {u"KP1"_s, u"Bình"_s}});
    QCOMPARE(dataNumbers(sheet, ImportKind::Households), (QList<int>{2, 4}));
}

void HeaderMatchTest::missingColumnIsNamed() {
    const auto match = matchHeader(sheetOf({{u"Mã hộ"_s, u"Chủ hộ"_s}, {u"1"_s, u"An"_s}}), ImportKind::Households);
    QVERIFY(!match);
    QVERIFY(match.error().text.contains(u"Khu phố"_s) && match.error().text.contains(u"thu.xlsx"_s));
    QVERIFY(!match.error().text.contains(u"Chủ hộ"_s));
}

void HeaderMatchTest::visitsByHouseholdOrByPlace() {
    QVERIFY(matchHeader(sheetOf({{u"Ngày"_s, u"Mã hộ"_s, u"Kết quả"_s}}), ImportKind::Visits).has_value());
    QVERIFY(
        matchHeader(sheetOf({{u"Ngày"_s, u"Khu phố"_s, u"Chủ hộ"_s, u"Số nhà"_s, u"Kết quả"_s}}), ImportKind::Visits)
            .has_value());
    QVERIFY(!matchHeader(sheetOf({{u"Ngày"_s, u"Khu phố"_s, u"Chủ hộ"_s, u"Kết quả"_s}}), ImportKind::Visits));
}

void HeaderMatchTest::headerAfterRow20IsNotFound() {
    QList<QStringList> rows(19);
    rows[0] = {u"Danh sách"_s};
    rows += QList<QStringList>{{u"Khu phố"_s, u"Chủ hộ"_s}, {u"KP1"_s, u"An"_s}};
    QVERIFY(matchHeader(sheetOf(rows), ImportKind::Households).has_value());
    rows.prepend({u"UBND"_s});
    QVERIFY(!matchHeader(sheetOf(rows), ImportKind::Households));
}

void HeaderMatchTest::mapNamesOtherTitles() {
    ColumnMap map;
    map.columns = {{u"Tên chủ hộ"_s, u"chu ho"_s}, {u"Địa bàn"_s, u"Khu phố"_s}};
    const auto match =
        matchHeader(sheetOf({{u"TÊN CHỦ HỘ"_s, u"địa bàn"_s}, {u"An"_s, u"KP1"_s}}), ImportKind::Households, map);
    QVERIFY(match.has_value());
    QCOMPARE(match->column(Field::Head), 0);
    QVERIFY(!readColumnMap(samples() + u"README.md"_s, ImportKind::Households));
    QVERIFY(!readColumnMap(samples() + u"odd/other_headers.map.json"_s, ImportKind::Members)); // no “Chủ hộ” there
    QCOMPARE(readColumnMap(samples() + u"none.json"_s, ImportKind::Members).error().kind, Error::Kind::NotFound);
}

void HeaderMatchTest::secondOfTwoAlikeIsReported() {
    const auto match = matchHeader(
        sheetOf({{u"Khu phố"_s, u"Chủ hộ"_s, u"Ghi chú"_s, u"Ghi chú"_s}, {u"1"_s, u"An"_s}}), ImportKind::Households);
    QVERIFY(match.has_value());
    QCOMPARE(match->column(Field::Note), 2);
    QCOMPARE(match->unknown, QStringList{u"Ghi chú"_s});
}

void HeaderMatchTest::everySheetIsTried() {
    const auto table = openTable(samples() + u"messy/luot_3_khong_ma.xlsx"_s, ImportKind::Visits);
    QVERIFY(table.has_value());
    QCOMPARE(table->sheet.name, u"Thăm hộ"_s);
    ReadOptions loose;
    loose.sheetName = u"tham  HO"_s;
    QVERIFY(openTable(samples() + u"messy/luot_3_khong_ma.xlsx"_s, ImportKind::Visits, loose).has_value());
    ReadOptions none;
    none.sheetName = u"Không có"_s;
    const auto missing = openTable(samples() + u"messy/luot_3_khong_ma.xlsx"_s, ImportKind::Visits, none);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().text.contains(u"Danh mục"_s));
}

QTEST_GUILESS_MAIN(HeaderMatchTest)
#include "header_match_test.moc"
