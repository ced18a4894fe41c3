// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/catalogue.h"
#include "app/figures/record_key.h"
#include "app/report/month_report.h"
#include "app/report/report_template.h"
#include "tests/support/report_sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace sotoso;
using namespace sotoso::report;
using namespace sotoso::tests;
using namespace Qt::StringLiterals;

namespace {

/// All words of the text, one paragraph a line.
QString textOf(const Document& document) {
    QStringList lines;
    for (const Block& block : document.sections.first().blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines << paragraph->plain();
        if (const auto* heading = std::get_if<Heading>(&block))
            lines << heading->text;
    }
    return lines.join(u'\n');
}

QStringList missingIn(const Document& document) {
    QStringList keys;
    for (const Block& block : document.sections.first().blocks)
        if (const auto* missing = std::get_if<MissingPart>(&block))
            keys << missing->key;
    return keys;
}

const Table& annexOf(const Document& document) {
    return std::get<Table>(document.sections.at(1).blocks.at(1));
}

TableRow rowOf(const Document& document, const QString& indicator) {
    for (const TableRow& row : annexOf(document).rows)
        if (row.size() == 9 && row[1].value.text == indicator)
            return row;
    return {};
}

QStringList shown(const TableRow& row) {
    QStringList cells;
    for (const Cell& cell : row)
        cells << cell.value.shown();
    return cells;
}

#define SAYS(document, words) QVERIFY2(textOf(document).contains(words), qPrintable(textOf(document)))

} // namespace

class MonthReport : public QObject {
    Q_OBJECT

private slots:
    void theFiveSectionsStandInTheirOrder() {
        const QString text = textOf(monthReport(sampleFacts()));
        qsizetype at = 0;
        for (const char16_t* heading :
             {u"I. CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC", u"II. KẾT QUẢ THỰC HIỆN", u"1. Công tác tuyên truyền",
              u"2. Chính quyền số", u"3. Kinh tế số", u"4. Xã hội số", u"5. Bình dân học vụ số", u"III. ĐÁNH GIÁ",
              u"1. Ưu điểm", u"2. Tồn tại, hạn chế", u"3. Nguyên nhân", u"IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG TỚI",
              u"V. KIẾN NGHỊ, ĐỀ XUẤT"}) {
            const qsizetype next = text.indexOf(QString::fromUtf16(heading), at);
            QVERIFY2(next >= at, qPrintable(QString::fromUtf16(heading) + u"\n"_s + text));
            at = next;
        }
    }

    void aNumberIsSaidWithItsTargetAndThePeriodBefore() {
        const Document document = monthReport(sampleFacts());
        SAYS(document,
             u"Tạo mới 127 tài khoản dịch vụ công, tăng 15 tài khoản so với tháng trước; lũy kế 457 tài khoản, "
             u"đạt 45,7% chỉ tiêu (1.000 tài khoản), vượt kế hoạch đến nay 05 tài khoản."_s);
        SAYS(document,
             u"được thành lập theo Quyết định số 42/QĐ-UBND ngày 05/05/2022, hiện có 23 thành viên, chia thành "
             u"03 nhóm phụ trách 03 khu phố."_s);
        SAYS(document,
             u"22 buổi đi khu phố với 341 lượt đến hộ, tăng 252 lượt so với tháng trước; 03/03 nhóm có hoạt động."_s);
    }

    void visitsThatNameNoSubGroupDoNotMakeTheSubGroupsIdle() {
        ReportFacts facts = sampleFacts();
        facts.groupless = 12;
        SAYS(monthReport(facts), u"; 03/03 nhóm có hoạt động, 12 lượt chưa ghi nhóm."_s);
        facts.groupless = 341;
        facts.all[u"TC08"_s].value.inPeriod = 0;
        for (Figure& figure : facts.figures)
            if (figure.indicator.code == u"TC08")
                figure.value.inPeriod = 0;
        const Document document = monthReport(facts);
        SAYS(document, u"Trong tháng, tổ đã tổ chức 22 buổi đi khu phố với 341 lượt đến hộ, tăng 252 lượt so với "
                       u"tháng trước."_s);
        QVERIFY(!textOf(document).contains(u"nhóm có hoạt động"_s));
        QCOMPARE(rowOf(document, u"Nhóm có hoạt động trong kỳ"_s).last().value.text, u"341 lượt chưa ghi nhóm"_s);
    }

