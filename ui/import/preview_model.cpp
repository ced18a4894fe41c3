// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_model.h"

#include "ui/shared/table_model.h"

#include <QSet>

#include <numeric>

namespace sotoso {
using namespace Qt::StringLiterals;

Preview::Preview(exchange::Table read, exchange::ImportReport about)
    : table(std::move(read)), report(std::move(about)) {
    for (qsizetype i = 0; i < report.rows.size() && i < table.dataRows.size(); ++i)
        fates.insert(table.dataRows[i], report.rows[i]);
    for (const exchange::Reject& reject : report.rejects) {
        fates.insert(reject.at, exchange::RowFate::Rejected);
        said[reject.at] += Said{true, reject.column, reject.reason};
    }
    for (const exchange::Repair& repair : report.repairs)
        said[repair.at] += Said{false, repair.column, u"%1: %2"_s.arg(repair.reason, repair.to)};
    for (const exchange::Remark& remark : report.remarks)
        said[remark.at] += Said{false, remark.column, remark.text};
    for (const exchange::Change& change : report.changes)
        if (change.kept)
            said[change.at] +=
                Said{false, change.column, PreviewModel::tr("corrected by hand, stays “%1”").arg(change.from)};
}

PreviewModel::PreviewModel(std::shared_ptr<const Preview> given, Rows wanted, const QSet<qsizetype>& only,
                           QObject* parent)
    : QAbstractTableModel(parent), preview(std::move(given)) {
    const auto& header = preview->table.header.columns;
    for (auto it = header.begin(); it != header.end(); ++it)
        fields += {it.key(), it.value()};
    std::sort(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const qsizetype row : preview->table.dataRows) {
        const bool rejected = preview->rejected(row), noted = preview->said.contains(row);
        const bool shown = wanted == Rows::All        ? true
                           : wanted == Rows::Rejected ? rejected
                           : wanted == Rows::Repaired ? noted && !rejected
                                                      : !noted && !rejected;
        if (shown && (only.isEmpty() || only.contains(row)))
            rows += row;
    }
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(fields.size()) + 2;
}

QString PreviewModel::cellText(qsizetype shown, int field) const {
    return preview->table.sheet.text(rows[shown], fields[field].second);
}

PreviewModel::Finding PreviewModel::finding(qsizetype shown, int field) const {
    const QString name = field < 0 ? QString() : exchange::fieldName(fields[field].first);
    Finding found;
    QStringList texts;
    for (const Preview::Said& each : preview->said.value(rows[shown])) {
        if (field >= 0 && each.column != name)
            continue;
        found.rejected = found.rejected || each.rejected;
        found.noted = found.noted || !each.rejected;
        texts += field < 0 && !each.column.isEmpty() ? u"%1: %2"_s.arg(each.column, each.text) : each.text;
    }
    found.text = texts.join(u"; "_s);
    return found;
}

/// What happens to a row about which there is nothing else to say.
QString PreviewModel::fate(qsizetype shown) const {
    const auto fate = preview->fates.constFind(rows[shown]);
    if (fate == preview->fates.constEnd())
        return {};
    switch (*fate) {
    case exchange::RowFate::Added:
        return tr("New");
    case exchange::RowFate::Updated:
        return tr("Updates the book");
    case exchange::RowFate::Unchanged:
        return tr("As in the book");
    default:
        return tr("Faulty");
    }
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows.size())
        return {};
    const qsizetype row = index.row();
    const bool number = index.column() == 0, last = index.column() == foundColumn();
    if (role == CellRole::Key)
        return qlonglong(rows[row]);
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (number)
        return role == Qt::DisplayRole  ? QVariant(QString::number(fileRow(row)))
               : role == CellRole::Tone ? QVariant(int(Token::T2))
                                        : QVariant();
    const int field = last ? -1 : fieldAt(index.column());
    if (role == Qt::EditRole)
        return last ? QVariant() : QVariant(cellText(row, field));
    if (role == Qt::DisplayRole && !last) {
        const QString text = cellText(row, field);
        return text.isEmpty() && finding(row, field).rejected ? tr("(empty)") : text;
    }
    const Finding found = finding(row, field);
    switch (role) {
    case Qt::DisplayRole:
        return found.text.isEmpty() ? fate(row) : found.text;
    case Qt::AccessibleTextRole:
        return found.text.isEmpty() || last ? data(index, Qt::DisplayRole)
                                            : u"%1, %2"_s.arg(data(index, Qt::DisplayRole).toString(), found.text);
    case Qt::ToolTipRole:
        return found.text.isEmpty() ? QVariant() : QVariant(found.text);
    case CellRole::Tone:
        return found.rejected ? QVariant(int(Token::Ri))
               : found.noted  ? QVariant(int(Token::Wa))
               : last         ? QVariant(int(Token::Ok))
                              : QVariant();
    case CellRole::Bold:
        return !last && (found.rejected || found.noted);
    case CellRole::Icon:
        return !last            ? QVariant()
               : found.rejected ? QVariant(u"error"_s)
               : found.noted    ? QVariant(u"warning"_s)
                                : QVariant(u"ok"_s);
    default:
        return {};
    }
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const {
    const bool cell = index.column() > 0 && index.column() != foundColumn();
    return QAbstractTableModel::flags(index) | (cell ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    emit mended(rows[index.row()], fields[fieldAt(index.column())].second, value.toString());
    return true;
}

QModelIndex PreviewModel::cellToMend(const QModelIndex& at) const {
    if (flags(at) & Qt::ItemIsEditable)
        return at;
    for (int field = 0; field < fields.size(); ++field)
        if (finding(at.row(), field).rejected)
            return index(at.row(), columnOf(field));
    return fields.isEmpty() ? QModelIndex() : index(at.row(), columnOf(0));
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == 0)
        return tr("Row");
    if (section == foundColumn())
        return tr("Found");
    return exchange::fieldName(fields[fieldAt(section)].first);
}

QList<int> PreviewModel::widths(int available) const {
    constexpr int numberWidth = 56, findingWidth = 220, padding = 22, least = 56, most = 280;
    const QFontMetrics metrics(Theme::of().font(Type::Body)), bold(Theme::of().font(Type::SmallBold));
    const double scale = Theme::of().fontScale() / 100.0;
    QList<int> all{numberWidth};
    for (int column = 1; column < columnCount(); ++column) {
        if (column == foundColumn()) {
            all += findingWidth;
            continue;
        }
        const int field = fieldAt(column);
        int width = bold.horizontalAdvance(exchange::fieldName(fields[field].first));
        for (qsizetype row = 0; row < std::min<qsizetype>(rows.size(), 60); ++row)
            width = std::max(width, metrics.horizontalAdvance(cellText(row, field)));
        all += std::clamp(int(width / scale) + padding, least, most);
    }
    // What is left goes to the words at the end; a list that is wider scrolls.
    if (!wide() && std::accumulate(all.begin(), all.end(), 0) <= available)
        all.last() = 0;
    return all;
}

} // namespace sotoso
