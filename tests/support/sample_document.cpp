// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_document.h"

using namespace Qt::StringLiterals;

namespace sotoso::tests {

using namespace report;

namespace {
FigureRef ref(const QString& code, const QString& label) {
    return {.indicator = code, .key = code + u"/2022-06"_s, .label = label};
}

Run figure(qint64 value, const QString& code, const QString& label, int digits = 1) {
    return Run::number(Value::number(value, digits), ref(code, label));
}

Paragraph said(const QString& text, const QList<Run>& figures = {}) {
    return {sentence(text, figures)};
}

struct Line {
    const char16_t* code;
    const char16_t* name;
    const char16_t* unit;
    std::optional<qint64> target;
    std::optional<qint64> inPeriod, toDate;
};

const Line lines[] = {
    {u"TC01", u"Số Tổ công nghệ số cộng đồng", u"tổ", {}, {}, 1},
    {u"TC02", u"Số nhóm theo khu phố", u"nhóm", 5, {}, 5},
    {u"TC03", u"Số thành viên", u"người", {}, {}, 23},
    {u"TC04a", u"Thành viên nữ", u"người", {}, {}, 9},
    {u"TC06", u"Thành viên được tập huấn trong kỳ", u"lượt người", {}, 23, 46},
    {u"TC08", u"Số nhóm có hoạt động trong kỳ", u"nhóm", 5, 5, 5},
    {u"TT01", u"Số buổi tuyên truyền, hướng dẫn tập trung", u"buổi", 24, 4, 13},
    {u"TT02", u"Số lượt người được tuyên truyền", u"lượt người", {}, 812, 2960},
    {u"TT03", u"Số hộ được đến tận nhà hướng dẫn", u"hộ", 2418, 304, 386},
    {u"TT08", u"Tài liệu hướng dẫn đã phát", u"tờ", {}, 521, 1204},
    {u"CQ01", u"Tài khoản dịch vụ công được tạo mới", u"tài khoản", 1000, 127, 457},
    {u"CQ02", u"Định danh điện tử VNeID mức 2 đã kích hoạt", u"tài khoản", 600, 41, 163},
    {u"CQ07", u"Lượt người được hướng dẫn lấy số thứ tự", u"lượt", {}, 217, 1097},
    {u"KT01", u"Tài khoản thanh toán điện tử", u"tài khoản", 500, 38, 214},
    {u"XH01",
     u"Sổ sức khỏe điện tử được cài đặt trên điện thoại của người dân từ đủ 14 tuổi trở lên",
     u"tài khoản",
     {},
     {},
     {}},
    {u"ZL02", u"Thành viên nhóm Zalo khu phố", u"người", 500, 37, 412},
};

Table annexOne() {
    Table table;
    table.columns = {{0.7, Align::Centre}, {3.9, Align::Left},   {1.25, Align::Left},
                     {1.1, Align::Right},  {1.1, Align::Right},  {1.1, Align::Right},
                     {0.95, Align::Right}, {1.15, Align::Right}, {1.5, Align::Left}};
    table.head = headOf({u"STT"_s, u"Chỉ tiêu"_s, u"ĐVT"_s, u"Chỉ tiêu năm"_s, u"Thực hiện trong kỳ"_s,
                         u"Lũy kế từ đầu năm"_s, u"Tỷ lệ % so KH"_s, u"So với kỳ trước"_s, u"Ghi chú"_s});
    // Several wards' worth of lines: long enough for four pages.
    int number = 0;
    for (int round = 1; round <= 6; ++round) {
        table.rows << TableRow{
            {.value = Value::of(u"Nhóm chỉ tiêu %1"_s.arg(round)), .align = Align::Left, .bold = true, .columns = 9}};
        for (const Line& line : lines) {
            const QString code = QString::fromUtf16(line.code), name = QString::fromUtf16(line.name);
            TableRow row;
            row << Cell{.value = Value::number(++number)} << Cell{.value = Value::of(name)}
                << Cell{.value = Value::of(QString::fromUtf16(line.unit))};
            row << Cell{.value = line.target ? Value::number(*line.target) : Value{}};
            row << Cell{.value = Value::numberOrUnknown(line.inPeriod), .figure = ref(code, name)};
            row << Cell{.value = Value::numberOrUnknown(line.toDate), .figure = ref(code, name)};
            row << Cell{.value = line.target && line.toDate
                                     ? Value::percent(100.0 * double(*line.toDate) / double(*line.target))
                                     : Value{}};
            row << Cell{.value = line.inPeriod ? Value::change(*line.inPeriod - 40) : Value{}};
            row << Cell{.value = code == u"CQ07" ? Value::of(u"=nhập tay"_s) : Value{}};
            table.rows << row;
        }
    }
    table.note = u"Dấu “…”: chưa có số liệu. Ô trống: không giao chỉ tiêu."_s;
    return table;
}

Table annexTwo() {
    struct Area {
        int households, visited, target, inPeriod, toDate;
        QDate last;
    };
    const Area areas[] = {{486, 96, 201, 30, 108, QDate(2022, 6, 11)},
                          {542, 104, 224, 34, 124, QDate(2022, 6, 14)},
                          {455, 78, 188, 26, 91, QDate(2022, 6, 12)},
                          {507, 41, 210, 12, 58, QDate(2022, 5, 30)},
                          {428, 67, 177, 25, 76, QDate(2022, 6, 10)}};
    Table table;
    table.columns = {{0.6, Align::Centre}, {2.4, Align::Left},  {1.1, Align::Right}, {1.1, Align::Right},
                     {1.1, Align::Right},  {1.1, Align::Right}, {1.1, Align::Right}, {1.1, Align::Right},
                     {1.1, Align::Right},  {1.6, Align::Centre}};
    const auto head = [](const QString& text, int columns, int rows) {
        return Cell{.value = Value::of(text), .align = Align::Centre, .bold = true, .columns = columns, .rows = rows};
    };
    table.head = {{head(u"STT"_s, 1, 2), head(u"Khu phố"_s, 1, 2), head(u"Hộ gia đình"_s, 3, 1),
                   head(u"Tài khoản dịch vụ công"_s, 4, 1), head(u"Lượt thăm gần nhất"_s, 1, 2)},
                  {head(u"Tổng số"_s, 1, 1), head(u"Đã thăm"_s, 1, 1), head(u"Tỷ lệ %"_s, 1, 1),
                   head(u"Chỉ tiêu năm"_s, 1, 1), head(u"Trong kỳ"_s, 1, 1), head(u"Lũy kế"_s, 1, 1),
                   head(u"Tỷ lệ %"_s, 1, 1)}};
    Area sum{};
    int number = 0;
    const auto row = [&](const Area& area, bool total) {
        TableRow cells;
        if (total)
            cells << Cell{.value = Value::of(u"Tổng cộng"_s), .align = Align::Centre, .bold = true, .columns = 2};
        else
            cells << Cell{.value = Value::number(++number)} << Cell{.value = Value::of(u"Khu phố %1"_s.arg(number))};
        for (int value : {area.households, area.visited})
            cells << Cell{.value = Value::number(value), .bold = total};
        cells << Cell{.value = Value::percent(100.0 * area.visited / area.households), .bold = total};
        for (int value : {area.target, area.inPeriod, area.toDate})
            cells << Cell{.value = Value::number(value), .bold = total};
        cells << Cell{.value = Value::percent(100.0 * area.toDate / area.target), .bold = total};
        cells << Cell{.value = Value::day(area.last), .bold = total};
        return cells;
    };
    for (const Area& area : areas) {
        table.rows << row(area, false);
        sum.households += area.households;
        sum.visited += area.visited;
        sum.target += area.target;
        sum.inPeriod += area.inPeriod;
        sum.toDate += area.toDate;
    }
    table.rows << row(sum, true);
    return table;
}
} // namespace

ChartData sampleProgress() {
    ChartData chart;
    chart.kind = ChartKind::Progress;
    chart.title = u"Tài khoản dịch vụ công lũy kế"_s;
    chart.subtitle = u"đến 31/12/2022"_s;
    chart.unit = u"tài khoản"_s;
    ProgressSeries& s = chart.progress;
    s.from = QDate(2022, 1, 1);
    s.due = QDate(2022, 12, 31);
    s.today = QDate(2022, 6, 14);
    s.goal = 1000;
    s.goalLabel = u"Chỉ tiêu năm"_s;
    s.plan = {{s.from, 0}, {s.due, 1000}};
    s.actual = {{s.from, 0},
                {QDate(2022, 1, 14), 21},
                {QDate(2022, 2, 14), 68},
                {QDate(2022, 3, 14), 133},
                {QDate(2022, 4, 14), 218},
                {QDate(2022, 5, 14), 330},
                {QDate(2022, 6, 14), 457}};
    s.forecast = {{s.today, 457}, {s.due, 1157}};
    s.low = {{s.today, 457}, {s.due, 1003}};
    s.high = {{s.today, 457}, {s.due, 1282}};
    for (int month = 1; month <= 12; ++month)
        s.marks << ChartMark{QDate(2022, month, 14), u"T%1"_s.arg(month), month == 6};
    s.actualNote = u"vượt kế hoạch 5"_s;
    return chart;
}

ChartData sampleAreas() {
    ChartData chart;
    chart.kind = ChartKind::Areas;
    chart.title = u"Tài khoản dịch vụ công theo khu phố"_s;
    chart.subtitle = u"đến 14/06/2022"_s;
    chart.missing = u"chưa có số liệu tháng 6"_s;
    chart.bars = {{u"Khu phố 1"_s, 108, 91, 201, Pace::OnTrack, u"Vượt 17"_s},
                  {u"Khu phố 2"_s, 124, 101, 224, Pace::OnTrack, u"Vượt 23"_s},
                  {u"Khu phố 3"_s, {}, 85, 188, Pace::Watched, {}},
                  {u"Khu phố 4"_s, 58, 95, 210, Pace::AtRisk, u"Thiếu 37"_s},
                  {u"Khu phố 5"_s, 76, 80, 177, Pace::Behind, u"Chậm 4"_s}};
    return chart;
}

ChartData sampleCoverage() {
    ChartData chart;
    chart.kind = ChartKind::Coverage;
    chart.title = u"Hộ đã được đến tận nhà"_s;
    chart.bars = {{u"Khu phố 1"_s, 96, {}, 486, Pace::Watched, u"19,8%"_s},
                  {u"Khu phố 2"_s, 104, {}, 542, Pace::Watched, u"19,2%"_s},
                  {u"Khu phố 3"_s, 78, {}, 455, Pace::Watched, u"17,1%"_s},
                  {u"Khu phố 4"_s, 41, {}, 507, Pace::Watched, u"8,1%"_s},
                  {u"Khu phố 5"_s, 67, {}, 428, Pace::Watched, u"15,7%"_s}};
    return chart;
}

Document sampleDocument() {
    Document document;
    document.title = u"Báo cáo kết quả hoạt động của Tổ công nghệ số cộng đồng tháng 6 năm 2022"_s;
    document.author = u"Ủy ban nhân dân Phường 1"_s;
    document.day = QDate(2022, 6, 14);

    LetterHead head = letterHeadOf(Signer::Chair, u"Phường 1"_s);
    head.month = 6;
    head.year = 2022;

    Section body;
    body.blocks
        << head << Title{u"BÁO CÁO"_s, {u"Kết quả hoạt động của Tổ công nghệ số cộng đồng"_s, u"tháng 6 năm 2022"_s}}
        << Addressees{{u"Sở Khoa học và Công nghệ tỉnh Tây Ninh"_s}}
        << said(u"Thực hiện chỉ đạo của cấp trên về triển khai Tổ công nghệ số cộng đồng, Ủy ban nhân dân Phường 1 báo "
                u"cáo kết quả "
                u"trong kỳ, số liệu tính từ ngày 15/05/2022 đến ngày 14/06/2022, như sau:"_s)
        << Heading{1, u"I. CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC"_s}
        << said(u"Tổ công nghệ số cộng đồng Phường 1 có %1 thành viên, gồm %2 nhóm phụ trách %3 khu phố. Trong kỳ, các "
                u"nhóm đã tổ "
                u"chức %4 buổi đi khu phố với %5 lượt thăm hộ, phát %6 tài liệu hướng dẫn."_s,
                {figure(23, u"TC03"_s, u"Thành viên"_s), figure(5, u"TC02"_s, u"Nhóm"_s, 2),
                 figure(5, u"TC02"_s, u"Khu phố"_s, 2), figure(22, u"TT05"_s, u"Buổi đi khu phố"_s),
                 figure(341, u"TT04"_s, u"Lượt thăm hộ"_s), figure(521, u"TT08"_s, u"Tài liệu đã phát"_s)})
        << Heading{1, u"II. KẾT QUẢ THỰC HIỆN"_s} << Heading{2, u"1. Tuyên truyền"_s}
        << said(u"Các nhóm đã đến tận nhà hướng dẫn thêm %1 hộ; lũy kế %2 hộ, đạt %3% chỉ tiêu năm."_s,
                {figure(304, u"TT03"_s, u"Hộ được đến tận nhà, trong kỳ"_s),
                 figure(386, u"TT03"_s, u"Hộ được đến tận nhà, lũy kế"_s),
                 Run::number(Value::percent(100.0 * 386 / 2418), ref(u"TT03"_s, u"Hộ được đến tận nhà, tỷ lệ %"_s))})
        << Heading{2, u"2. Chính quyền số"_s}
        << said(u"Tạo mới %1 tài khoản dịch vụ công; lũy kế %2 trên chỉ tiêu %3, đạt %4%. Hướng dẫn lấy số thứ tự %5 "
                u"lượt, lũy kế "
                u"%6 lượt."_s,
                {figure(127, u"CQ01"_s, u"Tài khoản dịch vụ công, trong kỳ"_s),
                 figure(457, u"CQ01"_s, u"Tài khoản dịch vụ công, lũy kế"_s),
                 figure(1000, u"CQ01"_s, u"Tài khoản dịch vụ công, chỉ tiêu năm"_s),
                 Run::number(Value::percent(45.7), ref(u"CQ01"_s, u"Tài khoản dịch vụ công, tỷ lệ %"_s)),
                 figure(217, u"CQ07"_s, u"Lượt lấy số thứ tự, trong kỳ"_s),
                 figure(1097, u"CQ07"_s, u"Lượt lấy số thứ tự, lũy kế"_s)})
        << ChartBlock{sampleProgress(), 72, u"Biểu đồ 1. Tài khoản dịch vụ công lũy kế so với kế hoạch năm"_s,
                      u"Đến ngày 14/06/2022 đạt 457 tài khoản, kế hoạch 452, chỉ tiêu năm 1.000."_s}
        << Heading{2, u"3. Kinh tế số"_s}
        << said(u"Hướng dẫn mở mới %1 tài khoản thanh toán điện tử, lũy kế %2."_s,
                {figure(38, u"KT01"_s, u"Tài khoản thanh toán điện tử, trong kỳ"_s),
                 figure(214, u"KT01"_s, u"Tài khoản thanh toán điện tử, lũy kế"_s)})
        << Heading{1, u"III. ĐÁNH GIÁ"_s}
        << said(u"Khu phố 4 chưa có lượt thăm từ ngày 30/05/2022 do thành viên nhóm tham gia công tác khác; kết quả "
                u"thấp hơn mức bình "
                u"quân của phường."_s)
        << ChartBlock{sampleAreas(), 62, u"Biểu đồ 2. Tài khoản dịch vụ công theo khu phố đến ngày 14/06/2022"_s,
                      u"Năm khu phố."_s}
        << Heading{1, u"IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI"_s} << MissingPart{u"Mục này còn trống."_s, u"IV"_s}
        << Heading{1, u"V. KIẾN NGHỊ, ĐỀ XUẤT"_s}
        << said(u"Đề nghị hỗ trợ thêm tài liệu hướng dẫn bản in cho người cao tuổi. Trên đây là báo cáo kết quả hoạt "
                u"động của Tổ công "
                u"nghệ số cộng đồng Phường 1 tháng 6 năm 2022./."_s)
        << Signature{{u"Như trên"_s, u"TT. Đảng ủy phường (b/c)"_s, u"CT, các PCT UBND phường"_s, u"Lưu: VT, VHXH"_s},
                     authorityOf(Signer::Deputy),
                     u"Nguyễn Văn Mẫu"_s};
    const QString attached = attachedTo(head, u"Ủy ban nhân dân Phường 1"_s);
    Section first;
    first.blocks << AnnexHeading{u"I"_s, u"Kết quả thực hiện các chỉ tiêu tháng 6 năm 2022"_s, attached} << annexOne();
    Section second;
    second.landscape = true;
    second.blocks << AnnexHeading{u"II"_s, u"Kết quả theo khu phố tháng 6 năm 2022"_s, attached} << annexTwo()
                  << ChartBlock{sampleCoverage(), 60, u"Biểu đồ 3. Hộ đã được đến tận nhà"_s, u"Năm khu phố."_s};
    document.sections = {body, first, second};
    return document;
}

} // namespace sotoso::tests
