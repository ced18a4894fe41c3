// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_style.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sotoso::report {

namespace official {
const QString nation = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
const QString motto = u"Độc lập - Tự do - Hạnh phúc"_s;
const QString addressee = u"Kính gửi:"_s;
const QString recipients = u"Nơi nhận:"_s;
const QString annex = u"Phụ lục"_s;
} // namespace official

namespace {
constexpr auto Left = HorizontalAlign::Left;
constexpr auto Centre = HorizontalAlign::Centre;
constexpr auto Justify = HorizontalAlign::Justify;

constexpr std::array<ParagraphStyle, roleCount> styles{{
    // id, name, size, bold, italic, align, before, lines, first indent, keep, outline
    {"CoQuanChuQuan", u"Cơ quan chủ quản", 13, false, false, Centre, 0, 1.0, 0, false, 0},
    {"CoQuanBanHanh", u"Cơ quan ban hành", 13, true, false, Centre, 0, 1.0, 0, false, 0},
    {"QuocHieu", u"Quốc hiệu", 13, true, false, Centre, 0, 1.0, 0, false, 0},
    {"TieuNgu", u"Tiêu ngữ", 14, true, false, Centre, 0, 1.0, 0, false, 0},
    {"SoKyHieu", u"Số, ký hiệu", 13, false, false, Centre, 6, 1.0, 0, false, 0},
    {"DiaDanhNgay", u"Địa danh, ngày tháng", 14, false, true, Centre, 6, 1.0, 0, false, 0},
    {"TenLoai", u"Tên loại văn bản", 14, true, false, Centre, 18, 1.0, 0, true, 0},
    {"TrichYeu", u"Trích yếu", 14, true, false, Centre, 0, 1.0, 0, true, 0},
    {"KinhGui", u"Kính gửi", 14, false, false, Centre, 14, 1.0, 0, false, 0},
    {"KinhGuiMuc", u"Kính gửi, từng nơi", 14, false, false, Left, 2, 1.0, 0, false, 0},
    {"NoiDung", u"Nội dung", 14, false, false, Justify, 6, 1.15, 10, false, 0},
    {"Heading1", u"heading 1", 14, true, false, Left, 9, 1.15, 0, true, 1},
    {"Heading2", u"heading 2", 14, true, false, Left, 6, 1.15, 10, true, 2},
    {"BangTieuDe", u"Bảng, tiêu đề", 12, true, false, Centre, 0, 1.0, 0, false, 0},
    {"BangNoiDung", u"Bảng, nội dung", 12, false, false, Left, 0, 1.0, 0, false, 0},
    {"HinhVe", u"Hình vẽ, biểu đồ", 12, false, false, Centre, 8, 1.0, 0, false, 0},
    {"BangTen", u"Tên bảng, biểu đồ", 12, false, true, Centre, 4, 1.0, 0, false, 0},
    {"BangGhiChu", u"Ghi chú bảng", 12, false, true, Left, 4, 1.0, 0, false, 0},
    {"NoiNhan", u"Nơi nhận", 12, true, true, Left, 0, 1.0, 0, false, 0},
    {"NoiNhanMuc", u"Nơi nhận, từng nơi", 11, false, false, Left, 0, 1.0, 0, false, 0},
    {"ChucVuKy", u"Chức vụ người ký", 14, true, false, Centre, 0, 1.0, 0, false, 0},
    {"HoTenKy", u"Họ tên người ký", 14, true, false, Centre, 0, 1.0, 0, false, 0},
    {"PhuLucSo", u"Phụ lục, số", 14, true, false, Centre, 0, 1.0, 0, true, 1},
    {"PhuLucTen", u"Phụ lục, tên", 14, true, false, Centre, 0, 1.0, 0, true, 0},
    {"PhuLucKemTheo", u"Phụ lục, kèm theo", 14, false, true, Centre, 0, 1.0, 0, true, 0},
    {"SoTrang", u"Số trang", 14, false, false, Centre, 0, 1.0, 0, false, 0},
}};
static_assert(styles.back().name != nullptr);
} // namespace

const ParagraphStyle& styleOf(Role role) {
    return styles[size_t(role)];
}

QString serifFamily() {
    for (const QString& family : {u"Times New Roman"_s, u"Liberation Serif"_s, u"Tinos"_s})
        if (QFontDatabase::hasFamily(family))
            return family;
    return u"Times New Roman"_s;
}

QFont serifFont(double points, bool bold, bool italic, double unitsPerPoint) {
    static const QString family = serifFamily();
    QFont font(family);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(std::max(1, qRound(points * unitsPerPoint)));
    font.setBold(bold);
    font.setItalic(italic);
    // Hinted widths differ from screen to screen, and with them the ends of lines and pages.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontOf(const ParagraphStyle& style, double unitsPerPoint) {
    return serifFont(style.size, style.bold, style.italic, unitsPerPoint);
}

double widthOf(const QString& text, Role role) {
    constexpr double fine = 20;
    return QFontMetricsF(fontOf(styleOf(role), fine)).horizontalAdvance(text) / fine;
}

double ruleUnder(const QStringList& lines, Role role, double available) {
    double longest = 0;
    for (const QString& line : lines)
        longest = std::max(longest, widthOf(line, role));
    longest = std::min(longest, available);
    const double last = lines.isEmpty() ? longest : widthOf(lines.last(), role);
    return std::max(longest / 3, std::min(ruleShare * longest, 0.9 * last));
}

} // namespace sotoso::report