    void theDayThatAllTargetsShareIsSaidOnce() {
        ReportFacts facts = sampleFacts();
        SAYS(monthReport(facts), u"Tập trung hoàn thành các chỉ tiêu được giao đến ngày 31/12/2022, trong đó:"_s);
        QCOMPARE(textOf(monthReport(facts)).count(u"31/12/2022"_s), 1);
        for (Figure& figure : facts.figures)
            if (figure.standing && figure.indicator.code == u"CQ01")
                figure.standing->target.due = QDate(2022, 11, 30);
        const Document document = monthReport(facts);
        SAYS(document, u"Tập trung hoàn thành các chỉ tiêu được giao, trong đó:"_s);
        SAYS(document, u"hạn 30/11/2022"_s);
        SAYS(document, u"hạn 31/12/2022"_s);
    }

    void whatWasDueIsNoTaskOfTheNextMonth() {
        ReportFacts facts = sampleFacts();
        for (Figure& figure : facts.figures)
            if (figure.standing && figure.indicator.code != u"DD03")
                figure.standing->target.due = facts.period.period.last;
        const Document document = monthReport(facts);
        const QString next = textOf(document).section(u"IV. PHƯƠNG HƯỚNG"_s, 1);
        QVERIFY2(next.contains(u"định danh VNeID mức 2: còn 437"_s) && !next.contains(u"ài khoản dịch vụ công: còn"_s),
                 qPrintable(next));
    }

    void whatCountsFromItsOwnDaySaysSo() {
        ReportFacts facts = sampleFacts();
        facts.all[u"KT01"_s].value.yearToDate = 230;
        facts.all[u"KT01"_s].standing->target.from = QDate(2022, 2, 1);
        SAYS(monthReport(facts), u"; lũy kế từ ngày 01/02/2022 là 214 tài khoản, đạt 42,8% chỉ tiêu (500 tài khoản)"_s);
        SAYS(monthReport(facts), u"; lũy kế 457 tài khoản, đạt 45,7% chỉ tiêu (1.000 tài khoản)"_s);
        Figure& shared = *std::find_if(facts.figures.begin(), facts.figures.end(),
                                       [](const Figure& f) { return f.indicator.code == u"CQ01"; });
        shared.value.yearToDate = 500;
        const Document document = monthReport(facts);
        QCOMPARE(std::get<Table>(document.sections.at(2).blocks[3]).note,
                 u"Lũy kế và tỷ lệ % về tài khoản dịch vụ công tính từ ngày 01/01/2022."_s);
    }

    void exactlyOnPlanReadsAsTheChipDoes() {
        ReportFacts facts = sampleFacts();
        setTarget(facts, u"DD03"_s, 600, 163, 163);
        QCOMPARE(rowOf(monthReport(facts), u"Định danh VNeID mức 2"_s).last().value.text, u"Đúng mức"_s);
    }

    void everybodyMetNeedsNoPriority() {
        ReportFacts facts = sampleFacts();
        const auto reach = [&](qint64 met) {
            FigureValue value;
            value.numerator = met;
            value.denominator = 2418;
            addFigure(facts, u"TT05"_s, value);
            return textOf(monthReport(facts));
        };
        QVERIFY(reach(386).contains(u"hằng tuần, ưu tiên 2.032 hộ chưa được đến hướng dẫn."_s));
        QVERIFY(reach(2418).contains(u"Duy trì việc đi khu phố hằng tuần."_s));
    }

    void withoutATargetNothingIsSaidOfOne() {
        ReportFacts facts = sampleFacts();
        facts.all[u"CQ01"_s].standing.reset();
        SAYS(monthReport(facts),
             u"Tạo mới 127 tài khoản dịch vụ công, tăng 15 tài khoản so với tháng trước; lũy kế từ đầu "
             u"năm 457 tài khoản."_s);
    }

    void zeroHasItsOwnWords() {
        SAYS(monthReport(sampleFacts()),
             u"Trong tháng không mở mới tài khoản thanh toán điện tử; lũy kế 214 tài khoản, đạt "
             u"42,8% chỉ tiêu (500 tài khoản), thấp hơn kế hoạch đến nay 12 tài khoản."_s);
    }

    void notKnownIsSaidAsNotKnown() {
        SAYS(monthReport(sampleFacts()), u"Chưa có số liệu về tin, bài tuyên truyền trong tháng."_s);
    }

