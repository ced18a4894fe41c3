// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of Excel 5 to 2003 (.xls): the same cells as in the .xlsx of the same list, whatever program wrote them;
// and files that lie about themselves are refused.
#include "app/exchange/decode_columns.h"
#include "app/exchange/header_match.h"
#include "tests/support/old_workbook.h"

#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace sotoso;
using namespace sotoso::exchange;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

// Records by their numbers, as the format names them.
enum : quint16 {
    formula = 0x0006,
    dateMode = 0x0022,
    filePass = 0x002f,
    font = 0x0031,
    more = 0x003c,
    codePage = 0x0042,
    mulRk = 0x00bd,
    richLabel = 0x00d6,
    style = 0x00e0,
    sst = 0x00fc,
    labelSst = 0x00fd,
    blank = 0x0201,
    number = 0x0203,
    label = 0x0204,
    boolErr = 0x0205,
    string = 0x0207,
    rk = 0x027e,
    format = 0x041e,
    sharedFormula = 0x04bc
};

QByteArray at(int row, int column, int styled = 0) {
    return packed(quint16(row), quint16(column), quint16(styled));
}
QByteArray numberCell(int row, int column, double value, int styled = 0) {
    return record(number, at(row, column, styled) + packed(value));
}
QByteArray labelCell(int row, int column, const QString& text) {
    return record(label, at(row, column) + wideText<quint16>(text));
}
QByteArray byteCell(int row, int column, const QByteArray& text, int styled = 0) {
    return record(label, at(row, column, styled) + packed(quint16(text.size())) + text);
}
QByteArray sharedCell(int row, int column, quint32 text, int styled = 0) {
    return record(labelSst, at(row, column, styled) + packed(text));
}
QByteArray styleOf(int ofFont, int ofFormat) {
    return record(style, packed(quint16(ofFont), quint16(ofFormat)) + QByteArray(16, '\0'));
}
QByteArray narrowText(const QByteArray& text) {
    return packed(quint16(text.size()), quint8(0)) + text;
}
/// The result of a formula, with nothing in the formula itself.
QByteArray formulaCell(int row, int column, const QByteArray& result) {
    return record(formula, at(row, column) + result + QByteArray(8, '\0'));
}
QByteArray special(quint8 kind, quint8 value = 0) {
    return packed(kind, quint8(0), value, quint8(0), quint16(0), quint16(0xffff));
}

QStringList cellsOf(const Sheet& sheet) {
    static const char* const kinds[] = {"empty", "text", "number", "date", "bool", "error"};
    QStringList cells;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row)
        sheet.eachCell(row, [&](int column, const Cell& cell) {
            QString line = u"%1%2 %3 %4"_s.arg(columnLetters(column)).arg(sheet.rowNumber(row));
            line = line.arg(QLatin1StringView(kinds[int(cell.kind)]), cell.text);
            cells += cell.font.isEmpty() ? line : line + u" in "_s + cell.font;
        });
    return cells;
}

QString data(const char* name) {
    return QString::fromUtf8(SOTOSO_TEST_DATA) + u"/old_workbooks/"_s + QString::fromUtf8(name);
}

} // namespace

class OldWorkbooks : public QObject {
    Q_OBJECT
    QTemporaryDir folder;

