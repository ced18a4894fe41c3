// SPDX-License-Identifier: GPL-3.0-or-later
// The titles that offices write over their columns.
#include "app/exchange/columns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

/// Titles of one field, with "|" between: however they are written, accents, case and signs do not matter.
const QHash<Field, QStringList>& titles() {
    static const QHash<Field, QStringList> all = [] {
        const QList<std::pair<Field, QString>> lists{
            {Field::HouseholdCode, u"Mã số hộ|Mã hộ gia đình|Mã hộ dân|Mã HGĐ"_s},
            {Field::Area, u"Khu phố/ấp|Ấp|KP|Khu|Tổ dân phố|TDP|Thôn|Khóm|Ấp/khu phố|Tên khu phố|Thuộc khu phố"_s},
            {Field::Head, u"Tên chủ hộ|Họ tên chủ hộ|Họ và tên chủ hộ|Họ, tên chủ hộ|Tên hộ|Chủ hộ "
                          "gia đình|Hộ ông/bà|Hộ ông (bà)"_s},
            {Field::HouseNo, u"Nhà số|SN|Số nhà/hẻm|Số nhà, hẻm|Số nhà/ngõ|Số nhà (hẻm)"_s},
            {Field::Street, u"Tên đường|Đường phố|Đường/hẻm|Đường, hẻm|Đường/phố|Tuyến đường"_s},
            {Field::Phone, u"SĐT|ĐT|Số điện thoại|Số ĐT|Điện thoại liên hệ|Số điện thoại liên hệ|SĐT liên hệ|Di động|"
                           "ĐTDĐ|Điện thoại di động|Số di động|Số ĐT liên hệ|SĐT chủ hộ|Số điện thoại chủ hộ|"
                           "Điện thoại chủ hộ"_s},
            {Field::People, u"Số khẩu|Nhân khẩu|Số người|Số NK|Tổng số nhân khẩu|Số nhân khẩu trong hộ|Số thành viên|"
                            "Số người trong hộ|Tổng nhân khẩu|Số khẩu trong hộ"_s},
            {Field::HouseholdType, u"Loại hộ gia đình"_s},
            {Field::Note, u"Ghi chú thêm|GC|Ghi chú khác"_s},
            {Field::PersonName, u"Họ tên|Họ, tên|Họ và tên nhân khẩu|Họ tên nhân khẩu|Họ và tên công dân|Họ tên "
                                "công dân|Họ và tên thành viên|Họ tên thành viên|Thành viên|Họ và tên khai sinh|"
                                "Họ, chữ đệm và tên|Họ, chữ đệm và tên khai sinh"_s},
            {Field::BirthYear, u"Năm sinh (tuổi)|NS"_s},
            {Field::BirthDate, u"Ngày tháng năm sinh|Ngày, tháng, năm sinh|Ngày/tháng/năm sinh|NTNS|Ngày, tháng, năm "
                               "sinh (dương lịch)|Sinh ngày|Ngày tháng sinh"_s},
            {Field::Sex, u"Giới|Phái|Nam/nữ|Nam, nữ|GT"_s},
            {Field::Relation, u"Quan hệ với chủ hộ|QH với chủ hộ|Quan hệ chủ hộ|QH chủ hộ|QHCH|Quan hệ với CH|Mối "
                              "quan hệ|Mối quan hệ với chủ hộ|Quan hệ gia đình"_s},
            {Field::IdCard, u"Số CCCD|CMND/CCCD|CCCD/CMND|Số CMND/CCCD|Số CCCD/CMND|Số định danh|Số định danh cá "
                            "nhân|Mã định danh|SĐDCN|Căn cước công dân|Số căn cước công dân|Căn cước|Số căn cước|CMND|"
                            "Số CMND|CCCD/ĐDCN|Số ĐDCN|Số ĐDCN/CCCD|CC/CCCD"_s},
            {Field::Address, u"Địa chỉ nhà|Địa chỉ thường trú|Địa chỉ hiện nay|Nơi ở|Nơi ở hiện nay|Nơi ở hiện tại|Chỗ "
                             "ở hiện nay|Nơi thường trú|Địa chỉ cư trú|Địa chỉ hộ|Số nhà, tên đường|Số nhà, đường|"
                             "Số nhà - đường|Số nhà/đường"_s},
            {Field::VisitCode, u"Mã lượt thăm|Mã phiếu|Số phiếu"_s},
            {Field::Day, u"Ngày thăm|Ngày đi|Ngày thực hiện|Ngày hỗ trợ|Ngày tháng"_s},
            {Field::Group, u"Tổ nhóm|Tên nhóm|Nhóm phụ trách"_s},
            {Field::Visitors, u"Thành viên đi|Cán bộ|Người thực hiện|Người thăm"_s},
            {Field::Outcome, u"Kết quả thăm|Kết quả lượt thăm"_s},
            {Field::Indicator, u"Dịch vụ|Nội dung hỗ trợ|Tên chỉ tiêu|Mã chỉ tiêu"_s},
            {Field::Helped, u"Người được hướng dẫn|Tên người được hỗ trợ|Họ tên người được hỗ trợ|Người dân"_s},
            {Field::Form, u"Hình thức hỗ trợ"_s},
            {Field::Quantity, u"SL"_s},
            {Field::NextDay, u"Ngày hẹn|Ngày hẹn lại"_s},
            {Field::Role, u"Chức vụ|Nhiệm vụ|Chức vụ trong tổ|Chức danh"_s},
            {Field::Organisation, u"Đơn vị|Cơ quan|Đơn vị công tác|Nơi công tác|Tổ chức"_s},
        };
        QHash<Field, QStringList> made;
        for (const auto& [field, list] : lists)
            made[field] = list.split(u'|');
        return made;
    }();
    return all;
}

} // namespace

QStringList otherTitles(Field field, ImportKind kind) {
    QStringList all = titles().value(field);
    // Where a list names nobody but heads, "Họ và tên" is the head's.
    if (field == Field::Head && kind == ImportKind::Households)
        all += QStringList{fieldName(Field::PersonName)} + titles().value(Field::PersonName);
    return all;
}

} // namespace sotoso::exchange
