// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_model.h"

#include "ui/shared/table_model.h"
#include "ui/shared/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int blockSize = 25, blocksKept = 160; // a page shows about as many rows
constexpr int rowsForWidths = 100;

} // namespace

RecordsModel::RecordsModel(Describe given, QObject* parent) : QAbstractTableModel(parent), describe(std::move(given)) {}

void RecordsModel::setRecords(QList<FigureRecord> records, bool dueOnes, QDate day) {
    beginResetModel();
    all = std::move(records);
    appointments = dueOnes;
    today = day;
    columns = record_columns::of(all, appointments);
    blocks.clear();
    endResetModel();
}

QList<int> RecordsModel::columnWidths() const {
    constexpr double padding = 20, longest = 240;
    const double scale = Theme::of().fontScale() / 100.0;
    const QFontMetricsF body(Theme::of().font(Type::Body)), head(Theme::of().font(Type::SmallBold));
    QList<int> widths;
    for (const RecordField field : columns) {
        double widest = head.horizontalAdvance(record_columns::header(field, appointments));
        for (int i = 0; i < std::min<int>(rowCount(), rowsForWidths); ++i)
            widest = std::max(widest, body.horizontalAdvance(record_columns::text(field, row(i))));
        widths.append(record_columns::takesTheRest(field) ? 0 : int(std::min(widest / scale + padding, longest)));
    }
    if (!widths.isEmpty() && !widths.contains(0))
        widths.last() = 0;
    return widths;
}

QString RecordsModel::keyOf(const FigureRecord& record) {
    return u"%1-%2"_s.arg(int(record.source)).arg(record.id);
}

const RecordRow& RecordsModel::row(int index) const {
    const int block = index / blockSize;
    if (!blocks.contains(block)) {
        if (blocks.size() >= blocksKept)
            blocks.clear();
        const QList<FigureRecord> asked = all.mid(block * blockSize, blockSize);
        QList<RecordRow> rows = describe(asked);
        for (qsizetype i = rows.size(); i < asked.size(); ++i) {
            RecordRow bare;
            bare.record = asked[i];
            rows.append(bare);
        }
        blocks.insert(block, rows);
    }
    return blocks[block][index % blockSize];
}

int RecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(all.size());
}

int RecordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= all.size())
        return {};
    const FigureRecord& record = all[index.row()];
    const RecordField field = columns[index.column()];
    const bool late = appointments && field == RecordField::Day && record.day < today;
    switch (role) {
    case CellRole::Key:
        return keyOf(record);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return record_columns::text(field, row(index.row()));
    case Qt::TextAlignmentRole:
        return int((field == RecordField::Quantity ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Tone:
        if (late)
            return int(Token::Ri);
        if (field == RecordField::Resident && (record.unnamed || record.source == FigureRecord::Source::Tally))
            return int(Token::Wa);
        if (field == RecordField::Visitors || field == RecordField::Note)
            return int(Token::T2);
        return {};
    case CellRole::Icon:
        return late                                                                             ? u"risk"_s
               : field == RecordField::Resident && record.source == FigureRecord::Source::Tally ? u"edit"_s
               : field == RecordField::Resident && record.unnamed                               ? u"person"_s
                                                                                                : QString();
    case CellRole::Bold:
        return late;
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section >= columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return record_columns::header(columns[section], appointments);
    if (role == Qt::TextAlignmentRole)
        return int((columns[section] == RecordField::Quantity ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace sotoso