    QString write(const QByteArray& bytes, const QString& name = u"cu.xls"_s) const {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// The cells of the first sheet with content; what is wrong with the file, where something is.
    QStringList read(const QByteArray& bytes, const QString& name = u"cu.xls"_s) const {
        auto sheet = readSheet(write(bytes, name));
        if (!sheet)
            return {sheet.error().text, sheet.error().detail};
        decodeColumns(*sheet, {});
        return cellsOf(*sheet);
    }
    QStringList readBook(const QByteArray& globals, const QByteArray& cells, bool unicode = true) const {
        return read(
            contained(oldStream(globals, {{u"a"_s, cells}}, unicode), unicode ? u"Workbook"_s : u"Book"_s).bytes);
    }

private slots:
    void theSameAsTheNewWorkbook();
    void everyKindOfCell();
    void days();
    void textsThatGoOnInTheNextRecord();
    void cellsInAnyOrder();
    void bytesOfOldEncodings();
    void withoutAContainer();
    void manySheetsAndStreams();
    void largeOnes();
    void lockedAndVeryOld();
    void liesAreRefused_data();
    void liesAreRefused();
    void cutAnywhere();
};

/// Both written by LibreOffice: days in many formats, merged cells, fonts, a hidden sheet, texts over several records.
void OldWorkbooks::theSameAsTheNewWorkbook() {
    const QString old = data("mixed.xls"), now = data("mixed.xlsx");
    const auto names = sheetNames(old);
    QVERIFY(names);
    QCOMPARE(*names, *sheetNames(now));
    QCOMPARE(names->size(), 4);
    const QStringList each = *names + QStringList{QString()};
    for (const QString& name : each) {
        ReadOptions options;
        options.sheetName = name;
        const auto one = readSheet(old, options), other = readSheet(now, options);
        QCOMPARE(one.has_value(), other.has_value());
        if (!one) // the empty one
            continue;
        QCOMPARE(cellsOf(*one), cellsOf(*other));
        QVERIFY(!cellsOf(*one).isEmpty());
        QCOMPARE(one->hiddenSheets, other->hiddenSheets);
        QCOMPARE(one->merges.size(), other->merges.size());
        for (qsizetype i = 0; i < one->merges.size(); ++i) {
            const Merge &a = one->merges[i], &b = other->merges[i];
            QVERIFY(a.firstRow == b.firstRow && a.lastRow == b.lastRow && a.firstColumn == b.firstColumn &&
                    a.lastColumn == b.lastColumn);
        }
    }
    QCOMPARE(readSheet(old)->hiddenSheets, QStringList{u"Ẩn"_s});
}

void OldWorkbooks::everyKindOfCell() {
    const auto packedWhole = [](int whole) { return quint32(whole) << 2 | 2; };
    const QByteArray half = packed(quint32(0x3fe00000)); // the upper half of 0.5
    const QByteArray cells =
        numberCell(0, 0, 1.25) + record(rk, at(0, 1) + packed(packedWhole(-7))) +
        record(rk, at(0, 2) + packed(packedWhole(1234) | 1)) + record(rk, at(0, 3) + half) +
        record(rk, at(0, 4) + packed(quint32(0x40590001))) + record(blank, at(0, 5)) +
        record(mulRk,
               packed(quint16(1), quint16(3), quint16(0), packedWhole(5), quint16(0), packedWhole(6), quint16(0)) +
                   half + packed(quint16(5))) +
        labelCell(2, 0, u"Đường 3/2"_s) + record(richLabel, at(2, 1) + narrowText("dam") + packed(quint16(0))) +
        record(boolErr, at(2, 2) + packed(quint8(1), quint8(0))) +
        record(boolErr, at(2, 3) + packed(quint8(0x2a), quint8(1))) + labelCell(2, 4, u"  "_s) +
        formulaCell(3, 0, packed(2.5)) + formulaCell(3, 1, special(0)) + record(sharedFormula, QByteArray(10, '\0')) +
        record(string, wideText<quint16>(u"hộ số 1"_s)) + formulaCell(3, 2, special(1, 1)) +
        formulaCell(3, 3, special(2, 0x07)) + formulaCell(3, 4, special(3)) + formulaCell(3, 5, special(0)) +
        numberCell(4, 255, 9);
    const QStringList expected{
        u"A1 number 1,25"_s,   u"B1 number -7"_s,  u"C1 number 12,34"_s, u"D1 number 0,5"_s,     u"E1 number 1"_s,
        u"D2 number 5"_s,      u"E2 number 6"_s,   u"F2 number 0,5"_s,   u"A3 text Đường 3/2"_s, u"B3 text dam"_s,
        u"C3 bool TRUE"_s,     u"D3 error #N/A"_s, u"A4 number 2,5"_s,   u"B4 text hộ số 1"_s,   u"C4 bool TRUE"_s,
        u"D4 error #DIV/0!"_s, u"IV5 number 9"_s};
    QCOMPARE(readBook({}, cells), expected);
}

void OldWorkbooks::days() {
    QByteArray styles = record(format, packed(quint16(164)) + wideText<quint16>(u"\"ngày\" d \"tháng\" m"_s)) +
                        record(format, packed(quint16(165)) + wideText<quint16>(u"#,##0 \"day\""_s)) +
                        record(format, packed(quint16(166)) + narrowText("[h]:mm"));
    QByteArray cells;
    const int formats[] = {0, 14, 22, 164, 165, 166, 20};
    for (int i = 0; i < int(std::size(formats)); ++i) {
        styles += styleOf(0, formats[i]);
        cells += numberCell(0, i, 44'726.5, i);
    }
    const QStringList expected{u"A1 number 44726,5"_s,  u"B1 date 14/06/2022"_s, u"C1 date 14/06/2022"_s,
                               u"D1 date 14/06/2022"_s, u"E1 number 44726,5"_s,  u"F1 number 44726,5"_s,
                               u"G1 number 44726,5"_s};
    QCOMPARE(readBook(styles, cells), expected);
    const QByteArray from1904 = record(dateMode, packed(quint16(1)));
    QCOMPARE(readBook(from1904 + styleOf(0, 14), numberCell(0, 0, 43'264)), QStringList{u"A1 date 14/06/2022"_s});
}

void OldWorkbooks::textsThatGoOnInTheNextRecord() {
    const auto start = [](int letters, quint8 flags) { return packed(quint16(letters), flags); };
    const auto flag = [](quint8 flags) { return packed(flags); };
    const QString address = u"Hẻm 5 Đường Trưng Nữ Vương "_s.repeated(300);
    QByteArray texts = record(sst, packed(quint32(9), quint32(9)) + narrowText("mot") + start(7, 1) + wide(u"Đườn"_s));
    texts += record(more, flag(0) + "g 1" + start(5, 0) + "Ng"); // wide, then narrow
    texts += record(more, flag(1) + wide(u"Ấn"_s));              // narrow, then wide; its last letter is missing
    texts += record(more, flag(0) + "h");                        // over three
    texts += record(more, start(2, 1 | 8) + packed(quint16(2)) + wide(u"Ốc"_s)); // its two runs stand in the next ones
    texts += record(more, packed(quint16(0), quint16(5)));
    texts += record(more, packed(quint16(1), quint16(0)) + start(3, 4) + packed(quint32(6)) + "doc123"); // read aloud
    texts += record(more, "456" + start(2, 0) + "  " + start(0, 0));                                     // blank ones
    const QByteArray letters = wide(address);
    texts += record(more, start(int(address.size()), 1) + letters.left(8000));
    texts += record(more, flag(1) + letters.mid(8000) + narrowText("cuoi"));
    QByteArray fonts, cells;
    for (const char16_t* name : {u"Arial", u"Arial", u"Arial", u"Arial", u".VnTime"}) // the fourth has number 5
        fonts += record(font, QByteArray(14, '\0') + wideText<quint8>(QString::fromUtf16(name)));
    for (quint32 i = 0; i < 9; ++i)
        cells += sharedCell(0, int(i), i);
    const QByteArray name = wide(address);
    cells += formulaCell(1, 0, special(0)) +
             record(string, packed(quint16(address.size()), quint8(1)) + name.left(4000)) +
             record(more, flag(1) + name.mid(4000));
    const QStringList expected{u"A1 text mot in Arial"_s,   u"B1 text Đường 1 in Arial"_s,
                               u"C1 text NgẤnh in Arial"_s, u"D1 text Ốc in .VnTime"_s,
                               u"E1 text doc in Arial"_s,   u"H1 text "_s + address + u" in Arial"_s,
                               u"I1 text cuoi in Arial"_s,  u"A2 text "_s + address + u" in Arial"_s};
    QCOMPARE(readBook(fonts + styleOf(0, 0) + texts, cells), expected);
}

void OldWorkbooks::cellsInAnyOrder() {
    const QByteArray cells = labelCell(9, 2, u"cuối"_s) + numberCell(0, 1, 2) + formulaCell(4, 3, special(0)) +
                             record(string, wideText<quint16>(u"giữa"_s)) + numberCell(0, 0, 1) + numberCell(4, 0, 3);
    const QStringList expected{u"A1 number 1"_s, u"B1 number 2"_s, u"A5 number 3"_s, u"D5 text giữa"_s,
                               u"C10 text cuối"_s};
    QCOMPARE(readBook({}, cells), expected);
}

/// Before Excel 97 texts are bytes: which encoding they are in, the letters or the font say.
void OldWorkbooks::bytesOfOldEncodings() {
    const QByteArray tcvn3 = "Nguy\xd4n Th\xde Ho\xb5", vni = "Nguye\xe3n Th\xf2 Ho\xf8"
                                                              "a";
    QCOMPARE(readBook({}, byteCell(0, 0, tcvn3) + byteCell(1, 0, "Tr\xc7n V\xa8n An"), false),
             (QStringList{u"A1 text Nguyễn Thị Hoà"_s, u"A2 text Trần Văn An"_s}));
    QCOMPARE(readBook({}, byteCell(0, 0, vni), false), QStringList{u"A1 text Nguyễn Thị Hòa"_s});
    const auto named = [](const QByteArray& name) {
        return record(font, QByteArray(14, '\0') + packed(quint8(name.size())) + name);
    };
    QCOMPARE(readBook(named("Arial") + named(".VnTimeH") + styleOf(0, 0) + styleOf(1, 0),
                      byteCell(0, 0, tcvn3, 1) + byteCell(0, 1, "KP1"), false),
             (QStringList{u"A1 text NGUYỄN THỊ HOÀ in .VnTimeH"_s, u"B1 text KP1 in Arial"_s}));
    const QByteArray form = "d/m/yyyy";
    QCOMPARE(readBook(record(format, packed(quint16(170), quint8(form.size())) + form) + styleOf(0, 170),
                      numberCell(0, 0, 44'726), false),
             QStringList{u"A1 date 14/06/2022"_s});
    const QByteArray stream =
        oldStream(record(codePage, packed(quint16(1258))), {{u"Khu ph\u00f4\u00ec 1"_s, byteCell(0, 0, "KP1")}}, false);
    QCOMPARE(*sheetNames(write(contained(stream, u"BOOK"_s).bytes)), QStringList{u"Khu phố 1"_s});
}

/// Many a web program writes a list as a few records and nothing around them, and Excel opens it.
void OldWorkbooks::withoutAContainer() {
    const QByteArray plain = record(0x0809, packed(quint16(0), quint16(0x10), quint16(0), quint16(0))) +
                             byteCell(0, 0, "Khu phố") + byteCell(0, 1, "Chủ hộ") + byteCell(1, 0, "Khu phố 1") +
                             byteCell(1, 1, "Nguyễn Văn An") + numberCell(1, 2, 4) + record(0x000a);
    QCOMPARE(read(plain, u"KP3.xls"_s), (QStringList{u"A1 text Khu phố"_s, u"B1 text Chủ hộ"_s, u"A2 text Khu phố 1"_s,
                                                     u"B2 text Nguyễn Văn An"_s, u"C2 number 4"_s}));
    QCOMPARE(*sheetNames(folder.filePath(u"KP3.xls"_s)), QStringList{u"KP3"_s});
}

void OldWorkbooks::manySheetsAndStreams() {
    QList<OldSheet> sheets{{u"Biểu đồ"_s, numberCell(0, 0, 1), 0, 2}, {u"Trống"_s, record(blank, at(0, 0))}};
    QStringList names{u"Trống"_s};
    for (int i = 1; i <= 80; ++i) {
        const QString name = u"Khu phố %1 phường 1 thành phố"_s.arg(i).leftJustified(31, u'x');
        // A chart inside a sheet is no part of it.
        const QByteArray chart =
            record(0x0809, packed(quint16(0x0600), quint16(0x20))) + numberCell(0, 0, -1) + record(0x000a);
        sheets.append({name, chart + numberCell(0, 0, i), quint8(i == 1 ? 1 : i == 2 ? 2 : 0)});
        if (i > 2)
            names.append(name);
    }
    const QString path = write(contained(oldStream({}, sheets), u"Workbook"_s, 40).bytes);
    names += {sheets[2].name, sheets[3].name}; // those that are hidden
    QCOMPARE(*sheetNames(path), names);
    QCOMPARE(cellsOf(*readSheet(path)), QStringList{u"A1 number 3"_s});
    ReadOptions last;
    last.sheetName = names[78];
    QCOMPARE(cellsOf(*readSheet(path, last)), QStringList{u"A1 number 80"_s});
}

void OldWorkbooks::largeOnes() {
    QByteArray cells;
    for (int row = 0; row < 50'000; ++row)
        for (int column = 0; column < 10; ++column)
            cells += numberCell(row, column, row * 10 + column + 0.5);
    const Container made = contained(oldStream({}, {{u"a"_s, cells}}));
    QVERIFY(made.bytes.size() > 8'000'000);
    const auto sheet = readSheet(write(made.bytes));
    QVERIFY(sheet);
    QCOMPARE(sheet->rowCount(), 50'000);
    for (int row = 0; row < 50'000; ++row)
        QCOMPARE(sheet->cell(row, row % 10).number, row * 10 + row % 10 + 0.5);
    ReadOptions few;
    few.limits.cells = 1000;
    QVERIFY(!readSheet(folder.filePath(u"cu.xls"_s), few));
}

void OldWorkbooks::lockedAndVeryOld() {
    QVERIFY(readBook(record(filePass, QByteArray(6, '\0')), {}).first().contains(u"protected by a password"_s));
    for (const char version : {'\x00', '\x02', '\x04'}) {
        const QByteArray excel4 = QByteArray(1, '\x09') + version + QByteArray(version ? "\x06\x00" : "\x04\x00", 2) +
                                  QByteArray(6, '\0') + record(0x000a);
        QVERIFY(read(excel4).first().contains(u"very old Excel"_s));
    }
    QVERIFY(read(contained("no book at all", u"WordDocument"_s).bytes).first().contains(u"Word document"_s));
    QVERIFY(read(contained("no book at all", u"EncryptedPackage"_s).bytes).first().contains(u"password"_s));
    // A list that only speaks of it is none.
    QCOMPARE(readBook({}, labelCell(0, 0, u"WordDocument, EncryptedPackage"_s)),
             QStringList{u"A1 text WordDocument, EncryptedPackage"_s});
}

void OldWorkbooks::liesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = oldStream({}, {{u"a"_s, numberCell(0, 0, 1)}});
    const QByteArray longOne = oldStream({}, {{u"a"_s, record(blank, at(0, 0)).repeated(1000) + numberCell(0, 0, 1)}});
    QVERIFY(readSheet(write(contained(good).bytes)).has_value() &&
            readSheet(write(contained(longOne).bytes)).has_value());

    const auto changed = [&](const char* name, const QByteArray& stream,
                             const std::function<void(Container&)>& change) {
        Container made = contained(stream);
        change(made);
        QTest::newRow(name) << made.bytes;
    };
    const quint32 far = 0x00ffffff;
    changed("sectors of 2 GB", good, [](Container& c) { c.put(30, packed(quint16(31))); });
    changed("sectors of a byte", good, [](Container& c) { c.put(30, packed(quint16(0))); });
    changed("small sectors of 32 KB", good, [](Container& c) { c.put(32, packed(quint16(15))); });
    changed("directory beyond the end", good, [&](Container& c) { c.put(48, packed(far)); });
    changed("directory in a circle", good, [](Container& c) {
        const auto sector = quint32((c.directory - 512) / 512);
        c.put(c.table + sector * 4, packed(sector));
    });
    changed("name of 65,535 bytes", good, [](Container& c) { c.put(c.entry + 64, packed(quint16(65'535))); });
    changed("name of no bytes", good, [](Container& c) { c.put(c.entry + 64, packed(quint16(0))); });
    changed("tree in a circle", good, [](Container& c) {
        c.put(c.entry + 64, packed(quint16(4), quint8(2), quint8(1), quint32(1), quint32(1), quint32(0)));
    });
    changed("entry beyond the end", good, [&](Container& c) { c.put(c.directory + 76, packed(far)); });
    changed("stream of 4 GB", good, [](Container& c) { c.put(c.entry + 120, packed(quint32(0xffffffff))); });
    changed("long stream in a circle", longOne, [](Container& c) { c.put(c.table, packed(quint32(0))); });
    changed("long stream beyond the end", longOne, [&](Container& c) { c.put(c.table, packed(far)); });
    changed("long stream that breaks off", longOne, [](Container& c) { c.put(c.table, packed(quint32(0xfffffffe))); });
    changed("table beyond the end", longOne, [&](Container& c) { c.put(76, packed(far)); });
    changed("no table", good, [](Container& c) { c.put(76, packed(quint32(0xffffffff))); });
    changed("small stream in a circle", good,
            [](Container& c) { c.put(512 + (c.directory - 1024) / 512 * 512, packed(quint32(0))); });
    changed("small stream beyond the end", good, [&](Container& c) { c.put(c.entry + 116, packed(far)); });
    changed("small sectors nowhere", good, [&](Container& c) { c.put(c.directory + 116, packed(far)); });
    changed("further tables in a circle", longOne, [](Container& c) {
        c.put(68, packed(quint32((c.bytes.size() - 512) / 512)));
        c.put(76, QByteArray(436, '\xff'));
        c.bytes += QByteArray(508, '\xff') + packed(quint32((c.bytes.size() - 512) / 512));
    });

    const auto book = [&](const char* name, const QByteArray& globals, const QByteArray& cells) {
        QTest::newRow(name) << contained(oldStream(globals, {{u"a"_s, cells}})).bytes;
    };
    const auto texts = [](const QByteArray& all, quint32 count = 1) { return record(sst, packed(count, count) + all); };
    book("4,000,000,000 shared texts", texts(narrowText("a"), 4'000'000'000), sharedCell(0, 0, 1));
    book("shared text beyond its record", texts(packed(quint16(65'535), quint8(0)) + "abc"), sharedCell(0, 0, 0));
    book("half a letter", texts(packed(quint16(2), quint8(1)) + "abc"), sharedCell(0, 0, 0));
    book("shared text of 65,535 runs", texts(packed(quint16(1), quint8(8), quint16(65'535)) + "a"),
         sharedCell(0, 0, 0));
    book("4 GB read aloud", texts(packed(quint16(1), quint8(4), quint32(0xffffffff)) + "a"), sharedCell(0, 0, 0));
    book("no shared texts", {}, sharedCell(0, 0, 0));
    book("shared texts in a thousand pieces", texts({}, 2) + record(more).repeated(1000), sharedCell(0, 0, 0));
    book("text beyond its record", {}, record(label, at(0, 0) + packed(quint16(65'535), quint8(1)) + wide(u"a"_s)));
    book("result beyond its record", {},
         formulaCell(0, 0, special(0)) + record(string, packed(quint16(9), quint8(0)) + "a"));
    book("column 65,535", {}, numberCell(0, 65'535, 1));
    book("numbers beyond the last column", {}, record(mulRk, packed(quint16(0), quint16(250)) + QByteArray(62, '\0')));
    book("numbers that break off", {},
         record(mulRk, packed(quint16(0), quint16(0), quint16(0))) + record(number, at(0, 0)));
    book("no number", {}, numberCell(0, 0, std::numeric_limits<double>::quiet_NaN()));
    book("cell without a place", {}, record(number, "a"));
    book("merges beyond their record", {}, record(0x00e5, packed(quint16(65'535))) + numberCell(0, 0, 1));
    book("format beyond its record", record(format, packed(quint16(1), quint16(65'535), quint8(1))),
         numberCell(0, 0, 1));
    book("font beyond its record", record(font, QByteArray(14, '\0') + packed(quint8(255), quint8(1))),
         numberCell(0, 0, 1));
    book("style beyond its record", record(style, "a"), numberCell(0, 0, 1));

    const auto sheetAt = [&](const char* name, quint32 place, quint8 length = 1) {
        QByteArray stream = good;
        const qsizetype entry = stream.indexOf(record(0x0085).left(2)) + 4;
        stream.replace(entry, 4, packed(place));
        stream.replace(entry + 6, 1, packed(length));
        QTest::newRow(name) << contained(stream).bytes;
    };
    sheetAt("sheet beyond the end", 0xffffffff);
    sheetAt("sheet at its own name", 24);
    sheetAt("sheet with a name of 255 letters", 0, 255);
    QTest::newRow("no sheet") << contained(oldStream({}, {})).bytes;
    QTest::newRow("record beyond the end")
        << contained(good.chopped(4) + packed(quint16(number), quint16(0xffff))).bytes;
    QTest::newRow("no end") << contained(good.chopped(4)).bytes;
    QTest::newRow("nothing but a beginning") << contained(record(0x0809, packed(quint16(0x0600), quint16(5)))).bytes;
    QTest::newRow("empty stream") << contained({}).bytes;
    QTest::newRow("zeros") << contained(QByteArray(8000, '\0')).bytes;
    QTest::newRow("header alone") << contained(good).bytes.left(512);
}

void OldWorkbooks::liesAreRefused() {
    QFETCH(QByteArray, bytes);
    const QString path = write(bytes, u"khu phố 1.xls"_s);
    const auto sheet = readSheet(path);
    QVERIFY2(!sheet, "accepted");
    QCOMPARE(sheet.error().kind, Error::Kind::Invalid);
    QVERIFY2(sheet.error().text.contains(u"khu phố 1.xls"_s), qPrintable(sheet.error().text));
    QVERIFY(!sheet.error().text.contains(u'\n'));
    QVERIFY(!openTable(path, ImportKind::Households));
}

void OldWorkbooks::cutAnywhere() {
    const QByteArray whole = contained(oldStream({}, {{u"a"_s, labelCell(0, 0, u"Hộ"_s).repeated(300)}})).bytes;
    QVERIFY(whole.size() > 6000);
    for (qsizetype size = whole.size() - 4; size > 0; size -= 61) {
        const auto sheet = readSheet(write(whole.left(size)));
        QVERIFY2(!sheet && sheet.error().kind == Error::Kind::Invalid, qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(OldWorkbooks)
#include "old_workbooks_test.moc"