    void typedFiguresAreSaidToBeTyped() {
        ReportFacts facts = sampleFacts();
        const Document document = monthReport(facts);
        SAYS(document, u"Theo số liệu tổng hợp, đã hướng dẫn lấy số thứ tự 217 lượt; lũy kế từ đầu năm "
                       u"1.097 lượt."_s);
        // A sentence without words of its own for it gets the mark.
        addFigure(facts, u"KT06"_s,
                  [] {
                      FigureValue value;
                      value.toDate = 2;
                      return value;
                  }())
            .handTyped = true;
        SAYS(monthReport(facts), u"Đến cuối kỳ có 02 chợ, tuyến đường không dùng tiền mặt (số liệu nhập tay)."_s);
    }

    void whatTheBookDoesNotUseIsNotMentioned() {
        const QString text = textOf(monthReport(sampleFacts()));
        QVERIFY(!text.contains(u"VssID"_s));
        QVERIFY(!text.contains(u"{"_s) && !text.contains(u"["_s) && !text.contains(u"…"_s));
        SAYS(monthReport(sampleFacts()), u"5. Bình dân học vụ số\nTrong tháng không phát sinh kết quả."_s);
    }

    void theAssessmentIsDraftedFromTheFigures() {
        const Document document = monthReport(sampleFacts());
        SAYS(document,
             u"Khu phố 2 dẫn đầu về tài khoản dịch vụ công với 202/350 tài khoản, đạt 57,7% chỉ tiêu được giao."_s);
        SAYS(document,
             u"Khu phố 3 có kết quả thấp nhất về tài khoản dịch vụ công với 58/250 tài khoản (23,2%), thấp hơn kế "
             u"hoạch đến nay 55 tài khoản."_s);
        SAYS(document, u"Khu phố 3 chưa có lượt đến hộ sau ngày 30/05/2022."_s);
        SAYS(document, u"Trong 341 lượt đến hộ có 31 lượt hộ đi vắng, các nhóm phải đến lại nhiều lần."_s);
        SAYS(document, u"- Tài khoản dịch vụ công: còn 543 tài khoản, mỗi tháng cần 84 tài khoản;"_s);
        SAYS(document, u"Tăng cường lực lượng hỗ trợ Khu phố 3"_s);
    }

    void whatNobodyWroteIsMissingAndHandWrittenTextReplacesTheDraft() {
        ReportFacts facts = sampleFacts();
        QCOMPARE(missingIn(monthReport(facts)), QStringList{u"V"_s});
        // Printed as it is, no heading stands alone.
        SAYS(monthReport(facts),
             u"V. KIẾN NGHỊ, ĐỀ XUẤT\nỦy ban nhân dân Phường 1 không có kiến nghị, đề xuất.\nTrên đây"_s);
        facts.texts[u"V"_s] = u"Đề nghị cấp thêm tờ rơi.\n\nĐề nghị tập huấn."_s;
        facts.texts[u"III.1"_s] = u"Các nhóm hoạt động đều."_s;
        const Document document = monthReport(facts);
        QCOMPARE(missingIn(document), QStringList());
        SAYS(document, u"V. KIẾN NGHỊ, ĐỀ XUẤT\nĐề nghị cấp thêm tờ rơi.\nĐề nghị tập huấn.\n"_s);
        SAYS(document, u"1. Ưu điểm\nCác nhóm hoạt động đều.\n2. Tồn tại"_s);
        QVERIFY(!textOf(document).contains(u"dẫn đầu"_s));
    }

    void aBookWithoutAnythingStillMakesAReport() {
        ReportFacts facts;
        facts.ward = u"Xã Bình Minh"_s;
        facts.period = parsePeriod(u"2022-H1"_s, Scheme::Nd09).value();
        const Document document = monthReport(facts);
        SAYS(document,
             u"Thực hiện chỉ đạo của cấp trên về triển khai Tổ công nghệ số cộng đồng, Ủy ban nhân dân Xã Bình "
             u"Minh báo cáo kết quả hoạt động 6 tháng đầu năm 2022"_s);
        QCOMPARE(std::get<Addressees>(document.sections.first().blocks[2]).names,
                 QStringList{QString(24, u'…')}); // who is above is not known
        QVERIFY(!textOf(document).contains(u"kính báo cáo"_s));
        SAYS(document, u"1. Ưu điểm\nChưa đủ số liệu"_s);
        SAYS(document, u"2. Tồn tại, hạn chế\nTrong 6 tháng"_s);
        QCOMPARE(document.sections.size(), 2); // no areas: no annex II
        QVERIFY(annexOf(document).rows.isEmpty());
    }

