// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/exchange/export_rows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

const QStringList& kindNames() {
    static const QStringList names{u"households"_s, u"residents"_s, u"visits"_s, u"members"_s, u"accounts"_s};
    return names;
}

constexpr qsizetype atOnce = 2000; // records read in one go

ExportRows rowsOf(const Db& db, ExportKind kind, const ExportOptions& options) {
    switch (kind) {
    case ExportKind::Households:
        return householdRows(db, options);
    case ExportKind::Residents:
        return residentRows(db, options);
    case ExportKind::Visits:
        return visitRows(db, options);
    case ExportKind::Members:
        return memberRows(db, options);
    case ExportKind::Accounts:
        break;
    }
    return accountRows(db, options);
}

double widthOf(Field field) {
    switch (field) {
    case Field::Head:
    case Field::PersonName:
    case Field::Helped:
    case Field::Street:
        return 26;
    case Field::Visitors:
    case Field::Note:
    case Field::Organisation:
        return 40;
    default:
        return 14;
    }
}

} // namespace

Result<ExportKind> parseExportKind(const QString& name) {
    const auto at = kindNames().indexOf(name);
    if (at < 0)
        return Error{Error::Kind::Invalid,
                     Export::tr("“%1” cannot be exported; known are %2.").arg(name, kindNames().join(u", "_s))};
    return static_cast<ExportKind>(at);
}

QList<OutColumn> columnsOf(const QList<Field>& fields) {
    QList<OutColumn> columns;
    for (const Field field : fields)
        columns += {fieldName(field), widthOf(field)};
    return columns;
}

QString phoneFor(const ExportOptions& options, const QString& digits) {
    return options.reveal || digits.isEmpty() ? digits : maskPhone(digits);
}
QString idCardFor(const ExportOptions& options, const QString& digits) {
    return options.reveal || digits.isEmpty() ? digits : maskIdCard(digits);
}
Cell cellOf(std::optional<qint64> number) {
    return number ? Cell::ofNumber(double(*number)) : Cell();
}
Cell cellOf(QDate day) {
    return day.isValid() ? Cell::ofDate(day) : Cell();
}

QString listOf(const QList<qint64>& ids) {
    QStringList texts; // not through QJsonValue: an id has more bits than a double
    for (const qint64 id : ids)
        texts += QString::number(id);
    return u'[' + texts.join(u',') + u']';
}

QString wordOf(HouseholdKind kind) {
    return QStringList{u"thường trú"_s, u"tạm trú"_s, u"nhà trọ"_s, u"kinh doanh"_s}.at(int(kind));
}
QString wordOf(Sex sex) {
    return QStringList{QString(), u"Nam"_s, u"Nữ"_s}.at(int(sex));
}
QString wordOf(Outcome outcome) {
    return QStringList{u"gặp"_s, u"vắng nhà"_s, u"từ chối"_s, u"hẹn lại"_s, u"chuyển đi"_s}.at(int(outcome));
}
QString wordOf(Form form) {
    return QStringList{u"tạo mới"_s, u"đã có sẵn"_s, u"hướng dẫn lại"_s}.at(int(form));
}
QString wordOf(Role role) {
    return QStringList{u"tổ trưởng"_s, u"tổ phó"_s, u"thư ký"_s, u"trưởng nhóm"_s, u"thành viên"_s}.at(int(role));
}

Result<qint64> exportTable(Store& store, ExportKind kind, const QString& path, const ExportOptions& options,
                           const Progress& progress) {
    return guarded([&]() {
        const QString reason = text::clean(options.reason);
        if (options.reveal && reason.isEmpty())
            fail(Error::Kind::Invalid, Export::tr("Phones and CCCD numbers in full need a reason; it is kept in the "
                                                  "change log."));
        if (QFileInfo::exists(path))
            fail(Error::Kind::Refused,
                 Export::tr("“%1” exists already and is not overwritten.").arg(QFileInfo(path).fileName()));
        const ExportRows rows = take(store.read([&](const Db& db) { return rowsOf(db, kind, options); }));
        if (options.reveal) // before the file is there: what left the book is never without its line in the log
            take(store.note(Export::tr("Export with personal numbers (%1)").arg(kindNames().at(int(kind))), reason));
        OutTable table{rows.sheetName, rows.columns, {}, rows.ids.size()};
        qsizetype at = 0, next = 0;
        qint64 written = 0;
        QList<QList<Cell>> ready;
        table.next = [&](QList<Cell>& row) {
            while (next == ready.size()) {
                if (at >= rows.ids.size())
                    return false;
                const QList<qint64> some = rows.ids.mid(at, atOnce);
                ready = take(store.read([&](const Db& db) { return rows.rowsOf(db, some); }));
                at += some.size();
                next = 0;
            }
            row = ready[next++];
            ++written;
            return true;
        };
        take(writeTable(path, table, IfExists::Refuse, progress));
        return written;
    });
}

} // namespace sotoso::exchange
