// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export_rows.h"

#include "app/domain/codes.h"

using namespace Qt::StringLiterals;

namespace sotoso::exchange {

namespace {

// The area where the household was on the day of the activity v.
const QString areaThen = u"LEFT JOIN household_area ha ON ha.household_id = h.id AND (ha.valid_from IS NULL OR "
                         "ha.valid_from <= v.day) AND (ha.valid_to IS NULL OR ha.valid_to >= v.day) "
                         "LEFT JOIN area a ON a.id = ha.area_id "_s;

} // namespace

ExportRows visitRows(const Db& db, const ExportOptions&) {
    ExportRows rows;
    rows.sheetName = u"Thăm hộ"_s;
    rows.columns = columnsOf(fieldsOf(ImportKind::Visits));
    rows.ids = db.list(u"SELECT id FROM activity WHERE kind = 'visit' ORDER BY day, id"_s, {},
                       [](const Row& row) { return row.integer(0); });
    rows.rowsOf = [](const Db& book, const QList<qint64>& ids) {
        const QString these = listOf(ids);
        QHash<qint64, QStringList> visitors;
        book.each(u"SELECT activity_id, name FROM activity_member WHERE activity_id IN (SELECT value FROM "
                  "json_each(?)) ORDER BY id"_s,
                  {these}, [&](const Row& row) { visitors[row.integer(0)] += row.text(1); });
        QHash<qint64, QList<QList<Cell>>> byId; // a visit without results is one row
        book.each(u"SELECT v.id, v.code, v.day, g.name, h.code, a.name, h.head_name, h.house_no, v.outcome, i.code, "
                  "r.name, t.form, t.quantity, v.next_day, v.note FROM activity v JOIN household h ON h.id = "
                  "v.household_id "_s +
                      areaThen +
                      u"LEFT JOIN sub_group g ON g.id = v.sub_group_id LEFT JOIN result t ON t.activity_id = v.id "
                      "LEFT JOIN indicator i ON i.id = t.indicator_id LEFT JOIN resident r ON r.id = t.resident_id "
                      "WHERE v.id IN (SELECT value FROM json_each(?)) ORDER BY v.id, t.id"_s,
                  {these}, [&](const Row& row) {
                      const bool result = !row.isNull(9);
                      byId[row.integer(0)] +=
                          QList<Cell>{Cell::ofText(row.text(1)),
                                      cellOf(row.day(2)),
                                      Cell::ofText(row.text(3)),
                                      Cell::ofText(visitors.value(row.integer(0)).join(u"; "_s)),
                                      Cell::ofText(row.text(4)),
                                      Cell::ofText(row.text(5)),
                                      Cell::ofText(row.text(6)),
                                      Cell::ofText(row.text(7)),
                                      Cell::ofText(wordOf(fromCode<Outcome>(row.text(8)).value_or(Outcome::Met))),
                                      Cell::ofText(row.text(9)),
                                      Cell::ofText(row.text(10)),
                                      Cell::ofText(result ? wordOf(fromCode<Form>(row.text(11)).value_or(Form::Created))
                                                          : QString()),
                                      cellOf(row.maybeInteger(12)),
                                      cellOf(row.day(13)),
                                      Cell::ofText(row.text(14))};
                  });
        return inOrder(byId, ids);
    };
    return rows;
}

ExportRows accountRows(const Db& db, const ExportOptions& options) {
    ExportRows rows;
    rows.sheetName = u"Tài khoản"_s;
    rows.columns = {{u"Chỉ tiêu"_s, 10},  {u"Tên chỉ tiêu"_s, 34}, {u"Mã hộ"_s, 12},      {u"Khu phố"_s, 14},
                    {u"Họ và tên"_s, 26}, {u"Năm sinh"_s, 10},     {u"Điện thoại"_s, 14}, {u"CCCD"_s, 16},
                    {u"Hình thức"_s, 14}, {u"Số lượng"_s, 10},     {u"Ngày"_s, 12},       {u"Nhóm"_s, 12},
                    {u"Mã lượt"_s, 12}};
    // Of a person only what was first said of each account: later ones say it again. What has no name counts each time.
    rows.ids = db.list(
        u"SELECT id FROM (SELECT t.id AS id, i.position AS position, v.day AS day, row_number() OVER (PARTITION BY "
        "t.indicator_id, coalesce(p.merged_into, p.id, -t.id) ORDER BY v.day, t.id) AS first FROM result t JOIN "
        "indicator i ON i.id = t.indicator_id JOIN activity v ON v.id = t.activity_id LEFT JOIN resident p ON p.id = "
        "t.resident_id WHERE i.account_type <> '' AND t.form <> 'repeated') WHERE first = 1 ORDER BY position, day, id"_s,
        {}, [](const Row& row) { return row.integer(0); });
    rows.rowsOf = [options](const Db& book, const QList<qint64>& ids) {
        QHash<qint64, QList<Cell>> byId;
        book.each(u"SELECT t.id, i.code, i.name_vi, h.code, coalesce(a.name, s.name), p.name, p.birth_year, p.phone, "
                  "p.id_card, t.form, t.quantity, v.day, g.name, v.code FROM result t JOIN indicator i ON i.id = "
                  "t.indicator_id JOIN activity v ON v.id = t.activity_id LEFT JOIN household h ON h.id = "
                  "v.household_id "_s +
                      areaThen +
                      u"LEFT JOIN area s ON s.id = v.area_id LEFT JOIN sub_group g ON g.id = v.sub_group_id LEFT JOIN "
                      "resident p ON p.id = t.resident_id WHERE t.id IN (SELECT value FROM json_each(?))"_s,
                  {listOf(ids)}, [&](const Row& row) {
                      byId[row.integer(0)] = {Cell::ofText(row.text(1)),
                                              Cell::ofText(row.text(2)),
                                              Cell::ofText(row.text(3)),
                                              Cell::ofText(row.text(4)),
                                              Cell::ofText(row.text(5)),
                                              cellOf(row.maybeInteger(6)),
                                              Cell::ofText(phoneFor(options, row.text(7))),
                                              Cell::ofText(idCardFor(options, row.text(8))),
                                              Cell::ofText(wordOf(fromCode<Form>(row.text(9)).value_or(Form::Created))),
                                              Cell::ofNumber(row.isNull(5) ? double(row.integer(10)) : 1),
                                              cellOf(row.day(11)),
                                              Cell::ofText(row.text(12)),
                                              Cell::ofText(row.text(13))};
                  });
        return inOrder(byId, ids);
    };
    return rows;
}

} // namespace sotoso::exchange