    void annexOneHasNineColumnsByPillar() {
        const Document document = monthReport(sampleFacts());
        const Table& annex = annexOf(document);
        QCOMPARE(shown(annex.head.first()),
                 (QStringList{u"STT"_s, u"Chỉ tiêu"_s, u"ĐVT"_s, u"Chỉ tiêu năm"_s, u"Thực hiện trong kỳ"_s,
                              u"Lũy kế từ đầu năm"_s, u"Tỷ lệ % so KH"_s, u"So kỳ trước"_s, u"Ghi chú"_s}));
        QStringList pillars;
        int rows = 0;
        for (const TableRow& row : annex.rows) {
            if (row.size() == 1)
                pillars << row[0].value.text;
            else
                QCOMPARE(row[0].value.integer, ++rows);
        }
        QCOMPARE(rows, int(sampleFacts().figures.size()));
        QCOMPARE(pillars, (QStringList{u"Công tác tổ chức"_s, u"Tuyên truyền, hướng dẫn"_s, u"Chính quyền số"_s,
                                       u"Kinh tế số"_s, u"Theo dõi, xử lý"_s}));
        QCOMPARE(shown(rowOf(document, u"Tài khoản dịch vụ công"_s)).mid(1),
                 (QStringList{u"Tài khoản dịch vụ công"_s, u"tài khoản"_s, u"1.000"_s, u"127"_s, u"457"_s, u"45,7"_s,
                              u"+15"_s, u"Vượt KH 5"_s}));
        QCOMPARE(shown(rowOf(document, u"Thành viên nhóm Zalo"_s)).mid(3),
                 (QStringList{u"500"_s, QString(), u"412"_s, u"82,4"_s, u"+37"_s, u"Vượt KH 186; Nhập tay"_s}));
        QCOMPARE(shown(rowOf(document, u"Tỷ lệ khu phố, ấp có nhóm"_s)).mid(3),
                 (QStringList{QString(), QString(), u"100,0"_s, QString(), QString(), u"3/3"_s}));
        QCOMPARE(shown(rowOf(document, u"Tin, bài tuyên truyền chuyển đổi số"_s)).mid(3),
                 (QStringList{QString(), u"…"_s, u"…"_s, QString(), u"…"_s, u"Chưa có số liệu kỳ này"_s}));
    }

