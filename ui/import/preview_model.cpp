// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_model.h"

#include "ui/shared/table_model.h"

#include <numeric>

namespace sotoso {
using namespace Qt::StringLiterals;

Preview::Preview(exchange::Table read, exchange::ImportReport said) : table(std::move(read)), report(std::move(said)) {
    for (int i = 0; i < report.rejects.size(); ++i)
        rejectOf.insert(report.rejects[i].row, i);
    for (int i = 0; i < report.repairs.size(); ++i)
        repairsOf[report.repairs[i].row] += i;
}

PreviewModel::PreviewModel(std::shared_ptr<const Preview> given, Rows wanted, QObject* parent)
    : QAbstractTableModel(parent), preview(std::move(given)) {
    const auto& header = preview->table.header.columns;
    for (auto it = header.begin(); it != header.end(); ++it)
        fields += {it.key(), it.value()};
    std::sort(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const qsizetype row : preview->table.dataRows) {
        const int number = preview->table.sheet.rowNumber(row);
        const bool rejected = preview->rejectOf.contains(number), repaired = preview->repairsOf.contains(number);
        const bool shown = wanted == Rows::All        ? true
                           : wanted == Rows::Rejected ? rejected
                           : wanted == Rows::Repaired ? repaired && !rejected
                                                      : !repaired && !rejected;
        if (shown)
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
    const int number = fileRow(shown);
    const QString name = field < 0 ? QString() : exchange::fieldName(fields[field].first);
    Finding found;
    if (const auto at = preview->rejectOf.constFind(number); at != preview->rejectOf.constEnd()) {
        const exchange::Reject& reject = preview->report.rejects[*at];
        if (field < 0)
            return {true, false, u"%1: %2"_s.arg(reject.column, reject.reason)};
        if (reject.column == name)
            return {true, false, reject.reason};
    }
    QStringList texts;
    for (const int i : preview->repairsOf.value(number)) {
        const exchange::Repair& repair = preview->report.repairs[i];
        if (field >= 0 && repair.column != name)
            continue;
        found.repaired = true;
        texts += field < 0 ? u"%1: %2"_s.arg(repair.column, repair.to) : u"%1: %2"_s.arg(repair.reason, repair.to);
    }
    found.text = texts.join(u"; "_s);
    return found;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows.size())
        return {};
    const qsizetype row = index.row();
    const bool number = index.column() == 0, last = index.column() == columnCount() - 1;
    if (role == CellRole::Key)
        return fileRow(row);
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (number)
        return role == Qt::DisplayRole  ? QVariant(QString::number(fileRow(row)))
               : role == CellRole::Tone ? QVariant(int(Token::T2))
                                        : QVariant();
    const int field = last ? -1 : index.column() - 1;
    if (role == Qt::DisplayRole && !last) {
        const QString text = cellText(row, field);
        return text.isEmpty() && finding(row, field).rejected ? tr("(empty)") : text;
    }
    const Finding found = finding(row, field);
    switch (role) {
    case Qt::DisplayRole:
        return found.text.isEmpty() ? tr("Valid") : found.text;
    case Qt::AccessibleTextRole:
        return found.text.isEmpty() || last ? data(index, Qt::DisplayRole)
                                            : u"%1, %2"_s.arg(data(index, Qt::DisplayRole).toString(), found.text);
    case Qt::ToolTipRole:
        return found.text.isEmpty() ? QVariant() : QVariant(found.text);
    case CellRole::Tone:
        return found.rejected   ? QVariant(int(Token::Ri))
               : found.repaired ? QVariant(int(Token::Wa))
               : last           ? QVariant(int(Token::Ok))
                                : QVariant();
    case CellRole::Bold:
        return !last && (found.rejected || found.repaired);
    case CellRole::Icon:
        return !last            ? QVariant()
               : found.rejected ? QVariant(u"error"_s)
               : found.repaired ? QVariant(u"warning"_s)
                                : QVariant(u"ok"_s);
    default:
        return {};
    }
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
    if (section == columnCount() - 1)
        return tr("Found");
    return exchange::fieldName(fields[section - 1].first);
}

QList<int> PreviewModel::widths(int available) const {
    constexpr int numberWidth = 56, findingWidth = 260, padding = 18, least = 60, most = 220;
    const QFontMetrics metrics(Theme::of().font(Type::Body)), bold(Theme::of().font(Type::SmallBold));
    const double scale = Theme::of().fontScale() / 100.0;
    QList<int> natural;
    for (int field = 0; field < fields.size(); ++field) {
        int width = bold.horizontalAdvance(exchange::fieldName(fields[field].first));
        for (qsizetype row = 0; row < std::min<qsizetype>(rows.size(), 60); ++row)
            width = std::max(width, metrics.horizontalAdvance(cellText(row, field)));
        natural += std::clamp(int(width / scale) + padding, least, most);
    }
    const int room = available - numberWidth - findingWidth;
    const int sum = std::accumulate(natural.begin(), natural.end(), 0);
    QList<int> all{numberWidth};
    for (const int width : natural)
        all += sum > room ? std::max(least, width * room / sum) : width;
    const int used = std::accumulate(all.begin(), all.end(), 0);
    all += used + findingWidth > available ? findingWidth : 0; // 0: takes what is left
    return all;
}

} // namespace sotoso
