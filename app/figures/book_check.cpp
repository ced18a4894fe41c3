// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/book_check.h"

#include "app/base/parse.h"
#include "app/figures/book_check_parts.h"
#include "app/figures/figures.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sotoso {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

Finding damaged(const QString& path) {
    return {u"file"_s, QFileInfo(path).fileName(), Check::tr("The file is damaged. Open the newest backup.")};
}

} // namespace

QString BookCheck::placeOf(const QString& table, qint64 id) const {
    const auto visit = [&](const QString& join) {
        return db.one(u"SELECT a.day, h.code FROM activity a LEFT JOIN household h ON h.id = a.household_id WHERE "
                      "a.id = "_s +
                          join,
                      {id}, [](const Row& row) {
                          const QString day = row.day(0).isValid() ? showDate(row.day(0)) : row.text(0);
                          return row.isNull(1) ? Check::tr("activity of %1").arg(day)
                                               : Check::tr("visit of %1 to %2").arg(day, row.text(1));
                      });
    };
    const auto household = [&](const QString& which) {
        return db.one(u"SELECT code, head_name FROM household WHERE id = "_s + which, {id},
                      [](const Row& row) { return u"%1, %2"_s.arg(row.text(0), row.text(1)); });
    };
    const auto resident = [&](const QString& which) {
        return db.one(u"SELECT r.name, h.code FROM resident r LEFT JOIN residence l ON l.resident_id = r.id AND "
                      "l.valid_to IS NULL LEFT JOIN household h ON h.id = l.household_id WHERE r.id = "_s +
                          which,
                      {id}, [](const Row& row) {
                          return row.isNull(1) ? row.text(0) : u"%1, %2"_s.arg(row.text(1), row.text(0));
                      });
    };
    std::optional<QString> place;
    if (table == "activity"_L1)
        place = visit(u"?"_s);
    else if (table == "result"_L1 || table == "activity_member"_L1 || table == "activity_resident"_L1 ||
             table == "cell_note"_L1)
        place = visit(u"(SELECT activity_id FROM %1 WHERE id = ?)"_s.arg(table));
    else if (table == "household"_L1)
        place = household(u"?"_s);
    else if (table == "household_area"_L1)
        place = household(u"(SELECT household_id FROM household_area WHERE id = ?)"_s);
    else if (table == "resident"_L1)
        place = resident(u"?"_s);
    else if (table == "residence"_L1 || table == "account_step"_L1)
        place = resident(u"(SELECT resident_id FROM %1 WHERE id = ?)"_s.arg(table));
    else if (table == "area"_L1 || table == "sub_group"_L1)
        place = db.one(u"SELECT code, name FROM %1 WHERE id = ?"_s.arg(table), {id},
                       [](const Row& row) { return u"%1, %2"_s.arg(row.text(0), row.text(1)); });
    else if (table == "member"_L1)
        place = db.one(u"SELECT name FROM member WHERE id = ?"_s, {id}, [](const Row& row) { return row.text(0); });
    else if (table == "membership"_L1)
        place = db.one(u"SELECT m.name FROM membership s JOIN member m ON m.id = s.member_id WHERE s.id = ?"_s, {id},
                       [](const Row& row) { return row.text(0); });
    else if (table == "tally"_L1 || table == "target"_L1)
        place =
            db.one(u"SELECT i.code, t.%2 FROM %1 t JOIN indicator i ON i.id = t.indicator_id WHERE t.id = ?"_s.arg(
                       table, table == "tally"_L1 ? u"day"_s : u"from_day"_s),
                   {id}, [](const Row& row) {
                       return u"%1, %2"_s.arg(row.text(0), row.day(1).isValid() ? showDate(row.day(1)) : row.text(1));
                   });
    return place.value_or(u"%1 %2"_s.arg(table).arg(id));
}

Result<QList<Finding>> checkBook(const QString& path, QDate today, const Progress& progress) {
    auto opened = Store::open(path, Store::Mode::Examine);
    if (!opened) {
        if (opened.error().field == damagedFile)
            return QList<Finding>{damaged(path)};
        return opened.error();
    }
    Store& store = **opened;
    Figures figures(store);
    QList<Finding> findings;
    // What cannot be read because of damaged pages is said once, not by every look.
    const QList<std::function<void(BookCheck&)>> looks{
        [&](BookCheck& c) { c.file(path); },   [](BookCheck& c) { c.orphans(); },
        [](BookCheck& c) { c.dates(); },       [](BookCheck& c) { c.areas(); },
        [](BookCheck& c) { c.accounts(); },    [](BookCheck& c) { c.twice(); },
        [](BookCheck& c) { c.rules(); },       [&](BookCheck& c) { c.figures(figures); },
        [](BookCheck& c) { c.targets(); },     [](BookCheck& c) { c.texts(); },
        [&](BookCheck& c) { c.backups(path); }};
    bool unreadable = false;
    for (qsizetype i = 0; i < looks.size(); ++i) {
        progress.at(i, looks.size());
        if (progress.stopped())
            return Error{Error::Kind::Cancelled, Check::tr("Stopped.")};
        const Result<> looked = store.read([&](const Db& db) {
            BookCheck check(db, today);
            looks[i](check);
            findings += check.findings;
        });
        if (!looked && looked.error().field != damagedFile)
            return looked.error();
        unreadable = unreadable || !looked;
    }
    if (unreadable &&
        std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.kind == u"file"; }))
        findings.prepend(damaged(path));
    return findings;
}

} // namespace sotoso