    void everyNumberOpensItsRecords() {
        const Document document = monthReport(sampleFacts());
        int doors = 0;
        const auto check = [&](const Value& value, const std::optional<FigureRef>& figure) {
            if (value.kind != Value::Kind::Integer && value.kind != Value::Kind::Decimal)
                return;
            QVERIFY(figure);
            QVERIFY(!figure->label.isEmpty());
            ++doors;
            if (!figure->key.isEmpty()) {
                const auto question = questionOfKey(figure->key);
                QVERIFY2(question, qPrintable(figure->key));
                QCOMPARE(question->indicator, figure->indicator);
            }
        };
        for (const Block& block : document.sections.first().blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                for (const Run& run : paragraph->runs)
                    check(run.value, run.figure);
        for (const TableRow& row : annexOf(document).rows)
            for (qsizetype i = 1; i < row.size(); ++i)
                check(row[i].value, row[i].figure);
        QVERIFY(doors > 60);
        const TableRow row = rowOf(document, u"Tài khoản dịch vụ công"_s);
        QCOMPARE(row[4].figure->key, u"CQ01|2022-06|nd09|period|-|-"_s);
        QCOMPARE(row[5].figure->key, u"CQ01|2022-06|nd09|year|-|-"_s);
        QCOMPARE(row[6].figure->key, u"CQ01|2022-06|nd09|target|-|-"_s);
        QCOMPARE(row[3].figure->key, QString());
        QCOMPARE(row[3].figure->indicator, u"CQ01"_s);
    }

    void annexTwoIsByNeighbourhoodAndAddsUp() {
        const Document document = monthReport(sampleFacts());
        const Section& second = document.sections.at(2);
        QVERIFY(second.landscape);
        const Table& households = std::get<Table>(second.blocks[1]);
        QCOMPARE(shown(households.rows.last()),
                 (QStringList{u"Tổng cộng"_s, u"2.418"_s, u"386"_s, u"16,0"_s, u"341"_s, u"14/06/2022"_s}));
        const Table& targets = std::get<Table>(second.blocks[3]);
        QCOMPARE(shown(targets.rows[2]), (QStringList{u"3"_s, u"Khu phố 3"_s, u"250"_s, u"12"_s, u"58"_s, u"23,2"_s}));
        QCOMPARE(shown(targets.rows.last()), (QStringList{u"Tổng cộng"_s, u"1.000"_s, u"127"_s, u"457"_s, u"45,7"_s}));
        QCOMPARE(targets.rows[2][4].figure->key, u"CQ01|2022-06|nd09|target|3|-"_s);
    }

    void whoSignsDecidesTheHeadAndTheAddressee() {
        ReportFacts facts = sampleFacts();
        facts.signature = u"team"_s;
        const Document document = monthReport(facts);
        const auto& blocks = document.sections.first().blocks;
        QCOMPARE(std::get<LetterHead>(blocks[0]).symbol, u"BC-TCNSCĐ"_s);
        QCOMPARE(std::get<Addressees>(blocks[2]).names, QStringList{u"Ủy ban nhân dân Phường 1"_s});
        QCOMPARE(std::get<Signature>(blocks.last()).authority, QStringList{u"TỔ TRƯỞNG"_s});
        facts.addressees = {u"Phòng Văn hóa và Thông tin"_s};
        facts.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
        facts.place = u"Tây Ninh"_s;
        const Document set = monthReport(facts);
        const auto& own = set.sections.first().blocks;
        QCOMPARE(std::get<Addressees>(own[2]).names, facts.addressees);
        QCOMPARE(std::get<Signature>(own.last()).recipients, facts.recipients);
        QCOMPARE(placeLine(std::get<LetterHead>(own[0])),
                 u"Tây Ninh, ngày %1 tháng 6 năm 2022"_s.arg(QString(5, QChar::Nbsp)));
    }

    void periodsAreNamedTheirOwnWay() {
        ReportFacts facts = sampleFacts();
        const auto subject = [&](const QString& code) {
            facts.period = parsePeriod(code, Scheme::Nd09).value();
            return std::get<Title>(monthReport(facts).sections.first().blocks[1]).subject.last();
        };
        QCOMPARE(subject(u"2022-06"_s), u"tháng 6 năm 2022"_s);
        QCOMPARE(subject(u"2022-Q2"_s), u"quý II năm 2022"_s);
        QCOMPARE(subject(u"2022-H1"_s), u"6 tháng đầu năm 2022"_s);
        QCOMPARE(subject(u"2022"_s), u"năm 2022"_s);
        SAYS(monthReport(facts), u"Trong năm, các nhóm đã tổ chức"_s);
    }

    void anIndicatorAndItsSentenceAreDataAlone() {
        const auto catalogue = loadCatalogue(R"({"indicators": [{"code": "ZZ01", "name_vi": "Camera an ninh lắp mới",
            "name_en": "Cameras", "unit_vi": "chiếc", "unit_en": "pieces", "pillar": "digital_society", "kind": "flow",
            "counts": "tally", "tally": true, "explanation_vi": "Số camera.", "explanation_en": "Cameras."}]})");
        QVERIFY(catalogue);
        ReportFacts facts = sampleFacts();
        Figure figure;
        figure.indicator = catalogue->first();
        figure.value.inPeriod = 7;
        figure.value.yearToDate = 9;
        figure.active = true;
        facts.figures << figure;
        facts.all.insert(u"ZZ01"_s, figure);

        QFile file(u":/data/report_month.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray parts = json[u"parts"].toArray();
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QJsonObject part = parts[i].toObject();
            if (part[u"key"] != "II.4"_L1)
                continue;
            const QJsonObject sentence{{u"indicator"_s, u"ZZ01"_s},
                                       {u"say"_s, u"Lắp mới {period} camera[, lũy kế {year} {unit}]."_s},
                                       {u"zero"_s, u"Không lắp camera."_s},
                                       {u"unknown"_s, QString()}};
            part[u"paragraphs"] = QJsonArray{QJsonArray{sentence}};
            parts[i] = part;
        }
        json[u"parts"] = parts;
        const auto pattern = loadReportTemplate(QJsonDocument(json).toJson());
        QVERIFY2(pattern, pattern ? "" : qPrintable(pattern.error().text));
        const Document document = monthReport(facts, *pattern);
        SAYS(document, u"4. Xã hội số\nLắp mới 07 camera, lũy kế 09 chiếc."_s);
        QCOMPARE(shown(rowOf(document, u"Camera an ninh lắp mới"_s)).mid(2, 4),
                 (QStringList{u"chiếc"_s, QString(), u"7"_s, u"9"_s}));
    }

    void aTemplateWithoutItsRulesIsRefused() {
        const auto refused = loadReportTemplate(R"({"kind": "BÁO CÁO", "subject": ["x"], "parts": [{"key": "I",
            "heading": "I", "paragraphs": [[{"indicator": "CQ01", "say": "{period}"}]]}]})");
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"CQ01"_s));
    }
};

QTEST_GUILESS_MAIN(MonthReport)
#include "month_report_test.moc"
