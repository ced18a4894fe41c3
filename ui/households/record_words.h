// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/parse.h"
#include "app/domain/indicator.h"
#include "app/domain/likeness.h"
#include "app/domain/visit_rules.h"
#include "app/figures/services.h"
#include "app/storage/household_reads.h"
#include "ui/shared/table_model.h"

namespace sotoso::record_words {

/// "1968, chủ hộ"
QString personLine(const Resident& resident);
/// The few letters of a service's chip: DVC, VNeID, TT.
QString serviceName(const Indicator& indicator);
ChipData serviceChip(const Indicator& indicator, const services::Service& service);
/// The same in a sentence, with its day.
QString serviceLine(const Indicator& indicator, const services::Service& service);
/// "Nhóm 2 (Trần Văn Lộc)"
QString whoWent(const QString& group, const QList<Visitor>& visitors);
/// "Gặp, +1 DVC, 2 VNeID đã có sẵn. Ghi chú"
QString whatHappened(const Activity& visit, const QList<Indicator>& indicators);
/// "14/06/2022 14:32 · Phạm Ngọc Yến · Điện thoại, Ghi chú"
QString changeLine(const households::Change& change);

/// "cùng tên chủ hộ, cùng địa chỉ"; with one of them "cùng “Nguyễn Văn Đức”, cùng số nhà 12/4".
QString likenessLine(const Likeness& likeness, const Household* one = nullptr);

/// Day in bold, who after it, what below; the dot comes from TimelineDelegate.
template <class Line>
TableModel<Line>* visitModel(QObject* parent) {
    auto* model =
        new TableModel<Line>({{{},
                               [](const Line& line) { return showDate(line.day); },
                               Qt::AlignLeft,
                               0,
                               {},
                               [](const Line& line, int role) -> QVariant {
                                   switch (role) {
                                   case CellRole::Bold:
                                       return true;
                                   case CellRole::After:
                                       return line.who.isEmpty() ? QString() : QStringLiteral(" · ") + line.who;
                                   case CellRole::Second:
                                   case Qt::ToolTipRole:
                                       return line.what.isEmpty() ? QVariant() : QVariant(line.what);
                                   case CellRole::Tone:
                                       return line.id ? QVariant() : QVariant(int(Token::Wa));
                                   case CellRole::Sort: // the dot: amber, filled or hollow
                                       return !line.id ? 2 : isMet(line.outcome) ? 1 : 0;
                                   default:
                                       return {};
                                   }
                               }}},
                             parent);
    model->key = [](const Line& line) { return QVariant(line.id.value); };
    return model;
}

} // namespace sotoso::record_words
