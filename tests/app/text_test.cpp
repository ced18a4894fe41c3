// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

QString decomposed(const QString& s) {
    return s.normalized(QString::NormalizationForm_D);
}

// As SQLite's BINARY compares: bytes of UTF-8.
bool bytesLess(const QString& a, const QString& b) {
    return a.toUtf8() < b.toUtf8();
}

QString randomText(QRandomGenerator& random) {
    static const QString pool =
        u"aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊOÔƠUƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
        u"ÀẢÃÁẠẦẨẪẤẬ 0123456789-/.,'’()\u00a0\u200b\u0301\u0323\u0302\t\nñüÿß中ЙйΆ\u00ad"_s;
    QString s;
    const int size = random.bounded(24);
    for (int i = 0; i < size; ++i)
        s += pool[random.bounded(int(pool.size()))];
    return s;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void cleanMakesOneForm_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("want");
        QTest::newRow("plain stays") << u"Nguyen Van An"_s << u"Nguyen Van An"_s;
        QTest::newRow("composed stays") << u"Nguyễn Thị Hòa"_s << u"Nguyễn Thị Hòa"_s;
        QTest::newRow("decomposed is composed") << decomposed(u"Nguyễn Thị Hòa"_s) << u"Nguyễn Thị Hòa"_s;
        QTest::newRow("half composed, as code page 1258 gives it") << u"Nguyê\u0303n Thi\u0323"_s << u"Nguyễn Thị"_s;
        QTest::newRow("dot below before the hat") << u"o\u0323\u0302"_s << u"ộ"_s;
        QTest::newRow("tone before its hat") << u"a\u0301\u0302 o\u0300\u031B"_s << u"ấ ờ"_s;
        QTest::newRow("composed tone before its hat") << u"á\u0302"_s << u"ấ"_s;
        QTest::newRow("old tone marks") << u"a\u0341 a\u0340"_s << u"á à"_s;
        QTest::newRow("no-break space") << u"\u00a0Khu\u00a0phố\u00a0\u00a02 "_s << u"Khu phố 2"_s;
        QTest::newRow("many spaces and tabs") << u"  Huỳnh  Đức\tMinh "_s << u"Huỳnh Đức Minh"_s;
        QTest::newRow("zero width and soft hyphen") << u"\uFEFFNgu\u200Byễn\u00AD \u200DAn"_s << u"Nguyễn An"_s;
        QTest::newRow("invisible between letter and mark") << u"a\u200B\u0301"_s << u"á"_s;
        QTest::newRow("controls") << u"a\u0001b\u007Fc\u0090"_s << u"abc"_s;
        QTest::newRow("line breaks are spaces") << u"một\r\nhai\nba\u2028bốn"_s << u"một hai ba bốn"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"ab"_s;
        QTest::newRow("emoji stays") << u"tốt 👍"_s << u"tốt 👍"_s;
        QTest::newRow("only spaces") << u" \u00a0\t "_s << u""_s;
    }
    void cleanMakesOneForm() {
        QFETCH(QString, raw);
        QFETCH(QString, want);
        QCOMPARE(text::clean(raw), want);
        QVERIFY(!text::clean(raw).isNull());
    }
    void cleanIsNeverNull() {
        QVERIFY(!text::clean(QString()).isNull());
        QVERIFY(!text::clean(u" "_s).isNull());
    }
    void cleanKeepsLineBreaksOfNotes() {
        QCOMPARE(text::clean(u"\n dòng một \r\n\tdòng  hai\u2028\nba \n"_s, true), u"dòng một\ndòng hai\n\nba"_s);
    }

    void foldIsForSearching_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("want");
        QTest::newRow("tones and hats") << u"Nguyễn Thị Hường"_s << u"nguyen thi huong"_s;
        QTest::newRow("đ") << u"Đỗ Đình Đức"_s << u"do dinh duc"_s;
        QTest::newRow("eth for đ") << u"Ðức"_s << u"duc"_s;
        QTest::newRow("old placement") << u"Hoà Thuý khoẻ"_s << u"hoa thuy khoe"_s;
        QTest::newRow("new placement") << u"HÒA THÚY KHỎE"_s << u"hoa thuy khoe"_s;
        QTest::newRow("decomposed") << decomposed(u"Huỳnh Văn Quân"_s) << u"huynh van quan"_s;
        QTest::newRow("all vowels") << u"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"_s
                                    << u"aaaaaaaaaaaaaaaaaaeeeeeeeeeeeeiiiiiioooooooooooooooooouuuuuuuuuuuuyyyyyy"_s;
        QTest::newRow("house") << u"141/14B  Võ Thị Sáu"_s << u"141/14b vo thi sau"_s;
        QTest::newRow("foreign") << u"Renée Müller Łódź ﬁ"_s << u"renee muller lodz ﬁ"_s;
        QTest::newRow("full width") << u"ＡＢ１２"_s << u"ab12"_s;
        QTest::newRow("spaces and dashes") << u"\u00a0a\u3000–\u200b’b "_s << u"a -'b"_s;
        QTest::newRow("other scripts") << u"ЙОД 中文"_s << u"иод 中文"_s;
    }
    void foldIsForSearching() {
        QFETCH(QString, raw);
        QFETCH(QString, want);
        QCOMPARE(text::fold(raw), want);
    }

    void sameKeyKnowsTheSameName_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("placement") << u"Nguyễn Thị Hoà"_s << u"Nguyễn Thị Hòa"_s << true;
        QTest::newRow("placement in capitals") << u"HOÀ"_s << u"hòa"_s << true;
        QTest::newRow("oe, uy") << u"khoẻ thuỷ"_s << u"khỏe thủy"_s << true;
        QTest::newRow("odd placement") << u"cuả Qúy"_s << u"của Quý"_s << true;
        QTest::newRow("hats") << u"Huyên"_s << u"Huyen"_s << false;
        QTest::newRow("tones") << u"Hóa"_s << u"Hòa"_s << false;
        QTest::newRow("đ") << u"Dương"_s << u"Đương"_s << false;
        QTest::newRow("i and y") << u"Lý"_s << u"Lí"_s << false;
        QTest::newRow("spaces") << u" Nguyễn  An"_s << u"nguyễn an"_s << true;
        QTest::newRow("composition") << decomposed(u"Nguyễn Ánh"_s) << u"Nguyễn Ánh"_s << true;
        QTest::newRow("tone in another word") << u"Hà An"_s << u"Ha Àn"_s << false;
        QTest::newRow("order") << u"An Bình"_s << u"Bình An"_s << false;
        QTest::newRow("apostrophe") << u"H’Hen"_s << u"H'Hen"_s << true;
    }
    void sameKeyKnowsTheSameName() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(text::sameKey(a) == text::sameKey(b), same);
        QCOMPARE(text::sameKey(a), text::sameKey(a).normalized(QString::NormalizationForm_C));
    }

    // Each list is in order; every pair is checked.
    void sortsAsTheDictionary_data() {
        QTest::addColumn<QStringList>("list");
        QTest::newRow("letters and tones")
            << u"a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d D đ Đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ f g h i ì ỉ ĩ í ị j k l m n "
               u"o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v w x y ỳ ỷ ỹ ý ỵ z"_s.split(
                   u' ');
        QTest::newRow("letters before tones") << QStringList{u"an"_s, u"án"_s, u"ang"_s, u"ạng"_s, u"anh"_s, u"ảnh"_s};
        QTest::newRow("syllable by syllable")
            << QStringList{u"ba"_s, u"ba na"_s, u"ba xá"_s, u"bà ai"_s, u"bà xa"_s, u"bán an"_s, u"bang"_s};
        QTest::newRow("streets") << QStringList{u"30 Tháng 4"_s,    u"Bời Lời"_s, u"Đường số 7"_s, u"Đường số 10"_s,
                                                u"Hẻm 3A Lê Lợi"_s, u"Lê Lợi"_s,  u"Trần Phú"_s,   u"Trần Văn Trà"_s};
        QTest::newRow("areas by number") << QStringList{u"Khu phố 1"_s, u"Khu phố 2"_s, u"Khu phố 10"_s,
                                                        u"Khu phố 11"_s, u"Khu phố Hiệp Thạnh"_s};
        QTest::newRow("capitals after small letters") << QStringList{u"an"_s, u"aN"_s, u"An"_s, u"AN"_s, u"ân"_s};
        QTest::newRow("foreign marks after tones") << QStringList{u"nu"_s, u"nụ"_s, u"nü"_s, u"nư"_s};
        QTest::newRow("other scripts last") << QStringList{u"z"_s, u"Ω"_s, u"ж"_s, u"中"_s, u"𝔞"_s};
        QTest::newRow("empty first") << QStringList{u""_s, u"1"_s, u"a"_s};
        QTest::newRow("words") << QStringList{u"hoa"_s, u"hòa"_s, u"hoá"_s, u"hoài"_s, u"hoan"_s, u"huy"_s, u"thuỷ"_s};
    }
    void sortsAsTheDictionary() {
        QFETCH(QStringList, list);
        for (qsizetype i = 0; i < list.size(); ++i) {
            for (qsizetype j = 0; j < list.size(); ++j) {
                const QString a = text::sortKey(list[i]), b = text::sortKey(list[j]);
                QVERIFY2((a < b) == (i < j), qPrintable(list[i] + u" : "_s + list[j]));
                QVERIFY2(bytesLess(a, b) == (i < j), qPrintable(list[i] + u" : "_s + list[j]));
                QCOMPARE(text::sortKey(decomposed(list[i])), a);
            }
        }
    }
    void tonePlacementDoesNotMoveAName() {
        QCOMPARE(text::sortKey(u"Hoà"_s), text::sortKey(u"Hòa"_s));
        QCOMPARE(text::nameSortKey(u"Lê Thị Thuý"_s), text::nameSortKey(u"LÊ THỊ THÚY"_s));
    }

    void namesSortByGivenNameThenFamilyThenMiddle() {
        const QStringList list = {
            u"Trần Văn An"_s,     u"Lê Văn Ân"_s,           u"Nguyễn Thị Bình"_s,  u"Đỗ Thị Dung"_s, u"Lê Thị Dung"_s,
            u"Nguyễn Thị Dung"_s, u"Bùi Văn Dũng"_s,        u"Nguyễn Đức"_s,       u"Lê Thị Hoa"_s,  u"Huỳnh Hữu Hòa"_s,
            u"Nguyễn Đức Hoà"_s,  u"Nguyễn Thị Hoà (Tư)"_s, u"Nguyễn Văn Hòa"_s,   u"Trần Lan"_s,    u"Y Moan"_s,
            u"H'Hen Niê"_s,       u"Nguyễn Thị Út"_s,       u"Phạm Thị Mỹ Uyên"_s, u"Lâm Ý"_s};
        for (qsizetype i = 0; i < list.size(); ++i)
            for (qsizetype j = 0; j < list.size(); ++j)
                QVERIFY2((text::nameSortKey(list[i]) < text::nameSortKey(list[j])) == (i < j),
                         qPrintable(list[i] + u" : "_s + list[j]));
        QVERIFY(text::nameSortKey(u"An"_s) < text::nameSortKey(u"Lê An"_s));
        QCOMPARE(text::nameSortKey(QString()), QString());
    }
    void splitsNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("given");
        QTest::newRow("three") << u"Nguyễn Văn Đức"_s << u"Nguyễn Văn"_s << u"Đức"_s;
        QTest::newRow("one") << u"Đức"_s << u""_s << u"Đức"_s;
        QTest::newRow("nickname") << u"Nguyễn Văn An (Tư)"_s << u"Nguyễn Văn"_s << u"An (Tư)"_s;
        QTest::newRow("spaces") << u"  Lê   An "_s << u"Lê"_s << u"An"_s;
        QTest::newRow("bracket alone") << u"(Tư)"_s << u""_s << u"(Tư)"_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    }
    void splitsNames() {
        QFETCH(QString, name);
        QFETCH(QString, before);
        QFETCH(QString, given);
        const auto parts = text::splitName(name);
        QCOMPARE(parts.first, before);
        QCOMPARE(parts.second, given);
    }

    void housesSortAsPeopleWalk() {
        const QStringList list = {u""_s,      u"2"_s,      u"9"_s,      u"12"_s,     u"12/3"_s,    u"12/3/1"_s,
                                  u"12/10"_s, u"12/10A"_s, u"12/10B"_s, u"12A"_s,    u"12 bis"_s,  u"102"_s,
                                  u"A3"_s,    u"hẻm 3"_s,  u"hẻm 23"_s, u"Lô B13"_s, u"Lô B13/2"_s};
        for (qsizetype i = 0; i < list.size(); ++i)
            for (qsizetype j = 0; j < list.size(); ++j)
                QVERIFY2((text::houseSortKey(list[i]) < text::houseSortKey(list[j])) == (i < j),
                         qPrintable(list[i] + u" : "_s + list[j]));
        for (const QString& same : {u"12"_s, u"Số 12"_s, u"số nhà 12"_s, u"SN 12"_s, u" 012 "_s, u"nhà số 12"_s})
            QCOMPARE(text::houseSortKey(same), text::houseSortKey(u"12"_s));
        QCOMPARE(text::houseSortKey(u"12 / 3 a"_s), text::houseSortKey(u"12/3A"_s));
        QVERIFY(text::houseSortKey(u"99999999999999999999999999999999999999999"_s) > text::houseSortKey(u"1"_s));
    }

    void initials_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("want");
        QTest::newRow("name") << u"Nguyễn Văn Đức"_s << u"nvd"_s;
        QTest::newRow("four") << u"Phạm Thị Mỹ Thủy"_s << u"ptmt"_s;
        QTest::newRow("bracket") << u"Nguyễn Văn An (Tư)"_s << u"nvat"_s;
        QTest::newRow("apostrophe") << u"H'Hen Niê"_s << u"hhn"_s;
        QTest::newRow("area") << u"Khu phố 2"_s << u"kp2"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void initials() {
        QFETCH(QString, name);
        QFETCH(QString, want);
        QCOMPARE(text::initials(name), want);
    }

    void modernTones_data() {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("want");
        QTest::newRow("open syllables") << u"hoà khoẻ thuỷ Uỷ ban khoá"_s << u"hòa khỏe thủy Ủy ban khóa"_s;
        QTest::newRow("capitals") << u"HOÀ THUÝ"_s << u"HÒA THÚY"_s;
        QTest::newRow("closed syllables stay")
            << u"hoàn hoạt xoáy khuỷu thuyền ngoài"_s << u"hoàn hoạt xoáy khuỷu thuyền ngoài"_s;
        QTest::newRow("qu stays") << u"quý quỳ Quỷ quà"_s << u"quý quỳ Quỷ quà"_s;
        QTest::newRow("already modern") << u"hòa thúy"_s << u"hòa thúy"_s;
        QTest::newRow("decomposed") << decomposed(u"hoà"_s) << u"hòa"_s;
        QTest::newRow("other vowels stay") << u"của mía huệ thuở"_s << u"của mía huệ thuở"_s;
    }
    void modernTones() {
        QFETCH(QString, old);
        QFETCH(QString, want);
        QCOMPARE(text::modernTones(old), want);
    }

    void titleCase_data() {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("want");
        QTest::newRow("capitals") << u"NGUYỄN VĂN AN"_s << u"Nguyễn Văn An"_s;
        QTest::newRow("small") << u"đỗ thị ánh"_s << u"Đỗ Thị Ánh"_s;
        QTest::newRow("apostrophe") << u"H'HEN NIÊ"_s << u"H'Hen Niê"_s;
        QTest::newRow("bracket, number") << u"AN (TƯ) 12B"_s << u"An (Tư) 12b"_s;
        QTest::newRow("decomposed") << decomposed(u"ĐỖ ÂN"_s) << u"Đỗ Ân"_s;
    }
    void titleCase() {
        QFETCH(QString, raw);
        QFETCH(QString, want);
        QCOMPARE(text::titleCase(raw), want);
    }

    void whatHoldsForAnyText() {
        QRandomGenerator random(20220614);
        for (int i = 0; i < 20000; ++i) {
            const QString raw = randomText(random);
            const QString once = text::clean(raw);
            QCOMPARE(text::clean(once), once);
            QCOMPARE(once, once.normalized(QString::NormalizationForm_C));
            const QString notes = text::clean(raw, true);
            QCOMPARE(text::clean(notes, true), notes);
            const QString folded = text::fold(once);
            QCOMPARE(text::fold(folded), folded);
            QCOMPARE(text::fold(decomposed(once)), folded);
            QCOMPARE(text::sameKey(decomposed(once).toUpper()), text::sameKey(once.toUpper()));
            QCOMPARE(text::sortKey(decomposed(once)), text::sortKey(once));
            QCOMPARE(text::houseSortKey(decomposed(once)), text::houseSortKey(once));
            const QString other = text::clean(randomText(random));
            const QString a = text::sortKey(once), b = text::sortKey(other);
            QCOMPARE(a < b, bytesLess(a, b));
        }
    }

    void foldsAndSortsAWholeTown() {
        QStringList names;
        const QStringList family = {u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Huỳnh"_s, u"Đặng"_s};
        const QStringList given = {u"Hòa"_s, u"Thuý"_s, u"Đức"_s, u"Ánh"_s, u"Phượng"_s};
        for (int i = 0; i < 230000; ++i)
            names += family[i % 5] + u" Thị "_s + given[i / 5 % 5];
        QElapsedTimer timer;
        timer.start();
        qsizetype size = 0;
        for (const QString& name : names)
            size += text::fold(text::clean(name)).size() + text::nameSortKey(name).size();
        QVERIFY(size > 0);
        qInfo("230,000 names cleaned, folded and keyed in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000); // about 120 ms on an office PC; far above means a table was lost
    }
};
QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
