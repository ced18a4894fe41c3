// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>

/// The columns that import knows and export writes (CLI.md "Columns that import knows"). Their names are part of the
/// contract and the same in every language of the program.
namespace sotoso::exchange {

/// The words, folded, that names of areas begin with, for patterns. A tổ lies in one of them.
inline const QString areaWords = QStringLiteral("khu pho|kp|ap|thon|khom");

enum class ImportKind { Households, Residents, People, Visits, Members };
/// "households", … as the CLI names them; Invalid for anything else.
Result<ImportKind> parseImportKind(const QString& name);
QString importKindName(ImportKind kind);

enum class Field {
    HouseholdCode, // Mã hộ
    Area,          // Khu phố
    Since,         // Từ ngày
    Head,          // Chủ hộ
    HouseNo,       // Số nhà
    Street,        // Đường
    Phone,         // Điện thoại
    People,        // Số nhân khẩu
    HouseholdType, // Loại hộ
    Note,          // Ghi chú
    PersonName,    // Họ và tên
    BirthYear,     // Năm sinh
    BirthDate,     // Ngày sinh
    Sex,           // Giới tính
    Relation,      // Quan hệ
    IdCard,        // CCCD
    VisitCode,     // Mã lượt
    Day,           // Ngày
    Group,         // Nhóm
    Visitors,      // Người đi
    Outcome,       // Kết quả
    Indicator,     // Chỉ tiêu
    Helped,        // Người được hỗ trợ
    Form,          // Hình thức
    Quantity,      // Số lượng
    NextDay,       // Hẹn lại
    Role,          // Vai trò
    Organisation,  // Cơ quan, tổ chức
    Address,       // Địa chỉ: read only, in the place of Số nhà and Đường
};
/// As it stands in a header: "Mã hộ".
QString fieldName(Field field);
/// All fields of a kind, in the order in which exports write them.
const QList<Field>& fieldsOf(ImportKind kind);
/// All fields that import knows: those, and Địa chỉ where there are Số nhà and Đường.
const QList<Field>& readFieldsOf(ImportKind kind);
/// Other titles under which offices keep a field in lists of this kind: "SĐT", "Họ và tên chủ hộ".
QStringList otherTitles(Field field, ImportKind kind);
/// What must be there: one field of each inner list's alternatives, each alternative a set of fields.
/// {{{Mã hộ}, {Khu phố, Chủ hộ, Số nhà}}} means: Mã hộ, or the three together.
using Requirement = QList<QList<Field>>;
const QList<Requirement>& requiredOf(ImportKind kind);

} // namespace sotoso::exchange
