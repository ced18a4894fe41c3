// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/parse.h"
#include "app/domain/book.h"
#include "app/exchange/import.h"
#include "app/storage/hand_edits.h"

#include <QHash>

#include <optional>

namespace sotoso::exchange {

/// Thrown for a row that cannot be taken; the run notes it and goes on.
struct RowRejected {};

/// Where no column says the area: that of the rows from `row` of the table on, as answered for the whole file, or by
/// the hints.
struct HintedArea {
    qsizetype row = 0;
    AreaId area;    ///< none: the hint names an area that the ward does not have, or a new sheet names none
    QString hinted; ///< what the file says
};
using HintedAreas = QList<HintedArea>;

/// One import under way: the cells of the current row by field, and what is said about it.
class ImportRun {
public:
    ImportRun(const Table& from, ImportReport& into, const ImportOptions& with, QDate onDay, const Progress& says)
        : table(from), report(into), options(with), today(onDay), progress(says) {}

    const Table& table;
    ImportReport& report;
    const ImportOptions& options;
    const QDate today;
    const Progress& progress;

    /// Calls `take` for every row of data; a rejected row is noted.
    template <class F>
    void eachRow(F&& take) {
        for (qsizetype i = 0; i < table.dataRows.size(); ++i) {
            step(i);
            ++report.read;
            tryRow(i, take);
        }
    }
    /// Calls `take` for one row of data; false when it was rejected.
    template <class F>
    bool tryRow(qsizetype index, F&& take) {
        goTo(index);
        try {
            take();
            return true;
        } catch (const RowRejected&) {
            return false;
        }
    }
    /// Throws Cancelled when the person said stop.
    void step(qsizetype done) const;
    void goTo(qsizetype index) { current = index; }
    /// Index of the current row in Table::dataRows.
    qsizetype index() const { return current; }

    bool has(Field field) const { return table.header.has(field); }
    QString text(Field field) const;
    /// The cell holds what is nobody's name, number or day: text() gives nothing of it.
    bool holdsNoValue(Field field) const {
        return has(field) && table.sheet.cell(place(), table.header.column(field)).holdsNoValue();
    }
    /// From their own columns, else from that of the whole address.
    QString houseNo();
    QString street() const;
    int rowNumber() const { return table.sheet.rowNumber(place()); }

    [[noreturn]] void reject(Field field, const QString& reason);
    void repaired(Field field, const QString& to, const QString& reason);
    void remark(Field field, const QString& text);
    /// Says once for the whole file.
    void note(const QString& text);
    /// What became of the current row, and counts the record it stands for.
    void became(RowFate fate);
    /// The current row told of this record; a later one that tells it otherwise is rejected.
    void toldOf(qint64 record);
    /// A row that goes in, of the visit or household of which another row, `with`, was rejected.
    void belongs(qsizetype row, qsizetype with);
    bool wasTold(qint64 record) const { return toldIn.contains(record); }
    [[noreturn]] void rejectTwice(Field field, qint64 record);

    QString required(Field field);
    /// A person's name; ALL CAPS are put right and said.
    QString name(Field field);
    QString phone();
    QString idCard();
    QString noteText();
    QDate day(Field field, bool mayBeFuture = false);
    std::optional<qint64> count(Field field);
    /// By the column, or where there is none by what stands above the row or was answered for the file.
    AreaId area(const QList<Area>& areas);

    /// Takes over a field that the file gives, unless somebody corrected it by hand since; true when the value changed.
    /// Rejects what an earlier row of the file told otherwise: which of them holds cannot depend on their order.
    template <class T>
    bool set(T& value, const T& given, bool isGiven, Field field, const HandEdits& edits, qint64 record,
             const char* column) {
        if (!isGiven || value == given)
            return false;
        if (keepsHand(edits, record, column)) {
            changed(field, shown(value), shown(given), true);
            return false;
        }
        if (wasTold(record) && !shown(value).isEmpty())
            rejectTwice(field, record);
        changed(field, shown(value), shown(given), false);
        value = given;
        return true;
    }
    bool keepsHand(const HandEdits& edits, qint64 record, const char* column) const {
        return !options.overwrite && edits.has(record, column);
    }
    void changed(Field field, const QString& from, const QString& to, bool kept);

private:
    qsizetype place() const { return table.dataRows[current]; }
    QString sheetName() const;
    /// From which a column was decoded; Auto: from none.
    TextEncoding encodingOf(Field field) const;
    /// A number of which an export hid the middle: as good as not given.
    bool masked(Field field);
    QString cleaned(Field field, const Result<Cleaned>& value);
    static QString shown(const QString& value) { return value; }
    static QString shown(QDate value);
    static QString shown(const std::optional<int>& value) { return value ? QString::number(*value) : QString(); }
    static QString shown(HouseholdKind value);
    static QString shown(Sex value);

    qsizetype current = 0;
    QHash<qint64, int> toldIn;                    ///< record -> number of the row that told of it first
    std::optional<bool> areaColumn;               ///< whether there is one; looked up when first needed
    std::optional<HintedAreas> hinted;            ///< made when first needed
    QHash<QString, std::optional<AreaId>> areaOf; ///< what the cells say, each text looked up once
};

/// The questions that the table raises, with the book's areas for answers.
QList<Question> questionsOf(const Table& table, ImportKind kind, const ImportOptions& options,
                            const QList<Area>& areas);

/// Kinds whose rows lie in an area, by a column or by what stands above them.
bool needsArea(ImportKind kind);
/// The area that a cell or title names: as a whole, or "DANH SÁCH HỘ KHU PHỐ 3"; none when it could be several.
std::optional<Area> areaIn(const QString& text, const QList<Area>& areas);
/// Whether a column says the area. One of "Tổ" says none where the ward has khu phố.
bool hasAreaColumn(const Table& table, const QList<Area>& areas);
/// What holds for a row.
HintedArea areaAt(const HintedAreas& hinted, qsizetype row);
HintedAreas hintedAreas(const Table& table, const QString& answer, const QList<Area>& areas);
/// No row gets an area from anywhere.
bool lacksArea(const Table& table, ImportKind kind, const ImportOptions& options, const QList<Area>& areas);

void importHouseholds(Db& db, ImportRun& run);
void importResidents(Db& db, ImportRun& run);
void importPeople(Db& db, ImportRun& run);
void importVisits(Db& db, ImportRun& run);
void importMembers(Db& db, ImportRun& run);

} // namespace sotoso::exchange
