// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {
namespace {

struct ImportColumns {
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

struct KindName {
    ImportKind kind;
    QLatin1StringView name;
};
constexpr KindName kinds[] = {{ImportKind::Households, "households"_L1},
                              {ImportKind::Residents, "residents"_L1},
                              {ImportKind::People, "people"_L1},
                              {ImportKind::Visits, "visits"_L1},
                              {ImportKind::Members, "members"_L1}};

} // namespace

Result<ImportKind> parseImportKind(const QString& name) {
    for (const KindName& known : kinds)
        if (name == known.name)
            return known.kind;
    return Error{Error::Kind::Invalid,
                 ImportColumns::tr("“%1” cannot be imported; known are households, residents, people, visits, members.")
                     .arg(name)};
}

QString importKindName(ImportKind kind) {
    for (const KindName& known : kinds)
        if (kind == known.kind)
            return known.name;
    return {};
}

QString fieldName(Field field) {
    switch (field) {
    case Field::HouseholdCode:
        return u"Mã hộ"_s;
    case Field::Area:
        return u"Khu phố"_s;
    case Field::Since:
        return u"Từ ngày"_s;
    case Field::Head:
        return u"Chủ hộ"_s;
    case Field::HouseNo:
        return u"Số nhà"_s;
    case Field::Street:
        return u"Đường"_s;
    case Field::Phone:
        return u"Điện thoại"_s;
    case Field::People:
        return u"Số nhân khẩu"_s;
    case Field::HouseholdType:
        return u"Loại hộ"_s;
    case Field::Note:
        return u"Ghi chú"_s;
    case Field::PersonName:
        return u"Họ và tên"_s;
    case Field::BirthYear:
        return u"Năm sinh"_s;
    case Field::BirthDate:
        return u"Ngày sinh"_s;
    case Field::Sex:
        return u"Giới tính"_s;
    case Field::Relation:
        return u"Quan hệ"_s;
    case Field::IdCard:
        return u"CCCD"_s;
    case Field::VisitCode:
        return u"Mã lượt"_s;
    case Field::Day:
        return u"Ngày"_s;
    case Field::Group:
        return u"Nhóm"_s;
    case Field::Visitors:
        return u"Người đi"_s;
    case Field::Outcome:
        return u"Kết quả"_s;
    case Field::Indicator:
        return u"Chỉ tiêu"_s;
    case Field::Helped:
        return u"Người được hỗ trợ"_s;
    case Field::Form:
        return u"Hình thức"_s;
    case Field::Quantity:
        return u"Số lượng"_s;
    case Field::NextDay:
        return u"Hẹn lại"_s;
    case Field::Role:
        return u"Vai trò"_s;
    case Field::Organisation:
        return u"Cơ quan, tổ chức"_s;
    case Field::Address:
        return u"Địa chỉ"_s;
    }
    return {};
}

const QList<Field>& fieldsOf(ImportKind kind) {
    using enum Field;
    static const QList<Field> households{HouseholdCode, Area,  Since,  Head,          HouseNo,
                                         Street,        Phone, People, HouseholdType, Note};
    static const QList<Field> residents{HouseholdCode, PersonName, BirthYear, BirthDate, Sex, Relation, Phone, IdCard};
    static const QList<Field> people{HouseholdCode, Area, Since,    Head,   HouseNo, Street, PersonName,    BirthYear,
                                     BirthDate,     Sex,  Relation, IdCard, Phone,   People, HouseholdType, Note};
    static const QList<Field> visits{VisitCode, Day,       Group,  Visitors, HouseholdCode, Area,    Head, HouseNo,
                                     Outcome,   Indicator, Helped, Form,     Quantity,      NextDay, Note};
    static const QList<Field> members{PersonName, Group, Role, Organisation, Phone, Since};
    switch (kind) {
    case ImportKind::Households:
        return households;
    case ImportKind::Residents:
        return residents;
    case ImportKind::People:
        return people;
    case ImportKind::Visits:
        return visits;
    case ImportKind::Members:
        break;
    }
    return members;
}

const QList<Field>& readFieldsOf(ImportKind kind) {
    static const QList<Field> households = fieldsOf(ImportKind::Households) + QList{Field::Address};
    static const QList<Field> people = fieldsOf(ImportKind::People) + QList{Field::Address};
    switch (kind) {
    case ImportKind::Households:
        return households;
    case ImportKind::People:
        return people;
    default:
        return fieldsOf(kind);
    }
}

const QList<Requirement>& requiredOf(ImportKind kind) {
    using enum Field;
    static const QList<Requirement> households{{{Area}}, {{Head}}};
    static const QList<Requirement> residents{{{HouseholdCode}}, {{PersonName}}};
    static const QList<Requirement> people{{{Area}}, {{PersonName}}, {{Relation}, {HouseholdCode}}};
    static const QList<Requirement> visits{{{Day}}, {{HouseholdCode}, {Area, Head, HouseNo}}, {{Outcome}}};
    static const QList<Requirement> members{{{PersonName}}};
    switch (kind) {
    case ImportKind::Households:
        return households;
    case ImportKind::Residents:
        return residents;
    case ImportKind::People:
        return people;
    case ImportKind::Visits:
        return visits;
    case ImportKind::Members:
        break;
    }
    return members;
}

} // namespace sotoso::exchange
