// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/targets.h"

namespace sotoso {

/// A target as it stands in the fields: texts as they were typed, so that nothing is lost on leaving.
struct TargetForm {
    QString value, from, due, decision;
    Split split = Split::Households;
    QHash<AreaId, qint64> parts; ///< of the target that was saved, or typed by hand; else empty: computed

    bool operator==(const TargetForm&) const = default;
    /// As saved; without a target: empty, for the year looked at.
    static TargetForm of(const std::optional<Target>& target, int year);
    /// What the texts mean; a text that means nothing leaves its field empty (value 0, no day).
    actions::TargetDraft draft(IndicatorId indicator, QDate near) const;
    /// Why a text means nothing, by field (value, from, due).
    QHash<QString, QString> problems(QDate near) const;

    QString toJson() const;
    static TargetForm fromJson(const QString& json);
};

} // namespace sotoso
