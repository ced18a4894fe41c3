// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export_rows.h"

#include "app/domain/codes.h"
#include "app/storage/teams.h"

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

// Names by area on a day: the row of household_area that holds then.
const QString areaOnDay = u"LEFT JOIN household_area ha ON ha.household_id = h.id AND (ha.valid_from IS NULL OR "
                          "ha.valid_from <= ?) AND (ha.valid_to IS NULL OR ha.valid_to >= ?) "
                          "LEFT JOIN area a ON a.id = ha.area_id "_s;

} // namespace

ExportRows householdRows(const Db& db, const ExportOptions& options) {
    ExportRows rows;
    rows.sheetName = u"Hộ gia đình"_s;
    rows.columns = columnsOf(fieldsOf(ImportKind::Households));
    for (const HouseholdId id : options.households)
        rows.ids += id.value;
    if (rows.ids.isEmpty())
        rows.ids = db.list(u"SELECT h.id FROM household h "_s + areaOnDay +
                               u"WHERE h.merged_into IS NULL ORDER BY a.position, h.code, h.id"_s,
                           {options.today, options.today}, [](const Row& row) { return row.integer(0); });
    rows.rowsOf = [options](const Db& book, const QList<qint64>& ids) {
        QHash<qint64, QList<Cell>> byId;
        book.each(u"SELECT h.id, h.code, a.name, ha.valid_from, h.head_name, h.house_no, h.street, h.phone, "
                  "h.declared_people, h.kind, h.note FROM household h "_s +
                      areaOnDay + u"WHERE h.id IN (SELECT value FROM json_each(?))"_s,
                  {options.today, options.today, listOf(ids)}, [&](const Row& row) {
                      byId[row.integer(0)] = {
                          Cell::ofText(row.text(1)),
                          Cell::ofText(row.text(2)),
                          cellOf(row.day(3)),
                          Cell::ofText(row.text(4)),
                          Cell::ofText(row.text(5)),
                          Cell::ofText(row.text(6)),
                          Cell::ofText(phoneFor(options, row.text(7))),
                          cellOf(row.maybeInteger(8)),
                          Cell::ofText(wordOf(fromCode<HouseholdKind>(row.text(9)).value_or(HouseholdKind::Permanent))),
                          Cell::ofText(row.text(10))};
                  });
        return inOrder(byId, ids);
    };
    return rows;
}

ExportRows residentRows(const Db& db, const ExportOptions& options) {
    ExportRows rows;
    rows.sheetName = u"Nhân khẩu"_s;
    rows.columns = columnsOf(fieldsOf(ImportKind::Residents));
    const QString living = u"FROM resident r JOIN residence l ON l.resident_id = r.id AND (l.valid_from IS NULL OR "
                           "l.valid_from <= ?) AND (l.valid_to IS NULL OR l.valid_to >= ?) "
                           "JOIN household h ON h.id = l.household_id "_s;
    rows.ids = db.list(u"SELECT r.id "_s + living + u"WHERE r.merged_into IS NULL ORDER BY h.code, h.id, r.id"_s,
                       {options.today, options.today}, [](const Row& row) { return row.integer(0); });
    rows.rowsOf = [options, living](const Db& book, const QList<qint64>& ids) {
        QHash<qint64, QList<Cell>> byId;
        book.each(u"SELECT r.id, h.code, r.name, r.birth_year, r.birth_day, r.sex, r.relation, r.phone, r.id_card "_s +
                      living + u"WHERE r.id IN (SELECT value FROM json_each(?))"_s,
                  {options.today, options.today, listOf(ids)}, [&](const Row& row) {
                      byId[row.integer(0)] = {Cell::ofText(row.text(1)),
                                              Cell::ofText(row.text(2)),
                                              cellOf(row.maybeInteger(3)),
                                              cellOf(row.day(4)),
                                              Cell::ofText(wordOf(fromCode<Sex>(row.text(5)).value_or(Sex::Unknown))),
                                              Cell::ofText(row.text(6)),
                                              Cell::ofText(phoneFor(options, row.text(7))),
                                              Cell::ofText(idCardFor(options, row.text(8)))};
                  });
        return inOrder(byId, ids);
    };
    return rows;
}

ExportRows memberRows(const Db& db, const ExportOptions& options) {
    ExportRows rows;
    rows.sheetName = u"Thành viên"_s;
    rows.columns = columnsOf(fieldsOf(ImportKind::Members));
    rows.ids = db.list(u"SELECT s.id FROM membership s JOIN member m ON m.id = s.member_id LEFT JOIN sub_group g ON "
                       "g.id = s.sub_group_id WHERE (s.valid_from IS NULL OR s.valid_from <= ?) AND "
                       "(s.valid_to IS NULL OR s.valid_to >= ?) ORDER BY g.position, s.id"_s,
                       {options.today, options.today}, [](const Row& row) { return row.integer(0); });
    rows.rowsOf = [options](const Db& book, const QList<qint64>& ids) {
        QHash<qint64, QList<Cell>> byId;
        book.each(u"SELECT s.id, m.name, g.name, s.role, m.organisation, m.phone, s.valid_from FROM membership s "
                  "JOIN member m ON m.id = s.member_id LEFT JOIN sub_group g ON g.id = s.sub_group_id "
                  "WHERE s.id IN (SELECT value FROM json_each(?))"_s,
                  {listOf(ids)}, [&](const Row& row) {
                      byId[row.integer(0)] = {Cell::ofText(row.text(1)),
                                              Cell::ofText(row.text(2)),
                                              Cell::ofText(wordOf(fromCode<Role>(row.text(3)).value_or(Role::Member))),
                                              Cell::ofText(row.text(4)),
                                              Cell::ofText(phoneFor(options, row.text(5))),
                                              cellOf(row.day(6))};
                  });
        return inOrder(byId, ids);
    };
    return rows;
}

} // namespace sotoso::exchange
