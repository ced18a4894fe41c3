// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/demo_parts.h"

#include "app/domain/catalogue.h"

namespace sotoso::demo {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}
QStringList phrases(const QString& text) {
    return text.split(u',', Qt::SkipEmptyParts);
}

// Written as often as they are met.
const QStringList& families() {
    static const QStringList all = words(
        u"Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Trần Lê Lê Lê Lê Phạm Phạm "
        u"Phạm Huỳnh "
        "Huỳnh Huỳnh Võ Võ Phan Phan Trương Trương Bùi Đặng Đỗ Ngô Hồ Dương Đoàn Lâm Mai Cao Tô Châu Thái Kiều Lý Lưu Tạ Hà Đinh"_s);
    return all;
}
const QStringList& middles(Sex sex, bool older) {
    static const QStringList man =
        phrases(u"Văn,Văn,Văn,Văn,Hữu,Minh,Quốc,Thanh,Đức,Tấn,Công,Hoàng,Ngọc,Trọng,Thành,Xuân,Duy,Anh,Gia,Chí"_s);
    static const QStringList oldMan = phrases(u"Văn,Văn,Văn,Văn,Văn,Văn,Hữu,Công,Thành,Xuân,Minh"_s);
    static const QStringList woman = phrases(
        u"Thị,Thị,Thị,Thị Kim,Thị Ngọc,Thị Thu,Thị Mỹ,Thị Thanh,Ngọc,Thanh,Kim,Bích,Mỹ,Phương,Tường,Hoàng,Khánh"_s);
    static const QStringList oldWoman = phrases(u"Thị,Thị,Thị,Thị,Thị,Thị,Thị Kim,Thị Ngọc"_s);
    if (sex == Sex::Male)
        return older ? oldMan : man;
    return older ? oldWoman : woman;
}
const QStringList& givens(Sex sex) {
    static const QStringList man = words(
        u"An Anh Bảo Bình Cường Danh Dũng Duy Dương Đạt Điền Đông Đức Giang Hải Hào Hậu Hiền Hiếu Hòa Hoàng Hùng Huy "
        u"Hưng Khải Khang "
        "Khánh Khoa Kiên Lâm Lộc Long Luân Lực Mẫn Minh Nam Nghĩa Nguyên Nhân Nhựt Phát Phong Phú Phước Quân Quang "
        "Sang Sơn Tài Tâm "
        "Tấn Thành Thắng Thiện Thịnh Thông Thuận Tiến Tín Toàn Trí Trung Tuấn Tùng Vinh Vũ Vương Út Năm Sáu Tám"_s);
    static const QStringList woman =
        words(u"An Anh Ánh Bích Châu Chi Cúc Diễm Diệu Dung Duyên Đào Điệp Giang Hà Hạnh Hằng Hân Hiền Hoa Hồng Huệ "
              u"Hương Hường Khánh Kiều Lan "
              "Lành Lệ Liên Linh Loan Lụa Ly Mai Mận My Nga Ngân Ngọc Nguyệt Nhàn Nhi Nhung Oanh Phụng Phương Quyên "
              "Sương Tâm Thảo Thanh "
              "Thoa Thơ Thu Thủy Thúy Thư Tiên Trang Trinh Trúc Tuyền Tuyết Uyên Vân Vy Xuân Yến"_s);
    return sex == Sex::Male ? man : woman;
}

/// Names of public persons, and those the sample gives to somebody itself: chance must not bring them up.
bool taken(const QString& name) {
    static const QSet<QString> all = [] {
        const QStringList list =
            phrases(u"Nguyễn Tấn Dũng,Nguyễn Chí Dũng,Phạm Minh Chính,Nguyễn Xuân Phúc,Nguyễn Phú Trọng,Võ Văn "
                    u"Thưởng,Trần Thanh Mẫn,Trần Thanh "
                    "Minh,Nguyễn Minh Triết,Trương Tấn Sang,Trần Đại Quang,Nguyễn Thị Kim Ngân,Trương Thị Mai,Nguyễn "
                    "Mạnh Hùng,Phạm Bình "
                    "Minh,Nguyễn Văn Nên,Nguyễn Thanh Ngọc,Nguyễn Thành Tâm,Nguyễn Thành Phong,Võ Văn Kiệt,Phan Văn "
                    "Khải,Lê Minh Khái,Lê Thành "
                    "Long,Nguyễn Hòa Bình,Trần Hồng Hà,Nguyễn Văn Thể,Nguyễn Văn Hùng,Lê Công Thành,Nguyễn Văn "
                    "Thắng,Nguyễn Thanh Long,Lê "
                    "Minh Hưng,Nguyễn Hồng Diên,Lê Văn Thành,Trần Văn Sơn,Phạm Thị Thanh Trà,Đào Hồng Lan,Nguyễn Thị "
                    "Hồng,Nguyễn Trọng "
                    "Nghĩa,Nguyễn Văn Út,Nguyễn Văn Linh,Nguyễn Văn An,Lê Quốc Phong,Nguyễn Văn Đức,Phạm Văn Bảy"_s);
        return QSet<QString>(list.begin(), list.end());
    }();
    return all.contains(name);
}

bool afterG(const QString& given) {
    static const QString early = u"AĂÂÁẢÀBCDĐEÊG"_s;
    return !early.contains(given.at(0));
}

} // namespace

quint64 Dice::next() {
    quint64 z = state += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QString familyName(Dice& dice) {
    return dice.pick(families());
}

QString personName(Dice& dice, Sex sex, const QString& family, int birthYear, Given given) {
    for (;;) {
        const QString middle = dice.pick(middles(sex, birthYear < 1975));
        const QString own = dice.pick(givens(sex));
        const QString name = family + u' ' + middle + u' ' + own;
        if (middle.endsWith(own) || taken(name) || (given == Given::AfterG && !afterG(own)))
            continue;
        return name;
    }
}

Codes::Codes() : all(starterIndicators()) {}

IndicatorId Codes::operator[](const char* code) const {
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].code == QLatin1String(code))
            return IndicatorId(i + 1);
    fail(Error::Kind::NotFound, u"no indicator "_s + QLatin1String(code));
}

} // namespace sotoso::demo
