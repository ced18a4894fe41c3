// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parse.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

QDate d(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

class ParseTest : public QObject {
    Q_OBJECT
private slots:
    void counts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("want"); // -1: Invalid
        QTest::newRow("plain") << u"1200"_s << qint64{1200};
        QTest::newRow("points") << u"1.200"_s << qint64{1200};
        QTest::newRow("1.097") << u"1.097"_s << qint64{1097};
        QTest::newRow("spaces") << u"1 200"_s << qint64{1200};
        QTest::newRow("no-break space") << u" 1\u00a0200 "_s << qint64{1200};
        QTest::newRow("narrow space") << u"1\u202f200"_s << qint64{1200};
        QTest::newRow("millions") << u"1.234.567"_s << qint64{1234567};
        QTest::newRow("zero") << u"0"_s << qint64{0};
        QTest::newRow("leading zeros") << u"007"_s << qint64{7};
        QTest::newRow("plus") << u"+5"_s << qint64{5};
        QTest::newRow("spreadsheet 4.0") << u"4.0"_s << qint64{4};
        QTest::newRow("spreadsheet 4,00") << u"4,00"_s << qint64{4};
        QTest::newRow("10.0") << u"10.0"_s << qint64{10};
        QTest::newRow("grouped with decimals") << u"1.200,0"_s << qint64{1200};
        for (const char* bad : {"1.5",     "1,5",    "abc",       "",        " ",        "-",     "-4",
                                "\u22124", "1,200",  "1.20",      "12.00.0", "1.2345",   "0.500", "1..200",
                                ".500",    "1.200.", "1 200.300", "1 20",    "4 hộ",     "nt",    "x",
                                "1e3",     "1,",     ",5",        "--4",     "1234.567", "1.2.3", "9999999999999999",
                                "1/2",     "½",      "٣"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << qint64{-1};
    }
    void counts() {
        QFETCH(QString, text);
        QFETCH(qint64, want);
        const auto count = parseCount(text);
        QCOMPARE(bool(count), want >= 0);
        if (count)
            QCOMPARE(*count, want);
        else
            QVERIFY(count.error().kind == Error::Kind::Invalid && !count.error().text.isEmpty());
    }
    void anUnclearCountSaysWhatIsRight() {
        QVERIFY(parseCount(u"1.5"_s).error().text.contains(u"1.500"_s));
        QVERIFY(parseCount(u"-4"_s).error().text.contains(u"negative"_s));
        QVERIFY(parseDecimal(u"45.7"_s).error().text.contains(u"1,5"_s));
        QCOMPARE(parseCount(u"%1 %2"_s).error().text, u"“%1 %2” is not a number."_s);
    }
    void decimals_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("want"); // NaN: Invalid
        QTest::newRow("comma") << u"45,7"_s << 45.7;
        QTest::newRow("percent") << u"45,7 %"_s << 45.7;
        QTest::newRow("grouped") << u"1.200,5"_s << 1200.5;
        QTest::newRow("points group") << u"1.200"_s << 1200.0;
        QTest::newRow("whole") << u"12"_s << 12.0;
        QTest::newRow("negative") << u"-0,25"_s << -0.25;
        QTest::newRow("12.0") << u"12.0"_s << 12.0;
        for (const char* bad : {"45.7", "1.5", "", "%", "abc", "1,5,5", "1,5.5", "1,", "0.500"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << qQNaN();
    }
    void decimals() {
        QFETCH(QString, text);
        QFETCH(double, want);
        const auto value = parseDecimal(text);
        QCOMPARE(bool(value), !qIsNaN(want));
        if (value)
            QCOMPARE(*value, want);
    }
    void shownNumbersAreReadAgain() {
        QCOMPARE(showCount(0), u"0"_s);
        QCOMPARE(showCount(999), u"999"_s);
        QCOMPARE(showCount(1097), u"1.097"_s);
        QCOMPARE(showCount(1234567), u"1.234.567"_s);
        QCOMPARE(showCount(-100), u"-100"_s);
        QCOMPARE(showCount(-1097), u"-1.097"_s);
        QCOMPARE(showDecimal(45.7), u"45,7"_s);
        QCOMPARE(showDecimal(1234567.891, 2), u"1.234.567,89"_s);
        QCOMPARE(showDecimal(98.5, 2), u"98,50"_s);
        QCOMPARE(showDecimal(1200, 0), u"1.200"_s);
        QCOMPARE(showDecimal(-0.04), u"0,0"_s);
        QCOMPARE(showDecimal(-1234.5), u"-1.234,5"_s);
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            const qint64 count = random.generate64() % (Q_INT64_C(1) << random.bounded(1, 49));
            QCOMPARE(parseCount(showCount(count)).value(), count);
            const double value = double(count % 1000000000) / 10;
            QCOMPARE(parseDecimal(showDecimal(value)).value(), value);
        }
    }

    void dates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("near");
        QTest::addColumn<QDate>("want");
        const QDate june = d("2022-06-14");
        const auto row = [](const char* text, QDate near, const char* want) {
            QTest::addRow("%s%s", text, near.isValid() ? " near" : "") << QString::fromUtf8(text) << near << d(want);
        };
        row("14/6/2022", {}, "2022-06-14");
        row("14/06/2022", {}, "2022-06-14");
        row("2/9/22", {}, "2022-09-02");
        row("2/9/62", {}, "2062-09-02");
        row("14-6-2022", {}, "2022-06-14");
        row("14.06.2022", {}, "2022-06-14");
        row("2022-06-14", {}, "2022-06-14");
        row("2022/6/4", {}, "2022-06-04");
        row(" 14 / 06 / 2022 ", {}, "2022-06-14");
        row("29/2/2024", {}, "2024-02-29");
        row("14/06/2022 08:30", {}, "2022-06-14");
        row("2022-06-14T00:00:00", {}, "2022-06-14");
        row("2022-06-14 00:00:00.000Z", {}, "2022-06-14");
        row("02/09/1962", {}, "1962-09-02");
        row("14/6", june, "2022-06-14");
        row("1406", june, "2022-06-14");
        row("140622", june, "2022-06-14");
        row("14062022", june, "2022-06-14");
        row("14/06/2022", june, "2022-06-14");
        row("2/9/62", june, "1962-09-02");
        row("2/9/23", june, "1923-09-02");
        row("14/06/23", june, "2023-06-14");
        row("15/06/23", june, "1923-06-15");
        row("020962", june, "1962-09-02");
        row("31/12", d("2022-01-05"), "2021-12-31");
        row("3112", d("2022-01-05"), "2021-12-31");
        row("5/1", d("2021-12-30"), "2022-01-05");
        row("29/2", d("2023-06-01"), "2024-02-29");
        row("29/2", d("2024-06-01"), "2024-02-29");
    }
    void dates() {
        QFETCH(QString, text);
        QFETCH(QDate, near);
        QFETCH(QDate, want);
        const auto day = parseDate(text, near);
        QVERIFY2(day, day ? "" : qPrintable(day.error().text));
        QCOMPARE(*day, want);
    }
    void badDatesSayWhatIsWrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("near");
        QTest::addColumn<QString>("says");
        const QDate june = d("2022-06-14");
        const auto row = [](const char* text, QDate near, const char* says) {
            QTest::addRow("%s%s", text, near.isValid() ? " near" : "")
                << QString::fromUtf8(text) << near << QString::fromUtf8(says);
        };
        row("31/02/2022", {}, "no day 31 in month 2/2022");
        row("29/2/2022", {}, "no day 29");
        row("0/6/2022", {}, "no day 0");
        row("12/25/2022", {}, "no month 25. Day and month seem to be swapped");
        row("14/13/2022", {}, "no month 13");
        row("14/0/2022", {}, "no month 0");
        row("14/06/0022", {}, "year 22 cannot be");
        row("14/06/2522", {}, "year 2522 cannot be");
        row("2022-13-01", {}, "no month 13");
        row("29/2", june, "no day 29 in month 2/2022");
        row("3106", june, "no day 31");
        for (const char* text : {"",           " ",          "abc",         "hôm qua",
                                 "14/06/",     "/06/2022",   "14//2022",    "14/06/2022/1",
                                 "14/06.2022", "14 06 2022", "014/06/2022", "14/006/2022",
                                 "14/06/202",  "44726",      "14/6",        "1406",
                                 "140622",     "14062022",   "-14/6/2022",  "14/06/2022 lúc 8:30"})
            row(text, {}, "is not a date");
        for (const char* text : {"14", "146", "14062", "1406202", "140620222", "2022-06", "06/2022"})
            row(text, june, "is not a date");
    }
    void badDatesSayWhatIsWrong() {
        QFETCH(QString, text);
        QFETCH(QDate, near);
        QFETCH(QString, says);
        const auto day = parseDate(text, near);
        QVERIFY(!day);
        QCOMPARE(day.error().kind, Error::Kind::Invalid);
        QVERIFY2(day.error().text.contains(says), qPrintable(day.error().text));
    }
    void everyShownDateIsReadAgain() {
        for (QDate day = d("1999-12-25"); day < d("2032-01-10"); day = day.addDays(1)) {
            QCOMPARE(parseDate(showDate(day)).value(), day);
            QCOMPARE(parseDate(day.toString(Qt::ISODate)).value(), day);
            QCOMPARE(parseDate(showDay(day), day.addDays(-100)).value(), day);
            QCOMPARE(parseDate(showDay(day), day.addDays(100)).value(), day);
            QCOMPARE(parseDate(showDate(day).remove(u'/'), day).value(), day);
        }
        QCOMPARE(showDate(d("2022-09-02")), u"02/09/2022"_s);
        QCOMPARE(showDay(d("2022-09-02")), u"02/09"_s);
        QCOMPARE(showDate({}), u""_s);
        QVERIFY(!showDate({}).isNull());
    }

    void phones_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("want"); // null: Invalid
        QTest::addColumn<QString>("repair");
        const auto row = [](const char* text, const char* want, const char* repair = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(want) << QString::fromUtf8(repair);
        };
        row("", "");
        row("  ", "");
        row("0913000482", "0913000482");
        row("0913 000 482", "0913000482");
        row("0913.000.482", "0913000482");
        row("0569-174-608", "0569174608");
        row("(0913) 000 482", "0913000482");
        row("+84913000482", "0913000482");
        row("+84 569 519 769", "0569519769");
        row("+84 (0)913 000 482", "0913000482");
        row("0084913000482", "0913000482");
        row("84913000482", "0913000482");
        row("84 276 382 2322", "02763822322");
        row("+84 276 389 1599", "02763891599");
        row("02763.822322", "02763822322");
        row("0276 3822 322", "02763822322");
        row("02438223222", "02438223222");
        row("913000482", "0913000482", "leading zero");
        row("913000482.0", "0913000482", "leading zero");
        row("2763822322", "02763822322", "leading zero");
        row("066.3822322", "02763822322", "066 became 0276 in 2017");
        row("01862362157", "0562362157", "0186 became 056");
        row("1862362157", "0562362157", "leading zero was missing; prefix 0186 became 056");
        row("+84 186 236 2157", "0562362157", "0186 became 056");
        row("841862362157", "0562362157", "0186 became 056");
        // Which 84… of 9 digits is a mobile number of 084 without its zero.
        row("841234567", "0841234567", "leading zero");
    }
    void phones() {
        QFETCH(QString, text);
        QFETCH(QString, want);
        QFETCH(QString, repair);
        const auto phone = cleanPhone(text);
        QVERIFY2(phone, phone ? "" : qPrintable(phone.error().text));
        QCOMPARE(phone->value, want);
        QVERIFY(!phone->value.isNull());
        QCOMPARE(phone->repaired.isEmpty(), repair.isEmpty());
        QVERIFY2(phone->repaired.contains(repair), qPrintable(phone->repaired));
        QCOMPARE(cleanPhone(phone->value)->value, phone->value);
        QCOMPARE(cleanPhone(showPhone(phone->value))->value, phone->value);
    }
    void allPrefixesOf2018AreRepaired() {
        const QList<QPair<QString, QString>> changes = {
            {u"0120"_s, u"070"_s}, {u"0121"_s, u"079"_s}, {u"0122"_s, u"077"_s}, {u"0126"_s, u"076"_s},
            {u"0128"_s, u"078"_s}, {u"0123"_s, u"083"_s}, {u"0124"_s, u"084"_s}, {u"0125"_s, u"085"_s},
            {u"0127"_s, u"081"_s}, {u"0129"_s, u"082"_s}, {u"0162"_s, u"032"_s}, {u"0163"_s, u"033"_s},
            {u"0164"_s, u"034"_s}, {u"0165"_s, u"035"_s}, {u"0166"_s, u"036"_s}, {u"0167"_s, u"037"_s},
            {u"0168"_s, u"038"_s}, {u"0169"_s, u"039"_s}, {u"0186"_s, u"056"_s}, {u"0188"_s, u"058"_s},
            {u"0199"_s, u"059"_s}};
        for (const auto& [old, now] : changes) {
            const auto phone = cleanPhone(old + u"2362157"_s);
            QVERIFY(phone);
            QCOMPARE(phone->value, now + u"2362157"_s);
            QVERIFY(phone->repaired.contains(old) && phone->repaired.contains(now));
        }
    }
    void noPhones_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"abc",
                                 "113",
                                 "19001234",
                                 "091300048",
                                 "09130004822",
                                 "0613000482",
                                 "01602362157",
                                 "9.13E+08",
                                 "9,13E+8",
                                 "0913000482 / 0276",
                                 "0913000482;0913000483",
                                 "+1 202 555 0100",
                                 "+",
                                 "không có",
                                 "84",
                                 "0913o00482",
                                 "0276382232",
                                 "072090832947",
                                 "--",
                                 "91300048x"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void noPhones() {
        QFETCH(QString, text);
        const auto phone = cleanPhone(text);
        QVERIFY(!phone);
        QVERIFY(phone.error().kind == Error::Kind::Invalid && !phone.error().text.isEmpty());
    }
    void phonesAreShownAndMasked() {
        QCOMPARE(showPhone(u"0913000482"_s), u"0913 000 482"_s);
        QCOMPARE(showPhone(u"02763822322"_s), u"0276 3822 322"_s);
        QCOMPARE(showPhone(u"02438223222"_s), u"024 3822 3222"_s);
        QCOMPARE(showPhone(u""_s), u""_s);
        QCOMPARE(showPhone(u"12345"_s), u"12345"_s);
        QCOMPARE(maskPhone(u"0913000567"_s), u"09••••567"_s);
        QCOMPARE(maskPhone(u"02763822322"_s), u"02••••322"_s);
        QCOMPARE(maskPhone(u"12345"_s), u"••••"_s);
        QCOMPARE(maskPhone(u""_s), u""_s);
    }

    void cards_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("want");
        QTest::addColumn<bool>("repaired");
        QTest::newRow("empty") << u" "_s << u""_s << false;
        QTest::newRow("whole") << u"072090834567"_s << u"072090834567"_s << false;
        QTest::newRow("spaces") << u"072 090 834 567"_s << u"072090834567"_s << false;
        QTest::newRow("quote of a spreadsheet") << u"'072090834567"_s << u"072090834567"_s << false;
        QTest::newRow("Tây Ninh without its zero") << u"72090834567"_s << u"072090834567"_s << true;
        QTest::newRow("Long An without its zero") << u"80190834567"_s << u"080190834567"_s << true;
        QTest::newRow("as a number") << u"72090834567.0"_s << u"072090834567"_s << true;
        QTest::newRow("Hà Nội without both zeros") << u"1090834567"_s << u"001090834567"_s << true;
        QTest::newRow("unknown province is only a doubt") << u"999090834567"_s << u"999090834567"_s << false;
    }
    void cards() {
        QFETCH(QString, text);
        QFETCH(QString, want);
        QFETCH(bool, repaired);
        const auto card = cleanIdCard(text);
        QVERIFY2(card, card ? "" : qPrintable(card.error().text));
        QCOMPARE(card->value, want);
        QCOMPARE(!card->repaired.isEmpty(), repaired);
        QCOMPARE(cleanIdCard(card->value)->repaired, QString());
    }
    void noCards_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("old CMND") << u"290123456"_s << u"CMND"_s;
        QTest::newRow("exponent") << u"7,2E+10"_s << u"spreadsheet"_s;
        QTest::newRow("exponent with a point") << u"7.2090834567e+10"_s << u"spreadsheet"_s;
        QTest::newRow("a digit missing, not a zero") << u"07209083456"_s << u"has 11 digits"_s;
        QTest::newRow("no province when a zero is put before") << u"97090834567"_s << u"has 11 digits"_s;
        QTest::newRow("13 digits") << u"0720908345678"_s << u"has 13 digits"_s;
        QTest::newRow("a phone") << u"0913000482"_s << u"has 10 digits"_s;
        QTest::newRow("letters") << u"07209083456A"_s << u"12 digits"_s;
        QTest::newRow("words") << u"chưa có"_s << u"12 digits"_s;
        QTest::newRow("plus") << u"+72090834567"_s << u"12 digits"_s;
    }
    void noCards() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto card = cleanIdCard(text);
        QVERIFY(!card);
        QVERIFY2(card.error().text.contains(says), qPrintable(card.error().text));
    }
    void cardsAreMasked() {
        QCOMPARE(maskIdCard(u"072090834567"_s), u"072•••••4567"_s);
        QCOMPARE(maskIdCard(u"290123456"_s), u"290•••••56"_s);
        QCOMPARE(maskIdCard(u"123"_s), u"•••••"_s);
        QCOMPARE(maskIdCard(u""_s), u""_s);
    }
    void aCardThatDoesNotFitIsOnlyADoubt() {
        const QString man1990 = u"072090834567"_s;
        QCOMPARE(idCardDoubt(man1990, false, 1990), QString());
        QCOMPARE(idCardDoubt(man1990, std::nullopt, 0), QString());
        QVERIFY(idCardDoubt(man1990, true, 1990).contains(u"sex"_s));
        QVERIFY(idCardDoubt(man1990, false, 1991).contains(u"birth"_s));
        QCOMPARE(idCardDoubt(u"072305834567"_s, true, 2005), QString());
        QVERIFY(idCardDoubt(u"999090834567"_s, false, 1990).contains(u"province"_s));
        QCOMPARE(idCardDoubt(u""_s, true, 1990), QString());
    }

    void secrets_data() {
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("secret");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("the word alone") << u"quên mật khẩu, hẹn lại"_s << false;
        QTest::newRow("OTP alone") << u"Không nhận được OTP"_s << false;
        QTest::newRow("otp") << u"OTP 482913"_s << true;
        QTest::newRow("otp with words") << u"mã otp của chị là 4829"_s << true;
        QTest::newRow("otp in groups") << u"OTP: 482 913"_s << true;
        QTest::newRow("password") << u"mật khẩu: 12345678"_s << true;
        QTest::newRow("password in capitals, decomposed")
            << u"MẬT KHẨU=1234"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("without accents") << u"mat khau moi 123456"_s << true;
        QTest::newRow("letters and digits") << u"mật khẩu Tam@1975"_s << true;
        QTest::newRow("three digits") << u"OTP 123"_s << false;
        QTest::newRow("nine digits") << u"OTP 123456789"_s << false;
        QTest::newRow("a phone after it") << u"gửi OTP về 0913000482"_s << false;
        QTest::newRow("a date after it") << u"đổi mật khẩu ngày 14/06/2022"_s << false;
        QTest::newRow("a bare date after it") << u"đổi mật khẩu 2022-06-14"_s << false;
        QTest::newRow("a year after it") << u"đổi mật khẩu năm 2022"_s << false;
        QTest::newRow("far away") << u"quên mật khẩu ngân hàng, con trai hẹn chiều về làm lại, nhà số 1234"_s << false;
        QTest::newRow("next line") << u"quên mật khẩu\n1234 Lê Lợi"_s
                                   << true; // reading on over a line break is right: the code often stands below
        QTest::newRow("part of a word") << u"laptop, hotpot 1234"_s << false;
        QTest::newRow("card") << u"thẻ 4111111111111111"_s << true;
        QTest::newRow("card in groups") << u"4111 1111 1111 1111"_s << true;
        QTest::newRow("card with dashes") << u"số thẻ 4111-1111-1111-1111."_s << true;
        QTest::newRow("19 digits") << u"6304000000000000000"_s << true;
        QTest::newRow("wrong check digit") << u"4111111111111112"_s << false;
        QTest::newRow("CCCD and phone") << u"072090834567 0913000482"_s << false;
        QTest::newRow("zeros") << u"0000000000000000"_s << false;
        QTest::newRow("15 digits") << u"378282246310005"_s << false;
        QTest::newRow("20 digits") << u"41111111111111110000"_s << false;
    }
    void secrets() {
        QFETCH(QString, note);
        QFETCH(bool, secret);
        QCOMPARE(!secretInNote(note).isEmpty(), secret);
    }
};
QTEST_GUILESS_MAIN(ParseTest)
#include "parse_test.moc"
